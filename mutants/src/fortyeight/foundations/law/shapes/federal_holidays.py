"""Shape 8: the public holidays of a law, with their days in lieu."""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.law.shapes import words
from fortyeight.foundations.law.shapes.counted_time import WEEKDAYS

LAST = -1
IsHoliday = Callable[[date], bool]
_LEAP_YEAR = 2024


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁCalendarUnknownǁ__init____mutmut: MutantDict = {}  # type: ignore


class CalendarUnknown(LookupError):
    """The rule has no calendar in force on that day. `code` is stable."""

    code = "HOLIDAYS.OUTSIDE_DATES"

    @_mutmut_mutated(mutants_xǁCalendarUnknownǁ__init____mutmut)
    def __init__(self, rule_id: str, day: date) -> None:
        super().__init__(f"{rule_id} does not say which days are holidays on {day} [{self.code}]")
        self.rule_id, self.day = rule_id, day

    def xǁCalendarUnknownǁ__init____mutmut_orig(self, rule_id: str, day: date) -> None:
        super().__init__(f"{rule_id} does not say which days are holidays on {day} [{self.code}]")
        self.rule_id, self.day = rule_id, day

    def xǁCalendarUnknownǁ__init____mutmut_1(self, rule_id: str, day: date) -> None:
        super().__init__(None)
        self.rule_id, self.day = rule_id, day

    def xǁCalendarUnknownǁ__init____mutmut_2(self, rule_id: str, day: date) -> None:
        super().__init__(f"{rule_id} does not say which days are holidays on {day} [{self.code}]")
        self.rule_id, self.day = None

