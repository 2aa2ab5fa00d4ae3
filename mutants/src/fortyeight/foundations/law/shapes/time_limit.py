"""Shape 2: what must be done within a time, by whom, told to whom, counted from which event."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from fortyeight.foundations.law.instants import local_time
from fortyeight.foundations.law.shapes import counted_time, words
from fortyeight.foundations.law.shapes.counted_time import IsHoliday

DIRECTIONS = ("AFTER", "BEFORE")
MINUTES_MAX = 44_640
DAYS_MAX = 3_660


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁTimeLimitǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimit:
    """A length in exactly one of minutes, hours or days, from an event.

    `direction` AFTER counts forward from the event, BEFORE back from it. `actor`
    must act and `to` is whom the act reaches. Only hours and minutes AFTER an
    event can skip days.
    """

    runs_from: str
    direction: str
    actor: str
    to: str
    minutes: int | None = None
    hours: int | None = None
    days: int | None = None
    skip: tuple[str, ...] = ()

    @_mutmut_mutated(mutants_xǁTimeLimitǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_orig(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_1(self) -> None:
        lengths = None
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_2(self) -> None:
        lengths = (
            ("XXminutesXX", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_3(self) -> None:
        lengths = (
            ("MINUTES", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_4(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("XXhoursXX", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_5(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("HOURS", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_6(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("XXdaysXX", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_7(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("DAYS", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_8(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = None
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_9(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_10(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) == 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_11(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 2:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_12(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError(None)
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_13(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("XXexactly one of minutes, hours and days is neededXX")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_14(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("EXACTLY ONE OF MINUTES, HOURS AND DAYS IS NEEDED")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_15(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(None, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_16(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, None, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_17(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=None, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_18(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=None)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_19(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_20(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_21(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_22(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, )
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_23(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=2, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_24(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token(None, self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_25(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", None)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_26(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token(self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_27(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", )
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_28(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("XXruns_fromXX", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_29(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("RUNS_FROM", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_30(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of(None, self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_31(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", None, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_32(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, None)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_33(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of(self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_34(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_35(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, )
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_36(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("XXdirectionXX", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_37(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("DIRECTION", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_38(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token(None, self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_39(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", None)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_40(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token(self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_41(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", )
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_42(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("XXactorXX", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_43(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("ACTOR", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_44(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token(None, self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_45(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", None)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_46(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token(self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_47(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", )
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_48(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("XXtoXX", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_49(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("TO", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_50(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(None)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_51(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip or (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_52(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" and self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_53(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction != "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_54(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "XXBEFOREXX" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_55(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "before" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_56(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_57(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError(None)

    def xǁTimeLimitǁ__post_init____mutmut_58(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("XXskip: only hours or minutes AFTER an event can leave days outXX")

    def xǁTimeLimitǁ__post_init____mutmut_59(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes after an event can leave days out")

    def xǁTimeLimitǁ__post_init____mutmut_60(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("SKIP: ONLY HOURS OR MINUTES AFTER AN EVENT CAN LEAVE DAYS OUT")

mutants_xǁTimeLimitǁ__post_init____mutmut['_mutmut_orig'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_1'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_2'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_3'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_4'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_5'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_6'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_7'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_8'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_9'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_10'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_11'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_12'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_13'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_14'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_15'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_16'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_17'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_18'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_19'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_20'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_21'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_22'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_23'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_24'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_25'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_26'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_27'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_28'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_29'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_29 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_30'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_30 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_31'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_31 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_32'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_32 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_33'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_33 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_34'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_34 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_35'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_35 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_36'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_36 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_37'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_37 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_38'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_38 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_39'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_39 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_40'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_40 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_41'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_41 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_42'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_42 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_43'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_43 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_44'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_44 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_45'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_45 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_46'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_46 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_47'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_47 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_48'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_48 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_49'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_49 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_50'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_50 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_51'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_51 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_52'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_52 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_53'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_53 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_54'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_54 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_55'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_55 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_56'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_56 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_57'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_57 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_58'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_58 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_59'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_59 # type: ignore # mutmut generated
mutants_xǁTimeLimitǁ__post_init____mutmut['xǁTimeLimitǁ__post_init____mutmut_60'] = TimeLimit.xǁTimeLimitǁ__post_init____mutmut_60 # type: ignore # mutmut generated
mutants_x_due_at__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_due_at__mutmut)
def due_at(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_orig(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_1(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_2(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "XXa custody time without a zone is not a timeXX"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_3(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "A CUSTODY TIME WITHOUT A ZONE IS NOT A TIME"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_4(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = None
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_5(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if (terms.direction == "BEFORE") and False else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_6(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if (terms.direction == "BEFORE") or True else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_7(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = +1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_8(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -2 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_9(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction != "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_10(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "XXBEFOREXX" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_11(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "before" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_12(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 2
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_13(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_14(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = None
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_15(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=None)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_16(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_17(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, )
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_18(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(None).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_19(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=1)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_20(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(None, zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_21(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), None).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_22(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_23(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), ).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_24(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall - sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_25(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign / timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_26(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=None), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_27(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = None
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_28(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=None, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_29(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=None)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_30(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_31(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, )
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_32(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours and 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_33(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 1, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_34(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes and 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_35(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 1)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_36(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign <= 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_37(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 1:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_38(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) + length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_39(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(None) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_40(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(None, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_41(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=None, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_42(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=None, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_43(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=None, zone=zone)


def x_due_at__mutmut_44(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=None)


def x_due_at__mutmut_45(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_46(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_47(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, is_holiday=is_holiday, zone=zone)


def x_due_at__mutmut_48(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, zone=zone)


def x_due_at__mutmut_49(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, )

mutants_x_due_at__mutmut['_mutmut_orig'] = x_due_at__mutmut_orig # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_1'] = x_due_at__mutmut_1 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_2'] = x_due_at__mutmut_2 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_3'] = x_due_at__mutmut_3 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_4'] = x_due_at__mutmut_4 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_5'] = x_due_at__mutmut_5 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_6'] = x_due_at__mutmut_6 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_7'] = x_due_at__mutmut_7 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_8'] = x_due_at__mutmut_8 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_9'] = x_due_at__mutmut_9 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_10'] = x_due_at__mutmut_10 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_11'] = x_due_at__mutmut_11 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_12'] = x_due_at__mutmut_12 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_13'] = x_due_at__mutmut_13 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_14'] = x_due_at__mutmut_14 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_15'] = x_due_at__mutmut_15 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_16'] = x_due_at__mutmut_16 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_17'] = x_due_at__mutmut_17 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_18'] = x_due_at__mutmut_18 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_19'] = x_due_at__mutmut_19 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_20'] = x_due_at__mutmut_20 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_21'] = x_due_at__mutmut_21 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_22'] = x_due_at__mutmut_22 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_23'] = x_due_at__mutmut_23 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_24'] = x_due_at__mutmut_24 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_25'] = x_due_at__mutmut_25 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_26'] = x_due_at__mutmut_26 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_27'] = x_due_at__mutmut_27 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_28'] = x_due_at__mutmut_28 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_29'] = x_due_at__mutmut_29 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_30'] = x_due_at__mutmut_30 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_31'] = x_due_at__mutmut_31 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_32'] = x_due_at__mutmut_32 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_33'] = x_due_at__mutmut_33 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_34'] = x_due_at__mutmut_34 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_35'] = x_due_at__mutmut_35 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_36'] = x_due_at__mutmut_36 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_37'] = x_due_at__mutmut_37 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_38'] = x_due_at__mutmut_38 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_39'] = x_due_at__mutmut_39 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_40'] = x_due_at__mutmut_40 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_41'] = x_due_at__mutmut_41 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_42'] = x_due_at__mutmut_42 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_43'] = x_due_at__mutmut_43 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_44'] = x_due_at__mutmut_44 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_45'] = x_due_at__mutmut_45 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_46'] = x_due_at__mutmut_46 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_47'] = x_due_at__mutmut_47 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_48'] = x_due_at__mutmut_48 # type: ignore # mutmut generated
mutants_x_due_at__mutmut['x_due_at__mutmut_49'] = x_due_at__mutmut_49 # type: ignore # mutmut generated
