"""All that is recorded about one stay, and the history that follows from it.

A case file holds the facts of the stay itself, of the same person's other
stays, of the officers, the agreements and the agency. A history is what those
facts say once corrections and retractions are applied, in the order in which
things happened. Every question of law is put to a history.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.facts import Fact, Payload, agreement, amendment, stay


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """The facts that bear on one stay, in any order, with the place where they happened.

    `stay` is the stream of the stay in question. `zone` is the zone of the jail
    and `place` the state as the rulebook names it, such as `us_fl`.
    """

    stay: str
    zone: ZoneInfo
    place: str
    facts: tuple[Fact, ...]

    def known_at(self, at: datetime) -> "CaseFile":
        """Keep only what had been recorded by `at`."""
        return replace(self, facts=tuple(fact for fact in self.facts if fact.recorded_at <= at))

    def with_fact(self, fact: Fact) -> "CaseFile":
        """Add a fact that is not recorded yet, to ask what would follow from it."""
        return replace(self, facts=(*self.facts, fact))


class History:
    """The facts of a case file as they count: corrected, retracted, and in order.

    Order is by the earliest time at which each can have happened, then by the
    latest, then by the order of recording.
    """

    __slots__ = ("_by_kind", "casefile", "facts")

    def __init__(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=_in_order))
        self._by_kind: dict[type[Payload], tuple[Fact, ...]] = {}
        for fact in self.facts:
            kind = type(fact.what)
            self._by_kind[kind] = (*self._by_kind.get(kind, ()), fact)

    @property
    def stay(self) -> str:
        """The stream of the stay in question."""
        return self.casefile.stay

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the place of custody."""
        return self.casefile.zone

    def of(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        found: Iterable[Fact] = self._by_kind.get(kinds[0], ()) if len(kinds) == 1 else self._merged(kinds)
        return tuple(fact for fact in found if stream is None or fact.stream == stream)

    def here(self, *kinds: type[Payload]) -> tuple[Fact, ...]:
        """List the facts of these kinds in the stay in question."""
        return self.of(*kinds, stream=self.stay)

    def own(self) -> tuple[Fact, ...]:
        """List every fact of the stay in question."""
        return tuple(fact for fact in self.facts if fact.stream == self.stay)

    def streams(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        names = (fact.stream for fact in self.facts if fact.stream.startswith(prefix + "/"))
        return tuple(dict.fromkeys(names))

    def booking(self) -> Fact | None:
        """Find the booking that began the stay in question."""
        return next(iter(self.here(stay.Booked)), None)

    def jail_at(self, at: datetime) -> str | None:
        """Find the jail in which the person was last known to be placed by `at`."""
        found: str | None = None
        for fact in self.here(stay.Booked, stay.Moved, stay.ReturnedFromIce):
            if fact.happened_at.earliest <= at:
                assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
                found = fact.what.jail
        return found

    def agency_streams(self) -> tuple[str, ...]:
        """List the agency streams that run the jail of this stay, or every one when none says so."""
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def _merged(self, kinds: tuple[type[Payload], ...]) -> Iterator[Fact]:
        wanted = set(kinds)
        return (fact for fact in self.facts if type(fact.what) in wanted)


def _in_order(fact: Fact) -> tuple[datetime, datetime, datetime, int]:
    return (fact.happened_at.earliest, fact.happened_at.latest, fact.recorded_at, fact.seq)


def _recording_order(fact: Fact) -> tuple[datetime, int]:
    return (fact.recorded_at, fact.seq)


def _effective(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted."""
    gone: set[str] = set()
    corrections: dict[str, Fact] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if fact.id in gone:
            continue
        if isinstance(fact.what, amendment.Retracted):
            gone.add(fact.what.fact)
        elif isinstance(fact.what, amendment.Corrected):
            corrections.setdefault(fact.what.fact, fact)
    for fact in facts:
        if fact.id in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(fact.id))


def _corrected(fact: Fact, correction: Fact | None) -> Fact:
    if correction is None:
        return fact
    assert isinstance(correction.what, amendment.Corrected)
    return replace(fact, happened_at=correction.what.happened_at, what=correction.what.what)
