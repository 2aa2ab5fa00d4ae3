"""Rules and coverage as text: 79 columns, the law's own words first, what is not signed marked."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from fortyeight.doors.cli.text import WIDTH, wrapped
from fortyeight.foundations.law.book import Book, Rule, Value
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.rulebook.coverage import Counted, Coverage, PlaceCovered
from fortyeight.foundations.rulebook.shown import SEEN, RuleShown, source_of, status_words, terms_shown

COUNT_WIDTH = 9
_COLUMNS = ("rules", "draft", "reviewed", "retired", "cases")
_SEEN_SHORT: Mapping[str, str] = {
    "PRIMARY": "read in full",
    "EXCERPT": "read in part",
    "GENERAL_KNOWLEDGE": "not read",
    "INFERENCE": "inferred",
    "LOCAL": "house policy",
}


def rule_lines(shown: RuleShown, book: Book, *, today: date) -> Iterator[str]:
    """Write a rule with everything that belongs to it."""
    rule = shown.rule
    yield from wrapped(f"{rule.id}  [{status_words(rule)}]", rest="  ")
    yield from wrapped(_folded(rule.question), first="  ")
    yield from wrapped(f"Shape {rule.decided_by}. {_review(shown, today)}", first="  ")
    yield from _ended(shown)
    yield from _section("WHAT IT SAYS")
    for value in rule.values:
        yield from _value(rule, value, today)
    yield from _corrections(rule)
    yield from _section("READINGS", "None: the text was taken to leave no room." if not rule.readings else "")
    for reading in rule.readings:
        yield from wrapped(_folded(f"{reading.of}: {reading.as_}"), first="  - ")
        why = _folded(f"{reading.why} Leans {reading.leans}. By: {reading.by}.")
        yield from wrapped(why, first="    ")
    yield from _section("WORKED CASES", "" if shown.cases else "None came with this installation.")
    for case in shown.cases:
        yield from wrapped(case.name, first="  - ")
        for asked in case.asked:
            if asked.person:
                yield from wrapped(asked.person, first="    ")
            for word, pairs in (("given", asked.given), ("want", asked.want)):
                text = "; ".join(f"{name} {text}" for name, text in pairs)
                yield from wrapped(text, first=f"    {word:<7}")
        yield from wrapped(case.worked, first=f"    {'worked':<7}")
    yield from _section("FEEDS", "" if shown.feeds else "No decision rests on it yet; it is law to be read.")
    for code in shown.feeds:
        yield from wrapped(f"{code}: {CODES[code].sentence}", first="  ", rest="    ")
    yield ""
    yield f"Rulebook {book.hash}"


def listed_lines(rules: Sequence[Rule]) -> Iterator[str]:
    """List rules, each with its mark and its question."""
    for rule in rules:
        mark = {"draft": "  [DRAFT]", "retired": "  [RETIRED]"}.get(rule.status, "")
        yield from wrapped(f"{rule.id}{mark}")
        yield from wrapped(rule.question, first="    ")


def listed_json(rules: Iterable[Rule]) -> str:
    """List rules as JSON."""
    rows = [
        {"id": rule.id, "question": rule.question, "status": rule.status, "decided_by": rule.decided_by}
        for rule in rules
    ]
    return json.dumps(rows, indent=2, ensure_ascii=False)


def coverage_lines(counted: Coverage, *, today: date) -> Iterator[str]:
    """Write the table of areas, then the places, then what is open."""
    yield _row("area", _COLUMNS, "review in")
    for each in counted.areas:
        yield _counts(each.area.folder, each.counted, today)
    yield _counts("in all", counted.total, today)
    yield ""
    yield from wrapped(f"Sources: {_seen(counted.total.seen)}.")
    if counted.total.superseded:
        yield from wrapped(f"{counted.total.superseded} rules were superseded by others.")
    if counted.total.drafts:
        yield from wrapped(f"DRAFT, not signed by counsel: {counted.total.drafts} of {counted.total.rules}.")
    yield from _places(counted.places, today)
    yield from _section("WHAT IS OPEN")
    for each in counted.areas:
        yield from wrapped(f"{each.area.folder}: {each.area.title}", first="  ")
        yield from wrapped(f"Since {each.area.since}. {each.area.checked}", first="    checked  ")
        yield from wrapped(each.area.open, first="    open     ")
        yield from wrapped(_seen(each.counted.seen), first="    sources  ")
    yield ""
    yield f"Rulebook {counted.book_hash}"


def _review(shown: RuleShown, today: date) -> str:
    days = shown.days_left(today)
    when = f"in {days} days" if days >= 0 else f"OVERDUE by {-days} days"
    return f"To be read again by {shown.rule.review_again_by}, {when}."


def _ended(shown: RuleShown) -> Iterator[str]:
    rule = shown.rule
    if rule.retired is not None:
        yield from wrapped(_folded(f"Retired by {rule.retired.by}: {rule.retired.why}"), first="  ")
    if rule.superseded is not None:
        yield from wrapped(f"Superseded from {rule.superseded.on} on by {rule.superseded.by}.", first="  ")
    if shown.replaces:
        yield from wrapped(f"Took the place of {', '.join(shown.replaces)}.", first="  ")


def _value(rule: Rule, value: Value, today: date) -> Iterator[str]:
    until = f"to {value.in_force_to} (exclusive)" if value.in_force_to else "on"
    now = "  IN FORCE" if value.is_in_force_on(today) else ""
    yield f"  from {value.in_force_from} {until}{now}"
    for name, text in terms_shown(value):
        yield from wrapped(f"{name}: {text}", first="      ", rest="        ")
    source = source_of(rule, value)
    if source is None:
        return
    yield from wrapped(source.cite, first="    ")
    yield from wrapped(_folded(source.quote), first="    | ", rest="    | ")
    yield from wrapped(f"Seen: {SEEN.get(source.seen, source.seen)} [{source.seen}].", first="    ")
    if source.url:
        yield f"    {source.url}"
    yield from wrapped(f"Saved as {source.saved}, SHA-256 {source.sha256[:16]}…", first="    ")


def _corrections(rule: Rule) -> Iterator[str]:
    if not rule.corrections:
        return
    yield from _section("CORRECTED")
    for each in rule.corrections:
        yield from wrapped(_folded(f"{each.recorded_on} by {each.by}: {each.why}"), first="  - ")
        said = "; ".join(f"{name} {text}" for name, text in terms_shown(each.said))
        yield from wrapped(
            f"Until then the book said, from {each.said.in_force_from} on: {said}.", first="    "
        )


def _section(name: str, instead: str = "") -> Iterator[str]:
    yield ""
    yield name
    if instead:
        yield from wrapped(instead, first="  ")


def _places(places: tuple[PlaceCovered, ...], today: date) -> Iterator[str]:
    covered = [place for place in places if place.is_covered]
    if not places:
        return
    yield ""
    yield _row("place", _COLUMNS, "review in")
    for place in covered:
        yield _counts(f"{place.id} ({place.status})", place.counted, today)
    missing = [place.name for place in places if not place.is_covered]
    yield ""
    if missing:
        yield from wrapped(f"NOT COVERED, so every question of state law is UNKNOWN: {', '.join(missing)}.")
    for place in covered:
        yield from wrapped(f"{place.name}, since {place.since}. {place.checked}", first="  ", rest="    ")
        yield from wrapped(f"Open: {place.open}", first="    ")


def _counts(name: str, counted: Counted, today: date) -> str:
    cases = "–" if counted.cases is None else f"{counted.cases:,}"
    days = counted.days_left(today)
    numbers = (counted.rules, counted.drafts, counted.reviewed, counted.retired)
    return _row(name, [*(f"{each:,}" for each in numbers), cases], "–" if days is None else f"{days} d")


def _row(name: str, cells: Iterable[str], last: str) -> str:
    """One line of the table; a long name pushes nothing out of its column but the first."""
    numbers = "".join(cell.rjust(COUNT_WIDTH) for cell in cells) + last.rjust(COUNT_WIDTH + 2)
    if len(name) > WIDTH - len(numbers):
        return f"{name}\n{numbers.rjust(WIDTH)}"
    return name.ljust(max(0, WIDTH - len(numbers))) + numbers


def _seen(seen: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {_SEEN_SHORT[name]}" for name, count in seen.items()) or "none"


def _folded(text: str) -> str:
    """Take a text of a rule file out of its lines, which break anywhere."""
    return " ".join(text.split())
