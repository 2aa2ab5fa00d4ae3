"""Goal: a warrant is served only when every link of the chain holds, and a refusal is kept as what it is.

Method: the lawful world, and one change from it at a time.
"""

from collections.abc import Callable
from typing import Any

import pytest

from fortyeight.foundations.law.authority import Basis
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import Recorded, Refused, UnableToProceed, UnableToRepeat
from fortyeight.rooms.agreements import access
from fortyeight.rooms.agreements.actions.end_agreement import end_agreement
from fortyeight.rooms.agreements.actions.suspend_agreement import suspend_agreement
from fortyeight.rooms.agreements.actions.switch_service_off import switch_service_off
from fortyeight.rooms.custody.access import UnableToAccess, UnableToAct
from fortyeight.rooms.custody.actions.move import move
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.recall_warrant import recall_warrant
from fortyeight.rooms.custody.actions.receive_court_order import receive_court_order
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.custody.queries import read_board, read_stay, who_may_serve
from fortyeight.rooms.officers.actions.end_duty import end_duty
from fortyeight.rooms.officers.actions.report_credential_lost import report_credential_lost
from fortyeight.rooms.officers.actions.suspend_officer import suspend_officer
from fortyeight.rooms.officers.actions.withdraw_authority import withdraw_authority
from tests.rooms.world import (
    AGENCY,
    AGREEMENT,
    ANNEX,
    CAPTAIN,
    CLERK,
    HOUR,
    MANAGER,
    MERLE,
    MINUTE,
    NOON,
    OFFICER_QUINN,
    OFFICER_ROWAN,
    QUINN,
    ROWAN,
    STAY,
    STRANGER,
    actor,
    asked,
    kinds,
    make_agency,
    make_booking,
    make_officer,
    make_officers,
    make_papers,
    make_release_due,
    make_world,
    serve,
    service,
)

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_lawful_service_is_recorded_with_the_whole_decision() -> None:
    """The person is then held on the warrant, until the clock that started with the release ends."""
    make_world()
    outcome = serve()

    assert isinstance(outcome, Recorded)
    assert kinds()[-1] == "stay.warrant_served"
    kept = reading.decision_of(outcome.facts[0])
    assert kept == outcome.decision
    assert kept is not None
    assert (kept.answer, kept.code) == (Answer.YES, "SERVICE.ALLOWED")
    found = read_stay(CLERK, STAY, at=NOON).judged.authority
    assert found.basis is Basis.WSO_ARREST
    assert found.decision.expires_at == NOON - 10 * MINUTE + 48 * HOUR


def _stop_agreement(**given: Any) -> None:
    suspend_agreement(**asked(MANAGER, NOON), agreement_stream=AGREEMENT, by="ICE")


def _end_agreement(**given: Any) -> None:
    end_agreement(**asked(MANAGER, NOON), agreement_stream=AGREEMENT, why="notice given")


def _switch_off(**given: Any) -> None:
    switch_service_off(**asked(MANAGER, NOON), agency=AGENCY, by="counsel", why="a court's order")


def _officer(act: Callable[..., Any], **more: Any) -> Callable[[], Any]:
    return lambda: act(**asked(MANAGER, NOON), officer_stream=QUINN, **more)


def _stay(act: Callable[..., Any], **more: Any) -> Callable[[], Any]:
    return lambda: act(**asked(CAPTAIN, NOON), stay_id=STAY, seen=None, **more)


CHANGES: dict[str, tuple[Callable[[], Any], str]] = {
    "agreement suspended": (_stop_agreement, "SERVICE.AGREEMENT_SUSPENDED"),
    "agreement ended": (_end_agreement, "SERVICE.AGREEMENT_NOT_IN_FORCE"),
    "counsel's switch": (_switch_off, "SERVICE.SWITCHED_OFF"),
    "authority withdrawn": (_officer(withdraw_authority, notice="letter"), "SERVICE.AUTHORITY_WITHDRAWN"),
    "officer suspended": (_officer(suspend_officer, by="ICE"), "SERVICE.OFFICER_SUSPENDED"),
    "credential lost": (_officer(report_credential_lost), "SERVICE.NO_CREDENTIAL"),
    "off duty": (_officer(end_duty), "SERVICE.NOT_ON_DUTY"),
    "warrant recalled": (_stay(recall_warrant, warrant="w1", by="ICE"), "SERVICE.RECALLED"),
    "claim open": (_stay(raise_claim, claim="c", by=stay.ClaimedBy.PERSON), "SERVICE.CLAIM_OPEN"),
    "court order": (_stay(receive_court_order, order="o", court="a court"), "SERVICE.COURT_ORDER"),
    "in the annex": (_stay(move, jail=ANNEX, place=""), "SERVICE.NOT_ON_DUTY"),
}


