"""The whole decision to serve: the chain (links 1 to 6) and the record of the service (link 7) as one."""

from datetime import datetime

from fortyeight.foundations.law import service, service_record
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.reasoning import Bench


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_decide_service__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_decide_service__mutmut)
def decide_service(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_orig(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_1(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = None
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_2(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=None, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_3(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=None, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_4(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=None)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_5(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_6(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_7(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, )
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_8(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = None
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_9(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(None)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_10(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = None
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_11(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(None, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_12(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, None, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_13(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=None, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_14(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=None),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_15(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_16(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_17(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_18(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, ),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_19(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(None, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_20(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, None, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_21(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, None),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_22(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_23(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_24(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, ),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_25(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = None
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_26(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step(None, Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_27(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", None, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_28(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, None)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_29(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step(Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_30(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_31(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, )
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_32(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("XXSERVICE.ALLOWEDXX", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_33(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("service.allowed", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)


def x_decide_service__mutmut_34(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(None, steps, allowed=allowed)


def x_decide_service__mutmut_35(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, None, allowed=allowed)


def x_decide_service__mutmut_36(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=None)


def x_decide_service__mutmut_37(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(steps, allowed=allowed)


def x_decide_service__mutmut_38(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, allowed=allowed)


def x_decide_service__mutmut_39(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, )

mutants_x_decide_service__mutmut['_mutmut_orig'] = x_decide_service__mutmut_orig # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_1'] = x_decide_service__mutmut_1 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_2'] = x_decide_service__mutmut_2 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_3'] = x_decide_service__mutmut_3 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_4'] = x_decide_service__mutmut_4 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_5'] = x_decide_service__mutmut_5 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_6'] = x_decide_service__mutmut_6 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_7'] = x_decide_service__mutmut_7 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_8'] = x_decide_service__mutmut_8 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_9'] = x_decide_service__mutmut_9 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_10'] = x_decide_service__mutmut_10 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_11'] = x_decide_service__mutmut_11 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_12'] = x_decide_service__mutmut_12 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_13'] = x_decide_service__mutmut_13 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_14'] = x_decide_service__mutmut_14 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_15'] = x_decide_service__mutmut_15 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_16'] = x_decide_service__mutmut_16 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_17'] = x_decide_service__mutmut_17 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_18'] = x_decide_service__mutmut_18 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_19'] = x_decide_service__mutmut_19 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_20'] = x_decide_service__mutmut_20 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_21'] = x_decide_service__mutmut_21 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_22'] = x_decide_service__mutmut_22 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_23'] = x_decide_service__mutmut_23 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_24'] = x_decide_service__mutmut_24 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_25'] = x_decide_service__mutmut_25 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_26'] = x_decide_service__mutmut_26 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_27'] = x_decide_service__mutmut_27 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_28'] = x_decide_service__mutmut_28 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_29'] = x_decide_service__mutmut_29 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_30'] = x_decide_service__mutmut_30 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_31'] = x_decide_service__mutmut_31 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_32'] = x_decide_service__mutmut_32 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_33'] = x_decide_service__mutmut_33 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_34'] = x_decide_service__mutmut_34 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_35'] = x_decide_service__mutmut_35 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_36'] = x_decide_service__mutmut_36 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_37'] = x_decide_service__mutmut_37 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_38'] = x_decide_service__mutmut_38 # type: ignore # mutmut generated
mutants_x_decide_service__mutmut['x_decide_service__mutmut_39'] = x_decide_service__mutmut_39 # type: ignore # mutmut generated
