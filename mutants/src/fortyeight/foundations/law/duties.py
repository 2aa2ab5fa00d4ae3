"""What must be done in a stay: what, by whom, by when, on what rule, and by which fact it was done."""

from collections.abc import Iterator
from datetime import datetime

from fortyeight.foundations.law import custody, findings, standing
from fortyeight.foundations.law.authority import Authority, Basis, find_authority
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.duty import (
    Duty,
    Who,
    come,
    first_fact,
    has_warrant,
    limit_after,
    make_duty,
    next_release,
)
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.instants import MICROSECOND
from fortyeight.foundations.law.paper_duties import FLAG, paper_duties
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import alarm_ladder
from fortyeight.foundations.law.timeline import gap_began

LADDER = "readings.alarm_ladder"
SHOULD_BE_OUT = "readings.i_should_be_out"
WINDOW = "readings.service_window"
CONTRADICTION = "readings.contradiction_stops_service"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_duties_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_duties_of__mutmut)
def duties_of(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, bench, find_authority(history, bench))


def x_duties_of__mutmut_orig(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, bench, find_authority(history, bench))


def x_duties_of__mutmut_1(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = None
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, bench, find_authority(history, bench))


def x_duties_of__mutmut_2(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(None)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, bench, find_authority(history, bench))


def x_duties_of__mutmut_3(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = None
    return find_duties(history, bench, find_authority(history, bench))


def x_duties_of__mutmut_4(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=None, zone=casefile.zone, at=at)
    return find_duties(history, bench, find_authority(history, bench))


def x_duties_of__mutmut_5(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=None, at=at)
    return find_duties(history, bench, find_authority(history, bench))


def x_duties_of__mutmut_6(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=None)
    return find_duties(history, bench, find_authority(history, bench))


def x_duties_of__mutmut_7(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(zone=casefile.zone, at=at)
    return find_duties(history, bench, find_authority(history, bench))


def x_duties_of__mutmut_8(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, at=at)
    return find_duties(history, bench, find_authority(history, bench))


def x_duties_of__mutmut_9(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, )
    return find_duties(history, bench, find_authority(history, bench))


def x_duties_of__mutmut_10(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(None, bench, find_authority(history, bench))


def x_duties_of__mutmut_11(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, None, find_authority(history, bench))


def x_duties_of__mutmut_12(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, bench, None)


def x_duties_of__mutmut_13(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(bench, find_authority(history, bench))


def x_duties_of__mutmut_14(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, find_authority(history, bench))


def x_duties_of__mutmut_15(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, bench, )


def x_duties_of__mutmut_16(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, bench, find_authority(None, bench))


def x_duties_of__mutmut_17(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, bench, find_authority(history, None))


def x_duties_of__mutmut_18(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, bench, find_authority(bench))


def x_duties_of__mutmut_19(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = History(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, bench, find_authority(history, ))

mutants_x_duties_of__mutmut['_mutmut_orig'] = x_duties_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_1'] = x_duties_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_2'] = x_duties_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_3'] = x_duties_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_4'] = x_duties_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_5'] = x_duties_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_6'] = x_duties_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_7'] = x_duties_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_8'] = x_duties_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_9'] = x_duties_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_10'] = x_duties_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_11'] = x_duties_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_12'] = x_duties_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_13'] = x_duties_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_14'] = x_duties_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_15'] = x_duties_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_16'] = x_duties_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_17'] = x_duties_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_18'] = x_duties_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_duties_of__mutmut['x_duties_of__mutmut_19'] = x_duties_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_find_duties__mutmut)
def find_duties(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_orig(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_1(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = None
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_2(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(None, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_3(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, None, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_4(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, None),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_5(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_6(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_7(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, ),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_8(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(None, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_9(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, None),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_10(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_11(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, ),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_12(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(None, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_13(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, None),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_14(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_15(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, ),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_16(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(None, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_17(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, None),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_18(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_19(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, ),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_20(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(None, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_21(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, None),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_22(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_23(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, ),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_24(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = None
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_25(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(None, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_26(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=None)
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_27(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_28(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, )
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_29(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: None)
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def x_find_duties__mutmut_30(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple(None)[::-1]


def x_find_duties__mutmut_31(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(None)}.values())[::-1]


def x_find_duties__mutmut_32(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::+1]


def x_find_duties__mutmut_33(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-2]

mutants_x_find_duties__mutmut['_mutmut_orig'] = x_find_duties__mutmut_orig # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_1'] = x_find_duties__mutmut_1 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_2'] = x_find_duties__mutmut_2 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_3'] = x_find_duties__mutmut_3 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_4'] = x_find_duties__mutmut_4 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_5'] = x_find_duties__mutmut_5 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_6'] = x_find_duties__mutmut_6 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_7'] = x_find_duties__mutmut_7 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_8'] = x_find_duties__mutmut_8 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_9'] = x_find_duties__mutmut_9 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_10'] = x_find_duties__mutmut_10 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_11'] = x_find_duties__mutmut_11 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_12'] = x_find_duties__mutmut_12 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_13'] = x_find_duties__mutmut_13 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_14'] = x_find_duties__mutmut_14 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_15'] = x_find_duties__mutmut_15 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_16'] = x_find_duties__mutmut_16 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_17'] = x_find_duties__mutmut_17 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_18'] = x_find_duties__mutmut_18 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_19'] = x_find_duties__mutmut_19 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_20'] = x_find_duties__mutmut_20 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_21'] = x_find_duties__mutmut_21 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_22'] = x_find_duties__mutmut_22 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_23'] = x_find_duties__mutmut_23 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_24'] = x_find_duties__mutmut_24 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_25'] = x_find_duties__mutmut_25 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_26'] = x_find_duties__mutmut_26 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_27'] = x_find_duties__mutmut_27 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_28'] = x_find_duties__mutmut_28 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_29'] = x_find_duties__mutmut_29 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_30'] = x_find_duties__mutmut_30 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_31'] = x_find_duties__mutmut_31 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_32'] = x_find_duties__mutmut_32 # type: ignore # mutmut generated
mutants_x_find_duties__mutmut['x_find_duties__mutmut_33'] = x_find_duties__mutmut_33 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_stages_of__mutmut)
def stages_of(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(value.terms, duty.due_at)
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_orig(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(value.terms, duty.due_at)
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_1(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = None
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(value.terms, duty.due_at)
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_2(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(None)
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(value.terms, duty.due_at)
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_3(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(value.terms, duty.due_at)
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_4(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "XXthe alarm ladder is in force at all timesXX"
    rungs = alarm_ladder.stages(value.terms, duty.due_at)
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_5(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "THE ALARM LADDER IS IN FORCE AT ALL TIMES"
    rungs = alarm_ladder.stages(value.terms, duty.due_at)
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_6(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = None
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_7(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(None, duty.due_at)
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_8(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(value.terms, None)
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_9(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(duty.due_at)
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_10(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(value.terms, )
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_11(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(value.terms, duty.due_at)
    return tuple(
        None
    )


def x_stages_of__mutmut_12(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(value.terms, duty.due_at)
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at and instant == duty.due_at
    )


def x_stages_of__mutmut_13(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(value.terms, duty.due_at)
    return tuple(
        (name, instant) for name, instant in rungs if instant > duty.arose_at or instant == duty.due_at
    )


def x_stages_of__mutmut_14(duty: Duty, bench: Bench) -> tuple[tuple[str, datetime], ...]:
    """List the rungs of the alarm ladder for a duty that come after it arose, and the limit itself."""
    value = bench.value(LADDER)
    assert value is not None, "the alarm ladder is in force at all times"
    rungs = alarm_ladder.stages(value.terms, duty.due_at)
    return tuple(
        (name, instant) for name, instant in rungs if instant >= duty.arose_at or instant != duty.due_at
    )

mutants_x_stages_of__mutmut['_mutmut_orig'] = x_stages_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_1'] = x_stages_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_2'] = x_stages_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_3'] = x_stages_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_4'] = x_stages_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_5'] = x_stages_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_6'] = x_stages_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_7'] = x_stages_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_8'] = x_stages_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_9'] = x_stages_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_10'] = x_stages_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_11'] = x_stages_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_12'] = x_stages_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_13'] = x_stages_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_stages_of__mutmut['x_stages_of__mutmut_14'] = x_stages_of__mutmut_14 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__release_duties__mutmut)
def _release_duties(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_orig(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_1(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis not in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_2(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = None
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_3(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(None, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_4(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, None)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_5(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_6(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, )
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_7(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_8(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = None
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_9(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=None, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_10(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=None, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_11(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=None)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_12(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_13(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_14(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, )
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_15(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest + MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_16(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(None, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_17(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, None, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_18(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, None, left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_19(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), None)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_20(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_21(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_22(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_23(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), )
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_24(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(None, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_25(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, None), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_26(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_27(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, ), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_28(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(None, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_29(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, None, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_30(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, None, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_31(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_32(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_33(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_34(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, )
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_35(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = None
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_36(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(None, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_37(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, None)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_38(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_39(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, )
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_40(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None or has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_41(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT) or scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_42(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis not in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_43(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_44(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(None, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_45(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, None)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_46(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_47(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, )
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_48(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = None
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_49(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = None
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_50(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(None, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_51(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, None, Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_52(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", None, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_53(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, None, arose=arose, due=release_at)


def x__release_duties__mutmut_54(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=None, due=release_at)


def x__release_duties__mutmut_55(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=None)


def x__release_duties__mutmut_56(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty("DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_57(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_58(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_59(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, arose=arose, due=release_at)


def x__release_duties__mutmut_60(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, due=release_at)


def x__release_duties__mutmut_61(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, )


def x__release_duties__mutmut_62(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "XXDUTY.SERVE_OR_RELEASEXX", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def x__release_duties__mutmut_63(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "duty.serve_or_release", Who.OFFICER, WINDOW, arose=arose, due=release_at)

mutants_x__release_duties__mutmut['_mutmut_orig'] = x__release_duties__mutmut_orig # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_1'] = x__release_duties__mutmut_1 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_2'] = x__release_duties__mutmut_2 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_3'] = x__release_duties__mutmut_3 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_4'] = x__release_duties__mutmut_4 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_5'] = x__release_duties__mutmut_5 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_6'] = x__release_duties__mutmut_6 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_7'] = x__release_duties__mutmut_7 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_8'] = x__release_duties__mutmut_8 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_9'] = x__release_duties__mutmut_9 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_10'] = x__release_duties__mutmut_10 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_11'] = x__release_duties__mutmut_11 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_12'] = x__release_duties__mutmut_12 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_13'] = x__release_duties__mutmut_13 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_14'] = x__release_duties__mutmut_14 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_15'] = x__release_duties__mutmut_15 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_16'] = x__release_duties__mutmut_16 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_17'] = x__release_duties__mutmut_17 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_18'] = x__release_duties__mutmut_18 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_19'] = x__release_duties__mutmut_19 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_20'] = x__release_duties__mutmut_20 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_21'] = x__release_duties__mutmut_21 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_22'] = x__release_duties__mutmut_22 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_23'] = x__release_duties__mutmut_23 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_24'] = x__release_duties__mutmut_24 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_25'] = x__release_duties__mutmut_25 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_26'] = x__release_duties__mutmut_26 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_27'] = x__release_duties__mutmut_27 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_28'] = x__release_duties__mutmut_28 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_29'] = x__release_duties__mutmut_29 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_30'] = x__release_duties__mutmut_30 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_31'] = x__release_duties__mutmut_31 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_32'] = x__release_duties__mutmut_32 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_33'] = x__release_duties__mutmut_33 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_34'] = x__release_duties__mutmut_34 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_35'] = x__release_duties__mutmut_35 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_36'] = x__release_duties__mutmut_36 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_37'] = x__release_duties__mutmut_37 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_38'] = x__release_duties__mutmut_38 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_39'] = x__release_duties__mutmut_39 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_40'] = x__release_duties__mutmut_40 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_41'] = x__release_duties__mutmut_41 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_42'] = x__release_duties__mutmut_42 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_43'] = x__release_duties__mutmut_43 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_44'] = x__release_duties__mutmut_44 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_45'] = x__release_duties__mutmut_45 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_46'] = x__release_duties__mutmut_46 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_47'] = x__release_duties__mutmut_47 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_48'] = x__release_duties__mutmut_48 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_49'] = x__release_duties__mutmut_49 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_50'] = x__release_duties__mutmut_50 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_51'] = x__release_duties__mutmut_51 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_52'] = x__release_duties__mutmut_52 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_53'] = x__release_duties__mutmut_53 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_54'] = x__release_duties__mutmut_54 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_55'] = x__release_duties__mutmut_55 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_56'] = x__release_duties__mutmut_56 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_57'] = x__release_duties__mutmut_57 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_58'] = x__release_duties__mutmut_58 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_59'] = x__release_duties__mutmut_59 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_60'] = x__release_duties__mutmut_60 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_61'] = x__release_duties__mutmut_61 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_62'] = x__release_duties__mutmut_62 # type: ignore # mutmut generated
mutants_x__release_duties__mutmut['x__release_duties__mutmut_63'] = x__release_duties__mutmut_63 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__authority_duty__mutmut)
def _authority_duty(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_orig(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_1(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = None
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_2(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is not Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_3(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_4(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "XXa hold that is not local has a clockXX"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_5(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "A HOLD THAT IS NOT LOCAL HAS A CLOCK"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_6(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_7(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "XXa hold that is not local always has an endXX"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_8(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "A HOLD THAT IS NOT LOCAL ALWAYS HAS AN END"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_9(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = None
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_10(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "XXDUTY.HAND_OVER_OR_RELEASEXX", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_11(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "duty.hand_over_or_release", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_12(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = None
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_13(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis not in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_14(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = None
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_15(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if (found.basis is Basis.NONE) and False else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_16(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if (found.basis is Basis.NONE) or True else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_17(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "XXDUTY.RELEASE_NOWXX" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_18(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "duty.release_now" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_19(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is not Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_20(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "XXDUTY.DECIDE_NOWXX"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_21(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "duty.decide_now"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_22(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = None
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_23(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(None, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_24(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, None, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_25(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, None)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_26(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_27(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_28(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, )
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_29(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        None, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_30(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, None, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_31(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, None, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_32(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, None, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_33(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=None, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_34(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=None, because=step.because, done=left
    )


def x__authority_duty__mutmut_35(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=None, done=left
    )


def x__authority_duty__mutmut_36(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=None
    )


def x__authority_duty__mutmut_37(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_38(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_39(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_40(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, arose=arose, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_41(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, due=due, because=step.because, done=left
    )


def x__authority_duty__mutmut_42(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, because=step.because, done=left
    )


def x__authority_duty__mutmut_43(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, done=left
    )


def x__authority_duty__mutmut_44(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis is Basis.WSO_ARREST:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, )

mutants_x__authority_duty__mutmut['_mutmut_orig'] = x__authority_duty__mutmut_orig # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_1'] = x__authority_duty__mutmut_1 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_2'] = x__authority_duty__mutmut_2 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_3'] = x__authority_duty__mutmut_3 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_4'] = x__authority_duty__mutmut_4 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_5'] = x__authority_duty__mutmut_5 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_6'] = x__authority_duty__mutmut_6 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_7'] = x__authority_duty__mutmut_7 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_8'] = x__authority_duty__mutmut_8 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_9'] = x__authority_duty__mutmut_9 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_10'] = x__authority_duty__mutmut_10 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_11'] = x__authority_duty__mutmut_11 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_12'] = x__authority_duty__mutmut_12 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_13'] = x__authority_duty__mutmut_13 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_14'] = x__authority_duty__mutmut_14 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_15'] = x__authority_duty__mutmut_15 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_16'] = x__authority_duty__mutmut_16 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_17'] = x__authority_duty__mutmut_17 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_18'] = x__authority_duty__mutmut_18 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_19'] = x__authority_duty__mutmut_19 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_20'] = x__authority_duty__mutmut_20 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_21'] = x__authority_duty__mutmut_21 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_22'] = x__authority_duty__mutmut_22 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_23'] = x__authority_duty__mutmut_23 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_24'] = x__authority_duty__mutmut_24 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_25'] = x__authority_duty__mutmut_25 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_26'] = x__authority_duty__mutmut_26 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_27'] = x__authority_duty__mutmut_27 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_28'] = x__authority_duty__mutmut_28 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_29'] = x__authority_duty__mutmut_29 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_30'] = x__authority_duty__mutmut_30 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_31'] = x__authority_duty__mutmut_31 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_32'] = x__authority_duty__mutmut_32 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_33'] = x__authority_duty__mutmut_33 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_34'] = x__authority_duty__mutmut_34 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_35'] = x__authority_duty__mutmut_35 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_36'] = x__authority_duty__mutmut_36 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_37'] = x__authority_duty__mutmut_37 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_38'] = x__authority_duty__mutmut_38 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_39'] = x__authority_duty__mutmut_39 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_40'] = x__authority_duty__mutmut_40 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_41'] = x__authority_duty__mutmut_41 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_42'] = x__authority_duty__mutmut_42 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_43'] = x__authority_duty__mutmut_43 # type: ignore # mutmut generated
mutants_x__authority_duty__mutmut['x__authority_duty__mutmut_44'] = x__authority_duty__mutmut_44 # type: ignore # mutmut generated
mutants_x__text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__text__mutmut)
def _text(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, bench)
    return agreement.text if agreement and agreement.rule_id("ice_notice") in bench.book.rules else "wso_2025"


def x__text__mutmut_orig(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, bench)
    return agreement.text if agreement and agreement.rule_id("ice_notice") in bench.book.rules else "wso_2025"


def x__text__mutmut_1(history: History, bench: Bench) -> str:
    agreement = None
    return agreement.text if agreement and agreement.rule_id("ice_notice") in bench.book.rules else "wso_2025"


def x__text__mutmut_2(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(None, bench)
    return agreement.text if agreement and agreement.rule_id("ice_notice") in bench.book.rules else "wso_2025"


def x__text__mutmut_3(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, None)
    return agreement.text if agreement and agreement.rule_id("ice_notice") in bench.book.rules else "wso_2025"


def x__text__mutmut_4(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(bench)
    return agreement.text if agreement and agreement.rule_id("ice_notice") in bench.book.rules else "wso_2025"


def x__text__mutmut_5(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, )
    return agreement.text if agreement and agreement.rule_id("ice_notice") in bench.book.rules else "wso_2025"


def x__text__mutmut_6(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, bench)
    return agreement.text if (agreement and agreement.rule_id("ice_notice") in bench.book.rules) and False else "wso_2025"


def x__text__mutmut_7(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, bench)
    return agreement.text if (agreement and agreement.rule_id("ice_notice") in bench.book.rules) or True else "wso_2025"


def x__text__mutmut_8(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, bench)
    return agreement.text if agreement or agreement.rule_id("ice_notice") in bench.book.rules else "wso_2025"


def x__text__mutmut_9(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, bench)
    return agreement.text if agreement and agreement.rule_id(None) in bench.book.rules else "wso_2025"


def x__text__mutmut_10(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, bench)
    return agreement.text if agreement and agreement.rule_id("XXice_noticeXX") in bench.book.rules else "wso_2025"


def x__text__mutmut_11(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, bench)
    return agreement.text if agreement and agreement.rule_id("ICE_NOTICE") in bench.book.rules else "wso_2025"


def x__text__mutmut_12(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, bench)
    return agreement.text if agreement and agreement.rule_id("ice_notice") not in bench.book.rules else "wso_2025"


def x__text__mutmut_13(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, bench)
    return agreement.text if agreement and agreement.rule_id("ice_notice") in bench.book.rules else "XXwso_2025XX"


def x__text__mutmut_14(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, bench)
    return agreement.text if agreement and agreement.rule_id("ice_notice") in bench.book.rules else "WSO_2025"

mutants_x__text__mutmut['_mutmut_orig'] = x__text__mutmut_orig # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_1'] = x__text__mutmut_1 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_2'] = x__text__mutmut_2 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_3'] = x__text__mutmut_3 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_4'] = x__text__mutmut_4 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_5'] = x__text__mutmut_5 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_6'] = x__text__mutmut_6 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_7'] = x__text__mutmut_7 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_8'] = x__text__mutmut_8 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_9'] = x__text__mutmut_9 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_10'] = x__text__mutmut_10 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_11'] = x__text__mutmut_11 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_12'] = x__text__mutmut_12 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_13'] = x__text__mutmut_13 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_14'] = x__text__mutmut_14 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__service_duties__mutmut)
def _service_duties(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_orig(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_1(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(None, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_2(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, None, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_3(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, None):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_4(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_5(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_6(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, ):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_7(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = None
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_8(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(None, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_9(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, None)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_10(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_11(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, )}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_12(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = None
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_13(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            None,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_14(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            None,
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_15(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            None,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_16(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            None,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_17(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=None,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_18(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=None,
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_19(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=None,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_20(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=None,
        )


def x__service_duties__mutmut_21(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_22(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_23(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_24(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_25(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_26(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_27(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_28(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            )


def x__service_duties__mutmut_29(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "XXDUTY.NOTIFY_ICE_OF_SERVICEXX",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_30(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "duty.notify_ice_of_service",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_31(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(None, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_32(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, None, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_33(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, None),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_34(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_35(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_36(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, ),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_37(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                None,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_38(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                None,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_39(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                None,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_40(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=None,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_41(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=None,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_42(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=None,
            ),
        )


def x__service_duties__mutmut_43(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_44(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_45(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_46(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_47(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                subject=served.what.warrant,
            ),
        )


def x__service_duties__mutmut_48(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                ),
        )

mutants_x__service_duties__mutmut['_mutmut_orig'] = x__service_duties__mutmut_orig # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_1'] = x__service_duties__mutmut_1 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_2'] = x__service_duties__mutmut_2 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_3'] = x__service_duties__mutmut_3 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_4'] = x__service_duties__mutmut_4 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_5'] = x__service_duties__mutmut_5 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_6'] = x__service_duties__mutmut_6 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_7'] = x__service_duties__mutmut_7 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_8'] = x__service_duties__mutmut_8 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_9'] = x__service_duties__mutmut_9 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_10'] = x__service_duties__mutmut_10 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_11'] = x__service_duties__mutmut_11 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_12'] = x__service_duties__mutmut_12 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_13'] = x__service_duties__mutmut_13 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_14'] = x__service_duties__mutmut_14 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_15'] = x__service_duties__mutmut_15 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_16'] = x__service_duties__mutmut_16 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_17'] = x__service_duties__mutmut_17 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_18'] = x__service_duties__mutmut_18 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_19'] = x__service_duties__mutmut_19 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_20'] = x__service_duties__mutmut_20 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_21'] = x__service_duties__mutmut_21 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_22'] = x__service_duties__mutmut_22 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_23'] = x__service_duties__mutmut_23 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_24'] = x__service_duties__mutmut_24 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_25'] = x__service_duties__mutmut_25 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_26'] = x__service_duties__mutmut_26 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_27'] = x__service_duties__mutmut_27 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_28'] = x__service_duties__mutmut_28 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_29'] = x__service_duties__mutmut_29 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_30'] = x__service_duties__mutmut_30 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_31'] = x__service_duties__mutmut_31 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_32'] = x__service_duties__mutmut_32 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_33'] = x__service_duties__mutmut_33 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_34'] = x__service_duties__mutmut_34 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_35'] = x__service_duties__mutmut_35 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_36'] = x__service_duties__mutmut_36 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_37'] = x__service_duties__mutmut_37 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_38'] = x__service_duties__mutmut_38 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_39'] = x__service_duties__mutmut_39 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_40'] = x__service_duties__mutmut_40 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_41'] = x__service_duties__mutmut_41 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_42'] = x__service_duties__mutmut_42 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_43'] = x__service_duties__mutmut_43 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_44'] = x__service_duties__mutmut_44 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_45'] = x__service_duties__mutmut_45 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_46'] = x__service_duties__mutmut_46 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_47'] = x__service_duties__mutmut_47 # type: ignore # mutmut generated
mutants_x__service_duties__mutmut['x__service_duties__mutmut_48'] = x__service_duties__mutmut_48 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__claim_duties__mutmut)
def _claim_duties(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_orig(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_1(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = None
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_2(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(None, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_3(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, None)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_4(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_5(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, )}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_6(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(None, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_7(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, None, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_8(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, None):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_9(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_10(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_11(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, ):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_12(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = None
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_13(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = None
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_14(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            None,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_15(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            None,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_16(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            None,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_17(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=None,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_18(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=None,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_19(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=None,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_20(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_21(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_22(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_23(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_24(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_25(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_26(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = None
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_27(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(None, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_28(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, None, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_29(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, None)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_30(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_31(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_32(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, )
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_33(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            None, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_34(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, None, Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_35(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", None, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_36(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, None, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_37(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=None, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_38(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=None, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_39(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=None, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_40(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=None
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_41(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_42(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_43(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_44(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_45(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_46(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_47(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_48(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_49(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "XXDUTY.REPORT_CLAIMXX", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_50(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "duty.report_claim", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_51(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = None
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_52(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(None, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_53(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, None, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_54(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, None, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_55(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=None, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_56(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=None)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_57(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_58(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_59(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_60(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_61(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, )
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_62(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO and settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_63(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(None, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_64(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, None) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_65(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_66(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, ) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_67(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_68(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_69(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                None,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_70(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                None,
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_71(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                None,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_72(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                None,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_73(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=None,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_74(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=None,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_75(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=None,
                done=settled,
            )


def x__claim_duties__mutmut_76(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=None,
            )


def x__claim_duties__mutmut_77(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_78(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_79(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_80(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_81(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_82(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_83(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                done=settled,
            )


def x__claim_duties__mutmut_84(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                )


def x__claim_duties__mutmut_85(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "XXDUTY.SETTLE_CLAIMXX",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def x__claim_duties__mutmut_86(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "duty.settle_claim",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )

mutants_x__claim_duties__mutmut['_mutmut_orig'] = x__claim_duties__mutmut_orig # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_1'] = x__claim_duties__mutmut_1 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_2'] = x__claim_duties__mutmut_2 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_3'] = x__claim_duties__mutmut_3 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_4'] = x__claim_duties__mutmut_4 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_5'] = x__claim_duties__mutmut_5 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_6'] = x__claim_duties__mutmut_6 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_7'] = x__claim_duties__mutmut_7 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_8'] = x__claim_duties__mutmut_8 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_9'] = x__claim_duties__mutmut_9 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_10'] = x__claim_duties__mutmut_10 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_11'] = x__claim_duties__mutmut_11 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_12'] = x__claim_duties__mutmut_12 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_13'] = x__claim_duties__mutmut_13 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_14'] = x__claim_duties__mutmut_14 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_15'] = x__claim_duties__mutmut_15 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_16'] = x__claim_duties__mutmut_16 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_17'] = x__claim_duties__mutmut_17 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_18'] = x__claim_duties__mutmut_18 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_19'] = x__claim_duties__mutmut_19 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_20'] = x__claim_duties__mutmut_20 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_21'] = x__claim_duties__mutmut_21 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_22'] = x__claim_duties__mutmut_22 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_23'] = x__claim_duties__mutmut_23 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_24'] = x__claim_duties__mutmut_24 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_25'] = x__claim_duties__mutmut_25 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_26'] = x__claim_duties__mutmut_26 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_27'] = x__claim_duties__mutmut_27 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_28'] = x__claim_duties__mutmut_28 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_29'] = x__claim_duties__mutmut_29 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_30'] = x__claim_duties__mutmut_30 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_31'] = x__claim_duties__mutmut_31 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_32'] = x__claim_duties__mutmut_32 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_33'] = x__claim_duties__mutmut_33 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_34'] = x__claim_duties__mutmut_34 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_35'] = x__claim_duties__mutmut_35 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_36'] = x__claim_duties__mutmut_36 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_37'] = x__claim_duties__mutmut_37 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_38'] = x__claim_duties__mutmut_38 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_39'] = x__claim_duties__mutmut_39 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_40'] = x__claim_duties__mutmut_40 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_41'] = x__claim_duties__mutmut_41 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_42'] = x__claim_duties__mutmut_42 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_43'] = x__claim_duties__mutmut_43 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_44'] = x__claim_duties__mutmut_44 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_45'] = x__claim_duties__mutmut_45 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_46'] = x__claim_duties__mutmut_46 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_47'] = x__claim_duties__mutmut_47 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_48'] = x__claim_duties__mutmut_48 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_49'] = x__claim_duties__mutmut_49 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_50'] = x__claim_duties__mutmut_50 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_51'] = x__claim_duties__mutmut_51 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_52'] = x__claim_duties__mutmut_52 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_53'] = x__claim_duties__mutmut_53 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_54'] = x__claim_duties__mutmut_54 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_55'] = x__claim_duties__mutmut_55 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_56'] = x__claim_duties__mutmut_56 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_57'] = x__claim_duties__mutmut_57 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_58'] = x__claim_duties__mutmut_58 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_59'] = x__claim_duties__mutmut_59 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_60'] = x__claim_duties__mutmut_60 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_61'] = x__claim_duties__mutmut_61 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_62'] = x__claim_duties__mutmut_62 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_63'] = x__claim_duties__mutmut_63 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_64'] = x__claim_duties__mutmut_64 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_65'] = x__claim_duties__mutmut_65 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_66'] = x__claim_duties__mutmut_66 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_67'] = x__claim_duties__mutmut_67 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_68'] = x__claim_duties__mutmut_68 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_69'] = x__claim_duties__mutmut_69 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_70'] = x__claim_duties__mutmut_70 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_71'] = x__claim_duties__mutmut_71 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_72'] = x__claim_duties__mutmut_72 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_73'] = x__claim_duties__mutmut_73 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_74'] = x__claim_duties__mutmut_74 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_75'] = x__claim_duties__mutmut_75 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_76'] = x__claim_duties__mutmut_76 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_77'] = x__claim_duties__mutmut_77 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_78'] = x__claim_duties__mutmut_78 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_79'] = x__claim_duties__mutmut_79 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_80'] = x__claim_duties__mutmut_80 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_81'] = x__claim_duties__mutmut_81 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_82'] = x__claim_duties__mutmut_82 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_83'] = x__claim_duties__mutmut_83 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_84'] = x__claim_duties__mutmut_84 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_85'] = x__claim_duties__mutmut_85 # type: ignore # mutmut generated
mutants_x__claim_duties__mutmut['x__claim_duties__mutmut_86'] = x__claim_duties__mutmut_86 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__record_duties__mutmut)
def _record_duties(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_orig(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_1(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(None, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_2(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, None) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_3(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_4(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, ) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_5(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_6(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(None, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_7(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, None, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_8(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, None):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_9(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_10(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_11(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, ):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_12(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = None
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_13(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                None,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_14(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                None,
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_15(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                None,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_16(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                None,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_17(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=None,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_18(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=None,
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_19(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=None,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_20(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=None,
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_21(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_22(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_23(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_24(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_25(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_26(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_27(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_28(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_29(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "XXDUTY.ANSWER_RELEASE_CLAIMXX",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_30(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "duty.answer_release_claim",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_31(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(None, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_32(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, None, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_33(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, None),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_34(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_35(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_36(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, ),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_37(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    None, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_38(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, None, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_39(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, None, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_40(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=None, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_41(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=None
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_42(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_43(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_44(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_45(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_46(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_47(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(None, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_48(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, None):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_49(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_50(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, ):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_51(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            break
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_52(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = None
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_53(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(None)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_54(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id not in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_55(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            None,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_56(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            None,
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_57(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            None,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_58(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            None,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_59(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=None,
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_60(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=None,
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_61(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=None,
            what=finding.because,
        )


def x__record_duties__mutmut_62(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=None,
        )


def x__record_duties__mutmut_63(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_64(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_65(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_66(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_67(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_68(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_69(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            what=finding.because,
        )


def x__record_duties__mutmut_70(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            )


def x__record_duties__mutmut_71(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "XXDUTY.REVIEW_FINDINGXX",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_72(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "duty.review_finding",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_73(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(None, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_74(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, None),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_75(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_76(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, ),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_77(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(None, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_78(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, None, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_79(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, None),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_80(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_81(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_82(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, ),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_83(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(None, bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_84(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, None)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_85(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(bench.at)),
            subject=finding.key,
            what=finding.because,
        )


def x__record_duties__mutmut_86(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, )),
            subject=finding.key,
            what=finding.because,
        )

mutants_x__record_duties__mutmut['_mutmut_orig'] = x__record_duties__mutmut_orig # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_1'] = x__record_duties__mutmut_1 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_2'] = x__record_duties__mutmut_2 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_3'] = x__record_duties__mutmut_3 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_4'] = x__record_duties__mutmut_4 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_5'] = x__record_duties__mutmut_5 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_6'] = x__record_duties__mutmut_6 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_7'] = x__record_duties__mutmut_7 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_8'] = x__record_duties__mutmut_8 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_9'] = x__record_duties__mutmut_9 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_10'] = x__record_duties__mutmut_10 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_11'] = x__record_duties__mutmut_11 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_12'] = x__record_duties__mutmut_12 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_13'] = x__record_duties__mutmut_13 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_14'] = x__record_duties__mutmut_14 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_15'] = x__record_duties__mutmut_15 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_16'] = x__record_duties__mutmut_16 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_17'] = x__record_duties__mutmut_17 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_18'] = x__record_duties__mutmut_18 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_19'] = x__record_duties__mutmut_19 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_20'] = x__record_duties__mutmut_20 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_21'] = x__record_duties__mutmut_21 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_22'] = x__record_duties__mutmut_22 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_23'] = x__record_duties__mutmut_23 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_24'] = x__record_duties__mutmut_24 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_25'] = x__record_duties__mutmut_25 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_26'] = x__record_duties__mutmut_26 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_27'] = x__record_duties__mutmut_27 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_28'] = x__record_duties__mutmut_28 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_29'] = x__record_duties__mutmut_29 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_30'] = x__record_duties__mutmut_30 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_31'] = x__record_duties__mutmut_31 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_32'] = x__record_duties__mutmut_32 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_33'] = x__record_duties__mutmut_33 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_34'] = x__record_duties__mutmut_34 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_35'] = x__record_duties__mutmut_35 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_36'] = x__record_duties__mutmut_36 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_37'] = x__record_duties__mutmut_37 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_38'] = x__record_duties__mutmut_38 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_39'] = x__record_duties__mutmut_39 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_40'] = x__record_duties__mutmut_40 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_41'] = x__record_duties__mutmut_41 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_42'] = x__record_duties__mutmut_42 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_43'] = x__record_duties__mutmut_43 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_44'] = x__record_duties__mutmut_44 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_45'] = x__record_duties__mutmut_45 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_46'] = x__record_duties__mutmut_46 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_47'] = x__record_duties__mutmut_47 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_48'] = x__record_duties__mutmut_48 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_49'] = x__record_duties__mutmut_49 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_50'] = x__record_duties__mutmut_50 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_51'] = x__record_duties__mutmut_51 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_52'] = x__record_duties__mutmut_52 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_53'] = x__record_duties__mutmut_53 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_54'] = x__record_duties__mutmut_54 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_55'] = x__record_duties__mutmut_55 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_56'] = x__record_duties__mutmut_56 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_57'] = x__record_duties__mutmut_57 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_58'] = x__record_duties__mutmut_58 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_59'] = x__record_duties__mutmut_59 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_60'] = x__record_duties__mutmut_60 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_61'] = x__record_duties__mutmut_61 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_62'] = x__record_duties__mutmut_62 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_63'] = x__record_duties__mutmut_63 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_64'] = x__record_duties__mutmut_64 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_65'] = x__record_duties__mutmut_65 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_66'] = x__record_duties__mutmut_66 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_67'] = x__record_duties__mutmut_67 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_68'] = x__record_duties__mutmut_68 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_69'] = x__record_duties__mutmut_69 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_70'] = x__record_duties__mutmut_70 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_71'] = x__record_duties__mutmut_71 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_72'] = x__record_duties__mutmut_72 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_73'] = x__record_duties__mutmut_73 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_74'] = x__record_duties__mutmut_74 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_75'] = x__record_duties__mutmut_75 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_76'] = x__record_duties__mutmut_76 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_77'] = x__record_duties__mutmut_77 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_78'] = x__record_duties__mutmut_78 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_79'] = x__record_duties__mutmut_79 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_80'] = x__record_duties__mutmut_80 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_81'] = x__record_duties__mutmut_81 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_82'] = x__record_duties__mutmut_82 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_83'] = x__record_duties__mutmut_83 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_84'] = x__record_duties__mutmut_84 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_85'] = x__record_duties__mutmut_85 # type: ignore # mutmut generated
mutants_x__record_duties__mutmut['x__record_duties__mutmut_86'] = x__record_duties__mutmut_86 # type: ignore # mutmut generated
