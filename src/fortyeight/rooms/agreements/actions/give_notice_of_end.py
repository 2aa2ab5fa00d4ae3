"""Record that one side gave notice that the agreement ends."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import program
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import access, naming, queries, views
from fortyeight.rooms.agreements.recording import record_standing

SIDES = ("LEA", "ICE")


@action("agreements.give_notice_of_end")
def give_notice_of_end(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agreement_stream: str,
    by: str,
    ends_at: datetime,
    exigent: bool,
    why: str,
) -> Recorded:
    """Record that one side (LEA or ICE) gave written notice that the agreement ends at `ends_at`.

    A notice that is too short is recorded as it was given, and the duty to mend it
    follows. Raises UnableToProceed: RECORD.NO_SUCH_SIDE, RECORD.NOT_AHEAD.
    """
    access.require_agency(actor, queries.agency_of(agreement_stream) or "")
    access.require_role(actor, access.MANAGER)

    def check() -> None:
        if by not in SIDES:
            raise naming.names_nothing("RECORD.NO_SUCH_SIDE")
        if ends_at < at.earliest:
            raise naming.names_nothing("RECORD.NOT_AHEAD")

    return record_standing(
        act,
        stream=agreement_stream,
        what=program.NoticeOfEndGiven(by=by, ends_at=ends_at, exigent=exigent, why=why),
        happened_at=at,
        refresh=views.refresh,
        check=check,
    )
