"""Claims for payment compared with what is payable: to the minute and to the cent."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations

from fortyeight.foundations.law.billable import Billable
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.stretches import Stretch, joined, minus, overlap


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One line of a bill: an order or hold, a half-open time with its zone, and cents asked for."""

    id: str
    order: str
    starts_at: datetime
    ends_at: datetime
    cents: int

    def __post_init__(self) -> None:
        assert self.starts_at.tzinfo is not None, "a custody time without a zone is not a time"
        assert self.ends_at.tzinfo is not None, "a custody time without a zone is not a time"
        assert type(self.cents) is int, "money is in whole cents"

    @property
    def stretch(self) -> Stretch:
        """The time claimed."""
        return Stretch(self.starts_at, self.ends_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing in which claims and record differ. `stretch` is None for a difference of money."""

    code: str
    order: str
    claims: tuple[str, ...]
    stretch: Stretch | None = None
    cents: int = 0

    @property
    def minutes(self) -> int:
        """The whole minutes that differ."""
        return self.stretch.minutes if self.stretch else 0

    @property
    def because(self) -> str:
        """The sentence for people."""
        return CODES[self.code].sentence.format(minutes=self.minutes, cents=self.cents)


def compare_claim(claim: Claim, payable: Billable) -> tuple[Difference, ...]:
    """Compare one claim with what is payable; see `compare_claims`."""
    return compare_claims((claim,), payable)


def compare_claims(claims: Sequence[Claim], payable: Billable) -> tuple[Difference, ...]:
    """List every difference between the claims of a stay and what is payable; none when they agree.

    Minutes: claimed and not payable, payable and not claimed, left out between
    two claims, claimed more than once. Cents: by order, all its claims together.
    """
    return (*_doubled(claims), *_by_order(claims, payable))


def _doubled(claims: Sequence[Claim]) -> Iterator[Difference]:
    for first, second in combinations(claims, 2):
        for piece in overlap([first.stretch], [second.stretch]):
            yield Difference(
                code="BILL.DOUBLE", order=second.order, claims=(first.id, second.id), stretch=piece
            )


def _by_order(claims: Sequence[Claim], payable: Billable) -> Iterator[Difference]:
    known = {charge.order: charge for charge in payable.charges}
    for order in dict.fromkeys([*known, *(claim.order for claim in claims)]):
        own = [claim for claim in claims if claim.order == order]
        ids = tuple(claim.id for claim in own)
        asked = sum(claim.cents for claim in own)
        charge = known.get(order)
        if charge is None:
            yield Difference(code="BILL.NO_SUCH_ORDER", order=order, claims=ids, cents=asked)
            continue
        yield from _minutes(order, own, payable.paid(order))
        if charge.cents is None:
            if asked:
                yield Difference(code="BILL.CENTS_UNKNOWN", order=order, claims=ids, cents=asked)
        elif asked != charge.cents:
            code = "BILL.OVER_CENTS" if asked > charge.cents else "BILL.UNDER_CENTS"
            yield Difference(code=code, order=order, claims=ids, cents=abs(asked - charge.cents))


def _minutes(order: str, own: Sequence[Claim], paid: Iterable[Stretch]) -> Iterator[Difference]:
    paid = tuple(paid)
    for claim in own:
        for piece in minus([claim.stretch], paid):
            yield Difference(code="BILL.OVER", order=order, claims=(claim.id,), stretch=piece)
    claimed = joined(claim.stretch for claim in own)
    for piece in minus(paid, claimed):
        between = any(other.ends_at <= piece.starts_at for other in claimed) and any(
            piece.ends_at <= other.starts_at for other in claimed
        )
        ids = tuple(claim.id for claim in own)
        yield Difference(code="BILL.GAP" if between else "BILL.UNDER", order=order, claims=ids, stretch=piece)
