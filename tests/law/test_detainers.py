"""Which detainer is in effect, of which edition of the form, and which limits it brings."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from fortyeight.foundations.law import clock, detainers
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import agreement, stay
from fortyeight.foundations.law.facts.codec import plain_fact, read_fact
from tests.law.world import (
    DETAINER,
    NEW_YORK,
    TICK,
    World,
    absent_rules,
    between,
    failures,
    hours,
    lawful_world,
    without_rule,
)

OWN, REGULATION, FORM = "moa.wso_2025.hold_limit", "us.8cfr287_7.hold_limit", "us.i247a.hold_limit"
OLD = "us.detainers.i247_2012_12"
TUESDAY = datetime(2026, 11, 3, 13, tzinfo=UTC)
"""The end under the regulation: 16 hours of Friday, 24 of Monday, 8 of Tuesday."""
READS_REGULATION = agreement.ReadingAdopted(
    question="conflicts.c01_weekends", rule=REGULATION, counsel="Wren Abbot"
)


def on_form(form: str, **fields: Any) -> World:
    """The lawful world with its detainer on another form."""
    return lawful_world(detainer=stay.DetainerReceived(detainer=DETAINER, form=form, signed=True, **fields))


def asked(world: World, name: str = "detainer") -> Answer:
    return detainers.asks_to_hold(world.bench(0), world.facts[name])


class TestTheEdition:
    @pytest.mark.parametrize(
        ("form", "fields", "wanted"),
        [
            ("I-247A", {}, "YES"),
            ("i 247 a", {}, "YES"),
            ("I-247A", {"edition": "02/17"}, "YES"),
            ("I-247A", {"edition": "05/25"}, "YES"),
            ("I247A - Immigration Detainer - Notice of Action (as of May 2025)", {}, "YES"),
            ("I-247A", {"edition": "11/27"}, "UNKNOWN"),
            ("I-247A", {"edition": "05/25", "issued_on": date(2025, 4, 30)}, "UNKNOWN"),
            ("I-247Z", {}, "UNKNOWN"),
            ("", {}, "UNKNOWN"),
            # The older forms are no longer issued: only the day on their face says that one is good.
            ("I-247", {}, "UNKNOWN"),
            ("I-247", {"issued_on": date(2014, 9, 9)}, "YES"),
            ("I-247", {"edition": "12/12", "issued_on": date(2014, 9, 9)}, "YES"),
            ("I-247", {"edition": "12/12", "issued_on": date(2012, 12, 20)}, "UNKNOWN"),
            ("I-247D", {"issued_on": date(2017, 4, 2)}, "YES"),
            ("I-247D", {"issued_on": date(2017, 4, 3)}, "UNKNOWN"),
            ("I-247N", {"issued_on": date(2016, 5, 1)}, "NO"),
            ("I-247X", {"issued_on": date(2016, 5, 1)}, "UNKNOWN"),
        ],
    )
    def test_says_whether_a_hold_is_asked_for(self, form: str, fields: dict[str, Any], wanted: str) -> None:
        """A form, a mark or a day that the book does not know is UNKNOWN, and never YES."""
        assert asked(on_form(form, **fields)).value == wanted

    def test_a_receipt_that_may_be_of_two_days_takes_both_editions(self) -> None:
        """They agree, so the answer stands."""
        world = on_form("I-247A").moved("detainer", between(-13200, -50))
        found = detainers.editions_of(world.bench(0), world.facts["detainer"])

        assert [rule_id for rule_id, _ in found] == [
            "us.detainers.i247a_2017_02",
            "us.detainers.i247a_2025_05",
        ]

    def test_an_edition_outside_its_dates_no_longer_counts(self) -> None:
        """A form that did lapse would have its value end."""
        world = on_form("I-247", issued_on=date(2014, 9, 9))
        bench = world.bench(0, without_rule(OLD))

        assert detainers.editions_of(bench, world.facts["detainer"]) == ()

    def test_an_old_fact_without_the_new_fields_is_read(self) -> None:
        """What was recorded before the fields existed says what it said."""
        fact = lawful_world().facts["detainer"]
        plain = plain_fact(fact)
        del plain["data"]["edition"], plain["data"]["issued_on"]

        assert read_fact(plain, NEW_YORK) == fact


class TestTheService:
    def test_an_advisal_carries_no_service(self) -> None:
        """It came, its copy was given, and it still asks nobody to hold."""
        world = on_form("I-247N", issued_on=date(2016, 5, 1))

        assert failures(world.may_serve()) == ["DETAINER.NOTICE_ONLY"]
        assert world.served(0.2).basis(1) == ("NONE", "AUTHORITY.SERVICE_UNLAWFUL")

    def test_an_advisal_starts_no_clock_and_asks_for_no_copy(self) -> None:
        """It brings the jail nothing but a notice to give."""
        world = on_form("I-247N", issued_on=date(2016, 5, 1)).without("copy")

        assert clock.limit_rules(world.history(), world.bench(0), "wso_2025") == (OWN,)
        assert "DUTY.SERVE_DETAINER_COPY" not in [duty.code for duty in world.duties(-20)]

    @pytest.mark.parametrize(
        ("form", "code"), [("I-247Z", "DETAINER.EDITION_UNKNOWN"), ("I-247X", "DETAINER.HOLD_UNCERTAIN")]
    )
    def test_a_form_that_is_not_known_leaves_it_open(self, form: str, code: str) -> None:
        """Not known is no hold: a named person decides."""
        world = on_form(form, issued_on=date(2016, 5, 1))

        assert failures(world.may_serve()) == [code]
        assert world.may_serve().answer is Answer.UNKNOWN
        assert world.served(0.2).basis(1) == ("UNKNOWN", "AUTHORITY.SERVICE_UNCERTAIN")

    def test_an_old_detainer_that_stays_active_carries_it(self) -> None:
        """Issued in 2014, its copy given, and a warrant of today beside it."""
        world = on_form("I-247", issued_on=date(2014, 9, 9))
        decision = world.may_serve()

        assert decision.answer is Answer.YES
        (step,) = [step for step in decision.reasons if step.code == "DETAINER.HOLD_ASKED"]
        assert step.rule_id == OLD

    def test_a_detainer_beside_an_advisal_counts(self) -> None:
        """Where the warrant names none, the paper that asks for a hold is taken."""
        world = on_form("I-247N", issued_on=date(2016, 5, 1)).saying("warrant", detainer="")
        world = world.plus(stay.DetainerReceived(detainer="d-2"), -40)
        world = world.plus(stay.DetainerServed(detainer="d-2"), -39)

        assert world.may_serve().answer is Answer.YES
        assert failures(world.saying("warrant", detainer=DETAINER).may_serve()) == ["DETAINER.NOTICE_ONLY"]

    def test_where_the_book_asks_for_no_detainer_none_is_looked_at(self) -> None:
        """The reading that asks for it is outside its dates."""
        book = without_rule("readings.detainer_with_warrant")

        assert on_form("I-247Z").may_serve(book=book).answer is Answer.YES
        assert lawful_world().may_serve(book=absent_rules(["us.detainers.i247n_2015"])).answer is Answer.YES

    def test_reissued_on_another_form_the_newest_receipt_counts(self) -> None:
        """Cancelled as I-247A, and back under its number as an advisal."""
        world = lawful_world().plus(stay.DetainerCancelled(detainer=DETAINER), -30)
        again = stay.DetainerReceived(detainer=DETAINER, form="I-247N", issued_on=date(2016, 5, 1))

        assert failures(world.plus(again, -20).may_serve()) == ["DETAINER.NOTICE_ONLY"]
        assert failures(world.plus(again, 3).may_serve()) == ["SERVICE.NO_DETAINER"]


class TestTheLimits:
    def test_the_old_form_brings_its_own_words_and_the_regulation(self) -> None:
        """Both leave the weekend out; the agreement does not, and governs."""
        running = on_form("I-247", issued_on=date(2014, 9, 9)).served(0.2).authority(1).clock
        assert running is not None

        assert {limit.rule_id: limit.ends and limit.ends.earliest for limit in running.limits} == {
            OWN: hours(48),
            REGULATION: TUESDAY,
            OLD: TUESDAY,
        }
        assert running.governing == (OWN,)

    def test_each_rule_is_shown_once(self) -> None:
        """Two detainers on the same form bring the same limits."""
        world = lawful_world().plus(stay.DetainerReceived(detainer="d-2"), -40)

        assert clock.limit_rules(world.history(), world.bench(0), "wso_2025") == (OWN, REGULATION, FORM)


def chosen(world: World) -> World:
    """Counsel read the regulation as governing, long before."""
    return world.plus(READS_REGULATION, -500)


class TestWhatCarriesALongerLimit:
    def test_a_detainer_that_stood_throughout(self) -> None:
        """Until Tuesday, with a warning on the decision all the while."""
        world = chosen(lawful_world()).served(0.2)

        for at in (1, 47, 50):
            found = world.authority(at)
            assert (found.basis, found.decision.expires_at) == ("WSO_ARREST", TUESDAY)
            assert "CONFLICT.LONGER" in [step.code for step in found.decision.warnings]
        assert world.basis(TUESDAY - TICK)[0] == "WSO_ARREST"
        assert world.basis(TUESDAY) == ("NONE", "AUTHORITY.LIMIT_REACHED")

    def test_one_cancelled_during_the_hold_carries_nothing_more(self) -> None:
        """Cancelled at hour 30: the hold ends after 48 hours, as without the reading."""
        world = chosen(lawful_world()).served(0.2).plus(stay.DetainerCancelled(detainer=DETAINER), 30)

        assert world.authority(29).decision.expires_at == TUESDAY
        found = world.authority(31)
        assert found.decision.expires_at == hours(48)
        assert "CONFLICT.NOT_FOLLOWED" in [step.code for step in found.decision.reasons]
        assert world.basis(48) == ("NONE", "AUTHORITY.LIMIT_REACHED")

    def test_one_cancelled_after_the_48th_hour_ends_the_hold_that_minute(self) -> None:
        """Until then it was carried; not a minute longer."""
        world = chosen(lawful_world()).served(0.2).plus(stay.DetainerCancelled(detainer=DETAINER), 60)

        assert world.basis(hours(60) - TICK)[0] == "WSO_ARREST"
        assert world.basis(60) == ("NONE", "AUTHORITY.LIMIT_REACHED")

    def test_reissued_before_the_48th_hour_it_carries_on(self) -> None:
        """Cancelled at hour 30, back at hour 40, copy given long before."""
        world = chosen(lawful_world()).served(0.2).plus(stay.DetainerCancelled(detainer=DETAINER), 30)
        world = world.plus(stay.DetainerReceived(detainer=DETAINER), 40)

        assert world.authority(41).decision.expires_at == TUESDAY

    def test_reissued_after_the_48th_hour_it_revives_nothing(self) -> None:
        """The hold had ended; a paper that comes later begins no other."""
        world = chosen(lawful_world()).served(0.2).plus(stay.DetainerCancelled(detainer=DETAINER), 30)
        world = world.plus(stay.DetainerReceived(detainer=DETAINER), 49)

        assert world.basis(50) == ("NONE", "AUTHORITY.LIMIT_REACHED")

    def test_a_new_one_whose_copy_was_not_given_carries_nothing(self) -> None:
        """The form takes effect when a copy is served, and not before."""
        world = chosen(lawful_world()).served(0.2).plus(stay.DetainerCancelled(detainer=DETAINER), 30)
        world = world.plus(stay.DetainerReceived(detainer="d-2"), 40)
        assert world.authority(41).decision.expires_at == hours(48)

        given = world.plus(stay.DetainerServed(detainer="d-2"), 42)
        assert given.authority(41).decision.expires_at == hours(48)
        assert given.authority(43).decision.expires_at == TUESDAY

    def test_a_cancellation_at_a_time_that_is_not_known_counts_towards_release(self) -> None:
        """Perhaps it stands, perhaps not."""
        cancelled = stay.DetainerCancelled(detainer=DETAINER)
        world = chosen(lawful_world()).served(0.2).plus(cancelled, between(20, 40))

        assert world.authority(30).decision.expires_at == hours(48)

    def test_a_form_that_needs_no_copy_carries_from_its_receipt(self) -> None:
        """The form of 2010 takes effect when it is received."""
        world = chosen(on_form("I-247", edition="08/10", issued_on=date(2010, 10, 1))).served(0.2)

        assert world.authority(1).decision.expires_at == TUESDAY
        history = world.without("copy").history()
        assert detainers.stands_on(history, world.bench(1), REGULATION, hours(48))
        assert not detainers.stands_on(history, world.bench(1), FORM, hours(48))

    def test_one_received_at_a_time_that_is_not_known_has_not_surely_stood(self) -> None:
        """It may have come after the end; a later fact of the same receipt changes nothing."""
        world = lawful_world().moved("detainer", between(-50, 60))
        assert not detainers.stands_on(world.history(), world.bench(50), REGULATION, hours(48))

        twice = lawful_world().plus(stay.DetainerReceived(detainer=DETAINER), 49)
        assert detainers.stands_on(twice.history(), twice.bench(50), REGULATION, hours(48))
        assert detainers.stands_on(twice.history(), twice.bench(45), REGULATION, hours(48))

    def test_a_copy_of_another_detainer_is_no_copy_of_this_one(self) -> None:
        """The names must match."""
        world = lawful_world(copy=stay.DetainerServed(detainer="d-9"))

        assert not detainers.stands_on(world.history(), world.bench(1), REGULATION, hours(48))

    def test_a_cancellation_without_a_receipt_is_nothing_in_effect(self) -> None:
        """Somebody cancelled what never came."""
        world = lawful_world(detainer=None).plus(stay.DetainerCancelled(detainer=DETAINER), -10)

        assert detainers.detainers_in_effect(world.history(), world.bench(0)) == ()
