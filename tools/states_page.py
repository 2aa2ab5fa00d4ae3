"""Writes docs/states.md from the registry and the rules: `python -m tools.states_page`."""

from collections.abc import Iterator
from pathlib import Path

from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.law.place import Place
from fortyeight.foundations.law.shapes import counted_time
from fortyeight.foundations.law.state_elements import word_of
from fortyeight.foundations.rulebook.current import current

PAGE = Path(__file__).parents[1] / "docs" / "states.md"
OPENING = """# The states

What the rulebook has of the law of each state, the District of Columbia and each territory. A cell gives the
latest value with the day from which it is in force; earlier ones stand in the rules. **Every rule is a
draft:** no counsel has signed one. *Unsettled* and *not covered* answer UNKNOWN, and what is not known counts
towards release; counsel of an agency settles an unsettled question with a recorded reading, and switches the
whole service off with one fact.

A hold under the law of a state alone is shown only once counsel of the agency relies on the rule.

This page is made from `rules/registry.toml` and the rules by `python -m tools.states_page`.

"""
HEADS = (
    "Place",
    "Hold: detainer / with ICE's warrant",
    "WSO agreement",
    "Authority",
    "Clocks and papers",
    "Status",
    "How it was checked",
    "Open",
)
EFFECT = {
    "MUST": "must",
    "MAY": "may",
    "MUST_NOT": "must not",
    "UNSETTLED": "unsettled",
    "REQUIRED": "required",
    "PERMITTED": "permitted",
    "FORBIDDEN": "forbidden",
}
STATUS = {"covered": "covered", "draft": "draft", "not_covered": "not covered"}


def page() -> str:
    """Make the page."""
    places = sorted(current().places.values(), key=lambda place: place.name)
    rows = (HEADS, ("---",) * len(HEADS), *map(_cells, places))
    return OPENING + "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _cells(place: Place) -> Iterator[str]:
    rules = current().under(place.id)
    yield f"{place.name} (`{place.id}`)"
    yield "<br>".join(_holds(rules)) or "—"
    yield "<br>".join(_agreements(rules)) or "—"
    yield "<br>".join(dict.fromkeys(rule.cite for rule in rules)) or "—"
    yield "<br>".join(_twists(rules)) or "—"
    yield STATUS[place.status.value]
    yield place.checked
    yield place.open


def _holds(rules: tuple[Rule, ...]) -> Iterator[str]:
    for rule in rules:
        if rule.decided_by == "hold_effect":
            value = rule.values[-1]
            alone, both = EFFECT[value.terms.detainer], EFFECT[value.terms.detainer_with_warrant]
            yield f"{alone} / {both}, {value.in_force_from}"


def _agreements(rules: tuple[Rule, ...]) -> Iterator[str]:
    for rule in rules:
        if rule.decided_by == "agreement_effect":
            value = rule.values[-1]
            effect = EFFECT[value.terms.effect] if "WSO" in value.terms.models else "not spoken of"
            yield f"{effect}, {value.in_force_from}"


def _twists(rules: tuple[Rule, ...]) -> Iterator[str]:
    for rule in rules:
        yield from _twist(rule)


def _twist(rule: Rule) -> Iterator[str]:
    value = rule.values[-1]
    terms = value.terms
    ended = f" until {value.in_force_to}" if value.in_force_to else ""
    match rule.decided_by:
        case "hold_effect":
            yield from (f"needs {word_of(name)}" for name in terms.needs)
            yield from (f"ends with {word_of(name)}" for name in terms.unless)
        case "hold_limit":
            same_day = f", not past {terms.not_past} that day" if terms.not_past else ""
            skipped = "".join(f", without {counted_time.name_left_out(word)}" for word in terms.skip)
            yield f"{terms.hours} h{skipped}{same_day}{ended}"
        case "clock_start":
            yield "runs from " + " or ".join(_words(word) for word in terms.earliest_of)
        case "time_limit":
            yield f"tell {terms.to} within {terms.hours} h of {_words(terms.runs_from)}"
        case "statement":
            yield f"{_words(terms.party)} {EFFECT.get(terms.holds, 'is')}: " + ", ".join(
                _words(word) for word in terms.what
            )
        case "report_due":
            every = f", every {terms.every_months} months" if terms.every_months else ""
            yield f"{_words(terms.what)} by {terms.first_due}{every}"


def _words(word: str) -> str:
    return word.replace("_", " ").lower()


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
