"""On what authority is this person held at an instant, since when, and until when?"""

from datetime import datetime

from fortyeight.foundations.law import custody, service
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.grounds import found, local, stops, wso_arrest
from fortyeight.foundations.law.grounds.found import QUESTION, Authority, Basis
from fortyeight.foundations.law.reasoning import Bench

__all__ = ["QUESTION", "Authority", "Basis", "authority_at", "find_authority"]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_authority_at__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_authority_at__mutmut)
def authority_at(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(History(casefile), Bench(book=book, zone=casefile.zone, at=at))


def x_authority_at__mutmut_orig(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(History(casefile), Bench(book=book, zone=casefile.zone, at=at))


def x_authority_at__mutmut_1(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(None, Bench(book=book, zone=casefile.zone, at=at))


def x_authority_at__mutmut_2(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(History(casefile), None)


def x_authority_at__mutmut_3(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(Bench(book=book, zone=casefile.zone, at=at))


def x_authority_at__mutmut_4(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(History(casefile), )


def x_authority_at__mutmut_5(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(History(None), Bench(book=book, zone=casefile.zone, at=at))


def x_authority_at__mutmut_6(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(History(casefile), Bench(book=None, zone=casefile.zone, at=at))


def x_authority_at__mutmut_7(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(History(casefile), Bench(book=book, zone=None, at=at))


def x_authority_at__mutmut_8(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(History(casefile), Bench(book=book, zone=casefile.zone, at=None))


def x_authority_at__mutmut_9(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(History(casefile), Bench(zone=casefile.zone, at=at))


def x_authority_at__mutmut_10(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(History(casefile), Bench(book=book, at=at))


def x_authority_at__mutmut_11(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(History(casefile), Bench(book=book, zone=casefile.zone, ))

mutants_x_authority_at__mutmut['_mutmut_orig'] = x_authority_at__mutmut_orig # type: ignore # mutmut generated
mutants_x_authority_at__mutmut['x_authority_at__mutmut_1'] = x_authority_at__mutmut_1 # type: ignore # mutmut generated
mutants_x_authority_at__mutmut['x_authority_at__mutmut_2'] = x_authority_at__mutmut_2 # type: ignore # mutmut generated
mutants_x_authority_at__mutmut['x_authority_at__mutmut_3'] = x_authority_at__mutmut_3 # type: ignore # mutmut generated
mutants_x_authority_at__mutmut['x_authority_at__mutmut_4'] = x_authority_at__mutmut_4 # type: ignore # mutmut generated
mutants_x_authority_at__mutmut['x_authority_at__mutmut_5'] = x_authority_at__mutmut_5 # type: ignore # mutmut generated
mutants_x_authority_at__mutmut['x_authority_at__mutmut_6'] = x_authority_at__mutmut_6 # type: ignore # mutmut generated
mutants_x_authority_at__mutmut['x_authority_at__mutmut_7'] = x_authority_at__mutmut_7 # type: ignore # mutmut generated
mutants_x_authority_at__mutmut['x_authority_at__mutmut_8'] = x_authority_at__mutmut_8 # type: ignore # mutmut generated
mutants_x_authority_at__mutmut['x_authority_at__mutmut_9'] = x_authority_at__mutmut_9 # type: ignore # mutmut generated
mutants_x_authority_at__mutmut['x_authority_at__mutmut_10'] = x_authority_at__mutmut_10 # type: ignore # mutmut generated
mutants_x_authority_at__mutmut['x_authority_at__mutmut_11'] = x_authority_at__mutmut_11 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_find_authority__mutmut)
def find_authority(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_orig(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_1(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_2(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_3(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(None, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_4(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, None):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_5(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_6(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, ):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_7(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(None, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_8(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, None)
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_9(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown("AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_10(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, )
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_11(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "XXAUTHORITY.PERSON_UNCERTAINXX")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_12(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "authority.person_uncertain")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_13(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(None, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_14(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, None)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_15(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_16(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, )
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_17(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = None
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_18(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(None, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_19(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, None)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_20(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_21(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, )
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_22(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is not Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_23(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(None, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_24(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, None)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_25(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_26(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, )
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_27(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is not Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_28(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = None
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_29(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(None, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_30(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, None)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_31(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_32(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, )]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_33(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = None
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_34(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(None)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_35(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(None, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_36(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, None, openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_37(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", None, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_38(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=None)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_39(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown("AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_40(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_41(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_42(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, )
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_43(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "XXAUTHORITY.LOCAL_UNCERTAINXX", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_44(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "authority.local_uncertain", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_45(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) and wso_arrest.federal(history, bench)


def x_find_authority__mutmut_46(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(None, bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_47(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, None) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_48(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(bench) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_49(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, ) or wso_arrest.federal(history, bench)


def x_find_authority__mutmut_50(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(None, bench)


def x_find_authority__mutmut_51(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, None)


def x_find_authority__mutmut_52(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(bench)


def x_find_authority__mutmut_53(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return found.unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return found.unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return stops.stopped(history, bench) or wso_arrest.federal(history, )

mutants_x_find_authority__mutmut['_mutmut_orig'] = x_find_authority__mutmut_orig # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_1'] = x_find_authority__mutmut_1 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_2'] = x_find_authority__mutmut_2 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_3'] = x_find_authority__mutmut_3 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_4'] = x_find_authority__mutmut_4 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_5'] = x_find_authority__mutmut_5 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_6'] = x_find_authority__mutmut_6 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_7'] = x_find_authority__mutmut_7 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_8'] = x_find_authority__mutmut_8 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_9'] = x_find_authority__mutmut_9 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_10'] = x_find_authority__mutmut_10 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_11'] = x_find_authority__mutmut_11 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_12'] = x_find_authority__mutmut_12 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_13'] = x_find_authority__mutmut_13 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_14'] = x_find_authority__mutmut_14 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_15'] = x_find_authority__mutmut_15 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_16'] = x_find_authority__mutmut_16 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_17'] = x_find_authority__mutmut_17 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_18'] = x_find_authority__mutmut_18 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_19'] = x_find_authority__mutmut_19 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_20'] = x_find_authority__mutmut_20 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_21'] = x_find_authority__mutmut_21 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_22'] = x_find_authority__mutmut_22 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_23'] = x_find_authority__mutmut_23 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_24'] = x_find_authority__mutmut_24 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_25'] = x_find_authority__mutmut_25 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_26'] = x_find_authority__mutmut_26 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_27'] = x_find_authority__mutmut_27 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_28'] = x_find_authority__mutmut_28 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_29'] = x_find_authority__mutmut_29 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_30'] = x_find_authority__mutmut_30 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_31'] = x_find_authority__mutmut_31 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_32'] = x_find_authority__mutmut_32 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_33'] = x_find_authority__mutmut_33 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_34'] = x_find_authority__mutmut_34 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_35'] = x_find_authority__mutmut_35 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_36'] = x_find_authority__mutmut_36 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_37'] = x_find_authority__mutmut_37 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_38'] = x_find_authority__mutmut_38 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_39'] = x_find_authority__mutmut_39 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_40'] = x_find_authority__mutmut_40 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_41'] = x_find_authority__mutmut_41 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_42'] = x_find_authority__mutmut_42 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_43'] = x_find_authority__mutmut_43 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_44'] = x_find_authority__mutmut_44 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_45'] = x_find_authority__mutmut_45 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_46'] = x_find_authority__mutmut_46 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_47'] = x_find_authority__mutmut_47 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_48'] = x_find_authority__mutmut_48 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_49'] = x_find_authority__mutmut_49 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_50'] = x_find_authority__mutmut_50 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_51'] = x_find_authority__mutmut_51 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_52'] = x_find_authority__mutmut_52 # type: ignore # mutmut generated
mutants_x_find_authority__mutmut['x_find_authority__mutmut_53'] = x_find_authority__mutmut_53 # type: ignore # mutmut generated
