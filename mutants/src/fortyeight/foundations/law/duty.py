"""What a duty is, and how one is written down."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fortyeight.foundations.law import clock
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import time_limit


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Who(StrEnum):
    """Who has to act. Each is a role in the agency; a duty never acts by itself."""

    COMMANDER = "COMMANDER"
    OFFICER = "OFFICER"
    RECORDS = "RECORDS"
mutants_xǁDutyǁis_overdue__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something that must be done.

    `key` is the same as long as the duty is the same; a limit that moves keeps
    the key and changes `due_at`. `due_at` is exclusive: at that instant it is
    late. `done_by` is the fact that satisfied it, `done_at` when that happened.
    `subject` names what it is about: a warrant's, a claim's, a flag's id.
    """

    key: str
    code: str
    what: str
    who: Who
    arose_at: datetime
    due_at: datetime
    rule_id: str
    cite: str
    draft: bool
    subject: str = ""
    because: str = ""
    done_by: str = ""
    done_at: datetime | None = None

    @property
    def is_done(self) -> bool:
        """Whether a fact satisfied it."""
        return self.done_at is not None

    @_mutmut_mutated(mutants_xǁDutyǁis_overdue__mutmut)
    def is_overdue(self, at: datetime) -> bool:
        """Whether it is open and its time has come."""
        return not self.is_done and self.due_at <= at

    def xǁDutyǁis_overdue__mutmut_orig(self, at: datetime) -> bool:
        """Whether it is open and its time has come."""
        return not self.is_done and self.due_at <= at

    def xǁDutyǁis_overdue__mutmut_1(self, at: datetime) -> bool:
        """Whether it is open and its time has come."""
        return not self.is_done or self.due_at <= at

    def xǁDutyǁis_overdue__mutmut_2(self, at: datetime) -> bool:
        """Whether it is open and its time has come."""
        return self.is_done and self.due_at <= at

    def xǁDutyǁis_overdue__mutmut_3(self, at: datetime) -> bool:
        """Whether it is open and its time has come."""
        return not self.is_done and self.due_at < at

