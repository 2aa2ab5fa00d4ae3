"""How a step of reasoning is written down: the rule, its citation, the facts, the sentence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from fortyeight.foundations.law import conflicts
from fortyeight.foundations.law.applied import Segment, first_review, segment_of
from fortyeight.foundations.law.book import Book, Rule, Value
from fortyeight.foundations.law.decision import Answer, Decision, Reason, all_of
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.words import Word, clock_text

NO_WORDS: Mapping[str, Word] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What a judge sits with: the rulebook, the zone of the place, and the instant of the question."""

    book: Book
    zone: tzinfo
    at: datetime
    _segment: Segment = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        segment = segment_of(self.book, self.at.astimezone(self.zone).date())
        object.__setattr__(self, "_segment", segment)

    @property
    def segment(self) -> int:
        """The number of the time, between two changes of any rule of the book, in which the instant lies."""
        return self._segment.number

    def step(
        self, code: str, answer: Answer, rule_id: str, facts: Iterable[Fact | str] = (), **words: Word
    ) -> Reason:
        """Write one step: `code` with the raw words of its sentence, under a rule of the book."""
        applied = self._segment.applied(rule_id)
        return Reason(
            code=code,
            answer=answer,
            rule_id=applied.rule.id,
            cite=applied.cite,
            words=words or NO_WORDS,
            facts=tuple([fact if isinstance(fact, str) else fact.id for fact in facts]) if facts else (),
            draft=applied.is_draft,
            zone=self.zone,
        )

    def unsure(self, rule_id: str, facts: Iterable[Fact | str], what: Word) -> Reason:
        """Write the step of a link that the record leaves open: not broken, and not shown to hold."""
        return self.step("SERVICE.LINK_UNCERTAIN", Answer.UNKNOWN, rule_id, facts, what=what)

    def known(self, rule_id: str, otherwise: str) -> str:
        """Choose the rule when the book has it, else the other: a citation never fails a decision."""
        return rule_id if rule_id in self.book.rules else otherwise

    def cite(self, rule: Rule) -> str:
        """Get the citation in force today, or the latest one when none is."""
        return self._segment.applied(rule.id).cite

    def rule(self, rule_id: str) -> Rule:
        """Get a rule, or the one that superseded it by the civil day of this instant."""
        return self._segment.applied(rule_id).rule

    def value(self, rule_id: str) -> Value | None:
        """Find what a rule says on the civil day of this instant; None outside its dates."""
        return self._segment.applied(rule_id).value

    def clock_text(self, instant: datetime) -> str:
        """Write an instant as the wall clock of the place shows it, with its zone."""
        return clock_text(instant, self.zone)

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
            warnings=(*warnings, *conflicts.warnings_of(self, steps), *self._stale(steps)),
            book_hash=self.book.hash,
        )

    def _stale(self, steps: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Warn of rules that were due to be read again."""
        today = self.at.astimezone(self.zone).date()
        if today <= first_review(self.book):
            return ()
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
