"""Local custody: the jail holds the person for itself, or for a court of its own."""

from fortyeight.foundations.law import custody, service
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.grounds import found, judicial_warrant
from fortyeight.foundations.law.grounds.found import LOCAL_RULE, Authority, Basis
from fortyeight.foundations.law.reasoning import Bench


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_held_locally__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_held_locally__mutmut)
def held_locally(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_orig(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_1(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = None
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_2(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(None, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_3(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, None) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_4(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_5(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, ) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_6(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is not Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_7(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = None
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_8(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(None)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_9(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = None
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_10(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(None, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_11(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, None)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_12(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_13(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, )
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_14(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(None, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_15(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, None, [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_16(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", None, what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_17(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=None)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_18(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown("AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_19(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_20(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_21(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], )
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_22(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "XXAUTHORITY.ELIGIBLE_BUT_OPENXX", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_23(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "authority.eligible_but_open", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_24(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = None
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_25(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(None)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_26(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(None) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_27(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = None
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_28(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if (judicial) and False else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_29(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if (judicial) or True else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_30(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = None
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_31(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if (judicial) and False else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_32(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if (judicial) or True else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_33(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "XXAUTHORITY.JUDICIAL_WARRANTXX" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_34(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "authority.judicial_warrant" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_35(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "XXAUTHORITY.LOCALXX"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_36(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "authority.local"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_37(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(None, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_38(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, None, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_39(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, None, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_40(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, None)


def x_held_locally__mutmut_41(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_42(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_43(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_44(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, )


def x_held_locally__mutmut_45(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(None, Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_46(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, None, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_47(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, None, openings, what=what))


def x_held_locally__mutmut_48(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, None, what=what))


def x_held_locally__mutmut_49(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=None))


def x_held_locally__mutmut_50(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(Answer.YES, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_51(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, LOCAL_RULE, openings, what=what))


def x_held_locally__mutmut_52(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, openings, what=what))


def x_held_locally__mutmut_53(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, what=what))


def x_held_locally__mutmut_54(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, ))

mutants_x_held_locally__mutmut['_mutmut_orig'] = x_held_locally__mutmut_orig # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_1'] = x_held_locally__mutmut_1 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_2'] = x_held_locally__mutmut_2 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_3'] = x_held_locally__mutmut_3 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_4'] = x_held_locally__mutmut_4 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_5'] = x_held_locally__mutmut_5 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_6'] = x_held_locally__mutmut_6 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_7'] = x_held_locally__mutmut_7 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_8'] = x_held_locally__mutmut_8 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_9'] = x_held_locally__mutmut_9 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_10'] = x_held_locally__mutmut_10 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_11'] = x_held_locally__mutmut_11 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_12'] = x_held_locally__mutmut_12 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_13'] = x_held_locally__mutmut_13 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_14'] = x_held_locally__mutmut_14 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_15'] = x_held_locally__mutmut_15 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_16'] = x_held_locally__mutmut_16 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_17'] = x_held_locally__mutmut_17 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_18'] = x_held_locally__mutmut_18 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_19'] = x_held_locally__mutmut_19 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_20'] = x_held_locally__mutmut_20 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_21'] = x_held_locally__mutmut_21 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_22'] = x_held_locally__mutmut_22 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_23'] = x_held_locally__mutmut_23 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_24'] = x_held_locally__mutmut_24 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_25'] = x_held_locally__mutmut_25 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_26'] = x_held_locally__mutmut_26 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_27'] = x_held_locally__mutmut_27 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_28'] = x_held_locally__mutmut_28 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_29'] = x_held_locally__mutmut_29 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_30'] = x_held_locally__mutmut_30 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_31'] = x_held_locally__mutmut_31 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_32'] = x_held_locally__mutmut_32 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_33'] = x_held_locally__mutmut_33 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_34'] = x_held_locally__mutmut_34 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_35'] = x_held_locally__mutmut_35 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_36'] = x_held_locally__mutmut_36 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_37'] = x_held_locally__mutmut_37 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_38'] = x_held_locally__mutmut_38 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_39'] = x_held_locally__mutmut_39 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_40'] = x_held_locally__mutmut_40 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_41'] = x_held_locally__mutmut_41 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_42'] = x_held_locally__mutmut_42 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_43'] = x_held_locally__mutmut_43 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_44'] = x_held_locally__mutmut_44 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_45'] = x_held_locally__mutmut_45 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_46'] = x_held_locally__mutmut_46 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_47'] = x_held_locally__mutmut_47 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_48'] = x_held_locally__mutmut_48 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_49'] = x_held_locally__mutmut_49 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_50'] = x_held_locally__mutmut_50 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_51'] = x_held_locally__mutmut_51 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_52'] = x_held_locally__mutmut_52 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_53'] = x_held_locally__mutmut_53 # type: ignore # mutmut generated
mutants_x_held_locally__mutmut['x_held_locally__mutmut_54'] = x_held_locally__mutmut_54 # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__eligible_on_record__mutmut)
def _eligible_on_record(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, bench.at)
    return [fact for fact in custody.eligibility_since(history, run, bench.at) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_orig(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, bench.at)
    return [fact for fact in custody.eligibility_since(history, run, bench.at) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_1(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = None
    return [fact for fact in custody.eligibility_since(history, run, bench.at) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_2(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(None, bench.at)
    return [fact for fact in custody.eligibility_since(history, run, bench.at) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_3(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, None)
    return [fact for fact in custody.eligibility_since(history, run, bench.at) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_4(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(bench.at)
    return [fact for fact in custody.eligibility_since(history, run, bench.at) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_5(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, )
    return [fact for fact in custody.eligibility_since(history, run, bench.at) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_6(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, bench.at)
    return [fact for fact in custody.eligibility_since(None, run, bench.at) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_7(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, bench.at)
    return [fact for fact in custody.eligibility_since(history, None, bench.at) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_8(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, bench.at)
    return [fact for fact in custody.eligibility_since(history, run, None) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_9(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, bench.at)
    return [fact for fact in custody.eligibility_since(run, bench.at) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_10(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, bench.at)
    return [fact for fact in custody.eligibility_since(history, bench.at) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_11(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, bench.at)
    return [fact for fact in custody.eligibility_since(history, run, ) if custody.may_go(fact)]


def x__eligible_on_record__mutmut_12(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, bench.at)
    return [fact for fact in custody.eligibility_since(history, run, bench.at) if custody.may_go(None)]

mutants_x__eligible_on_record__mutmut['_mutmut_orig'] = x__eligible_on_record__mutmut_orig # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut['x__eligible_on_record__mutmut_1'] = x__eligible_on_record__mutmut_1 # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut['x__eligible_on_record__mutmut_2'] = x__eligible_on_record__mutmut_2 # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut['x__eligible_on_record__mutmut_3'] = x__eligible_on_record__mutmut_3 # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut['x__eligible_on_record__mutmut_4'] = x__eligible_on_record__mutmut_4 # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut['x__eligible_on_record__mutmut_5'] = x__eligible_on_record__mutmut_5 # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut['x__eligible_on_record__mutmut_6'] = x__eligible_on_record__mutmut_6 # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut['x__eligible_on_record__mutmut_7'] = x__eligible_on_record__mutmut_7 # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut['x__eligible_on_record__mutmut_8'] = x__eligible_on_record__mutmut_8 # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut['x__eligible_on_record__mutmut_9'] = x__eligible_on_record__mutmut_9 # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut['x__eligible_on_record__mutmut_10'] = x__eligible_on_record__mutmut_10 # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut['x__eligible_on_record__mutmut_11'] = x__eligible_on_record__mutmut_11 # type: ignore # mutmut generated
mutants_x__eligible_on_record__mutmut['x__eligible_on_record__mutmut_12'] = x__eligible_on_record__mutmut_12 # type: ignore # mutmut generated
mutants_x_away__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_away__mutmut)
def away(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_orig(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_1(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = None
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_2(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(None, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_3(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, None)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_4(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_5(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, )
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_6(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = None
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_7(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None or isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_8(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_9(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = None
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_10(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if (to_ice) and False else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_11(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if (to_ice) or True else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_12(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "XXAUTHORITY.ICEXX") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_13(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "authority.ice") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_14(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "XXAUTHORITY.NOT_HEREXX")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_15(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "authority.not_here")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_16(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = None
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_17(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(None, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_18(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, None, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_19(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, None, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_20(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, None)
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_21(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_22(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_23(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_24(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, )
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_25(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if (left) and False else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_26(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if (left) or True else ())
    return found.made(bench, basis, Answer.YES, step)


def x_away__mutmut_27(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(None, basis, Answer.YES, step)


def x_away__mutmut_28(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, None, Answer.YES, step)


def x_away__mutmut_29(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, None, step)


def x_away__mutmut_30(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, None)


def x_away__mutmut_31(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(basis, Answer.YES, step)


def x_away__mutmut_32(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, Answer.YES, step)


def x_away__mutmut_33(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, step)


def x_away__mutmut_34(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, )

mutants_x_away__mutmut['_mutmut_orig'] = x_away__mutmut_orig # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_1'] = x_away__mutmut_1 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_2'] = x_away__mutmut_2 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_3'] = x_away__mutmut_3 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_4'] = x_away__mutmut_4 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_5'] = x_away__mutmut_5 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_6'] = x_away__mutmut_6 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_7'] = x_away__mutmut_7 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_8'] = x_away__mutmut_8 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_9'] = x_away__mutmut_9 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_10'] = x_away__mutmut_10 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_11'] = x_away__mutmut_11 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_12'] = x_away__mutmut_12 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_13'] = x_away__mutmut_13 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_14'] = x_away__mutmut_14 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_15'] = x_away__mutmut_15 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_16'] = x_away__mutmut_16 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_17'] = x_away__mutmut_17 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_18'] = x_away__mutmut_18 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_19'] = x_away__mutmut_19 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_20'] = x_away__mutmut_20 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_21'] = x_away__mutmut_21 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_22'] = x_away__mutmut_22 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_23'] = x_away__mutmut_23 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_24'] = x_away__mutmut_24 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_25'] = x_away__mutmut_25 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_26'] = x_away__mutmut_26 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_27'] = x_away__mutmut_27 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_28'] = x_away__mutmut_28 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_29'] = x_away__mutmut_29 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_30'] = x_away__mutmut_30 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_31'] = x_away__mutmut_31 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_32'] = x_away__mutmut_32 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_33'] = x_away__mutmut_33 # type: ignore # mutmut generated
mutants_x_away__mutmut['x_away__mutmut_34'] = x_away__mutmut_34 # type: ignore # mutmut generated
