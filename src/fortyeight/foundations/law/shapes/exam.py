"""Shape 6: the mark to reach and how often one may sit."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from fortyeight.foundations.law.shapes import words

SITTINGS_MAX = 10


class ExamOutcome(StrEnum):
    """Where a nominee stands after the sittings so far."""

    NOT_SAT = "NOT_SAT"
    MAY_SIT_AGAIN = "MAY_SIT_AGAIN"
    PASSED = "PASSED"
    DISQUALIFIED = "DISQUALIFIED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exam:
    """`pass_percent` is the lowest mark that passes; `sittings_max` counts the first sitting too."""

    pass_percent: int
    sittings_max: int

    def __post_init__(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)


def outcome(terms: Exam, scores: Sequence[int]) -> ExamOutcome:
    """Derive the outcome from the marks, in percent, in the order in which they were reached.

    A sitting beyond the last one allowed does not count, whatever its mark.

    >>> outcome(Exam(pass_percent=70, sittings_max=2), [69, 71])
    <ExamOutcome.PASSED: 'PASSED'>
    """
    counted = scores[: terms.sittings_max]
    if not counted:
        return ExamOutcome.NOT_SAT
    if any(score >= terms.pass_percent for score in counted):
        return ExamOutcome.PASSED
    return ExamOutcome.MAY_SIT_AGAIN if len(counted) < terms.sittings_max else ExamOutcome.DISQUALIFIED
