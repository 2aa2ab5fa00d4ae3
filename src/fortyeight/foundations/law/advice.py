"""The advice that somebody needs before signing: each kind of agreement, side by side, every line cited.

It is put together from rules only: what the law of the place says of each kind,
what else the place asks for, and what the book knows of the kinds themselves.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from fortyeight.foundations.law import court_limits
from fortyeight.foundations.law.agreeing import Ruling, rule_on
from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.place import Place
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import model_profile
from fortyeight.foundations.law.shapes.agreement_effect import MODELS
from fortyeight.foundations.law.shapes.model_profile import PARTS, Line

PROFILE, EFFECT, COURT = "model_profile", "agreement_effect", "court_limit"
ELSEWHERE = "decided elsewhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One line. `seen` is how its source was read; `note` says of a case what it counts here."""

    says: str
    rule_id: str
    cite: str
    seen: str
    draft: bool
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What a topic says of one kind of agreement."""

    model: str
    lines: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One question, answered for each kind of agreement that was asked about."""

    rule_id: str
    part: str
    question: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The whole advice for a place on a civil day. `here` is what else the law of the place says."""

    place: Place
    on: date
    rulings: tuple[Ruling, ...]
    here: tuple[Said, ...]
    topics: tuple[Topic, ...]
    book_hash: str


def advise(
    place: Place,
    *,
    on: date,
    book: Book,
    models: Iterable[str] = MODELS,
    facts: Iterable[Fact] = (),
) -> Advice:
    """Put together what an agency of a place has to know before it signs, on a civil day.

    Law that is not in force on that day is left out, except as a change ahead.
    `facts` are those of one agency, as for `may_agree`. Raises NoSuchRule when a
    line rests on a rule that the book does not have.
    """
    kinds, told = tuple(models), tuple(facts)
    at, zone = datetime(on.year, on.month, on.day, tzinfo=UTC), ZoneInfo("UTC")
    bench = Bench(book=book, zone=zone, at=at)
    history = History(CaseFile(stay="", zone=zone, place=place.id, facts=told))
    weights = {
        each.rule.id: court_limits.WEIGHT_WORDS[each.terms.weight]
        for each in court_limits.speaking(history, bench)
    }
    return Advice(
        place=place,
        on=on,
        rulings=tuple(rule_on(place.id, model, at=at, book=book, facts=told) for model in kinds),
        here=tuple(_here(bench, place.id)),
        topics=tuple(_topics(bench, kinds, weights)),
        book_hash=book.hash,
    )


def _here(bench: Bench, place: str) -> Iterator[Said]:
    """Say what else the law of the place asks for or allows, in the words relied on."""
    for rule in bench.book.under(place):
        value = bench.value(rule.id)
        if rule.decided_by == EFFECT or value is None:
            continue
        source = rule.source_of(value)
        yield Said(
            says=f"{rule.question} “{' '.join(source.quote.split())}”",
            rule_id=rule.id,
            cite=source.cite,
            seen=source.seen,
            draft=rule.is_draft,
        )


def _topics(bench: Bench, kinds: tuple[str, ...], weights: dict[str, str]) -> Iterator[Topic]:
    rules = sorted(
        bench.book.rules_decided_by(PROFILE),
        key=lambda rule: (PARTS.index(rule.values[-1].terms.part), rule.id),
    )
    for rule in rules:
        value = bench.value(rule.id)
        if value is None:
            continue
        cells = tuple(
            Cell(
                model=model,
                lines=tuple(
                    _said(bench, rule, line, weights) for line in model_profile.lines_for(value.terms, model)
                ),
            )
            for model in kinds
        )
        yield Topic(rule_id=rule.id, part=value.terms.part, question=rule.question, cells=cells)


def _said(bench: Bench, rule: Rule, line: Line, weights: dict[str, str]) -> Said:
    other = bench.rule(line.rests_on) if line.rests_on else rule
    if line.rests_on:
        source = other.source_of(bench.value(other.id) or other.values[-1])
    else:
        source = next(each for each in rule.sources if each.key == line.source)
    note = weights.get(other.id, ELSEWHERE) if other.decided_by == COURT else ""
    return Said(
        says=line.says,
        rule_id=other.id,
        cite=source.cite,
        seen=source.seen,
        draft=rule.is_draft or other.is_draft,
        note=note,
    )
