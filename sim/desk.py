"""How staff record what happened: late, with a wrong minute, in the wrong file, twice, and mended after."""

from collections.abc import Callable, Generator
from datetime import datetime, timedelta, tzinfo
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import Error

from fortyeight.foundations.kit.ids import named_id
from fortyeight.foundations.law.instants import When, exactly, local_time
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.models import RecordedFact
from fortyeight.foundations.ledger.outcomes import Recorded, Refused, Unable
from fortyeight.rooms.custody.actions.correct import correct
from fortyeight.rooms.custody.actions.retract import retract
from fortyeight.rooms.custody.models import Stay
from sim import database
from sim.cast import CAPTAIN, DAY, EAST, HOUR, JAILS, MINUTE
from sim.faulty.edge import FAULTS, Fault, Killed
from sim.violation import Violation

if TYPE_CHECKING:
    from sim.county import County

Outcome = Recorded | Refused | None
Doing = Generator[timedelta, None, Outcome]

FIRST_OUTCOME = "a repeated request gives the first outcome"
WHOLE_OR_NOT = "a transaction is whole or not there"
TRIES_MAX = 100
AWAY = frozenset({"LEDGER.BUSY", "LEDGER.UNREACHABLE"})
KEPT = frozenset({Fault.UNANSWERED, Fault.KILLED_AFTER})
SLIPS = frozenset({"flag_hold", "close_matter", "check_warrant", "serve_detainer", "receive_warrant"})


