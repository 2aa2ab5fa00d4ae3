"""What takes every federal ground away, or leaves it open, whatever was served or accepted."""

from fortyeight.foundations.law import hindrance
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.grounds import found, wso_arrest
from fortyeight.foundations.law.grounds.found import Authority
from fortyeight.foundations.law.reasoning import Bench


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_stopped__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_stopped__mutmut)
def stopped(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_orig(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_1(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = None
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_2(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(None)
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_3(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(None, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_4(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, None))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_5(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_6(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, ))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_7(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is not Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_8(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(None, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_9(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, None, orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_10(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", None)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_11(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none("AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_12(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_13(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", )
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_14(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "XXAUTHORITY.COURT_ORDERXX", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_15(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "authority.court_order", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_16(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = None
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_17(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(None)
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_18(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(None, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_19(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, None))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_20(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_21(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, ))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_22(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is not Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_23(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(None, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_24(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, None, settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_25(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", None)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_26(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none("AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_27(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_28(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", )
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_29(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "XXAUTHORITY.CLAIM_UPHELDXX", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_30(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "authority.claim_upheld", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_31(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_32(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(None, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_33(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, None)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_34(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_35(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, )[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_36(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[1]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_37(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = None
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_38(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(None)
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_39(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(None, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_40(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, None))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_41(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_42(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, ))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_43(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims and settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_44(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(None, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_45(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, None, (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_46(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", None)
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_47(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown("AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_48(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_49(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", )
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_50(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "XXAUTHORITY.CLAIM_OPENXX", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_51(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "authority.claim_open", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_52(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(None, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_53(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, None, orders)
    return None


def x_stopped__mutmut_54(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", None)
    return None


def x_stopped__mutmut_55(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown("AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def x_stopped__mutmut_56(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, orders)
    return None


def x_stopped__mutmut_57(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", )
    return None


def x_stopped__mutmut_58(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "XXAUTHORITY.ORDER_UNCERTAINXX", orders)
    return None


def x_stopped__mutmut_59(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return found.none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return found.none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not wso_arrest.services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return found.unknown(bench, "authority.order_uncertain", orders)
    return None

mutants_x_stopped__mutmut['_mutmut_orig'] = x_stopped__mutmut_orig # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_1'] = x_stopped__mutmut_1 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_2'] = x_stopped__mutmut_2 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_3'] = x_stopped__mutmut_3 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_4'] = x_stopped__mutmut_4 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_5'] = x_stopped__mutmut_5 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_6'] = x_stopped__mutmut_6 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_7'] = x_stopped__mutmut_7 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_8'] = x_stopped__mutmut_8 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_9'] = x_stopped__mutmut_9 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_10'] = x_stopped__mutmut_10 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_11'] = x_stopped__mutmut_11 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_12'] = x_stopped__mutmut_12 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_13'] = x_stopped__mutmut_13 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_14'] = x_stopped__mutmut_14 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_15'] = x_stopped__mutmut_15 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_16'] = x_stopped__mutmut_16 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_17'] = x_stopped__mutmut_17 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_18'] = x_stopped__mutmut_18 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_19'] = x_stopped__mutmut_19 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_20'] = x_stopped__mutmut_20 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_21'] = x_stopped__mutmut_21 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_22'] = x_stopped__mutmut_22 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_23'] = x_stopped__mutmut_23 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_24'] = x_stopped__mutmut_24 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_25'] = x_stopped__mutmut_25 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_26'] = x_stopped__mutmut_26 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_27'] = x_stopped__mutmut_27 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_28'] = x_stopped__mutmut_28 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_29'] = x_stopped__mutmut_29 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_30'] = x_stopped__mutmut_30 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_31'] = x_stopped__mutmut_31 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_32'] = x_stopped__mutmut_32 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_33'] = x_stopped__mutmut_33 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_34'] = x_stopped__mutmut_34 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_35'] = x_stopped__mutmut_35 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_36'] = x_stopped__mutmut_36 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_37'] = x_stopped__mutmut_37 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_38'] = x_stopped__mutmut_38 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_39'] = x_stopped__mutmut_39 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_40'] = x_stopped__mutmut_40 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_41'] = x_stopped__mutmut_41 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_42'] = x_stopped__mutmut_42 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_43'] = x_stopped__mutmut_43 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_44'] = x_stopped__mutmut_44 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_45'] = x_stopped__mutmut_45 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_46'] = x_stopped__mutmut_46 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_47'] = x_stopped__mutmut_47 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_48'] = x_stopped__mutmut_48 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_49'] = x_stopped__mutmut_49 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_50'] = x_stopped__mutmut_50 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_51'] = x_stopped__mutmut_51 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_52'] = x_stopped__mutmut_52 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_53'] = x_stopped__mutmut_53 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_54'] = x_stopped__mutmut_54 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_55'] = x_stopped__mutmut_55 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_56'] = x_stopped__mutmut_56 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_57'] = x_stopped__mutmut_57 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_58'] = x_stopped__mutmut_58 # type: ignore # mutmut generated
mutants_x_stopped__mutmut['x_stopped__mutmut_59'] = x_stopped__mutmut_59 # type: ignore # mutmut generated
