"""Goal: terms that make no sense are refused, at the exact bound, with the whole sentence their author needs.

Method: each set of terms is one change away from terms that are taken; the message is compared whole, and
every number is tried at both of its bounds and one beyond.
"""

import re
from datetime import date
from typing import Any

import pytest

from fortyeight.foundations.law.shapes import counted_time, federal_holidays
from fortyeight.foundations.law.shapes.agreement_effect import AgreementEffect
from fortyeight.foundations.law.shapes.alert_ladder import AlertLadder
from fortyeight.foundations.law.shapes.clock_start import ClockStart
from fortyeight.foundations.law.shapes.exam import Exam
from fortyeight.foundations.law.shapes.federal_holidays import CalendarUnknown, FederalHolidays, Holiday
from fortyeight.foundations.law.shapes.governs import Governs
from fortyeight.foundations.law.shapes.hold_limit import HoldLimit
from fortyeight.foundations.law.shapes.powers import Powers
from fortyeight.foundations.law.shapes.requirements import Requirements
from fortyeight.foundations.law.shapes.service_window import ServiceWindow
from fortyeight.foundations.law.shapes.statement import Statement
from fortyeight.foundations.law.shapes.time_limit import TimeLimit

NEW_YEAR = Holiday(name="New Year's Day", month=1, day=1)
TAKEN: dict[type, dict[str, Any]] = {
    HoldLimit: {"hours": 48, "skip": ()},
    TimeLimit: {"hours": 1, "runs_from": "EVENT", "direction": "AFTER", "actor": "AGENCY", "to": "ICE"},
    Requirements: {"all_of": ("LETTER",)},
    Powers: {"allowed": ("SERVE",)},
    AgreementEffect: {"effect": "REQUIRED", "models": ("WSO",)},
    Exam: {"pass_percent": 70, "sittings_max": 2},
    Statement: {"party": "AGENCY", "holds": "MUST", "what": ("PAY",)},
    Holiday: {"name": "New Year's Day", "month": 1, "day": 1},
    FederalHolidays: {"holiday": (NEW_YEAR,), "saturday_in_lieu": "FRIDAY", "sunday_in_lieu": "MONDAY"},
    Governs: {"which": "EARLIEST"},
    ClockStart: {"earliest_of": ("SERVED",)},
    ServiceWindow: {"minutes": 60},
    AlertLadder: {
        "about": "FREEDOM",
        "duties": ("DUTY.RELEASE_NOW",),
        "minutes_before": (60, 15),
        "arising_within_minutes": 240,
        "overdue_every_minutes": 5,
        "escalated_after_minutes": 15,
        **{f"tell_{stage}": ("OWNER",) for stage in ("ahead", "due", "overdue", "escalated")},
        "acknowledged_minutes": (60, 10, 10, 10),
        "quiet_stages": (),
        "quiet_minutes_max": 0,
    },
}
DAYS = "MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY"
TOLD = "OWNER, RECORDS, OFFICER, COMMANDER, MANAGER, COUNSEL"
TOKEN = "is not an UPPER_CASE word joined by underscores"
WHICH = {"weekday": "MONDAY", "day": None}


@pytest.mark.parametrize("shape", TAKEN)
def test_the_terms_that_the_others_depart_from_are_taken(shape: type) -> None:
    """Else a refusal would prove nothing."""
    assert shape(**TAKEN[shape]) is not None


