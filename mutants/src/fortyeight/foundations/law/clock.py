"""The clock of a hold: when it started, when each rule says it ends, and which governs."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from fortyeight.foundations.law.book import Value
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import eligible_when, possibly_last, run_before, switched_on
from fortyeight.foundations.law.decision import Answer, Reason
from fortyeight.foundations.law.facts import Fact, agreement, stay
from fortyeight.foundations.law.instants import When, earliest_of
from fortyeight.foundations.law.limits import HOLIDAYS, LimitAt
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import clock_start, federal_holidays, governs
from fortyeight.foundations.law.words import Listed, Phrase, Word

STARTS = "readings.hold_start"
GOVERNS = "readings.hold_limit_governs"
OLD_CLOCK = "readings.rebooking_continues_clock"
DETAINER_LIMITS = ("us.8cfr287_7.hold_limit", "us.i247a.hold_limit")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """When a clock started, and the steps that say so."""

    when: When
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """One rule's end of a hold. `ends` is exclusive; None when the rule cannot be applied."""

    rule_id: str
    ends: When | None
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A running clock: its start, every rule's limit, and the end that governs (None: cannot tell)."""

    start: Start
    limits: tuple[Limit, ...]
    governing: tuple[str, ...]
    ends: When | None
    reasons: tuple[Reason, ...]
mutants_x_holiday_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_holiday_check__mutmut)
def holiday_check(bench: Bench) -> Callable[[date], bool]:
    """Make the function that says whether a civil day is a federal holiday or its day in lieu.

    It raises CalendarUnknown for a day before the calendar in the book begins.
    """
    return federal_holidays.check_of(bench.book.rule(HOLIDAYS))


def x_holiday_check__mutmut_orig(bench: Bench) -> Callable[[date], bool]:
    """Make the function that says whether a civil day is a federal holiday or its day in lieu.

    It raises CalendarUnknown for a day before the calendar in the book begins.
    """
    return federal_holidays.check_of(bench.book.rule(HOLIDAYS))


def x_holiday_check__mutmut_1(bench: Bench) -> Callable[[date], bool]:
    """Make the function that says whether a civil day is a federal holiday or its day in lieu.

    It raises CalendarUnknown for a day before the calendar in the book begins.
    """
    return federal_holidays.check_of(None)


def x_holiday_check__mutmut_2(bench: Bench) -> Callable[[date], bool]:
    """Make the function that says whether a civil day is a federal holiday or its day in lieu.

    It raises CalendarUnknown for a day before the calendar in the book begins.
    """
    return federal_holidays.check_of(bench.book.rule(None))