@pytest.mark.parametrize("name", sorted(CHANGES))
def test_what_the_law_does_not_allow_is_refused_and_kept(name: str) -> None:
    """Even when it came in the same second. The refusal names every failure; nothing else changed."""
    make_world()
    change, code = CHANGES[name]
    change()
    before, row = kinds(), Stay.objects.values().get()
    outcome = serve()

    assert isinstance(outcome, Refused)
    failed = [step.code for step in outcome.decision.reasons if step.answer is not Answer.YES]
    assert code in failed
    assert outcome.decision.answer is not Answer.YES
    assert outcome.remedy
    assert kinds() == [*before, "stay.service_refused"]
    fact = reading.find_fact(outcome.fact)
    assert fact is not None
    assert isinstance(fact.what, stay.ServiceRefused)
    assert (fact.what.warrant, fact.what.officer, fact.what.code) == ("w1", QUINN, outcome.decision.code)
    assert reading.decision_of(outcome.fact) == outcome.decision
    assert Stay.objects.values().get() == row


@pytest.mark.parametrize("without", ["detainer", "warrant", "check", "copy"])
def test_a_missing_paper_is_refused(without: str) -> None:
    """The chain begins with paper."""
    make_agency()
    make_officers()
    make_booking()
    make_papers(without=without)
    make_release_due()
    outcome = serve()
    code = {
        "detainer": "SERVICE.NO_DETAINER",
        "warrant": "SERVICE.NO_WARRANT",
        "check": "SERVICE.FACE_NOT_CHECKED",
        "copy": "SERVICE.DETAINER_NOT_SERVED",
    }[without]
    assert isinstance(outcome, Refused)
    assert code in [step.code for step in outcome.decision.reasons]
    assert kinds()[-1] == "stay.service_refused"


def test_local_custody_comes_first() -> None:
    """While a charge is open nobody serves, whatever else holds."""
    make_agency()
    make_officers()
    make_booking()
    make_papers()
    outcome = serve()
    assert isinstance(outcome, Refused)
    assert "SERVICE.MATTER_OPEN" in [step.code for step in outcome.decision.reasons]


@pytest.mark.parametrize(
    ("after", "lawful"), [(HOUR, True), (HOUR + MINUTE / 60, True), (HOUR + MINUTE, False)]
)
def test_an_hour_after_the_release_was_due_it_is_over(after: Any, lawful: bool) -> None:
    """The window is the rulebook's, to the minute."""
    make_world()
    outcome = serve(at=NOON - 10 * MINUTE + after)
    if not lawful:
        assert isinstance(outcome, Refused)
        assert "SERVICE.TOO_LATE" in [step.code for step in outcome.decision.reasons]


@pytest.mark.parametrize(
    "missing",
    [
        "identified_as_officer",
        "stated_arrest_and_why",
        "interpreter_offered",
        "copy_given",
        "contest_notice_given",
        "directing_officer",
        "language",
    ],
)
def test_an_incomplete_record_of_the_service_is_refused(missing: str) -> None:
    """Link 7 is decided before it is recorded."""
    make_world()
    empty: Any = "" if missing in ("directing_officer", "language") else False
    outcome = serve(served=service(**{missing: empty}))
    assert isinstance(outcome, Refused)
    assert kinds()[-1] == "stay.service_refused"


def test_all_failures_are_named_not_only_the_first() -> None:
    """Whoever mends one link learns of the others at once."""
    make_world()
    for name in ("agreement suspended", "credential lost", "claim open"):
        CHANGES[name][0]()
    outcome = serve()
    assert isinstance(outcome, Refused)
    failed = {step.code for step in outcome.decision.reasons if step.answer is not Answer.YES}
    assert {"SERVICE.AGREEMENT_SUSPENDED", "SERVICE.NO_CREDENTIAL", "SERVICE.CLAIM_OPEN"} <= failed


@pytest.mark.parametrize(
    ("who", "code"),
    [
        (OFFICER_ROWAN, "ACCESS.NOT_YOURSELF"),
        (actor(access.OFFICER), "ACCESS.NOT_YOURSELF"),
        (CAPTAIN, "ACCESS.NO_ROLE"),
        (actor(access.COMMANDER, officer=QUINN), "ACCESS.NO_ROLE"),
    ],
    ids=["another officer", "no officer at all", "a commander", "an officer without the role"],
)
def test_nobody_serves_for_somebody_else(who: Any, code: str) -> None:
    """The one signed in is the one who serves."""
    make_world()
    before = kinds()
    with pytest.raises(UnableToAct) as caught:
        serve(who, served=service(QUINN))
    assert caught.value.code == code
    assert kinds() == before


