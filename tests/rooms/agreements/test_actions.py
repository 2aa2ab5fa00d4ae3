"""Goal: agencies, their jails and agreements are recorded by those who may, and are nobody else's."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from fortyeight.foundations.law.facts import Payload, agreement, alerting, program, state
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.rooms import agreements
from fortyeight.rooms.agreements import queries
from fortyeight.rooms.agreements.access import COMMANDER, COUNSEL, MANAGER, UnableToAccess, UnableToAct
from fortyeight.rooms.agreements.actions.adopt_alert_policy import adopt_alert_policy
from fortyeight.rooms.agreements.actions.adopt_reading import adopt_reading
from fortyeight.rooms.agreements.actions.agree_terms import agree_terms
from fortyeight.rooms.agreements.actions.approve_end import approve_end
from fortyeight.rooms.agreements.actions.cover_facility import cover_facility
from fortyeight.rooms.agreements.actions.end_agreement import end_agreement
from fortyeight.rooms.agreements.actions.enrol_agency import enrol_agency
from fortyeight.rooms.agreements.actions.enter_into_force import enter_into_force
from fortyeight.rooms.agreements.actions.give_notice_of_end import give_notice_of_end
from fortyeight.rooms.agreements.actions.hold_meeting import hold_meeting
from fortyeight.rooms.agreements.actions.inspect_posters import inspect_posters
from fortyeight.rooms.agreements.actions.open_jail import open_jail
from fortyeight.rooms.agreements.actions.receive_complaint import receive_complaint
from fortyeight.rooms.agreements.actions.report_complaint import report_complaint
from fortyeight.rooms.agreements.actions.report_complaint_result import report_complaint_result
from fortyeight.rooms.agreements.actions.resolve_complaint import resolve_complaint
from fortyeight.rooms.agreements.actions.resume_agreement import resume_agreement
from fortyeight.rooms.agreements.actions.send_report import send_report
from fortyeight.rooms.agreements.actions.sign import sign
from fortyeight.rooms.agreements.actions.suspend_agreement import suspend_agreement
from fortyeight.rooms.agreements.actions.switch_service_off import switch_service_off
from fortyeight.rooms.agreements.actions.switch_service_on import switch_service_on
from fortyeight.rooms.officers.actions.nominate import nominate
from tests.rooms.housing import TERMS
from tests.rooms.world import (
    AGENCY,
    AGREEMENT,
    ANNEX,
    DAY,
    ELSEWHERE,
    EVERYBODY,
    FOREIGN,
    MAIN,
    MINUTE,
    NOON,
    STRANGER,
    asked,
    make_agency,
    make_foreign_agency,
    make_officer,
)
from tests.rooms.world import (
    MANAGER as MANAGES,
)

pytestmark = pytest.mark.django_db(transaction=True)

JAIL = {"agency": AGENCY, "jail": "pine-new", "name": "New", "zone": "America/New_York"}
SIGNED = {
    "agency": AGENCY,
    "agreement_stream": "agreement/new",
    "model": "WSO",
    "text": "wso_2025",
    "side": "LEA",
}
READING = {
    "agency": AGENCY,
    "question": "readings.hold_limit_governs",
    "rule": "us.8cfr287_7.hold_limit",
    "counsel": "A. Counsel",
}
POLICY = alerting.AlertPolicyAdopted(about="FREEDOM", by="Chief Adair", overdue_every_minutes=3)
ON, OFF = {"agency": AGENCY, "by": "A. Counsel"}, {"agency": AGENCY, "by": "A. Counsel", "why": "an order"}
ITS = {"agreement_stream": AGREEMENT}

MANAGERS, COUNSELS = frozenset({MANAGER}), frozenset({COUNSEL})
LEADERS = frozenset({MANAGER, COMMANDER})
ABOUT_C1 = ITS | {"complaint": "c-1"}
NOTICE = ITS | {"by": "LEA", "ends_at": NOON + 100 * DAY, "exigent": False, "why": ""}
LOOK = ITS | {"jail": ANNEX, "by": "Sgt. Rook", "hangs": True, "languages": "English, Spanish"}
REPORT = {"agency": AGENCY, "what": "SEND_YEARLY_FIGURES", "due_on": date(2026, 12, 15), "by": "Lt. Marsh"}

Case = tuple[Callable[..., Any], type[Payload], frozenset[str], dict[str, Any]]
CASES: dict[str, Case] = {
    case[0].__name__: case
    for case in (
        (enrol_agency, agreement.AgencyEnrolled, MANAGERS, {"agency": AGENCY, "name": "P", "place": "us_fl"}),
        (open_jail, agreement.JailOpened, MANAGERS, JAIL),
        (sign, agreement.Signed, MANAGERS, SIGNED),
        (enter_into_force, agreement.EnteredIntoForce, MANAGERS, ITS),
        (cover_facility, agreement.FacilityCovered, MANAGERS, ITS | {"jail": ANNEX}),
        (agree_terms, agreement.TermsAgreed, MANAGERS, ITS | {"terms": TERMS}),
        (suspend_agreement, agreement.AgreementSuspended, MANAGERS, ITS | {"by": "ICE"}),
        (resume_agreement, agreement.AgreementResumed, MANAGERS, ITS),
        (end_agreement, agreement.AgreementEnded, MANAGERS, ITS | {"why": "notice"}),
        (
            adopt_alert_policy,
            alerting.AlertPolicyAdopted,
            frozenset({MANAGER, COMMANDER}),
            {"agency": AGENCY, "policy": POLICY},
        ),
        (receive_complaint, program.ComplaintMade, LEADERS, ABOUT_C1 | {"officer": ""}),
        (report_complaint, program.ComplaintReported, LEADERS, ABOUT_C1 | {"whom": "DO Example"}),
        (
            resolve_complaint,
            program.ComplaintResolved,
            MANAGERS,
            ABOUT_C1 | {"outcome": "unfounded", "by": "Lt. Marsh"},
        ),
        (
            report_complaint_result,
            program.ComplaintResultReported,
            LEADERS,
            ABOUT_C1 | {"whom": "DO Example"},
        ),
        (hold_meeting, program.MeetingHeld, MANAGERS, ITS | {"with_whom": "Field office"}),
        (give_notice_of_end, program.NoticeOfEndGiven, MANAGERS, NOTICE),
        (approve_end, program.EndApproved, MANAGERS, ITS | {"by": "State board"}),
        (inspect_posters, program.PosterInspected, LEADERS, LOOK),
        (send_report, state.ReportSent, LEADERS, REPORT),
        (adopt_reading, agreement.ReadingAdopted, COUNSELS, READING),
        (switch_service_off, agreement.ServiceSwitchedOff, MANAGERS | COUNSELS, OFF),
        (switch_service_on, agreement.ServiceSwitchedOn, COUNSELS, ON),
    )
}
every = pytest.mark.parametrize("name", sorted(CASES))


@pytest.fixture(autouse=True)
def _world() -> None:
    make_agency()
    receive_complaint(**asked(MANAGES, NOON - DAY), **ABOUT_C1, officer="")
    give_notice_of_end(**asked(MANAGES, NOON - DAY), **NOTICE)


def stream_of(given: dict[str, Any]) -> str:
    """The stream that an action writes on."""
    stream: str = given.get("agreement_stream") or given["agency"]
    return stream


def test_every_action_is_tested() -> None:
    """A new file of actions comes into the table."""
    files = {path.stem for path in (Path(agreements.__file__).parent / "actions").glob("[a-z]*.py")}
    assert files == set(CASES)


@every
def test_it_records_one_fact_with_its_decision_once(name: str) -> None:
    """Also when the button is pressed twice."""
    run, kind, who, given = CASES[name]
    request = asked(EVERYBODY[min(who)]) | given
    before = reading.head(stream_of(given))
    outcome = run(**request)
    assert run(**request | {"recorded_at": NOON + MINUTE}) == outcome
    facts = reading.facts_of(stream_of(given))
    assert len(facts) == before + 1
    assert isinstance(facts[-1].what, kind)
    assert reading.decision_of(outcome.facts[0]) == outcome.decision


@every
def test_only_these_roles_may(name: str) -> None:
    """The manager records; counsel decides."""
    run, _, who, given = CASES[name]
    for role in set(EVERYBODY) - who:
        with pytest.raises(UnableToAct):
            run(**asked(EVERYBODY[role]) | given)
    for role in sorted(who):
        run(**asked(EVERYBODY[role]) | given)


@every
def test_what_is_not_there_and_what_is_not_yours_look_alike(name: str) -> None:
    """A stranger with every role learns nothing."""
    run, _, who, given = CASES[name]
    make_foreign_agency()
    absent = given | (
        {"agency": "agency/none"} if "agency" in given else {"agreement_stream": "agreement/none"}
    )
    messages = set()
    for actor, asked_for in ((STRANGER, given), (STRANGER, absent), (EVERYBODY[min(who)], absent)):
        with pytest.raises(UnableToAccess) as caught:
            run(**asked(actor) | asked_for)
        messages.add(str(caught.value))
    assert len(messages) == 1


@every
def test_only_an_end_may_lie_ahead(name: str) -> None:
    """What is to come is no fact yet; a notice that names a day is."""
    run, kind, who, given = CASES[name]
    request = asked(EVERYBODY[min(who)]) | given | {"at": exactly(NOON + 3 * MINUTE)}
    if kind is agreement.AgreementEnded:
        run(**request)
        return
    with pytest.raises(UnableToProceed) as caught:
        run(**request)
    assert caught.value.code == "RECORD.IN_FUTURE"


class TestNobodyTakesWhatIsAnothers:
    def test_the_agreement_of_another_agency_is_not_signed(self) -> None:
        """It would pass to the signer, and its owner would be without one."""
        make_foreign_agency()
        given = SIGNED | {"agency": FOREIGN, "agreement_stream": AGREEMENT}
        with pytest.raises(UnableToAccess):
            sign(**asked(STRANGER), **given)
        assert queries.agency_of(AGREEMENT) == AGENCY

    def test_the_jail_of_another_agency_is_not_opened(self) -> None:
        """Everybody in it would change hands."""
        make_foreign_agency()
        with pytest.raises(UnableToAccess):
            open_jail(**asked(STRANGER), **JAIL | {"agency": FOREIGN, "jail": MAIN})
        found = queries.find_jail(MAIN)
        assert found is not None
        assert found.agency == AGENCY

    def test_ones_own_jail_may_be_opened_again_under_another_name(self) -> None:
        """It moved to a new building."""
        open_jail(**asked(MANAGES), **JAIL | {"jail": MAIN, "name": "Main jail, new building"})
        found = queries.find_jail(MAIN)
        assert found is not None
        assert found.name == "Main jail, new building"


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../etc/passwd", "America"])
def test_a_jail_without_a_time_zone_is_not_opened(zone: str) -> None:
    """No clock of it could be read."""
    with pytest.raises(UnableToProceed) as caught:
        open_jail(**asked(MANAGES), **JAIL | {"zone": zone})
    assert caught.value.code == "JAIL.NO_SUCH_ZONE"
    assert queries.find_jail("pine-new") is None


@pytest.mark.parametrize(
    ("run", "given"),
    [(open_jail, {**JAIL, "agency": FOREIGN}), (sign, {**SIGNED, "agency": FOREIGN})],
    ids=["jail", "agreement"],
)
def test_an_agency_is_enrolled_first(run: Any, given: dict[str, Any]) -> None:
    """A message says so, instead of a fault of the database."""
    with pytest.raises(UnableToProceed) as caught:
        run(**asked(STRANGER), **given)
    assert caught.value.code == "AGENCY.NOT_ENROLLED"


def test_jails_are_listed_by_agency() -> None:
    """By name, and nobody else's."""
    make_foreign_agency()
    assert [jail.id for jail in queries.list_jails([AGENCY])] == [ANNEX, MAIN]
    assert [jail.id for jail in queries.list_jails([FOREIGN])] == [ELSEWHERE]
    assert queries.list_agencies() == (FOREIGN, AGENCY)
    assert queries.standing_streams([AGENCY]) == {AGENCY: (AGENCY, AGREEMENT)}


