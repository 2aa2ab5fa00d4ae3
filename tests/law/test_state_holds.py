"""State law in the judge: its elements, its exemption, its clocks, and a hold that it carries alone.

The worlds start from the lawful one, put into another state; its release was due
on Friday 30 October 2026 at 08:00 in New York.
"""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fortyeight.foundations.law import state_clock, state_elements, state_holds
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import agreement, orders, state, stay
from fortyeight.foundations.law.grounds import boa_order
from fortyeight.foundations.law.shapes.hold_effect import HoldEffect
from fortyeight.foundations.rulebook.current import current
from tests.law.housed import ordered
from tests.law.world import (
    DETAINER,
    MINUTE,
    TICK,
    WARRANT,
    World,
    between,
    failures,
    hours,
    lawful_world,
    without_rule,
)
from tests.law.world import with_terms as rules_with_terms

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
ORDER = state.StateOrderIssued(order="o-1", official="Magistrate Ada Finch")
PROOF = state.ProofOfStatusShown(proof="p-1", seen_by="Sgt. Rowe")
NC_HOLD, NC_START = "us_nc.gs162_62.hold", "us_nc.gs162_62.hold_start"
TX_HOLD, FL_HOLD = "us_tx.ccp2_251.hold", "us_fl.ch908.hold"
CHECKED = state.DetainerChecked(detainer=DETAINER, form_complete=True, probable_cause_indicated=True)
CLAIM = stay.CitizenshipClaimed(claim="c-1", by=stay.ClaimedBy.PERSON)


def reads(question: str, word: str) -> agreement.ReadingAdopted:
    return agreement.ReadingAdopted(question=question, rule=word, counsel="Ines Roth")


def carolina() -> World:
    """The lawful world in North Carolina, with the papers there and the order of the magistrate."""
    return lawful_world().placed("us_nc").plus(ORDER, -10, name="order")


def texas() -> World:
    return lawful_world().placed("us_tx")


class TestAnElementOfAService:
    def test_the_order_of_the_magistrate(self) -> None:
        """Without it the service is refused; with it, allowed; and the step names the rule of the state."""
        assert failures(lawful_world().placed("us_nc").may_serve()) == ["LAW.ELEMENT_MISSING"]
        assert carolina().may_serve().answer is YES
        there = next(step for step in carolina().may_serve().reasons if step.code == "LAW.ELEMENT_THERE")
        assert there.rule_id == NC_HOLD
        assert "judicial official" in there.because

    def test_an_order_whose_time_is_open(self) -> None:
        """Perhaps it came only after the service."""
        world = carolina().moved("order", between(-1, 1))

        assert failures(world.may_serve()) == ["LAW.ELEMENT_OPEN"]

    def test_an_order_taken_back_ends_the_hold_the_same_minute(self) -> None:
        """One minute before it holds; that minute, and after, it does not."""
        world = carolina().served(0.2).plus(state.StateOrderRescinded(order="o-1"), 5, name="back")
        last = world.facts["back"].happened_at.earliest

        assert world.basis(last - MINUTE) == ("WSO_ARREST", "AUTHORITY.WSO_ARREST")
        assert world.basis(last) == ("NONE", "AUTHORITY.GROUND_ENDED")
        assert world.basis(last + MINUTE) == ("NONE", "AUTHORITY.GROUND_ENDED")

    def test_counsel_may_read_the_law_as_asking_nothing_of_a_service(self) -> None:
        """From the minute of the reading on, and not while it is open whether it stood."""
        world = lawful_world().placed("us_nc")
        asked = reads(f"{NC_HOLD}.service", "MAY")

        assert world.plus(asked, 0.05).may_serve(0.04).code == "LAW.ELEMENT_MISSING"
        assert world.plus(asked, 0.05).may_serve(0.05).answer is YES
        assert world.plus(asked, between(-1, 1)).may_serve().code == "LAW.ELEMENT_MISSING"
        assert world.plus(reads(f"{NC_HOLD}.service", "MUST_NOT"), -1).may_serve().answer is NO

    @pytest.mark.parametrize("place", ["us_ga", "us_ia"])
    def test_a_signed_warrant(self, place: str) -> None:
        """Whoever has not looked for the signature serves nothing; nor does whoever found none."""
        world = lawful_world().placed(place)
        world = world.plus(reads("us_ia.code27a.agreement", "PERMITTED"), -20)

        assert world.may_serve().answer is YES
        not_looked = world.saying("checked", signed_by_issuing_officer=None).may_serve()
        assert "LAW.ELEMENT_OPEN" in failures(not_looked)
        assert not_looked.answer is UNKNOWN
        unsigned = world.saying("checked", signed_by_issuing_officer=False).may_serve()
        assert "LAW.ELEMENT_MISSING" in failures(unsigned)
        assert unsigned.answer is NO


