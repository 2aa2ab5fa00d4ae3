"""Reads the ledger as it grows, and keeps it in memory: what the invariants know, they know from here."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from fortyeight.foundations.law.casefile import CaseFile, History, Roll
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.facts.codec import read_payload
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.models import RecordedFact
from fortyeight.foundations.ledger.splitting import join
from sim.cast import EAST, JAILS, PLACE

COLUMNS = (
    "position",
    "uuid",
    "stream_id",
    "seq",
    "kind",
    "happened_earliest",
    "happened_latest",
    "recorded_at",
    "actor",
    "data",
    "personal__data",
)
STANDING = ("agency", "agreement", "officer")


class Follower:
    """Every fact so far, by stream, in the order in which it was recorded."""

    def __init__(self) -> None:
        self.position = 0
        self.positions: dict[str, int] = {}
        self.facts: dict[str, list[Fact]] = {}
        self.person_of: dict[str, str] = {}
        self.stays_of: dict[str, list[str]] = {}
        self._roll: Roll | None = None

    def read_on(self) -> list[Fact]:
        """Take in what was recorded since the last time."""
        rows = RecordedFact.objects.filter(position__gt=self.position).order_by("position")
        new = []
        for position, *row in rows.values_list(*COLUMNS):
            self.position = position
            fact = _read(row)
            self.positions[fact.id] = position
            self.facts.setdefault(fact.stream, []).append(fact)
            if isinstance(fact.what, stay.Booked):
                self.person_of[fact.stream] = fact.what.person
                self.stays_of.setdefault(fact.what.person, []).append(fact.stream)
            if fact.stream.partition("/")[0] in STANDING:
                self._roll = None
            new.append(fact)
        return new

    @property
    def roll(self) -> Roll:
        """The standing of the agency, its agreements and its officers."""
        if self._roll is None:
            self._roll = Roll(tuple(self.standing()))
        return self._roll

    def standing(self) -> Iterator[Fact]:
        """Every fact of the agency, its agreements and its officers."""
        for stream, facts in self.facts.items():
            if stream.partition("/")[0] in STANDING:
                yield from facts

    def casefile(self, stream: str) -> CaseFile:
        """Make the case file of a stay from what is in memory."""
        return CaseFile(
            stay=stream,
            zone=JAILS[jail_of(stream, self.facts[stream])],
            place=PLACE,
            facts=tuple(fact for other in self.together(stream) for fact in self.facts[other]),
            roll=self.roll,
        )

    def casefile_before(self, stream: str, position: int) -> CaseFile:
        """Make the case file as it stood before a place in the ledger."""
        known = [fact for other in self.together(stream) for fact in self.facts[other]]
        facts = (*known, *self.standing())
        kept = tuple(fact for fact in facts if self.positions[fact.id] < position)
        jail = jail_of(stream, [fact for fact in kept if fact.stream == stream])
        return CaseFile(stay=stream, zone=JAILS[jail], place=PLACE, facts=kept)

    def together(self, stream: str) -> list[str]:
        """List the stays of the same person."""
        return self.stays_of[self.person_of[stream]]


def jail_of(stream: str, facts: Sequence[Fact]) -> str:
    """Find the jail in which somebody is, after all these facts of the stay."""
    history = History(CaseFile(stay=stream, zone=JAILS[EAST], place=PLACE, facts=tuple(facts)))
    last = max((fact.happened_at.latest for fact in history.own()), default=facts[0].happened_at.latest)
    booked = next(fact.what for fact in facts if isinstance(fact.what, stay.Booked))
    return history.jail_at(last) or booked.jail


def _read(row: list[object]) -> Fact:
    uuid, stream, seq, kind, earliest, latest, recorded_at, actor, data, personal = row
    assert isinstance(earliest, datetime)
    assert isinstance(latest, datetime)
    assert isinstance(recorded_at, datetime)
    fields = json.loads(str(data))
    if personal:
        fields = join(fields, json.loads(str(personal)))
    return Fact(
        id=str(uuid),
        stream=str(stream),
        seq=int(str(seq)),
        happened_at=When(earliest.astimezone(UTC), latest.astimezone(UTC)),
        recorded_at=recorded_at.astimezone(UTC),
        actor=str(actor),
        what=read_payload(str(kind), fields, UTC),
    )
