"""Goal: only lawful time is paid, to the minute and the cent, once, and never past its limit.

Method: the worlds of an order and of a contract, worked out by hand; then any history of facts.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fortyeight.foundations.law.billable import Billable, billable, cents_for
from fortyeight.foundations.law.claims import Claim, compare_claim, compare_claims
from fortyeight.foundations.law.facts import agreement, stay
from fortyeight.foundations.law.stretches import Stretch, joined, minus, overlap, whole_minutes
from fortyeight.foundations.rulebook.current import current
from tests.law.housed import (
    BOA,
    CONTRACT,
    HANDED,
    HOLD,
    contracted,
    order_terms,
    ordered,
    terms,
    with_agreement,
)
from tests.law.world import At, World, between, hours, without_rule

MINUTE = timedelta(minutes=1)


def bill(world: World, at: At = 500, **options: object) -> Billable:
    """What is payable, asked long after."""
    book = options.get("book") or current()
    return billable(world.casefile(), at=hours(at) if isinstance(at, (int, float)) else at, book=book)  # type: ignore[arg-type]


def paid(world: World, at: At = 500) -> list[tuple[float, float]]:
    """The paid stretches, as hours from the due release."""
    start = hours(0)
    hour = timedelta(hours=1)
    return [((one.starts_at - start) / hour, (one.ends_at - start) / hour) for one in bill(world, at).paid()]


class TestAnOrder:
    def test_is_paid_from_the_release_to_the_limit(self) -> None:
        """Not from the acceptance, which was in local custody, and not past 48 hours from it."""
        assert paid(ordered(-20)) == [(0, 28)]
        assert paid(ordered()) == [(0, 48)]

    def test_is_paid_to_the_handover(self) -> None:
        """The person was gone."""
        assert paid(ordered().plus(HANDED, 10)) == [(0, 10)]

    def test_is_paid_no_minute_that_has_not_come(self) -> None:
        """Asked at five hours, five hours are paid."""
        assert paid(ordered(), at=5) == [(0, 5)]

    def test_costs_its_price_however_long(self) -> None:
        """$50 for the order, in cents; nothing for an order without a lawful minute."""
        assert bill(ordered().plus(HANDED, 3)).cents == 5000
        empty = bill(ordered().plus(HANDED, 0))
        assert (empty.cents, empty.minutes) == (0, 0)
        assert empty.charges[0].reason.code == "BILL.NOTHING"

    def test_pays_for_a_hold_on_a_served_warrant(self) -> None:
        """From the service: before it, the order stood alone."""
        world = ordered(read=False).served(0.5)
        assert paid(world) == [(0.5, 48)]
        codes = {(part.reason.code, part.basis.value) for part in bill(world).parts}
        assert ("BILL.CANNOT_TELL", "UNKNOWN") in codes
        assert ("BILL.NO_GROUND", "NONE") in codes

    def test_pays_nothing_while_it_does_not_itself_carry(self) -> None:
        """Its agreement had ended; the warrant held on."""
        world = ordered(read=False).served(0.5).plus(agreement.AgreementEnded(), 10, stream=BOA)
        assert paid(world) == [(0.5, 10)]
        assert "BILL.NOT_CARRIED" in {part.reason.code for part in bill(world).parts}

    def test_names_local_custody_as_not_paid(self) -> None:
        """Every stretch since the acceptance is accounted for."""
        part = bill(ordered(-20)).parts[0]
        assert (part.reason.code, part.stretch) == ("BILL.LOCAL_CUSTODY", Stretch(hours(-20), hours(0)))
        assert not part.is_paid

    def test_is_paid_in_whole_minutes_inside_the_lawful_time(self) -> None:
        """A start within a minute waits for the next; an end within a minute stops before it."""
        world = ordered().moved("closed", hours(0) + timedelta(seconds=30))
        world = world.plus(HANDED, hours(2) + timedelta(seconds=59))
        assert bill(world).paid() == (Stretch(hours(0) + MINUTE, hours(2)),)

    def test_without_a_whole_minute_is_not_paid(self) -> None:
        """Half a minute is none."""
        assert bill(ordered().plus(HANDED, hours(0) + timedelta(seconds=30))).minutes == 0

    @pytest.mark.parametrize(
        "world",
        [
            ordered().without("BOA-terms"),
            ordered().saying("BOA-terms", day_count="boa.day_count.nothing"),
            ordered().saying("BOA-terms", day_count="boa.hold_limit"),
            ordered().moved("BOA-terms", between(-880, 1)),
        ],
    )
    def test_without_terms_its_price_cannot_be_told(self, world: World) -> None:
        """Minutes may be known, cents are not invented."""
        found = bill(world)
        if found.minutes:
            assert found.cents is None
            assert found.charges[0].reason.code == "BILL.TERMS_UNKNOWN"

    def test_a_rule_out_of_force_pays_nothing(self) -> None:
        """Neither what is paid for, nor how it is counted, is guessed."""
        assert bill(ordered(), book=without_rule("boa.pays_for")).minutes == 0
        assert bill(ordered(), book=without_rule("boa.day_count.each_order")).cents is None

    def test_whose_time_is_not_exact_is_paid_nothing(self) -> None:
        """It carries nothing."""
        assert bill(ordered(between(-1, 0))).minutes == 0

    def test_that_is_still_to_come_is_not_there(self) -> None:
        """Asked before it was accepted."""
        assert bill(ordered(), at=-1).charges == ()


class TestAContract:
    def test_pays_by_the_day(self) -> None:
        """From Friday 08:00 on the wall for 72 hours: Fri, Sat, Sun; Monday is the day of departure."""
        found = bill(contracted())
        assert (found.minutes, found.charges[0].days, found.cents) == (72 * 60, 3, 3 * 8800)

    def test_a_minimum_and_a_maximum_bound_it(self) -> None:
        """Nothing is paid for no day."""
        agreed = terms(rate_cents=1000, minimum_cents=2500, maximum_cents=4500)
        assert [cents_for(agreed, days) for days in (0, 1, 3, 9)] == [0, 2500, 3000, 4500]
        assert cents_for(terms(), 9) == 9 * 8800

    def test_after_an_order_it_pays_only_what_the_order_does_not(self) -> None:
        """A minute is paid once, by what was first."""
        world = with_agreement(ordered(read=False).served(0), CONTRACT, "CONTRACT", terms())
        world = world.plus(replace(HOLD, brought_by_ice=None), 10, name="hold")
        found = bill(world)
        assert found.paid("o-77") == (Stretch(hours(0), hours(48)),)
        assert found.paid("h-1") == (Stretch(hours(48), hours(72)),)
        assert found.minutes == 72 * 60
        assert "BILL.PAID_BEFORE" in {part.reason.code for part in found.parts}
        assert found.cents == 5000 + 2 * 8800 - 8800

    def test_a_gap_in_it_is_not_counted_twice(self) -> None:
        """A court stopped it for an hour on one day: the day is counted once."""
        stopped = contracted().plus(stay.CourtOrderReceived(order="o-1"), 2)
        world = stopped.plus(stay.CourtOrderLifted(order="o-1"), 3).plus(HANDED, 5)
        assert paid(world) == [(0, 2), (3, 5)]
        assert bill(world).charges[0].days == 1


def claim(starts: float, ends: float, cents: int, order: str = "o-77", name: str = "c-1") -> Claim:
    """A line of a bill, in hours from the due release."""
    return Claim(id=name, order=order, starts_at=hours(starts), ends_at=hours(ends), cents=cents)


class TestClaims:
    def test_a_claim_that_agrees_differs_in_nothing(self) -> None:
        """To the minute and the cent."""
        assert compare_claim(claim(0, 48, 5000), bill(ordered())) == ()

    def test_too_much_and_too_little_are_found_to_the_minute(self) -> None:
        """An hour too early, a minute too little at the end."""
        found = compare_claim(claim(-1, 48 - 1 / 60, 5000), bill(ordered()))
        assert [(one.code, one.minutes) for one in found] == [("BILL.OVER", 60), ("BILL.UNDER", 1)]
        assert found[0].because == "Claimed and not payable: 60 minutes."

    @pytest.mark.parametrize(
        ("cents", "want"),
        [(5001, [("BILL.OVER_CENTS", 1)]), (4999, [("BILL.UNDER_CENTS", 1)]), (5000, [])],
    )
    def test_and_to_the_cent(self, cents: int, want: list[tuple[str, int]]) -> None:
        """By order, all its claims together."""
        found = compare_claim(claim(0, 48, cents), bill(ordered()))
        assert [(one.code, one.cents) for one in found] == want

    def test_one_minute_claimed_twice_is_found(self) -> None:
        """Whatever orders the claims name."""
        found = compare_claims((claim(0, 25, 2500), claim(24, 48, 2500, name="c-2")), bill(ordered()))
        assert [(one.code, one.minutes, one.claims) for one in found] == [("BILL.DOUBLE", 60, ("c-1", "c-2"))]

    def test_a_gap_between_two_claims_is_found(self) -> None:
        """It is payable and nobody asked for it."""
        found = compare_claims((claim(0, 10, 2500), claim(12, 48, 2500, name="c-2")), bill(ordered()))
        assert [(one.code, one.minutes) for one in found] == [("BILL.GAP", 120)]

    def test_no_claim_at_all_is_too_little(self) -> None:
        """The whole order was left out."""
        found = compare_claims((), bill(ordered()))
        assert [(one.code, one.minutes, one.cents) for one in found] == [
            ("BILL.UNDER", 48 * 60, 0),
            ("BILL.UNDER_CENTS", 0, 5000),
        ]

    def test_an_order_that_is_not_there_is_named(self) -> None:
        """Nothing of it is payable."""
        found = compare_claims(
            (claim(0, 48, 5000), claim(50, 60, 99, order="o-78", name="c-2")), bill(ordered())
        )
        assert [(one.code, one.order, one.cents) for one in found] == [("BILL.NO_SUCH_ORDER", "o-78", 99)]

    def test_cents_that_cannot_be_told_are_named_only_when_asked_for(self) -> None:
        """Minutes are compared all the same."""
        payable = bill(ordered().without("BOA-terms"))
        assert [one.code for one in compare_claim(claim(0, 48, 5000), payable)] == ["BILL.CENTS_UNKNOWN"]
        assert compare_claim(claim(0, 48, 0), payable) == ()

    def test_unknown_time_is_never_payable(self) -> None:
        """An order alone: every minute of a claim is too much."""
        found = compare_claim(claim(0, 48, 5000), bill(ordered(read=False)))
        assert [one.code for one in found] == ["BILL.OVER", "BILL.OVER_CENTS"]


def test_stretches_are_joined_cut_and_overlapped() -> None:
    """Half-open: what touches is one, and an empty one is none."""
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    hour = timedelta(hours=1)

    def at(first: float, last: float) -> Stretch:
        return Stretch(noon + first * hour, noon + last * hour)

    assert joined([at(2, 3), at(0, 1), at(1, 2), at(5, 5)]) == (at(0, 3),)
    assert minus([at(0, 10)], [at(-1, 1), at(3, 4), at(9, 12)]) == (at(1, 3), at(4, 9))
    assert overlap([at(0, 2), at(4, 6)], [at(1, 5)]) == (at(1, 2), at(4, 5))
    assert whole_minutes(Stretch(noon + timedelta(seconds=1), noon + timedelta(seconds=2))).minutes == 0


@st.composite
def lived(draw: st.DrawFn) -> World:
    """An order or a contract hold, and what may happen to it."""
    cap = draw(st.sampled_from([12, 24, 48]))
    world = draw(
        st.sampled_from(
            [ordered(what=order_terms(hours=cap)), contracted(what=None).saying("CONTRACT-terms", hours=cap)]
        )
    )
    if draw(st.booleans()):
        world = world.served(0.5)
    happened = [
        stay.Released(),
        HANDED,
        stay.CourtOrderReceived(order="x"),
        stay.CourtOrderLifted(order="x"),
        stay.CitizenshipClaimed(claim="c", by=stay.ClaimedBy.FAMILY),
        stay.MatterOpened(matter="m-5", type=stay.Matter.CHARGE),
        stay.WarrantRecalled(warrant="w-1"),
    ]
    for what in draw(st.lists(st.sampled_from(happened), max_size=3)):
        world = world.plus(what, draw(st.integers(0, 60 * 50)) / 60)
    return world


@settings(max_examples=60, deadline=None)
@given(lived())
def test_in_every_history_only_lawful_minutes_are_paid(world: World) -> None:
    """Paid time lies in spans with a basis that pays, never in local custody or in doubt, and adds up."""
    found = bill(world)
    lawful = [
        Stretch(span.starts_at, span.ends_at or hours(500))
        for span in world.timeline()
        if span.basis in ("WSO_ARREST", "BOA_ORDER", "CONTRACT")
    ]
    assert minus(found.paid(), lawful) == ()
    assert found.minutes == sum(charge.minutes for charge in found.charges)
    assert all(part.stretch.minutes > 0 for part in found.parts if part.is_paid)


@settings(max_examples=40, deadline=None)
@given(lived(), st.integers(1, 11))
def test_a_shorter_limit_never_pays_more(world: World, cap: int) -> None:
    """Every minute paid under the shorter terms is paid under the longer."""
    name = "BOA-terms" if "BOA-terms" in world.facts else "CONTRACT-terms"
    shorter = bill(world.saying(name, hours=cap))
    assert minus(shorter.paid(), bill(world).paid()) == ()
