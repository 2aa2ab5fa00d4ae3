"""Shape 4: a closed list of acts that are allowed."""

from dataclasses import dataclass

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.shapes import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Powers:
    """`allowed` is the whole list; what it does not name is not delegated."""

    allowed: tuple[str, ...]

    def __post_init__(self) -> None:
        words.require_tokens("allowed", self.allowed)


def is_allowed(terms: Powers, act: str) -> Answer:
    """Say whether `act` is on the list; a name the list does not know is NO, never UNKNOWN.

    >>> is_allowed(Powers(allowed=("SERVE_REMOVAL_WARRANT",)), "ISSUE_DETAINER")
    <Answer.NO: 'NO'>
    """
    return Answer.YES if act in terms.allowed else Answer.NO
