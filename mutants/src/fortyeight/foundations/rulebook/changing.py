"""Reads how a rule ended or was put right: the keys of retirement, of a successor, and of corrections.

A rule that was taken back answers nothing. One whose place another took leads
to it. One that was written wrongly keeps what the book said until then.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from fortyeight.foundations.law.book import Correction, Retired, Superseded, Value

RETIRED_KEYS = ("retired_on", "retired_by", "retired_why")
SUPERSEDED_KEYS = ("superseded_on", "superseded_by")
CORRECTION_KEYS = ("recorded_on", "by", "why", "of", "said")
RETIRED = "retired"

ReadValue = Callable[[Mapping[str, Any]], Value]


class UnableToReadChange(ValueError):
    """The keys of a change do not fit together. `code` is stable."""

    def __init__(self, code: str, what: str) -> None:
        super().__init__(what)
        self.code, self.what = code, what


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What became of a rule: at most one of the first two, and any number of corrections."""

    retired: Retired | None
    superseded: Superseded | None
    corrections: tuple[Correction, ...]

    @property
    def ended_on(self) -> date | None:
        """The first civil day on which the rule answers nothing itself; None while it stands."""
        ended = self.retired or self.superseded
        return None if ended is None else ended.on


def read_changes(table: Mapping[str, Any], corrections: list[Mapping[str, Any]], value: ReadValue) -> Changes:
    """Read the change keys of a rule's table, whose types have been looked at; `value` reads a whole value.

    Raises UnableToReadChange when a key is missing beside another, or when two
    of them cannot both be so.
    """
    _together(table, RETIRED_KEYS)
    _together(table, SUPERSEDED_KEYS)
    if (table["status"] == RETIRED) != (RETIRED_KEYS[0] in table):
        what = f"status {RETIRED!r} and the keys {', '.join(RETIRED_KEYS)} go together"
        raise UnableToReadChange("RULE.RETIRED", what)
    if RETIRED_KEYS[0] in table and SUPERSEDED_KEYS[0] in table:
        raise UnableToReadChange("RULE.RETIRED", "a rule is retired or superseded, not both")
    if table.get("superseded_by") == table["id"]:
        raise UnableToReadChange("RULE.SUCCESSOR", "a rule does not supersede itself")
    retired = superseded = None
    if RETIRED_KEYS[0] in table:
        retired = Retired(on=table["retired_on"], by=table["retired_by"], why=table["retired_why"])
    if SUPERSEDED_KEYS[0] in table:
        superseded = Superseded(on=table["superseded_on"], by=table["superseded_by"])
    made = tuple(Correction(**{**each, "said": value(each["said"])}) for each in corrections)
    days = [each.recorded_on for each in made]
    if days != sorted(days):
        raise UnableToReadChange("RULE.CORRECTION", "the corrections are not in the order of recorded_on")
    return Changes(retired=retired, superseded=superseded, corrections=made)


def until(values: tuple[Value, ...], ended_on: date | None) -> tuple[Value, ...]:
    """Cut the values of a rule where it ended. Raises UnableToReadChange when nothing would be left."""
    if ended_on is None:
        return values
    kept = tuple(_ended(value, ended_on) for value in values if value.in_force_from < ended_on)
    if values and not kept:
        raise UnableToReadChange("RULE.ENDED", f"the rule ends on {ended_on}, before any value of it began")
    return kept


def _ended(value: Value, ended_on: date) -> Value:
    if value.in_force_to is not None and value.in_force_to <= ended_on:
        return value
    return replace(value, in_force_to=ended_on)


def _together(table: Mapping[str, Any], keys: tuple[str, ...]) -> None:
    missing = [key for key in keys if key not in table]
    if missing and len(missing) < len(keys):
        raise UnableToReadChange("RULE.MISSING_KEY", f"beside the others it needs {', '.join(missing)}")