class Desk:
    """Somebody at a screen, with the habits of the house."""

    def __init__(self, county: "County", dice: Random, *, zone: tzinfo = JAILS[EAST]) -> None:
        self.county, self.dice, self.zone = county, dice, zone
        self._mended = 0

    def do_with_care(self, who: Actor, run: Callable[..., Any], **given: Any) -> Doing:
        """Record an act at once, with the right time, where it belongs; None when it cannot be done."""
        return (yield from self._insist(who, run, self.on_the_wall(self.county.now), given))

    def do(self, who: Actor, run: Callable[..., Any], **given: Any) -> Doing:
        """Record an act that happens now, by habit; None when the person was told that it cannot be done."""
        happened = self.county.now
        stay_id = given.get("stay_id", "")
        if run.__name__ in SLIPS and self.dice.random() < 0.01:
            other = self._another_stay(stay_id)
            if other:
                yield from self._into_the_wrong_file(who, run, happened, given, other)
                return None
        off, wait = self._habit()
        if wait:
            yield wait
        outcome = yield from self._insist(who, run, self.on_the_wall(happened + off), given)
        if off and isinstance(outcome, Recorded) and stay_id and self.dice.random() < 0.7:
            self._mend_later(stay_id, outcome.facts[-1], happened)
        return outcome

    def on_the_wall(self, instant: datetime) -> When:
        """The instant as read off the wall, to the minute: in one hour of the year it means two."""
        local = instant.astimezone(self.zone).replace(tzinfo=None, second=0, microsecond=0)
        return local_time(local, self.zone)

    def _habit(self) -> tuple[timedelta, timedelta]:
        """How far off the time is that somebody enters, and how long after the act they enter it."""
        throw = self.dice.random()
        if throw < 0.82:
            return timedelta(0), timedelta(0)
        if throw < 0.90:
            return timedelta(0), self.dice.randint(5, 6 * 60) * MINUTE
        if throw < 0.97:
            return self.dice.randint(-25, 5) * MINUTE, timedelta(0)
        return self.dice.choice((-DAY, -12 * HOUR, -HOUR)), timedelta(0)

    def _insist(self, who: Actor, run: Callable[..., Any], at: When, given: dict[str, Any]) -> Doing:
        """Send the same request until it is answered. What cannot be done is told once, and left."""
        request = self._new_request()
        for _ in range(TRIES_MAX):
            try:
                outcome = self._send(who, run, request, at, given)
            except Unable as fault:
                self.county.seen[fault.code] += 1
                if fault.code in AWAY:
                    yield from self._pause(request)
                    continue
                if fault.code != "RECORD.IN_FUTURE":
                    return None
                # The page offers the machine's own time.
                request, at = self._new_request(), exactly(self.county.machine_now())
                continue
            except (Error, Killed):
                database.reconnect()
                yield from self._pause(request)
                continue
            self._check_recorded_once(request, outcome)
            return outcome
        raise Violation("a request is answered in the end", run.__name__, at=self.county.now)

    def _send(
        self, who: Actor, run: Callable[..., Any], request: UUID, at: When, given: dict[str, Any]
    ) -> Recorded | Refused:
        call = {"actor": who, "request_id": request, "at": at, **given}
        outcome: Recorded | Refused = run(recorded_at=self.county.machine_now(), **call)
        if self.dice.random() < 0.1:
            later = self.county.machine_now() + timedelta(seconds=self.dice.randint(0, 90))
            again = run(recorded_at=later, **call)
            self.county.seen["double click"] += 1
            if again != outcome:
                raise Violation(FIRST_OUTCOME, run.__name__, at=self.county.now)
        self.county.seen[f"{run.__name__}{'' if isinstance(outcome, Recorded) else ' refused'}"] += 1
        return outcome

    def _pause(self, request: UUID) -> Generator[timedelta, None, None]:
        """Nobody knows whether it was recorded: write it on paper, and try again."""
        kept = bool(FAULTS.spent) and FAULTS.spent[-1] in KEPT
        self.county.breakdown()
        self.county.seen["entry interrupted"] += 1
        if not FAULTS.is_away and not kept and RecordedFact.objects.filter(request_id=request).exists():
            raise Violation(WHOLE_OR_NOT, "a failed act left facts", at=self.county.now)
        yield timedelta(seconds=self.dice.randint(20, 400))

    def _check_recorded_once(self, request: UUID, outcome: Recorded | Refused) -> None:
        if not FAULTS.spent and self.dice.random() > 0.02:
            return
        FAULTS.spent.clear()
        expected = set(outcome.facts) if isinstance(outcome, Recorded) else {outcome.fact}
        facts = RecordedFact.objects.filter(request_id=request).values_list("uuid", flat=True)
        found = [str(uuid) for uuid in facts]
        if set(found) != expected or len(found) != len(expected):
            raise Violation(
                WHOLE_OR_NOT,
                f"{len(found)} facts in place of {len(expected)}",
                at=self.county.now,
            )

    def _new_request(self) -> UUID:
        return named_id("sim", str(self.county.number()))

    def _another_stay(self, stay_id: str) -> str:
        here = Stay.objects.filter(is_here=True).exclude(stream=stay_id).order_by("stream")
        streams = list(here.values_list("stream", flat=True)[:20])
        return str(self.dice.choice(streams)) if streams else ""

    def _into_the_wrong_file(
        self, who: Actor, run: Callable[..., Any], happened: datetime, given: dict[str, Any], other: str
    ) -> Doing:
        """Record it in somebody else's file; whoever finds out enters it where it belongs."""
        wrong = yield from self._insist(who, run, self.on_the_wall(happened), given | {"stay_id": other})
        self.county.seen["entered in the wrong file"] += 1
        right = given | {"seen": None}

        def mend(county: "County", dice: Random) -> Generator[timedelta, None, None]:
            desk = Desk(county, dice, zone=self.zone)
            if isinstance(wrong, Recorded):
                taken_back = {"fact": wrong.facts[-1], "why": "the wrong file", "seen": None}
                yield from desk.do_with_care(CAPTAIN, retract, stay_id=other, **taken_back)
            yield from desk._insist(who, run, desk.on_the_wall(happened), right)

        self._later(given["stay_id"], mend, self.dice.randint(10, 48 * 60) * MINUTE)
        return wrong

    def _mend_later(self, stay_id: str, fact: str, happened: datetime) -> None:
        """Somebody sees the wrong time, and puts it right."""

        def mend(county: "County", dice: Random) -> Generator[timedelta, None, None]:
            desk = Desk(county, dice, zone=self.zone)
            found = reading.find_fact(fact)
            if found is None:
                raise Violation("no fact is lost", fact, at=county.now, about=(stay_id,))
            right = {"fact": fact, "why": "a wrong time", "correct_at": desk.on_the_wall(happened)}
            right |= {"what_happened": found.what, "seen": None}
            outcome = yield from desk.do_with_care(CAPTAIN, correct, stay_id=stay_id, **right)
            # Now and then the correction was the mistake.
            if isinstance(outcome, Recorded) and dice.random() < 0.15:
                yield dice.randint(1, 600) * MINUTE
                taken_back = {"fact": outcome.facts[-1], "why": "it had been right", "seen": None}
                yield from desk.do_with_care(CAPTAIN, retract, stay_id=stay_id, **taken_back)

        self._later(stay_id, mend, self.dice.randint(3, 36 * 60) * MINUTE)

    def _later(self, stay_id: str, mend: Callable[..., Any], after: timedelta) -> None:
        self._mended += 1
        self.county.start(f"mend/{stay_id}/{self._mended}/{after // MINUTE}", mend, after)
