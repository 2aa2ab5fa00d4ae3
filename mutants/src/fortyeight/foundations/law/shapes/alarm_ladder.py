"""Shape 12: when to warn before a deadline, and how often after it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fortyeight.foundations.law.shapes import words

HOURS_BEFORE_MAX = 168
OVERDUE_EVERY_MINUTES_MAX = 1_440


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁAlarmLadderǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmLadder:
    """`hours_before` falls from the first warning to the last; 0 is the deadline itself."""

    hours_before: tuple[int, ...]
    overdue_every_minutes: int

    @_mutmut_mutated(mutants_xǁAlarmLadderǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_orig(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_1(self) -> None:
        if self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_2(self) -> None:
        if not self.hours_before:
            raise ValueError(None)
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_3(self) -> None:
        if not self.hours_before:
            raise ValueError("XXhours_before: at least one stage is neededXX")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_4(self) -> None:
        if not self.hours_before:
            raise ValueError("HOURS_BEFORE: AT LEAST ONE STAGE IS NEEDED")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_5(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole(None, hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_6(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", None, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_7(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=None, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_8(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=None)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_9(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole(hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_10(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_11(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_12(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, )
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_13(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("XXhours_beforeXX", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_14(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("HOURS_BEFORE", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_15(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=1, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_16(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(None) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_17(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) == sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_18(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(None, reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_19(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=None):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_20(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_21(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), ):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_22(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(None), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_23(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=False):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_24(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError(None)
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_25(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("XXhours_before: the hours must fall, without repeatsXX")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_26(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("HOURS_BEFORE: THE HOURS MUST FALL, WITHOUT REPEATS")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_27(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            None, self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_28(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", None, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_29(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=None, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_30(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=None
        )

    def xǁAlarmLadderǁ__post_init____mutmut_31(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_32(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_33(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_34(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, )

    def xǁAlarmLadderǁ__post_init____mutmut_35(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "XXoverdue_every_minutesXX", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_36(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "OVERDUE_EVERY_MINUTES", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )

    def xǁAlarmLadderǁ__post_init____mutmut_37(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=2, most=OVERDUE_EVERY_MINUTES_MAX
        )

mutants_xǁAlarmLadderǁ__post_init____mutmut['_mutmut_orig'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_1'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_2'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_3'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_4'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_5'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_6'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_7'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_8'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_9'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_10'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_11'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_12'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_13'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_14'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_15'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_16'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_17'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_18'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_19'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_20'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_21'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_22'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_23'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_24'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_25'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_26'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_27'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_28'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_29'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_29 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_30'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_30 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_31'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_31 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_32'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_32 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_33'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_33 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_34'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_34 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_35'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_35 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_36'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_36 # type: ignore # mutmut generated
mutants_xǁAlarmLadderǁ__post_init____mutmut['xǁAlarmLadderǁ__post_init____mutmut_37'] = AlarmLadder.xǁAlarmLadderǁ__post_init____mutmut_37 # type: ignore # mutmut generated
mutants_x_stages__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_stages__mutmut)
def stages(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due = due_at.astimezone(UTC)
    return tuple(
        (f"T-{hours}H" if hours else "T-0", due - timedelta(hours=hours)) for hours in terms.hours_before
    )


def x_stages__mutmut_orig(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due = due_at.astimezone(UTC)
    return tuple(
        (f"T-{hours}H" if hours else "T-0", due - timedelta(hours=hours)) for hours in terms.hours_before
    )


def x_stages__mutmut_1(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is None, "a deadline without a zone is not a time"
    due = due_at.astimezone(UTC)
    return tuple(
        (f"T-{hours}H" if hours else "T-0", due - timedelta(hours=hours)) for hours in terms.hours_before
    )


def x_stages__mutmut_2(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "XXa deadline without a zone is not a timeXX"
    due = due_at.astimezone(UTC)
    return tuple(
        (f"T-{hours}H" if hours else "T-0", due - timedelta(hours=hours)) for hours in terms.hours_before
    )


def x_stages__mutmut_3(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "A DEADLINE WITHOUT A ZONE IS NOT A TIME"
    due = due_at.astimezone(UTC)
    return tuple(
        (f"T-{hours}H" if hours else "T-0", due - timedelta(hours=hours)) for hours in terms.hours_before
    )


def x_stages__mutmut_4(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due = None
    return tuple(
        (f"T-{hours}H" if hours else "T-0", due - timedelta(hours=hours)) for hours in terms.hours_before
    )


def x_stages__mutmut_5(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due = due_at.astimezone(None)
    return tuple(
        (f"T-{hours}H" if hours else "T-0", due - timedelta(hours=hours)) for hours in terms.hours_before
    )


def x_stages__mutmut_6(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due = due_at.astimezone(UTC)
    return tuple(
        None
    )


def x_stages__mutmut_7(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due = due_at.astimezone(UTC)
    return tuple(
        (f"T-{hours}H" if (hours) and False else "T-0", due - timedelta(hours=hours)) for hours in terms.hours_before
    )


def x_stages__mutmut_8(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due = due_at.astimezone(UTC)
    return tuple(
        (f"T-{hours}H" if (hours) or True else "T-0", due - timedelta(hours=hours)) for hours in terms.hours_before
    )


def x_stages__mutmut_9(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due = due_at.astimezone(UTC)
    return tuple(
        (f"T-{hours}H" if hours else "XXT-0XX", due - timedelta(hours=hours)) for hours in terms.hours_before
    )


def x_stages__mutmut_10(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due = due_at.astimezone(UTC)
    return tuple(
        (f"T-{hours}H" if hours else "t-0", due - timedelta(hours=hours)) for hours in terms.hours_before
    )


def x_stages__mutmut_11(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due = due_at.astimezone(UTC)
    return tuple(
        (f"T-{hours}H" if hours else "T-0", due + timedelta(hours=hours)) for hours in terms.hours_before
    )


def x_stages__mutmut_12(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due = due_at.astimezone(UTC)
    return tuple(
        (f"T-{hours}H" if hours else "T-0", due - timedelta(hours=None)) for hours in terms.hours_before
    )

mutants_x_stages__mutmut['_mutmut_orig'] = x_stages__mutmut_orig # type: ignore # mutmut generated
mutants_x_stages__mutmut['x_stages__mutmut_1'] = x_stages__mutmut_1 # type: ignore # mutmut generated
mutants_x_stages__mutmut['x_stages__mutmut_2'] = x_stages__mutmut_2 # type: ignore # mutmut generated
mutants_x_stages__mutmut['x_stages__mutmut_3'] = x_stages__mutmut_3 # type: ignore # mutmut generated
mutants_x_stages__mutmut['x_stages__mutmut_4'] = x_stages__mutmut_4 # type: ignore # mutmut generated
mutants_x_stages__mutmut['x_stages__mutmut_5'] = x_stages__mutmut_5 # type: ignore # mutmut generated
mutants_x_stages__mutmut['x_stages__mutmut_6'] = x_stages__mutmut_6 # type: ignore # mutmut generated
mutants_x_stages__mutmut['x_stages__mutmut_7'] = x_stages__mutmut_7 # type: ignore # mutmut generated
mutants_x_stages__mutmut['x_stages__mutmut_8'] = x_stages__mutmut_8 # type: ignore # mutmut generated
mutants_x_stages__mutmut['x_stages__mutmut_9'] = x_stages__mutmut_9 # type: ignore # mutmut generated
mutants_x_stages__mutmut['x_stages__mutmut_10'] = x_stages__mutmut_10 # type: ignore # mutmut generated
mutants_x_stages__mutmut['x_stages__mutmut_11'] = x_stages__mutmut_11 # type: ignore # mutmut generated
mutants_x_stages__mutmut['x_stages__mutmut_12'] = x_stages__mutmut_12 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_overdue_stage__mutmut)
def overdue_stage(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def x_overdue_stage__mutmut_orig(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def x_overdue_stage__mutmut_1(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def x_overdue_stage__mutmut_2(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "XXa deadline without a zone is not a timeXX"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def x_overdue_stage__mutmut_3(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "A DEADLINE WITHOUT A ZONE IS NOT A TIME"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def x_overdue_stage__mutmut_4(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = None
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def x_overdue_stage__mutmut_5(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(None), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def x_overdue_stage__mutmut_6(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=None)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def x_overdue_stage__mutmut_7(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = None
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def x_overdue_stage__mutmut_8(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) / step
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def x_overdue_stage__mutmut_9(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) + due) // step
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def x_overdue_stage__mutmut_10(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(None) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def x_overdue_stage__mutmut_11(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if (number >= 1) and False else None


def x_overdue_stage__mutmut_12(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if (number >= 1) or True else None


def x_overdue_stage__mutmut_13(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due - number * step) if number >= 1 else None


def x_overdue_stage__mutmut_14(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number / step) if number >= 1 else None


def x_overdue_stage__mutmut_15(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if number > 1 else None


def x_overdue_stage__mutmut_16(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if number >= 2 else None

mutants_x_overdue_stage__mutmut['_mutmut_orig'] = x_overdue_stage__mutmut_orig # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_1'] = x_overdue_stage__mutmut_1 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_2'] = x_overdue_stage__mutmut_2 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_3'] = x_overdue_stage__mutmut_3 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_4'] = x_overdue_stage__mutmut_4 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_5'] = x_overdue_stage__mutmut_5 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_6'] = x_overdue_stage__mutmut_6 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_7'] = x_overdue_stage__mutmut_7 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_8'] = x_overdue_stage__mutmut_8 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_9'] = x_overdue_stage__mutmut_9 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_10'] = x_overdue_stage__mutmut_10 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_11'] = x_overdue_stage__mutmut_11 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_12'] = x_overdue_stage__mutmut_12 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_13'] = x_overdue_stage__mutmut_13 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_14'] = x_overdue_stage__mutmut_14 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_15'] = x_overdue_stage__mutmut_15 # type: ignore # mutmut generated
mutants_x_overdue_stage__mutmut['x_overdue_stage__mutmut_16'] = x_overdue_stage__mutmut_16 # type: ignore # mutmut generated
mutants_x_overdue_step__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_overdue_step__mutmut)
def overdue_step(terms: AlarmLadder) -> timedelta:
    """Tell how long after one overdue alarm the next one comes."""
    return timedelta(minutes=terms.overdue_every_minutes)


def x_overdue_step__mutmut_orig(terms: AlarmLadder) -> timedelta:
    """Tell how long after one overdue alarm the next one comes."""
    return timedelta(minutes=terms.overdue_every_minutes)


def x_overdue_step__mutmut_1(terms: AlarmLadder) -> timedelta:
    """Tell how long after one overdue alarm the next one comes."""
    return timedelta(minutes=None)

mutants_x_overdue_step__mutmut['_mutmut_orig'] = x_overdue_step__mutmut_orig # type: ignore # mutmut generated
mutants_x_overdue_step__mutmut['x_overdue_step__mutmut_1'] = x_overdue_step__mutmut_1 # type: ignore # mutmut generated
