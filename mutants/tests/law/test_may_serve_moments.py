"""May this officer serve now? The moment of release, and a book that says less."""

from datetime import date

import pytest

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import civil_day
from fortyeight.foundations.law.shapes.requirements import Requirements
from fortyeight.foundations.rulebook.current import current
from tests.law.world import (
    NEW_YORK,
    TICK,
    absent_rules,
    between,
    failures,
    hours,
    lawful_world,
    with_terms,
    without_rule,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


class TestTheMoment:
    def test_bail_could_be_posted_while_the_matter_goes_on(self) -> None:
        """The clock runs, the window has not opened: only the open matter stops the service."""
        world = lawful_world(closed=None).plus(
            stay.ReleaseEligible(basis=stay.Eligibility.BAIL_COULD_BE_POSTED), -5
        )

        assert failures(world.may_serve()) == ["SERVICE.MATTER_OPEN"]

    def test_bail_could_be_posted_long_before_the_matter_closed(self) -> None:
        """The window opens at the closing, and the clock leaves little."""
        basis = stay.Eligibility.BAIL_COULD_BE_POSTED
        world = lawful_world().plus(stay.ReleaseEligible(basis=basis), -47.5)

        assert world.may_serve(0.1).expires_at == hours(0.5)
        assert world.may_serve(hours(0.5) - TICK).answer is YES
        assert world.may_serve(hours(0.5)).code == "SERVICE.CLOCK_SPENT"

    def test_bail_posted_before_the_matter_was_closed_on_paper(self) -> None:
        """The release was due when bail was posted; the paper does not open a second window."""
        world = lawful_world().plus(stay.ReleaseEligible(basis=stay.Eligibility.BAIL_POSTED), -1)

        assert world.may_serve(0.1).code == "SERVICE.TOO_LATE"

    def test_eligible_with_no_local_matter_on_record(self) -> None:
        """The window runs from what was recorded."""
        basis = stay.Eligibility.OTHER
        world = lawful_world(opened=None, closed=None).plus(stay.ReleaseEligible(basis=basis), 0)

        assert world.may_serve(0.1).answer is YES
        assert world.may_serve(1).code == "SERVICE.TOO_LATE"

    def test_a_review_by_a_name_settles_a_contradiction(self) -> None:
        """It stays listed, and stops nothing any more, from the minute of the review on."""
        world = lawful_world().plus(stay.MatterClosed(matter="m-9", how="DISMISSED"), -30, name="odd")
        review = stay.FindingReviewed(
            finding="FINDING.CLOSED_WITHOUT_OPENING:odd", by="Lt. Marsh", note="typed into the wrong stay"
        )
        world = world.plus(review, 0.1)

        assert world.may_serve(hours(0.1) - TICK).code == "SERVICE.CONTRADICTION"
        assert world.may_serve(0.1).answer is YES

    def test_date_only_times_leave_it_open(self) -> None:
        """A day is its every instant; nothing is rounded."""
        day = civil_day(date(2026, 10, 30), NEW_YORK)

        assert lawful_world(closed=day).may_serve().code == "SERVICE.MATTER_UNCERTAIN"
        assert "SERVICE.ELIGIBILITY_UNCERTAIN" in failures(lawful_world(closed=day).may_serve(30))
        assert lawful_world(letter=civil_day(date(2026, 10, 29), NEW_YORK)).may_serve().answer is YES

    def test_a_warrant_that_names_no_detainer_takes_any(self) -> None:
        """The name of the detainer on the warrant is not always known."""
        assert lawful_world().saying("warrant", detainer="").may_serve().answer is YES

    def test_an_unsure_service_before_leaves_it_open(self) -> None:
        """Perhaps served already: unknown."""
        world = lawful_world().served(between(0.05, 0.2))

        assert world.may_serve(0.1).code == "SERVICE.LINK_UNCERTAIN"

    def test_a_clock_that_may_be_spent_leaves_it_open(self) -> None:
        """The old stay's clock ends somewhere in the hour."""
        basis = stay.Eligibility.BAIL_COULD_BE_POSTED
        world = lawful_world().plus(stay.ReleaseEligible(basis=basis), between(-48.2, -47.8))

        assert "SERVICE.LINK_UNCERTAIN" in failures(world.may_serve(0.1))


class TestABookThatSaysLess:
    """Outside its dates a rule says nothing: unknown, or what errs to release."""

    @pytest.mark.parametrize(
        ("rule", "code"),
        [
            ("moa.wso_2025.powers", "SERVICE.AGREEMENT_UNCERTAIN"),
            ("moa.wso_2025.officer_chain", "SERVICE.TEXT_UNKNOWN"),
            ("readings.warrant_face", "SERVICE.FACE_NOT_CHECKED"),
            ("readings.service_window", "SERVICE.ELIGIBILITY_UNCERTAIN"),
            ("moa.wso_2025.hold_limit", "AUTHORITY.NO_LIMIT_KNOWN"),
            ("readings.hold_start", "AUTHORITY.NO_LIMIT_KNOWN"),
            ("us_fl.ch908.agreement", "SERVICE.STATE_LAW_UNSETTLED"),
        ],
    )
    def test_a_rule_outside_its_dates_is_unknown(self, rule: str, code: str) -> None:
        """Never the last value."""
        decision = lawful_world().may_serve(book=without_rule(rule))

        assert (decision.answer, decision.code) == (UNKNOWN, code)

    def test_no_detainer_is_asked_for_where_no_rule_asks(self) -> None:
        """Link 4 holds only where the rulebook asks for it."""
        world = lawful_world(detainer=None, copy=None).saying("warrant", detainer="")

        assert world.may_serve(book=without_rule("readings.detainer_with_warrant")).answer is YES

    def test_an_item_of_the_chain_that_nobody_can_check(self) -> None:
        """A text may ask for a paper for which there is no fact yet: unknown, and no crash."""
        asks = Requirements(all_of=("ICE_CERTIFIED", "SECOND_LETTER"))
        decision = lawful_world().may_serve(book=with_terms("moa.wso_2025.officer_chain", asks))

        assert (decision.answer, decision.code) == (UNKNOWN, "SERVICE.LINK_UNCERTAIN")
        assert "second letter" in decision.because

    def test_a_face_item_that_nobody_can_check(self) -> None:
        """The same for the face of the warrant."""
        asks = Requirements(all_of=("DATED", "SEAL"))
        decision = lawful_world().may_serve(book=with_terms("readings.warrant_face", asks))

        assert (decision.answer, decision.code) == (UNKNOWN, "SERVICE.FACE_NOT_CHECKED")

    def test_a_text_of_which_only_the_powers_are_held(self) -> None:
        """Missing clauses never crash a decision, and never make it YES."""
        clauses = [key for key in current().rules if key.startswith("moa.wso_2025.") and ".powers" not in key]
        decision = lawful_world().may_serve(book=absent_rules(clauses))

        assert decision.answer is UNKNOWN


class TestOneServiceEnteredTwice:
    def test_the_first_entry_is_the_service(self) -> None:
        """A double click repeats a service, and breaks none."""
        world = lawful_world().served(0.2).served(0.2, name="served again")

        assert world.basis(0.3)[0] == "WSO_ARREST"
