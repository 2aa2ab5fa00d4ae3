"""Take an alert on, in one's own name."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import watch
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.record import may_state
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act, append
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.agreements.recording import UTC_ZONE
from fortyeight.rooms.watch import access, views
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.silence import silent_until


@action("watch.acknowledge")
def acknowledge(
    act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, at: When, alert: str, note: str
) -> Recorded:
    """Take an alert on, in one's own name.

    The duty stays until it is done; only the ringing ends, and only for a time:
    minutes for an overdue release. Raises UnableToAccess, and UnableToProceed:
    ALERT.TAKEN when somebody was first, ALERT.OVER when it is over already,
    RECORD.IN_FUTURE.
    """
    row = _find(alert)
    access.require_alert(actor, row.agency if row else None)
    assert row is not None, "nobody may see an alert that is not there"
    access.require_role(actor, *access.PEOPLE)
    stream = views.stream_for(row.subject)
    lock(write=[stream])
    row.refresh_from_db()
    if row.acknowledged_at is not None:
        raise UnableToProceed(
            "ALERT.TAKEN",
            not_done="The alert was not taken on again.",
            why=f"{row.acknowledged_by} took it on first.",
            what_now="See to the duty together, or leave it to them.",
        )
    if row.ended_at is not None or row.replaced_by is not None:
        raise UnableToProceed(
            "ALERT.OVER",
            not_done="The alert was not taken on.",
            why="It rings no more: what it said is done or has changed, or a later alert says it.",
            what_now="Look at the alerts as they are now.",
        )
    until = silent_until(row, at=recorded_at)
    what = watch.AlertAcknowledged(alert=str(row.id), by=actor.name, note=note, until=until)
    decision = may_state(what, happened_at=at, at=recorded_at, book=current(), zone=UTC_ZONE)
    if decision.answer is not Answer.YES:
        step = decision.deciding
        raise UnableToProceed(
            step.code,
            not_done="The alert was not taken on.",
            why=step.because,
            what_now=step.remedy,
        )
    fact = append(act=act, stream=stream, what=what, happened_at=at, decision=decision)
    views.apply(fact, row.agency)
    return Recorded.of(fact, decision=decision)


def _find(alert: str) -> Alert | None:
    try:
        return Alert.objects.filter(id=UUID(alert)).first()
    except ValueError:
        return None  # No alert has such an id.
