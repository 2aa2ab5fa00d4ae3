"""Shape 13: what a state's law says of a hold for ICE after local custody, on which paper, with what."""

from collections.abc import Set
from dataclasses import dataclass

from fortyeight.foundations.law.answer import Answer
from fortyeight.foundations.law.shapes import words

EFFECTS = ("MUST", "MAY", "MUST_NOT", "UNSETTLED")
PAPERS = ("DETAINER", "DETAINER_WITH_WARRANT", "JUDICIAL_WARRANT")
JUDICIAL_WARRANT = "JUDICIAL_WARRANT"

_ANSWER = {
    "MUST": Answer.YES,
    "MAY": Answer.YES,
    "MUST_NOT": Answer.NO,
    "UNSETTLED": Answer.UNKNOWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldEffect:
    """One effect for each paper: a detainer alone, one with ICE's own warrant, a judge's warrant.

    A hold without a judge's warrant needs all of `needs`, and falls with any of
    `unless`. `service_needs` are those elements that a service under an agreement
    with ICE needs as well.
    """

    detainer: str
    detainer_with_warrant: str
    judicial_warrant: str
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    service_needs: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for key in ("detainer", "detainer_with_warrant", "judicial_warrant"):
            words.require_one_of(key, getattr(self, key), EFFECTS)
        for key in ("needs", "unless", "service_needs"):
            words.require_tokens(key, getattr(self, key), may_be_empty=True)
        both = sorted({*self.needs, *self.service_needs} & set(self.unless))
        if both:
            raise ValueError(f"unless: {', '.join(both)} cannot be needed and forbidden at once")

    def effect_on(self, paper: str) -> str:
        """Get the effect for one of `PAPERS`; raises ValueError for another word."""
        words.require_one_of("paper", paper, PAPERS)
        effect: str = getattr(self, paper.lower())
        return effect


def answer(
    terms: HoldEffect, paper: str, present: Set[str] = frozenset(), unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether a jail may hold on `paper`, and name what stands in the way.

    NO when the law forbids it, when something needed is absent, or when something
    that ends the duty is present; UNKNOWN when the law is unsettled or something
    has not been looked for. Raises ValueError for a paper that is none of `PAPERS`.

    >>> terms = HoldEffect(
    ...     detainer="MUST_NOT",
    ...     detainer_with_warrant="MUST",
    ...     judicial_warrant="MUST",
    ...     needs=("WARRANT_SIGNED",),
    ... )
    >>> answer(terms, "DETAINER_WITH_WARRANT", set(), {"WARRANT_SIGNED"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('WARRANT_SIGNED',))
    """
    law = _ANSWER[terms.effect_on(paper)]
    if paper == JUDICIAL_WARRANT or law is Answer.NO:
        return law, ()
    elements, wanting = elements_hold(terms.needs, terms.unless, present, unknown)
    if elements is Answer.NO:
        return Answer.NO, wanting
    return (law if elements is Answer.YES else Answer.UNKNOWN), wanting


def elements_hold(
    needs: tuple[str, ...], unless: tuple[str, ...], present: Set[str], unknown: Set[str]
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all of `needs` and none of `unless` is so, and name what is not as it must be.

    What is neither present nor unknown is absent. A name that is both asserts.
    """
    assert not present & unknown, "what is present is not unknown"
    absent = tuple(name for name in needs if name not in present and name not in unknown)
    barring = tuple(name for name in unless if name in present)
    open_ = tuple(name for name in (*needs, *unless) if name in unknown)
    if absent or barring:
        return Answer.NO, (*absent, *barring)
    return (Answer.UNKNOWN if open_ else Answer.YES), open_