class TestTheExemption:
    def test_proof_stops_a_service(self) -> None:
        """Texas frees whoever showed proof; nothing is recorded of what the person is."""
        assert texas().may_serve().answer is YES
        assert failures(texas().plus(PROOF, -1).may_serve()) == ["LAW.EXEMPT"]
        assert failures(texas().plus(PROOF, between(-1, 1)).may_serve()) == ["LAW.EXEMPTION_OPEN"]

    def test_proof_ends_a_hold_the_same_minute(self) -> None:
        """One minute before it holds; that minute, and after, it does not."""
        world = texas().served(0.2).plus(PROOF, 5, name="proof")
        shown = world.facts["proof"].happened_at.earliest

        assert world.basis(shown - MINUTE)[0] == "WSO_ARREST"
        assert world.basis(shown) == ("NONE", "AUTHORITY.GROUND_ENDED")
        assert world.basis(shown + MINUTE) == ("NONE", "AUTHORITY.GROUND_ENDED")

    def test_it_is_the_law_of_one_state(self) -> None:
        """Elsewhere proof is looked into as a claim, by whoever has it."""
        assert lawful_world().plus(PROOF, -1).may_serve().answer is YES


class TestTheClockOfTheState:
    def test_of_north_carolina_runs_from_the_release(self) -> None:
        """48 hours on, beside the others, and none is later."""
        found = carolina().served(0.2).authority(1)
        assert found.clock is not None
        limits = {limit.rule_id: limit.ends for limit in found.clock.limits}

        ends = limits["us_nc.gs162_62.hold_limit"]
        assert ends is not None
        assert ends.earliest == hours(48)
        assert found.decision.expires_at == hours(48)

    @pytest.mark.parametrize(
        ("word", "ends"), [("DETAINER_AND_WARRANT_RECEIVED", -2), ("RELEASE_ELIGIBLE", 48), ("PERHAPS", -2)]
    )
    def test_counsel_may_choose_between_the_events_of_the_rule(self, word: str, ends: float) -> None:
        """In November 2025 both events count and the earlier starts the clock, unless counsel reads one."""
        terms = current().rule(NC_START).values[1].terms
        book = rules_with_terms(NC_START, terms)
        world = carolina().plus(reads(NC_START, word), -1)
        running = world.served(0.2).authority(-1.5, book=book)
        assert running.basis.value == "LOCAL"

        found = world.may_serve(book=book)
        if ends < 0:
            assert "SERVICE.CLOCK_SPENT" in failures(found)
        else:
            assert found.answer is YES

    def test_of_new_jersey_ends_with_the_day(self) -> None:
        """Were there an agreement at all: the hold ends at 23:59, not a minute later."""
        terms = replace(
            current().rule("us_nj.ag_directive_2018_6.agreement").values[1].terms, effect="PERMITTED"
        )
        book = rules_with_terms("us_nj.ag_directive_2018_6.agreement", terms)
        world = lawful_world().placed("us_nj").served(0.2)
        ends = datetime(2026, 10, 31, 3, 59, tzinfo=UTC)

        assert world.authority(1, book=book).decision.expires_at == ends
        assert world.authority(ends - TICK, book=book).basis.value == "WSO_ARREST"
        assert world.authority(ends, book=book).decision.code == "AUTHORITY.LIMIT_REACHED"


