"""The list for counsel as CSV and as JSON, written as the stays are replayed."""

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TextIO

from fortyeight.foundations.kit.canonical import plain
from fortyeight.rooms.oversight.lawdiff.account import Account, Found
from fortyeight.rooms.oversight.lawdiff.difference import Difference, NotReplayed, Outcome, Said
from fortyeight.rooms.oversight.lawdiff.replay import Replayer

NOT_REPLAYED = "NOT_REPLAYED"
COLUMNS = (
    *("stay", "outcome", "question", "first_differs_at", "starts_at", "ends_at", "by_hours"),
    *("old_answer", "old_code", "old_basis", "old_until", "new_answer", "new_code", "new_basis", "new_until"),
    *("rules", "changes", "why", "cites", "is_cited", "note"),
)
# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class CsvList:
    """Writes one row a difference, and one a stay that was not replayed.

    Times carry the offset of the place; hours have two decimals.
    """

    def __init__(self, file: TextIO) -> None:
        self._rows = csv.writer(file, lineterminator="\n")
        self._rows.writerow(COLUMNS)

    def add(self, found: Found) -> None:
        """Write one row."""
        cells = _missed_cells(found) if isinstance(found, NotReplayed) else _cells(found)
        self._rows.writerow([_safe(cells.get(name, "")) for name in COLUMNS])


class JsonList:
    """Writes one object: the changes, the differences as they come, and the account at the end."""

    def __init__(self, file: TextIO, replayer: Replayer) -> None:
        self._file, self._first, self._replayer = file, True, replayer
        head = {
            "old_hash": replayer.old.hash,
            "new_hash": replayer.new.hash,
            "changes": plain(list(replayer.changes)),
        }
        file.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "found": [')

    def add(self, found: Found) -> None:
        """Write one element."""
        self._file.write("\n" if self._first else ",\n")
        self._first = False
        self._file.write(json.dumps(plain_found(found), ensure_ascii=False))

    def end(self, account: Account) -> None:
        """Write the account, and close the object."""
        self._file.write('\n], "account": ' + json.dumps(plain_account(account, self._replayer.lent)) + "}\n")


def plain_found(found: Found) -> dict[str, Any]:
    """Turn a difference, or a stay that was not replayed, into the values that JSON has."""
    if isinstance(found, NotReplayed):
        return {"outcome": NOT_REPLAYED, **plain(found)}
    fields = {name: getattr(found, name) for name in Difference.__slots__ if name not in ("zone", "by")}
    by = None if found.by is None else hours_of(found.by)
    return {**plain(fields), "by_hours": by, "zone": found.zone.key}


def plain_account(account: Account, lent: Sequence[str] = ()) -> dict[str, Any]:
    """Turn the counts into the values that JSON has, with the rules lent to the old book."""
    return {
        "lent_to_old": list(lent),
        "stays": account.stays,
        "alike": account.alike,
        "differing": account.differing,
        "not_replayed": account.not_replayed,
        "outcomes": {
            outcome.value: {"count": account.count[outcome], "hours": hours_of(account.time_of(outcome))}
            for outcome in Outcome
        },
        "by_rule": {
            f"{rule_id} {outcome.value}": count
            for (rule_id, outcome), count in sorted(account.by_rule.items())
        },
    }


def hours_of(length: timedelta) -> str:
    """Write a length in hours with two decimals, rounded down."""
    return f"{length // timedelta(seconds=36) / 100:.2f}"


def _cells(found: Difference) -> Mapping[str, str]:
    def local(instant: datetime | None) -> str:
        return "" if instant is None else instant.astimezone(found.zone).isoformat()

    def side(name: str, said: Said) -> Iterator[tuple[str, str]]:
        yield f"{name}_answer", said.answer
        yield f"{name}_code", said.code
        yield f"{name}_basis", said.basis
        yield f"{name}_until", local(said.expires_at)

    return {
        "stay": found.stay,
        "outcome": found.outcome.value,
        "question": found.question.value,
        "first_differs_at": local(found.first_differs_at),
        "starts_at": local(found.starts_at),
        "ends_at": local(found.ends_at),
        "by_hours": "" if found.by is None else hours_of(found.by),
        **dict(side("old", found.old)),
        **dict(side("new", found.new)),
        "rules": "; ".join(dict.fromkeys(change.rule_id for change in found.changes)),
        "changes": "; ".join(change.says for change in found.changes),
        "why": " ".join(change.why for change in found.changes if change.why),
        "cites": "; ".join(dict.fromkeys(change.cites for change in found.changes)),
        "is_cited": "yes" if found.is_cited else "no",
        "note": found.note,
    }


def _missed_cells(missed: NotReplayed) -> Mapping[str, str]:
    note = f"{missed.why} {missed.remedy} [{missed.code}]"
    return {"stay": missed.stay, "outcome": NOT_REPLAYED, "note": note}


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
