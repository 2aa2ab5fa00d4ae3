"""`fortyeight advise`: may an agency agree with ICE, by which law, and what each kind of agreement brings."""

import json
from collections.abc import Iterator
from datetime import UTC, date
from typing import TYPE_CHECKING, Any

import click

from fortyeight.doors.cli.refusal import Refusal, refusing
from fortyeight.doors.cli.text import wrapped

if TYPE_CHECKING:
    from fortyeight.foundations.law.advice import Advice, Said, Topic
    from fortyeight.foundations.law.agreeing import Ruling

WHAT = "No advice was given."
KINDS = ("WSO", "JEM", "TFM", "BOA", "CONTRACT")
NAMES = {
    "WSO": "warrant service officers",
    "JEM": "jail model",
    "TFM": "task force model",
    "BOA": "basic ordering agreement",
    "CONTRACT": "contract for housing",
}
SEEN = {
    "PRIMARY": "read in full",
    "EXCERPT": "read in part",
    "GENERAL_KNOWLEDGE": "not confirmed in a text",
    "INFERENCE": "drawn from texts",
    "LOCAL": "house policy",
}
INDENT = " " * 10


@click.command("advise")
@click.argument("place")
@click.option("--on", "on_text", metavar="DATE", help="The day of the question; today in UTC when left out.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS), help="Only this kind; may repeat.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON: every line with its rule and citation.")
def command(place: str, on_text: str | None, kinds: tuple[str, ...], as_json: bool) -> None:
    """Say whether an agency of a state may agree with ICE, and what each kind of agreement brings.

    PLACE is a state as the rulebook writes it, such as us_fl.
    """
    from fortyeight.foundations.kit.canonical import plain
    from fortyeight.foundations.law.advice import advise
    from fortyeight.foundations.rulebook.current import current
    from fortyeight.rooms.oversight.zones import find_place

    with refusing(WHAT):
        book = current()
        found = book.places[find_place(place)]
        on = _day(on_text)
        advice = advise(found, on=on, book=book, models=tuple(dict.fromkeys(kinds)) or KINDS)
    if as_json:
        click.echo(json.dumps(plain(advice), indent=2, ensure_ascii=False))
        return
    click.echo("\n".join(_lines(advice)))


def _day(text: str | None) -> date:
    from fortyeight.foundations.edge import clock
    from fortyeight.rooms.oversight.tables import shown

    if text is None:
        return clock.now().astimezone(UTC).date()
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        why = f"--on {shown(text)} is no day that exists."
        raise Refusal("TIME.UNREADABLE", WHAT, why, "Give a date such as 2026-11-24.") from None


def _lines(advice: "Advice") -> Iterator[str]:
    yield from wrapped(f"{advice.place.name} ({advice.place.id}) on {advice.on:%d %b %Y}")
    yield from wrapped(f"What the book has of its law: {advice.place.status.value.replace('_', ' ')}.")
    yield from wrapped(f"Open: {advice.place.open}")
    yield ""
    yield "MAY THE AGENCY AGREE"
    for ruling in advice.rulings:
        yield from _ruling_lines(ruling)
    if advice.here:
        yield ""
        yield "WHAT ELSE THE LAW OF THE PLACE SAYS"
        for said in advice.here:
            yield from _said_lines(said, first="  ")
    part = ""
    for topic in advice.topics:
        if topic.part != part:
            part = topic.part
            yield ""
            yield part
        yield from _topic_lines(topic)
    yield ""
    yield from wrapped("Drafts: counsel has not signed these rules. This is no legal advice; ask counsel.")
    yield f"Rulebook {advice.book_hash[:16]}"


def _ruling_lines(ruling: "Ruling") -> Iterator[str]:
    decision = ruling.decision
    yield ""
    yield from wrapped(f"{ruling.model:<9} {ruling.effect}  ({NAMES[ruling.model]})")
    step = decision.deciding
    yield from wrapped(f"{step.because} [{decision.code}]", first=INDENT)
    yield from wrapped(f"{step.cite} · {step.rule_id}{' · DRAFT' if step.draft else ''}", first=INDENT)
    if step.remedy:
        yield from wrapped(f"→ {step.remedy}", first=INDENT)
    for each in decision.warnings:
        yield from wrapped(f"! {each.because} ({each.cite})", first=INDENT, rest=INDENT + "  ")


def _topic_lines(topic: "Topic") -> Iterator[str]:
    yield ""
    yield from wrapped(topic.question, first="  ")
    told: dict[tuple[Any, ...], list[str]] = {}
    for cell in topic.cells:
        told.setdefault(cell.lines, []).append(cell.model)
    for lines, models in told.items():
        yield from wrapped(", ".join(models), first="    ")
        for said in lines:
            yield from _said_lines(said, first="      ")


def _said_lines(said: "Said", *, first: str) -> Iterator[str]:
    yield from wrapped(said.says, first=first)
    note = f" · {said.note}" if said.note else ""
    yield from wrapped(f"[{said.cite} · {SEEN[said.seen]}{note} · {said.rule_id}]", first=first + "  ")