@pytest.mark.parametrize(
    ("shape", "change", "said"),
    [
        (HoldLimit, {"skip": ("CHRISTMAS",)}, f"skip: 'CHRISTMAS' is none of {DAYS}, FEDERAL_HOLIDAY"),
        (HoldLimit, {"skip": ("Sunday",)}, f"skip: 'Sunday' {TOKEN}"),
        (HoldLimit, {"skip": counted_time.WEEKDAYS}, "skip: at least one weekday must be left to count"),
        (TimeLimit, {"hours": None}, "exactly one of minutes, hours and days is needed"),
        (TimeLimit, {"days": 1}, "exactly one of minutes, hours and days is needed"),
        (TimeLimit, {"minutes": 1}, "exactly one of minutes, hours and days is needed"),
        (TimeLimit, {"runs_from": "the event"}, f"runs_from: 'the event' {TOKEN}"),
        (TimeLimit, {"direction": "AROUND"}, "direction: 'AROUND' is none of AFTER, BEFORE"),
        (TimeLimit, {"actor": "the agency"}, f"actor: 'the agency' {TOKEN}"),
        (TimeLimit, {"to": "ice"}, f"to: 'ice' {TOKEN}"),
        (
            TimeLimit,
            {"hours": None, "days": 1, "skip": ("SUNDAY",)},
            "skip: only hours or minutes AFTER an event can leave days out",
        ),
        (
            TimeLimit,
            {"direction": "BEFORE", "skip": ("SUNDAY",)},
            "skip: only hours or minutes AFTER an event can leave days out",
        ),
        (TimeLimit, {"skip": ("NEVER",)}, f"skip: 'NEVER' is none of {DAYS}, FEDERAL_HOLIDAY"),
        (Requirements, {"all_of": ()}, "all_of: at least one word is needed"),
        (Requirements, {"all_of": ["LETTER"]}, "all_of: a list of words is needed, not ['LETTER']"),
        (Requirements, {"all_of": ("LETTER", "LETTER")}, "all_of: a word stands there twice"),
        (Powers, {"allowed": ("serve",)}, f"allowed: 'serve' {TOKEN}"),
        (
            AgreementEffect,
            {"effect": "MAYBE"},
            "effect: 'MAYBE' is none of REQUIRED, PERMITTED, FORBIDDEN, UNSETTLED",
        ),
        (AgreementEffect, {"models": ("XYZ",)}, "models: 'XYZ' is none of WSO, JEM, TFM, BOA, CONTRACT"),
        (AgreementEffect, {"models": ()}, "models: at least one word is needed"),
        (Statement, {"party": "the agency"}, f"party: 'the agency' {TOKEN}"),
        (Statement, {"holds": "SHOULD"}, "holds: 'SHOULD' is none of MUST, MAY, MUST_NOT, IS"),
        (Statement, {"what": ()}, "what: at least one word is needed"),
        (Holiday, {"name": ""}, "name: a holiday needs a name"),
        (Holiday, {"nth": 1}, "New Year's Day: give a day, or a weekday and nth, not both"),
        (Holiday, {"weekday": "MONDAY"}, "New Year's Day: give a day, or a weekday and nth, not both"),
        (Holiday, {"day": None}, "New Year's Day: a day is needed, or a weekday and nth"),
        (Holiday, WHICH, "New Year's Day: a day is needed, or a weekday and nth"),
        (Holiday, {"day": None, "nth": 1}, "New Year's Day: a day is needed, or a weekday and nth"),
        (Holiday, {**WHICH, "nth": 1, "weekday": "FEAST"}, f"weekday: 'FEAST' is none of {DAYS}"),
        (Holiday, {**WHICH, "nth": 5}, "nth: 1 to 4, or -1 for the last, is needed, not 5"),
        (Holiday, {**WHICH, "nth": 0}, "nth: 1 to 4, or -1 for the last, is needed, not 0"),
        (FederalHolidays, {"holiday": ()}, "holiday: at least one is needed"),
        (FederalHolidays, {"holiday": (NEW_YEAR, NEW_YEAR)}, "holiday: a name stands there twice"),
        (FederalHolidays, {"saturday_in_lieu": "MONDAY"}, "saturday_in_lieu: 'MONDAY' is none of FRIDAY"),
        (FederalHolidays, {"sunday_in_lieu": "FRIDAY"}, "sunday_in_lieu: 'FRIDAY' is none of MONDAY"),
        (Governs, {"which": "LATEST"}, "which: 'LATEST' is none of EARLIEST"),
        (ClockStart, {"earliest_of": ()}, "earliest_of: at least one word is needed"),
        (AlertLadder, {"about": "FUN"}, "about: 'FUN' is none of FREEDOM, PAPERS, PROGRAM"),
        (AlertLadder, {"duties": ()}, "duties: at least one code is needed, and none twice"),
        (AlertLadder, {"duties": ("A.B", "A.B")}, "duties: at least one code is needed, and none twice"),
        (AlertLadder, {"minutes_before": ()}, "minutes_before: at least one warning is needed"),
        (AlertLadder, {"minutes_before": (1, 4)}, "minutes_before: the minutes must fall, without repeats"),
        (AlertLadder, {"tell_due": ("OWNER", "SHERIFF")}, f"tell_due: 'SHERIFF' is none of {TOLD}"),
        (AlertLadder, {"tell_due": ()}, "tell_due: at least one word is needed"),
        (
            AlertLadder,
            {"tell_overdue": ("MANAGER",)},
            "tell_overdue: whoever was told before is told again",
        ),
        (
            AlertLadder,
            {"acknowledged_minutes": (60, 10, 10)},
            "acknowledged_minutes: one number for each stage is needed",
        ),
        (
            AlertLadder,
            {"about": "PAPERS", "quiet_stages": ("ESCALATED",)},
            "quiet_stages: 'ESCALATED' is none of AHEAD, DUE, OVERDUE",
        ),
        (
            AlertLadder,
            {"quiet_stages": ("AHEAD",)},
            "quiet_stages: what is about somebody's freedom is never hushed",
        ),
        (
            AlertLadder,
            {"quiet_minutes_max": 1},
            "quiet_stages: what is about somebody's freedom is never hushed",
        ),
    ],
)
def test_the_author_reads_what_to_change(shape: type, change: dict[str, Any], said: str) -> None:
    """The sentence names the key, what stood there, and what may."""
    with pytest.raises(ValueError, match=f"^{re.escape(said)}$"):
        shape(**{**TAKEN[shape], **change})