@pytest.mark.parametrize(("who", "stay_id"), [(STRANGER, STAY), (OFFICER_QUINN, "stay/none")])
def test_absent_and_forbidden_read_the_same(who: Any, stay_id: str) -> None:
    """A stranger learns nothing."""
    make_world()
    with pytest.raises(UnableToAccess) as caught:
        serve(who, stay_id=stay_id)
    assert caught.value.code == "ACCESS.NOT_FOUND"


def test_an_officer_without_papers_is_refused_in_law() -> None:
    """Signed in as themselves, and still without authority."""
    make_world()
    outcome = serve(actor(access.OFFICER, officer=MERLE))
    assert isinstance(outcome, Refused)
    codes = [step.code for step in outcome.decision.reasons]
    assert {"SERVICE.NOT_CERTIFIED", "SERVICE.NO_LETTER", "SERVICE.NO_FORM_70_006"} <= set(codes)


def test_a_stale_page_says_what_changed_and_serves_nothing() -> None:
    """A claim came while the officer read the warrant aloud."""
    make_world()
    seen = reading.head(STAY)
    CHANGES["claim open"][0]()
    before = kinds()
    with pytest.raises(UnableToProceed) as caught:
        serve(seen=seen)
    assert caught.value.code == "FORM.STALE"
    assert "citizen" in caught.value.changed[0]
    assert kinds() == before


def test_the_same_request_again_gives_the_first_outcome() -> None:
    """Recorded or refused, once; another content under the same id is refused."""
    make_world()
    given = asked(OFFICER_QUINN) | {"stay_id": STAY, "seen": reading.head(STAY)}
    first = serve(**given)
    assert serve(**given | {"recorded_at": NOON + MINUTE}) == first
    assert kinds().count("stay.warrant_served") == 1
    with pytest.raises(UnableToRepeat):
        serve(**given | {"served": service(language="en")})


def test_a_refusal_is_repeated_too_even_when_the_law_would_now_allow_it() -> None:
    """A new try is a new request."""
    make_world()
    given = asked(OFFICER_QUINN) | {"stay_id": STAY, "seen": reading.head(STAY)}
    first = serve(**given, served=service(copy_given=False))
    assert isinstance(first, Refused)
    assert serve(**given, served=service(copy_given=False)) == first
    assert isinstance(serve(), Recorded)


def test_a_warrant_is_served_once() -> None:
    """The second officer is refused, on the record."""
    make_world()
    serve()
    outcome = serve(OFFICER_ROWAN, NOON + MINUTE)
    assert isinstance(outcome, Refused)
    assert "SERVICE.SERVED_BEFORE" in [step.code for step in outcome.decision.reasons]


def test_a_service_known_only_as_an_interval_must_be_lawful_at_both_ends() -> None:
    """From a minute before the release was due until now: not lawful at its beginning."""
    make_world()
    outcome = serve(at=When(NOON - 11 * MINUTE, NOON))
    assert isinstance(outcome, Refused)


def test_a_service_that_lies_ahead_is_neither_recorded_nor_refused() -> None:
    """It has not happened."""
    make_world()
    before = kinds()
    with pytest.raises(UnableToProceed) as caught:
        serve(at=NOON + 5 * MINUTE, recorded_at=NOON)
    assert caught.value.code == "RECORD.IN_FUTURE"
    assert kinds() == before


def test_who_may_serve_lists_those_on_duty_and_those_asked_for() -> None:
    """With the decision for each; the one on duty in the annex is not in the list by itself."""
    make_world()
    make_officer("officer/annex", "certified", jail=ANNEX)
    listed = {line.officer.stream: line.decision for line in who_may_serve(CLERK, STAY, "w1", at=NOON)}
    assert {stream: decision.answer for stream, decision in listed.items()} == {
        MERLE: Answer.NO,
        QUINN: Answer.YES,
        ROWAN: Answer.YES,
    }
    also = who_may_serve(CLERK, STAY, "w1", at=NOON, also=["officer/annex"])
    assert "officer/annex" in [line.officer.stream for line in also]
    with pytest.raises(UnableToAccess):
        who_may_serve(STRANGER, STAY, "w1", at=NOON)


def test_the_board_shows_the_hold_with_its_end() -> None:
    """The row comes first by its next limit: tell ICE within minutes."""
    make_world()
    serve()
    row = read_board(CLERK, at=NOON + MINUTE).rows[0]
    assert row.judged is not None
    assert row.judged.authority.basis is Basis.WSO_ARREST
    assert [duty.code for duty in row.judged.open_duties] == [
        "DUTY.NOTIFY_ICE_OF_SERVICE",
        "DUTY.HAND_OVER_OR_RELEASE",
    ]
    assert exactly(NOON).has_come(NOON) is Answer.YES
