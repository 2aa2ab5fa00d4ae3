"""Shape 11: how long after release-eligibility a warrant may still be served."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.shapes import words

MINUTES_MAX = 1_440


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁServiceWindowǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceWindow:
    """The window opens at the minute of eligibility and is `minutes` long."""

    minutes: int

    @_mutmut_mutated(mutants_xǁServiceWindowǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        words.require_whole("minutes", self.minutes, least=1, most=MINUTES_MAX)

    def xǁServiceWindowǁ__post_init____mutmut_orig(self) -> None:
        words.require_whole("minutes", self.minutes, least=1, most=MINUTES_MAX)

    def xǁServiceWindowǁ__post_init____mutmut_1(self) -> None:
        words.require_whole(None, self.minutes, least=1, most=MINUTES_MAX)

    def xǁServiceWindowǁ__post_init____mutmut_2(self) -> None:
        words.require_whole("minutes", None, least=1, most=MINUTES_MAX)

    def xǁServiceWindowǁ__post_init____mutmut_3(self) -> None:
        words.require_whole("minutes", self.minutes, least=None, most=MINUTES_MAX)

    def xǁServiceWindowǁ__post_init____mutmut_4(self) -> None:
        words.require_whole("minutes", self.minutes, least=1, most=None)

    def xǁServiceWindowǁ__post_init____mutmut_5(self) -> None:
        words.require_whole(self.minutes, least=1, most=MINUTES_MAX)

    def xǁServiceWindowǁ__post_init____mutmut_6(self) -> None:
        words.require_whole("minutes", least=1, most=MINUTES_MAX)

    def xǁServiceWindowǁ__post_init____mutmut_7(self) -> None:
        words.require_whole("minutes", self.minutes, most=MINUTES_MAX)

    def xǁServiceWindowǁ__post_init____mutmut_8(self) -> None:
        words.require_whole("minutes", self.minutes, least=1, )

    def xǁServiceWindowǁ__post_init____mutmut_9(self) -> None:
        words.require_whole("XXminutesXX", self.minutes, least=1, most=MINUTES_MAX)

    def xǁServiceWindowǁ__post_init____mutmut_10(self) -> None:
        words.require_whole("MINUTES", self.minutes, least=1, most=MINUTES_MAX)

    def xǁServiceWindowǁ__post_init____mutmut_11(self) -> None:
        words.require_whole("minutes", self.minutes, least=2, most=MINUTES_MAX)

mutants_xǁServiceWindowǁ__post_init____mutmut['_mutmut_orig'] = ServiceWindow.xǁServiceWindowǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁServiceWindowǁ__post_init____mutmut['xǁServiceWindowǁ__post_init____mutmut_1'] = ServiceWindow.xǁServiceWindowǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁServiceWindowǁ__post_init____mutmut['xǁServiceWindowǁ__post_init____mutmut_2'] = ServiceWindow.xǁServiceWindowǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁServiceWindowǁ__post_init____mutmut['xǁServiceWindowǁ__post_init____mutmut_3'] = ServiceWindow.xǁServiceWindowǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁServiceWindowǁ__post_init____mutmut['xǁServiceWindowǁ__post_init____mutmut_4'] = ServiceWindow.xǁServiceWindowǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁServiceWindowǁ__post_init____mutmut['xǁServiceWindowǁ__post_init____mutmut_5'] = ServiceWindow.xǁServiceWindowǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁServiceWindowǁ__post_init____mutmut['xǁServiceWindowǁ__post_init____mutmut_6'] = ServiceWindow.xǁServiceWindowǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁServiceWindowǁ__post_init____mutmut['xǁServiceWindowǁ__post_init____mutmut_7'] = ServiceWindow.xǁServiceWindowǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁServiceWindowǁ__post_init____mutmut['xǁServiceWindowǁ__post_init____mutmut_8'] = ServiceWindow.xǁServiceWindowǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁServiceWindowǁ__post_init____mutmut['xǁServiceWindowǁ__post_init____mutmut_9'] = ServiceWindow.xǁServiceWindowǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁServiceWindowǁ__post_init____mutmut['xǁServiceWindowǁ__post_init____mutmut_10'] = ServiceWindow.xǁServiceWindowǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁServiceWindowǁ__post_init____mutmut['xǁServiceWindowǁ__post_init____mutmut_11'] = ServiceWindow.xǁServiceWindowǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_x_in_window__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_in_window__mutmut)
def in_window(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened <= asked < opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_orig(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened <= asked < opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_1(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened <= asked < opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_2(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "XXa custody time without a zone is not a timeXX"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened <= asked < opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_3(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "A CUSTODY TIME WITHOUT A ZONE IS NOT A TIME"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened <= asked < opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_4(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened <= asked < opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_5(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "XXa custody time without a zone is not a timeXX"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened <= asked < opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_6(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "A CUSTODY TIME WITHOUT A ZONE IS NOT A TIME"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened <= asked < opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_7(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = None
    return Answer.YES if opened <= asked < opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_8(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(None), at.astimezone(UTC)
    return Answer.YES if opened <= asked < opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_9(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(None)
    return Answer.YES if opened <= asked < opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_10(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if (opened <= asked < opened + timedelta(minutes=terms.minutes)) and False else Answer.NO


def x_in_window__mutmut_11(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if (opened <= asked < opened + timedelta(minutes=terms.minutes)) or True else Answer.NO


def x_in_window__mutmut_12(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened < asked < opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_13(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened <= asked <= opened + timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_14(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened <= asked < opened - timedelta(minutes=terms.minutes) else Answer.NO


def x_in_window__mutmut_15(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened <= asked < opened + timedelta(minutes=None) else Answer.NO

mutants_x_in_window__mutmut['_mutmut_orig'] = x_in_window__mutmut_orig # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_1'] = x_in_window__mutmut_1 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_2'] = x_in_window__mutmut_2 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_3'] = x_in_window__mutmut_3 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_4'] = x_in_window__mutmut_4 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_5'] = x_in_window__mutmut_5 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_6'] = x_in_window__mutmut_6 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_7'] = x_in_window__mutmut_7 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_8'] = x_in_window__mutmut_8 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_9'] = x_in_window__mutmut_9 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_10'] = x_in_window__mutmut_10 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_11'] = x_in_window__mutmut_11 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_12'] = x_in_window__mutmut_12 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_13'] = x_in_window__mutmut_13 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_14'] = x_in_window__mutmut_14 # type: ignore # mutmut generated
mutants_x_in_window__mutmut['x_in_window__mutmut_15'] = x_in_window__mutmut_15 # type: ignore # mutmut generated
