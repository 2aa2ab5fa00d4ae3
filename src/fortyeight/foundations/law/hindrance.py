"""What stops a service and a hold: claims of citizenship, court orders, a person not here.

A claim is recorded as a claim. There is no field for anybody's status here.
"""

from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import switched_on
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.reasoning import Bench


def claims_of(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = {}
    for fact in history.of(stay.CitizenshipClaimed, stay.ClaimSettled):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault(f"{fact.stream}#{fact.what.claim}", []).append(fact)
    return grouped


def open_claims(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(events, bench.at)
        if answer is not Answer.NO:
            found.append((facts[0], answer))
    return tuple(found)


def upheld_claims(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the settlements by which a claim of citizenship was upheld by the instant, or may have been."""
    return tuple(
        (fact, fact.happened_at.has_come(bench.at))
        for fact in history.of(stay.ClaimSettled)
        if isinstance(fact.what, stay.ClaimSettled)
        and fact.what.outcome is stay.ClaimOutcome.UPHELD
        and fact.happened_at.has_come(bench.at) is not Answer.NO
    )


def standing_orders(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def worst(found: tuple[tuple[Fact, Answer], ...]) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether anything of a list is certainly so, and name the facts: the certain ones, else all."""
    certain = tuple(fact for fact, answer in found if answer is Answer.YES)
    if certain:
        return Answer.YES, certain
    return (Answer.UNKNOWN if found else Answer.NO), tuple(fact for fact, _ in found)
