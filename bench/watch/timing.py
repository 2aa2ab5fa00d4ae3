"""How late, how many, how often: what a run came to."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from statistics import quantiles
from typing import Any

MS = 1000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """One run: who, on what, with how many workers, and how late the alerts were, in milliseconds.

    `fired` of `count` rang at all; the latencies are of those. `doubled` rang twice or more.
    """

    engine: str
    on: str
    workers: int
    part: str
    count: int
    fired: int
    doubled: int
    p50: float
    p99: float
    longest: float
    how: str = ""

    @property
    def lost(self) -> int:
        """How many did not ring while anybody waited."""
        return self.count - self.fired

    def as_row(self) -> dict[str, Any]:
        """The run as JSON keeps it."""
        return asdict(self) | {"lost": self.lost}


def timing_of(due: Mapping[str, datetime], commits: Mapping[str, Sequence[datetime]], **about: Any) -> Timing:
    """Compare when each was due with when its alert was committed."""
    late = sorted((commits[name][0] - at).total_seconds() * MS for name, at in due.items() if name in commits)
    early = [one for one in late if one < 0]
    assert not early, f"{len(early)} alerts rang before their time, the first by {-early[0]:.1f} ms"
    cuts = (
        quantiles(late, n=100, method="inclusive") if len(late) > 1 else [*late, *([float("nan")] * 99)][:99]
    )
    return Timing(
        count=len(due),
        fired=len(late),
        doubled=sum(len(commits.get(name, ())) > 1 for name in due),
        p50=cuts[49],
        p99=cuts[98],
        longest=late[-1] if late else float("nan"),
        **about,
    )
