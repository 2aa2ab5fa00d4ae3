"""The summary of an audit as data: what was judged by what, and every count, so that it can be repeated."""

from typing import Any

from fortyeight.foundations.law.book import Book
from fortyeight.rooms.oversight.auditing.lines import Fate
from fortyeight.rooms.oversight.auditing.tally import OVER_WORDS, Tally
from fortyeight.rooms.oversight.backfile.source import Identity
from fortyeight.rooms.oversight.mapping.model import Mapping

SCHEMA = 1


def summary_of(
    tally: Tally,
    identity: Identity,
    notes: list[str],
    mapping: Mapping,
    book: Book,
    results: dict[str, tuple[str, int]],
) -> dict[str, Any]:
    """Make the summary. It holds no clock time: the same file, mapping and rulebook give the same text."""
    return {
        "schema": SCHEMA,
        "file": {"name": identity.name, "bytes": identity.length, "sha256": identity.sha256},
        "mapping": {"name": mapping.name, "sha256": mapping.hash},
        "rulebook": book.hash,
        "zone": mapping.zone.key,
        "place": mapping.place,
        "rows": {"in_the_file": tally.rows, **{fate.value: tally.fate(fate) for fate in Fate}},
        "stays": tally.stays,
        "over_under_some_reading": tally.over_some,
        "over_under_every_reading": tally.over_all,
        "rules": [_rule(tally, rule_id, as_if, book) for rule_id, as_if in tally.rules],
        "findings": dict(sorted(tally.findings.items())),
        "notes": notes,
        "results": {name: {"sha256": digest, "bytes": length} for name, (digest, length) in results.items()},
    }


def _rule(tally: Tally, rule_id: str, as_if: bool, book: Book) -> dict[str, Any]:
    rule, key = book.rule(rule_id), (rule_id, as_if)
    return {
        "rule": rule_id,
        "as_if": as_if,
        "cite": rule.cite,
        "draft": rule.is_draft,
        "verdicts": tally.verdicts(key),
        "codes": tally.codes(key),
        "months": tally.months(key),
        "endings": tally.endings(key),
        "over_by": dict(zip(OVER_WORDS, tally.over_classes(key), strict=True)),
    }
