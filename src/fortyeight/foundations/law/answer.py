"""The three answers, and how links that must all hold are combined."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NoReturn


class Answer(StrEnum):
    """Three answers. UNKNOWN looks like neither of the others and never passes as YES."""

    YES = "YES"
    NO = "NO"
    UNKNOWN = "UNKNOWN"

    def __bool__(self) -> NoReturn:
        raise TypeError("compare the answer with `is`; three answers are not two")


def all_of(answers: Iterable[Answer]) -> Answer:
    """Combine links that must all hold: one NO breaks the chain, else one UNKNOWN leaves it open.

    >>> all_of([Answer.YES, Answer.UNKNOWN, Answer.NO])
    <Answer.NO: 'NO'>
    """
    seen = set(answers)
    if Answer.NO in seen:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN in seen else Answer.YES
