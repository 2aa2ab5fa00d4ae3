"""Shape 9: which of several deadlines governs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law.shapes import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Governs:
    """`which` is EARLIEST: the shorter hold wins."""

    which: str

    def __post_init__(self) -> None:
        words.require_one_of("which", self.which, ("EARLIEST",))


def governing(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "EARLIEST", "the terms allow no other word"
    if not deadlines:
        return ()
    earliest = min(deadlines.values())
    return tuple(sorted(rule_id for rule_id, at in deadlines.items() if at == earliest))
