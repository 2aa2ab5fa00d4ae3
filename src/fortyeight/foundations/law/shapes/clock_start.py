"""Shape 10: the event from which a clock runs."""

from collections.abc import Mapping
from dataclasses import dataclass

from fortyeight.foundations.law import instants
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.shapes import words


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockStart:
    """The clock runs from the earliest of these events that has happened."""

    earliest_of: tuple[str, ...]

    def __post_init__(self) -> None:
        words.require_tokens("earliest_of", self.earliest_of)


def start(terms: ClockStart, known: Mapping[str, When]) -> When | None:
    """Bound the instant at which the clock starts; None while none of the rule's events has happened.

    Events that the rule does not name start nothing.
    """
    happened = [known[event] for event in terms.earliest_of if event in known]
    return instants.earliest_of(happened) if happened else None
