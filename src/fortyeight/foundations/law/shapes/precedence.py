"""Shape 13: which of several grounds that a hold may rest on is named."""

from collections.abc import Mapping
from dataclasses import dataclass

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.shapes import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedence:
    """The grounds in the order in which they are named. Each keeps its own end; no hours are added up."""

    order: tuple[str, ...]

    def __post_init__(self) -> None:
        words.require_tokens("order", self.order)


def first_of(terms: Precedence, answers: Mapping[str, Answer]) -> str | None:
    """Choose the first ground that carries, else the first that may, else the first that fails.

    A ground that the rule does not name is passed over. None when none is left.

    >>> grounds = {"CONTRACT": Answer.YES, "WSO_ARREST": Answer.NO}
    >>> first_of(Precedence(order=("WSO_ARREST", "CONTRACT")), grounds)
    'CONTRACT'
    """
    for wanted in (Answer.YES, Answer.UNKNOWN, Answer.NO):
        for name in terms.order:
            if answers.get(name) is wanted:
                return name
    return None
