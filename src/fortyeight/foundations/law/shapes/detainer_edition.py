"""Shape 13: an edition of the detainer form: whether it asks for a hold, how long, and what that takes."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.shapes import counted_time, words

HOLDS = {"ASKS_TO_HOLD": Answer.YES, "NOTICE_ONLY": Answer.NO, "NOT_READ": Answer.UNKNOWN}
TAKES_EFFECT = ("WHEN_SERVED", "WHEN_RECEIVED", "NOT_READ")
WARRANT = ("MUST_COME_WITH_IT", "NOT_ASKED_FOR")


# The same few names are read over and over.
NAMES_KEPT = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class DetainerEdition:
    """One edition of a form, as its own text has it.

    `forms` are the names by which a record calls the form, `marks` those of
    this edition of it. It was issued from `issued_from` (inclusive) to
    `issued_to` (exclusive; None while it may be issued). A detainer stays
    active after its form is no longer issued; one that did not would have its
    value end. `holds` says whether it asks for a hold. The length under its own
    text stands in `hours` and `skip`, or in the rule `own_limit` where that text
    has a rule of its own. `also` names the rules of law that limit such a hold.
    """

    forms: tuple[str, ...]
    issued_from: date
    holds: str
    takes_effect: str
    warrant: str
    marks: tuple[str, ...] = ()
    issued_to: date | None = None
    hours: int | None = None
    skip: tuple[str, ...] = ()
    own_limit: str = ""
    also: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.forms:
            raise ValueError("forms: at least one name of the form is needed")
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_one_of("takes_effect", self.takes_effect, TAKES_EFFECT)
        words.require_one_of("warrant", self.warrant, WARRANT)
        if self.issued_to is not None and self.issued_to <= self.issued_from:
            raise ValueError("issued_to: the form was issued for a day at least")
        counted_time.require_skip(self.skip)
        if self.hours is not None:
            words.require_whole("hours", self.hours, least=1, most=counted_time.HOURS_MAX)
        elif self.skip:
            raise ValueError("skip: without hours there is nothing to leave days out of")
        if (self.holds == "ASKS_TO_HOLD") != ((self.hours is None) == bool(self.own_limit)):
            raise ValueError("a form that asks to hold has hours or own_limit, not both; another has neither")
        if self.holds != "ASKS_TO_HOLD" and (self.hours is not None or self.also):
            raise ValueError("a form that asks for no hold limits none")

    @property
    def length(self) -> timedelta:
        """The hours as elapsed time; asserts that the edition has hours of its own."""
        assert self.hours is not None, "the length of this edition stands in another rule"
        return timedelta(hours=self.hours)


def asks_to_hold(terms: DetainerEdition) -> Answer:
    """Say whether the form asks the jail to hold; UNKNOWN where its text was not read.

    >>> advisal = DetainerEdition(
    ...     forms=("I-247N",),
    ...     issued_from=date(2015, 6, 12),
    ...     holds="NOTICE_ONLY",
    ...     takes_effect="WHEN_RECEIVED",
    ...     warrant="NOT_ASKED_FOR",
    ... )
    >>> asks_to_hold(advisal)
    <Answer.NO: 'NO'>
    """
    return HOLDS[terms.holds]


def was_issued_on(terms: DetainerEdition, day: date) -> bool:
    """Whether the form was being issued on a civil day."""
    return terms.issued_from <= day and (terms.issued_to is None or day < terms.issued_to)


def is_called(terms: DetainerEdition, form: str, mark: str) -> bool:
    """Whether a record that names `form`, and `mark` when not empty, may mean this edition.

    Letters, case aside, and digits count; hyphens and spaces do not.

    >>> plain("I-247A"), plain("i 247 a")
    ('i247a', 'i247a')
    """
    named = plain(form) in map(plain, terms.forms) or plain(form) in map(plain, terms.marks)
    return named and (not mark or plain(mark) in map(plain, terms.marks))


@lru_cache(NAMES_KEPT)
def plain(name: str) -> str:
    """Reduce a form's name to its letters and digits."""
    return "".join(sign for sign in name.lower() if sign.isalnum())


def takes_effect(
    terms: DetainerEdition, *, served: bool, with_warrant: bool
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether a detainer of this edition asks for a hold as it lies there, and name what it lacks.

    A form that asks for none is NO whatever came with it. What is not read is
    UNKNOWN. Else all that the form and the policy ask for must be there.
    """
    asked = asks_to_hold(terms)
    if asked is not Answer.YES:
        return asked, ()
    lacks = []
    if terms.takes_effect == "WHEN_SERVED" and not served:
        lacks.append("COPY_SERVED_ON_PERSON")
    if terms.warrant == "MUST_COME_WITH_IT" and not with_warrant:
        lacks.append("WARRANT")
    if lacks:
        return Answer.NO, tuple(lacks)
    return (Answer.UNKNOWN if terms.takes_effect == "NOT_READ" else Answer.YES), ()