@pytest.mark.parametrize(
    "wrong",
    [
        {"hours": 0},
        {"rate_cents": -1},
        {"minimum_cents": -1},
        {"maximum_cents": -1},
        {"day_count": "boa.hold_limit"},
        {"day_count": "nothing"},
    ],
)
def test_terms_that_make_no_sense_are_not_recorded(wrong: dict[str, Any]) -> None:
    """In four parts, with what to do."""
    before = reading.head(AGREEMENT)
    with pytest.raises(UnableToProceed, match=r"\[TERMS.MAKE_NO_SENSE\]"):
        agree_terms(**asked(MANAGES, NOON), **ITS, terms=replace(TERMS, **wrong))
    assert reading.head(AGREEMENT) == before


def test_terms_may_leave_out_hours_and_a_maximum() -> None:
    """An agreement that names none is recorded as it is."""
    agree_terms(**asked(MANAGES, NOON), **ITS, terms=replace(TERMS, hours=None, maximum_cents=100))
    assert isinstance(reading.facts_of(AGREEMENT)[-1].what, agreement.TermsAgreed)


@pytest.mark.parametrize(
    ("run", "given", "code"),
    [
        (report_complaint, {"complaint": "c-9", "whom": "x"}, "RECORD.NO_SUCH_COMPLAINT"),
        (resolve_complaint, {"complaint": "c-9", "outcome": "x", "by": "x"}, "RECORD.NO_SUCH_COMPLAINT"),
        (report_complaint_result, {"complaint": "c-9", "whom": "x"}, "RECORD.NO_SUCH_COMPLAINT"),
        (receive_complaint, {"complaint": "c-2", "officer": "officer/none"}, "RECORD.NO_SUCH_OFFICER"),
        (inspect_posters, LOOK | {"jail": ELSEWHERE}, "RECORD.NO_SUCH_JAIL"),
        (give_notice_of_end, NOTICE | {"by": "BOTH"}, "RECORD.NO_SUCH_SIDE"),
        (give_notice_of_end, NOTICE | {"ends_at": NOON - DAY}, "RECORD.NOT_AHEAD"),
        (send_report, REPORT | {"what": "TEA"}, "RECORD.NO_SUCH_REPORT"),
        (send_report, REPORT | {"due_on": date(2026, 12, 14)}, "RECORD.NO_SUCH_REPORT"),
    ],
)
def test_what_names_nothing_is_not_recorded(run: Any, given: dict[str, Any], code: str) -> None:
    """It would stand in the record, meet nothing, and nobody would know why it still rings."""
    frame = {} if "agency" in given else ITS
    with pytest.raises(UnableToProceed) as caught:
        run(**asked(MANAGES) | frame | given)
    assert caught.value.code == code


