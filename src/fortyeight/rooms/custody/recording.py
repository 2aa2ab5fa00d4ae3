"""How every action on a stay records: lock, check that the form is fresh, decide, append, make the row."""

from collections.abc import Sequence

from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.facts import Fact, Payload
from fortyeight.foundations.law.facts.codec import UnableToReadFact
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.record import may_record
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.appending import Act, append
from fortyeight.foundations.ledger.freshness import check_unchanged
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.custody import loading, views
from fortyeight.rooms.custody.models import Stay

OTHERWISE = "Release the person unless a lawful ground is shown."


def lock_stay(row: Stay, *, seen: int | None, officers: Sequence[str] = ()) -> CaseFile:
    """Lock the stay for writing and all that a decision rests on against change, and load it.

    `seen` is the stream's head when the form was made; None when nothing was
    decided on it. Raises UnableToProceed, FORM.STALE, saying what changed.
    """
    shared = {*loading.bearing_streams(row), *officers}
    lock(write=[row.stream], share=sorted(shared))
    if seen is not None:
        check_unchanged(stream=row.stream, seen=seen, not_done="Nothing was recorded.")
    row.refresh_from_db()
    casefile = loading.load_casefile(row, officers=officers)
    # Another stay of the person, or an agreement, may have come between the question and the lock.
    missed = {fact.stream for fact in casefile.recorded if _is_shared(fact.stream)} - {*shared, row.stream}
    if missed:
        lock(share=sorted(missed))
        casefile = loading.load_casefile(row, officers=officers)
    return casefile


def _is_shared(stream: str) -> bool:
    """Whether a service rests on the stream. Officers who served before bear on the hold, not on this act."""
    return not stream.startswith("officer/")


def record(
    act: Act,
    casefile: CaseFile,
    what: Payload,
    *,
    at: When,
    decision: Decision | None = None,
) -> Fact:
    """Append one fact to a locked stay. Raises UnableToProceed with the code of the step that did not hold.

    `decision` is kept with the fact; without one, the decision that it may be
    recorded is.
    """
    allowed = may_record(casefile, what, happened_at=at, at=act.recorded_at, book=current())
    if allowed.answer is not Answer.YES:
        step = allowed.deciding
        raise UnableToProceed(
            step.code, not_done="Nothing was recorded.", why=step.because, what_now=step.remedy
        )
    kept = allowed if decision is None else decision
    try:
        return append(act=act, stream=casefile.stay, what=what, happened_at=at, decision=kept)
    except UnableToReadFact as fault:
        raise UnableToProceed(
            fault.code,
            not_done="Nothing was recorded.",
            why="A time in it is outside the calendar that any clock here could count with.",
            what_now="Look at the years of all dates, and enter it again.",
        ) from None


def refuse(decision: Decision) -> None:
    """Raise UnableToProceed with the code of the step that settled a decision, unless it is YES."""
    if decision.answer is Answer.YES:
        return
    step = decision.deciding
    raise UnableToProceed(
        step.code, not_done="Nothing was recorded.", why=step.because, what_now=step.remedy or OTHERWISE
    )


def record_one(act: Act, row: Stay, what: Payload, *, at: When, seen: int | None) -> Recorded:
    """Do the whole of a plain action: one fact, and the stay's row made again."""
    casefile = lock_stay(row, seen=seen)
    fact = record(act, casefile, what, at=at)
    views.refresh(row.stream)
    return Recorded.of(fact, decision=reading.decision_of(fact.id))
