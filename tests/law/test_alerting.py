"""Goal: an alert rings when it must and to whom it must, and no setting makes it later or rarer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fortyeight.foundations.law import alerting
from fortyeight.foundations.law.alerting import HOUSE_POLICY, Stage, policy_of
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.duty import Who
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.facts.alerting import AlertPolicyAdopted
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import alert_ladder
from fortyeight.foundations.rulebook.current import current
from tests.law.owing import (
    CODE,
    DAY,
    HOLD,
    HOUR,
    LADDERS,
    MEETING,
    MINUTE,
    NOON,
    PAPER,
    RELEASE,
    Owing,
    adopted,
    bench,
    rung,
)
from tests.law.world import NEW_YORK, lawful_world

NIGHT = {"quiet_from": "22:00", "quiet_to": "06:00"}


class TestTheBook:
    def test_every_duty_has_one_ladder(self) -> None:
        """A new duty is sorted by somebody, not by default."""
        listed = [code for terms in LADDERS.values() for code in terms.duties]

        assert sorted(code for code in listed if code.startswith("DUTY.")) == sorted(
            code for code in CODES if code.startswith("DUTY.")
        )
        assert len(listed) == len(set(listed))

    def test_one_ladder_for_each_kind(self) -> None:
        """And the repeats come round at the time at which more people are told: no alarm falls between."""
        assert set(LADDERS) == set(CODE)
        for terms in LADDERS.values():
            assert terms.escalated_after_minutes % terms.overdue_every_minutes == 0

    def test_more_are_told_at_the_limit_of_a_ladder_that_repeats_only_from_then_on(self) -> None:
        """Where the first repeat comes with the escalation there is no stage between."""
        terms = replace(LADDERS["FREEDOM"], overdue_every_minutes=15, escalated_after_minutes=15)

        assert alert_ladder.more_told_at(terms, NOON, NOON + MINUTE) == NOON + 15 * MINUTE

    def test_what_nobody_sorted_counts_as_about_freedom(self) -> None:
        """It rings too loud rather than too late."""
        assert alerting.is_about_freedom("WATCH.SOMETHING_NEW", bench(NOON))
        assert alerting.is_about_freedom("DUTY.RELEASE_NOW", bench(NOON))
        assert not alerting.is_about_freedom("DUTY.CHECK_WARRANT", bench(NOON))
        assert not alerting.is_about_freedom("DUTY.HOLD_MEETING", bench(NOON))

    def test_outside_its_dates_a_ladder_lists_nothing(self) -> None:
        """And what it listed is sorted by nobody then."""
        book = current()
        rule = book.rule("readings.alerts.program")
        ends = replace(rule.values[-1], in_force_to=NOON.date())
        changed = replace(book, rules={**book.rules, rule.id: replace(rule, values=(ends,))})

        assert alerting.is_about_freedom("DUTY.HOLD_MEETING", Bench(book=changed, zone=NEW_YORK, at=NOON))


class TestWhoIsTold:
    def test_the_owner_then_the_commander_then_manager_and_counsel(self) -> None:
        """At each stage all whom the one before told."""
        told = {at: rung(HOLD, NOON + at * MINUTE).tell for at in (-60, 0, 5, 15)}

        assert told == {
            -60: (Who.OFFICER,),
            0: (Who.OFFICER, Who.COMMANDER),
            5: (Who.OFFICER, Who.COMMANDER),
            15: (Who.OFFICER, Who.COMMANDER, Who.MANAGER, Who.COUNSEL),
        }

    def test_an_owner_who_is_told_anyway_is_told_once(self) -> None:
        """The commander of a release."""
        assert rung(RELEASE, NOON).tell == (Who.COMMANDER,)

    def test_an_agency_tells_more(self) -> None:
        """From the first warning on."""
        policy = adopted("FREEDOM", also_tell="RECORDS COUNSEL")

        assert rung(HOLD, NOON - HOUR, policy).tell == (Who.OFFICER, Who.RECORDS, Who.COUNSEL)
        assert rung(MEETING, NOON, policy).tell == (Who.MANAGER,)

    def test_a_role_that_is_none_tells_nobody(self) -> None:
        """It came in by the back door; the others are told all the same."""
        assert rung(RELEASE, NOON, adopted("FREEDOM", also_tell="NOBODY MANAGER")).tell == (
            Who.COMMANDER,
            Who.MANAGER,
        )


class TestTheRungs:
    def test_of_a_hold_of_two_days(self) -> None:
        """Each with its own name, in order, up to the instant of the question."""
        names = [each.name for each in alerting.rungs_passed(HOLD, bench(NOON + 21 * MINUTE), HOUSE_POLICY)]

        assert names == [
            *("T-12H", "T-4H", "T-1H", "T-30M", "T-15M", "T-0"),
            *("OVERDUE-1", "OVERDUE-2", "ESCALATED-1", "ESCALATED-2"),
        ]

    def test_what_was_missed_since(self) -> None:
        """After an outage: those after the last look, and no earlier one."""
        missed = alerting.rungs_passed(HOLD, bench(NOON + MINUTE), HOUSE_POLICY, since=NOON - HOUR)

        assert [each.name for each in missed] == ["T-30M", "T-15M", "T-0"]

    def test_of_a_release_that_is_due_when_it_arises(self) -> None:
        """It begins at the limit."""
        names = [each.name for each in alerting.rungs_passed(RELEASE, bench(NOON + 4 * MINUTE), HOUSE_POLICY)]

        assert names == ["T-0"]
        assert alerting.latest_rung(RELEASE, bench(NOON - MINUTE), HOUSE_POLICY) is None
        assert alerting.next_rung_at(RELEASE, bench(NOON - MINUTE), HOUSE_POLICY) == NOON

    def test_of_a_real_claim(self) -> None:
        """A duty of the judge is taken as it is."""
        duty = lawful_world().served(0.2).duty("DUTY.HAND_OVER_OR_RELEASE", 1)
        found = alerting.latest_rung(duty, bench(duty.due_at), HOUSE_POLICY)

        assert found is not None
        assert (found.name, found.stage, found.at) == ("T-0", Stage.DUE, duty.due_at)
        assert (found.acknowledged_for, found.quiet_until) == (10 * MINUTE, None)

    def test_an_agency_warns_earlier_and_rings_more_often(self) -> None:
        """One warning more; repeats each two minutes; escalated after four."""
        policy = adopted(
            "FREEDOM", first_minutes_before=1440, overdue_every_minutes=2, escalated_after_minutes=3
        )
        rungs = [*alerting.rungs_passed(HOLD, bench(NOON + 6 * MINUTE), policy)]

        assert rungs[0].name == "T-1D"
        assert [(each.name, each.at - NOON) for each in rungs[-5:]] == [
            ("T-0", 0 * MINUTE),
            ("OVERDUE-1", 2 * MINUTE),
            ("ESCALATED-1", 3 * MINUTE),
            ("ESCALATED-2", 4 * MINUTE),
            ("ESCALATED-3", 6 * MINUTE),
        ]


class TestFloors:
    @pytest.mark.parametrize("about", sorted(LADDERS))
    @pytest.mark.parametrize("number", [None, 0, -5, 10**6])
    def test_a_policy_below_the_book_changes_nothing(self, about: str, number: int | None) -> None:
        """Even one that came into the record without being asked about: the floor wins."""
        what = AlertPolicyAdopted(
            about=about,
            by="nobody",
            first_minutes_before=number,
            overdue_every_minutes=number,
            escalated_after_minutes=number,
            acknowledged_minutes=number,
            also_tell="",
        )

        assert alerting.laid_over(LADDERS[about], what) == LADDERS[about]

    def test_nobody_hushes_a_release(self) -> None:
        """Whatever a raw fact says."""
        night = datetime(2026, 3, 3, 6, tzinfo=UTC)
        release = Owing("DUTY.RELEASE_NOW", night, night)

        assert rung(release, night, adopted("FREEDOM", **NIGHT)).quiet_until is None


class TestAcknowledgement:
    @pytest.mark.parametrize(
        ("duty", "at", "until"),
        [
            (RELEASE, NOON, NOON + 10 * MINUTE),
            (RELEASE, NOON + 9 * MINUTE, NOON + 15 * MINUTE),
            (RELEASE, NOON + 16 * MINUTE, NOON + 26 * MINUTE),
            (HOLD, NOON - 47 * HOUR, NOON - 39 * HOUR),
            (HOLD, NOON - 12 * HOUR, NOON - 4 * HOUR),
            (HOLD, NOON - 10 * MINUTE, NOON),
            (PAPER, NOON, NOON + HOUR),
            (PAPER, NOON + 61 * MINUTE, NOON + 181 * MINUTE),
            (MEETING, NOON - 5 * DAY, NOON - DAY),
            (MEETING, NOON + 4 * DAY, NOON + 5 * DAY),
        ],
    )
    def test_minutes_for_a_release_hours_for_paper(self, duty: Owing, at: datetime, until: datetime) -> None:
        """And never past the stage that tells more people."""
        assert alerting.acknowledged_until(duty, bench(at), HOUSE_POLICY) == until

    def test_an_agency_may_shorten_it(self) -> None:
        """For everything about that kind of duty."""
        policy = adopted("FREEDOM", acknowledged_minutes=3)

        assert alerting.acknowledged_until(RELEASE, bench(NOON), policy) == NOON + 3 * MINUTE

    def test_a_stage_that_tells_nobody_new_does_not_end_it(self) -> None:
        """Only more ears do."""
        policy = adopted("PAPERS", also_tell="COMMANDER MANAGER")

        assert alerting.acknowledged_until(PAPER, bench(NOON), policy) == NOON + 120 * MINUTE


class TestQuietHours:
    LATE = datetime(2026, 3, 3, 4, 30, tzinfo=UTC)  # 23:30 on the wall
    SIX = datetime(2026, 3, 3, 11, tzinfo=UTC)

    def test_hush_the_program_until_morning(self) -> None:
        """Evening and after midnight alike."""
        for at in (self.LATE, self.LATE + 2 * HOUR):
            meeting = Owing("DUTY.HOLD_MEETING", at - 365 * DAY, at)
            assert rung(meeting, at, adopted("PROGRAM", **NIGHT)).quiet_until == self.SIX

    def test_by_day_nothing_is_hushed(self) -> None:
        """The end is not within."""
        for at in (NOON, self.SIX):
            meeting = Owing("DUTY.HOLD_MEETING", at - 365 * DAY, at)
            assert rung(meeting, at, adopted("PROGRAM", **NIGHT)).quiet_until is None

    def test_within_one_day(self) -> None:
        """From 13:00 to 15:00 on the wall."""
        nap = {"quiet_from": "12:00", "quiet_to": "15:00"}
        assert rung(MEETING, NOON, adopted("PROGRAM", **nap)).quiet_until == NOON + 3 * HOUR

    def test_a_paper_that_is_due_rings_at_night(self) -> None:
        """Only its warnings are hushed."""
        paper = Owing("DUTY.CHECK_WARRANT", self.LATE - DAY, self.LATE)
        later = Owing("DUTY.CHECK_WARRANT", self.LATE - 9 * DAY, self.LATE + DAY)
        policy = adopted("PAPERS", **NIGHT)

        assert rung(paper, self.LATE, policy).quiet_until is None
        assert rung(later, self.LATE, policy).quiet_until == self.SIX

    def test_no_warning_is_hushed_past_its_limit(self) -> None:
        """Four hours before 03:30 is 23:30; at six it would be too late."""
        soon = Owing("DUTY.HOLD_MEETING", self.LATE - 9 * DAY, self.LATE + 4 * HOUR)

        assert rung(soon, self.LATE, adopted("PROGRAM", **NIGHT)).quiet_until is None

    def test_none_is_hushed_past_the_time_at_which_more_are_told(self) -> None:
        """The commander and the manager hear of it after a day."""
        policy = adopted("PROGRAM", overdue_every_minutes=60, **NIGHT)
        meeting = Owing("DUTY.HOLD_MEETING", self.LATE - 365 * DAY, self.LATE)

        assert rung(meeting, self.LATE, policy).quiet_until == self.LATE + HOUR

    def test_an_escalated_one_rings(self) -> None:
        """Three days over, at night."""
        meeting = Owing("DUTY.HOLD_MEETING", self.LATE - 365 * DAY, self.LATE - 3 * DAY)

        assert rung(meeting, self.LATE, adopted("PROGRAM", **NIGHT)).quiet_until is None

    @pytest.mark.parametrize(
        ("starts", "ends"),
        [
            ("", ""),
            ("22:00", ""),
            ("ten", "six"),
            ("22:00", "22:00"),
            ("22:00Z", "06:00"),
            ("12:00", "11:00"),
        ],
    )
    def test_hours_that_make_no_sense_hush_nothing(self, starts: str, ends: str) -> None:
        """Or that would last nearly all day."""
        meeting = Owing("DUTY.HOLD_MEETING", self.LATE - 365 * DAY, self.LATE)
        policy = adopted("PROGRAM", quiet_from=starts, quiet_to=ends)

        assert rung(meeting, self.LATE, policy).quiet_until is None

    def test_when_clocks_go_forward_the_end_that_never_shows_is_taken_early(self) -> None:
        """02:30 on 8 March does not exist; an hour is skipped, and the alert is not held an hour more."""
        at = datetime(2026, 3, 8, 5, tzinfo=UTC)  # 00:00 on the wall
        policy = adopted("PROGRAM", quiet_from="22:00", quiet_to="02:30")
        found = rung(Owing("DUTY.HOLD_MEETING", at - 365 * DAY, at), at, policy).quiet_until

        assert found == datetime(2026, 3, 8, 6, 30, tzinfo=UTC)

    def test_when_clocks_go_back_the_end_that_shows_twice_is_taken_early(self) -> None:
        """01:30 on 1 November; and once it has shown, nothing is hushed again."""
        policy = adopted("PROGRAM", quiet_from="22:00", quiet_to="01:30")
        midnight = datetime(2026, 11, 1, 4, tzinfo=UTC)
        second_one = datetime(2026, 11, 1, 6, 10, tzinfo=UTC)  # 01:10 for the second time
        early = Owing("DUTY.HOLD_MEETING", midnight - 365 * DAY, midnight)
        late = Owing("DUTY.HOLD_MEETING", midnight - 365 * DAY, second_one)

        assert rung(early, midnight, policy).quiet_until == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
        assert rung(late, second_one, policy).quiet_until is None


class TestThePolicyOnRecord:
    def test_the_latest_that_has_come_counts(self) -> None:
        """By the time from which it holds; one kind of duty leaves the others alone."""
        facts = tuple(_facts())

        assert policy_of(facts, NOON - 3 * HOUR) is HOUSE_POLICY
        assert policy_of(facts, NOON).adopted["FREEDOM"].overdue_every_minutes == 3
        assert policy_of(facts, NOON + 2 * HOUR).adopted["FREEDOM"].overdue_every_minutes == 1
        assert set(policy_of(facts, NOON).adopted) == {"FREEDOM", "PROGRAM"}

    def test_what_may_not_have_come_does_not_count(self) -> None:
        """The book's ladder stands meanwhile."""
        perhaps = _fact(AlertPolicyAdopted(about="FREEDOM", by="x"), When(NOON - HOUR, NOON + HOUR))

        assert policy_of((perhaps,), NOON) is HOUSE_POLICY


def _fact(what: AlertPolicyAdopted, when: When) -> Fact:
    return Fact(id="1", stream="agency/pine", happened_at=when, recorded_at=NOON, actor="", what=what)


def _facts() -> Iterator[Fact]:
    for hours, every in ((1, 1), (-1, 3), (-2, 4)):
        what = AlertPolicyAdopted(about="FREEDOM", by="Chief Adair", overdue_every_minutes=every)
        yield _fact(what, exactly(NOON + hours * HOUR))
    yield _fact(AlertPolicyAdopted(about="PROGRAM", by="Chief Adair"), exactly(NOON - HOUR))
    yield from lawful_world().facts.values()
