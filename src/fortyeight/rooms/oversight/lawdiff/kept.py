"""Decisions kept with acts, asked again of a new book on what was known when each was taken."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from fortyeight.foundations.law import authority, record, release, service
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.record import may_record
from fortyeight.foundations.law.release import must_release
from fortyeight.foundations.law.service import may_serve
from fortyeight.foundations.law.serving import decide_service
from fortyeight.rooms.oversight.lawdiff.difference import Difference, Outcome, Question, Said, said_by
from fortyeight.rooms.oversight.lawdiff.replay import Replayer, service_outcome

Again = Callable[[CaseFile, Fact, Decision, Book], Decision | None]


def kept_differences(
    replayer: Replayer, casefile: CaseFile, decisions: Mapping[str, Decision]
) -> Iterator[Difference]:
    """List the decisions kept with the stay's own facts that the new book would have taken otherwise.

    `decisions` are by the id of the fact. One taken by the new book itself is
    not asked again, nor is one whose question is not the law's (a note, an
    acknowledgement).
    """
    for fact in casefile.facts:
        kept = decisions.get(fact.id)
        if kept is None or fact.stream != casefile.stay or kept.book_hash == replayer.new.hash:
            continue
        ask = _AGAIN.get(kept.question)
        again = ask(known_before(casefile, fact), fact, kept, replayer.new) if ask else None
        if again is None:
            continue
        old, new = said_by(kept), said_by(again)
        if old.key == new.key:
            continue
        outcome = _outcome(kept.question, old, new)
        by = None
        if outcome is not Outcome.OTHER and old.expires_at and new.expires_at:
            by = abs(new.expires_at - old.expires_at)
        note = "" if kept.book_hash == replayer.old.hash else _OTHER_BOOK.format(hash=kept.book_hash[:16])
        yield replayer.made(casefile, Question.KEPT, outcome, kept.at, old, new, by=by, note=note)


_OTHER_BOOK = "It was taken by the book {hash}, not by the old one compared here."


def known_before(casefile: CaseFile, fact: Fact) -> CaseFile:
    """Give the case file as it was when a fact was about to be recorded."""
    kept = tuple(
        each
        for each in casefile.recorded
        if each.recorded_at < fact.recorded_at
        or (each.recorded_at == fact.recorded_at and (each.stream != fact.stream or each.seq < fact.seq))
    )
    return CaseFile(stay=casefile.stay, zone=casefile.zone, place=casefile.place, facts=kept)


def _service(before: CaseFile, fact: Fact, kept: Decision, book: Book) -> Decision | None:
    if isinstance(fact.what, stay.WarrantServed):
        return decide_service(before, fact.what, at=kept.at, book=book)
    if not isinstance(fact.what, stay.ServiceRefused):
        return None
    warrant, officer = fact.what.warrant, fact.what.officer
    again = may_serve(before, warrant=warrant, officer=officer, at=kept.at, book=book)
    # What was said and done at a refused service was not kept. Where that alone failed, it cannot be asked.
    return None if again.answer is Answer.YES and not _chain_failed(kept) else again


def _chain_failed(kept: Decision) -> bool:
    """Whether a link failed that the record of the service has no part in."""
    return any(step.answer is not Answer.YES and step.code not in _OF_THE_RECORD for step in kept.reasons)


_OF_THE_RECORD = frozenset(
    {
        "SERVICE.NO_SUPERVISOR",
        "SERVICE.WORDS_NOT_SAID",
        "SERVICE.NO_INTERPRETER",
        "SERVICE.RECORD_INCOMPLETE",
    }
)


def _release(before: CaseFile, _fact: Fact, kept: Decision, book: Book) -> Decision:
    return must_release(before, at=kept.at, book=book)


def _authority(before: CaseFile, _fact: Fact, kept: Decision, book: Book) -> Decision:
    return authority.authority_at(before, at=kept.at, book=book).decision


def _record(before: CaseFile, fact: Fact, kept: Decision, book: Book) -> Decision:
    return may_record(before, fact.what, happened_at=fact.happened_at, at=kept.at, book=book)


_AGAIN: Mapping[str, Again] = {
    service.QUESTION: _service,
    release.QUESTION: _release,
    authority.QUESTION: _authority,
    record.QUESTION: _record,
}


def _outcome(question: str, old: Said, new: Said) -> Outcome:
    if question == service.QUESTION:
        return service_outcome(old, new)
    if question == record.QUESTION:
        return Outcome.OTHER
    holds = (
        (lambda said: said.answer == "NO") if question == release.QUESTION else (lambda s: s.answer == "YES")
    )
    if holds(old) and holds(new):
        return _by_expiry(old.expires_at, new.expires_at)
    if holds(old) == holds(new):
        return Outcome.OTHER
    return Outcome.TOO_LONG if holds(old) else Outcome.TOO_EARLY


def _by_expiry(old: datetime | None, new: datetime | None) -> Outcome:
    if old is None or new is None or old == new:
        return Outcome.OTHER
    return Outcome.TOO_LONG if old > new else Outcome.TOO_EARLY
