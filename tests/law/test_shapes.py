"""The shapes of law, each at its edges, and what must hold of any hold whatever its terms."""

import itertools
import zoneinfo
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.instants import civil_day, exactly
from fortyeight.foundations.law.shapes import (
    agreement_effect,
    clock_start,
    counted_time,
    exam,
    federal_holidays,
    governs,
    hold_limit,
    powers,
    requirements,
    service_window,
    statement,
    time_limit,
)
from fortyeight.foundations.law.shapes.agreement_effect import AgreementEffect
from fortyeight.foundations.law.shapes.clock_start import ClockStart
from fortyeight.foundations.law.shapes.exam import Exam, ExamOutcome
from fortyeight.foundations.law.shapes.federal_holidays import FederalHolidays, Holiday
from fortyeight.foundations.law.shapes.governs import Governs
from fortyeight.foundations.law.shapes.hold_limit import HoldLimit
from fortyeight.foundations.law.shapes.powers import Powers
from fortyeight.foundations.law.shapes.requirements import Requirements
from fortyeight.foundations.law.shapes.service_window import ServiceWindow
from fortyeight.foundations.law.shapes.statement import Statement
from fortyeight.foundations.law.shapes.time_limit import TimeLimit
from fortyeight.foundations.rulebook.current import current

NEW_YORK = zoneinfo.ZoneInfo("America/New_York")
ZONES = st.sampled_from(
    [
        zoneinfo.ZoneInfo(name)
        for name in (
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "Pacific/Guam",
            "America/Havana",
        )
    ]
)
STARTS = st.datetimes(datetime(1997, 4, 1), datetime(2060, 1, 1), timezones=st.just(UTC))
SKIPS = st.sets(st.sampled_from([*counted_time.WEEKDAYS, "FEDERAL_HOLIDAY"]), max_size=4).map(
    lambda names: tuple(sorted(names))
)
HOURS = st.integers(1, 96)
SECOND = timedelta(seconds=1)
CALENDAR = current().rule("us.5usc6103.federal_holidays")


def is_holiday(day: date) -> bool:
    return federal_holidays.holiday_name(CALENDAR, day) is not None


def ends(start: datetime, hours: int, skip: tuple[str, ...], zone: zoneinfo.ZoneInfo) -> datetime:
    terms = HoldLimit(hours=hours, skip=skip)
    return hold_limit.counted_deadline(start, terms=terms, zone=zone, is_holiday=is_holiday)


