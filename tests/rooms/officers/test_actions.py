"""Goal: an officer's standing is on record the minute it is so, by those who may say it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser, User

from fortyeight.foundations.law.facts import Payload, officer
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.rooms import officers
from fortyeight.rooms.agreements.access import COMMANDER, MANAGER, OFFICER, UnableToAccess, UnableToAct
from fortyeight.rooms.agreements.actions.receive_complaint import receive_complaint
from fortyeight.rooms.officers import queries
from fortyeight.rooms.officers.access import actor_for
from fortyeight.rooms.officers.actions.announce_leaving import announce_leaving
from fortyeight.rooms.officers.actions.certify import certify
from fortyeight.rooms.officers.actions.complete_training import complete_training
from fortyeight.rooms.officers.actions.decide_interim import decide_interim
from fortyeight.rooms.officers.actions.demand_credential import demand_credential
from fortyeight.rooms.officers.actions.end_duty import end_duty
from fortyeight.rooms.officers.actions.execute_form_70_006 import execute_form_70_006
from fortyeight.rooms.officers.actions.give_leaving_notice import give_leaving_notice
from fortyeight.rooms.officers.actions.issue_credential import issue_credential
from fortyeight.rooms.officers.actions.leave_agency import leave_agency
from fortyeight.rooms.officers.actions.lift_suspension import lift_suspension
from fortyeight.rooms.officers.actions.nominate import nominate
from fortyeight.rooms.officers.actions.order_training import order_training
from fortyeight.rooms.officers.actions.report_credential_lost import report_credential_lost
from fortyeight.rooms.officers.actions.return_credential import return_credential
from fortyeight.rooms.officers.actions.sign_letter import sign_letter
from fortyeight.rooms.officers.actions.start_duty import start_duty
from fortyeight.rooms.officers.actions.suspend_officer import suspend_officer
from fortyeight.rooms.officers.actions.withdraw_authority import withdraw_authority
from fortyeight.rooms.officers.models import Officer, StaffMember
from tests.rooms.world import (
    AGENCY,
    AGREEMENT,
    ANNEX,
    CAPTAIN,
    DAY,
    EVERYBODY,
    FOREIGN,
    HOUR,
    MAIN,
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
from tests.rooms.world import (
    MANAGER as MANAGES,
)

pytestmark = pytest.mark.django_db(transaction=True)

Case = tuple[Callable[..., Any], type[Payload], frozenset[str], dict[str, Any]]
MANAGERS, LEADERS = frozenset({MANAGER}), frozenset({MANAGER, COMMANDER})
FLOOR = LEADERS | {OFFICER}
COURSE = {"course": "civil rights"}
INTERIM = {"agreement_stream": AGREEMENT, "complaint": "c-1", "suspended": False, "by": "Lt. Marsh"}
TAKEN = COURSE | {"hours": 8, "place": "Academy", "instructor": "ICE"}
AHEAD = (officer.AuthorityWithdrawn, officer.DutyStarted, officer.LeftAgency)
CASES: dict[str, Case] = {
    case[0].__name__: case
    for case in (
        (nominate, officer.Nominated, MANAGERS, {"agency": AGENCY, "name": "Quinn"}),
        (certify, officer.IceCertified, MANAGERS, {}),
        (sign_letter, officer.LetterSigned, MANAGERS, {}),
        (execute_form_70_006, officer.Form70006Executed, MANAGERS, {}),
        (issue_credential, officer.CredentialIssued, MANAGERS, {}),
        (return_credential, officer.CredentialReturned, MANAGERS, {}),
        (report_credential_lost, officer.CredentialLost, FLOOR, {}),
        (suspend_officer, officer.Suspended, LEADERS, {"by": "ICE"}),
        (lift_suspension, officer.SuspensionLifted, MANAGERS, {}),
        (withdraw_authority, officer.AuthorityWithdrawn, LEADERS, {"notice": "letter"}),
        (leave_agency, officer.LeftAgency, MANAGERS, {}),
        (start_duty, officer.DutyStarted, FLOOR, {"jail": MAIN, "until": NOON + 8 * HOUR}),
        (announce_leaving, officer.LeavingAnnounced, MANAGERS, {"leaves_at": NOON + 100 * DAY, "why": ""}),
        (give_leaving_notice, officer.LeavingNoticeGiven, MANAGERS, {"whom": "ICE", "why_short": ""}),
        (
            order_training,
            officer.TrainingOrdered,
            MANAGERS,
            COURSE | {"by": "ICE", "due_at": NOON + 30 * DAY},
        ),
        (complete_training, officer.TrainingCompleted, MANAGERS, TAKEN),
        (demand_credential, officer.CredentialDemanded, LEADERS, {"by": "FOD"}),
        (decide_interim, officer.InterimDecided, LEADERS, INTERIM),
        (end_duty, officer.DutyEnded, FLOOR, {}),
    )
}
every = pytest.mark.parametrize("name", sorted(CASES))


@pytest.fixture(autouse=True)
def _world() -> None:
    make_agency()
    make_officer(QUINN, *PAPERS)
    before = asked(MANAGES, NOON - DAY)
    receive_complaint(**before, agreement_stream=AGREEMENT, complaint="c-1", officer=QUINN)
    given = COURSE | {"by": "ICE", "due_at": NOON + 30 * DAY}
    order_training(**asked(MANAGES, NOON - DAY), officer_stream=QUINN, **given)


def test_every_action_is_tested() -> None:
    """A new file of actions comes into the table."""
    files = {path.stem for path in (Path(officers.__file__).parent / "actions").glob("[a-z]*.py")}
    assert files == set(CASES)


@every
def test_it_records_one_fact_with_its_decision_once(name: str) -> None:
    """Also when the button is pressed twice."""
    run, kind, who, given = CASES[name]
    request = asked(EVERYBODY[min(who)]) | given | {"officer_stream": QUINN}
    before = reading.head(QUINN)
    outcome = run(**request)
    assert run(**request | {"recorded_at": NOON + MINUTE}) == outcome
    facts = reading.facts_of(QUINN)
    assert len(facts) == before + 1
    assert isinstance(facts[-1].what, kind)
    assert reading.decision_of(outcome.facts[0]) == outcome.decision


@every
def test_only_these_roles_may(name: str) -> None:
    """Deny by default."""
    run, _, who, given = CASES[name]
    for role in sorted(EVERYBODY):
        request = asked(EVERYBODY[role]) | given | {"officer_stream": QUINN}
        if role in who:
            run(**request)
            continue
        with pytest.raises(UnableToAct):
            run(**request)


@every
def test_what_is_not_there_and_what_is_not_yours_look_alike(name: str) -> None:
    """A stranger with every role learns nothing, and takes nobody's officer over."""
    run, _, _, given = CASES[name]
    make_foreign_agency()
    foreign = given | {"agency": FOREIGN} if name == "nominate" else given
    wanted = [(STRANGER, QUINN)] if name == "nominate" else [(STRANGER, QUINN), (CAPTAIN, "officer/none")]
    for who, stream in wanted:
        with pytest.raises(UnableToAccess) as caught:
            run(**asked(who) | foreign | {"officer_stream": stream})
        assert caught.value.code == "ACCESS.NOT_FOUND"
    assert Officer.objects.get().agency == AGENCY


