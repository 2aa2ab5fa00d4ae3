"""Goal: agencies, their jails and agreements are recorded by those who may, and are nobody else's."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fortyeight.foundations.law.facts import Payload, agreement, alerting
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.rooms import agreements
from fortyeight.rooms.agreements import queries
from fortyeight.rooms.agreements.access import COMMANDER, COUNSEL, MANAGER, UnableToAccess, UnableToAct
from fortyeight.rooms.agreements.actions.adopt_alert_policy import adopt_alert_policy
from fortyeight.rooms.agreements.actions.adopt_reading import adopt_reading
from fortyeight.rooms.agreements.actions.agree_terms import agree_terms
from fortyeight.rooms.agreements.actions.cover_facility import cover_facility
from fortyeight.rooms.agreements.actions.end_agreement import end_agreement
from fortyeight.rooms.agreements.actions.enrol_agency import enrol_agency
from fortyeight.rooms.agreements.actions.enter_into_force import enter_into_force
from fortyeight.rooms.agreements.actions.open_jail import open_jail
from fortyeight.rooms.agreements.actions.resume_agreement import resume_agreement
from fortyeight.rooms.agreements.actions.sign import sign
from fortyeight.rooms.agreements.actions.suspend_agreement import suspend_agreement
from fortyeight.rooms.agreements.actions.switch_service_off import switch_service_off
from fortyeight.rooms.agreements.actions.switch_service_on import switch_service_on
from tests.rooms.housing import TERMS
from tests.rooms.world import (
    AGENCY,
    AGREEMENT,
    ANNEX,
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

Case = tuple[Callable[..., Any], type[Payload], frozenset[str], dict[str, Any]]
MANAGERS, COUNSELS = frozenset({MANAGER}), frozenset({COUNSEL})
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
        (adopt_reading, agreement.ReadingAdopted, COUNSELS, READING),
        (switch_service_off, agreement.ServiceSwitchedOff, MANAGERS | COUNSELS, OFF),
        (switch_service_on, agreement.ServiceSwitchedOn, COUNSELS, ON),
    )
}
every = pytest.mark.parametrize("name", sorted(CASES))


@pytest.fixture(autouse=True)
def _world() -> None:
    make_agency()


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
