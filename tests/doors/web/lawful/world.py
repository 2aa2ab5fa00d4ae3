"""A county in which everything is lawful, built through the actions; each test changes one thing.

Pine County and everybody in it are invented.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from django.contrib.auth.models import User

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import Recorded, Refused
from fortyeight.rooms.agreements.access import ROLES
from fortyeight.rooms.agreements.actions.cover_facility import cover_facility
from fortyeight.rooms.agreements.actions.enrol_agency import enrol_agency
from fortyeight.rooms.agreements.actions.enter_into_force import enter_into_force
from fortyeight.rooms.agreements.actions.open_jail import open_jail
from fortyeight.rooms.agreements.actions.sign import sign
from fortyeight.rooms.custody.actions.book import Ground, book
from fortyeight.rooms.custody.actions.check_warrant import check_warrant
from fortyeight.rooms.custody.actions.close_matter import close_matter
from fortyeight.rooms.custody.actions.flag_hold import flag_hold
from fortyeight.rooms.custody.actions.hand_over import hand_over
from fortyeight.rooms.custody.actions.mark_release_eligible import mark_release_eligible
from fortyeight.rooms.custody.actions.note_case_file import note_case_file
from fortyeight.rooms.custody.actions.notify_court import notify_court
from fortyeight.rooms.custody.actions.receive_detainer import receive_detainer
from fortyeight.rooms.custody.actions.receive_warrant import receive_warrant
from fortyeight.rooms.custody.actions.return_from_ice import return_from_ice
from fortyeight.rooms.custody.actions.serve_detainer import serve_detainer
from fortyeight.rooms.custody.actions.serve_warrant import serve_warrant
from fortyeight.rooms.officers.actions.certify import certify
from fortyeight.rooms.officers.actions.execute_form_70_006 import execute_form_70_006
from fortyeight.rooms.officers.actions.issue_credential import issue_credential
from fortyeight.rooms.officers.actions.nominate import nominate
from fortyeight.rooms.officers.actions.sign_letter import sign_letter
from fortyeight.rooms.officers.actions.start_duty import start_duty
from fortyeight.rooms.officers.models import StaffMember

AGENCY = "agency/pine"
JAIL = "pine-main"
ZONE = "America/New_York"
PASSWORD = "long-and-invented-1"
NAMES = ("Ada Ejemplo", "Bo Invented", "Cleo Muster", "Dov Example", "Eli Voorbeeld", "Fay Esimerkki")
LONG_AGO = timedelta(days=200)


@dataclass(frozen=True)
class Held:
    """A stay of the world: its stream, the name on it, and the ids of its papers."""

    stream: str
    name: str
    booking_number: str
    matter: str
    detainer: str = ""
    warrant: str = ""

    @property
    def path(self) -> str:
        """The address of its page."""
        return f"/stay/{self.stream.partition('/')[2]}/"


class World:
    """An agency with a jail, an agreement in force, one officer on duty, and an account for each role."""

    def __init__(self, now: datetime, *, agency: str = AGENCY, jail: str = JAIL) -> None:
        self.now = now.astimezone(UTC)
        self.agency, self.jail = agency, jail
        self.officer = f"officer/{uuid4()}"
        self.agreement = f"agreement/{uuid4()}"
        self.clerk = self._actor("clerk", *ROLES)
        self.booked = 0
        self._enrol()
        self._authorize(self.officer, "Olin Serving")

    def _actor(self, name: str, *roles: str) -> Actor:
        agencies = frozenset({self.agency})
        return Actor(
            id=f"user/{name}", name=name, roles=frozenset(roles), agencies=agencies, officer=self.officer
        )

    def do(
        self, action: Callable[..., Recorded | Refused], at: datetime, /, **given: Any
    ) -> Recorded | Refused:
        """Carry an action out as the clerk, at and recorded at the same instant unless told."""
        request = {"actor": self.clerk, "recorded_at": at, "request_id": uuid4(), "at": exactly(at)}
        return action(**(request | given))

    def _enrol(self) -> None:
        then = self.now - LONG_AGO
        self.do(enrol_agency, then, agency=self.agency, name="Pine County Sheriff", place="us_fl")
        self.do(open_jail, then, agency=self.agency, jail=self.jail, name="Pine Main Jail", zone=ZONE)
        for side in ("LEA", "ICE"):
            self.do(
                sign,
                then,
                agency=self.agency,
                agreement_stream=self.agreement,
                model="WSO",
                text="wso_2025",
                side=side,
            )
        self.do(enter_into_force, then, agreement_stream=self.agreement)
        self.do(cover_facility, then, agreement_stream=self.agreement, jail=self.jail)

    def _authorize(self, officer: str, name: str) -> None:
        then = self.now - LONG_AGO
        self.do(nominate, then, officer_stream=officer, agency=self.agency, name=name)
        for paper in (certify, sign_letter, execute_form_70_006, issue_credential):
            self.do(paper, then, officer_stream=officer)
        started, until = self.now - timedelta(hours=6), self.now + timedelta(hours=6)
        self.do(start_duty, started, officer_stream=officer, jail=self.jail, until=until)

    def account(self, name: str, *roles: str, officer: str = "") -> User:
        """Make an account that somebody signs in with; without roles nobody gave it anything to do."""
        user = User.objects.create_user(name, password=PASSWORD)
        if roles:
            StaffMember.objects.create(
                user=user, agency=self.agency, roles=" ".join(roles), officer=officer or ""
            )
        return user

    def book(self, *, ago: timedelta = timedelta(hours=30), name: str = "") -> Held:
        """Book somebody on one charge."""
        number = self.booked
        self.booked += 1
        held = Held(
            stream=f"stay/{uuid4()}",
            name=name or NAMES[number % len(NAMES)],
            booking_number=f"26-{4100 + number:05d}",
            matter=f"m{number}",
        )
        self.do(
            book,
            self.now - ago,
            stay_id=held.stream,
            jail=self.jail,
            person=f"person/{uuid4()}",
            name=held.name,
            booking_number=held.booking_number,
            born_on=None,
            grounds=(Ground(matter=held.matter, type=stay.Matter.CHARGE, label="trespass"),),
        )
        return held

    def with_papers(self, **given: Any) -> Held:
        """Book somebody, with a detainer that was served and a warrant whose face was read."""
        bare = self.book(**given)
        held = Held(
            stream=bare.stream,
            name=bare.name,
            booking_number=bare.booking_number,
            matter=bare.matter,
            detainer=f"d-{bare.matter}",
            warrant=f"w-{bare.matter}",
        )
        at = self.now - given.get("ago", timedelta(hours=30)) + timedelta(minutes=10)
        about = {"stay_id": held.stream, "seen": None}
        self.do(receive_detainer, at, detainer=held.detainer, form="I-247A", signed=True, **about)
        self.do(notify_court, at, detainer=held.detainer, court="County Court", **about)
        self.do(note_case_file, at, detainer=held.detainer, **about)
        self.do(receive_warrant, at, warrant=held.warrant, form="I-200", detainer=held.detainer, **about)
        self.do(serve_detainer, at, detainer=held.detainer, language="Spanish", **about)
        self.do(
            check_warrant,
            at,
            warrant=held.warrant,
            names_this_person=True,
            signed_by_issuing_officer=True,
            dated=True,
            **about,
        )
        return held

    def with_agreement(self, model: str) -> str:
        """An agreement to house, signed by both sides, in force for the jail."""
        stream, then = f"agreement/{uuid4()}", self.now - LONG_AGO
        for side in ("LEA", "ICE"):
            about = {"agency": self.agency, "agreement_stream": stream, "model": model, "side": side}
            self.do(sign, then, text=model.lower(), **about)
        self.do(enter_into_force, then, agreement_stream=stream)
        self.do(cover_facility, then, agreement_stream=stream, jail=self.jail)
        return stream

    def brought_back(self, held: Held) -> None:
        """Released, taken by ICE to its field office, and brought back half an hour ago."""
        self.end_local(held, timedelta(hours=2))
        place, minutes = stay.HandoverPlace.ICE_FIELD_OFFICE, timedelta(minutes=1)
        about = {"stay_id": held.stream}
        self.do(hand_over, self.now - 90 * minutes, to_officer="P", place=place, by="C", **about)
        self.do(return_from_ice, self.now - 30 * minutes, jail=self.jail, seen=None, **about)

    def due_for_release(self, *, since: timedelta = timedelta(minutes=5), **given: Any) -> Held:
        """Somebody with papers whose local custody has just ended."""
        held = self.with_papers(**given)
        self.end_local(held, since)
        return held

    def end_local(self, held: Held, ago: timedelta) -> None:
        """Close the one local matter; the person is eligible for release from then on."""
        about = {"stay_id": held.stream, "seen": None}
        self.do(close_matter, self.now - ago, matter=held.matter, how="dismissed", **about)
        basis = stay.Eligibility.DISMISSED
        self.do(mark_release_eligible, self.now - ago, basis=basis, **about)

    def served(self, *, ago: timedelta = timedelta(minutes=2), **given: Any) -> Held:
        """Somebody on whom the warrant was lawfully served."""
        held = self.due_for_release(since=ago + timedelta(minutes=3), **given)
        at = self.now - ago
        seen = self._head(held)
        outcome = self.do(serve_warrant, at, stay_id=held.stream, served=self.service(held), seen=seen)
        assert isinstance(outcome, Recorded), outcome
        return held

    def service(self, held: Held, **changed: Any) -> stay.WarrantServed:
        """The record of a complete service."""
        complete = {
            "warrant": held.warrant,
            "officer": self.officer,
            "directing_officer": "ICE Duty Officer Q. Invented",
            "language": "Spanish",
            "interpreter": "Ines Interpreter",
            "identified_as_officer": True,
            "stated_arrest_and_why": True,
            "interpreter_offered": True,
            "interpreter_on_warrant": True,
            "copy_given": True,
            "contest_notice_given": True,
        }
        return stay.WarrantServed(**(complete | changed))

    def flagged(self) -> Held:
        """Somebody with a hold flag in the jail's system and no paper."""
        held = self.book(ago=timedelta(hours=2))
        at = self.now - timedelta(hours=1)
        self.do(flag_hold, at, stay_id=held.stream, flag="F1", source="JMS", seen=None)
        return held

    @staticmethod
    def _head(held: Held) -> int:
        from fortyeight.foundations.ledger import reading

        return reading.head(held.stream)
