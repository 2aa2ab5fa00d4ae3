"""Record that the agency sent or did what the law of its place asks by a certain day."""

from datetime import date, datetime
from uuid import UUID

from fortyeight.foundations.law.facts import state
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.shapes import report_due
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.agreements import access, naming, views
from fortyeight.rooms.agreements.models import Agency
from fortyeight.rooms.agreements.recording import record_standing

SHAPE = "report_due"


@action("agreements.send_report")
def send_report(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agency: str,
    what: str,
    due_on: date,
    by: str,
) -> Recorded:
    """Record that the agency sent or did what the law of its place asks by the day `due_on`.

    `what` is the word of the rule that asks for it. Raises UnableToProceed
    (RECORD.NO_SUCH_REPORT) when no rule of the place asks for it by that day.
    """
    access.require_agency(actor, agency)
    access.require_role(actor, access.MANAGER, access.COMMANDER)

    def check() -> None:
        place = Agency.objects.values_list("place", flat=True).get(stream=agency)
        asked = [
            value.terms
            for rule in current().under(place)
            if rule.decided_by == SHAPE
            for value in rule.values
        ]
        days = [report_due.due_on_or_after(terms, due_on) for terms in asked if terms.what == what]
        if due_on not in days:
            raise naming.names_nothing("RECORD.NO_SUCH_REPORT")

    return record_standing(
        act,
        stream=agency,
        what=state.ReportSent(what=what, due_on=due_on, by=by),
        happened_at=at,
        refresh=views.refresh,
        check=check,
    )