mutants_xǁDutyǁis_overdue__mutmut['_mutmut_orig'] = Duty.xǁDutyǁis_overdue__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDutyǁis_overdue__mutmut['xǁDutyǁis_overdue__mutmut_1'] = Duty.xǁDutyǁis_overdue__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDutyǁis_overdue__mutmut['xǁDutyǁis_overdue__mutmut_2'] = Duty.xǁDutyǁis_overdue__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDutyǁis_overdue__mutmut['xǁDutyǁis_overdue__mutmut_3'] = Duty.xǁDutyǁis_overdue__mutmut_3 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_make_duty__mutmut)
def make_duty(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_orig(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_1(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "XXXX",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_2(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "XXXX",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_3(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = None
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_4(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(None)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_5(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=None,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_6(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=None,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_7(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=None,
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_8(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=None,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_9(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=None,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_10(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=None,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_11(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=None,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_12(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=None,
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_13(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=None,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_14(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=None,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_15(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=None,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_16(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=None,
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_17(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=None,
    )


def x_make_duty__mutmut_18(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_19(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_20(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_21(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_22(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_23(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_24(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_25(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_26(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_27(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_28(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_29(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_30(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        )


def x_make_duty__mutmut_31(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if (subject) and False else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_32(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if (subject) or True else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_33(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(None),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_34(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if (done) and False else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_35(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if (done) or True else "",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_36(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "XXXX",
        done_at=done.happened_at.latest if done else None,
    )


def x_make_duty__mutmut_37(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if (done) and False else None,
    )


def x_make_duty__mutmut_38(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if (done) or True else None,
    )

mutants_x_make_duty__mutmut['_mutmut_orig'] = x_make_duty__mutmut_orig # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_1'] = x_make_duty__mutmut_1 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_2'] = x_make_duty__mutmut_2 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_3'] = x_make_duty__mutmut_3 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_4'] = x_make_duty__mutmut_4 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_5'] = x_make_duty__mutmut_5 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_6'] = x_make_duty__mutmut_6 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_7'] = x_make_duty__mutmut_7 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_8'] = x_make_duty__mutmut_8 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_9'] = x_make_duty__mutmut_9 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_10'] = x_make_duty__mutmut_10 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_11'] = x_make_duty__mutmut_11 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_12'] = x_make_duty__mutmut_12 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_13'] = x_make_duty__mutmut_13 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_14'] = x_make_duty__mutmut_14 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_15'] = x_make_duty__mutmut_15 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_16'] = x_make_duty__mutmut_16 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_17'] = x_make_duty__mutmut_17 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_18'] = x_make_duty__mutmut_18 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_19'] = x_make_duty__mutmut_19 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_20'] = x_make_duty__mutmut_20 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_21'] = x_make_duty__mutmut_21 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_22'] = x_make_duty__mutmut_22 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_23'] = x_make_duty__mutmut_23 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_24'] = x_make_duty__mutmut_24 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_25'] = x_make_duty__mutmut_25 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_26'] = x_make_duty__mutmut_26 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_27'] = x_make_duty__mutmut_27 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_28'] = x_make_duty__mutmut_28 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_29'] = x_make_duty__mutmut_29 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_30'] = x_make_duty__mutmut_30 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_31'] = x_make_duty__mutmut_31 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_32'] = x_make_duty__mutmut_32 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_33'] = x_make_duty__mutmut_33 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_34'] = x_make_duty__mutmut_34 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_35'] = x_make_duty__mutmut_35 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_36'] = x_make_duty__mutmut_36 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_37'] = x_make_duty__mutmut_37 # type: ignore # mutmut generated
mutants_x_make_duty__mutmut['x_make_duty__mutmut_38'] = x_make_duty__mutmut_38 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_limit_after__mutmut)
def limit_after(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_orig(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_1(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_2(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if (rule_id in bench.book.rules) and False else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_3(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if (rule_id in bench.book.rules) or True else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_4(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(None) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_5(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id not in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_6(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is not None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_7(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(None, terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_8(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=None, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_9(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=None, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_10(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, is_holiday=None)


def x_limit_after__mutmut_11(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_12(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(event, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_13(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, is_holiday=clock.holiday_check(bench))


def x_limit_after__mutmut_14(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, )


def x_limit_after__mutmut_15(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(None))

mutants_x_limit_after__mutmut['_mutmut_orig'] = x_limit_after__mutmut_orig # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_1'] = x_limit_after__mutmut_1 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_2'] = x_limit_after__mutmut_2 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_3'] = x_limit_after__mutmut_3 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_4'] = x_limit_after__mutmut_4 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_5'] = x_limit_after__mutmut_5 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_6'] = x_limit_after__mutmut_6 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_7'] = x_limit_after__mutmut_7 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_8'] = x_limit_after__mutmut_8 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_9'] = x_limit_after__mutmut_9 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_10'] = x_limit_after__mutmut_10 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_11'] = x_limit_after__mutmut_11 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_12'] = x_limit_after__mutmut_12 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_13'] = x_limit_after__mutmut_13 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_14'] = x_limit_after__mutmut_14 # type: ignore # mutmut generated
mutants_x_limit_after__mutmut['x_limit_after__mutmut_15'] = x_limit_after__mutmut_15 # type: ignore # mutmut generated
mutants_x_first_fact__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_first_fact__mutmut)
def first_fact(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest < since.happened_at.earliest or fact.happened_at.earliest > bench.at:
            continue
        if all(getattr(fact.what, name) == value for name, value in match.items()):
            return fact
    return None


def x_first_fact__mutmut_orig(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest < since.happened_at.earliest or fact.happened_at.earliest > bench.at:
            continue
        if all(getattr(fact.what, name) == value for name, value in match.items()):
            return fact
    return None


def x_first_fact__mutmut_1(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(None):
        if fact.happened_at.latest < since.happened_at.earliest or fact.happened_at.earliest > bench.at:
            continue
        if all(getattr(fact.what, name) == value for name, value in match.items()):
            return fact
    return None


def x_first_fact__mutmut_2(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest < since.happened_at.earliest and fact.happened_at.earliest > bench.at:
            continue
        if all(getattr(fact.what, name) == value for name, value in match.items()):
            return fact
    return None


def x_first_fact__mutmut_3(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest <= since.happened_at.earliest or fact.happened_at.earliest > bench.at:
            continue
        if all(getattr(fact.what, name) == value for name, value in match.items()):
            return fact
    return None


def x_first_fact__mutmut_4(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest < since.happened_at.earliest or fact.happened_at.earliest >= bench.at:
            continue
        if all(getattr(fact.what, name) == value for name, value in match.items()):
            return fact
    return None


def x_first_fact__mutmut_5(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest < since.happened_at.earliest or fact.happened_at.earliest > bench.at:
            break
        if all(getattr(fact.what, name) == value for name, value in match.items()):
            return fact
    return None


def x_first_fact__mutmut_6(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest < since.happened_at.earliest or fact.happened_at.earliest > bench.at:
            continue
        if all(None):
            return fact
    return None


def x_first_fact__mutmut_7(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest < since.happened_at.earliest or fact.happened_at.earliest > bench.at:
            continue
        if all(getattr(None, name) == value for name, value in match.items()):
            return fact
    return None


def x_first_fact__mutmut_8(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest < since.happened_at.earliest or fact.happened_at.earliest > bench.at:
            continue
        if all(getattr(fact.what, None) == value for name, value in match.items()):
            return fact
    return None


def x_first_fact__mutmut_9(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest < since.happened_at.earliest or fact.happened_at.earliest > bench.at:
            continue
        if all(getattr(name) == value for name, value in match.items()):
            return fact
    return None


def x_first_fact__mutmut_10(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest < since.happened_at.earliest or fact.happened_at.earliest > bench.at:
            continue
        if all(getattr(fact.what, ) == value for name, value in match.items()):
            return fact
    return None


def x_first_fact__mutmut_11(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest < since.happened_at.earliest or fact.happened_at.earliest > bench.at:
            continue
        if all(getattr(fact.what, name) != value for name, value in match.items()):
            return fact
    return None

mutants_x_first_fact__mutmut['_mutmut_orig'] = x_first_fact__mutmut_orig # type: ignore # mutmut generated
mutants_x_first_fact__mutmut['x_first_fact__mutmut_1'] = x_first_fact__mutmut_1 # type: ignore # mutmut generated
mutants_x_first_fact__mutmut['x_first_fact__mutmut_2'] = x_first_fact__mutmut_2 # type: ignore # mutmut generated
mutants_x_first_fact__mutmut['x_first_fact__mutmut_3'] = x_first_fact__mutmut_3 # type: ignore # mutmut generated
mutants_x_first_fact__mutmut['x_first_fact__mutmut_4'] = x_first_fact__mutmut_4 # type: ignore # mutmut generated
mutants_x_first_fact__mutmut['x_first_fact__mutmut_5'] = x_first_fact__mutmut_5 # type: ignore # mutmut generated
mutants_x_first_fact__mutmut['x_first_fact__mutmut_6'] = x_first_fact__mutmut_6 # type: ignore # mutmut generated
mutants_x_first_fact__mutmut['x_first_fact__mutmut_7'] = x_first_fact__mutmut_7 # type: ignore # mutmut generated
mutants_x_first_fact__mutmut['x_first_fact__mutmut_8'] = x_first_fact__mutmut_8 # type: ignore # mutmut generated
mutants_x_first_fact__mutmut['x_first_fact__mutmut_9'] = x_first_fact__mutmut_9 # type: ignore # mutmut generated
mutants_x_first_fact__mutmut['x_first_fact__mutmut_10'] = x_first_fact__mutmut_10 # type: ignore # mutmut generated
mutants_x_first_fact__mutmut['x_first_fact__mutmut_11'] = x_first_fact__mutmut_11 # type: ignore # mutmut generated
mutants_x_come__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_come__mutmut)
def come(history: History, bench: Bench, *kinds: type) -> tuple[Fact, ...]:
    """List the facts of these kinds in the stay that have come by now, or may have."""
    return tuple(fact for fact in history.here(*kinds) if fact.happened_at.earliest <= bench.at)


def x_come__mutmut_orig(history: History, bench: Bench, *kinds: type) -> tuple[Fact, ...]:
    """List the facts of these kinds in the stay that have come by now, or may have."""
    return tuple(fact for fact in history.here(*kinds) if fact.happened_at.earliest <= bench.at)


def x_come__mutmut_1(history: History, bench: Bench, *kinds: type) -> tuple[Fact, ...]:
    """List the facts of these kinds in the stay that have come by now, or may have."""
    return tuple(None)


def x_come__mutmut_2(history: History, bench: Bench, *kinds: type) -> tuple[Fact, ...]:
    """List the facts of these kinds in the stay that have come by now, or may have."""
    return tuple(fact for fact in history.here(*kinds) if fact.happened_at.earliest < bench.at)

mutants_x_come__mutmut['_mutmut_orig'] = x_come__mutmut_orig # type: ignore # mutmut generated
mutants_x_come__mutmut['x_come__mutmut_1'] = x_come__mutmut_1 # type: ignore # mutmut generated
mutants_x_come__mutmut['x_come__mutmut_2'] = x_come__mutmut_2 # type: ignore # mutmut generated
mutants_x_next_release__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_next_release__mutmut)
def next_release(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(history, bench, stay.ReleaseScheduled)
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[-1].what.release_at


def x_next_release__mutmut_orig(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(history, bench, stay.ReleaseScheduled)
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[-1].what.release_at


def x_next_release__mutmut_1(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = None
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[-1].what.release_at


def x_next_release__mutmut_2(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(None, bench, stay.ReleaseScheduled)
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[-1].what.release_at


def x_next_release__mutmut_3(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(history, None, stay.ReleaseScheduled)
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[-1].what.release_at


def x_next_release__mutmut_4(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(history, bench, None)
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[-1].what.release_at


def x_next_release__mutmut_5(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(bench, stay.ReleaseScheduled)
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[-1].what.release_at


def x_next_release__mutmut_6(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(history, stay.ReleaseScheduled)
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[-1].what.release_at


def x_next_release__mutmut_7(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(history, bench, )
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[-1].what.release_at


def x_next_release__mutmut_8(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(history, bench, stay.ReleaseScheduled)
    if scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[-1].what.release_at


def x_next_release__mutmut_9(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(history, bench, stay.ReleaseScheduled)
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[+1], scheduled[-1].what.release_at


def x_next_release__mutmut_10(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(history, bench, stay.ReleaseScheduled)
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-2], scheduled[-1].what.release_at


def x_next_release__mutmut_11(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(history, bench, stay.ReleaseScheduled)
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[+1].what.release_at


def x_next_release__mutmut_12(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(history, bench, stay.ReleaseScheduled)
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[-2].what.release_at

mutants_x_next_release__mutmut['_mutmut_orig'] = x_next_release__mutmut_orig # type: ignore # mutmut generated
mutants_x_next_release__mutmut['x_next_release__mutmut_1'] = x_next_release__mutmut_1 # type: ignore # mutmut generated
mutants_x_next_release__mutmut['x_next_release__mutmut_2'] = x_next_release__mutmut_2 # type: ignore # mutmut generated
mutants_x_next_release__mutmut['x_next_release__mutmut_3'] = x_next_release__mutmut_3 # type: ignore # mutmut generated
mutants_x_next_release__mutmut['x_next_release__mutmut_4'] = x_next_release__mutmut_4 # type: ignore # mutmut generated
mutants_x_next_release__mutmut['x_next_release__mutmut_5'] = x_next_release__mutmut_5 # type: ignore # mutmut generated
mutants_x_next_release__mutmut['x_next_release__mutmut_6'] = x_next_release__mutmut_6 # type: ignore # mutmut generated
mutants_x_next_release__mutmut['x_next_release__mutmut_7'] = x_next_release__mutmut_7 # type: ignore # mutmut generated
mutants_x_next_release__mutmut['x_next_release__mutmut_8'] = x_next_release__mutmut_8 # type: ignore # mutmut generated
mutants_x_next_release__mutmut['x_next_release__mutmut_9'] = x_next_release__mutmut_9 # type: ignore # mutmut generated
mutants_x_next_release__mutmut['x_next_release__mutmut_10'] = x_next_release__mutmut_10 # type: ignore # mutmut generated
mutants_x_next_release__mutmut['x_next_release__mutmut_11'] = x_next_release__mutmut_11 # type: ignore # mutmut generated
mutants_x_next_release__mutmut['x_next_release__mutmut_12'] = x_next_release__mutmut_12 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_has_warrant__mutmut)
def has_warrant(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_orig(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_1(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = None
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_2(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(None, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_3(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, None, None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_4(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr("warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_5(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_6(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", )
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_7(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "XXwarrantXX", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_8(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "WARRANT", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_9(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(None, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_10(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, None, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_11(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, None, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_12(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, None)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_13(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_14(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_15(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_16(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, )
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_17(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = None
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_18(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(None, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_19(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, None, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_20(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, None)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_21(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_22(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_23(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, )
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_24(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(None)


def x_has_warrant__mutmut_25(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(None, "warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_26(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, None, None) not in gone for fact in received)


def x_has_warrant__mutmut_27(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr("warrant", None) not in gone for fact in received)


def x_has_warrant__mutmut_28(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, None) not in gone for fact in received)


def x_has_warrant__mutmut_29(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", ) not in gone for fact in received)


def x_has_warrant__mutmut_30(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "XXwarrantXX", None) not in gone for fact in received)


def x_has_warrant__mutmut_31(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "WARRANT", None) not in gone for fact in received)


def x_has_warrant__mutmut_32(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) in gone for fact in received)

mutants_x_has_warrant__mutmut['_mutmut_orig'] = x_has_warrant__mutmut_orig # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_1'] = x_has_warrant__mutmut_1 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_2'] = x_has_warrant__mutmut_2 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_3'] = x_has_warrant__mutmut_3 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_4'] = x_has_warrant__mutmut_4 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_5'] = x_has_warrant__mutmut_5 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_6'] = x_has_warrant__mutmut_6 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_7'] = x_has_warrant__mutmut_7 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_8'] = x_has_warrant__mutmut_8 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_9'] = x_has_warrant__mutmut_9 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_10'] = x_has_warrant__mutmut_10 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_11'] = x_has_warrant__mutmut_11 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_12'] = x_has_warrant__mutmut_12 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_13'] = x_has_warrant__mutmut_13 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_14'] = x_has_warrant__mutmut_14 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_15'] = x_has_warrant__mutmut_15 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_16'] = x_has_warrant__mutmut_16 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_17'] = x_has_warrant__mutmut_17 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_18'] = x_has_warrant__mutmut_18 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_19'] = x_has_warrant__mutmut_19 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_20'] = x_has_warrant__mutmut_20 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_21'] = x_has_warrant__mutmut_21 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_22'] = x_has_warrant__mutmut_22 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_23'] = x_has_warrant__mutmut_23 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_24'] = x_has_warrant__mutmut_24 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_25'] = x_has_warrant__mutmut_25 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_26'] = x_has_warrant__mutmut_26 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_27'] = x_has_warrant__mutmut_27 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_28'] = x_has_warrant__mutmut_28 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_29'] = x_has_warrant__mutmut_29 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_30'] = x_has_warrant__mutmut_30 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_31'] = x_has_warrant__mutmut_31 # type: ignore # mutmut generated
mutants_x_has_warrant__mutmut['x_has_warrant__mutmut_32'] = x_has_warrant__mutmut_32 # type: ignore # mutmut generated
