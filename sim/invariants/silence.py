"""Nothing extends by silence: with no new fact, no authority begins and no hold's end moves later."""

from datetime import datetime

from fortyeight.foundations.law.authority import Basis
from sim.county import County
from sim.shadow import Shadow, Standing
from sim.violation import Violation

SILENCE = "nothing extends by silence"
HELD = frozenset({Basis.WSO_ARREST, Basis.STATE_DETAINER_HOLD, Basis.BOA_ORDER, Basis.CONTRACT})


class Silence:
    """Compares each answer with the one before it, where no fact came between."""

    def __init__(self, county: County, shadow: Shadow) -> None:
        self.county, self.shadow = county, shadow

    def check(self) -> None:
        """Call it after the shadow has followed, before anybody clears what changed."""
        for stream in self.shadow.changed:
            before, now = self.shadow.before.get(stream), self.shadow.now[stream]
            if before is None or before.known != now.known or now.at <= before.at:
                continue
            if self._came_between(stream, before.at, now.at):
                continue
            self._compare(before, now)

    def _compare(self, before: Standing, now: Standing) -> None:
        end, was = now.authority.decision.expires_at, before.authority.decision.expires_at
        if now.authority.basis not in HELD:
            return
        if before.authority.basis in (Basis.NONE, Basis.UNKNOWN):
            what = f"{now.stream} was held on nothing, and is held again without a fact"
            raise Violation(SILENCE, what, at=now.at, about=(now.stream,))
        if before.authority.basis is now.authority.basis and was is not None and (end is None or end > was):
            what = f"the end of the hold of {now.stream} moved from {was} to {end}"
            raise Violation(SILENCE, what, at=now.at, about=(now.stream,))

    def _came_between(self, stream: str, after: datetime, until: datetime) -> bool:
        """Whether a fact recorded ahead came true in between."""
        facts = self.shadow.follower.casefile(stream).recorded
        return any(
            after < end <= until for f in facts for end in (f.happened_at.earliest, f.happened_at.latest)
        )
