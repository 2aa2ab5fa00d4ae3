"""Goal: what is owed in running the program rings before its limit, for its owner, until a fact meets it.

Method: each duty of an officer, an agreement and the agency, from what begins it to what ends it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import pytest

from fortyeight.foundations.law.facts.alerting import AlertPolicyAdopted
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.agreements.actions.adopt_alert_policy import adopt_alert_policy
from fortyeight.rooms.agreements.actions.approve_end import approve_end
from fortyeight.rooms.agreements.actions.end_agreement import end_agreement
from fortyeight.rooms.agreements.actions.give_notice_of_end import give_notice_of_end
from fortyeight.rooms.agreements.actions.hold_meeting import hold_meeting
from fortyeight.rooms.agreements.actions.inspect_posters import inspect_posters
from fortyeight.rooms.agreements.actions.receive_complaint import receive_complaint
from fortyeight.rooms.agreements.actions.report_complaint import report_complaint
from fortyeight.rooms.agreements.actions.report_complaint_result import report_complaint_result
from fortyeight.rooms.agreements.actions.resolve_complaint import resolve_complaint
from fortyeight.rooms.agreements.actions.send_report import send_report
from fortyeight.rooms.agreements.actions.sign import sign
from fortyeight.rooms.officers.actions.announce_leaving import announce_leaving
from fortyeight.rooms.officers.actions.complete_training import complete_training
from fortyeight.rooms.officers.actions.decide_interim import decide_interim
from fortyeight.rooms.officers.actions.demand_credential import demand_credential
from fortyeight.rooms.officers.actions.give_leaving_notice import give_leaving_notice
from fortyeight.rooms.officers.actions.order_training import order_training
from fortyeight.rooms.officers.actions.return_credential import return_credential
from fortyeight.rooms.watch import program, subjects
from fortyeight.rooms.watch.models import Alert, Watched
from fortyeight.rooms.watch.worker import UNCOMPUTABLE, look_round
from tests.rooms.unreadable import record_something_unknown
from tests.rooms.world import (
    AGENCY,
    AGREEMENT,
    DAY,
    FOREIGN,
    HOUR,
    MAIN,
    MANAGER,
    MINUTE,
    NOON,
    PAPERS,
    QUINN,
    STRANGER,
    asked,
    make_agency,
    make_foreign_agency,
    make_officer,
)

pytestmark = pytest.mark.django_db(transaction=True)

Act = Callable[..., Any]
UNDER, OF = {"agreement_stream": AGREEMENT}, {"officer_stream": QUINN}
C1 = UNDER | {"complaint": "c-1"}
ABOUT_QUINN = (receive_complaint, C1 | {"officer": QUINN})
OLDER = {"agency": AGENCY, "agreement_stream": AGREEMENT, "model": "WSO", "text": "wso_2019", "side": "LEA"}
ABOUT_STAFF = (receive_complaint, C1 | {"officer": ""})
SETTLED = {"outcome": "unfounded", "by": "Lt. Marsh"}
ENDS = NOON + 100 * DAY
NOTICE = UNDER | {"by": "LEA", "ends_at": ENDS, "exigent": False, "why": ""}
COURSE = OF | {"course": "civil rights"}
LOOK = UNDER | {"jail": MAIN, "by": "Sgt. Rook", "hangs": True, "languages": "English"}
YEARLY = {"agency": AGENCY, "what": "SEND_YEARLY_FIGURES", "due_on": date(2026, 12, 15), "by": "Lt. Marsh"}


@dataclass(frozen=True, kw_only=True)
class Owed:
    """A duty: what begins it, at which subject it rings, who hears of it first, and what ends it."""

    code: str
    subject: str
    first: str
    rung: str
    ends: tuple[Act, dict[str, Any]]
    begins: tuple[tuple[Act, dict[str, Any]], ...] = ()
    look_at: datetime = NOON
    then: datetime = field(default=NOON + MINUTE)


OWED = (
    Owed(
        code="DUTY.REPORT_COMPLAINT",
        subject=QUINN,
        first="MANAGER",
        rung="T-1D",
        begins=(ABOUT_QUINN,),
        look_at=NOON + 25 * HOUR,
        then=NOON + 26 * HOUR,
        ends=(report_complaint, C1 | {"whom": "DO Example"}),
    ),
    Owed(
        code="DUTY.REPORT_STAFF_COMPLAINT",
        subject=AGREEMENT,
        first="MANAGER",
        rung="T-1D",
        begins=(ABOUT_STAFF,),
        look_at=NOON + 25 * HOUR,
        then=NOON + 26 * HOUR,
        ends=(report_complaint, C1 | {"whom": "DO Example"}),
    ),
    Owed(
        code="DUTY.REPORT_COMPLAINT_RESULT",
        subject=AGREEMENT,
        first="MANAGER",
        rung="T-0",
        begins=(ABOUT_STAFF, (resolve_complaint, C1 | SETTLED)),
        ends=(report_complaint_result, C1 | {"whom": "DO Example"}),
    ),
    Owed(
        code="DUTY.RESOLVE_COMPLAINT",
        subject=QUINN,
        first="MANAGER",
        rung="T-30D",
        begins=((sign, OLDER), ABOUT_QUINN),
        look_at=NOON + 65 * DAY,
        then=NOON + 66 * DAY,
        ends=(resolve_complaint, C1 | SETTLED),
    ),
    Owed(
        code="DUTY.DECIDE_INTERIM",
        subject=QUINN,
        first="MANAGER",
        rung="T-1D",
        begins=((sign, OLDER), ABOUT_QUINN),
        look_at=NOON + DAY,
        then=NOON + DAY + HOUR,
        ends=(decide_interim, OF | C1 | {"suspended": True, "by": "Lt. Marsh"}),
    ),
    Owed(
        code="DUTY.RETURN_CREDENTIAL",
        subject=QUINN,
        first="OFFICER",
        rung="T-0",
        begins=((demand_credential, OF | {"by": "FOD"}),),
        ends=(return_credential, OF),
    ),
    Owed(
        code="DUTY.NOTIFY_LEAVING",
        subject=QUINN,
        first="MANAGER",
        rung="T-7D",
        begins=((announce_leaving, OF | {"leaves_at": ENDS, "why": ""}),),
        look_at=NOON + 4 * DAY,
        then=NOON + 5 * DAY,
        ends=(give_leaving_notice, OF | {"whom": "ICE", "why_short": ""}),
    ),
    Owed(
        code="DUTY.COMPLETE_TRAINING",
        subject=QUINN,
        first="OFFICER",
        rung="T-30D",
        begins=((order_training, COURSE | {"by": "ICE", "due_at": NOON + 60 * DAY}),),
        look_at=NOON + 30 * DAY,
        then=NOON + 31 * DAY,
        ends=(complete_training, COURSE | {"hours": 8, "place": "", "instructor": ""}),
    ),
    Owed(
        code="DUTY.HOLD_INITIAL_REVIEW",
        subject=AGREEMENT,
        first="MANAGER",
        rung="T-30D",
        look_at=NOON + 36 * DAY,
        then=NOON + 37 * DAY,
        ends=(hold_meeting, UNDER | {"with_whom": "Field office"}),
    ),
    Owed(
        code="DUTY.HOLD_MEETING",
        subject=AGREEMENT,
        first="MANAGER",
        rung="T-7D",
        begins=((hold_meeting, UNDER | {"with_whom": ""}),),
        look_at=NOON + 359 * DAY,
        then=NOON + 360 * DAY,
        ends=(hold_meeting, UNDER | {"with_whom": "Field office"}),
    ),
    Owed(
        code="DUTY.INSPECT_POSTERS",
        subject=AGREEMENT,
        first="MANAGER",
        rung="T-7D",
        begins=((inspect_posters, LOOK),),
        look_at=NOON + 84 * DAY,
        then=NOON + 85 * DAY,
        ends=(inspect_posters, LOOK),
    ),
    Owed(
        code="DUTY.RECORD_END",
        subject=AGREEMENT,
        first="MANAGER",
        rung="T-7D",
        begins=((give_notice_of_end, NOTICE),),
        look_at=ENDS - 6 * DAY,
        then=ENDS - 5 * DAY,
        ends=(end_agreement, UNDER | {"why": "notice"}),
    ),
    Owed(
        code="DUTY.MEND_NOTICE_OF_END",
        subject=AGREEMENT,
        first="MANAGER",
        rung="T-0",
        begins=((give_notice_of_end, NOTICE | {"ends_at": NOON + 10 * DAY}),),
        ends=(give_notice_of_end, NOTICE),
    ),
    Owed(
        code="DUTY.SEND_STATE_REPORT",
        subject=AGENCY,
        first="COMMANDER",
        rung="T-30D",
        look_at=datetime.fromisoformat("2026-11-16T12:00:00+00:00"),
        then=datetime.fromisoformat("2026-11-17T12:00:00+00:00"),
        ends=(send_report, YEARLY),
    ),
)


def look_at(at: datetime) -> None:
    look_round(now=lambda: at)


def open_alerts(subject: str, code: str) -> list[Alert]:
    """Those that still count, in the order in which they were raised."""
    rows = Alert.objects.filter(subject=subject, code=code, ended_at=None, replaced_by=None)
    return list(rows.order_by("raised_at"))


@pytest.fixture(autouse=True)
def _world() -> None:
    make_agency()
    make_officer(QUINN, *PAPERS)


@pytest.mark.parametrize("owed", OWED, ids=[owed.code for owed in OWED])
def test_it_rings_before_its_limit_and_until_it_is_met(owed: Owed) -> None:
    """For the right role; and it ends by the fact that meets it, which is named."""
    for run, given in owed.begins:
        run(**asked(MANAGER, NOON), **given)
    look_at(owed.look_at)

    found = [one for one in open_alerts(owed.subject, owed.code) if one.stage == owed.rung]
    assert found, list(Alert.objects.values_list("subject", "code", "stage", "due_at"))
    assert all(one.tell[0] == owed.first for one in found)
    assert all(one.agency == AGENCY for one in found)
    assert all(one.due_at >= owed.look_at for one in found) or owed.rung == "T-0"

    run, given = owed.ends
    run(**asked(MANAGER, owed.then), **given)
    stream = given.get("agency") or given.get("officer_stream") or given["agreement_stream"]
    ended_by = reading.facts_of(stream)[-1].id
    look_at(owed.then)
    ended = Alert.objects.filter(id__in=[one.id for one in found], ended_by=ended_by)
    assert ended.exists()
    assert {one.ended_why for one in ended} == {"DONE"}


def test_the_board_of_the_state_approves_the_end() -> None:
    """Where state law asks for it."""
    give_notice_of_end(**asked(MANAGER, NOON), **NOTICE)
    look_at(ENDS - DAY)
    (found,) = open_alerts(AGREEMENT, "DUTY.GET_END_APPROVED")
    assert found.tell == ["MANAGER"]
    approve_end(**asked(MANAGER, ENDS - HOUR), **UNDER, by="State board")
    look_at(ENDS - HOUR)
    assert not open_alerts(AGREEMENT, "DUTY.GET_END_APPROVED")


def test_one_complaint_rings_once() -> None:
    """About an officer it rings under the officer, not under the agreement besides."""
    receive_complaint(**asked(MANAGER, NOON), **C1, officer=QUINN)
    look_at(NOON + 25 * HOUR)
    ringing = Alert.objects.filter(code="DUTY.REPORT_COMPLAINT", ended_at=None, replaced_by=None)
    assert {one.subject for one in ringing} == {QUINN}


def test_an_idle_officer_is_not_looked_at_again() -> None:
    """Until a fact comes; the agency is, each midnight."""
    look_at(NOON)
    assert Watched.objects.get(subject=QUINN).look_at is None
    assert Watched.objects.get(subject=AGENCY).look_at == datetime.fromisoformat("2026-09-17T04:00:00+00:00")


def test_a_fact_of_another_agency_wakes_nobody_here() -> None:
    """Each agency is its own."""
    make_foreign_agency()
    look_at(NOON)
    assert set(subjects.touched_by([FOREIGN])) == {FOREIGN}
    assert set(subjects.touched_by([AGENCY])) == {AGENCY, AGREEMENT, QUINN}
    assert set(subjects.touched_by([QUINN])) == {AGREEMENT, QUINN}
    assert set(subjects.touched_by([AGREEMENT])) == {AGENCY, AGREEMENT, QUINN}


def test_what_a_decision_rests_on() -> None:
    """At least the subject, its agency, and what else bears on it."""
    rests = subjects.bearing([QUINN, AGREEMENT, AGENCY])
    assert rests[QUINN] == {QUINN, AGENCY, AGREEMENT}
    assert rests[AGREEMENT] == {QUINN, AGENCY, AGREEMENT}
    assert rests[AGENCY] == {AGENCY, AGREEMENT}
    cases = subjects.load([QUINN, AGREEMENT, AGENCY, "officer/none"])
    assert cases["officer/none"] is None
    assert cases[QUINN] is not None
    assert set(cases[QUINN].rests_on) == rests[QUINN]
    assert cases[QUINN].rests_on[QUINN] == reading.head(QUINN)


def test_an_officer_who_cannot_be_read_alarms_and_stops_no_other() -> None:
    """A newer version left a fact that this one cannot read."""
    make_officer("officer/rowan", *PAPERS)
    record_something_unknown("officer/rowan", NOON)
    order_training(**asked(MANAGER, NOON), **COURSE, by="ICE", due_at=NOON + DAY)
    look_at(NOON + HOUR)
    assert [one.code for one in Alert.objects.filter(subject="officer/rowan")] == [UNCOMPUTABLE]
    assert open_alerts(QUINN, "DUTY.COMPLETE_TRAINING")
    found = program.read_program(MANAGER, at=NOON + HOUR)
    assert "officer/rowan" in {subject.stream for subject in found.uncomputed}
    assert "DUTY.COMPLETE_TRAINING" in {one.duty.code for one in found.duties}


def test_the_agencys_own_policy_rings_earlier() -> None:
    """Sixty days before a meeting instead of thirty."""
    policy = AlertPolicyAdopted(about="PROGRAM", by="Chief Adair", first_minutes_before=60 * 24 * 60)
    adopt_alert_policy(**asked(MANAGER, NOON), agency=AGENCY, policy=policy)
    look_at(NOON + 6 * DAY)
    (found,) = open_alerts(AGREEMENT, "DUTY.HOLD_INITIAL_REVIEW")
    assert found.stage == "T-60D"


def test_the_program_of_another_agency_is_not_shown() -> None:
    """Deny by default."""
    make_foreign_agency()
    assert {one.stream for one in program.list_subjects(STRANGER)} == {FOREIGN}
    found = program.read_program(MANAGER, at=NOON)
    dues = [one.duty.due_at for one in found.duties]
    assert dues == sorted(dues)
    assert program.facts_about(found.subjects[0])
