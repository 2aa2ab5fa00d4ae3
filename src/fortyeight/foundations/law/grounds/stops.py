"""What takes every federal ground away, or leaves it open, whatever was served or accepted."""

from fortyeight.foundations.law import hindrance
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import orders
from fortyeight.foundations.law.grounds import found, housing, wso_arrest
from fortyeight.foundations.law.grounds.found import Authority
from fortyeight.foundations.law.reasoning import Bench


def stopped(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not _in_view(history, bench):
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def _in_view(history: History, bench: Bench) -> bool:
    """Whether there is any federal ground that a claim or an order could stop."""
    return any(
        (
            wso_arrest.services_in_view(history, bench)[0],
            housing.in_view(history, bench, orders.BoaOrderAccepted),
            housing.in_view(history, bench, orders.ContractHoldBegun),
        )
    )