def test_an_end_is_approved_once_it_was_announced() -> None:
    """Not before anybody gave notice."""
    sign(**asked(MANAGES), **SIGNED)
    with pytest.raises(UnableToProceed) as caught:
        approve_end(**asked(MANAGES), agreement_stream="agreement/new", by="State board")
    assert caught.value.code == "RECORD.NO_SUCH_NOTICE"


def test_a_complaint_may_be_about_an_officer_of_the_agency_and_no_other() -> None:
    """Quinn was nominated by this agency; the stranger's officer was not."""
    make_officer("officer/quinn")
    make_foreign_agency()
    given = ITS | {"complaint": "c-3"}
    receive_complaint(**asked(MANAGES), **given, officer="officer/quinn")
    nominate(**asked(STRANGER), officer_stream="officer/foreign", agency=FOREIGN, name="Foreign")
    with pytest.raises(UnableToProceed):
        receive_complaint(**asked(MANAGES), **given | {"complaint": "c-4"}, officer="officer/foreign")


@pytest.mark.parametrize(
    ("own", "code"),
    [
        ({"about": "FREEDOM", "overdue_every_minutes": 60}, "ALERTS.RING_TOO_RARELY"),
        ({"about": "FREEDOM", "quiet_from": "22:00", "quiet_to": "06:00"}, "ALERTS.NEVER_QUIET"),
    ],
)
def test_nobody_thins_or_hushes_the_alarm_for_a_release(own: dict[str, Any], code: str) -> None:
    """Refused with its code, and nothing is recorded."""
    before = reading.head(AGENCY)
    policy = alerting.AlertPolicyAdopted(by="Chief Adair", **own)
    with pytest.raises(UnableToProceed) as caught:
        adopt_alert_policy(**asked(MANAGES), agency=AGENCY, policy=policy)
    assert caught.value.code == code
    assert reading.head(AGENCY) == before
