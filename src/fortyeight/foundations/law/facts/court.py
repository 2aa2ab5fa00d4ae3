"""The facts of a stay that courts have asked for: a review, a look at the own records, a refused bail."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from fortyeight.foundations.law.facts.stay import StayFact


class ReviewOutcome(StrEnum):
    """What somebody neutral found."""

    PROBABLE_CAUSE = "PROBABLE_CAUSE"
    NO_PROBABLE_CAUSE = "NO_PROBABLE_CAUSE"


class BailRefusedFor(StrEnum):
    """Why bail, or a release on a citation, was refused."""

    IMMIGRATION_HOLD = "IMMIGRATION_HOLD"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True, kw_only=True)
class NeutralReview(StayFact):
    """Somebody neutral, such as a magistrate, looked at whether there was probable cause to hold.

    `by` names who it was; `of` names the warrant or detainer.
    """

    KIND: ClassVar[str] = "stay.neutral_review"
    by: str
    outcome: ReviewOutcome
    of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRecordsChecked(StayFact):
    """A named person looked through the jail's own records of the person for what speaks against the hold.

    Something that speaks against it is a claim, and is recorded as one.
    """

    KIND: ClassVar[str] = "stay.own_records_checked"
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BailRefused(StayFact):
    """Bail that was offered, or a release on a citation, was refused."""

    KIND: ClassVar[str] = "stay.bail_refused"
    because_of: BailRefusedFor
    by: str = ""