@every
def test_only_what_is_announced_may_lie_ahead(name: str) -> None:
    """A withdrawal names the day it takes effect, a turn of duty is planned."""
    run, kind, who, given = CASES[name]
    request = asked(EVERYBODY[min(who)]) | given | {"officer_stream": QUINN, "at": exactly(NOON + HOUR)}
    if issubclass(kind, AHEAD):
        run(**request)
        return
    with pytest.raises(UnableToProceed) as caught:
        run(**request)
    assert caught.value.code == "RECORD.IN_FUTURE"


@pytest.mark.parametrize(
    ("run", "given", "code"),
    [
        (announce_leaving, {"leaves_at": NOON - DAY, "why": ""}, "RECORD.NOT_AHEAD"),
        (order_training, COURSE | {"by": "ICE", "due_at": NOON - DAY}, "RECORD.NOT_AHEAD"),
        (complete_training, TAKEN | {"course": "painting"}, "RECORD.NO_SUCH_ORDER"),
        (decide_interim, INTERIM | {"complaint": "c-9", "suspended": True}, "RECORD.NO_SUCH_COMPLAINT"),
        (decide_interim, INTERIM | {"complaint": "c-staff", "suspended": True}, "RECORD.NO_SUCH_COMPLAINT"),
    ],
)
def test_what_names_nothing_is_not_recorded(run: Any, given: dict[str, Any], code: str) -> None:
    """Not even half of it: a decision to suspend on no complaint suspends nobody."""
    staff = asked(MANAGES, NOON - DAY) | {"agreement_stream": AGREEMENT}
    receive_complaint(**staff, complaint="c-staff", officer="")
    before = reading.head(QUINN)
    with pytest.raises(UnableToProceed) as caught:
        run(**asked(MANAGES), officer_stream=QUINN, **given)
    assert caught.value.code == code
    assert reading.head(QUINN) == before


