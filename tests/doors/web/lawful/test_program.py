"""The program: what is owed, to whom it is shown, and a form for each fact that meets it."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client

from fortyeight.doors.web.addresses import handle
from fortyeight.doors.web.forms.program import MEETS, PROGRAM_FORMS, forms_of
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.law.program_codes import PROGRAM_DUTY
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.models import Stream
from fortyeight.rooms.agreements.access import ADVISED, ROLES
from fortyeight.rooms.agreements.actions.give_notice_of_end import give_notice_of_end
from fortyeight.rooms.agreements.actions.receive_complaint import receive_complaint
from fortyeight.rooms.officers.actions.order_training import order_training
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.worker import look_round
from tests.doors.web.lawful.conftest import NOW
from tests.doors.web.lawful.filling import filled, send
from tests.doors.web.lawful.test_board import text_of
from tests.doors.web.lawful.world import AGENCY, World
from tests.rooms.unreadable import record_something_unknown

AsRole = Callable[..., Client]
AHEAD = (NOW + timedelta(days=120)).strftime("%Y-%m-%dT%H:%M")
ANSWERS = {
    "whom": "DO Example",
    "outcome": "unfounded",
    "by": "The sheriff",
    "course": "civil rights",
    "due_at": AHEAD,
    "ends_at": AHEAD,
    "leaves_at": AHEAD,
    "hours": 8,
    "with_whom": "The field office",
    "overdue_every_minutes": 3,
}
FACTS = {
    "complaint-received": "agreement.complaint_made",
    "complaint-reported": "agreement.complaint_reported",
    "complaint-settled": "agreement.complaint_resolved",
    "complaint-result-reported": "agreement.complaint_result_reported",
    "interim-decided": "officer.interim_decided",
    "meeting-held": "agreement.meeting_held",
    "posters-seen": "agreement.poster_inspected",
    "notice-of-end": "agreement.notice_of_end_given",
    "end-approved": "agreement.end_approved",
    "agreement-ended": "agreement.ended",
    "training-ordered": "officer.training_ordered",
    "training-completed": "officer.training_completed",
    "leaving-announced": "officer.leaving_announced",
    "leaving-notice": "officer.leaving_notice_given",
    "left": "officer.left_agency",
    "credential-demanded": "officer.credential_demanded",
    "credential-returned": "officer.credential_returned",
    "credential-lost": "officer.credential_lost",
    "report-sent": "agency.report_sent",
    "agreement-signed": "agreement.signed",
    "alert-policy": "agency.alert_policy_adopted",
}


@pytest.fixture
def owing(world: World) -> World:
    """A complaint about the officer, a course ordered, and notice that the agreement ends."""
    given = {"actor": world.clerk, "recorded_at": NOW, "at": exactly(NOW - timedelta(hours=30))}
    ends = NOW + timedelta(days=100)
    under, of = {"agreement_stream": world.agreement}, {"officer_stream": world.officer}
    receive_complaint(**given, request_id=uuid4(), **under, complaint="c-1", officer=world.officer)
    order_training(
        **given, request_id=uuid4(), **of, course="civil rights", by="ICE", due_at=NOW + timedelta(days=6)
    )
    give_notice_of_end(**given, request_id=uuid4(), **under, by="LEA", ends_at=ends, exigent=False, why="")
    return world


def stream_of(world: World, slug: str) -> str:
    """Whom or what a form is about, of those it can be about the first."""
    kinds = PROGRAM_FORMS[slug].group.split()
    return {"officer": world.officer, "agreement": world.agreement, "agency": AGENCY}[kinds[0]]


def path_of(world: World, slug: str) -> str:
    return f"/program/{handle(stream_of(world, slug))}/{slug}/"


def test_every_duty_of_the_program_has_a_form_that_meets_it() -> None:
    """A new duty is asked for here."""
    agency = ("DUTY.SEND_STATE_REPORT", "DUTY.ENTER_INTO_AGREEMENT")
    assert set(MEETS) == {*PROGRAM_DUTY, *agency}
    assert set(MEETS) <= set(CODES)
    assert {slug for slugs in MEETS.values() for slug in slugs} <= set(PROGRAM_FORMS)
    assert set(FACTS) == set(PROGRAM_FORMS)
    assert all(forms_of(kind) for kind in ("officer", "agreement", "agency"))


def test_lists_what_is_owed_the_earliest_first(owing: World, as_role: AsRole) -> None:
    """With who owes it, by when, on which clause, and the form that records it."""
    answer = as_role("MANAGER").get("/program/")
    text, page = text_of(answer), answer.content.decode()
    assert "Tell an ICE officer of the complaint against a designated officer." in text
    assert "Complete the training that was ordered: civil rights." in text
    assert "Olin Serving" in text
    assert text.index("against a designated officer") < text.index("Complete the training")
    assert f'href="/program/{handle(owing.officer)}/complaint-reported/?about={handle("c-1")}"' in page


def test_what_was_recorded_is_off_the_list(owing: World, as_role: AsRole) -> None:
    """By the form that the duty leads to."""
    manager = as_role("MANAGER")
    path = f"/program/{handle(owing.officer)}/complaint-reported/?about={handle('c-1')}"
    assert send(manager, path, whom="DO Example")["Location"] == "/program/"
    assert "Tell an ICE officer of the complaint" not in text_of(manager.get("/program/"))


@pytest.mark.parametrize("slug", sorted(FACTS))
def test_every_form_records_its_fact_once(owing: World, as_role: AsRole, slug: str) -> None:
    """For those whose role may; the others are told why not."""
    manager, path, spec = as_role("MANAGER"), path_of(owing, slug), PROGRAM_FORMS[slug]
    data = filled(manager.get(path).context["form"], **_answers(spec))
    for role in (role for role in ROLES if role not in ("MANAGER", "MACHINE")):
        answer = as_role(role).get(path)
        assert (answer.status_code == 200) is (role in spec.roles and role in ADVISED), role
    before = {fact.id for fact in reading.all_facts()}
    answer = manager.post(path, data)
    assert answer.status_code == 302, text_of(answer)
    assert answer["Location"] == "/program/"
    after = tuple(reading.all_facts())
    assert manager.post(path, data).status_code == 302
    assert len(tuple(reading.all_facts())) == len(after)
    assert FACTS[slug] in [fact.kind for fact in after if fact.id not in before]


def _answers(spec: object) -> dict[str, object]:
    """Answers to the questions of a form; a list is left to its first choice."""
    names = {question.name: type(question).__name__ for question in spec.questions}  # type: ignore[attr-defined]
    return {name: ANSWERS[name] for name, kind in names.items() if kind != "Pick" and name in ANSWERS}


@pytest.mark.parametrize("role", [role for role in ROLES if role != "MACHINE"])
def test_who_may_look(owing: World, as_role: AsRole, role: str) -> None:
    """The page speaks of complaints about officers: managers, counsel, auditors and commanders read it."""
    client = as_role(role)
    assert client.get("/program/").status_code == (200 if role in ADVISED else 403)
    assert ('href="/program/"' in client.get("/").content.decode()) is (role in ADVISED)


def test_nobody_is_asked_what_their_role_may_not_record(owing: World, as_role: AsRole) -> None:
    """An auditor reads, and is offered nothing."""
    assert f"/program/{handle(owing.officer)}/" not in as_role("AUDITOR").get("/program/").content.decode()


def test_what_is_another_agencys_is_not_there(owing: World, as_role: AsRole) -> None:
    """Nor a form that there is not, nor one about something else."""
    manager = as_role("MANAGER")
    assert manager.get(f"/program/{handle('officer/none')}/left/").status_code == 404
    assert manager.get(f"/program/{handle(owing.officer)}/meeting-held/").status_code == 404
    assert manager.get(f"/program/{handle(owing.officer)}/nothing/").status_code == 404


def test_a_policy_below_the_book_comes_back_with_its_code(owing: World, as_role: AsRole) -> None:
    """What was typed is kept, and nothing is recorded."""
    head = reading.head(AGENCY)
    answer = send(
        as_role("MANAGER"),
        path_of(owing, "alert-policy"),
        about=str(handle("FREEDOM")),
        overdue_every_minutes=60,
    )
    assert answer.status_code == 409
    assert "ALERTS.RING_TOO_RARELY" in answer.content.decode()
    assert reading.head(AGENCY) == head


@pytest.mark.django_db(transaction=True)
def test_an_alert_about_no_stay_is_taken_on_too(as_role: AsRole, owing: World) -> None:
    """It leads to the program, and its page to what is owed."""
    look_round(now=lambda: NOW)
    alert = Alert.objects.filter(subject=owing.officer, code="DUTY.COMPLETE_TRAINING").get()
    commander = as_role("COMMANDER")
    page = commander.get("/alerts/").content.decode()
    assert f'href="/alerts/{alert.id}/"' in page
    assert 'href="/program/"' in page
    assert commander.get("/").status_code == 200
    assert send(commander, f"/alerts/{alert.id}/", note="on it")["Location"] == "/alerts/"
    alert.refresh_from_db()
    assert alert.acknowledged_by == "commander"
    assert commander.get(f"/alerts/{uuid4()}/").status_code == 404


def test_an_alert_whose_agency_nobody_can_tell_is_taken_on_by_a_commander(
    world: World, as_role: AsRole
) -> None:
    """A stay that cannot be read has no page; the alert about it has."""
    stream = f"stay/{uuid4()}"
    Stream.objects.create(id=stream, kind="stay")
    record_something_unknown(stream, NOW)
    look_round(now=lambda: NOW)
    alert = Alert.objects.get(subject=stream)
    assert alert.agency == ""
    commander, clerk = as_role("COMMANDER"), as_role("RECORDS")
    for path in ("/", "/alerts/"):
        assert f'href="/alerts/{alert.id}/"' in commander.get(path).content.decode()
        assert str(alert.id) not in clerk.get(path).content.decode()
    assert clerk.get(f"/alerts/{alert.id}/").status_code == 404
    assert commander.get(f"/{stream}/alert/{alert.id}/").status_code == 404
    assert send(commander, f"/alerts/{alert.id}/", note="I read the papers")["Location"] == "/alerts/"
    alert.refresh_from_db()
    assert alert.acknowledged_by == "commander"
