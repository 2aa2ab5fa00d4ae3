"""Shape 13: what a court's decision takes away, where, and with which force."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from fortyeight.foundations.law.shapes import words

WEIGHTS = ("BINDING", "PERSUASIVE", "PENDING")
UNMET = ("NO", "UNKNOWN", "WARNING")
LIMITS = (
    "DETAINER_ALONE",
    "ICE_WARRANT_WITHOUT_STATE_AUTHORITY",
    "ICE_WARRANT_UNDER_AGREEMENT",
    "NEW_SEIZURE_FROM_ELIGIBILITY",
    "NEUTRAL_REVIEW",
    "OWN_RECORDS",
    "NEVER_BLOCKS_BAIL",
    "NOTICE_AND_CONTEST",
)
PLACE = re.compile(r"us_[a-z]{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtLimit:
    """A decision limits what `limits` names, in the states of `circuit` or in `places`.

    `weight` is BINDING for the jails of the place, PERSUASIVE, or PENDING while
    the court has not decided. `unmet` is what follows when that which the court
    asks for (a review, a look at the jail's own records, a notice) is not
    recorded. A decision that takes nothing away has no `limits`; it says what
    it `upholds`, which is shown and gives no authority.
    """

    weight: str
    limits: tuple[str, ...]
    circuit: str = ""
    places: tuple[str, ...] = ()
    unmet: str = "UNKNOWN"
    upholds: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        words.require_one_of("weight", self.weight, WEIGHTS)
        words.require_one_of("unmet", self.unmet, UNMET)
        words.require_tokens("limits", self.limits, may_be_empty=True)
        words.require_tokens("upholds", self.upholds, may_be_empty=bool(self.limits))
        for limit in self.limits:
            words.require_one_of("limits", limit, LIMITS)
        if bool(self.circuit) == bool(self.places):
            raise ValueError("circuit: name a circuit or places, one of them")
        if self.circuit:
            words.require_token("circuit", self.circuit)
        require_places("places", self.places)


def require_places(key: str, places: Iterable[str]) -> None:
    """Refuse what is no state, district or territory as the rulebook names them.

    >>> require_places("places", ("us_pa", "us_vi"))
    >>> require_places("places", ("Pennsylvania",))
    Traceback (most recent call last):
    ValueError: places: 'Pennsylvania' is no place such as us_pa
    """
    for place in places:
        if not PLACE.fullmatch(place):
            raise ValueError(f"{key}: {place!r} is no place such as us_pa")


def reaches(terms: CourtLimit, place: str, circuit_of_place: str | None) -> bool:
    """Whether a decision speaks for a place, which lies in `circuit_of_place`.

    >>> terms = CourtLimit(weight="BINDING", limits=("DETAINER_ALONE",), circuit="THIRD")
    >>> reaches(terms, "us_pa", "THIRD"), reaches(terms, "us_ny", "SECOND")
    (True, False)
    """
    if terms.circuit:
        return terms.circuit == circuit_of_place
    return place in terms.places