class TestHoldLimit:
    @given(STARTS, HOURS, SKIPS, ZONES)
    def test_skipping_days_never_shortens(
        self, start: datetime, hours: int, skip: tuple[str, ...], zone: zoneinfo.ZoneInfo
    ) -> None:
        """A day that is left out can only move the end later."""
        assert (
            ends(start, hours, skip, zone) >= ends(start, hours, (), zone) == start + timedelta(hours=hours)
        )

    @given(STARTS, st.integers(0, 500_000), HOURS, SKIPS, ZONES)
    def test_a_later_start_never_ends_earlier(
        self, start: datetime, seconds: int, hours: int, skip: tuple[str, ...], zone: zoneinfo.ZoneInfo
    ) -> None:
        """So the ends of an interval of starts bound the end."""
        later = start + timedelta(seconds=seconds)

        assert ends(later, hours, skip, zone) >= ends(start, hours, skip, zone)

    @given(STARTS, HOURS, SKIPS, ZONES)
    def test_exactly_the_hours_lie_inside(
        self, start: datetime, hours: int, skip: tuple[str, ...], zone: zoneinfo.ZoneInfo
    ) -> None:
        """Counted another way, minute piece by minute piece, the time before the end is all of it."""
        end = ends(start, hours, skip, zone)

        assert counted_between(start, end, skip, zone) == timedelta(hours=hours)

    @given(STARTS, HOURS, SKIPS, ZONES)
    def test_one_second_before_the_end_something_is_left(
        self, start: datetime, hours: int, skip: tuple[str, ...], zone: zoneinfo.ZoneInfo
    ) -> None:
        """The end is the first instant at which the time is spent, so it lies at no skipped day's end."""
        end = ends(start, hours, skip, zone)

        assert counted_between(start, end - SECOND, skip, zone) < timedelta(hours=hours)

    @given(STARTS, HOURS, SKIPS, ZONES)
    def test_the_days_listed_as_skipped_are_all_that_were(
        self, start: datetime, hours: int, skip: tuple[str, ...], zone: zoneinfo.ZoneInfo
    ) -> None:
        """An explanation that leaves out a day would be a wrong one."""
        terms = HoldLimit(hours=hours, skip=skip)
        end = ends(start, hours, skip, zone)

        listed = hold_limit.count_skipped(start, end, terms=terms, zone=zone, is_holiday=is_holiday)

        days = sorted({first.astimezone(zone).date() for first, _last in pieces(start, end)})
        why = {day: counted_time.why_skipped(day, skip, is_holiday) for day in days}
        assert list(listed) == [(day, word) for day, word in why.items() if word is not None]

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            ("2026-03-04T23:59:59-05:00", "2026-03-06T23:59:59-05:00"),
            ("2026-03-05T00:00:00-05:00", "2026-03-07T00:00:00-05:00"),
            ("2026-03-05T00:00:01-05:00", "2026-03-09T00:00:01-04:00"),
        ],
    )
    def test_a_second_either_side_of_midnight(self, start: str, end: str) -> None:
        """Used up exactly at midnight the hold ends there; a second more carries it over the weekend."""
        got = ends(datetime.fromisoformat(start), 48, ("SATURDAY", "SUNDAY"), NEW_YORK)

        assert got == datetime.fromisoformat(end)

    def test_asks_for_the_calendar_when_holidays_are_skipped(self) -> None:
        """A forgotten calendar would silently be a calendar without holidays."""
        terms = HoldLimit(hours=48, skip=("FEDERAL_HOLIDAY",))
        with pytest.raises(AssertionError, match="calendar"):
            hold_limit.counted_deadline(datetime(2026, 3, 2, tzinfo=UTC), terms=terms, zone=NEW_YORK)

    def test_refuses_a_time_without_a_zone(self) -> None:
        """A custody time without a zone is not a time."""
        with pytest.raises(AssertionError):
            hold_limit.counted_deadline(
                datetime(2026, 3, 2), terms=HoldLimit(hours=48, skip=()), zone=NEW_YORK
            )

    def test_gives_up_on_a_calendar_of_nothing_but_holidays(self) -> None:
        """The search for an end is bounded."""
        terms = HoldLimit(hours=48, skip=("FEDERAL_HOLIDAY",))
        with pytest.raises(AssertionError, match="no end within"):
            hold_limit.counted_deadline(
                datetime(2026, 3, 2, tzinfo=UTC), terms=terms, zone=NEW_YORK, is_holiday=lambda day: True
            )

    def test_passes_a_midnight_that_the_wall_never_showed(self) -> None:
        """Where clocks jump over midnight the day begins at the jump, and the count goes on."""
        havana = zoneinfo.ZoneInfo("America/Havana")
        start = datetime(2026, 3, 6, 12, 0, tzinfo=havana)

        end = ends(start, 48, ("SATURDAY",), havana)

        assert end.astimezone(havana).isoformat() == "2026-03-09T13:00:00-04:00"


