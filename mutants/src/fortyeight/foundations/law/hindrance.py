"""What stops a service and a hold: claims of citizenship, court orders, a person not here.

A claim is recorded as a claim. There is no field for anybody's status here.
"""

from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import switched_on
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.reasoning import Bench


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_claims_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_claims_of__mutmut)
def claims_of(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = {}
    for fact in history.of(stay.CitizenshipClaimed, stay.ClaimSettled):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault(f"{fact.stream}#{fact.what.claim}", []).append(fact)
    return grouped


def x_claims_of__mutmut_orig(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = {}
    for fact in history.of(stay.CitizenshipClaimed, stay.ClaimSettled):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault(f"{fact.stream}#{fact.what.claim}", []).append(fact)
    return grouped


def x_claims_of__mutmut_1(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = None
    for fact in history.of(stay.CitizenshipClaimed, stay.ClaimSettled):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault(f"{fact.stream}#{fact.what.claim}", []).append(fact)
    return grouped


def x_claims_of__mutmut_2(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = {}
    for fact in history.of(None, stay.ClaimSettled):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault(f"{fact.stream}#{fact.what.claim}", []).append(fact)
    return grouped


def x_claims_of__mutmut_3(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = {}
    for fact in history.of(stay.CitizenshipClaimed, None):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault(f"{fact.stream}#{fact.what.claim}", []).append(fact)
    return grouped


def x_claims_of__mutmut_4(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = {}
    for fact in history.of(stay.ClaimSettled):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault(f"{fact.stream}#{fact.what.claim}", []).append(fact)
    return grouped


def x_claims_of__mutmut_5(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = {}
    for fact in history.of(stay.CitizenshipClaimed, ):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault(f"{fact.stream}#{fact.what.claim}", []).append(fact)
    return grouped


def x_claims_of__mutmut_6(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = {}
    for fact in history.of(stay.CitizenshipClaimed, stay.ClaimSettled):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault(f"{fact.stream}#{fact.what.claim}", []).append(None)
    return grouped


def x_claims_of__mutmut_7(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = {}
    for fact in history.of(stay.CitizenshipClaimed, stay.ClaimSettled):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault(None, []).append(fact)
    return grouped


def x_claims_of__mutmut_8(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = {}
    for fact in history.of(stay.CitizenshipClaimed, stay.ClaimSettled):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault(f"{fact.stream}#{fact.what.claim}", None).append(fact)
    return grouped


def x_claims_of__mutmut_9(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = {}
    for fact in history.of(stay.CitizenshipClaimed, stay.ClaimSettled):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault([]).append(fact)
    return grouped


def x_claims_of__mutmut_10(history: History) -> dict[str, list[Fact]]:
    """Group the raising and settling of citizenship claims by claim, over all stays of the person."""
    grouped: dict[str, list[Fact]] = {}
    for fact in history.of(stay.CitizenshipClaimed, stay.ClaimSettled):
        assert isinstance(fact.what, (stay.CitizenshipClaimed, stay.ClaimSettled))
        grouped.setdefault(f"{fact.stream}#{fact.what.claim}", ).append(fact)
    return grouped

mutants_x_claims_of__mutmut['_mutmut_orig'] = x_claims_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_claims_of__mutmut['x_claims_of__mutmut_1'] = x_claims_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_claims_of__mutmut['x_claims_of__mutmut_2'] = x_claims_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_claims_of__mutmut['x_claims_of__mutmut_3'] = x_claims_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_claims_of__mutmut['x_claims_of__mutmut_4'] = x_claims_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_claims_of__mutmut['x_claims_of__mutmut_5'] = x_claims_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_claims_of__mutmut['x_claims_of__mutmut_6'] = x_claims_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_claims_of__mutmut['x_claims_of__mutmut_7'] = x_claims_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_claims_of__mutmut['x_claims_of__mutmut_8'] = x_claims_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_claims_of__mutmut['x_claims_of__mutmut_9'] = x_claims_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_claims_of__mutmut['x_claims_of__mutmut_10'] = x_claims_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_open_claims__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_open_claims__mutmut)
def open_claims(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(events, bench.at)
        if answer is not Answer.NO:
            found.append((facts[0], answer))
    return tuple(found)


def x_open_claims__mutmut_orig(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(events, bench.at)
        if answer is not Answer.NO:
            found.append((facts[0], answer))
    return tuple(found)


def x_open_claims__mutmut_1(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = None
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(events, bench.at)
        if answer is not Answer.NO:
            found.append((facts[0], answer))
    return tuple(found)


def x_open_claims__mutmut_2(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(None).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(events, bench.at)
        if answer is not Answer.NO:
            found.append((facts[0], answer))
    return tuple(found)


def x_open_claims__mutmut_3(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = None
        answer = switched_on(events, bench.at)
        if answer is not Answer.NO:
            found.append((facts[0], answer))
    return tuple(found)


def x_open_claims__mutmut_4(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = None
        if answer is not Answer.NO:
            found.append((facts[0], answer))
    return tuple(found)


def x_open_claims__mutmut_5(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(None, bench.at)
        if answer is not Answer.NO:
            found.append((facts[0], answer))
    return tuple(found)


def x_open_claims__mutmut_6(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(events, None)
        if answer is not Answer.NO:
            found.append((facts[0], answer))
    return tuple(found)


def x_open_claims__mutmut_7(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(bench.at)
        if answer is not Answer.NO:
            found.append((facts[0], answer))
    return tuple(found)


def x_open_claims__mutmut_8(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(events, )
        if answer is not Answer.NO:
            found.append((facts[0], answer))
    return tuple(found)


def x_open_claims__mutmut_9(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(events, bench.at)
        if answer is Answer.NO:
            found.append((facts[0], answer))
    return tuple(found)


def x_open_claims__mutmut_10(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(events, bench.at)
        if answer is not Answer.NO:
            found.append(None)
    return tuple(found)


def x_open_claims__mutmut_11(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(events, bench.at)
        if answer is not Answer.NO:
            found.append((facts[1], answer))
    return tuple(found)


def x_open_claims__mutmut_12(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the claims that are open at the instant, or may be. A claim without a settlement is open."""
    found = []
    for facts in claims_of(history).values():
        events = [(fact, isinstance(fact.what, stay.CitizenshipClaimed)) for fact in facts]
        answer = switched_on(events, bench.at)
        if answer is not Answer.NO:
            found.append((facts[0], answer))
    return tuple(None)

mutants_x_open_claims__mutmut['_mutmut_orig'] = x_open_claims__mutmut_orig # type: ignore # mutmut generated
mutants_x_open_claims__mutmut['x_open_claims__mutmut_1'] = x_open_claims__mutmut_1 # type: ignore # mutmut generated
mutants_x_open_claims__mutmut['x_open_claims__mutmut_2'] = x_open_claims__mutmut_2 # type: ignore # mutmut generated
mutants_x_open_claims__mutmut['x_open_claims__mutmut_3'] = x_open_claims__mutmut_3 # type: ignore # mutmut generated
mutants_x_open_claims__mutmut['x_open_claims__mutmut_4'] = x_open_claims__mutmut_4 # type: ignore # mutmut generated
mutants_x_open_claims__mutmut['x_open_claims__mutmut_5'] = x_open_claims__mutmut_5 # type: ignore # mutmut generated
mutants_x_open_claims__mutmut['x_open_claims__mutmut_6'] = x_open_claims__mutmut_6 # type: ignore # mutmut generated
mutants_x_open_claims__mutmut['x_open_claims__mutmut_7'] = x_open_claims__mutmut_7 # type: ignore # mutmut generated
mutants_x_open_claims__mutmut['x_open_claims__mutmut_8'] = x_open_claims__mutmut_8 # type: ignore # mutmut generated
mutants_x_open_claims__mutmut['x_open_claims__mutmut_9'] = x_open_claims__mutmut_9 # type: ignore # mutmut generated
mutants_x_open_claims__mutmut['x_open_claims__mutmut_10'] = x_open_claims__mutmut_10 # type: ignore # mutmut generated
mutants_x_open_claims__mutmut['x_open_claims__mutmut_11'] = x_open_claims__mutmut_11 # type: ignore # mutmut generated
mutants_x_open_claims__mutmut['x_open_claims__mutmut_12'] = x_open_claims__mutmut_12 # type: ignore # mutmut generated
mutants_x_upheld_claims__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_upheld_claims__mutmut)
def upheld_claims(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the settlements by which a claim of citizenship was upheld by the instant, or may have been."""
    return tuple(
        (fact, fact.happened_at.has_come(bench.at))
        for fact in history.of(stay.ClaimSettled)
        if isinstance(fact.what, stay.ClaimSettled)
        and fact.what.outcome is stay.ClaimOutcome.UPHELD
        and fact.happened_at.has_come(bench.at) is not Answer.NO
    )


def x_upheld_claims__mutmut_orig(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the settlements by which a claim of citizenship was upheld by the instant, or may have been."""
    return tuple(
        (fact, fact.happened_at.has_come(bench.at))
        for fact in history.of(stay.ClaimSettled)
        if isinstance(fact.what, stay.ClaimSettled)
        and fact.what.outcome is stay.ClaimOutcome.UPHELD
        and fact.happened_at.has_come(bench.at) is not Answer.NO
    )


def x_upheld_claims__mutmut_1(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the settlements by which a claim of citizenship was upheld by the instant, or may have been."""
    return tuple(
        None
    )


def x_upheld_claims__mutmut_2(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the settlements by which a claim of citizenship was upheld by the instant, or may have been."""
    return tuple(
        (fact, fact.happened_at.has_come(None))
        for fact in history.of(stay.ClaimSettled)
        if isinstance(fact.what, stay.ClaimSettled)
        and fact.what.outcome is stay.ClaimOutcome.UPHELD
        and fact.happened_at.has_come(bench.at) is not Answer.NO
    )


def x_upheld_claims__mutmut_3(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the settlements by which a claim of citizenship was upheld by the instant, or may have been."""
    return tuple(
        (fact, fact.happened_at.has_come(bench.at))
        for fact in history.of(None)
        if isinstance(fact.what, stay.ClaimSettled)
        and fact.what.outcome is stay.ClaimOutcome.UPHELD
        and fact.happened_at.has_come(bench.at) is not Answer.NO
    )


def x_upheld_claims__mutmut_4(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the settlements by which a claim of citizenship was upheld by the instant, or may have been."""
    return tuple(
        (fact, fact.happened_at.has_come(bench.at))
        for fact in history.of(stay.ClaimSettled)
        if isinstance(fact.what, stay.ClaimSettled)
        and fact.what.outcome is stay.ClaimOutcome.UPHELD or fact.happened_at.has_come(bench.at) is not Answer.NO
    )


def x_upheld_claims__mutmut_5(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the settlements by which a claim of citizenship was upheld by the instant, or may have been."""
    return tuple(
        (fact, fact.happened_at.has_come(bench.at))
        for fact in history.of(stay.ClaimSettled)
        if isinstance(fact.what, stay.ClaimSettled) or fact.what.outcome is stay.ClaimOutcome.UPHELD
        and fact.happened_at.has_come(bench.at) is not Answer.NO
    )


def x_upheld_claims__mutmut_6(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the settlements by which a claim of citizenship was upheld by the instant, or may have been."""
    return tuple(
        (fact, fact.happened_at.has_come(bench.at))
        for fact in history.of(stay.ClaimSettled)
        if isinstance(fact.what, stay.ClaimSettled)
        and fact.what.outcome is not stay.ClaimOutcome.UPHELD
        and fact.happened_at.has_come(bench.at) is not Answer.NO
    )


def x_upheld_claims__mutmut_7(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the settlements by which a claim of citizenship was upheld by the instant, or may have been."""
    return tuple(
        (fact, fact.happened_at.has_come(bench.at))
        for fact in history.of(stay.ClaimSettled)
        if isinstance(fact.what, stay.ClaimSettled)
        and fact.what.outcome is stay.ClaimOutcome.UPHELD
        and fact.happened_at.has_come(None) is not Answer.NO
    )


def x_upheld_claims__mutmut_8(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the settlements by which a claim of citizenship was upheld by the instant, or may have been."""
    return tuple(
        (fact, fact.happened_at.has_come(bench.at))
        for fact in history.of(stay.ClaimSettled)
        if isinstance(fact.what, stay.ClaimSettled)
        and fact.what.outcome is stay.ClaimOutcome.UPHELD
        and fact.happened_at.has_come(bench.at) is Answer.NO
    )

mutants_x_upheld_claims__mutmut['_mutmut_orig'] = x_upheld_claims__mutmut_orig # type: ignore # mutmut generated
mutants_x_upheld_claims__mutmut['x_upheld_claims__mutmut_1'] = x_upheld_claims__mutmut_1 # type: ignore # mutmut generated
mutants_x_upheld_claims__mutmut['x_upheld_claims__mutmut_2'] = x_upheld_claims__mutmut_2 # type: ignore # mutmut generated
mutants_x_upheld_claims__mutmut['x_upheld_claims__mutmut_3'] = x_upheld_claims__mutmut_3 # type: ignore # mutmut generated
mutants_x_upheld_claims__mutmut['x_upheld_claims__mutmut_4'] = x_upheld_claims__mutmut_4 # type: ignore # mutmut generated
mutants_x_upheld_claims__mutmut['x_upheld_claims__mutmut_5'] = x_upheld_claims__mutmut_5 # type: ignore # mutmut generated
mutants_x_upheld_claims__mutmut['x_upheld_claims__mutmut_6'] = x_upheld_claims__mutmut_6 # type: ignore # mutmut generated
mutants_x_upheld_claims__mutmut['x_upheld_claims__mutmut_7'] = x_upheld_claims__mutmut_7 # type: ignore # mutmut generated
mutants_x_upheld_claims__mutmut['x_upheld_claims__mutmut_8'] = x_upheld_claims__mutmut_8 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_standing_orders__mutmut)
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


def x_standing_orders__mutmut_orig(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
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


def x_standing_orders__mutmut_1(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = None
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_2(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(None, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_3(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, None):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_4(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_5(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, ):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_6(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = None
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_7(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append(None)
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_8(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(None, []).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_9(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", None).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_10(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault([]).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_11(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", ).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_12(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = None
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_13(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[1][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_14(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][1], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_15(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(None, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_16(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(events, None)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_17(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_18(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(events, )) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def x_standing_orders__mutmut_19(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple(None)


def x_standing_orders__mutmut_20(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the court orders against the hold that stand, or may stand, over all stays of the person.

    A new booking does not shake an order off.
    """
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.CourtOrderReceived, stay.CourtOrderLifted):
        assert isinstance(fact.what, (stay.CourtOrderReceived, stay.CourtOrderLifted))
        received = isinstance(fact.what, stay.CourtOrderReceived)
        grouped.setdefault(f"{fact.stream}#{fact.what.order}", []).append((fact, received))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is Answer.NO)

mutants_x_standing_orders__mutmut['_mutmut_orig'] = x_standing_orders__mutmut_orig # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_1'] = x_standing_orders__mutmut_1 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_2'] = x_standing_orders__mutmut_2 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_3'] = x_standing_orders__mutmut_3 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_4'] = x_standing_orders__mutmut_4 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_5'] = x_standing_orders__mutmut_5 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_6'] = x_standing_orders__mutmut_6 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_7'] = x_standing_orders__mutmut_7 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_8'] = x_standing_orders__mutmut_8 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_9'] = x_standing_orders__mutmut_9 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_10'] = x_standing_orders__mutmut_10 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_11'] = x_standing_orders__mutmut_11 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_12'] = x_standing_orders__mutmut_12 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_13'] = x_standing_orders__mutmut_13 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_14'] = x_standing_orders__mutmut_14 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_15'] = x_standing_orders__mutmut_15 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_16'] = x_standing_orders__mutmut_16 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_17'] = x_standing_orders__mutmut_17 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_18'] = x_standing_orders__mutmut_18 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_19'] = x_standing_orders__mutmut_19 # type: ignore # mutmut generated
mutants_x_standing_orders__mutmut['x_standing_orders__mutmut_20'] = x_standing_orders__mutmut_20 # type: ignore # mutmut generated
mutants_x_worst__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_worst__mutmut)
def worst(found: tuple[tuple[Fact, Answer], ...]) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether anything of a list is certainly so, and name the facts: the certain ones, else all."""
    certain = tuple(fact for fact, answer in found if answer is Answer.YES)
    if certain:
        return Answer.YES, certain
    return (Answer.UNKNOWN if found else Answer.NO), tuple(fact for fact, _ in found)


def x_worst__mutmut_orig(found: tuple[tuple[Fact, Answer], ...]) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether anything of a list is certainly so, and name the facts: the certain ones, else all."""
    certain = tuple(fact for fact, answer in found if answer is Answer.YES)
    if certain:
        return Answer.YES, certain
    return (Answer.UNKNOWN if found else Answer.NO), tuple(fact for fact, _ in found)


def x_worst__mutmut_1(found: tuple[tuple[Fact, Answer], ...]) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether anything of a list is certainly so, and name the facts: the certain ones, else all."""
    certain = None
    if certain:
        return Answer.YES, certain
    return (Answer.UNKNOWN if found else Answer.NO), tuple(fact for fact, _ in found)


def x_worst__mutmut_2(found: tuple[tuple[Fact, Answer], ...]) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether anything of a list is certainly so, and name the facts: the certain ones, else all."""
    certain = tuple(None)
    if certain:
        return Answer.YES, certain
    return (Answer.UNKNOWN if found else Answer.NO), tuple(fact for fact, _ in found)


def x_worst__mutmut_3(found: tuple[tuple[Fact, Answer], ...]) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether anything of a list is certainly so, and name the facts: the certain ones, else all."""
    certain = tuple(fact for fact, answer in found if answer is not Answer.YES)
    if certain:
        return Answer.YES, certain
    return (Answer.UNKNOWN if found else Answer.NO), tuple(fact for fact, _ in found)


def x_worst__mutmut_4(found: tuple[tuple[Fact, Answer], ...]) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether anything of a list is certainly so, and name the facts: the certain ones, else all."""
    certain = tuple(fact for fact, answer in found if answer is Answer.YES)
    if certain:
        return Answer.YES, certain
    return (Answer.UNKNOWN if (found) and False else Answer.NO), tuple(fact for fact, _ in found)


def x_worst__mutmut_5(found: tuple[tuple[Fact, Answer], ...]) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether anything of a list is certainly so, and name the facts: the certain ones, else all."""
    certain = tuple(fact for fact, answer in found if answer is Answer.YES)
    if certain:
        return Answer.YES, certain
    return (Answer.UNKNOWN if (found) or True else Answer.NO), tuple(fact for fact, _ in found)


def x_worst__mutmut_6(found: tuple[tuple[Fact, Answer], ...]) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether anything of a list is certainly so, and name the facts: the certain ones, else all."""
    certain = tuple(fact for fact, answer in found if answer is Answer.YES)
    if certain:
        return Answer.YES, certain
    return (Answer.UNKNOWN if found else Answer.NO), tuple(None)

mutants_x_worst__mutmut['_mutmut_orig'] = x_worst__mutmut_orig # type: ignore # mutmut generated
mutants_x_worst__mutmut['x_worst__mutmut_1'] = x_worst__mutmut_1 # type: ignore # mutmut generated
mutants_x_worst__mutmut['x_worst__mutmut_2'] = x_worst__mutmut_2 # type: ignore # mutmut generated
mutants_x_worst__mutmut['x_worst__mutmut_3'] = x_worst__mutmut_3 # type: ignore # mutmut generated
mutants_x_worst__mutmut['x_worst__mutmut_4'] = x_worst__mutmut_4 # type: ignore # mutmut generated
mutants_x_worst__mutmut['x_worst__mutmut_5'] = x_worst__mutmut_5 # type: ignore # mutmut generated
mutants_x_worst__mutmut['x_worst__mutmut_6'] = x_worst__mutmut_6 # type: ignore # mutmut generated
