"""A language as data: the sentences of each code, and how a time is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from fortyeight.foundations.law.instants import When

ENGLISH = "en"
NOON = 12

# The only words of a reason that may stand in a sentence to the person held: times and numbers.
# Names, labels and free text are in one language, and may tell of somebody else.
MAY_BE_SAID = frozenset({"until", "first", "last", "start", "ended", "hours", "minutes"})


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁTimeWordsǁwrite__mutmut: MutantDict = {}  # type: ignore
mutants_xǁTimeWordsǁwrite_when__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """How a language writes an instant.

    `instant` may use {weekday} {day} {month} {year} {hour12} {hour24} {minute}
    {half} {zone}; `weekdays` begin with Monday; `halves` are morning and
    afternoon; `between` uses {first} and {last}.
    """

    instant: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    halves: tuple[str, ...]
    between: str

    @_mutmut_mutated(mutants_xǁTimeWordsǁwrite__mutmut)
    def write(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_orig(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_1(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = None
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_2(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(None)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_3(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=None,
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_4(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=None,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_5(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=None,
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_6(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=None,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_7(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=None,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_8(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=None,
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_9(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=None,
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_10(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=None,
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_11(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=None,
        )

    def xǁTimeWordsǁwrite__mutmut_12(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_13(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_14(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_15(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_16(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_17(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_18(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_19(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_20(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            )

    def xǁTimeWordsǁwrite__mutmut_21(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month + 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_22(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 2],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_23(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON and NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_24(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour / NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_25(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour > NOON],
            zone=local.tzname() or "",
        )

    def xǁTimeWordsǁwrite__mutmut_26(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() and "",
        )

    def xǁTimeWordsǁwrite__mutmut_27(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "XXXX",
        )

    @_mutmut_mutated(mutants_xǁTimeWordsǁwrite_when__mutmut)
    def write_when(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(when.earliest, zone), last=self.write(when.latest, zone))

    def xǁTimeWordsǁwrite_when__mutmut_orig(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(when.earliest, zone), last=self.write(when.latest, zone))

    def xǁTimeWordsǁwrite_when__mutmut_1(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(None, zone)
        return self.between.format(first=self.write(when.earliest, zone), last=self.write(when.latest, zone))

    def xǁTimeWordsǁwrite_when__mutmut_2(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, None)
        return self.between.format(first=self.write(when.earliest, zone), last=self.write(when.latest, zone))

    def xǁTimeWordsǁwrite_when__mutmut_3(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(zone)
        return self.between.format(first=self.write(when.earliest, zone), last=self.write(when.latest, zone))

    def xǁTimeWordsǁwrite_when__mutmut_4(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, )
        return self.between.format(first=self.write(when.earliest, zone), last=self.write(when.latest, zone))

    def xǁTimeWordsǁwrite_when__mutmut_5(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=None, last=self.write(when.latest, zone))

    def xǁTimeWordsǁwrite_when__mutmut_6(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(when.earliest, zone), last=None)

    def xǁTimeWordsǁwrite_when__mutmut_7(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(last=self.write(when.latest, zone))

    def xǁTimeWordsǁwrite_when__mutmut_8(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(when.earliest, zone), )

    def xǁTimeWordsǁwrite_when__mutmut_9(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(None, zone), last=self.write(when.latest, zone))

    def xǁTimeWordsǁwrite_when__mutmut_10(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(when.earliest, None), last=self.write(when.latest, zone))

    def xǁTimeWordsǁwrite_when__mutmut_11(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(zone), last=self.write(when.latest, zone))

    def xǁTimeWordsǁwrite_when__mutmut_12(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(when.earliest, ), last=self.write(when.latest, zone))

    def xǁTimeWordsǁwrite_when__mutmut_13(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(when.earliest, zone), last=self.write(None, zone))

    def xǁTimeWordsǁwrite_when__mutmut_14(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(when.earliest, zone), last=self.write(when.latest, None))

    def xǁTimeWordsǁwrite_when__mutmut_15(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(when.earliest, zone), last=self.write(zone))

    def xǁTimeWordsǁwrite_when__mutmut_16(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(when.earliest, zone), last=self.write(when.latest, ))

mutants_xǁTimeWordsǁwrite__mutmut['_mutmut_orig'] = TimeWords.xǁTimeWordsǁwrite__mutmut_orig # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_1'] = TimeWords.xǁTimeWordsǁwrite__mutmut_1 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_2'] = TimeWords.xǁTimeWordsǁwrite__mutmut_2 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_3'] = TimeWords.xǁTimeWordsǁwrite__mutmut_3 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_4'] = TimeWords.xǁTimeWordsǁwrite__mutmut_4 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_5'] = TimeWords.xǁTimeWordsǁwrite__mutmut_5 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_6'] = TimeWords.xǁTimeWordsǁwrite__mutmut_6 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_7'] = TimeWords.xǁTimeWordsǁwrite__mutmut_7 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_8'] = TimeWords.xǁTimeWordsǁwrite__mutmut_8 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_9'] = TimeWords.xǁTimeWordsǁwrite__mutmut_9 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_10'] = TimeWords.xǁTimeWordsǁwrite__mutmut_10 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_11'] = TimeWords.xǁTimeWordsǁwrite__mutmut_11 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_12'] = TimeWords.xǁTimeWordsǁwrite__mutmut_12 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_13'] = TimeWords.xǁTimeWordsǁwrite__mutmut_13 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_14'] = TimeWords.xǁTimeWordsǁwrite__mutmut_14 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_15'] = TimeWords.xǁTimeWordsǁwrite__mutmut_15 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_16'] = TimeWords.xǁTimeWordsǁwrite__mutmut_16 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_17'] = TimeWords.xǁTimeWordsǁwrite__mutmut_17 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_18'] = TimeWords.xǁTimeWordsǁwrite__mutmut_18 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_19'] = TimeWords.xǁTimeWordsǁwrite__mutmut_19 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_20'] = TimeWords.xǁTimeWordsǁwrite__mutmut_20 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_21'] = TimeWords.xǁTimeWordsǁwrite__mutmut_21 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_22'] = TimeWords.xǁTimeWordsǁwrite__mutmut_22 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_23'] = TimeWords.xǁTimeWordsǁwrite__mutmut_23 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_24'] = TimeWords.xǁTimeWordsǁwrite__mutmut_24 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_25'] = TimeWords.xǁTimeWordsǁwrite__mutmut_25 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_26'] = TimeWords.xǁTimeWordsǁwrite__mutmut_26 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite__mutmut['xǁTimeWordsǁwrite__mutmut_27'] = TimeWords.xǁTimeWordsǁwrite__mutmut_27 # type: ignore # mutmut generated

mutants_xǁTimeWordsǁwrite_when__mutmut['_mutmut_orig'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_orig # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_1'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_1 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_2'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_2 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_3'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_3 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_4'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_4 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_5'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_5 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_6'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_6 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_7'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_7 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_8'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_8 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_9'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_9 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_10'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_10 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_11'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_11 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_12'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_12 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_13'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_13 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_14'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_14 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_15'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_15 # type: ignore # mutmut generated
mutants_xǁTimeWordsǁwrite_when__mutmut['xǁTimeWordsǁwrite_when__mutmut_16'] = TimeWords.xǁTimeWordsǁwrite_when__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁhas__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPhrasebookǁsay__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPhrasebookǁ_shown__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrasebook:
    """What is said to the person held, in one language.

    `checked_by` names the qualified people who checked it; empty, and every
    notice made with it says so. `otherwise` is the English book, which stands
    in, visibly, for a sentence that this one lacks; the English one has none.
    """

    language: str
    name: str
    checked_by: tuple[str, ...]
    time: TimeWords
    parts: Mapping[str, str]
    sentences: Mapping[str, str]
    otherwise: "Phrasebook | None" = None

    @_mutmut_mutated(mutants_xǁPhrasebookǁhas__mutmut)
    def has(self, code: str) -> bool:
        """Whether a sentence for the code is there, in this language or in English."""
        return code in self.sentences or (self.otherwise is not None and self.otherwise.has(code))

    def xǁPhrasebookǁhas__mutmut_orig(self, code: str) -> bool:
        """Whether a sentence for the code is there, in this language or in English."""
        return code in self.sentences or (self.otherwise is not None and self.otherwise.has(code))

    def xǁPhrasebookǁhas__mutmut_1(self, code: str) -> bool:
        """Whether a sentence for the code is there, in this language or in English."""
        return code in self.sentences and (self.otherwise is not None and self.otherwise.has(code))

    def xǁPhrasebookǁhas__mutmut_2(self, code: str) -> bool:
        """Whether a sentence for the code is there, in this language or in English."""
        return code not in self.sentences or (self.otherwise is not None and self.otherwise.has(code))

    def xǁPhrasebookǁhas__mutmut_3(self, code: str) -> bool:
        """Whether a sentence for the code is there, in this language or in English."""
        return code in self.sentences or (self.otherwise is not None or self.otherwise.has(code))

    def xǁPhrasebookǁhas__mutmut_4(self, code: str) -> bool:
        """Whether a sentence for the code is there, in this language or in English."""
        return code in self.sentences or (self.otherwise is None and self.otherwise.has(code))

    def xǁPhrasebookǁhas__mutmut_5(self, code: str) -> bool:
        """Whether a sentence for the code is there, in this language or in English."""
        return code in self.sentences or (self.otherwise is not None and self.otherwise.has(None))

    @_mutmut_mutated(mutants_xǁPhrasebookǁsay__mutmut)
    def say(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_orig(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_1(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences or self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_2(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_3(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_4(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['XXuntranslatedXX']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_5(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['UNTRANSLATED']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_6(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(None, words, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_7(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, None, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_8(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, None)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_9(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(words, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_10(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_11(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, )}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_12(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, zone)}"
        shown = None
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_13(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(None, zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_14(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(words[name], None) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_15(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_16(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(words[name], ) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def xǁPhrasebookǁsay__mutmut_17(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID | words.keys()}
        return self.sentences[code].format(**shown)

    @_mutmut_mutated(mutants_xǁPhrasebookǁ_shown__mutmut)
    def _shown(self, word: object, zone: tzinfo) -> str:
        if isinstance(word, datetime):
            return self.time.write(word, zone)
        if isinstance(word, When):
            return self.time.write_when(word, zone)
        return str(word)

    def xǁPhrasebookǁ_shown__mutmut_orig(self, word: object, zone: tzinfo) -> str:
        if isinstance(word, datetime):
            return self.time.write(word, zone)
        if isinstance(word, When):
            return self.time.write_when(word, zone)
        return str(word)

    def xǁPhrasebookǁ_shown__mutmut_1(self, word: object, zone: tzinfo) -> str:
        if isinstance(word, datetime):
            return self.time.write(None, zone)
        if isinstance(word, When):
            return self.time.write_when(word, zone)
        return str(word)

    def xǁPhrasebookǁ_shown__mutmut_2(self, word: object, zone: tzinfo) -> str:
        if isinstance(word, datetime):
            return self.time.write(word, None)
        if isinstance(word, When):
            return self.time.write_when(word, zone)
        return str(word)

    def xǁPhrasebookǁ_shown__mutmut_3(self, word: object, zone: tzinfo) -> str:
        if isinstance(word, datetime):
            return self.time.write(zone)
        if isinstance(word, When):
            return self.time.write_when(word, zone)
        return str(word)

    def xǁPhrasebookǁ_shown__mutmut_4(self, word: object, zone: tzinfo) -> str:
        if isinstance(word, datetime):
            return self.time.write(word, )
        if isinstance(word, When):
            return self.time.write_when(word, zone)
        return str(word)

    def xǁPhrasebookǁ_shown__mutmut_5(self, word: object, zone: tzinfo) -> str:
        if isinstance(word, datetime):
            return self.time.write(word, zone)
        if isinstance(word, When):
            return self.time.write_when(None, zone)
        return str(word)

    def xǁPhrasebookǁ_shown__mutmut_6(self, word: object, zone: tzinfo) -> str:
        if isinstance(word, datetime):
            return self.time.write(word, zone)
        if isinstance(word, When):
            return self.time.write_when(word, None)
        return str(word)

    def xǁPhrasebookǁ_shown__mutmut_7(self, word: object, zone: tzinfo) -> str:
        if isinstance(word, datetime):
            return self.time.write(word, zone)
        if isinstance(word, When):
            return self.time.write_when(zone)
        return str(word)

    def xǁPhrasebookǁ_shown__mutmut_8(self, word: object, zone: tzinfo) -> str:
        if isinstance(word, datetime):
            return self.time.write(word, zone)
        if isinstance(word, When):
            return self.time.write_when(word, )
        return str(word)

    def xǁPhrasebookǁ_shown__mutmut_9(self, word: object, zone: tzinfo) -> str:
        if isinstance(word, datetime):
            return self.time.write(word, zone)
        if isinstance(word, When):
            return self.time.write_when(word, zone)
        return str(None)

mutants_xǁPhrasebookǁhas__mutmut['_mutmut_orig'] = Phrasebook.xǁPhrasebookǁhas__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPhrasebookǁhas__mutmut['xǁPhrasebookǁhas__mutmut_1'] = Phrasebook.xǁPhrasebookǁhas__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁhas__mutmut['xǁPhrasebookǁhas__mutmut_2'] = Phrasebook.xǁPhrasebookǁhas__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁhas__mutmut['xǁPhrasebookǁhas__mutmut_3'] = Phrasebook.xǁPhrasebookǁhas__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁhas__mutmut['xǁPhrasebookǁhas__mutmut_4'] = Phrasebook.xǁPhrasebookǁhas__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁhas__mutmut['xǁPhrasebookǁhas__mutmut_5'] = Phrasebook.xǁPhrasebookǁhas__mutmut_5 # type: ignore # mutmut generated

mutants_xǁPhrasebookǁsay__mutmut['_mutmut_orig'] = Phrasebook.xǁPhrasebookǁsay__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_1'] = Phrasebook.xǁPhrasebookǁsay__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_2'] = Phrasebook.xǁPhrasebookǁsay__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_3'] = Phrasebook.xǁPhrasebookǁsay__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_4'] = Phrasebook.xǁPhrasebookǁsay__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_5'] = Phrasebook.xǁPhrasebookǁsay__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_6'] = Phrasebook.xǁPhrasebookǁsay__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_7'] = Phrasebook.xǁPhrasebookǁsay__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_8'] = Phrasebook.xǁPhrasebookǁsay__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_9'] = Phrasebook.xǁPhrasebookǁsay__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_10'] = Phrasebook.xǁPhrasebookǁsay__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_11'] = Phrasebook.xǁPhrasebookǁsay__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_12'] = Phrasebook.xǁPhrasebookǁsay__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_13'] = Phrasebook.xǁPhrasebookǁsay__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_14'] = Phrasebook.xǁPhrasebookǁsay__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_15'] = Phrasebook.xǁPhrasebookǁsay__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_16'] = Phrasebook.xǁPhrasebookǁsay__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁsay__mutmut['xǁPhrasebookǁsay__mutmut_17'] = Phrasebook.xǁPhrasebookǁsay__mutmut_17 # type: ignore # mutmut generated

mutants_xǁPhrasebookǁ_shown__mutmut['_mutmut_orig'] = Phrasebook.xǁPhrasebookǁ_shown__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPhrasebookǁ_shown__mutmut['xǁPhrasebookǁ_shown__mutmut_1'] = Phrasebook.xǁPhrasebookǁ_shown__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁ_shown__mutmut['xǁPhrasebookǁ_shown__mutmut_2'] = Phrasebook.xǁPhrasebookǁ_shown__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁ_shown__mutmut['xǁPhrasebookǁ_shown__mutmut_3'] = Phrasebook.xǁPhrasebookǁ_shown__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁ_shown__mutmut['xǁPhrasebookǁ_shown__mutmut_4'] = Phrasebook.xǁPhrasebookǁ_shown__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁ_shown__mutmut['xǁPhrasebookǁ_shown__mutmut_5'] = Phrasebook.xǁPhrasebookǁ_shown__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁ_shown__mutmut['xǁPhrasebookǁ_shown__mutmut_6'] = Phrasebook.xǁPhrasebookǁ_shown__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁ_shown__mutmut['xǁPhrasebookǁ_shown__mutmut_7'] = Phrasebook.xǁPhrasebookǁ_shown__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁ_shown__mutmut['xǁPhrasebookǁ_shown__mutmut_8'] = Phrasebook.xǁPhrasebookǁ_shown__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPhrasebookǁ_shown__mutmut['xǁPhrasebookǁ_shown__mutmut_9'] = Phrasebook.xǁPhrasebookǁ_shown__mutmut_9 # type: ignore # mutmut generated
