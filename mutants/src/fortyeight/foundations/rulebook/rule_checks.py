"""What is wrong in one rule that was understood: its dates, its sources, its review."""

import hashlib
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from fortyeight.foundations.law.book import Rule, Source
from fortyeight.foundations.rulebook.fault import Fault
from fortyeight.foundations.rulebook.read import SOURCES

_WITHOUT_URL = ("LOCAL", "GENERAL_KNOWLEDGE")


def rule_faults(path: str, rule: Rule, folder: Path) -> Iterator[Fault]:
    """List what is wrong in a rule; its sources are compared with the texts below `folder`."""
    yield from _in_force_faults(path, rule)
    keys: set[str] = set()
    for number, source in enumerate(rule.sources):
        if source.key in keys:
            yield Fault(
                path=path,
                code="RULE.SOURCE_TWICE",
                what=f"The source key {source.key!r} stands there already.",
                fix="Give each source its own key.",
                place=("source", number, "key"),
            )
        keys.add(source.key)
    for number, value in enumerate(rule.values):
        if value.source not in keys:
            yield Fault(
                path=path,
                code="RULE.VALUE_WITHOUT_SOURCE",
                what=f"The value from {value.in_force_from} rests on {value.source!r}, which is no source.",
                fix=f"Name the key of a [[source]] of this rule; there are {sorted(keys)}.",
                place=("value", number, "source"),
            )
    for number, source in enumerate(rule.sources):
        yield from _source_faults(path, number, source, folder)
    if rule.status == "reviewed" and (rule.reviewed_on is None or not rule.reviewed_by):
        yield Fault(
            path=path,
            code="RULE.REVIEW_UNSIGNED",
            what="The rule is reviewed, and nobody signed.",
            fix="Give reviewed_on and reviewed_by, or make it a draft.",
            place=("status",),
        )


def _in_force_faults(path: str, rule: Rule) -> Iterator[Fault]:
    if not rule.values:
        yield Fault(path=path, code="RULE.NO_VALUE", what="The rule has no value.", fix="Add a [[value]].")
    for number, value in enumerate(rule.values):
        if value.in_force_to is not None and value.in_force_to <= value.in_force_from:
            yield Fault(
                path=path,
                code="RULE.ENDS_BEFORE_START",
                what=f"The value from {value.in_force_from} ends on {value.in_force_to}.",
                fix="The end is exclusive and lies after the start.",
                place=("value", number, "in_force_to"),
            )
    for number, (earlier, later) in enumerate(pairwise(rule.values)):
        if earlier.in_force_to is None or earlier.in_force_to > later.in_force_from:
            yield Fault(
                path=path,
                code="RULE.OVERLAP",
                what=f"The values from {earlier.in_force_from} and {later.in_force_from} overlap.",
                fix=f"End the earlier with in_force_to = {later.in_force_from}, and write them in order.",
                place=("value", number, "in_force_to"),
            )
        elif earlier.in_force_to < later.in_force_from:
            yield Fault(
                path=path,
                code="RULE.GAP",
                what=f"Between {earlier.in_force_to} and {later.in_force_from} there is no value.",
                fix="Close the gap; where the law is unsettled, say so with a value.",
                place=("value", number + 1, "in_force_from"),
            )


def _source_faults(path: str, number: int, source: Source, folder: Path) -> Iterator[Fault]:
    def fault(code: str, key: str, what: str, fix: str) -> Fault:
        what = f"Source {source.key!r}: {what}"
        return Fault(path=path, code=code, what=what, fix=fix, place=("source", number, key))

    if not source.quote.strip():
        yield fault("RULE.NO_QUOTE", "quote", "no words are quoted.", "Quote the words relied on.")
    if not source.url.strip() and source.seen not in _WITHOUT_URL:
        yield fault("RULE.NO_URL", "url", "no address is given.", "Say where the words were read.")
    saved = folder / source.saved
    inside = folder / SOURCES
    if not source.saved or not saved.is_file() or inside.resolve() not in saved.resolve().parents:
        what = f"there is no saved text {source.saved!r}."
        yield fault("RULE.SOURCE_ABSENT", "saved", what, f"Save it below {SOURCES}/.")
        return
    digest = hashlib.sha256(saved.read_bytes()).hexdigest()
    if digest != source.sha256:
        what = f"the saved text {source.saved} is not the one that was read."
        fix = f'Read the text again; if it still carries the rule, write sha256 = "{digest}".'
        yield fault("RULE.SHA256", "sha256", what, fix)
    if folded(source.quote) not in folded(saved.read_text(encoding="utf-8")):
        what = f"the words do not stand in the saved text {source.saved}."
        yield fault("RULE.QUOTE", "quote", what, "Quote the text as it is.")


def folded(text: str) -> str:
    """Fold white space, so that a line may break anywhere."""
    return " ".join(text.split())


def unused_sources(folder: Path, rules: Mapping[str, Rule]) -> Iterator[Fault]:
    """List the saved texts that no rule cites."""
    used = {source.saved for rule in rules.values() for source in rule.sources}
    for path in sorted((folder / SOURCES).glob("*")):
        shown = path.relative_to(folder).as_posix()
        if shown not in used:
            yield Fault(
                path=shown,
                code="SOURCE.UNUSED",
                what="No rule rests on this text.",
                fix="Cite it, or remove it.",
            )