def pieces(start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """Cut a span at every quarter of an hour, so that no piece lies on two local days."""
    step = timedelta(minutes=15)
    cuts = [start]
    cut = start.replace(minute=start.minute - start.minute % 15, second=0, microsecond=0) + step
    while cut < end:
        cuts.append(cut)
        cut += step
    return list(itertools.pairwise([*cuts, end]))


def counted_between(
    start: datetime, end: datetime, skip: tuple[str, ...], zone: zoneinfo.ZoneInfo
) -> timedelta:
    """Count independently of the code: ask each piece for its local day."""
    return sum(
        (
            last - first
            for first, last in pieces(start, end)
            if counted_time.why_skipped(first.astimezone(zone).date(), skip, is_holiday) is None
        ),
        start=timedelta(0),
    )


class TestTimeLimit:
    def test_days_keep_the_wall_time(self) -> None:
        """Ninety days over the change of clocks end at the same hour on the wall."""
        ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
        due = time_limit.due_at(datetime(2026, 1, 5, 9, tzinfo=NEW_YORK), terms=ninety, zone=NEW_YORK)

        assert due == datetime(2026, 4, 5, 9, tzinfo=NEW_YORK)

    @pytest.mark.parametrize(
        ("event", "due"),
        [
            ("2026-10-31T01:30:00-04:00", "2026-11-01T01:30:00-04:00"),
            ("2026-03-07T02:30:00-05:00", "2026-03-08T01:30:00-05:00"),
        ],
    )
    def test_a_wall_time_shown_twice_or_never_is_taken_at_its_earlier_instant(
        self, event: str, due: str
    ) -> None:
        """Whoever must act is never given the later of two times."""
        one = TimeLimit(days=1, runs_from="EVENT", direction="AFTER", actor="AGENCY", to="ICE")

        got = time_limit.due_at(datetime.fromisoformat(event), terms=one, zone=NEW_YORK)

        assert got == datetime.fromisoformat(due)

    def test_before_counts_back_in_elapsed_time(self) -> None:
        """Forty-eight hours before a Monday noon, over the night of 23 hours."""
        notify = TimeLimit(
            hours=48, runs_from="SCHEDULED_RELEASE", direction="BEFORE", actor="AGENCY", to="ICE"
        )

        got = time_limit.due_at(datetime(2026, 3, 9, 12, tzinfo=NEW_YORK), terms=notify, zone=NEW_YORK)

        assert got == datetime(2026, 3, 7, 11, tzinfo=NEW_YORK)

    @given(STARTS, st.integers(1, 300), ZONES)
    def test_days_after_and_before_are_never_more_than_a_clock_change_apart(
        self, event: datetime, days: int, zone: zoneinfo.ZoneInfo
    ) -> None:
        """Civil days differ from elapsed days by the change of clocks and by nothing else."""
        for direction, sign in (("AFTER", 1), ("BEFORE", -1)):
            terms = TimeLimit(days=days, runs_from="EVENT", direction=direction, actor="AGENCY", to="ICE")
            due = time_limit.due_at(event, terms=terms, zone=zone)
            assert abs(due - event - sign * timedelta(days=days)) <= timedelta(hours=2)


class TestRequirements:
    TERMS = Requirements(all_of=("LETTER", "FORM", "CREDENTIAL"))

    def test_something_absent_outweighs_something_unknown(self) -> None:
        """NO, and both are named, in the order of the rule."""
        assert requirements.check(self.TERMS, {"FORM"}, {"CREDENTIAL"}) == (
            Answer.NO,
            ("LETTER", "CREDENTIAL"),
        )

    def test_only_unknown_things_leave_the_question_open(self) -> None:
        """UNKNOWN is not NO, and never YES."""
        assert requirements.check(self.TERMS, {"FORM", "LETTER"}, {"CREDENTIAL"})[0] is Answer.UNKNOWN

    def test_more_than_is_asked_for_does_no_harm(self) -> None:
        """A name that the rule does not know neither helps nor hurts."""
        assert requirements.check(self.TERMS, {"FORM", "LETTER", "CREDENTIAL", "HAT"}, {"BOOTS"}) == (
            Answer.YES,
            (),
        )


class TestServiceWindow:
    ELIGIBLE = datetime(2026, 11, 1, 1, 30, tzinfo=timezone(timedelta(hours=-4)))

    @pytest.mark.parametrize(
        ("after", "answer"),
        [
            (-SECOND, Answer.NO),
            (timedelta(0), Answer.YES),
            (timedelta(minutes=60) - SECOND, Answer.YES),
            (timedelta(minutes=60), Answer.NO),
            (timedelta(minutes=60) + SECOND, Answer.NO),
        ],
    )
    def test_is_half_open_and_elapsed(self, after: timedelta, answer: Answer) -> None:
        """In the hour that the wall shows twice, sixty minutes are sixty minutes."""
        at = (self.ELIGIBLE.astimezone(UTC) + after).astimezone(NEW_YORK)

        assert service_window.in_window(ServiceWindow(minutes=60), eligible_at=self.ELIGIBLE, at=at) is answer


class TestTheSmallShapes:
    def test_powers_are_a_closed_list(self) -> None:
        """What is not named is not delegated, even when nobody ever heard of it."""
        assert powers.is_allowed(Powers(allowed=("SERVE_ARREST_WARRANT",)), "FLY") is Answer.NO

    def test_a_rule_on_agreements_is_silent_on_other_kinds(self) -> None:
        """A mandate for one kind permits no other."""
        terms = AgreementEffect(effect="REQUIRED", models=("WSO",))
        assert agreement_effect.answer(terms, "TFM") is Answer.UNKNOWN

    @pytest.mark.parametrize(
        ("scores", "outcome"),
        [
            ([], ExamOutcome.NOT_SAT),
            ([69], ExamOutcome.MAY_SIT_AGAIN),
            ([70], ExamOutcome.PASSED),
            ([69, 70], ExamOutcome.PASSED),
            ([69, 69, 100], ExamOutcome.DISQUALIFIED),
        ],
    )
    def test_an_exam_at_its_mark(self, scores: list[int], outcome: ExamOutcome) -> None:
        """Seventy passes, sixty-nine does not, and the third sitting does not exist."""
        assert exam.outcome(Exam(pass_percent=70, sittings_max=2), scores) is outcome

    def test_a_statement_speaks_only_of_its_own_words(self) -> None:
        """None, not a guess."""
        assert statement.who(Statement(party="AGENCY", holds="MUST", what=("PAY",)), "DANCE") is None

    def test_a_tie_keeps_every_deadline(self) -> None:
        """Two rules that end together both govern, whatever the zone they are written in."""
        at = datetime(2026, 3, 2, 12, tzinfo=UTC)
        deadlines = {"b": at, "a": at.astimezone(NEW_YORK), "c": at + SECOND}
        assert governs.governing(Governs(which="EARLIEST"), deadlines) == ("a", "b")

    def test_a_clock_starts_at_the_earliest_it_can_have(self) -> None:
        """An event known only by its day may have come before the one that is known to the minute."""
        terms = ClockStart(earliest_of=("RELEASE_ELIGIBLE", "WARRANT_SERVED"))
        day = civil_day(date(2026, 3, 2), NEW_YORK)
        noon = exactly(datetime(2026, 3, 2, 12, tzinfo=NEW_YORK))

        started = clock_start.start(terms, {"RELEASE_ELIGIBLE": day, "WARRANT_SERVED": noon})

        assert started is not None
        assert (started.earliest, started.latest) == (day.earliest, noon.latest)
        assert clock_start.start(terms, {"BOOKED": noon}) is None


HOLIDAY = Holiday(name="New Year's Day", month=1, day=1)


@pytest.mark.parametrize(
    ("shape", "terms", "why"),
    [
        (HoldLimit, {"hours": 0, "skip": ()}, "hours"),
        (HoldLimit, {"hours": True, "skip": ()}, "hours"),
        (HoldLimit, {"hours": 48, "skip": ("CHRISTMAS",)}, "skip"),
        (HoldLimit, {"hours": 48, "skip": counted_time.WEEKDAYS}, "at least one weekday"),
        (HoldLimit, {"hours": 48, "skip": ("SUNDAY", "SUNDAY")}, "twice"),
        (TimeLimit, {"hours": 1, "minutes": 1}, "exactly one"),
        (TimeLimit, {}, "exactly one"),
        (TimeLimit, {"hours": 1, "direction": "AROUND"}, "direction"),
        (TimeLimit, {"hours": 1, "actor": "the agency"}, "actor"),
        (TimeLimit, {"days": 1, "skip": ("SUNDAY",)}, "skip"),
        (TimeLimit, {"hours": 1, "direction": "BEFORE", "skip": ("SUNDAY",)}, "skip"),
        (Requirements, {"all_of": ()}, "all_of"),
        (Requirements, {"all_of": ["LETTER"]}, "list of words"),
        (Powers, {"allowed": ("serve",)}, "UPPER_CASE"),
        (AgreementEffect, {"effect": "MAYBE", "models": ("WSO",)}, "effect"),
        (AgreementEffect, {"effect": "REQUIRED", "models": ("XYZ",)}, "models"),
        (Exam, {"pass_percent": 101, "sittings_max": 2}, "pass_percent"),
        (Exam, {"pass_percent": 70, "sittings_max": 0}, "sittings_max"),
        (Statement, {"party": "AGENCY", "holds": "SHOULD", "what": ("PAY",)}, "holds"),
        (Holiday, {"name": "", "month": 1, "day": 1}, "name"),
        (Holiday, {"name": "A", "month": 13, "day": 1}, "month"),
        (Holiday, {"name": "A", "month": 2, "day": 30}, "day"),
        (Holiday, {"name": "A", "month": 1}, "a day is needed"),
        (Holiday, {"name": "A", "month": 1, "day": 1, "nth": 1}, "not both"),
        (Holiday, {"name": "A", "month": 1, "weekday": "MONDAY", "nth": 5}, "nth"),
        (FederalHolidays, {"holiday": ()}, "at least one"),
        (FederalHolidays, {"holiday": (HOLIDAY, HOLIDAY)}, "twice"),
        (FederalHolidays, {"holiday": (HOLIDAY,), "sunday_in_lieu": "TUESDAY"}, "sunday_in_lieu"),
        (Governs, {"which": "LATEST"}, "which"),
        (ClockStart, {"earliest_of": ()}, "earliest_of"),
        (ServiceWindow, {"minutes": 0}, "minutes"),
    ],
)
def test_terms_that_make_no_sense_are_refused_in_plain_words(
    shape: type, terms: dict[str, object], why: str
) -> None:
    """Each set of terms is one change away from terms that would be taken."""
    otherwise: dict[type, dict[str, object]] = {
        TimeLimit: {"runs_from": "EVENT", "direction": "AFTER", "actor": "AGENCY", "to": "ICE"},
        FederalHolidays: {"saturday_in_lieu": "FRIDAY", "sunday_in_lieu": "MONDAY"},
    }
    with pytest.raises(ValueError, match=why):
        shape(**{**otherwise.get(shape, {}), **terms})