def test_a_decision_to_suspend_suspends() -> None:
    """Else it would stand in the record, and the officer could serve the same minute."""
    outcome = decide_interim(**asked(CAPTAIN), officer_stream=QUINN, **INTERIM | {"suspended": True})
    kinds = [fact.kind for fact in reading.facts_of(QUINN)][-2:]
    assert kinds == ["officer.suspended", "officer.interim_decided"]
    assert isinstance(outcome, Recorded)
    assert outcome.head == reading.head(QUINN)


class TestDuty:
    def test_who_is_on_duty_is_asked_by_jail_and_time(self) -> None:
        """A turn ends at its end, exclusive."""
        start, end = NOON - 2 * HOUR, NOON + 8 * HOUR
        on_duty = [seen.stream for seen in queries.list_on_duty(AGENCY, MAIN, start)]
        assert on_duty == [QUINN]
        assert not queries.list_on_duty(AGENCY, MAIN, start - MINUTE)
        assert queries.list_on_duty(AGENCY, MAIN, end - MINUTE)
        assert not queries.list_on_duty(AGENCY, MAIN, end)
        assert not queries.list_on_duty(AGENCY, ANNEX, NOON)
        assert not queries.list_on_duty(FOREIGN, MAIN, NOON)

    def test_tomorrows_turn_does_not_hide_todays(self) -> None:
        """A turn may be recorded before it begins."""
        tomorrow = asked(CAPTAIN, NOON + DAY, recorded_at=NOON)
        start_duty(**tomorrow, officer_stream=QUINN, jail=ANNEX, until=NOON + DAY + 8 * HOUR)
        assert [seen.jail for seen in queries.list_on_duty(AGENCY, MAIN, NOON)] == [MAIN]
        assert [seen.jail for seen in queries.list_on_duty(AGENCY, ANNEX, NOON + DAY)] == [ANNEX]

    def test_going_off_duty_and_a_new_turn_end_the_one_that_runs(self) -> None:
        """As the judge reads them."""
        end_duty(**asked(CAPTAIN, NOON), officer_stream=QUINN)
        assert not queries.list_on_duty(AGENCY, MAIN, NOON)
        start_duty(**asked(CAPTAIN, NOON), officer_stream=QUINN, jail=MAIN, until=NOON + 8 * HOUR)
        start_duty(**asked(CAPTAIN, NOON + HOUR), officer_stream=QUINN, jail=ANNEX, until=NOON + 8 * HOUR)
        assert queries.list_on_duty(AGENCY, MAIN, NOON)
        assert not queries.list_on_duty(AGENCY, MAIN, NOON + HOUR)
        assert queries.list_on_duty(AGENCY, ANNEX, NOON + HOUR)
        end_duty(**asked(CAPTAIN, NOON + 2 * HOUR), officer_stream=QUINN)
        row = Officer.objects.get()
        assert (row.jail, row.duty_ends_at) == (ANNEX, NOON + 2 * HOUR)


class TestAccounts:
    def test_an_account_acts_as_what_it_was_given(self) -> None:
        """Its agency, its roles, and the officer it is."""
        user = User.objects.create_user("q.quinn")
        assert actor_for(user) is None
        StaffMember.objects.create(user=user, agency=AGENCY, roles="OFFICER RECORDS", officer=QUINN)
        found = actor_for(user)
        assert found is not None
        assert (found.id, found.name, found.officer) == (f"user/{user.pk}", "q.quinn", QUINN)
        assert (found.roles, found.agencies) == ({"OFFICER", "RECORDS"}, {AGENCY})

    def test_nobody_signed_in_acts_as_nobody(self) -> None:
        """Deny by default."""
        assert actor_for(AnonymousUser()) is None
