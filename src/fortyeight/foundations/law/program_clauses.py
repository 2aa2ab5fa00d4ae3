"""Which clause of which signed text speaks to an event, and which fact answers another."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law.casefile import History, in_order
from fortyeight.foundations.law.facts import Fact, agreement, officer
from fortyeight.foundations.law.reasoning import Bench

MODELS = ("WSO", "JEM", "TFM")
NEWEST_TEXT = "wso_2025"
"""The text whose clauses are read when none is on record, or one that the book does not hold."""


def happened(history: History, bench: Bench, *kinds: type, stream: str | None = None) -> tuple[Fact, ...]:
    """List the facts of these kinds that have come by now, or may have; of one stream when named."""
    found = history.of(*kinds, stream=stream)
    return tuple(fact for fact in found if fact.happened_at.earliest <= bench.at)


def first_after(
    history: History,
    bench: Bench,
    kind: type,
    since: Fact,
    *,
    stream: str | None = None,
    later: bool = False,
    **match: object,
) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values.

    It is looked for on the stream of `since` unless another is named. With `later`
    it must come after the other in the order of the history.
    """
    for fact in happened(history, bench, kind, stream=stream or since.stream):
        if later and in_order(fact) <= in_order(since):
            continue
        if fact.happened_at.latest < since.happened_at.earliest:
            continue
        if all(getattr(fact.what, name) == value for name, value in match.items()):
            return fact
    return None


def clause(history: History, bench: Bench, event: Fact, *names: str) -> str:
    """Name the first of these clauses in the text signed at the event, on whose agreement it happened.

    A text that the book holds in part is filled up from the newest text, whose
    clause is named then, so that a duty is shown rather than missed.
    """
    text = _text_at(history.of(agreement.Signed, stream=event.stream), event.happened_at.earliest)
    return _named(bench, text, names)


def own_clause(history: History, bench: Bench, event: Fact, name: str) -> str | None:
    """Name a clause that not every text has; None where the text signed at the event does not have it."""
    text = _text_at(history.of(agreement.Signed, stream=event.stream), event.happened_at.earliest)
    rule_id = f"moa.{text}.{name}"
    return rule_id if rule_id in bench.book.rules else None


def text_on(history: History, stream: str, instant: datetime) -> str:
    """Find the text of an agreement that was last signed by an instant; the newest when none was."""
    return _text_at(history.of(agreement.Signed, stream=stream), instant)


def clause_of_text(bench: Bench, text: str, name: str) -> str:
    """Name a clause of a text, or of the newest where the book does not have it of this one."""
    return _named(bench, text, (name,))


def _text_at(signed: Iterable[Fact], instant: datetime) -> str:
    """Find the text last signed by an instant; the newest there is when none was."""
    texts = [
        fact.what.text
        for fact in signed
        if isinstance(fact.what, agreement.Signed) and fact.happened_at.earliest <= instant
    ]
    return texts[-1] if texts else NEWEST_TEXT


def _named(bench: Bench, text: str, names: tuple[str, ...]) -> str:
    found = (f"moa.{each}.{name}" for each in (text, NEWEST_TEXT) for name in names)
    return next(rule_id for rule_id in found if rule_id in bench.book.rules)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficersTexts:
    """The agreements that the officer's agency signed, in order."""

    signed: tuple[Fact, ...]

    @property
    def streams(self) -> tuple[str, ...]:
        """The streams of the agreements, in order of signing."""
        return tuple(dict.fromkeys(fact.stream for fact in self.signed))

    def clause(self, bench: Bench, instant: datetime, name: str) -> str:
        """Name a clause in the text last signed by an instant."""
        return _named(bench, _text_at(self.signed, instant), (name,))


def texts_of_officer(history: History, bench: Bench, stream: str) -> OfficersTexts:
    """Find the agreements signed by the agency that nominated an officer."""
    agencies = {getattr(fact.what, "agency", "") for fact in history.of(officer.Nominated, stream=stream)}
    signed = happened(history, bench, agreement.Signed)
    return OfficersTexts(
        signed=tuple(
            fact
            for fact in signed
            if getattr(fact.what, "agency", "") in agencies and getattr(fact.what, "model", "") in MODELS
        )
    )


def is_under_287g(history: History, stream: str) -> bool:
    """Whether an agreement is one under 287(g), which has these clauses, or nobody has signed it yet."""
    signed = history.of(agreement.Signed, stream=stream)
    return all(getattr(fact.what, "model", "") in MODELS for fact in signed)
