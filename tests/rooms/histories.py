"""Random histories, made through the actions alone: late, wrong, corrected, taken back, and all at once."""

from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Any

from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import Unable
from fortyeight.rooms.agreements import access
from fortyeight.rooms.agreements.actions.resume_agreement import resume_agreement
from fortyeight.rooms.agreements.actions.suspend_agreement import suspend_agreement
from fortyeight.rooms.agreements.actions.switch_service_off import switch_service_off
from fortyeight.rooms.agreements.actions.switch_service_on import switch_service_on
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.officers.actions.end_duty import end_duty
from fortyeight.rooms.officers.actions.sign_letter import sign_letter
from fortyeight.rooms.officers.actions.start_duty import start_duty
from fortyeight.rooms.officers.actions.withdraw_authority import withdraw_authority
from fortyeight.rooms.watch.actions.acknowledge import acknowledge
from fortyeight.rooms.watch.models import Alert
from tests.rooms.custody.every import CASES
from tests.rooms.world import (
    AGENCY,
    AGREEMENT,
    ANNEX,
    CAPTAIN,
    COUNSEL,
    DAY,
    HOUR,
    MAIN,
    MANAGER,
    MINUTE,
    NOON,
    QUINN,
    ROWAN,
    actor,
    asked,
    make_agency,
    make_booking,
    make_officers,
    make_papers,
    make_release_due,
    serve,
    service,
)

PEOPLE = ("person/1", "person/2", "person/3")


class Scribe:
    """Somebody who records whatever comes to mind, at a time that only moves forward."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.at = NOON
        self.done: dict[str, int] = {}
        self.refused: dict[str, int] = {}
        make_agency()
        make_officers()

    def write(self, count: int) -> None:
        """Do so many things, some of which come to nothing."""
        for _ in range(count):
            self.at += self.chance.choice([0, 1, 1, 5, 30, 60, 240, 720]) * MINUTE
            name, act = self.chance.choice(self._choices())
            try:
                act()
            except Unable as fault:
                self.refused[fault.code] = self.refused.get(fault.code, 0) + 1
            else:
                self.done[name] = self.done.get(name, 0) + 1

    def _choices(self) -> list[tuple[str, Callable[[], Any]]]:
        plain = [(name, lambda name=name: self._plain(name)) for name in sorted(CASES)]
        return [
            *plain,
            *[("book", self._book)] * 4,
            *[("whole case", self._whole_case)] * 6,
            *[("serve", self._serve)] * 4,
            *[("standing", self._standing)] * 4,
            *[("acknowledge", self._acknowledge)] * 2,
        ]

    def _when(self) -> When:
        """Mostly now; sometimes hours ago, and sometimes only known to lie between two times."""
        late = self.at - self.chance.choice([0, 0, 0, 0, 5, 90, 600]) * MINUTE
        if self.chance.random() < 0.1:
            return When(late - self.chance.choice([1, 60]) * MINUTE, late)
        return exactly(late)

    def _stay(self) -> str:
        known = sorted(Stay.objects.values_list("stream", flat=True))
        return self.chance.choice(known) if known else "stay/none"

    def _plain(self, name: str) -> None:
        case, stay_id = CASES[name], self._stay()
        given = {} if name in ("correct", "retract", "review_finding") else case.given()
        if name in ("correct", "retract"):
            given = self._amendment(name, stay_id)
        if name == "review_finding":
            given = {"finding": "FINDING.TWO_PLACES:x", "by": "Clerk", "note": ""}
        if name == "schedule_release":
            given = {"release_at": self.at + self.chance.choice([1, 8, 30]) * HOUR}
        seen = {"seen": None} if case.takes_seen else {}
        case.run(**asked(CAPTAIN, self._when(), recorded_at=self.at), stay_id=stay_id, **seen, **given)

    def _amendment(self, name: str, stay_id: str) -> dict[str, Any]:
        fact = self.chance.choice(reading.facts_of(stay_id) or reading.facts_of(AGENCY))
        given: dict[str, Any] = {"fact": fact.id, "why": "typed wrong"}
        if name == "correct":
            given |= {"correct_at": self._when(), "what_happened": fact.what}
        return given

    def _book(self) -> None:
        number = Stay.objects.count() + 1
        person = self.chance.choice((*PEOPLE, f"person/new-{number}"))
        make_booking(f"stay/{number}", at=self._when(), person=person, jail=self.chance.choice((MAIN, ANNEX)))

    def _whole_case(self) -> None:
        """A stay in which somebody may serve, in the usual order of things."""
        stay_id = f"stay/{Stay.objects.count() + 1}"
        make_booking(stay_id, at=self.at - DAY, person=f"person/{stay_id}")
        make_papers(stay_id, at=self.at - 2 * HOUR)
        make_release_due(stay_id, at=self.at)
        if self.chance.random() < 0.7:
            self._serve(stay_id)

    def _serve(self, stay_id: str = "") -> None:
        stay_id = stay_id or self._stay()
        officer = self.chance.choice((QUINN, ROWAN))
        start_duty(**asked(CAPTAIN, self.at), officer_stream=officer, jail=MAIN, until=self.at + HOUR)
        who = actor(access.OFFICER, officer=officer, name=officer)
        given = {"stay_id": stay_id, "served": service(officer), "seen": reading.head(stay_id)}
        serve(who, self.at, **given)

    def _standing(self) -> None:
        now, officer = asked(MANAGER, self.at), self.chance.choice((QUINN, ROWAN))
        self.chance.choice(
            [
                lambda: withdraw_authority(**now, officer_stream=officer, notice="letter"),
                lambda: sign_letter(**now, officer_stream=officer),
                lambda: end_duty(**now, officer_stream=officer),
                lambda: suspend_agreement(**now, agreement_stream=AGREEMENT, by="ICE"),
                lambda: resume_agreement(**now, agreement_stream=AGREEMENT),
                lambda: switch_service_off(**now, agency=AGENCY, by="counsel", why=""),
                lambda: switch_service_on(**asked(COUNSEL, self.at), agency=AGENCY, by="counsel"),
            ]
        )()

    def _acknowledge(self) -> None:
        ringing = Alert.objects.filter(acknowledged_at=None, ended_at=None, replaced_by=None)
        open_ones = sorted(str(key) for key in ringing.values_list("id", flat=True))
        if open_ones:
            acknowledge(**asked(CAPTAIN, self.at), alert=self.chance.choice(open_ones), note="seen")


def wait(scribe: Scribe, length: timedelta) -> None:
    """Let time pass in which nobody records anything."""
    scribe.at += length