@pytest.mark.parametrize(
    ("shape", "key", "least", "most", "change"),
    [
        (HoldLimit, "hours", 1, 720, {}),
        (TimeLimit, "minutes", 1, 44_640, {"hours": None}),
        (TimeLimit, "hours", 1, 720, {}),
        (TimeLimit, "days", 1, 3_660, {"hours": None}),
        (Exam, "pass_percent", 1, 100, {}),
        (Exam, "sittings_max", 1, 10, {}),
        (Holiday, "month", 1, 12, {}),
        (Holiday, "day", 1, 31, {}),
        (ServiceWindow, "minutes", 1, 1_440, {}),
        (AlertLadder, "minutes_before", 1, 527_040, {}),
        (AlertLadder, "arising_within_minutes", 0, 10_080, {}),
        (AlertLadder, "overdue_every_minutes", 1, 15, {}),
        (AlertLadder, "overdue_every_minutes", 1, 10_080, {"about": "PROGRAM"}),
        (AlertLadder, "escalated_after_minutes", 1, 60, {}),
        (AlertLadder, "escalated_after_minutes", 1, 43_200, {"about": "PAPERS"}),
        (AlertLadder, "quiet_minutes_max", 0, 840, {"about": "PAPERS"}),
    ],
)
def test_a_number_is_taken_at_its_bounds_and_refused_beyond(
    shape: type, key: str, least: int, most: int, change: dict[str, Any]
) -> None:
    """A whole number; a truth value and a text are none."""

    def made(number: object) -> object:
        return shape(**{**TAKEN[shape], **change, key: (number,) if key.endswith("_before") else number})

    assert made(least) is not None
    assert made(most) is not None
    for number in (least - 1, most + 1, True, "1"):
        said = f"{key}: a whole number from {least} to {most} is needed, not {number!r}"
        with pytest.raises(ValueError, match=f"^{re.escape(said)}$"):
            made(number)


@pytest.mark.parametrize(
    ("month", "weekday", "nth", "year", "day"),
    [
        (12, "THURSDAY", -1, 2026, date(2026, 12, 31)),
        (12, "WEDNESDAY", -1, 2026, date(2026, 12, 30)),
        (11, "MONDAY", -1, 2026, date(2026, 11, 30)),
        (5, "MONDAY", -1, 2026, date(2026, 5, 25)),
        (2, "SUNDAY", -1, 2028, date(2028, 2, 27)),
        (2, "TUESDAY", -1, 2028, date(2028, 2, 29)),
        (11, "THURSDAY", 4, 2026, date(2026, 11, 26)),
        (11, "SUNDAY", 1, 2026, date(2026, 11, 1)),
        (11, "SATURDAY", 1, 2026, date(2026, 11, 7)),
    ],
)
def test_the_nth_weekday_is_found_to_the_end_of_the_year(
    month: int, weekday: str, nth: int, year: int, day: date
) -> None:
    """The last of a month, December and a leap February among them, by hand from a calendar."""
    holiday = Holiday(name="A day", month=month, weekday=weekday, nth=nth)
    assert federal_holidays.date_in_year(holiday, year) == day


def test_the_first_and_the_last_day_of_the_calendar_have_no_day_in_lieu_outside_it() -> None:
    """1 January of year 1 is a Monday; the last day of year 9999 a Friday: neither leaves the calendar."""
    terms = FederalHolidays(
        holiday=(Holiday(name="Last day", month=12, day=31), NEW_YEAR),
        saturday_in_lieu="FRIDAY",
        sunday_in_lieu="MONDAY",
    )
    assert federal_holidays.holiday_on(terms, date.max) == "Last day"
    assert federal_holidays.holiday_on(terms, date.min) == "New Year's Day"


def test_a_day_outside_the_calendar_says_which_rule_and_day() -> None:
    """The code stands in the sentence."""
    unknown = CalendarUnknown("us.5usc6103.federal_holidays", date(1900, 1, 1))
    assert str(unknown) == (
        "us.5usc6103.federal_holidays does not say which days are holidays on 1900-01-01 "
        "[HOLIDAYS.OUTSIDE_DATES]"
    )
    assert (unknown.rule_id, unknown.day) == ("us.5usc6103.federal_holidays", date(1900, 1, 1))