mutants_xǁCalendarUnknownǁ__init____mutmut['_mutmut_orig'] = CalendarUnknown.xǁCalendarUnknownǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁCalendarUnknownǁ__init____mutmut['xǁCalendarUnknownǁ__init____mutmut_1'] = CalendarUnknown.xǁCalendarUnknownǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁCalendarUnknownǁ__init____mutmut['xǁCalendarUnknownǁ__init____mutmut_2'] = CalendarUnknown.xǁCalendarUnknownǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """A holiday on a day of a month, or on the nth weekday of it; `nth` -1 is the last."""

    name: str
    month: int
    day: int | None = None
    weekday: str | None = None
    nth: int | None = None

    @_mutmut_mutated(mutants_xǁHolidayǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_orig(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_1(self) -> None:
        if self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_2(self) -> None:
        if not self.name:
            raise ValueError(None)
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_3(self) -> None:
        if not self.name:
            raise ValueError("XXname: a holiday needs a nameXX")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_4(self) -> None:
        if not self.name:
            raise ValueError("NAME: A HOLIDAY NEEDS A NAME")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_5(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole(None, self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_6(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", None, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_7(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=None, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_8(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=None)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_9(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole(self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_10(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_11(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_12(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, )
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_13(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("XXmonthXX", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_14(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("MONTH", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_15(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=2, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_16(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=13)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_17(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_18(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None and self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_19(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_20(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_21(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(None)
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_22(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole(None, self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_23(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", None, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_24(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=None, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_25(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=None)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_26(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole(self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_27(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_28(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_29(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, )
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_30(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("XXdayXX", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_31(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("DAY", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_32(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=2, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_33(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=32)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_34(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(None, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_35(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, None, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_36(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, None)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_37(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_38(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_39(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, )
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_40(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None and self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_41(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is not None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_42(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is not None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_43(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(None)
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_44(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of(None, self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_45(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", None, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_46(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, None)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_47(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of(self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_48(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_49(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, )
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_50(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("XXweekdayXX", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_51(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("WEEKDAY", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_52(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_53(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 2, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_54(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 3, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_55(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 4, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_56(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 5):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")

    def xǁHolidayǁ__post_init____mutmut_57(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(None)

mutants_xǁHolidayǁ__post_init____mutmut['_mutmut_orig'] = Holiday.xǁHolidayǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_1'] = Holiday.xǁHolidayǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_2'] = Holiday.xǁHolidayǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_3'] = Holiday.xǁHolidayǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_4'] = Holiday.xǁHolidayǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_5'] = Holiday.xǁHolidayǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_6'] = Holiday.xǁHolidayǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_7'] = Holiday.xǁHolidayǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_8'] = Holiday.xǁHolidayǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_9'] = Holiday.xǁHolidayǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_10'] = Holiday.xǁHolidayǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_11'] = Holiday.xǁHolidayǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_12'] = Holiday.xǁHolidayǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_13'] = Holiday.xǁHolidayǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_14'] = Holiday.xǁHolidayǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_15'] = Holiday.xǁHolidayǁ__post_init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_16'] = Holiday.xǁHolidayǁ__post_init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_17'] = Holiday.xǁHolidayǁ__post_init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_18'] = Holiday.xǁHolidayǁ__post_init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_19'] = Holiday.xǁHolidayǁ__post_init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_20'] = Holiday.xǁHolidayǁ__post_init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_21'] = Holiday.xǁHolidayǁ__post_init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_22'] = Holiday.xǁHolidayǁ__post_init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_23'] = Holiday.xǁHolidayǁ__post_init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_24'] = Holiday.xǁHolidayǁ__post_init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_25'] = Holiday.xǁHolidayǁ__post_init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_26'] = Holiday.xǁHolidayǁ__post_init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_27'] = Holiday.xǁHolidayǁ__post_init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_28'] = Holiday.xǁHolidayǁ__post_init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_29'] = Holiday.xǁHolidayǁ__post_init____mutmut_29 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_30'] = Holiday.xǁHolidayǁ__post_init____mutmut_30 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_31'] = Holiday.xǁHolidayǁ__post_init____mutmut_31 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_32'] = Holiday.xǁHolidayǁ__post_init____mutmut_32 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_33'] = Holiday.xǁHolidayǁ__post_init____mutmut_33 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_34'] = Holiday.xǁHolidayǁ__post_init____mutmut_34 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_35'] = Holiday.xǁHolidayǁ__post_init____mutmut_35 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_36'] = Holiday.xǁHolidayǁ__post_init____mutmut_36 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_37'] = Holiday.xǁHolidayǁ__post_init____mutmut_37 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_38'] = Holiday.xǁHolidayǁ__post_init____mutmut_38 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_39'] = Holiday.xǁHolidayǁ__post_init____mutmut_39 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_40'] = Holiday.xǁHolidayǁ__post_init____mutmut_40 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_41'] = Holiday.xǁHolidayǁ__post_init____mutmut_41 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_42'] = Holiday.xǁHolidayǁ__post_init____mutmut_42 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_43'] = Holiday.xǁHolidayǁ__post_init____mutmut_43 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_44'] = Holiday.xǁHolidayǁ__post_init____mutmut_44 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_45'] = Holiday.xǁHolidayǁ__post_init____mutmut_45 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_46'] = Holiday.xǁHolidayǁ__post_init____mutmut_46 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_47'] = Holiday.xǁHolidayǁ__post_init____mutmut_47 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_48'] = Holiday.xǁHolidayǁ__post_init____mutmut_48 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_49'] = Holiday.xǁHolidayǁ__post_init____mutmut_49 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_50'] = Holiday.xǁHolidayǁ__post_init____mutmut_50 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_51'] = Holiday.xǁHolidayǁ__post_init____mutmut_51 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_52'] = Holiday.xǁHolidayǁ__post_init____mutmut_52 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_53'] = Holiday.xǁHolidayǁ__post_init____mutmut_53 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_54'] = Holiday.xǁHolidayǁ__post_init____mutmut_54 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_55'] = Holiday.xǁHolidayǁ__post_init____mutmut_55 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_56'] = Holiday.xǁHolidayǁ__post_init____mutmut_56 # type: ignore # mutmut generated
mutants_xǁHolidayǁ__post_init____mutmut['xǁHolidayǁ__post_init____mutmut_57'] = Holiday.xǁHolidayǁ__post_init____mutmut_57 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class FederalHolidays:
    """The holidays, and the weekday kept in lieu when one falls on a Saturday or a Sunday."""

    holiday: tuple[Holiday, ...]
    saturday_in_lieu: str
    sunday_in_lieu: str

    @_mutmut_mutated(mutants_xǁFederalHolidaysǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_orig(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_1(self) -> None:
        if self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_2(self) -> None:
        if not self.holiday:
            raise ValueError(None)
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_3(self) -> None:
        if not self.holiday:
            raise ValueError("XXholiday: at least one is neededXX")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_4(self) -> None:
        if not self.holiday:
            raise ValueError("HOLIDAY: AT LEAST ONE IS NEEDED")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_5(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = None
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_6(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) == len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_7(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError(None)
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_8(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("XXholiday: a name stands there twiceXX")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_9(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("HOLIDAY: A NAME STANDS THERE TWICE")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_10(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of(None, self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_11(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", None, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_12(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, None)
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_13(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of(self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_14(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_15(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, )
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_16(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("XXsaturday_in_lieuXX", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_17(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("SATURDAY_IN_LIEU", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_18(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("XXFRIDAYXX",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_19(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("friday",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_20(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of(None, self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_21(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", None, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_22(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, None)

    def xǁFederalHolidaysǁ__post_init____mutmut_23(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of(self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_24(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_25(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, )

    def xǁFederalHolidaysǁ__post_init____mutmut_26(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("XXsunday_in_lieuXX", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_27(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("SUNDAY_IN_LIEU", self.sunday_in_lieu, ("MONDAY",))

    def xǁFederalHolidaysǁ__post_init____mutmut_28(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("XXMONDAYXX",))

    def xǁFederalHolidaysǁ__post_init____mutmut_29(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("monday",))

mutants_xǁFederalHolidaysǁ__post_init____mutmut['_mutmut_orig'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_1'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_2'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_3'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_4'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_5'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_6'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_7'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_8'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_9'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_10'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_11'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_12'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_13'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_14'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_15'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_16'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_17'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_18'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_19'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_20'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_21'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_22'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_23'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_24'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_25'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_26'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_27'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_28'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁFederalHolidaysǁ__post_init____mutmut['xǁFederalHolidaysǁ__post_init____mutmut_29'] = FederalHolidays.xǁFederalHolidaysǁ__post_init____mutmut_29 # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_holiday_name__mutmut)
def holiday_name(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is None:
        raise CalendarUnknown(rule.id, day)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, day)


def x_holiday_name__mutmut_orig(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is None:
        raise CalendarUnknown(rule.id, day)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, day)


def x_holiday_name__mutmut_1(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = None
    if value is None:
        raise CalendarUnknown(rule.id, day)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, day)


def x_holiday_name__mutmut_2(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(None)
    if value is None:
        raise CalendarUnknown(rule.id, day)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, day)


def x_holiday_name__mutmut_3(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is not None:
        raise CalendarUnknown(rule.id, day)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, day)


def x_holiday_name__mutmut_4(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is None:
        raise CalendarUnknown(None, day)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, day)


def x_holiday_name__mutmut_5(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is None:
        raise CalendarUnknown(rule.id, None)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, day)


def x_holiday_name__mutmut_6(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is None:
        raise CalendarUnknown(day)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, day)


def x_holiday_name__mutmut_7(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is None:
        raise CalendarUnknown(rule.id, )
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, day)


def x_holiday_name__mutmut_8(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is None:
        raise CalendarUnknown(rule.id, day)
    terms = None
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, day)


def x_holiday_name__mutmut_9(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is None:
        raise CalendarUnknown(rule.id, day)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(None, day)


def x_holiday_name__mutmut_10(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is None:
        raise CalendarUnknown(rule.id, day)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, None)


def x_holiday_name__mutmut_11(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is None:
        raise CalendarUnknown(rule.id, day)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(day)


def x_holiday_name__mutmut_12(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is None:
        raise CalendarUnknown(rule.id, day)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, )

mutants_x_holiday_name__mutmut['_mutmut_orig'] = x_holiday_name__mutmut_orig # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut['x_holiday_name__mutmut_1'] = x_holiday_name__mutmut_1 # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut['x_holiday_name__mutmut_2'] = x_holiday_name__mutmut_2 # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut['x_holiday_name__mutmut_3'] = x_holiday_name__mutmut_3 # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut['x_holiday_name__mutmut_4'] = x_holiday_name__mutmut_4 # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut['x_holiday_name__mutmut_5'] = x_holiday_name__mutmut_5 # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut['x_holiday_name__mutmut_6'] = x_holiday_name__mutmut_6 # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut['x_holiday_name__mutmut_7'] = x_holiday_name__mutmut_7 # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut['x_holiday_name__mutmut_8'] = x_holiday_name__mutmut_8 # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut['x_holiday_name__mutmut_9'] = x_holiday_name__mutmut_9 # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut['x_holiday_name__mutmut_10'] = x_holiday_name__mutmut_10 # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut['x_holiday_name__mutmut_11'] = x_holiday_name__mutmut_11 # type: ignore # mutmut generated
mutants_x_holiday_name__mutmut['x_holiday_name__mutmut_12'] = x_holiday_name__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_of__mutmut)
def check_of(rule: Rule) -> IsHoliday:
    """Make the function that says whether a civil day is kept as a holiday; it raises CalendarUnknown."""
    return lambda day: holiday_name(rule, day) is not None


def x_check_of__mutmut_orig(rule: Rule) -> IsHoliday:
    """Make the function that says whether a civil day is kept as a holiday; it raises CalendarUnknown."""
    return lambda day: holiday_name(rule, day) is not None


def x_check_of__mutmut_1(rule: Rule) -> IsHoliday:
    """Make the function that says whether a civil day is kept as a holiday; it raises CalendarUnknown."""
    return lambda day: None


def x_check_of__mutmut_2(rule: Rule) -> IsHoliday:
    """Make the function that says whether a civil day is kept as a holiday; it raises CalendarUnknown."""
    return lambda day: holiday_name(None, day) is not None


def x_check_of__mutmut_3(rule: Rule) -> IsHoliday:
    """Make the function that says whether a civil day is kept as a holiday; it raises CalendarUnknown."""
    return lambda day: holiday_name(rule, None) is not None


def x_check_of__mutmut_4(rule: Rule) -> IsHoliday:
    """Make the function that says whether a civil day is kept as a holiday; it raises CalendarUnknown."""
    return lambda day: holiday_name(day) is not None


def x_check_of__mutmut_5(rule: Rule) -> IsHoliday:
    """Make the function that says whether a civil day is kept as a holiday; it raises CalendarUnknown."""
    return lambda day: holiday_name(rule, ) is not None


def x_check_of__mutmut_6(rule: Rule) -> IsHoliday:
    """Make the function that says whether a civil day is kept as a holiday; it raises CalendarUnknown."""
    return lambda day: holiday_name(rule, day) is None

mutants_x_check_of__mutmut['_mutmut_orig'] = x_check_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_of__mutmut['x_check_of__mutmut_1'] = x_check_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_of__mutmut['x_check_of__mutmut_2'] = x_check_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_of__mutmut['x_check_of__mutmut_3'] = x_check_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_of__mutmut['x_check_of__mutmut_4'] = x_check_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_of__mutmut['x_check_of__mutmut_5'] = x_check_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_of__mutmut['x_check_of__mutmut_6'] = x_check_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_holiday_on__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_holiday_on__mutmut)
def holiday_on(terms: FederalHolidays, day: date) -> str | None:
    """Find the name of the holiday that one calendar keeps on `day`.

    >>> terms = FederalHolidays(
    ...     holiday=(Holiday(name="New Year's Day", month=1, day=1),),
    ...     saturday_in_lieu="FRIDAY",
    ...     sunday_in_lieu="MONDAY",
    ... )
    >>> holiday_on(terms, date(2021, 12, 31))
    "New Year's Day (in lieu)"
    """
    return _kept_in(terms, day.year).get(day)


def x_holiday_on__mutmut_orig(terms: FederalHolidays, day: date) -> str | None:
    """Find the name of the holiday that one calendar keeps on `day`.

    >>> terms = FederalHolidays(
    ...     holiday=(Holiday(name="New Year's Day", month=1, day=1),),
    ...     saturday_in_lieu="FRIDAY",
    ...     sunday_in_lieu="MONDAY",
    ... )
    >>> holiday_on(terms, date(2021, 12, 31))
    "New Year's Day (in lieu)"
    """
    return _kept_in(terms, day.year).get(day)


def x_holiday_on__mutmut_1(terms: FederalHolidays, day: date) -> str | None:
    """Find the name of the holiday that one calendar keeps on `day`.

    >>> terms = FederalHolidays(
    ...     holiday=(Holiday(name="New Year's Day", month=1, day=1),),
    ...     saturday_in_lieu="FRIDAY",
    ...     sunday_in_lieu="MONDAY",
    ... )
    >>> holiday_on(terms, date(2021, 12, 31))
    "New Year's Day (in lieu)"
    """
    return _kept_in(terms, day.year).get(None)


def x_holiday_on__mutmut_2(terms: FederalHolidays, day: date) -> str | None:
    """Find the name of the holiday that one calendar keeps on `day`.

    >>> terms = FederalHolidays(
    ...     holiday=(Holiday(name="New Year's Day", month=1, day=1),),
    ...     saturday_in_lieu="FRIDAY",
    ...     sunday_in_lieu="MONDAY",
    ... )
    >>> holiday_on(terms, date(2021, 12, 31))
    "New Year's Day (in lieu)"
    """
    return _kept_in(None, day.year).get(day)


def x_holiday_on__mutmut_3(terms: FederalHolidays, day: date) -> str | None:
    """Find the name of the holiday that one calendar keeps on `day`.

    >>> terms = FederalHolidays(
    ...     holiday=(Holiday(name="New Year's Day", month=1, day=1),),
    ...     saturday_in_lieu="FRIDAY",
    ...     sunday_in_lieu="MONDAY",
    ... )
    >>> holiday_on(terms, date(2021, 12, 31))
    "New Year's Day (in lieu)"
    """
    return _kept_in(terms, None).get(day)


def x_holiday_on__mutmut_4(terms: FederalHolidays, day: date) -> str | None:
    """Find the name of the holiday that one calendar keeps on `day`.

    >>> terms = FederalHolidays(
    ...     holiday=(Holiday(name="New Year's Day", month=1, day=1),),
    ...     saturday_in_lieu="FRIDAY",
    ...     sunday_in_lieu="MONDAY",
    ... )
    >>> holiday_on(terms, date(2021, 12, 31))
    "New Year's Day (in lieu)"
    """
    return _kept_in(day.year).get(day)


def x_holiday_on__mutmut_5(terms: FederalHolidays, day: date) -> str | None:
    """Find the name of the holiday that one calendar keeps on `day`.

    >>> terms = FederalHolidays(
    ...     holiday=(Holiday(name="New Year's Day", month=1, day=1),),
    ...     saturday_in_lieu="FRIDAY",
    ...     sunday_in_lieu="MONDAY",
    ... )
    >>> holiday_on(terms, date(2021, 12, 31))
    "New Year's Day (in lieu)"
    """
    return _kept_in(terms, ).get(day)

mutants_x_holiday_on__mutmut['_mutmut_orig'] = x_holiday_on__mutmut_orig # type: ignore # mutmut generated
mutants_x_holiday_on__mutmut['x_holiday_on__mutmut_1'] = x_holiday_on__mutmut_1 # type: ignore # mutmut generated
mutants_x_holiday_on__mutmut['x_holiday_on__mutmut_2'] = x_holiday_on__mutmut_2 # type: ignore # mutmut generated
mutants_x_holiday_on__mutmut['x_holiday_on__mutmut_3'] = x_holiday_on__mutmut_3 # type: ignore # mutmut generated
mutants_x_holiday_on__mutmut['x_holiday_on__mutmut_4'] = x_holiday_on__mutmut_4 # type: ignore # mutmut generated
mutants_x_holiday_on__mutmut['x_holiday_on__mutmut_5'] = x_holiday_on__mutmut_5 # type: ignore # mutmut generated


@functools.lru_cache(maxsize=512)
def _kept_in(terms: FederalHolidays, year: int) -> Mapping[date, str]:
    """Name the days kept in one year. An audit asks for the same few years a million times."""
    kept: dict[date, str] = {}
    for holiday in terms.holiday:
        for falls_in in (year, year + 1):
            falls_on = date_in_year(holiday, falls_in)
            if falls_on is None:
                continue
            kept.setdefault(falls_on, holiday.name)
            in_lieu = _in_lieu(falls_on)
            if in_lieu is not None:
                kept.setdefault(in_lieu, f"{holiday.name} (in lieu)")
    return MappingProxyType(kept)
mutants_x_date_in_year__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_date_in_year__mutmut)
def date_in_year(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(year, holiday.month, holiday.day)
        return _nth_weekday(holiday, year)
    except ValueError:
        return None


def x_date_in_year__mutmut_orig(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(year, holiday.month, holiday.day)
        return _nth_weekday(holiday, year)
    except ValueError:
        return None


def x_date_in_year__mutmut_1(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is None:
            return date(year, holiday.month, holiday.day)
        return _nth_weekday(holiday, year)
    except ValueError:
        return None


def x_date_in_year__mutmut_2(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(None, holiday.month, holiday.day)
        return _nth_weekday(holiday, year)
    except ValueError:
        return None


def x_date_in_year__mutmut_3(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(year, None, holiday.day)
        return _nth_weekday(holiday, year)
    except ValueError:
        return None


def x_date_in_year__mutmut_4(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(year, holiday.month, None)
        return _nth_weekday(holiday, year)
    except ValueError:
        return None


def x_date_in_year__mutmut_5(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(holiday.month, holiday.day)
        return _nth_weekday(holiday, year)
    except ValueError:
        return None


def x_date_in_year__mutmut_6(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(year, holiday.day)
        return _nth_weekday(holiday, year)
    except ValueError:
        return None


def x_date_in_year__mutmut_7(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(year, holiday.month, )
        return _nth_weekday(holiday, year)
    except ValueError:
        return None


def x_date_in_year__mutmut_8(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(year, holiday.month, holiday.day)
        return _nth_weekday(None, year)
    except ValueError:
        return None


def x_date_in_year__mutmut_9(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(year, holiday.month, holiday.day)
        return _nth_weekday(holiday, None)
    except ValueError:
        return None


def x_date_in_year__mutmut_10(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(year, holiday.month, holiday.day)
        return _nth_weekday(year)
    except ValueError:
        return None


def x_date_in_year__mutmut_11(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(year, holiday.month, holiday.day)
        return _nth_weekday(holiday, )
    except ValueError:
        return None

mutants_x_date_in_year__mutmut['_mutmut_orig'] = x_date_in_year__mutmut_orig # type: ignore # mutmut generated
mutants_x_date_in_year__mutmut['x_date_in_year__mutmut_1'] = x_date_in_year__mutmut_1 # type: ignore # mutmut generated
mutants_x_date_in_year__mutmut['x_date_in_year__mutmut_2'] = x_date_in_year__mutmut_2 # type: ignore # mutmut generated
mutants_x_date_in_year__mutmut['x_date_in_year__mutmut_3'] = x_date_in_year__mutmut_3 # type: ignore # mutmut generated
mutants_x_date_in_year__mutmut['x_date_in_year__mutmut_4'] = x_date_in_year__mutmut_4 # type: ignore # mutmut generated
mutants_x_date_in_year__mutmut['x_date_in_year__mutmut_5'] = x_date_in_year__mutmut_5 # type: ignore # mutmut generated
mutants_x_date_in_year__mutmut['x_date_in_year__mutmut_6'] = x_date_in_year__mutmut_6 # type: ignore # mutmut generated
mutants_x_date_in_year__mutmut['x_date_in_year__mutmut_7'] = x_date_in_year__mutmut_7 # type: ignore # mutmut generated
mutants_x_date_in_year__mutmut['x_date_in_year__mutmut_8'] = x_date_in_year__mutmut_8 # type: ignore # mutmut generated
mutants_x_date_in_year__mutmut['x_date_in_year__mutmut_9'] = x_date_in_year__mutmut_9 # type: ignore # mutmut generated
mutants_x_date_in_year__mutmut['x_date_in_year__mutmut_10'] = x_date_in_year__mutmut_10 # type: ignore # mutmut generated
mutants_x_date_in_year__mutmut['x_date_in_year__mutmut_11'] = x_date_in_year__mutmut_11 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__nth_weekday__mutmut)
def _nth_weekday(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_orig(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_1(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_2(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "XXchecked when the terms were readXX"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_3(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "CHECKED WHEN THE TERMS WERE READ"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_4(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_5(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "XXchecked when the terms were readXX"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_6(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "CHECKED WHEN THE TERMS WERE READ"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_7(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = None
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_8(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(None)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_9(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.rindex(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_10(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth != LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_11(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = None
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_12(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(None, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_13(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, None, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_14(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, None)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_15(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_16(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_17(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, )
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_18(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year - holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_19(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month / 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_20(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 13, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_21(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 - 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_22(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month / 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_23(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 13 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_24(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 2, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_25(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 2)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_26(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next + timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_27(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=None)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_28(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 - 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_29(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) / 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_30(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted + 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_31(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() + wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_32(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 2) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_33(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 8 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_34(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 2)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_35(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = None
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_36(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(None, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_37(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, None, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_38(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, None)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_39(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_40(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_41(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, )
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_42(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 2)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_43(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first - timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_44(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=None)


def x__nth_weekday__mutmut_45(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 - 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_46(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) / 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_47(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted + first.weekday()) % 7 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_48(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 8 + 7 * (holiday.nth - 1))


def x__nth_weekday__mutmut_49(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 / (holiday.nth - 1))


def x__nth_weekday__mutmut_50(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 8 * (holiday.nth - 1))


def x__nth_weekday__mutmut_51(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth + 1))


def x__nth_weekday__mutmut_52(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 2))

mutants_x__nth_weekday__mutmut['_mutmut_orig'] = x__nth_weekday__mutmut_orig # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_1'] = x__nth_weekday__mutmut_1 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_2'] = x__nth_weekday__mutmut_2 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_3'] = x__nth_weekday__mutmut_3 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_4'] = x__nth_weekday__mutmut_4 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_5'] = x__nth_weekday__mutmut_5 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_6'] = x__nth_weekday__mutmut_6 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_7'] = x__nth_weekday__mutmut_7 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_8'] = x__nth_weekday__mutmut_8 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_9'] = x__nth_weekday__mutmut_9 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_10'] = x__nth_weekday__mutmut_10 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_11'] = x__nth_weekday__mutmut_11 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_12'] = x__nth_weekday__mutmut_12 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_13'] = x__nth_weekday__mutmut_13 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_14'] = x__nth_weekday__mutmut_14 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_15'] = x__nth_weekday__mutmut_15 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_16'] = x__nth_weekday__mutmut_16 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_17'] = x__nth_weekday__mutmut_17 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_18'] = x__nth_weekday__mutmut_18 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_19'] = x__nth_weekday__mutmut_19 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_20'] = x__nth_weekday__mutmut_20 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_21'] = x__nth_weekday__mutmut_21 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_22'] = x__nth_weekday__mutmut_22 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_23'] = x__nth_weekday__mutmut_23 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_24'] = x__nth_weekday__mutmut_24 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_25'] = x__nth_weekday__mutmut_25 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_26'] = x__nth_weekday__mutmut_26 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_27'] = x__nth_weekday__mutmut_27 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_28'] = x__nth_weekday__mutmut_28 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_29'] = x__nth_weekday__mutmut_29 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_30'] = x__nth_weekday__mutmut_30 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_31'] = x__nth_weekday__mutmut_31 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_32'] = x__nth_weekday__mutmut_32 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_33'] = x__nth_weekday__mutmut_33 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_34'] = x__nth_weekday__mutmut_34 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_35'] = x__nth_weekday__mutmut_35 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_36'] = x__nth_weekday__mutmut_36 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_37'] = x__nth_weekday__mutmut_37 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_38'] = x__nth_weekday__mutmut_38 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_39'] = x__nth_weekday__mutmut_39 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_40'] = x__nth_weekday__mutmut_40 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_41'] = x__nth_weekday__mutmut_41 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_42'] = x__nth_weekday__mutmut_42 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_43'] = x__nth_weekday__mutmut_43 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_44'] = x__nth_weekday__mutmut_44 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_45'] = x__nth_weekday__mutmut_45 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_46'] = x__nth_weekday__mutmut_46 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_47'] = x__nth_weekday__mutmut_47 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_48'] = x__nth_weekday__mutmut_48 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_49'] = x__nth_weekday__mutmut_49 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_50'] = x__nth_weekday__mutmut_50 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_51'] = x__nth_weekday__mutmut_51 # type: ignore # mutmut generated
mutants_x__nth_weekday__mutmut['x__nth_weekday__mutmut_52'] = x__nth_weekday__mutmut_52 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__in_lieu__mutmut)
def _in_lieu(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_orig(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_1(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = None
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_2(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" or falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_3(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday != "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_4(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "XXSATURDAYXX" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_5(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "saturday" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_6(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on >= date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_7(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on + timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_8(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=None)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_9(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=2)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_10(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" or falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_11(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday != "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_12(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "XXSUNDAYXX" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_13(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "sunday" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_14(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on <= date.max:
        return falls_on + timedelta(days=1)
    return None


def x__in_lieu__mutmut_15(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on - timedelta(days=1)
    return None


def x__in_lieu__mutmut_16(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=None)
    return None


def x__in_lieu__mutmut_17(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=2)
    return None

mutants_x__in_lieu__mutmut['_mutmut_orig'] = x__in_lieu__mutmut_orig # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_1'] = x__in_lieu__mutmut_1 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_2'] = x__in_lieu__mutmut_2 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_3'] = x__in_lieu__mutmut_3 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_4'] = x__in_lieu__mutmut_4 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_5'] = x__in_lieu__mutmut_5 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_6'] = x__in_lieu__mutmut_6 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_7'] = x__in_lieu__mutmut_7 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_8'] = x__in_lieu__mutmut_8 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_9'] = x__in_lieu__mutmut_9 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_10'] = x__in_lieu__mutmut_10 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_11'] = x__in_lieu__mutmut_11 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_12'] = x__in_lieu__mutmut_12 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_13'] = x__in_lieu__mutmut_13 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_14'] = x__in_lieu__mutmut_14 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_15'] = x__in_lieu__mutmut_15 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_16'] = x__in_lieu__mutmut_16 # type: ignore # mutmut generated
mutants_x__in_lieu__mutmut['x__in_lieu__mutmut_17'] = x__in_lieu__mutmut_17 # type: ignore # mutmut generated