class TestAHoldUnderStateLawAlone:
    """Nobody serves the warrant. The detainer and the warrant are here."""

    def test_without_counsel_there_is_none(self) -> None:
        """A draft carries nothing, whatever the statute asks."""
        world = carolina()

        assert world.basis(1) == ("NONE", "AUTHORITY.NONE")

    def test_with_counsel_it_lasts_its_hours(self) -> None:
        """From the minute of the reading to the end of the state's clock."""
        world = carolina().plus(reads(NC_HOLD, "MUST"), 2, name="reading")
        start = world.facts["reading"].happened_at.earliest

        assert world.basis(start - MINUTE) == ("NONE", "AUTHORITY.NONE")
        assert world.basis(start) == ("STATE_DETAINER_HOLD", "AUTHORITY.STATE_HOLD")
        assert world.basis(hours(48) - TICK)[0] == "STATE_DETAINER_HOLD"
        assert world.basis(hours(48)) == ("NONE", "AUTHORITY.LIMIT_REACHED")
        assert world.authority(3).decision.expires_at == hours(48)
        assert world.release(3).code == "RELEASE.AT"
        assert world.duty("DUTY.HAND_OVER_OR_RELEASE", 3).due_at == hours(48)

    def test_counsel_can_end_it(self) -> None:
        """By another reading or by the switch: known ahead, it is the end; that minute it is over."""
        for ending in (reads(NC_HOLD, "MUST_NOT"), agreement.ServiceSwitchedOff(by="Ines Roth")):
            world = carolina().plus(reads(NC_HOLD, "MUST"), -1).plus(ending, 5, name="ending")
            last = world.facts["ending"].happened_at.earliest

            assert world.authority(1).decision.expires_at == last
            assert world.basis(last - MINUTE)[0] == "STATE_DETAINER_HOLD"
            assert world.basis(last) == ("NONE", "AUTHORITY.NONE")
            assert world.basis(last + MINUTE) == ("NONE", "AUTHORITY.NONE")

    def test_whether_counsel_had_read_or_switched_is_open(self) -> None:
        """Then so is the hold."""
        read = carolina().plus(reads(NC_HOLD, "MUST"), between(0, 4))
        off = carolina().plus(reads(NC_HOLD, "MUST"), -1)
        off = off.plus(agreement.ServiceSwitchedOff(by="counsel"), between(0, 4))

        assert read.basis(2) == ("UNKNOWN", "AUTHORITY.STATE_HOLD_OPEN")
        assert off.basis(2) == ("UNKNOWN", "AUTHORITY.STATE_HOLD_OPEN")

    @pytest.mark.parametrize(
        ("gone", "basis"),
        [("order", "NONE"), ("warrant", "NONE"), ("detainer", "NONE")],
    )
    def test_without_an_element_there_is_none(self, gone: str, basis: str) -> None:
        """Each is needed."""
        world = carolina().plus(reads(NC_HOLD, "MUST"), -1)

        assert world.basis(1)[0] == "STATE_DETAINER_HOLD"
        assert world.without(gone).basis(1)[0] == basis

    def test_an_open_claim_of_citizenship_leaves_it_open(self) -> None:
        """A named person must decide."""
        world = carolina().plus(reads(NC_HOLD, "MUST"), -1).plus(CLAIM, 1)

        assert world.basis(2) == ("UNKNOWN", "AUTHORITY.CLAIM_OPEN")

    def test_of_florida_needs_a_detainer_that_is_sufficient_on_its_face(self) -> None:
        """Not read: open. Read and good: it holds. Read and found wanting: it does not."""
        world = lawful_world().plus(reads(FL_HOLD, "MUST"), -1)

        assert world.basis(1) == ("UNKNOWN", "AUTHORITY.STATE_HOLD_OPEN")
        assert world.plus(CHECKED, -1).basis(1)[0] == "STATE_DETAINER_HOLD"
        assert world.plus(replace(CHECKED, form_complete=False), -1).basis(1)[0] == "NONE"
        assert world.plus(CHECKED, between(0, 2)).basis(1)[0] == "UNKNOWN"
        assert world.plus(CHECKED, -1).saying("detainer", form="letter").basis(1)[0] == "NONE"

    def test_of_florida_has_the_clock_of_the_detainer(self) -> None:
        """The state sets no hours: those of the form and the regulation count, the earlier governs."""
        world = lawful_world().plus(reads(FL_HOLD, "MUST"), -1).plus(CHECKED, -1)

        assert world.authority(1).decision.expires_at == hours(48)

    def test_what_the_law_forbids_no_reading_allows(self) -> None:
        """A ban stands."""
        world = lawful_world().placed("us_il").plus(reads("us_il.trust_act.hold", "MAY"), -1)

        assert world.basis(1)[0] == "NONE"

    def test_a_release_whose_time_is_open_leaves_its_end_open(self) -> None:
        """Between the first and the last instant at which it can end, nobody can tell."""
        world = carolina().plus(reads(NC_HOLD, "MUST"), -1).moved("closed", between(0, 2))

        assert world.basis(48.5) in (
            ("UNKNOWN", "AUTHORITY.LIMIT_UNCERTAIN"),
            ("NONE", "AUTHORITY.LIMIT_REACHED"),
        )
        assert world.basis(50) == ("NONE", "AUTHORITY.LIMIT_REACHED")

    def test_a_rule_that_counsel_of_the_book_signed_needs_no_reading(self) -> None:
        """Then the statute carries it by itself, and counsel of the agency can still forbid it."""
        book = current()
        signed = replace(book.rules[NC_HOLD], status="reviewed")
        book = replace(book, rules={**book.rules, NC_HOLD: signed})

        assert carolina().authority(1, book=book).basis.value == "STATE_DETAINER_HOLD"
        forbidden = carolina().plus(reads(NC_HOLD, "MUST_NOT"), -1)
        assert forbidden.authority(1, book=book).basis.value == "NONE"


