"""How every action of standing records its fact: lock, decide, append, make the view."""

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Payload
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.record import may_state
from fortyeight.foundations.ledger.appending import Act, append
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.agreements.queries import is_enrolled

UTC_ZONE = ZoneInfo("UTC")


def record_standing(
    act: Act,
    *,
    stream: str,
    what: Payload,
    happened_at: When,
    refresh: Callable[[str], None],
    check: Callable[[], object] | None = None,
    reserve: Sequence[str] = (),
) -> Recorded:
    """Append one fact to an officer's, agreement's or agency's stream and make its view again.

    `check` runs once the stream is locked, so that nobody comes in between; it
    raises what stands in the way. `reserve` names streams without facts, locked
    so that two cannot take the same name at once. Raises UnableToProceed with
    the code of the step that did not hold.
    """
    lock(write=[stream, *reserve])
    if check is not None:
        check()
    decision = may_state(what, happened_at=happened_at, at=act.recorded_at, book=current(), zone=UTC_ZONE)
    if decision.answer is not Answer.YES:
        step = decision.deciding
        raise UnableToProceed(
            step.code, not_done="Nothing was recorded.", why=step.because, what_now=step.remedy
        )
    fact = append(act=act, stream=stream, what=what, happened_at=happened_at, decision=decision)
    refresh(stream)
    return Recorded.of(fact, decision=decision)


def require_enrolled(agency: str) -> None:
    """Raise UnableToProceed (AGENCY.NOT_ENROLLED) while the register does not know the agency."""
    if not is_enrolled(agency):
        raise UnableToProceed(
            "AGENCY.NOT_ENROLLED",
            not_done="Nothing was recorded.",
            why="The agency is not enrolled yet.",
            what_now="Enrol the agency first.",
        )