mutants_x_holiday_check__mutmut['_mutmut_orig'] = x_holiday_check__mutmut_orig # type: ignore # mutmut generated
mutants_x_holiday_check__mutmut['x_holiday_check__mutmut_1'] = x_holiday_check__mutmut_1 # type: ignore # mutmut generated
mutants_x_holiday_check__mutmut['x_holiday_check__mutmut_2'] = x_holiday_check__mutmut_2 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_limit_under__mutmut)
def limit_under(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_orig(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_1(bench: Bench, rule_id: str, start: When, *, as_if: bool = True) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_2(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = None
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_3(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(None, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_4(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, None, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_5(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=None, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_6(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=None)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_7(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_8(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_9(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_10(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, )
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_11(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = None
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_12(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(None)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_13(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_14(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=None, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_15(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=None
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_16(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_17(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_18(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_19(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step(None, Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_20(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", None, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_21(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, None)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_22(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step(Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_23(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_24(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, )
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_25(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("XXCLOCK.NOT_IN_FORCEXX", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_26(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("clock.not_in_force", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_27(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = None
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_28(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(None, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_29(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, None)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_30(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_31(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, )
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_32(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=None, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_33(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=None
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_34(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_35(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_36(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_37(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step(None, Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_38(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", None, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_39(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, None)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_40(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step(Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_41(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_42(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, )
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_43(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("XXCLOCK.NOT_IN_FORCEXX", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_44(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("clock.not_in_force", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_45(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=None, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_46(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=None, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_47(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=None)


def x_limit_under__mutmut_48(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_49(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, reason=_limit_step(bench, rule_id, values[0], start, ends))


def x_limit_under__mutmut_50(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, )


def x_limit_under__mutmut_51(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(None, rule_id, values[0], start, ends))


def x_limit_under__mutmut_52(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, None, values[0], start, ends))


def x_limit_under__mutmut_53(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, None, start, ends))


def x_limit_under__mutmut_54(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], None, ends))


def x_limit_under__mutmut_55(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, None))


def x_limit_under__mutmut_56(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(rule_id, values[0], start, ends))


def x_limit_under__mutmut_57(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, values[0], start, ends))


def x_limit_under__mutmut_58(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, start, ends))


def x_limit_under__mutmut_59(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], ends))


def x_limit_under__mutmut_60(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ))


def x_limit_under__mutmut_61(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[1], start, ends))

mutants_x_limit_under__mutmut['_mutmut_orig'] = x_limit_under__mutmut_orig # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_1'] = x_limit_under__mutmut_1 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_2'] = x_limit_under__mutmut_2 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_3'] = x_limit_under__mutmut_3 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_4'] = x_limit_under__mutmut_4 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_5'] = x_limit_under__mutmut_5 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_6'] = x_limit_under__mutmut_6 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_7'] = x_limit_under__mutmut_7 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_8'] = x_limit_under__mutmut_8 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_9'] = x_limit_under__mutmut_9 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_10'] = x_limit_under__mutmut_10 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_11'] = x_limit_under__mutmut_11 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_12'] = x_limit_under__mutmut_12 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_13'] = x_limit_under__mutmut_13 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_14'] = x_limit_under__mutmut_14 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_15'] = x_limit_under__mutmut_15 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_16'] = x_limit_under__mutmut_16 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_17'] = x_limit_under__mutmut_17 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_18'] = x_limit_under__mutmut_18 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_19'] = x_limit_under__mutmut_19 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_20'] = x_limit_under__mutmut_20 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_21'] = x_limit_under__mutmut_21 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_22'] = x_limit_under__mutmut_22 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_23'] = x_limit_under__mutmut_23 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_24'] = x_limit_under__mutmut_24 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_25'] = x_limit_under__mutmut_25 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_26'] = x_limit_under__mutmut_26 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_27'] = x_limit_under__mutmut_27 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_28'] = x_limit_under__mutmut_28 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_29'] = x_limit_under__mutmut_29 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_30'] = x_limit_under__mutmut_30 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_31'] = x_limit_under__mutmut_31 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_32'] = x_limit_under__mutmut_32 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_33'] = x_limit_under__mutmut_33 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_34'] = x_limit_under__mutmut_34 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_35'] = x_limit_under__mutmut_35 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_36'] = x_limit_under__mutmut_36 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_37'] = x_limit_under__mutmut_37 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_38'] = x_limit_under__mutmut_38 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_39'] = x_limit_under__mutmut_39 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_40'] = x_limit_under__mutmut_40 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_41'] = x_limit_under__mutmut_41 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_42'] = x_limit_under__mutmut_42 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_43'] = x_limit_under__mutmut_43 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_44'] = x_limit_under__mutmut_44 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_45'] = x_limit_under__mutmut_45 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_46'] = x_limit_under__mutmut_46 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_47'] = x_limit_under__mutmut_47 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_48'] = x_limit_under__mutmut_48 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_49'] = x_limit_under__mutmut_49 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_50'] = x_limit_under__mutmut_50 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_51'] = x_limit_under__mutmut_51 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_52'] = x_limit_under__mutmut_52 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_53'] = x_limit_under__mutmut_53 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_54'] = x_limit_under__mutmut_54 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_55'] = x_limit_under__mutmut_55 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_56'] = x_limit_under__mutmut_56 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_57'] = x_limit_under__mutmut_57 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_58'] = x_limit_under__mutmut_58 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_59'] = x_limit_under__mutmut_59 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_60'] = x_limit_under__mutmut_60 # type: ignore # mutmut generated
mutants_x_limit_under__mutmut['x_limit_under__mutmut_61'] = x_limit_under__mutmut_61 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__limit_step__mutmut)
def _limit_step(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_orig(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_1(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = None
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_2(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = None
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_3(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() - "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_4(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").upper() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_5(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace(None, " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_6(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", None).lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_7(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace(" ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_8(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", ).lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_9(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("XX_XX", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_10(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", "XX XX").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_11(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "XXsXX" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_12(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "S" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_13(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = None
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_14(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if (names) and False else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_15(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if (names) or True else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_16(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(None, {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_17(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", None) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_18(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase({"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_19(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", ) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_20(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase("XX, leaving out {names},XX", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_21(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", LEAVING OUT {NAMES},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_22(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"XXnamesXX": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_23(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"NAMES": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_24(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(None)}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_25(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(None))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_26(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else "XXXX"
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_27(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        None,
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_28(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        None,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_29(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        None,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_30(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=None,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_31(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=None,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_32(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=None,
        until=ends,
    )


def x__limit_step__mutmut_33(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=None,
    )


def x__limit_step__mutmut_34(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_35(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_36(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_37(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_38(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_39(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        until=ends,
    )


def x__limit_step__mutmut_40(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        )


def x__limit_step__mutmut_41(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "XXCLOCK.LIMITXX",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def x__limit_step__mutmut_42(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [name.replace("_", " ").lower() + "s" for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "clock.limit",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )

mutants_x__limit_step__mutmut['_mutmut_orig'] = x__limit_step__mutmut_orig # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_1'] = x__limit_step__mutmut_1 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_2'] = x__limit_step__mutmut_2 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_3'] = x__limit_step__mutmut_3 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_4'] = x__limit_step__mutmut_4 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_5'] = x__limit_step__mutmut_5 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_6'] = x__limit_step__mutmut_6 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_7'] = x__limit_step__mutmut_7 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_8'] = x__limit_step__mutmut_8 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_9'] = x__limit_step__mutmut_9 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_10'] = x__limit_step__mutmut_10 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_11'] = x__limit_step__mutmut_11 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_12'] = x__limit_step__mutmut_12 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_13'] = x__limit_step__mutmut_13 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_14'] = x__limit_step__mutmut_14 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_15'] = x__limit_step__mutmut_15 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_16'] = x__limit_step__mutmut_16 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_17'] = x__limit_step__mutmut_17 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_18'] = x__limit_step__mutmut_18 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_19'] = x__limit_step__mutmut_19 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_20'] = x__limit_step__mutmut_20 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_21'] = x__limit_step__mutmut_21 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_22'] = x__limit_step__mutmut_22 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_23'] = x__limit_step__mutmut_23 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_24'] = x__limit_step__mutmut_24 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_25'] = x__limit_step__mutmut_25 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_26'] = x__limit_step__mutmut_26 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_27'] = x__limit_step__mutmut_27 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_28'] = x__limit_step__mutmut_28 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_29'] = x__limit_step__mutmut_29 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_30'] = x__limit_step__mutmut_30 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_31'] = x__limit_step__mutmut_31 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_32'] = x__limit_step__mutmut_32 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_33'] = x__limit_step__mutmut_33 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_34'] = x__limit_step__mutmut_34 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_35'] = x__limit_step__mutmut_35 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_36'] = x__limit_step__mutmut_36 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_37'] = x__limit_step__mutmut_37 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_38'] = x__limit_step__mutmut_38 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_39'] = x__limit_step__mutmut_39 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_40'] = x__limit_step__mutmut_40 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_41'] = x__limit_step__mutmut_41 # type: ignore # mutmut generated
mutants_x__limit_step__mutmut['x__limit_step__mutmut_42'] = x__limit_step__mutmut_42 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_clock_start_of__mutmut)
def clock_start_of(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_orig(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_1(history: History, bench: Bench, *, ignoring: str = "XXXX") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_2(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = None
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_3(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = None
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_4(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = None
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_5(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(None, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_6(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, None)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_7(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_8(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, )
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_9(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_10(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = None
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_11(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["XXRELEASE_ELIGIBLEXX"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_12(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["release_eligible"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_13(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["XXRELEASE_ELIGIBLEXX"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_14(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["release_eligible"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_15(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = None
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_16(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(None, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_17(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, None, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_18(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=None)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_19(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_20(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_21(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, )
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_22(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = None
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_23(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["XXWARRANT_SERVEDXX"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_24(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["warrant_served"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_25(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(None)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_26(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = None
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_27(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["XXWARRANT_SERVEDXX"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_28(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["warrant_served"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_29(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(None)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_30(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_31(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if (run_before(history, bench.at)) and False else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_32(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if (run_before(history, bench.at)) or True else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_33(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(None, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_34(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, None) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_35(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_36(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, ) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_37(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(None, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_38(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, None)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_39(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_40(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, )
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_41(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = None
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_42(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(None)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_43(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_44(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if (value) and False else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_45(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if (value) or True else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_46(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(None, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_47(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, None) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_48(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_49(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, ) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_50(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_51(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = None
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_52(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of(None)
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_53(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if (own) and False else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_54(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if (own) or True else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_55(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = None
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_56(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step(None, Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_57(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", None, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_58(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, None, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_59(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=None)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_60(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step(Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_61(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_62(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_63(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, )
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_64(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("XXCLOCK.OLD_CLOCKXX", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_65(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("clock.old_clock", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_66(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=None, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_67(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=None)
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_68(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_69(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, )
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_70(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is not None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_71(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_72(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = None
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_73(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        None,
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_74(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=None,
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_75(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_76(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_77(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name not in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_78(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: None,
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_79(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = None
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_80(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if (first == "RELEASE_ELIGIBLE") and False else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_81(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if (first == "RELEASE_ELIGIBLE") or True else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_82(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "XXrelease-eligibleXX" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_83(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "RELEASE-ELIGIBLE" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_84(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first != "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_85(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "XXRELEASE_ELIGIBLEXX" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_86(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "release_eligible" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_87(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "XXwarrant servedXX"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_88(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "WARRANT SERVED"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_89(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = None
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_90(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step(None, Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_91(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", None, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_92(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, None, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_93(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, None, start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_94(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=None, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_95(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=None)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_96(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step(Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_97(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_98(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_99(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_100(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_101(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, )
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_102(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("XXCLOCK.STARTEDXX", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_103(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("clock.started", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=(step,))


def x_clock_start_of__mutmut_104(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=None, reasons=(step,))


def x_clock_start_of__mutmut_105(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, reasons=None)


def x_clock_start_of__mutmut_106(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(reasons=(step,))


def x_clock_start_of__mutmut_107(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    if served:
        known["WARRANT_SERVED"] = earliest_of(fact.happened_at for fact in served)
        facts["WARRANT_SERVED"] = tuple(fact.id for fact in served)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    why = "release-eligible" if first == "RELEASE_ELIGIBLE" else "warrant served"
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=why)
    return Start(when=own, )

mutants_x_clock_start_of__mutmut['_mutmut_orig'] = x_clock_start_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_1'] = x_clock_start_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_2'] = x_clock_start_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_3'] = x_clock_start_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_4'] = x_clock_start_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_5'] = x_clock_start_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_6'] = x_clock_start_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_7'] = x_clock_start_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_8'] = x_clock_start_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_9'] = x_clock_start_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_10'] = x_clock_start_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_11'] = x_clock_start_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_12'] = x_clock_start_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_13'] = x_clock_start_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_14'] = x_clock_start_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_15'] = x_clock_start_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_16'] = x_clock_start_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_17'] = x_clock_start_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_18'] = x_clock_start_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_19'] = x_clock_start_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_20'] = x_clock_start_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_21'] = x_clock_start_of__mutmut_21 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_22'] = x_clock_start_of__mutmut_22 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_23'] = x_clock_start_of__mutmut_23 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_24'] = x_clock_start_of__mutmut_24 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_25'] = x_clock_start_of__mutmut_25 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_26'] = x_clock_start_of__mutmut_26 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_27'] = x_clock_start_of__mutmut_27 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_28'] = x_clock_start_of__mutmut_28 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_29'] = x_clock_start_of__mutmut_29 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_30'] = x_clock_start_of__mutmut_30 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_31'] = x_clock_start_of__mutmut_31 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_32'] = x_clock_start_of__mutmut_32 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_33'] = x_clock_start_of__mutmut_33 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_34'] = x_clock_start_of__mutmut_34 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_35'] = x_clock_start_of__mutmut_35 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_36'] = x_clock_start_of__mutmut_36 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_37'] = x_clock_start_of__mutmut_37 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_38'] = x_clock_start_of__mutmut_38 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_39'] = x_clock_start_of__mutmut_39 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_40'] = x_clock_start_of__mutmut_40 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_41'] = x_clock_start_of__mutmut_41 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_42'] = x_clock_start_of__mutmut_42 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_43'] = x_clock_start_of__mutmut_43 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_44'] = x_clock_start_of__mutmut_44 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_45'] = x_clock_start_of__mutmut_45 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_46'] = x_clock_start_of__mutmut_46 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_47'] = x_clock_start_of__mutmut_47 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_48'] = x_clock_start_of__mutmut_48 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_49'] = x_clock_start_of__mutmut_49 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_50'] = x_clock_start_of__mutmut_50 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_51'] = x_clock_start_of__mutmut_51 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_52'] = x_clock_start_of__mutmut_52 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_53'] = x_clock_start_of__mutmut_53 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_54'] = x_clock_start_of__mutmut_54 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_55'] = x_clock_start_of__mutmut_55 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_56'] = x_clock_start_of__mutmut_56 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_57'] = x_clock_start_of__mutmut_57 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_58'] = x_clock_start_of__mutmut_58 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_59'] = x_clock_start_of__mutmut_59 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_60'] = x_clock_start_of__mutmut_60 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_61'] = x_clock_start_of__mutmut_61 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_62'] = x_clock_start_of__mutmut_62 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_63'] = x_clock_start_of__mutmut_63 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_64'] = x_clock_start_of__mutmut_64 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_65'] = x_clock_start_of__mutmut_65 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_66'] = x_clock_start_of__mutmut_66 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_67'] = x_clock_start_of__mutmut_67 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_68'] = x_clock_start_of__mutmut_68 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_69'] = x_clock_start_of__mutmut_69 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_70'] = x_clock_start_of__mutmut_70 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_71'] = x_clock_start_of__mutmut_71 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_72'] = x_clock_start_of__mutmut_72 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_73'] = x_clock_start_of__mutmut_73 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_74'] = x_clock_start_of__mutmut_74 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_75'] = x_clock_start_of__mutmut_75 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_76'] = x_clock_start_of__mutmut_76 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_77'] = x_clock_start_of__mutmut_77 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_78'] = x_clock_start_of__mutmut_78 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_79'] = x_clock_start_of__mutmut_79 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_80'] = x_clock_start_of__mutmut_80 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_81'] = x_clock_start_of__mutmut_81 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_82'] = x_clock_start_of__mutmut_82 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_83'] = x_clock_start_of__mutmut_83 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_84'] = x_clock_start_of__mutmut_84 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_85'] = x_clock_start_of__mutmut_85 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_86'] = x_clock_start_of__mutmut_86 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_87'] = x_clock_start_of__mutmut_87 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_88'] = x_clock_start_of__mutmut_88 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_89'] = x_clock_start_of__mutmut_89 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_90'] = x_clock_start_of__mutmut_90 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_91'] = x_clock_start_of__mutmut_91 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_92'] = x_clock_start_of__mutmut_92 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_93'] = x_clock_start_of__mutmut_93 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_94'] = x_clock_start_of__mutmut_94 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_95'] = x_clock_start_of__mutmut_95 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_96'] = x_clock_start_of__mutmut_96 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_97'] = x_clock_start_of__mutmut_97 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_98'] = x_clock_start_of__mutmut_98 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_99'] = x_clock_start_of__mutmut_99 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_100'] = x_clock_start_of__mutmut_100 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_101'] = x_clock_start_of__mutmut_101 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_102'] = x_clock_start_of__mutmut_102 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_103'] = x_clock_start_of__mutmut_103 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_104'] = x_clock_start_of__mutmut_104 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_105'] = x_clock_start_of__mutmut_105 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_106'] = x_clock_start_of__mutmut_106 # type: ignore # mutmut generated
mutants_x_clock_start_of__mutmut['x_clock_start_of__mutmut_107'] = x_clock_start_of__mutmut_107 # type: ignore # mutmut generated
mutants_x_services_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_services_of__mutmut)
def services_of(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_orig(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_1(history: History, bench: Bench, *, ignoring: str = "XXXX") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_2(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = None
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_3(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(None, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_4(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, None)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_5(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_6(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, )
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_7(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_8(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if (run) and False else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_9(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if (run) or True else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_10(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        None
    )


def x_services_of__mutmut_11(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(None)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_12(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at or (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_13(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring or fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_14(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id == ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_15(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest < bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_16(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None and fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_17(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is not None or fact.happened_at.latest >= since)
    )


def x_services_of__mutmut_18(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.WarrantServed)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest > since)
    )

mutants_x_services_of__mutmut['_mutmut_orig'] = x_services_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_1'] = x_services_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_2'] = x_services_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_3'] = x_services_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_4'] = x_services_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_5'] = x_services_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_6'] = x_services_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_7'] = x_services_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_8'] = x_services_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_9'] = x_services_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_10'] = x_services_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_11'] = x_services_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_12'] = x_services_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_13'] = x_services_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_14'] = x_services_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_15'] = x_services_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_16'] = x_services_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_17'] = x_services_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_services_of__mutmut['x_services_of__mutmut_18'] = x_services_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_stay_before__mutmut)
def stay_before(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if earlier else None


def x_stay_before__mutmut_orig(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if earlier else None


def x_stay_before__mutmut_1(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = None
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if earlier else None


def x_stay_before__mutmut_2(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is not None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if earlier else None


def x_stay_before__mutmut_3(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = None
    return history.of_stay(earlier[-1].stream) if earlier else None


def x_stay_before__mutmut_4(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(None)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if earlier else None


def x_stay_before__mutmut_5(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited or (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if earlier else None


def x_stay_before__mutmut_6(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person or fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if earlier else None


def x_stay_before__mutmut_7(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked) or fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if earlier else None


def x_stay_before__mutmut_8(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person != booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if earlier else None


def x_stay_before__mutmut_9(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if earlier else None


def x_stay_before__mutmut_10(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) <= (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if earlier else None


def x_stay_before__mutmut_11(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if (earlier) and False else None


def x_stay_before__mutmut_12(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if (earlier) or True else None


def x_stay_before__mutmut_13(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(None) if earlier else None


def x_stay_before__mutmut_14(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[+1].stream) if earlier else None


def x_stay_before__mutmut_15(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-2].stream) if earlier else None

mutants_x_stay_before__mutmut['_mutmut_orig'] = x_stay_before__mutmut_orig # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_1'] = x_stay_before__mutmut_1 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_2'] = x_stay_before__mutmut_2 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_3'] = x_stay_before__mutmut_3 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_4'] = x_stay_before__mutmut_4 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_5'] = x_stay_before__mutmut_5 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_6'] = x_stay_before__mutmut_6 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_7'] = x_stay_before__mutmut_7 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_8'] = x_stay_before__mutmut_8 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_9'] = x_stay_before__mutmut_9 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_10'] = x_stay_before__mutmut_10 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_11'] = x_stay_before__mutmut_11 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_12'] = x_stay_before__mutmut_12 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_13'] = x_stay_before__mutmut_13 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_14'] = x_stay_before__mutmut_14 # type: ignore # mutmut generated
mutants_x_stay_before__mutmut['x_stay_before__mutmut_15'] = x_stay_before__mutmut_15 # type: ignore # mutmut generated
mutants_x_is_before__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_before__mutmut)
def is_before(first: History, second: History) -> bool:
    """Whether a stay certainly began no later than another; if not, its clock counts and no service."""
    began, then = first.booking(), second.booking()
    assert began is not None, "a stay before was found by its booking"
    assert then is not None, "a stay has one before it by its own booking"
    return began.happened_at.latest <= then.happened_at.earliest


def x_is_before__mutmut_orig(first: History, second: History) -> bool:
    """Whether a stay certainly began no later than another; if not, its clock counts and no service."""
    began, then = first.booking(), second.booking()
    assert began is not None, "a stay before was found by its booking"
    assert then is not None, "a stay has one before it by its own booking"
    return began.happened_at.latest <= then.happened_at.earliest


def x_is_before__mutmut_1(first: History, second: History) -> bool:
    """Whether a stay certainly began no later than another; if not, its clock counts and no service."""
    began, then = None
    assert began is not None, "a stay before was found by its booking"
    assert then is not None, "a stay has one before it by its own booking"
    return began.happened_at.latest <= then.happened_at.earliest


def x_is_before__mutmut_2(first: History, second: History) -> bool:
    """Whether a stay certainly began no later than another; if not, its clock counts and no service."""
    began, then = first.booking(), second.booking()
    assert began is None, "a stay before was found by its booking"
    assert then is not None, "a stay has one before it by its own booking"
    return began.happened_at.latest <= then.happened_at.earliest


def x_is_before__mutmut_3(first: History, second: History) -> bool:
    """Whether a stay certainly began no later than another; if not, its clock counts and no service."""
    began, then = first.booking(), second.booking()
    assert began is not None, "XXa stay before was found by its bookingXX"
    assert then is not None, "a stay has one before it by its own booking"
    return began.happened_at.latest <= then.happened_at.earliest


def x_is_before__mutmut_4(first: History, second: History) -> bool:
    """Whether a stay certainly began no later than another; if not, its clock counts and no service."""
    began, then = first.booking(), second.booking()
    assert began is not None, "A STAY BEFORE WAS FOUND BY ITS BOOKING"
    assert then is not None, "a stay has one before it by its own booking"
    return began.happened_at.latest <= then.happened_at.earliest


def x_is_before__mutmut_5(first: History, second: History) -> bool:
    """Whether a stay certainly began no later than another; if not, its clock counts and no service."""
    began, then = first.booking(), second.booking()
    assert began is not None, "a stay before was found by its booking"
    assert then is None, "a stay has one before it by its own booking"
    return began.happened_at.latest <= then.happened_at.earliest


def x_is_before__mutmut_6(first: History, second: History) -> bool:
    """Whether a stay certainly began no later than another; if not, its clock counts and no service."""
    began, then = first.booking(), second.booking()
    assert began is not None, "a stay before was found by its booking"
    assert then is not None, "XXa stay has one before it by its own bookingXX"
    return began.happened_at.latest <= then.happened_at.earliest


def x_is_before__mutmut_7(first: History, second: History) -> bool:
    """Whether a stay certainly began no later than another; if not, its clock counts and no service."""
    began, then = first.booking(), second.booking()
    assert began is not None, "a stay before was found by its booking"
    assert then is not None, "A STAY HAS ONE BEFORE IT BY ITS OWN BOOKING"
    return began.happened_at.latest <= then.happened_at.earliest


def x_is_before__mutmut_8(first: History, second: History) -> bool:
    """Whether a stay certainly began no later than another; if not, its clock counts and no service."""
    began, then = first.booking(), second.booking()
    assert began is not None, "a stay before was found by its booking"
    assert then is not None, "a stay has one before it by its own booking"
    return began.happened_at.latest < then.happened_at.earliest

mutants_x_is_before__mutmut['_mutmut_orig'] = x_is_before__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_before__mutmut['x_is_before__mutmut_1'] = x_is_before__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_before__mutmut['x_is_before__mutmut_2'] = x_is_before__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_before__mutmut['x_is_before__mutmut_3'] = x_is_before__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_before__mutmut['x_is_before__mutmut_4'] = x_is_before__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_before__mutmut['x_is_before__mutmut_5'] = x_is_before__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_before__mutmut['x_is_before__mutmut_6'] = x_is_before__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_before__mutmut['x_is_before__mutmut_7'] = x_is_before__mutmut_7 # type: ignore # mutmut generated
mutants_x_is_before__mutmut['x_is_before__mutmut_8'] = x_is_before__mutmut_8 # type: ignore # mutmut generated
mutants_x__old_clock__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__old_clock__mutmut)
def _old_clock(history: History, bench: Bench) -> Start | None:
    before = stay_before(history)
    return clock_start_of(before, bench) if before else None


def x__old_clock__mutmut_orig(history: History, bench: Bench) -> Start | None:
    before = stay_before(history)
    return clock_start_of(before, bench) if before else None


def x__old_clock__mutmut_1(history: History, bench: Bench) -> Start | None:
    before = None
    return clock_start_of(before, bench) if before else None


def x__old_clock__mutmut_2(history: History, bench: Bench) -> Start | None:
    before = stay_before(None)
    return clock_start_of(before, bench) if before else None


def x__old_clock__mutmut_3(history: History, bench: Bench) -> Start | None:
    before = stay_before(history)
    return clock_start_of(before, bench) if (before) and False else None


def x__old_clock__mutmut_4(history: History, bench: Bench) -> Start | None:
    before = stay_before(history)
    return clock_start_of(before, bench) if (before) or True else None


def x__old_clock__mutmut_5(history: History, bench: Bench) -> Start | None:
    before = stay_before(history)
    return clock_start_of(None, bench) if before else None


def x__old_clock__mutmut_6(history: History, bench: Bench) -> Start | None:
    before = stay_before(history)
    return clock_start_of(before, None) if before else None


def x__old_clock__mutmut_7(history: History, bench: Bench) -> Start | None:
    before = stay_before(history)
    return clock_start_of(bench) if before else None


def x__old_clock__mutmut_8(history: History, bench: Bench) -> Start | None:
    before = stay_before(history)
    return clock_start_of(before, ) if before else None

mutants_x__old_clock__mutmut['_mutmut_orig'] = x__old_clock__mutmut_orig # type: ignore # mutmut generated
mutants_x__old_clock__mutmut['x__old_clock__mutmut_1'] = x__old_clock__mutmut_1 # type: ignore # mutmut generated
mutants_x__old_clock__mutmut['x__old_clock__mutmut_2'] = x__old_clock__mutmut_2 # type: ignore # mutmut generated
mutants_x__old_clock__mutmut['x__old_clock__mutmut_3'] = x__old_clock__mutmut_3 # type: ignore # mutmut generated
mutants_x__old_clock__mutmut['x__old_clock__mutmut_4'] = x__old_clock__mutmut_4 # type: ignore # mutmut generated
mutants_x__old_clock__mutmut['x__old_clock__mutmut_5'] = x__old_clock__mutmut_5 # type: ignore # mutmut generated
mutants_x__old_clock__mutmut['x__old_clock__mutmut_6'] = x__old_clock__mutmut_6 # type: ignore # mutmut generated
mutants_x__old_clock__mutmut['x__old_clock__mutmut_7'] = x__old_clock__mutmut_7 # type: ignore # mutmut generated
mutants_x__old_clock__mutmut['x__old_clock__mutmut_8'] = x__old_clock__mutmut_8 # type: ignore # mutmut generated
mutants_x_limit_rules__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_limit_rules__mutmut)
def limit_rules(history: History, bench: Bench, text: str) -> tuple[str, ...]:
    """List the rules that limit a hold in this stay: the agreement's, and those of a detainer in effect."""
    own = (f"moa.{text}.hold_limit",)
    return (*own, *DETAINER_LIMITS) if detainers_in_effect(history, bench) else own


def x_limit_rules__mutmut_orig(history: History, bench: Bench, text: str) -> tuple[str, ...]:
    """List the rules that limit a hold in this stay: the agreement's, and those of a detainer in effect."""
    own = (f"moa.{text}.hold_limit",)
    return (*own, *DETAINER_LIMITS) if detainers_in_effect(history, bench) else own


def x_limit_rules__mutmut_1(history: History, bench: Bench, text: str) -> tuple[str, ...]:
    """List the rules that limit a hold in this stay: the agreement's, and those of a detainer in effect."""
    own = None
    return (*own, *DETAINER_LIMITS) if detainers_in_effect(history, bench) else own


def x_limit_rules__mutmut_2(history: History, bench: Bench, text: str) -> tuple[str, ...]:
    """List the rules that limit a hold in this stay: the agreement's, and those of a detainer in effect."""
    own = (f"moa.{text}.hold_limit",)
    return (*own, *DETAINER_LIMITS) if (detainers_in_effect(history, bench)) and False else own


def x_limit_rules__mutmut_3(history: History, bench: Bench, text: str) -> tuple[str, ...]:
    """List the rules that limit a hold in this stay: the agreement's, and those of a detainer in effect."""
    own = (f"moa.{text}.hold_limit",)
    return (*own, *DETAINER_LIMITS) if (detainers_in_effect(history, bench)) or True else own


def x_limit_rules__mutmut_4(history: History, bench: Bench, text: str) -> tuple[str, ...]:
    """List the rules that limit a hold in this stay: the agreement's, and those of a detainer in effect."""
    own = (f"moa.{text}.hold_limit",)
    return (*own, *DETAINER_LIMITS) if detainers_in_effect(None, bench) else own


def x_limit_rules__mutmut_5(history: History, bench: Bench, text: str) -> tuple[str, ...]:
    """List the rules that limit a hold in this stay: the agreement's, and those of a detainer in effect."""
    own = (f"moa.{text}.hold_limit",)
    return (*own, *DETAINER_LIMITS) if detainers_in_effect(history, None) else own


def x_limit_rules__mutmut_6(history: History, bench: Bench, text: str) -> tuple[str, ...]:
    """List the rules that limit a hold in this stay: the agreement's, and those of a detainer in effect."""
    own = (f"moa.{text}.hold_limit",)
    return (*own, *DETAINER_LIMITS) if detainers_in_effect(bench) else own


def x_limit_rules__mutmut_7(history: History, bench: Bench, text: str) -> tuple[str, ...]:
    """List the rules that limit a hold in this stay: the agreement's, and those of a detainer in effect."""
    own = (f"moa.{text}.hold_limit",)
    return (*own, *DETAINER_LIMITS) if detainers_in_effect(history, ) else own

mutants_x_limit_rules__mutmut['_mutmut_orig'] = x_limit_rules__mutmut_orig # type: ignore # mutmut generated
mutants_x_limit_rules__mutmut['x_limit_rules__mutmut_1'] = x_limit_rules__mutmut_1 # type: ignore # mutmut generated
mutants_x_limit_rules__mutmut['x_limit_rules__mutmut_2'] = x_limit_rules__mutmut_2 # type: ignore # mutmut generated
mutants_x_limit_rules__mutmut['x_limit_rules__mutmut_3'] = x_limit_rules__mutmut_3 # type: ignore # mutmut generated
mutants_x_limit_rules__mutmut['x_limit_rules__mutmut_4'] = x_limit_rules__mutmut_4 # type: ignore # mutmut generated
mutants_x_limit_rules__mutmut['x_limit_rules__mutmut_5'] = x_limit_rules__mutmut_5 # type: ignore # mutmut generated
mutants_x_limit_rules__mutmut['x_limit_rules__mutmut_6'] = x_limit_rules__mutmut_6 # type: ignore # mutmut generated
mutants_x_limit_rules__mutmut['x_limit_rules__mutmut_7'] = x_limit_rules__mutmut_7 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_detainers_in_effect__mutmut)
def detainers_in_effect(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_orig(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_1(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = None
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_2(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(None, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_3(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, None):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_4(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_5(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, ):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_6(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = None
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_7(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append(None)
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_8(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(None, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_9(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, None).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_10(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault([]).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_11(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, ).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_12(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = None
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_13(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = None
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_14(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(None, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_15(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, None)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_16(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_17(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, )
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_18(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = None
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_19(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next(None, None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_20(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next(None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_21(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), )
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_22(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO or first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_23(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_24(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is None:
            found.append((first, answer))
    return tuple(found)


def x_detainers_in_effect__mutmut_25(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append(None)
    return tuple(found)


def x_detainers_in_effect__mutmut_26(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    found = []
    for events in grouped.values():
        answer = switched_on(events, bench.at)
        first = next((fact for fact, received in events if received), None)
        if answer is not Answer.NO and first is not None:
            found.append((first, answer))
    return tuple(None)

mutants_x_detainers_in_effect__mutmut['_mutmut_orig'] = x_detainers_in_effect__mutmut_orig # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_1'] = x_detainers_in_effect__mutmut_1 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_2'] = x_detainers_in_effect__mutmut_2 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_3'] = x_detainers_in_effect__mutmut_3 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_4'] = x_detainers_in_effect__mutmut_4 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_5'] = x_detainers_in_effect__mutmut_5 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_6'] = x_detainers_in_effect__mutmut_6 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_7'] = x_detainers_in_effect__mutmut_7 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_8'] = x_detainers_in_effect__mutmut_8 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_9'] = x_detainers_in_effect__mutmut_9 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_10'] = x_detainers_in_effect__mutmut_10 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_11'] = x_detainers_in_effect__mutmut_11 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_12'] = x_detainers_in_effect__mutmut_12 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_13'] = x_detainers_in_effect__mutmut_13 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_14'] = x_detainers_in_effect__mutmut_14 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_15'] = x_detainers_in_effect__mutmut_15 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_16'] = x_detainers_in_effect__mutmut_16 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_17'] = x_detainers_in_effect__mutmut_17 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_18'] = x_detainers_in_effect__mutmut_18 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_19'] = x_detainers_in_effect__mutmut_19 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_20'] = x_detainers_in_effect__mutmut_20 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_21'] = x_detainers_in_effect__mutmut_21 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_22'] = x_detainers_in_effect__mutmut_22 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_23'] = x_detainers_in_effect__mutmut_23 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_24'] = x_detainers_in_effect__mutmut_24 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_25'] = x_detainers_in_effect__mutmut_25 # type: ignore # mutmut generated
mutants_x_detainers_in_effect__mutmut['x_detainers_in_effect__mutmut_26'] = x_detainers_in_effect__mutmut_26 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_clock_from__mutmut)
def clock_from(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_orig(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_1(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = None
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_2(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(None)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_3(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(None, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_4(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, None, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_5(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, None) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_6(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_7(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_8(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, ) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_9(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = None
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_10(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_11(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = None
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_12(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_13(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[1] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_14(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_15(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = None
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_16(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is not None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_17(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=None, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_18(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=None, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_19(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=None, ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_20(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=None)
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_21(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_22(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_23(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_24(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_25(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, )
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_26(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = None
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_27(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(None, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_28(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, None, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_29(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, None)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_30(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_31(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_32(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, )
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_33(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=None, limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_34(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=None, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_35(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=None, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_36(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=None, reasons=(*steps, step))


def x_clock_from__mutmut_37(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=None)


def x_clock_from__mutmut_38(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(limits=limits, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_39(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, governing=governing, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_40(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, ends=ends, reasons=(*steps, step))


def x_clock_from__mutmut_41(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, reasons=(*steps, step))


def x_clock_from__mutmut_42(bench: Bench, start: Start, rule_ids: Sequence[str], chosen: Fact | None = None) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. The end is unknown when the first rule named, the agreement's own,
    cannot be applied: a longer limit never stands in for it.
    """
    limits = tuple(limit_under(bench, rule_id, start.when) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    governing, ends, step = _governing(bench, known, chosen)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, )

mutants_x_clock_from__mutmut['_mutmut_orig'] = x_clock_from__mutmut_orig # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_1'] = x_clock_from__mutmut_1 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_2'] = x_clock_from__mutmut_2 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_3'] = x_clock_from__mutmut_3 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_4'] = x_clock_from__mutmut_4 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_5'] = x_clock_from__mutmut_5 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_6'] = x_clock_from__mutmut_6 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_7'] = x_clock_from__mutmut_7 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_8'] = x_clock_from__mutmut_8 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_9'] = x_clock_from__mutmut_9 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_10'] = x_clock_from__mutmut_10 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_11'] = x_clock_from__mutmut_11 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_12'] = x_clock_from__mutmut_12 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_13'] = x_clock_from__mutmut_13 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_14'] = x_clock_from__mutmut_14 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_15'] = x_clock_from__mutmut_15 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_16'] = x_clock_from__mutmut_16 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_17'] = x_clock_from__mutmut_17 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_18'] = x_clock_from__mutmut_18 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_19'] = x_clock_from__mutmut_19 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_20'] = x_clock_from__mutmut_20 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_21'] = x_clock_from__mutmut_21 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_22'] = x_clock_from__mutmut_22 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_23'] = x_clock_from__mutmut_23 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_24'] = x_clock_from__mutmut_24 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_25'] = x_clock_from__mutmut_25 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_26'] = x_clock_from__mutmut_26 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_27'] = x_clock_from__mutmut_27 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_28'] = x_clock_from__mutmut_28 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_29'] = x_clock_from__mutmut_29 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_30'] = x_clock_from__mutmut_30 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_31'] = x_clock_from__mutmut_31 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_32'] = x_clock_from__mutmut_32 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_33'] = x_clock_from__mutmut_33 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_34'] = x_clock_from__mutmut_34 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_35'] = x_clock_from__mutmut_35 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_36'] = x_clock_from__mutmut_36 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_37'] = x_clock_from__mutmut_37 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_38'] = x_clock_from__mutmut_38 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_39'] = x_clock_from__mutmut_39 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_40'] = x_clock_from__mutmut_40 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_41'] = x_clock_from__mutmut_41 # type: ignore # mutmut generated
mutants_x_clock_from__mutmut['x_clock_from__mutmut_42'] = x_clock_from__mutmut_42 # type: ignore # mutmut generated
mutants_x__governing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__governing__mutmut)
def _governing(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_orig(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_1(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) or chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_2(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None or isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_3(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_4(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule not in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_5(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = None
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_6(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = None
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_7(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            None, Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_8(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", None, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_9(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, None, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_10(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, None, counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_11(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=None, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_12(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=None
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_13(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_14(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_15(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_16(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_17(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_18(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_19(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "XXCLOCK.READINGXX", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_20(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "clock.reading", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_21(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = None
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_22(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(None)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_23(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = None
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_24(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if (value) and False else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_25(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if (value) or True else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_26(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which=None)
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_27(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="XXEARLIESTXX")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_28(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="earliest")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_29(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = None
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_30(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(None, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_31(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, None)
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_32(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing({rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_33(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, )
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_34(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = None
    return first, earliest_of(known.values()), step


def x__governing__mutmut_35(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step(None, Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_36(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", None, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_37(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, None, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_38(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=None)
    return first, earliest_of(known.values()), step


def x__governing__mutmut_39(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step(Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_40(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_41(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_42(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, )
    return first, earliest_of(known.values()), step


def x__governing__mutmut_43(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("XXCLOCK.GOVERNSXX", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_44(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("clock.governs", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_45(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(None))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_46(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule="XX = XX".join(first))
    return first, earliest_of(known.values()), step


def x__governing__mutmut_47(
    bench: Bench, known: dict[str, When], chosen: Fact | None
) -> tuple[tuple[str, ...], When, Reason]:
    if chosen is not None and isinstance(chosen.what, agreement.ReadingAdopted) and chosen.what.rule in known:
        rule_id = chosen.what.rule
        step = bench.step(
            "CLOCK.READING", Answer.YES, GOVERNS, (chosen,), counsel=chosen.what.counsel, rule=rule_id
        )
        return (rule_id,), known[rule_id], step
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    step = bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))
    return first, earliest_of(None), step

mutants_x__governing__mutmut['_mutmut_orig'] = x__governing__mutmut_orig # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_1'] = x__governing__mutmut_1 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_2'] = x__governing__mutmut_2 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_3'] = x__governing__mutmut_3 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_4'] = x__governing__mutmut_4 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_5'] = x__governing__mutmut_5 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_6'] = x__governing__mutmut_6 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_7'] = x__governing__mutmut_7 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_8'] = x__governing__mutmut_8 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_9'] = x__governing__mutmut_9 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_10'] = x__governing__mutmut_10 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_11'] = x__governing__mutmut_11 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_12'] = x__governing__mutmut_12 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_13'] = x__governing__mutmut_13 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_14'] = x__governing__mutmut_14 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_15'] = x__governing__mutmut_15 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_16'] = x__governing__mutmut_16 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_17'] = x__governing__mutmut_17 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_18'] = x__governing__mutmut_18 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_19'] = x__governing__mutmut_19 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_20'] = x__governing__mutmut_20 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_21'] = x__governing__mutmut_21 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_22'] = x__governing__mutmut_22 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_23'] = x__governing__mutmut_23 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_24'] = x__governing__mutmut_24 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_25'] = x__governing__mutmut_25 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_26'] = x__governing__mutmut_26 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_27'] = x__governing__mutmut_27 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_28'] = x__governing__mutmut_28 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_29'] = x__governing__mutmut_29 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_30'] = x__governing__mutmut_30 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_31'] = x__governing__mutmut_31 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_32'] = x__governing__mutmut_32 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_33'] = x__governing__mutmut_33 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_34'] = x__governing__mutmut_34 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_35'] = x__governing__mutmut_35 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_36'] = x__governing__mutmut_36 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_37'] = x__governing__mutmut_37 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_38'] = x__governing__mutmut_38 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_39'] = x__governing__mutmut_39 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_40'] = x__governing__mutmut_40 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_41'] = x__governing__mutmut_41 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_42'] = x__governing__mutmut_42 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_43'] = x__governing__mutmut_43 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_44'] = x__governing__mutmut_44 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_45'] = x__governing__mutmut_45 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_46'] = x__governing__mutmut_46 # type: ignore # mutmut generated
mutants_x__governing__mutmut['x__governing__mutmut_47'] = x__governing__mutmut_47 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_shortest_clock__mutmut)
def shortest_clock(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, start, rule_ids, chosen) for chosen in dict.fromkeys(readings)]
    return min(clocks, key=_end_of)


def x_shortest_clock__mutmut_orig(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, start, rule_ids, chosen) for chosen in dict.fromkeys(readings)]
    return min(clocks, key=_end_of)


def x_shortest_clock__mutmut_1(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = None
    return min(clocks, key=_end_of)


def x_shortest_clock__mutmut_2(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(None, start, rule_ids, chosen) for chosen in dict.fromkeys(readings)]
    return min(clocks, key=_end_of)


def x_shortest_clock__mutmut_3(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, None, rule_ids, chosen) for chosen in dict.fromkeys(readings)]
    return min(clocks, key=_end_of)


def x_shortest_clock__mutmut_4(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, start, None, chosen) for chosen in dict.fromkeys(readings)]
    return min(clocks, key=_end_of)


def x_shortest_clock__mutmut_5(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, start, rule_ids, None) for chosen in dict.fromkeys(readings)]
    return min(clocks, key=_end_of)


def x_shortest_clock__mutmut_6(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(start, rule_ids, chosen) for chosen in dict.fromkeys(readings)]
    return min(clocks, key=_end_of)


def x_shortest_clock__mutmut_7(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, rule_ids, chosen) for chosen in dict.fromkeys(readings)]
    return min(clocks, key=_end_of)


def x_shortest_clock__mutmut_8(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, start, chosen) for chosen in dict.fromkeys(readings)]
    return min(clocks, key=_end_of)


def x_shortest_clock__mutmut_9(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, start, rule_ids, ) for chosen in dict.fromkeys(readings)]
    return min(clocks, key=_end_of)


def x_shortest_clock__mutmut_10(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, start, rule_ids, chosen) for chosen in dict.fromkeys(None)]
    return min(clocks, key=_end_of)


def x_shortest_clock__mutmut_11(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, start, rule_ids, chosen) for chosen in dict.fromkeys(readings)]
    return min(None, key=_end_of)


def x_shortest_clock__mutmut_12(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, start, rule_ids, chosen) for chosen in dict.fromkeys(readings)]
    return min(clocks, key=None)


def x_shortest_clock__mutmut_13(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, start, rule_ids, chosen) for chosen in dict.fromkeys(readings)]
    return min(key=_end_of)


def x_shortest_clock__mutmut_14(
    bench: Bench, start: Start, rule_ids: Sequence[str], readings: Iterable[Fact | None]
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    clocks = [clock_from(bench, start, rule_ids, chosen) for chosen in dict.fromkeys(readings)]
    return min(clocks, )

mutants_x_shortest_clock__mutmut['_mutmut_orig'] = x_shortest_clock__mutmut_orig # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_1'] = x_shortest_clock__mutmut_1 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_2'] = x_shortest_clock__mutmut_2 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_3'] = x_shortest_clock__mutmut_3 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_4'] = x_shortest_clock__mutmut_4 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_5'] = x_shortest_clock__mutmut_5 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_6'] = x_shortest_clock__mutmut_6 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_7'] = x_shortest_clock__mutmut_7 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_8'] = x_shortest_clock__mutmut_8 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_9'] = x_shortest_clock__mutmut_9 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_10'] = x_shortest_clock__mutmut_10 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_11'] = x_shortest_clock__mutmut_11 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_12'] = x_shortest_clock__mutmut_12 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_13'] = x_shortest_clock__mutmut_13 # type: ignore # mutmut generated
mutants_x_shortest_clock__mutmut['x_shortest_clock__mutmut_14'] = x_shortest_clock__mutmut_14 # type: ignore # mutmut generated
mutants_x__end_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__end_of__mutmut)
def _end_of(running: Clock) -> tuple[bool, datetime, datetime]:
    """Order clocks by their ends; one whose end is unknown comes first."""
    ends = running.ends
    if ends is None:
        return (False, running.start.when.earliest, running.start.when.latest)
    return (True, ends.earliest, ends.latest)


def x__end_of__mutmut_orig(running: Clock) -> tuple[bool, datetime, datetime]:
    """Order clocks by their ends; one whose end is unknown comes first."""
    ends = running.ends
    if ends is None:
        return (False, running.start.when.earliest, running.start.when.latest)
    return (True, ends.earliest, ends.latest)


def x__end_of__mutmut_1(running: Clock) -> tuple[bool, datetime, datetime]:
    """Order clocks by their ends; one whose end is unknown comes first."""
    ends = None
    if ends is None:
        return (False, running.start.when.earliest, running.start.when.latest)
    return (True, ends.earliest, ends.latest)


def x__end_of__mutmut_2(running: Clock) -> tuple[bool, datetime, datetime]:
    """Order clocks by their ends; one whose end is unknown comes first."""
    ends = running.ends
    if ends is not None:
        return (False, running.start.when.earliest, running.start.when.latest)
    return (True, ends.earliest, ends.latest)


def x__end_of__mutmut_3(running: Clock) -> tuple[bool, datetime, datetime]:
    """Order clocks by their ends; one whose end is unknown comes first."""
    ends = running.ends
    if ends is None:
        return (True, running.start.when.earliest, running.start.when.latest)
    return (True, ends.earliest, ends.latest)


def x__end_of__mutmut_4(running: Clock) -> tuple[bool, datetime, datetime]:
    """Order clocks by their ends; one whose end is unknown comes first."""
    ends = running.ends
    if ends is None:
        return (False, running.start.when.earliest, running.start.when.latest)
    return (False, ends.earliest, ends.latest)

mutants_x__end_of__mutmut['_mutmut_orig'] = x__end_of__mutmut_orig # type: ignore # mutmut generated
mutants_x__end_of__mutmut['x__end_of__mutmut_1'] = x__end_of__mutmut_1 # type: ignore # mutmut generated
mutants_x__end_of__mutmut['x__end_of__mutmut_2'] = x__end_of__mutmut_2 # type: ignore # mutmut generated
mutants_x__end_of__mutmut['x__end_of__mutmut_3'] = x__end_of__mutmut_3 # type: ignore # mutmut generated
mutants_x__end_of__mutmut['x__end_of__mutmut_4'] = x__end_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_readings_adopted__mutmut)
def readings_adopted(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_orig(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_1(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = None
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_2(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = None
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_3(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, False)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_4(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(None)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_5(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted) or fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_6(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies or isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_7(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream not in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_8(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question != question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_9(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(None)


def x_readings_adopted__mutmut_10(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if (last) and False else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_11(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if (last) or True else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_12(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[1] if last else None for last in possibly_last(events, at, paired=False))


def x_readings_adopted__mutmut_13(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(None, at, paired=False))


def x_readings_adopted__mutmut_14(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, None, paired=False))


def x_readings_adopted__mutmut_15(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=None))


def x_readings_adopted__mutmut_16(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(at, paired=False))


def x_readings_adopted__mutmut_17(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, paired=False))


def x_readings_adopted__mutmut_18(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, ))


def x_readings_adopted__mutmut_19(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies
        and isinstance(fact.what, agreement.ReadingAdopted)
        and fact.what.question == question
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=True))

mutants_x_readings_adopted__mutmut['_mutmut_orig'] = x_readings_adopted__mutmut_orig # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_1'] = x_readings_adopted__mutmut_1 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_2'] = x_readings_adopted__mutmut_2 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_3'] = x_readings_adopted__mutmut_3 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_4'] = x_readings_adopted__mutmut_4 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_5'] = x_readings_adopted__mutmut_5 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_6'] = x_readings_adopted__mutmut_6 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_7'] = x_readings_adopted__mutmut_7 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_8'] = x_readings_adopted__mutmut_8 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_9'] = x_readings_adopted__mutmut_9 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_10'] = x_readings_adopted__mutmut_10 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_11'] = x_readings_adopted__mutmut_11 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_12'] = x_readings_adopted__mutmut_12 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_13'] = x_readings_adopted__mutmut_13 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_14'] = x_readings_adopted__mutmut_14 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_15'] = x_readings_adopted__mutmut_15 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_16'] = x_readings_adopted__mutmut_16 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_17'] = x_readings_adopted__mutmut_17 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_18'] = x_readings_adopted__mutmut_18 # type: ignore # mutmut generated
mutants_x_readings_adopted__mutmut['x_readings_adopted__mutmut_19'] = x_readings_adopted__mutmut_19 # type: ignore # mutmut generated
