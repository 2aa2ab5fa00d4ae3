"""On what authority is this person held at an instant, since when, and until when?"""

from datetime import datetime

from fortyeight.foundations.law import custody
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History, history_of
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.grounds import (
    boa_order,
    contract,
    local,
    places,
    state_hold,
    stops,
    wso_arrest,
)
from fortyeight.foundations.law.grounds.found import QUESTION, Authority, Basis, unknown
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import precedence

PRECEDENCE = "readings.several_grounds"
FEDERAL = {
    Basis.WSO_ARREST: wso_arrest.judge,
    Basis.STATE_DETAINER_HOLD: state_hold.carried,
    Basis.BOA_ORDER: boa_order.judge,
    Basis.CONTRACT: contract.judge,
}

__all__ = ["FEDERAL", "QUESTION", "Authority", "Basis", "authority_at", "find_authority"]


def authority_at(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(history_of(casefile), Bench(book=book, zone=casefile.zone, at=at))


def find_authority(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    what = ("authority", bench.at, bench.zone)
    return history.once_under(bench.book, what, lambda: _find_authority(history, bench))


def _find_authority(history: History, bench: Bench) -> Authority:
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return local.away(history, bench)
    twice = places.in_two_places(history, bench)
    if twice is not None:
        return twice
    here = custody.is_held_locally(history, bench.at)
    if here is Answer.YES:
        return local.held_locally(history, bench)
    if here is Answer.UNKNOWN:
        return local.perhaps_local(history, bench)
    return stops.stopped(history, bench) or _federal(history, bench)


def _federal(history: History, bench: Bench) -> Authority:
    """Ask every ground besides local custody, and name the one that the order of grounds names first."""
    judged = {
        basis: answer for basis, judge in FEDERAL.items() if (answer := judge(history, bench)) is not None
    }
    if not judged:
        return wso_arrest.without_ground(history, bench)
    value = bench.value(PRECEDENCE)
    terms = value.terms if value else precedence.Precedence(order=tuple(FEDERAL))
    name = precedence.first_of(terms, {basis.value: found.decision.answer for basis, found in judged.items()})
    return judged[Basis(name)] if name is not None else next(iter(judged.values()))
