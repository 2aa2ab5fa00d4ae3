"""How a step of reasoning is written down: the rule, its citation, the facts, the sentence."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from fortyeight.foundations.law.book import Book, Rule, Value
from fortyeight.foundations.law.decision import Answer, Decision, Reason, all_of
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.words import Word, clock_text


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁBenchǁstep__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBenchǁunsure__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBenchǁknown__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBenchǁcite__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBenchǁrule__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBenchǁvalue__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBenchǁclock_text__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBenchǁdecide__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBenchǁsettle__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBenchǁ_stale__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What a judge sits with: the rulebook, the zone of the place, and the instant of the question."""

    book: Book
    zone: tzinfo
    at: datetime

    @_mutmut_mutated(mutants_xǁBenchǁstep__mutmut)
    def step(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_orig(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_1(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = None
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_2(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(None)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_3(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=None,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_4(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=None,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_5(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=None,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_6(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=None,
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_7(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=None,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_8(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=None,
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_9(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=None,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_10(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=None,
        )

    def xǁBenchǁstep__mutmut_11(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_12(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_13(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_14(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_15(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_16(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_17(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_18(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            )

    def xǁBenchǁstep__mutmut_19(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(None),
            words=words,
            facts=tuple(fact if isinstance(fact, str) else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_20(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(None),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_21(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if (isinstance(fact, str)) and False else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    def xǁBenchǁstep__mutmut_22(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        rule = self.rule(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=rule.id,
            cite=self.cite(rule),
            words=words,
            facts=tuple(fact if (isinstance(fact, str)) or True else fact.id for fact in facts),
            draft=rule.is_draft,
            zone=self.zone,
        )

    @_mutmut_mutated(mutants_xǁBenchǁunsure__mutmut)
    def unsure(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("SERVICE.LINK_UNCERTAIN", Answer.UNKNOWN, rule_id, facts, what=what)

    def xǁBenchǁunsure__mutmut_orig(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("SERVICE.LINK_UNCERTAIN", Answer.UNKNOWN, rule_id, facts, what=what)

    def xǁBenchǁunsure__mutmut_1(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step(None, Answer.UNKNOWN, rule_id, facts, what=what)

    def xǁBenchǁunsure__mutmut_2(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("SERVICE.LINK_UNCERTAIN", None, rule_id, facts, what=what)

    def xǁBenchǁunsure__mutmut_3(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("SERVICE.LINK_UNCERTAIN", Answer.UNKNOWN, None, facts, what=what)

    def xǁBenchǁunsure__mutmut_4(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("SERVICE.LINK_UNCERTAIN", Answer.UNKNOWN, rule_id, None, what=what)

    def xǁBenchǁunsure__mutmut_5(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("SERVICE.LINK_UNCERTAIN", Answer.UNKNOWN, rule_id, facts, what=None)

    def xǁBenchǁunsure__mutmut_6(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step(Answer.UNKNOWN, rule_id, facts, what=what)

    def xǁBenchǁunsure__mutmut_7(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("SERVICE.LINK_UNCERTAIN", rule_id, facts, what=what)

    def xǁBenchǁunsure__mutmut_8(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("SERVICE.LINK_UNCERTAIN", Answer.UNKNOWN, facts, what=what)

    def xǁBenchǁunsure__mutmut_9(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("SERVICE.LINK_UNCERTAIN", Answer.UNKNOWN, rule_id, what=what)

    def xǁBenchǁunsure__mutmut_10(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("SERVICE.LINK_UNCERTAIN", Answer.UNKNOWN, rule_id, facts, )

    def xǁBenchǁunsure__mutmut_11(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("XXSERVICE.LINK_UNCERTAINXX", Answer.UNKNOWN, rule_id, facts, what=what)

    def xǁBenchǁunsure__mutmut_12(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("service.link_uncertain", Answer.UNKNOWN, rule_id, facts, what=what)

    @_mutmut_mutated(mutants_xǁBenchǁknown__mutmut)
    def known(self, rule_id: str, otherwise: str) -> str:
        """Choose the rule when the book has it, else the other: a citation never fails a decision."""
        return rule_id if rule_id in self.book.rules else otherwise

    def xǁBenchǁknown__mutmut_orig(self, rule_id: str, otherwise: str) -> str:
        """Choose the rule when the book has it, else the other: a citation never fails a decision."""
        return rule_id if rule_id in self.book.rules else otherwise

    def xǁBenchǁknown__mutmut_1(self, rule_id: str, otherwise: str) -> str:
        """Choose the rule when the book has it, else the other: a citation never fails a decision."""
        return rule_id if (rule_id in self.book.rules) and False else otherwise

    def xǁBenchǁknown__mutmut_2(self, rule_id: str, otherwise: str) -> str:
        """Choose the rule when the book has it, else the other: a citation never fails a decision."""
        return rule_id if (rule_id in self.book.rules) or True else otherwise

    def xǁBenchǁknown__mutmut_3(self, rule_id: str, otherwise: str) -> str:
        """Choose the rule when the book has it, else the other: a citation never fails a decision."""
        return rule_id if rule_id not in self.book.rules else otherwise

    @_mutmut_mutated(mutants_xǁBenchǁcite__mutmut)
    def cite(self, rule: Rule) -> str:
        """Get the citation in force today, or the latest one when none is."""
        value = self.value(rule.id)
        return rule.cite_of(value) if value else rule.cite

    def xǁBenchǁcite__mutmut_orig(self, rule: Rule) -> str:
        """Get the citation in force today, or the latest one when none is."""
        value = self.value(rule.id)
        return rule.cite_of(value) if value else rule.cite

    def xǁBenchǁcite__mutmut_1(self, rule: Rule) -> str:
        """Get the citation in force today, or the latest one when none is."""
        value = None
        return rule.cite_of(value) if value else rule.cite

    def xǁBenchǁcite__mutmut_2(self, rule: Rule) -> str:
        """Get the citation in force today, or the latest one when none is."""
        value = self.value(None)
        return rule.cite_of(value) if value else rule.cite

    def xǁBenchǁcite__mutmut_3(self, rule: Rule) -> str:
        """Get the citation in force today, or the latest one when none is."""
        value = self.value(rule.id)
        return rule.cite_of(value) if (value) and False else rule.cite

    def xǁBenchǁcite__mutmut_4(self, rule: Rule) -> str:
        """Get the citation in force today, or the latest one when none is."""
        value = self.value(rule.id)
        return rule.cite_of(value) if (value) or True else rule.cite

    def xǁBenchǁcite__mutmut_5(self, rule: Rule) -> str:
        """Get the citation in force today, or the latest one when none is."""
        value = self.value(rule.id)
        return rule.cite_of(None) if value else rule.cite

    @_mutmut_mutated(mutants_xǁBenchǁrule__mutmut)
    def rule(self, rule_id: str) -> Rule:
        """Get a rule, or the one that superseded it by the civil day of this instant."""
        rule = self.book.rule(rule_id)
        if rule.superseded is None:
            return rule
        return self.book.rule_on(rule_id, self.at.astimezone(self.zone).date())

    def xǁBenchǁrule__mutmut_orig(self, rule_id: str) -> Rule:
        """Get a rule, or the one that superseded it by the civil day of this instant."""
        rule = self.book.rule(rule_id)
        if rule.superseded is None:
            return rule
        return self.book.rule_on(rule_id, self.at.astimezone(self.zone).date())

    def xǁBenchǁrule__mutmut_1(self, rule_id: str) -> Rule:
        """Get a rule, or the one that superseded it by the civil day of this instant."""
        rule = None
        if rule.superseded is None:
            return rule
        return self.book.rule_on(rule_id, self.at.astimezone(self.zone).date())

    def xǁBenchǁrule__mutmut_2(self, rule_id: str) -> Rule:
        """Get a rule, or the one that superseded it by the civil day of this instant."""
        rule = self.book.rule(None)
        if rule.superseded is None:
            return rule
        return self.book.rule_on(rule_id, self.at.astimezone(self.zone).date())

    def xǁBenchǁrule__mutmut_3(self, rule_id: str) -> Rule:
        """Get a rule, or the one that superseded it by the civil day of this instant."""
        rule = self.book.rule(rule_id)
        if rule.superseded is not None:
            return rule
        return self.book.rule_on(rule_id, self.at.astimezone(self.zone).date())

    def xǁBenchǁrule__mutmut_4(self, rule_id: str) -> Rule:
        """Get a rule, or the one that superseded it by the civil day of this instant."""
        rule = self.book.rule(rule_id)
        if rule.superseded is None:
            return rule
        return self.book.rule_on(None, self.at.astimezone(self.zone).date())

    def xǁBenchǁrule__mutmut_5(self, rule_id: str) -> Rule:
        """Get a rule, or the one that superseded it by the civil day of this instant."""
        rule = self.book.rule(rule_id)
        if rule.superseded is None:
            return rule
        return self.book.rule_on(rule_id, None)

    def xǁBenchǁrule__mutmut_6(self, rule_id: str) -> Rule:
        """Get a rule, or the one that superseded it by the civil day of this instant."""
        rule = self.book.rule(rule_id)
        if rule.superseded is None:
            return rule
        return self.book.rule_on(self.at.astimezone(self.zone).date())

    def xǁBenchǁrule__mutmut_7(self, rule_id: str) -> Rule:
        """Get a rule, or the one that superseded it by the civil day of this instant."""
        rule = self.book.rule(rule_id)
        if rule.superseded is None:
            return rule
        return self.book.rule_on(rule_id, )

    def xǁBenchǁrule__mutmut_8(self, rule_id: str) -> Rule:
        """Get a rule, or the one that superseded it by the civil day of this instant."""
        rule = self.book.rule(rule_id)
        if rule.superseded is None:
            return rule
        return self.book.rule_on(rule_id, self.at.astimezone(None).date())

    @_mutmut_mutated(mutants_xǁBenchǁvalue__mutmut)
    def value(self, rule_id: str) -> Value | None:
        """Find what a rule says on the civil day of this instant; None outside its dates."""
        return self.rule(rule_id).value_on(self.at.astimezone(self.zone).date())

    def xǁBenchǁvalue__mutmut_orig(self, rule_id: str) -> Value | None:
        """Find what a rule says on the civil day of this instant; None outside its dates."""
        return self.rule(rule_id).value_on(self.at.astimezone(self.zone).date())

    def xǁBenchǁvalue__mutmut_1(self, rule_id: str) -> Value | None:
        """Find what a rule says on the civil day of this instant; None outside its dates."""
        return self.rule(rule_id).value_on(None)

    def xǁBenchǁvalue__mutmut_2(self, rule_id: str) -> Value | None:
        """Find what a rule says on the civil day of this instant; None outside its dates."""
        return self.rule(None).value_on(self.at.astimezone(self.zone).date())

    def xǁBenchǁvalue__mutmut_3(self, rule_id: str) -> Value | None:
        """Find what a rule says on the civil day of this instant; None outside its dates."""
        return self.rule(rule_id).value_on(self.at.astimezone(None).date())

    @_mutmut_mutated(mutants_xǁBenchǁclock_text__mutmut)
    def clock_text(self, instant: datetime) -> str:
        """Write an instant as the wall clock of the place shows it, with its zone."""
        return clock_text(instant, self.zone)

    def xǁBenchǁclock_text__mutmut_orig(self, instant: datetime) -> str:
        """Write an instant as the wall clock of the place shows it, with its zone."""
        return clock_text(instant, self.zone)

    def xǁBenchǁclock_text__mutmut_1(self, instant: datetime) -> str:
        """Write an instant as the wall clock of the place shows it, with its zone."""
        return clock_text(None, self.zone)

    def xǁBenchǁclock_text__mutmut_2(self, instant: datetime) -> str:
        """Write an instant as the wall clock of the place shows it, with its zone."""
        return clock_text(instant, None)

    def xǁBenchǁclock_text__mutmut_3(self, instant: datetime) -> str:
        """Write an instant as the wall clock of the place shows it, with its zone."""
        return clock_text(self.zone)

    def xǁBenchǁclock_text__mutmut_4(self, instant: datetime) -> str:
        """Write an instant as the wall clock of the place shows it, with its zone."""
        return clock_text(instant, )

    @_mutmut_mutated(mutants_xǁBenchǁdecide__mutmut)
    def decide(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_orig(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_1(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = None
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_2(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(None)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_3(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = None
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_4(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(None)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_5(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES or allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_6(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is not Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_7(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_8(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = None
        return self.settle(question, answer, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_9(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(None, answer, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_10(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, None, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_11(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, None, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_12(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, expires_at=None, warnings=warnings)

    def xǁBenchǁdecide__mutmut_13(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, expires_at=expires_at, warnings=None)

    def xǁBenchǁdecide__mutmut_14(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(answer, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_15(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, steps, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_16(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, expires_at=expires_at, warnings=warnings)

    def xǁBenchǁdecide__mutmut_17(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, warnings=warnings)

    def xǁBenchǁdecide__mutmut_18(
        self,
        question: str,
        reasons: Iterable[Reason],
        *,
        allowed: Reason | None = None,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Close a chain: every step must hold. `allowed` is the closing step when all do."""
        steps = tuple(reasons)
        answer = all_of(step.answer for step in steps)
        if answer is Answer.YES and allowed is not None:
            steps = (*steps, allowed)
        return self.settle(question, answer, steps, expires_at=expires_at, )

    @_mutmut_mutated(mutants_xǁBenchǁsettle__mutmut)
    def settle(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_orig(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_1(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = None
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_2(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(None)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_3(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = None
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_4(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next(None, steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_5(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), None)
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_6(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next(steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_7(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), )
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_8(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is not answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_9(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[+1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_10(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-2])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_11(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = None
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_12(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if (answer is Answer.YES) and False else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_13(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if (answer is Answer.YES) or True else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_14(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[+1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_15(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-2].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_16(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is not Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_17(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=None,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_18(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=None,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_19(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=None,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_20(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=None,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_21(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=None,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_22(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=None,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_23(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=None,
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_24(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=None,
        )

    def xǁBenchǁsettle__mutmut_25(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_26(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_27(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_28(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_29(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_30(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            warnings=(*warnings, *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_31(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            book_hash=self.book.hash,
        )

    def xǁBenchǁsettle__mutmut_32(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(steps)),
            )

    def xǁBenchǁsettle__mutmut_33(
        self,
        question: str,
        answer: Answer,
        reasons: Iterable[Reason],
        *,
        expires_at: datetime | None = None,
        warnings: Iterable[Reason] = (),
    ) -> Decision:
        """Write a decision whose answer is known; its code is that of the step that settled it."""
        steps = tuple(reasons)
        deciding = next((step for step in steps if step.answer is answer), steps[-1])
        code = steps[-1].code if answer is Answer.YES else deciding.code
        return Decision(
            question=question,
            answer=answer,
            code=code,
            at=self.at,
            reasons=steps,
            expires_at=expires_at,
            warnings=(*warnings, *self._stale(None)),
            book_hash=self.book.hash,
        )

    @_mutmut_mutated(mutants_xǁBenchǁ_stale__mutmut)
    def _stale(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_orig(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_1(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = None
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_2(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(None).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_3(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = None
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_4(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(None)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_5(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            None
        )

    def xǁBenchǁ_stale__mutmut_6(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code=None,
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_7(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=None,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_8(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=None,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_9(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=None,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_10(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words=None,
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_11(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=None,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_12(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=None,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_13(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_14(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_15(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_16(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_17(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_18(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_19(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_20(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="XXRULE.STALEXX",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_21(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="rule.stale",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_22(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"XXdayXX": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_23(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"DAY": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_24(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(None, used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_25(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, None)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_26(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(used)
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_27(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, )
            if rule.review_again_by < today
        )

    def xǁBenchǁ_stale__mutmut_28(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        used = dict.fromkeys(step.rule_id for step in steps)
        return tuple(
            Reason(
                code="RULE.STALE",
                answer=Answer.YES,
                rule_id=rule.id,
                cite=rule.cite,
                words={"day": rule.review_again_by},
                draft=rule.is_draft,
                zone=self.zone,
            )
            for rule in map(self.book.rule, used)
            if rule.review_again_by <= today
        )

mutants_xǁBenchǁstep__mutmut['_mutmut_orig'] = Bench.xǁBenchǁstep__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_1'] = Bench.xǁBenchǁstep__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_2'] = Bench.xǁBenchǁstep__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_3'] = Bench.xǁBenchǁstep__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_4'] = Bench.xǁBenchǁstep__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_5'] = Bench.xǁBenchǁstep__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_6'] = Bench.xǁBenchǁstep__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_7'] = Bench.xǁBenchǁstep__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_8'] = Bench.xǁBenchǁstep__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_9'] = Bench.xǁBenchǁstep__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_10'] = Bench.xǁBenchǁstep__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_11'] = Bench.xǁBenchǁstep__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_12'] = Bench.xǁBenchǁstep__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_13'] = Bench.xǁBenchǁstep__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_14'] = Bench.xǁBenchǁstep__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_15'] = Bench.xǁBenchǁstep__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_16'] = Bench.xǁBenchǁstep__mutmut_16 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_17'] = Bench.xǁBenchǁstep__mutmut_17 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_18'] = Bench.xǁBenchǁstep__mutmut_18 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_19'] = Bench.xǁBenchǁstep__mutmut_19 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_20'] = Bench.xǁBenchǁstep__mutmut_20 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_21'] = Bench.xǁBenchǁstep__mutmut_21 # type: ignore # mutmut generated
mutants_xǁBenchǁstep__mutmut['xǁBenchǁstep__mutmut_22'] = Bench.xǁBenchǁstep__mutmut_22 # type: ignore # mutmut generated

mutants_xǁBenchǁunsure__mutmut['_mutmut_orig'] = Bench.xǁBenchǁunsure__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBenchǁunsure__mutmut['xǁBenchǁunsure__mutmut_1'] = Bench.xǁBenchǁunsure__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBenchǁunsure__mutmut['xǁBenchǁunsure__mutmut_2'] = Bench.xǁBenchǁunsure__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBenchǁunsure__mutmut['xǁBenchǁunsure__mutmut_3'] = Bench.xǁBenchǁunsure__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBenchǁunsure__mutmut['xǁBenchǁunsure__mutmut_4'] = Bench.xǁBenchǁunsure__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBenchǁunsure__mutmut['xǁBenchǁunsure__mutmut_5'] = Bench.xǁBenchǁunsure__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBenchǁunsure__mutmut['xǁBenchǁunsure__mutmut_6'] = Bench.xǁBenchǁunsure__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBenchǁunsure__mutmut['xǁBenchǁunsure__mutmut_7'] = Bench.xǁBenchǁunsure__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBenchǁunsure__mutmut['xǁBenchǁunsure__mutmut_8'] = Bench.xǁBenchǁunsure__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBenchǁunsure__mutmut['xǁBenchǁunsure__mutmut_9'] = Bench.xǁBenchǁunsure__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBenchǁunsure__mutmut['xǁBenchǁunsure__mutmut_10'] = Bench.xǁBenchǁunsure__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBenchǁunsure__mutmut['xǁBenchǁunsure__mutmut_11'] = Bench.xǁBenchǁunsure__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBenchǁunsure__mutmut['xǁBenchǁunsure__mutmut_12'] = Bench.xǁBenchǁunsure__mutmut_12 # type: ignore # mutmut generated

mutants_xǁBenchǁknown__mutmut['_mutmut_orig'] = Bench.xǁBenchǁknown__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBenchǁknown__mutmut['xǁBenchǁknown__mutmut_1'] = Bench.xǁBenchǁknown__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBenchǁknown__mutmut['xǁBenchǁknown__mutmut_2'] = Bench.xǁBenchǁknown__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBenchǁknown__mutmut['xǁBenchǁknown__mutmut_3'] = Bench.xǁBenchǁknown__mutmut_3 # type: ignore # mutmut generated

mutants_xǁBenchǁcite__mutmut['_mutmut_orig'] = Bench.xǁBenchǁcite__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBenchǁcite__mutmut['xǁBenchǁcite__mutmut_1'] = Bench.xǁBenchǁcite__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBenchǁcite__mutmut['xǁBenchǁcite__mutmut_2'] = Bench.xǁBenchǁcite__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBenchǁcite__mutmut['xǁBenchǁcite__mutmut_3'] = Bench.xǁBenchǁcite__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBenchǁcite__mutmut['xǁBenchǁcite__mutmut_4'] = Bench.xǁBenchǁcite__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBenchǁcite__mutmut['xǁBenchǁcite__mutmut_5'] = Bench.xǁBenchǁcite__mutmut_5 # type: ignore # mutmut generated

mutants_xǁBenchǁrule__mutmut['_mutmut_orig'] = Bench.xǁBenchǁrule__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBenchǁrule__mutmut['xǁBenchǁrule__mutmut_1'] = Bench.xǁBenchǁrule__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBenchǁrule__mutmut['xǁBenchǁrule__mutmut_2'] = Bench.xǁBenchǁrule__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBenchǁrule__mutmut['xǁBenchǁrule__mutmut_3'] = Bench.xǁBenchǁrule__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBenchǁrule__mutmut['xǁBenchǁrule__mutmut_4'] = Bench.xǁBenchǁrule__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBenchǁrule__mutmut['xǁBenchǁrule__mutmut_5'] = Bench.xǁBenchǁrule__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBenchǁrule__mutmut['xǁBenchǁrule__mutmut_6'] = Bench.xǁBenchǁrule__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBenchǁrule__mutmut['xǁBenchǁrule__mutmut_7'] = Bench.xǁBenchǁrule__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBenchǁrule__mutmut['xǁBenchǁrule__mutmut_8'] = Bench.xǁBenchǁrule__mutmut_8 # type: ignore # mutmut generated

mutants_xǁBenchǁvalue__mutmut['_mutmut_orig'] = Bench.xǁBenchǁvalue__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBenchǁvalue__mutmut['xǁBenchǁvalue__mutmut_1'] = Bench.xǁBenchǁvalue__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBenchǁvalue__mutmut['xǁBenchǁvalue__mutmut_2'] = Bench.xǁBenchǁvalue__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBenchǁvalue__mutmut['xǁBenchǁvalue__mutmut_3'] = Bench.xǁBenchǁvalue__mutmut_3 # type: ignore # mutmut generated

mutants_xǁBenchǁclock_text__mutmut['_mutmut_orig'] = Bench.xǁBenchǁclock_text__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBenchǁclock_text__mutmut['xǁBenchǁclock_text__mutmut_1'] = Bench.xǁBenchǁclock_text__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBenchǁclock_text__mutmut['xǁBenchǁclock_text__mutmut_2'] = Bench.xǁBenchǁclock_text__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBenchǁclock_text__mutmut['xǁBenchǁclock_text__mutmut_3'] = Bench.xǁBenchǁclock_text__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBenchǁclock_text__mutmut['xǁBenchǁclock_text__mutmut_4'] = Bench.xǁBenchǁclock_text__mutmut_4 # type: ignore # mutmut generated

mutants_xǁBenchǁdecide__mutmut['_mutmut_orig'] = Bench.xǁBenchǁdecide__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_1'] = Bench.xǁBenchǁdecide__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_2'] = Bench.xǁBenchǁdecide__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_3'] = Bench.xǁBenchǁdecide__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_4'] = Bench.xǁBenchǁdecide__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_5'] = Bench.xǁBenchǁdecide__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_6'] = Bench.xǁBenchǁdecide__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_7'] = Bench.xǁBenchǁdecide__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_8'] = Bench.xǁBenchǁdecide__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_9'] = Bench.xǁBenchǁdecide__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_10'] = Bench.xǁBenchǁdecide__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_11'] = Bench.xǁBenchǁdecide__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_12'] = Bench.xǁBenchǁdecide__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_13'] = Bench.xǁBenchǁdecide__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_14'] = Bench.xǁBenchǁdecide__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_15'] = Bench.xǁBenchǁdecide__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_16'] = Bench.xǁBenchǁdecide__mutmut_16 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_17'] = Bench.xǁBenchǁdecide__mutmut_17 # type: ignore # mutmut generated
mutants_xǁBenchǁdecide__mutmut['xǁBenchǁdecide__mutmut_18'] = Bench.xǁBenchǁdecide__mutmut_18 # type: ignore # mutmut generated

mutants_xǁBenchǁsettle__mutmut['_mutmut_orig'] = Bench.xǁBenchǁsettle__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_1'] = Bench.xǁBenchǁsettle__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_2'] = Bench.xǁBenchǁsettle__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_3'] = Bench.xǁBenchǁsettle__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_4'] = Bench.xǁBenchǁsettle__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_5'] = Bench.xǁBenchǁsettle__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_6'] = Bench.xǁBenchǁsettle__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_7'] = Bench.xǁBenchǁsettle__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_8'] = Bench.xǁBenchǁsettle__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_9'] = Bench.xǁBenchǁsettle__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_10'] = Bench.xǁBenchǁsettle__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_11'] = Bench.xǁBenchǁsettle__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_12'] = Bench.xǁBenchǁsettle__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_13'] = Bench.xǁBenchǁsettle__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_14'] = Bench.xǁBenchǁsettle__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_15'] = Bench.xǁBenchǁsettle__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_16'] = Bench.xǁBenchǁsettle__mutmut_16 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_17'] = Bench.xǁBenchǁsettle__mutmut_17 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_18'] = Bench.xǁBenchǁsettle__mutmut_18 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_19'] = Bench.xǁBenchǁsettle__mutmut_19 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_20'] = Bench.xǁBenchǁsettle__mutmut_20 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_21'] = Bench.xǁBenchǁsettle__mutmut_21 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_22'] = Bench.xǁBenchǁsettle__mutmut_22 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_23'] = Bench.xǁBenchǁsettle__mutmut_23 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_24'] = Bench.xǁBenchǁsettle__mutmut_24 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_25'] = Bench.xǁBenchǁsettle__mutmut_25 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_26'] = Bench.xǁBenchǁsettle__mutmut_26 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_27'] = Bench.xǁBenchǁsettle__mutmut_27 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_28'] = Bench.xǁBenchǁsettle__mutmut_28 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_29'] = Bench.xǁBenchǁsettle__mutmut_29 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_30'] = Bench.xǁBenchǁsettle__mutmut_30 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_31'] = Bench.xǁBenchǁsettle__mutmut_31 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_32'] = Bench.xǁBenchǁsettle__mutmut_32 # type: ignore # mutmut generated
mutants_xǁBenchǁsettle__mutmut['xǁBenchǁsettle__mutmut_33'] = Bench.xǁBenchǁsettle__mutmut_33 # type: ignore # mutmut generated

mutants_xǁBenchǁ_stale__mutmut['_mutmut_orig'] = Bench.xǁBenchǁ_stale__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_1'] = Bench.xǁBenchǁ_stale__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_2'] = Bench.xǁBenchǁ_stale__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_3'] = Bench.xǁBenchǁ_stale__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_4'] = Bench.xǁBenchǁ_stale__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_5'] = Bench.xǁBenchǁ_stale__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_6'] = Bench.xǁBenchǁ_stale__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_7'] = Bench.xǁBenchǁ_stale__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_8'] = Bench.xǁBenchǁ_stale__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_9'] = Bench.xǁBenchǁ_stale__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_10'] = Bench.xǁBenchǁ_stale__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_11'] = Bench.xǁBenchǁ_stale__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_12'] = Bench.xǁBenchǁ_stale__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_13'] = Bench.xǁBenchǁ_stale__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_14'] = Bench.xǁBenchǁ_stale__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_15'] = Bench.xǁBenchǁ_stale__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_16'] = Bench.xǁBenchǁ_stale__mutmut_16 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_17'] = Bench.xǁBenchǁ_stale__mutmut_17 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_18'] = Bench.xǁBenchǁ_stale__mutmut_18 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_19'] = Bench.xǁBenchǁ_stale__mutmut_19 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_20'] = Bench.xǁBenchǁ_stale__mutmut_20 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_21'] = Bench.xǁBenchǁ_stale__mutmut_21 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_22'] = Bench.xǁBenchǁ_stale__mutmut_22 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_23'] = Bench.xǁBenchǁ_stale__mutmut_23 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_24'] = Bench.xǁBenchǁ_stale__mutmut_24 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_25'] = Bench.xǁBenchǁ_stale__mutmut_25 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_26'] = Bench.xǁBenchǁ_stale__mutmut_26 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_27'] = Bench.xǁBenchǁ_stale__mutmut_27 # type: ignore # mutmut generated
mutants_xǁBenchǁ_stale__mutmut['xǁBenchǁ_stale__mutmut_28'] = Bench.xǁBenchǁ_stale__mutmut_28 # type: ignore # mutmut generated