def book_without_limits() -> Book:
    """The book in which no limit is in force any more."""
    gone = ("us_nc.gs162_62.hold_limit", "us.i247a.hold_limit", "us.8cfr287_7.hold_limit")
    return without_rule(*gone)


class TestTheEdges:
    def test_no_limit_known_is_no_hold_without_an_end(self) -> None:
        """It cannot be told until when; then not at all."""
        world = carolina().plus(reads(NC_HOLD, "MUST"), -1)

        found = world.authority(1, book=book_without_limits())
        assert (found.basis.value, found.decision.code) == ("UNKNOWN", "AUTHORITY.NO_LIMIT_KNOWN")

    def test_an_element_that_nobody_knows_is_open(self) -> None:
        """A word of a later rule, read by an older program."""
        terms = HoldEffect(
            detainer="MUST_NOT",
            detainer_with_warrant="MUST",
            judicial_warrant="MUST",
            service_needs=("DNA_TEST",),
        )
        found = lawful_world().may_serve(book=rules_with_terms(FL_HOLD, terms))

        assert failures(found) == ["LAW.ELEMENT_OPEN"]
        assert "dna test" in found.because

    def test_outside_its_dates_a_rule_asks_nothing(self) -> None:
        """No value, no step; the agreement rule of the place answers for itself."""
        early = carolina().bench(datetime(2020, 1, 1, tzinfo=UTC))

        assert list(state_holds.service_steps(carolina().history(), early)) == []
        assert state_holds.hold_rules(carolina().history(), early) == ()

    def test_a_recalled_warrant_is_no_paper(self) -> None:
        """A detainer alone is left, on which North Carolina holds nobody."""
        world = carolina().plus(reads(NC_HOLD, "MUST"), -1)
        world = world.plus(stay.WarrantRecalled(warrant=WARRANT), 1).plus(
            stay.WarrantRecalled(warrant="w-other"), 1
        )

        assert state_elements.warrants_in_effect(world.history(), world.bench(2)) == ()
        assert world.basis(2)[0] == "NONE"

    def test_a_stay_with_no_local_matter_has_no_clock(self) -> None:
        """Nobody was eligible for anything; nothing runs."""
        world = carolina().plus(reads(NC_HOLD, "MUST"), -1).without("opened", "closed")

        assert world.basis(1)[0] in ("NONE", "UNKNOWN")

    def test_a_change_of_duty_ahead_is_no_end(self) -> None:
        """Only what takes the ground away ends it: an agreement suspended later does not."""
        world = carolina().plus(reads(NC_HOLD, "MUST"), -1).plus(agreement.AgreementSuspended(by="ICE"), 4)
        world = world.plus(agreement.AgreementSuspended(by="ICE"), 60)

        assert world.authority(1).decision.expires_at == hours(48)

    def test_papers_or_a_release_may_be_missing_from_its_events(self) -> None:
        """Without a detainer or a release no event of the state's clock has come."""
        world = carolina().without("detainer", "closed")
        at = world.bench(-1)

        assert state_clock.starts_of(world.history(), at) == {}


class TestAnOrderForHousing:
    def test_has_the_limit_of_the_state_beside_its_own(self) -> None:
        """Whoever houses under an order in Georgia has the hours of its law as well."""
        world = ordered().placed("us_ga")
        order = world.history().here(orders.BoaOrderAccepted)[0]
        running = boa_order.clock_of(world.history(), world.bench(1), order)

        assert running is not None
        assert "us_ga.hb1105_2024.hold_limit" in [limit.rule_id for limit in running.limits]

    def test_falls_with_what_ends_a_hold_in_the_state(self) -> None:
        """Proof shown ends an order too, where the law of the place says so."""
        said = current().rule("us_la.rs33_81.hold").values[-1].terms
        terms = replace(said, unless=("PROOF_OF_STATUS_SHOWN",))
        book = rules_with_terms("us_la.rs33_81.hold", terms)
        world = ordered().placed("us_la").plus(PROOF, 5, name="proof")
        shown = world.facts["proof"].happened_at.earliest

        assert world.authority(shown - MINUTE, book=book).basis.value == "BOA_ORDER"
        assert world.authority(shown, book=book).basis.value == "NONE"
        assert world.authority(shown + MINUTE, book=book).basis.value == "NONE"
