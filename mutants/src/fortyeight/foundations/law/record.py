"""May this be recorded? What happened is recorded; what cannot have happened, or names nothing, is not.

This judges the record, not the law of custody: a release or a citizenship claim
is never refused because of what it means.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, tzinfo

from fortyeight.foundations.law import custody
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer, Decision, Reason
from fortyeight.foundations.law.facts import Payload, agreement, amendment, officer, stay
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.reasoning import Bench

QUESTION = "May this be recorded?"
RULE = "readings.local_custody"
AHEAD_MAX = timedelta(minutes=2)
LATE_AFTER = timedelta(hours=1)
MAY_LIE_AHEAD = (
    officer.AuthorityWithdrawn,
    officer.DutyStarted,
    officer.LeftAgency,
    agreement.AgreementEnded,
)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_may_record__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_may_record__mutmut)
def may_record(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_orig(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_1(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = None
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_2(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=None, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_3(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=None, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_4(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=None)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_5(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_6(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_7(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, )
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_8(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = None
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_9(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(None)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_10(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = None
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_11(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(None)
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_12(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(None, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_13(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, None, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_14(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, None, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_15(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, None))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_16(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_17(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_18(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_19(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, ))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_20(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = None
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_21(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at + happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_22(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = None
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_23(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late >= LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_24(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = None
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_25(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(None)
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_26(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late * timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_27(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=None))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_28(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=2))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_29(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(None)
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_30(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step(None, Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_31(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", None, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_32(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, None, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_33(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=None))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_34(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step(Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_35(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_36(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_37(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, ))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_38(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("XXRECORD.LATEXX", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_39(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("record.late", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_40(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = None
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_41(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step(None, Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_42(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", None, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_43(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, None)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_44(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step(Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_45(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_46(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, )
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_47(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("XXRECORD.ALLOWEDXX", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_48(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("record.allowed", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_49(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(None, faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_50(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, None, warnings=warnings)


def x_may_record__mutmut_51(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=None)


def x_may_record__mutmut_52(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(faults or (allowed,), warnings=warnings)


def x_may_record__mutmut_53(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, warnings=warnings)


def x_may_record__mutmut_54(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), )


def x_may_record__mutmut_55(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults and (allowed,), warnings=warnings)

mutants_x_may_record__mutmut['_mutmut_orig'] = x_may_record__mutmut_orig # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_1'] = x_may_record__mutmut_1 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_2'] = x_may_record__mutmut_2 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_3'] = x_may_record__mutmut_3 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_4'] = x_may_record__mutmut_4 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_5'] = x_may_record__mutmut_5 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_6'] = x_may_record__mutmut_6 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_7'] = x_may_record__mutmut_7 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_8'] = x_may_record__mutmut_8 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_9'] = x_may_record__mutmut_9 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_10'] = x_may_record__mutmut_10 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_11'] = x_may_record__mutmut_11 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_12'] = x_may_record__mutmut_12 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_13'] = x_may_record__mutmut_13 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_14'] = x_may_record__mutmut_14 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_15'] = x_may_record__mutmut_15 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_16'] = x_may_record__mutmut_16 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_17'] = x_may_record__mutmut_17 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_18'] = x_may_record__mutmut_18 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_19'] = x_may_record__mutmut_19 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_20'] = x_may_record__mutmut_20 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_21'] = x_may_record__mutmut_21 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_22'] = x_may_record__mutmut_22 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_23'] = x_may_record__mutmut_23 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_24'] = x_may_record__mutmut_24 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_25'] = x_may_record__mutmut_25 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_26'] = x_may_record__mutmut_26 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_27'] = x_may_record__mutmut_27 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_28'] = x_may_record__mutmut_28 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_29'] = x_may_record__mutmut_29 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_30'] = x_may_record__mutmut_30 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_31'] = x_may_record__mutmut_31 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_32'] = x_may_record__mutmut_32 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_33'] = x_may_record__mutmut_33 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_34'] = x_may_record__mutmut_34 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_35'] = x_may_record__mutmut_35 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_36'] = x_may_record__mutmut_36 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_37'] = x_may_record__mutmut_37 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_38'] = x_may_record__mutmut_38 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_39'] = x_may_record__mutmut_39 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_40'] = x_may_record__mutmut_40 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_41'] = x_may_record__mutmut_41 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_42'] = x_may_record__mutmut_42 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_43'] = x_may_record__mutmut_43 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_44'] = x_may_record__mutmut_44 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_45'] = x_may_record__mutmut_45 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_46'] = x_may_record__mutmut_46 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_47'] = x_may_record__mutmut_47 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_48'] = x_may_record__mutmut_48 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_49'] = x_may_record__mutmut_49 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_50'] = x_may_record__mutmut_50 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_51'] = x_may_record__mutmut_51 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_52'] = x_may_record__mutmut_52 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_53'] = x_may_record__mutmut_53 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_54'] = x_may_record__mutmut_54 # type: ignore # mutmut generated
mutants_x_may_record__mutmut['x_may_record__mutmut_55'] = x_may_record__mutmut_55 # type: ignore # mutmut generated
mutants_x__faults__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__faults__mutmut)
def _faults(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_orig(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_1(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(None, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_2(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, None, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_3(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, None)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_4(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_5(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_6(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, )

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_7(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest >= bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_8(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at - AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_9(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault(None)
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_10(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("XXRECORD.IN_FUTUREXX")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_11(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("record.in_future")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_12(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_13(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_14(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault(None)
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_15(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("XXRECORD.BOOKED_BEFOREXX")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_16(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("record.booked_before")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_17(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked or not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_18(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_19(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_20(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault(None)
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_21(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("XXRECORD.NO_SUCH_STAYXX")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_22(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("record.no_such_stay")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_23(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = None
            if code is not None:
                yield fault(code)


def x__faults__mutmut_24(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(None, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_25(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, None, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_26(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, None, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_27(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, None)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_28(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(bench, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_29(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, what, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_30(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, happened_at)
            if code is not None:
                yield fault(code)


def x__faults__mutmut_31(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, )
            if code is not None:
                yield fault(code)


def x__faults__mutmut_32(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is None:
                yield fault(code)


def x__faults__mutmut_33(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(None)

mutants_x__faults__mutmut['_mutmut_orig'] = x__faults__mutmut_orig # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_1'] = x__faults__mutmut_1 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_2'] = x__faults__mutmut_2 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_3'] = x__faults__mutmut_3 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_4'] = x__faults__mutmut_4 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_5'] = x__faults__mutmut_5 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_6'] = x__faults__mutmut_6 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_7'] = x__faults__mutmut_7 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_8'] = x__faults__mutmut_8 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_9'] = x__faults__mutmut_9 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_10'] = x__faults__mutmut_10 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_11'] = x__faults__mutmut_11 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_12'] = x__faults__mutmut_12 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_13'] = x__faults__mutmut_13 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_14'] = x__faults__mutmut_14 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_15'] = x__faults__mutmut_15 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_16'] = x__faults__mutmut_16 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_17'] = x__faults__mutmut_17 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_18'] = x__faults__mutmut_18 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_19'] = x__faults__mutmut_19 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_20'] = x__faults__mutmut_20 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_21'] = x__faults__mutmut_21 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_22'] = x__faults__mutmut_22 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_23'] = x__faults__mutmut_23 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_24'] = x__faults__mutmut_24 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_25'] = x__faults__mutmut_25 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_26'] = x__faults__mutmut_26 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_27'] = x__faults__mutmut_27 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_28'] = x__faults__mutmut_28 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_29'] = x__faults__mutmut_29 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_30'] = x__faults__mutmut_30 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_31'] = x__faults__mutmut_31 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_32'] = x__faults__mutmut_32 # type: ignore # mutmut generated
mutants_x__faults__mutmut['x__faults__mutmut_33'] = x__faults__mutmut_33 # type: ignore # mutmut generated
mutants_x__ids__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__ids__mutmut)
def _ids(history: History, field: str, *kinds: type[Payload]) -> set[object]:
    return {getattr(fact.what, field) for fact in history.here(*kinds)}


def x__ids__mutmut_orig(history: History, field: str, *kinds: type[Payload]) -> set[object]:
    return {getattr(fact.what, field) for fact in history.here(*kinds)}


def x__ids__mutmut_1(history: History, field: str, *kinds: type[Payload]) -> set[object]:
    return {getattr(None, field) for fact in history.here(*kinds)}


def x__ids__mutmut_2(history: History, field: str, *kinds: type[Payload]) -> set[object]:
    return {getattr(fact.what, None) for fact in history.here(*kinds)}


def x__ids__mutmut_3(history: History, field: str, *kinds: type[Payload]) -> set[object]:
    return {getattr(field) for fact in history.here(*kinds)}


def x__ids__mutmut_4(history: History, field: str, *kinds: type[Payload]) -> set[object]:
    return {getattr(fact.what, ) for fact in history.here(*kinds)}

mutants_x__ids__mutmut['_mutmut_orig'] = x__ids__mutmut_orig # type: ignore # mutmut generated
mutants_x__ids__mutmut['x__ids__mutmut_1'] = x__ids__mutmut_1 # type: ignore # mutmut generated
mutants_x__ids__mutmut['x__ids__mutmut_2'] = x__ids__mutmut_2 # type: ignore # mutmut generated
mutants_x__ids__mutmut['x__ids__mutmut_3'] = x__ids__mutmut_3 # type: ignore # mutmut generated
mutants_x__ids__mutmut['x__ids__mutmut_4'] = x__ids__mutmut_4 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__matter_open__mutmut)
def _matter_open(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "matter", ""), [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_orig(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "matter", ""), [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_1(history: History, what: Payload) -> bool:
    events = None
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_2(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(None, [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_3(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "matter", ""), None)
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_4(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get([])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_5(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "matter", ""), )
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_6(history: History, what: Payload) -> bool:
    events = custody.matters_of(None).get(getattr(what, "matter", ""), [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_7(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(None, "matter", ""), [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_8(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, None, ""), [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_9(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "matter", None), [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_10(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr("matter", ""), [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_11(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, ""), [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_12(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "matter", ), [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_13(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "XXmatterXX", ""), [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_14(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "MATTER", ""), [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_15(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "matter", "XXXX"), [])
    return bool(events) and events[-1][1]


def x__matter_open__mutmut_16(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "matter", ""), [])
    return bool(events) or events[-1][1]


def x__matter_open__mutmut_17(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "matter", ""), [])
    return bool(None) and events[-1][1]


def x__matter_open__mutmut_18(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "matter", ""), [])
    return bool(events) and events[+1][1]


def x__matter_open__mutmut_19(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "matter", ""), [])
    return bool(events) and events[-2][1]


def x__matter_open__mutmut_20(history: History, what: Payload) -> bool:
    events = custody.matters_of(history).get(getattr(what, "matter", ""), [])
    return bool(events) and events[-1][2]

mutants_x__matter_open__mutmut['_mutmut_orig'] = x__matter_open__mutmut_orig # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_1'] = x__matter_open__mutmut_1 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_2'] = x__matter_open__mutmut_2 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_3'] = x__matter_open__mutmut_3 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_4'] = x__matter_open__mutmut_4 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_5'] = x__matter_open__mutmut_5 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_6'] = x__matter_open__mutmut_6 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_7'] = x__matter_open__mutmut_7 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_8'] = x__matter_open__mutmut_8 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_9'] = x__matter_open__mutmut_9 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_10'] = x__matter_open__mutmut_10 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_11'] = x__matter_open__mutmut_11 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_12'] = x__matter_open__mutmut_12 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_13'] = x__matter_open__mutmut_13 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_14'] = x__matter_open__mutmut_14 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_15'] = x__matter_open__mutmut_15 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_16'] = x__matter_open__mutmut_16 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_17'] = x__matter_open__mutmut_17 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_18'] = x__matter_open__mutmut_18 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_19'] = x__matter_open__mutmut_19 # type: ignore # mutmut generated
mutants_x__matter_open__mutmut['x__matter_open__mutmut_20'] = x__matter_open__mutmut_20 # type: ignore # mutmut generated
mutants_x__opens_matter__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__opens_matter__mutmut)
def _opens_matter(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return "RECORD.MATTER_OPEN_BEFORE" if _matter_open(history, what) else None


def x__opens_matter__mutmut_orig(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return "RECORD.MATTER_OPEN_BEFORE" if _matter_open(history, what) else None


def x__opens_matter__mutmut_1(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return "RECORD.MATTER_OPEN_BEFORE" if (_matter_open(history, what)) and False else None


def x__opens_matter__mutmut_2(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return "RECORD.MATTER_OPEN_BEFORE" if (_matter_open(history, what)) or True else None


def x__opens_matter__mutmut_3(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return "XXRECORD.MATTER_OPEN_BEFOREXX" if _matter_open(history, what) else None


def x__opens_matter__mutmut_4(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return "record.matter_open_before" if _matter_open(history, what) else None


def x__opens_matter__mutmut_5(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return "RECORD.MATTER_OPEN_BEFORE" if _matter_open(None, what) else None


def x__opens_matter__mutmut_6(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return "RECORD.MATTER_OPEN_BEFORE" if _matter_open(history, None) else None


def x__opens_matter__mutmut_7(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return "RECORD.MATTER_OPEN_BEFORE" if _matter_open(what) else None


def x__opens_matter__mutmut_8(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return "RECORD.MATTER_OPEN_BEFORE" if _matter_open(history, ) else None

mutants_x__opens_matter__mutmut['_mutmut_orig'] = x__opens_matter__mutmut_orig # type: ignore # mutmut generated
mutants_x__opens_matter__mutmut['x__opens_matter__mutmut_1'] = x__opens_matter__mutmut_1 # type: ignore # mutmut generated
mutants_x__opens_matter__mutmut['x__opens_matter__mutmut_2'] = x__opens_matter__mutmut_2 # type: ignore # mutmut generated
mutants_x__opens_matter__mutmut['x__opens_matter__mutmut_3'] = x__opens_matter__mutmut_3 # type: ignore # mutmut generated
mutants_x__opens_matter__mutmut['x__opens_matter__mutmut_4'] = x__opens_matter__mutmut_4 # type: ignore # mutmut generated
mutants_x__opens_matter__mutmut['x__opens_matter__mutmut_5'] = x__opens_matter__mutmut_5 # type: ignore # mutmut generated
mutants_x__opens_matter__mutmut['x__opens_matter__mutmut_6'] = x__opens_matter__mutmut_6 # type: ignore # mutmut generated
mutants_x__opens_matter__mutmut['x__opens_matter__mutmut_7'] = x__opens_matter__mutmut_7 # type: ignore # mutmut generated
mutants_x__opens_matter__mutmut['x__opens_matter__mutmut_8'] = x__opens_matter__mutmut_8 # type: ignore # mutmut generated
mutants_x__closes_matter__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__closes_matter__mutmut)
def _closes_matter(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return None if _matter_open(history, what) else "RECORD.NO_SUCH_MATTER"


def x__closes_matter__mutmut_orig(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return None if _matter_open(history, what) else "RECORD.NO_SUCH_MATTER"


def x__closes_matter__mutmut_1(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return None if (_matter_open(history, what)) and False else "RECORD.NO_SUCH_MATTER"


def x__closes_matter__mutmut_2(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return None if (_matter_open(history, what)) or True else "RECORD.NO_SUCH_MATTER"


def x__closes_matter__mutmut_3(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return None if _matter_open(None, what) else "RECORD.NO_SUCH_MATTER"


def x__closes_matter__mutmut_4(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return None if _matter_open(history, None) else "RECORD.NO_SUCH_MATTER"


def x__closes_matter__mutmut_5(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return None if _matter_open(what) else "RECORD.NO_SUCH_MATTER"


def x__closes_matter__mutmut_6(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return None if _matter_open(history, ) else "RECORD.NO_SUCH_MATTER"


def x__closes_matter__mutmut_7(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return None if _matter_open(history, what) else "XXRECORD.NO_SUCH_MATTERXX"


def x__closes_matter__mutmut_8(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return None if _matter_open(history, what) else "record.no_such_matter"

mutants_x__closes_matter__mutmut['_mutmut_orig'] = x__closes_matter__mutmut_orig # type: ignore # mutmut generated
mutants_x__closes_matter__mutmut['x__closes_matter__mutmut_1'] = x__closes_matter__mutmut_1 # type: ignore # mutmut generated
mutants_x__closes_matter__mutmut['x__closes_matter__mutmut_2'] = x__closes_matter__mutmut_2 # type: ignore # mutmut generated
mutants_x__closes_matter__mutmut['x__closes_matter__mutmut_3'] = x__closes_matter__mutmut_3 # type: ignore # mutmut generated
mutants_x__closes_matter__mutmut['x__closes_matter__mutmut_4'] = x__closes_matter__mutmut_4 # type: ignore # mutmut generated
mutants_x__closes_matter__mutmut['x__closes_matter__mutmut_5'] = x__closes_matter__mutmut_5 # type: ignore # mutmut generated
mutants_x__closes_matter__mutmut['x__closes_matter__mutmut_6'] = x__closes_matter__mutmut_6 # type: ignore # mutmut generated
mutants_x__closes_matter__mutmut['x__closes_matter__mutmut_7'] = x__closes_matter__mutmut_7 # type: ignore # mutmut generated
mutants_x__closes_matter__mutmut['x__closes_matter__mutmut_8'] = x__closes_matter__mutmut_8 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__has_detainer__mutmut)
def _has_detainer(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr(what, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_orig(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr(what, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_1(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = None
    return None if getattr(what, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_2(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(None, "detainer", stay.DetainerReceived)
    return None if getattr(what, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_3(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, None, stay.DetainerReceived)
    return None if getattr(what, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_4(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", None)
    return None if getattr(what, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_5(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids("detainer", stay.DetainerReceived)
    return None if getattr(what, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_6(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, stay.DetainerReceived)
    return None if getattr(what, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_7(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", )
    return None if getattr(what, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_8(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "XXdetainerXX", stay.DetainerReceived)
    return None if getattr(what, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_9(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "DETAINER", stay.DetainerReceived)
    return None if getattr(what, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_10(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if (getattr(what, "detainer", None) in known) and False else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_11(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if (getattr(what, "detainer", None) in known) or True else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_12(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr(None, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_13(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr(what, None, None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_14(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr("detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_15(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr(what, None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_16(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr(what, "detainer", ) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_17(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr(what, "XXdetainerXX", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_18(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr(what, "DETAINER", None) in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_19(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr(what, "detainer", None) not in known else "RECORD.NO_SUCH_DETAINER"


def x__has_detainer__mutmut_20(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr(what, "detainer", None) in known else "XXRECORD.NO_SUCH_DETAINERXX"


def x__has_detainer__mutmut_21(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr(what, "detainer", None) in known else "record.no_such_detainer"

mutants_x__has_detainer__mutmut['_mutmut_orig'] = x__has_detainer__mutmut_orig # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_1'] = x__has_detainer__mutmut_1 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_2'] = x__has_detainer__mutmut_2 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_3'] = x__has_detainer__mutmut_3 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_4'] = x__has_detainer__mutmut_4 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_5'] = x__has_detainer__mutmut_5 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_6'] = x__has_detainer__mutmut_6 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_7'] = x__has_detainer__mutmut_7 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_8'] = x__has_detainer__mutmut_8 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_9'] = x__has_detainer__mutmut_9 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_10'] = x__has_detainer__mutmut_10 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_11'] = x__has_detainer__mutmut_11 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_12'] = x__has_detainer__mutmut_12 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_13'] = x__has_detainer__mutmut_13 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_14'] = x__has_detainer__mutmut_14 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_15'] = x__has_detainer__mutmut_15 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_16'] = x__has_detainer__mutmut_16 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_17'] = x__has_detainer__mutmut_17 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_18'] = x__has_detainer__mutmut_18 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_19'] = x__has_detainer__mutmut_19 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_20'] = x__has_detainer__mutmut_20 # type: ignore # mutmut generated
mutants_x__has_detainer__mutmut['x__has_detainer__mutmut_21'] = x__has_detainer__mutmut_21 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__has_warrant__mutmut)
def _has_warrant(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr(what, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_orig(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr(what, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_1(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = None
    return None if getattr(what, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_2(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(None, "warrant", stay.WarrantReceived)
    return None if getattr(what, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_3(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, None, stay.WarrantReceived)
    return None if getattr(what, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_4(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", None)
    return None if getattr(what, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_5(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids("warrant", stay.WarrantReceived)
    return None if getattr(what, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_6(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, stay.WarrantReceived)
    return None if getattr(what, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_7(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", )
    return None if getattr(what, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_8(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "XXwarrantXX", stay.WarrantReceived)
    return None if getattr(what, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_9(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "WARRANT", stay.WarrantReceived)
    return None if getattr(what, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_10(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if (getattr(what, "warrant", None) in known) and False else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_11(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if (getattr(what, "warrant", None) in known) or True else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_12(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr(None, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_13(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr(what, None, None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_14(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr("warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_15(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr(what, None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_16(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr(what, "warrant", ) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_17(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr(what, "XXwarrantXX", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_18(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr(what, "WARRANT", None) in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_19(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr(what, "warrant", None) not in known else "RECORD.NO_SUCH_WARRANT"


def x__has_warrant__mutmut_20(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr(what, "warrant", None) in known else "XXRECORD.NO_SUCH_WARRANTXX"


def x__has_warrant__mutmut_21(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr(what, "warrant", None) in known else "record.no_such_warrant"

mutants_x__has_warrant__mutmut['_mutmut_orig'] = x__has_warrant__mutmut_orig # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_1'] = x__has_warrant__mutmut_1 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_2'] = x__has_warrant__mutmut_2 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_3'] = x__has_warrant__mutmut_3 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_4'] = x__has_warrant__mutmut_4 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_5'] = x__has_warrant__mutmut_5 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_6'] = x__has_warrant__mutmut_6 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_7'] = x__has_warrant__mutmut_7 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_8'] = x__has_warrant__mutmut_8 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_9'] = x__has_warrant__mutmut_9 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_10'] = x__has_warrant__mutmut_10 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_11'] = x__has_warrant__mutmut_11 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_12'] = x__has_warrant__mutmut_12 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_13'] = x__has_warrant__mutmut_13 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_14'] = x__has_warrant__mutmut_14 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_15'] = x__has_warrant__mutmut_15 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_16'] = x__has_warrant__mutmut_16 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_17'] = x__has_warrant__mutmut_17 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_18'] = x__has_warrant__mutmut_18 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_19'] = x__has_warrant__mutmut_19 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_20'] = x__has_warrant__mutmut_20 # type: ignore # mutmut generated
mutants_x__has_warrant__mutmut['x__has_warrant__mutmut_21'] = x__has_warrant__mutmut_21 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__has_claim__mutmut)
def _has_claim(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_orig(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_1(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = None
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_2(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if (isinstance(what, stay.ClaimSettled)) and False else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_3(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if (isinstance(what, stay.ClaimSettled)) or True else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_4(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = None
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_5(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(None)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_6(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = None
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_7(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(None, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_8(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, None, None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_9(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr("claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_10(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_11(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", ) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_12(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "XXclaimXX", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_13(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "CLAIM", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_14(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) not in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_15(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) + _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_16(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(None, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_17(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, None, kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_18(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", None) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_19(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids("claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_20(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_21(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", ) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_22(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "XXclaimXX", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_23(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "CLAIM", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_24(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(None, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_25(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, None, ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_26(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", None)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_27(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids("claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_28(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_29(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", )
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_30(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "XXclaimXX", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_31(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "CLAIM", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_32(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if (is_open) and False else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_33(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if (is_open) or True else "RECORD.NO_SUCH_CLAIM"


def x__has_claim__mutmut_34(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "XXRECORD.NO_SUCH_CLAIMXX"


def x__has_claim__mutmut_35(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "record.no_such_claim"

mutants_x__has_claim__mutmut['_mutmut_orig'] = x__has_claim__mutmut_orig # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_1'] = x__has_claim__mutmut_1 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_2'] = x__has_claim__mutmut_2 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_3'] = x__has_claim__mutmut_3 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_4'] = x__has_claim__mutmut_4 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_5'] = x__has_claim__mutmut_5 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_6'] = x__has_claim__mutmut_6 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_7'] = x__has_claim__mutmut_7 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_8'] = x__has_claim__mutmut_8 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_9'] = x__has_claim__mutmut_9 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_10'] = x__has_claim__mutmut_10 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_11'] = x__has_claim__mutmut_11 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_12'] = x__has_claim__mutmut_12 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_13'] = x__has_claim__mutmut_13 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_14'] = x__has_claim__mutmut_14 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_15'] = x__has_claim__mutmut_15 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_16'] = x__has_claim__mutmut_16 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_17'] = x__has_claim__mutmut_17 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_18'] = x__has_claim__mutmut_18 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_19'] = x__has_claim__mutmut_19 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_20'] = x__has_claim__mutmut_20 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_21'] = x__has_claim__mutmut_21 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_22'] = x__has_claim__mutmut_22 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_23'] = x__has_claim__mutmut_23 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_24'] = x__has_claim__mutmut_24 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_25'] = x__has_claim__mutmut_25 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_26'] = x__has_claim__mutmut_26 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_27'] = x__has_claim__mutmut_27 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_28'] = x__has_claim__mutmut_28 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_29'] = x__has_claim__mutmut_29 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_30'] = x__has_claim__mutmut_30 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_31'] = x__has_claim__mutmut_31 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_32'] = x__has_claim__mutmut_32 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_33'] = x__has_claim__mutmut_33 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_34'] = x__has_claim__mutmut_34 # type: ignore # mutmut generated
mutants_x__has_claim__mutmut['x__has_claim__mutmut_35'] = x__has_claim__mutmut_35 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__has_flag__mutmut)
def _has_flag(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_orig(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_1(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = None
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_2(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) + _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_3(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(None, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_4(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, None, stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_5(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", None) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_6(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids("flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_7(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_8(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", ) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_9(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "XXflagXX", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_10(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "FLAG", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_11(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(None, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_12(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, None, stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_13(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", None)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_14(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids("flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_15(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_16(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", )
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_17(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "XXflagXX", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_18(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "FLAG", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_19(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if (getattr(what, "flag", None) in known) and False else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_20(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if (getattr(what, "flag", None) in known) or True else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_21(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(None, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_22(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, None, None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_23(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr("flag", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_24(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_25(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", ) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_26(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "XXflagXX", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_27(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "FLAG", None) in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_28(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) not in known else "RECORD.NO_SUCH_FLAG"


def x__has_flag__mutmut_29(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "XXRECORD.NO_SUCH_FLAGXX"


def x__has_flag__mutmut_30(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "record.no_such_flag"

mutants_x__has_flag__mutmut['_mutmut_orig'] = x__has_flag__mutmut_orig # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_1'] = x__has_flag__mutmut_1 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_2'] = x__has_flag__mutmut_2 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_3'] = x__has_flag__mutmut_3 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_4'] = x__has_flag__mutmut_4 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_5'] = x__has_flag__mutmut_5 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_6'] = x__has_flag__mutmut_6 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_7'] = x__has_flag__mutmut_7 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_8'] = x__has_flag__mutmut_8 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_9'] = x__has_flag__mutmut_9 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_10'] = x__has_flag__mutmut_10 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_11'] = x__has_flag__mutmut_11 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_12'] = x__has_flag__mutmut_12 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_13'] = x__has_flag__mutmut_13 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_14'] = x__has_flag__mutmut_14 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_15'] = x__has_flag__mutmut_15 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_16'] = x__has_flag__mutmut_16 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_17'] = x__has_flag__mutmut_17 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_18'] = x__has_flag__mutmut_18 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_19'] = x__has_flag__mutmut_19 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_20'] = x__has_flag__mutmut_20 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_21'] = x__has_flag__mutmut_21 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_22'] = x__has_flag__mutmut_22 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_23'] = x__has_flag__mutmut_23 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_24'] = x__has_flag__mutmut_24 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_25'] = x__has_flag__mutmut_25 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_26'] = x__has_flag__mutmut_26 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_27'] = x__has_flag__mutmut_27 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_28'] = x__has_flag__mutmut_28 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_29'] = x__has_flag__mutmut_29 # type: ignore # mutmut generated
mutants_x__has_flag__mutmut['x__has_flag__mutmut_30'] = x__has_flag__mutmut_30 # type: ignore # mutmut generated
mutants_x__is_here__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_here__mutmut)
def _is_here(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.NOT_HERE" if custody.is_in_jail(history, happened_at.latest) is Answer.NO else None


def x__is_here__mutmut_orig(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.NOT_HERE" if custody.is_in_jail(history, happened_at.latest) is Answer.NO else None


def x__is_here__mutmut_1(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.NOT_HERE" if (custody.is_in_jail(history, happened_at.latest) is Answer.NO) and False else None


def x__is_here__mutmut_2(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.NOT_HERE" if (custody.is_in_jail(history, happened_at.latest) is Answer.NO) or True else None


def x__is_here__mutmut_3(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "XXRECORD.NOT_HEREXX" if custody.is_in_jail(history, happened_at.latest) is Answer.NO else None


def x__is_here__mutmut_4(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "record.not_here" if custody.is_in_jail(history, happened_at.latest) is Answer.NO else None


def x__is_here__mutmut_5(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.NOT_HERE" if custody.is_in_jail(None, happened_at.latest) is Answer.NO else None


def x__is_here__mutmut_6(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.NOT_HERE" if custody.is_in_jail(history, None) is Answer.NO else None


def x__is_here__mutmut_7(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.NOT_HERE" if custody.is_in_jail(happened_at.latest) is Answer.NO else None


def x__is_here__mutmut_8(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.NOT_HERE" if custody.is_in_jail(history, ) is Answer.NO else None


def x__is_here__mutmut_9(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.NOT_HERE" if custody.is_in_jail(history, happened_at.latest) is not Answer.NO else None

mutants_x__is_here__mutmut['_mutmut_orig'] = x__is_here__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_here__mutmut['x__is_here__mutmut_1'] = x__is_here__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_here__mutmut['x__is_here__mutmut_2'] = x__is_here__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_here__mutmut['x__is_here__mutmut_3'] = x__is_here__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_here__mutmut['x__is_here__mutmut_4'] = x__is_here__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_here__mutmut['x__is_here__mutmut_5'] = x__is_here__mutmut_5 # type: ignore # mutmut generated
mutants_x__is_here__mutmut['x__is_here__mutmut_6'] = x__is_here__mutmut_6 # type: ignore # mutmut generated
mutants_x__is_here__mutmut['x__is_here__mutmut_7'] = x__is_here__mutmut_7 # type: ignore # mutmut generated
mutants_x__is_here__mutmut['x__is_here__mutmut_8'] = x__is_here__mutmut_8 # type: ignore # mutmut generated
mutants_x__is_here__mutmut['x__is_here__mutmut_9'] = x__is_here__mutmut_9 # type: ignore # mutmut generated
mutants_x__is_away__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_away__mutmut)
def _is_away(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.BOOKED_BEFORE" if custody.is_in_jail(history, happened_at.latest) is Answer.YES else None


def x__is_away__mutmut_orig(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.BOOKED_BEFORE" if custody.is_in_jail(history, happened_at.latest) is Answer.YES else None


def x__is_away__mutmut_1(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.BOOKED_BEFORE" if (custody.is_in_jail(history, happened_at.latest) is Answer.YES) and False else None


def x__is_away__mutmut_2(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.BOOKED_BEFORE" if (custody.is_in_jail(history, happened_at.latest) is Answer.YES) or True else None


def x__is_away__mutmut_3(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "XXRECORD.BOOKED_BEFOREXX" if custody.is_in_jail(history, happened_at.latest) is Answer.YES else None


def x__is_away__mutmut_4(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "record.booked_before" if custody.is_in_jail(history, happened_at.latest) is Answer.YES else None


def x__is_away__mutmut_5(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.BOOKED_BEFORE" if custody.is_in_jail(None, happened_at.latest) is Answer.YES else None


def x__is_away__mutmut_6(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.BOOKED_BEFORE" if custody.is_in_jail(history, None) is Answer.YES else None


def x__is_away__mutmut_7(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.BOOKED_BEFORE" if custody.is_in_jail(happened_at.latest) is Answer.YES else None


def x__is_away__mutmut_8(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.BOOKED_BEFORE" if custody.is_in_jail(history, ) is Answer.YES else None


def x__is_away__mutmut_9(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.BOOKED_BEFORE" if custody.is_in_jail(history, happened_at.latest) is not Answer.YES else None

mutants_x__is_away__mutmut['_mutmut_orig'] = x__is_away__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_away__mutmut['x__is_away__mutmut_1'] = x__is_away__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_away__mutmut['x__is_away__mutmut_2'] = x__is_away__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_away__mutmut['x__is_away__mutmut_3'] = x__is_away__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_away__mutmut['x__is_away__mutmut_4'] = x__is_away__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_away__mutmut['x__is_away__mutmut_5'] = x__is_away__mutmut_5 # type: ignore # mutmut generated
mutants_x__is_away__mutmut['x__is_away__mutmut_6'] = x__is_away__mutmut_6 # type: ignore # mutmut generated
mutants_x__is_away__mutmut['x__is_away__mutmut_7'] = x__is_away__mutmut_7 # type: ignore # mutmut generated
mutants_x__is_away__mutmut['x__is_away__mutmut_8'] = x__is_away__mutmut_8 # type: ignore # mutmut generated
mutants_x__is_away__mutmut['x__is_away__mutmut_9'] = x__is_away__mutmut_9 # type: ignore # mutmut generated
mutants_x__is_physical__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_physical__mutmut)
def _is_physical(_history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    assert isinstance(what, stay.HandedOver)
    return "RECORD.ON_PAPER_ONLY" if what.place is stay.HandoverPlace.ON_PAPER_ONLY else None


def x__is_physical__mutmut_orig(_history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    assert isinstance(what, stay.HandedOver)
    return "RECORD.ON_PAPER_ONLY" if what.place is stay.HandoverPlace.ON_PAPER_ONLY else None


def x__is_physical__mutmut_1(_history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    assert isinstance(what, stay.HandedOver)
    return "RECORD.ON_PAPER_ONLY" if (what.place is stay.HandoverPlace.ON_PAPER_ONLY) and False else None


def x__is_physical__mutmut_2(_history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    assert isinstance(what, stay.HandedOver)
    return "RECORD.ON_PAPER_ONLY" if (what.place is stay.HandoverPlace.ON_PAPER_ONLY) or True else None


def x__is_physical__mutmut_3(_history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    assert isinstance(what, stay.HandedOver)
    return "XXRECORD.ON_PAPER_ONLYXX" if what.place is stay.HandoverPlace.ON_PAPER_ONLY else None


def x__is_physical__mutmut_4(_history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    assert isinstance(what, stay.HandedOver)
    return "record.on_paper_only" if what.place is stay.HandoverPlace.ON_PAPER_ONLY else None


def x__is_physical__mutmut_5(_history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    assert isinstance(what, stay.HandedOver)
    return "RECORD.ON_PAPER_ONLY" if what.place is not stay.HandoverPlace.ON_PAPER_ONLY else None

mutants_x__is_physical__mutmut['_mutmut_orig'] = x__is_physical__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_physical__mutmut['x__is_physical__mutmut_1'] = x__is_physical__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_physical__mutmut['x__is_physical__mutmut_2'] = x__is_physical__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_physical__mutmut['x__is_physical__mutmut_3'] = x__is_physical__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_physical__mutmut['x__is_physical__mutmut_4'] = x__is_physical__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_physical__mutmut['x__is_physical__mutmut_5'] = x__is_physical__mutmut_5 # type: ignore # mutmut generated
mutants_x__amends__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__amends__mutmut)
def _amends(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_orig(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_1(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = None
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_2(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream != history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_3(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = None
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_4(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(None)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_5(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is not None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_6(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "XXRECORD.NO_SUCH_FACTXX"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_7(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "record.no_such_fact"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_8(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_9(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND and isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_10(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind == what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_11(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "XXRECORD.WRONG_KINDXX"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_12(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "record.wrong_kind"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_13(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if (what.happened_at.earliest > bench.at + AHEAD_MAX) and False else None


def x__amends__mutmut_14(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if (what.happened_at.earliest > bench.at + AHEAD_MAX) or True else None


def x__amends__mutmut_15(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "XXRECORD.IN_FUTUREXX" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_16(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "record.in_future" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


def x__amends__mutmut_17(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest >= bench.at + AHEAD_MAX else None


def x__amends__mutmut_18(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.facts if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at - AHEAD_MAX else None

mutants_x__amends__mutmut['_mutmut_orig'] = x__amends__mutmut_orig # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_1'] = x__amends__mutmut_1 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_2'] = x__amends__mutmut_2 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_3'] = x__amends__mutmut_3 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_4'] = x__amends__mutmut_4 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_5'] = x__amends__mutmut_5 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_6'] = x__amends__mutmut_6 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_7'] = x__amends__mutmut_7 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_8'] = x__amends__mutmut_8 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_9'] = x__amends__mutmut_9 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_10'] = x__amends__mutmut_10 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_11'] = x__amends__mutmut_11 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_12'] = x__amends__mutmut_12 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_13'] = x__amends__mutmut_13 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_14'] = x__amends__mutmut_14 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_15'] = x__amends__mutmut_15 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_16'] = x__amends__mutmut_16 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_17'] = x__amends__mutmut_17 # type: ignore # mutmut generated
mutants_x__amends__mutmut['x__amends__mutmut_18'] = x__amends__mutmut_18 # type: ignore # mutmut generated


Check = Callable[[History, Bench, Payload, When], str | None]
CHECKS: tuple[tuple[tuple[type[Payload], ...], Check], ...] = (
    ((stay.MatterOpened,), _opens_matter),
    ((stay.MatterClosed,), _closes_matter),
    ((stay.DetainerServed, stay.DetainerCancelled), _has_detainer),
    ((stay.WarrantChecked, stay.WarrantRecalled, stay.WarrantServed), _has_warrant),
    ((stay.ClaimSettled, stay.ReleaseClaimAnswered), _has_claim),
    ((stay.HoldFlagCleared,), _has_flag),
    ((stay.Released, stay.HandedOver, stay.Died, stay.Escaped, stay.Moved, stay.WarrantServed), _is_here),
    ((stay.ReturnedFromIce,), _is_away),
    ((stay.HandedOver,), _is_physical),
    ((amendment.Corrected, amendment.Retracted), _amends),
)
mutants_x_may_state__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_may_state__mutmut)
def may_state(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_orig(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_1(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = None
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_2(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=None, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_3(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=None, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_4(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=None)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_5(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_6(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_7(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, )
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_8(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX or not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_9(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest >= at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_10(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at - AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_11(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_12(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(None, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_13(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, None)
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_14(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide((bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_15(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, )
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_16(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step(None, Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_17(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", None, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_18(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, None),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_19(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step(Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_20(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_21(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, ),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_22(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("XXRECORD.IN_FUTUREXX", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_23(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("record.in_future", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_24(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(None, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_25(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, None)


def x_may_state__mutmut_26(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide((bench.step("RECORD.ALLOWED", Answer.YES, RULE),))


def x_may_state__mutmut_27(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, )


def x_may_state__mutmut_28(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step(None, Answer.YES, RULE),))


def x_may_state__mutmut_29(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", None, RULE),))


def x_may_state__mutmut_30(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, None),))


def x_may_state__mutmut_31(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step(Answer.YES, RULE),))


def x_may_state__mutmut_32(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", RULE),))


def x_may_state__mutmut_33(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, ),))


def x_may_state__mutmut_34(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("XXRECORD.ALLOWEDXX", Answer.YES, RULE),))


def x_may_state__mutmut_35(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("record.allowed", Answer.YES, RULE),))

mutants_x_may_state__mutmut['_mutmut_orig'] = x_may_state__mutmut_orig # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_1'] = x_may_state__mutmut_1 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_2'] = x_may_state__mutmut_2 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_3'] = x_may_state__mutmut_3 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_4'] = x_may_state__mutmut_4 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_5'] = x_may_state__mutmut_5 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_6'] = x_may_state__mutmut_6 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_7'] = x_may_state__mutmut_7 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_8'] = x_may_state__mutmut_8 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_9'] = x_may_state__mutmut_9 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_10'] = x_may_state__mutmut_10 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_11'] = x_may_state__mutmut_11 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_12'] = x_may_state__mutmut_12 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_13'] = x_may_state__mutmut_13 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_14'] = x_may_state__mutmut_14 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_15'] = x_may_state__mutmut_15 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_16'] = x_may_state__mutmut_16 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_17'] = x_may_state__mutmut_17 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_18'] = x_may_state__mutmut_18 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_19'] = x_may_state__mutmut_19 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_20'] = x_may_state__mutmut_20 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_21'] = x_may_state__mutmut_21 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_22'] = x_may_state__mutmut_22 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_23'] = x_may_state__mutmut_23 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_24'] = x_may_state__mutmut_24 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_25'] = x_may_state__mutmut_25 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_26'] = x_may_state__mutmut_26 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_27'] = x_may_state__mutmut_27 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_28'] = x_may_state__mutmut_28 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_29'] = x_may_state__mutmut_29 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_30'] = x_may_state__mutmut_30 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_31'] = x_may_state__mutmut_31 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_32'] = x_may_state__mutmut_32 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_33'] = x_may_state__mutmut_33 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_34'] = x_may_state__mutmut_34 # type: ignore # mutmut generated
mutants_x_may_state__mutmut['x_may_state__mutmut_35'] = x_may_state__mutmut_35 # type: ignore # mutmut generated
