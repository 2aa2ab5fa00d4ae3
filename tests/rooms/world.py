"""A small lawful world, made through the actions alone: an agency, two jails, an agreement, officers.

At `NOON` the stay `STAY` can be served by `QUINN`: every link of the chain holds.
Each test changes one thing, so that a refusal cannot pass for the wrong reason.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

from fortyeight.foundations.law.facts import Fact, Payload, stay
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import access
from fortyeight.rooms.agreements.actions.cover_facility import cover_facility
from fortyeight.rooms.agreements.actions.enrol_agency import enrol_agency
from fortyeight.rooms.agreements.actions.enter_into_force import enter_into_force
from fortyeight.rooms.agreements.actions.open_jail import open_jail
from fortyeight.rooms.agreements.actions.sign import sign
from fortyeight.rooms.custody.actions.book import Ground, book
from fortyeight.rooms.custody.actions.check_warrant import check_warrant
from fortyeight.rooms.custody.actions.close_matter import close_matter
from fortyeight.rooms.custody.actions.note_case_file import note_case_file
from fortyeight.rooms.custody.actions.notify_court import notify_court
from fortyeight.rooms.custody.actions.receive_detainer import receive_detainer
from fortyeight.rooms.custody.actions.receive_warrant import receive_warrant
from fortyeight.rooms.custody.actions.serve_detainer import serve_detainer
from fortyeight.rooms.custody.actions.serve_warrant import serve_warrant
from fortyeight.rooms.officers.actions.certify import certify
from fortyeight.rooms.officers.actions.execute_form_70_006 import execute_form_70_006
from fortyeight.rooms.officers.actions.issue_credential import issue_credential
from fortyeight.rooms.officers.actions.nominate import nominate
from fortyeight.rooms.officers.actions.sign_letter import sign_letter
from fortyeight.rooms.officers.actions.start_duty import start_duty

NOON = datetime(2026, 9, 16, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

AGENCY, FOREIGN = "agency/pine-hollow", "agency/cedar-bluff"
AGREEMENT = "agreement/pine-hollow"
MAIN, ANNEX, ELSEWHERE = "pine-main", "pine-annex", "cedar-main"
QUINN, ROWAN, MERLE = "officer/quinn", "officer/rowan", "officer/merle"
STAY, PERSON = "stay/1", "person/1"
NAME = "Testa Inventada"


def actor(*roles: str, agency: str = AGENCY, officer: str = "", name: str = "") -> Actor:
    """Somebody with these roles in one agency."""
    who = name or "-".join(roles).lower() or "nobody"
    return Actor(
        id=f"user/{who}", name=who, roles=frozenset(roles), agencies=frozenset({agency}), officer=officer
    )


CLERK, CAPTAIN, MANAGER = actor(access.RECORDS), actor(access.COMMANDER), actor(access.MANAGER)
COUNSEL, AUDITOR, MACHINE = actor(access.COUNSEL), actor(access.AUDITOR), actor(access.MACHINE)
OFFICER_QUINN = actor(access.OFFICER, officer=QUINN, name="Sgt. Quinn")
OFFICER_ROWAN = actor(access.OFFICER, officer=ROWAN, name="Dep. Rowan")
STRANGER = actor(*access.ROLES, agency=FOREIGN, officer="officer/stranger", name="stranger")
NOBODY = actor(name="no-role")
EVERYBODY = {role: actor(role, officer=QUINN if role == access.OFFICER else "") for role in access.ROLES}


def asked(who: Actor, at: datetime | When = NOON, **changed: object) -> dict[str, Any]:
    """What every call of an action needs; recorded when it happened unless told otherwise."""
    when = at if isinstance(at, When) else exactly(at)
    made = {"actor": who, "recorded_at": when.latest, "request_id": uuid4(), "at": when}
    return made | changed


def make_agency(at: datetime = NOON - 300 * DAY) -> None:
    """Enrol the agency, open its two jails, sign the agreement and put it in force for both."""
    enrol_agency(**asked(MANAGER, at), agency=AGENCY, name="Pine Hollow County Sheriff", place="us_fl")
    for jail, name in ((MAIN, "Main jail"), (ANNEX, "Annex")):
        open_jail(**asked(MANAGER, at), agency=AGENCY, jail=jail, name=name, zone="America/New_York")
    for side in ("LEA", "ICE"):
        given = {"agency": AGENCY, "agreement_stream": AGREEMENT, "model": "WSO", "text": "wso_2025"}
        sign(**asked(MANAGER, at), **given, side=side)
    enter_into_force(**asked(MANAGER, at), agreement_stream=AGREEMENT)
    for jail in (MAIN, ANNEX):
        cover_facility(**asked(MANAGER, at), agreement_stream=AGREEMENT, jail=jail)


def make_foreign_agency(at: datetime = NOON - 300 * DAY) -> None:
    """Another agency with a jail of its own."""
    enrol_agency(**asked(STRANGER, at), agency=FOREIGN, name="Cedar Bluff Sheriff", place="us_fl")
    open_jail(**asked(STRANGER, at), agency=FOREIGN, jail=ELSEWHERE, name="Cedar", zone="America/Chicago")


PAPERS: Mapping[str, Callable[..., Recorded]] = {
    "certified": certify,
    "letter": sign_letter,
    "form": execute_form_70_006,
    "credential": issue_credential,
}


def make_officer(
    stream: str,
    *papers: str,
    jail: str = MAIN,
    on_duty_from: datetime | None = NOON - 2 * HOUR,
    at: datetime = NOON - 200 * DAY,
) -> None:
    """Nominate an officer, give the papers named, and put them on duty for ten hours; None: not at all."""
    name = stream.partition("/")[2].title()
    nominate(**asked(MANAGER, at), officer_stream=stream, agency=AGENCY, name=name)
    for paper in papers:
        PAPERS[paper](**asked(MANAGER, at), officer_stream=stream)
    if on_duty_from is not None:
        until = on_duty_from + 10 * HOUR
        start_duty(**asked(CAPTAIN, on_duty_from), officer_stream=stream, jail=jail, until=until)


def make_officers() -> None:
    """Quinn and Rowan may serve in the main jail; Merle is only nominated."""
    make_officer(QUINN, *PAPERS)
    make_officer(ROWAN, *PAPERS)
    make_officer(MERLE)


def make_booking(
    stay_id: str = STAY,
    *,
    at: datetime | When = NOON - 4 * DAY,
    person: str = PERSON,
    jail: str = MAIN,
    **changed: Any,
) -> Recorded:
    """Book somebody on one charge; `recorded_at` when it is entered later than it happened."""
    return book(
        **asked(CLERK, at, **changed),
        stay_id=stay_id,
        jail=jail,
        person=person,
        name=NAME,
        booking_number="T-48-001",
        born_on=date(1990, 1, 2),
        grounds=(Ground(matter="m1", type=stay.Matter.CHARGE, label="Trespass"),),
    )


def make_papers(stay_id: str = STAY, *, at: datetime = NOON - 2 * DAY, without: str = "") -> None:
    """A signed detainer with its warrant: checked, and the copy served. `without` leaves one step out."""
    here = {"stay_id": stay_id, "seen": None}
    if without != "detainer":
        receive_detainer(**asked(CLERK, at), **here, detainer="d1", form="I-247A", signed=True)
        notify_court(**asked(CLERK, at), **here, detainer="d1", court="County Court")
        note_case_file(**asked(CLERK, at), **here, detainer="d1")
    if without != "warrant":
        receive_warrant(**asked(CLERK, at), **here, warrant="w1", form="I-200", detainer="d1")
    face = {"names_this_person": True, "signed_by_issuing_officer": True, "dated": True}
    if without not in ("check", "warrant"):
        check_warrant(**asked(CLERK, at), **here, warrant="w1", **face)
    if without not in ("copy", "detainer"):
        serve_detainer(**asked(CLERK, at), **here, detainer="d1", language="es")


def make_release_due(stay_id: str = STAY, at: datetime = NOON - 10 * MINUTE) -> None:
    """Close the last local matter: from now on somebody may serve, for an hour."""
    close_matter(**asked(CLERK, at), stay_id=stay_id, matter="m1", how="BAIL_POSTED", seen=None)


def make_world() -> None:
    """All of it: at NOON a service is lawful."""
    make_agency()
    make_officers()
    make_booking()
    make_papers()
    make_release_due()


def service(officer: str = QUINN, **changed: Any) -> stay.WarrantServed:
    """A complete record of a service."""
    done = ("identified_as_officer", "stated_arrest_and_why", "interpreter_offered", "copy_given")
    given: dict[str, Any] = dict.fromkeys((*done, "contest_notice_given"), True)
    given |= {"warrant": "w1", "officer": officer, "directing_officer": "SDDO Example", "language": "es"}
    return stay.WarrantServed(**given | changed)


def serve(who: Actor = OFFICER_QUINN, at: datetime | When = NOON, **changed: Any) -> Any:
    """Serve the warrant on the page as it is now."""
    given = asked(who, at) | {"stay_id": STAY, "served": service(who.officer or QUINN)}
    given |= {"seen": reading.head(STAY)}
    return serve_warrant(**given | changed)


def kinds(stream: str = STAY) -> list[str]:
    """The kinds of fact on a stream, in recorded order."""
    return [fact.kind for fact in reading.facts_of(stream)]


def last(kind: type[Payload], stream: str = STAY) -> Fact:
    """The latest fact of a kind on a stream."""
    return [fact for fact in reading.facts_of(stream) if isinstance(fact.what, kind)][-1]
