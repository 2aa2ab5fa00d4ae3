"""Records what came of messages: sent, given up, not needed; or sets when they are tried again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection, transaction

from fortyeight.foundations.edge import chance
from fortyeight.foundations.law.facts import delivery
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import retrying
from fortyeight.foundations.ledger.appending import Act, Item, append_many
from fortyeight.foundations.ledger.instant import database_now
from fortyeight.foundations.ledger.locking import forget_locks, lock
from fortyeight.rooms.deliveries import again, views
from fortyeight.rooms.deliveries.faults import Fault
from fortyeight.rooms.deliveries.letters import Letter
from fortyeight.rooms.deliveries.models import DEAD, SENT, WAITING, Delivery, Line
from fortyeight.rooms.deliveries.outbox import SENDER, Now


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a letter: it was taken when `fault` is None."""

    letter: Letter
    fault: Fault | None = None


def settle(outcomes: Sequence[Outcome], *, now: Now = database_now) -> None:
    """Record what came of letters, in one transaction."""
    if outcomes:
        retrying.until_committed(lambda: _settle(outcomes, now))


def _settle(outcomes: Sequence[Outcome], now: Now) -> None:
    with transaction.atomic(durable=True):
        forget_locks()
        at = now()
        act = Act(actor=SENDER, action="deliveries.settle", request_id=chance.new_id(), recorded_at=at)
        lock(write=sorted({views.stream_for(outcome.letter.cause) for outcome in outcomes}))
        rows = Delivery.objects.filter(id__in=[outcome.letter.delivery for outcome in outcomes])
        rows = rows.order_by("id")
        if connection.features.has_select_for_update:
            rows = rows.select_for_update()
        found = {row.id: row for row in rows}
        items = []
        for outcome in outcomes:
            row = found.get(outcome.letter.delivery)
            what = _settle_one(at, row, outcome) if row is not None else None
            if row is not None and what is not None:
                items.append(Item(stream=views.stream_for(row.cause), what=what, happened_at=exactly(at)))
        for fact in append_many(act=act, items=items):
            views.apply(fact)
        _note_lines([outcome for outcome in outcomes if not outcome.letter.not_needed], at)


def _settle_one(at: datetime, row: Delivery, outcome: Outcome) -> delivery.DeliveryFact | None:
    """Give the fact of one outcome; None when it is tried again, or another sender has it by now."""
    letter, fault = outcome.letter, outcome.fault
    channel = letter.channel
    if fault is None and not letter.not_needed:
        # Taken is taken, whoever holds the lease by now.
        is_open = row.state in (WAITING, DEAD)
        row.state = SENT
        sent = delivery.DeliverySent(contact=row.contact, channel=channel, attempts=row.attempts)
        return sent if is_open else None
    if row.state != WAITING or row.lease != letter.lease:
        return None
    if fault is None:
        return delivery.DeliveryNotNeeded(contact=row.contact, why=letter.not_needed)
    dice = chance.fraction()
    pause = again.pause_after(row.attempts, urgent=row.urgent, dice=dice) if fault.may_help_again else None
    if pause is None:
        return delivery.DeliveryGivenUp(
            contact=row.contact, channel=channel, attempts=row.attempts, fault=fault.code
        )
    row.next_at = at + max(pause, timedelta(seconds=fault.wait_seconds))
    row.fault, row.lease, row.leased_until = fault.code, "", None
    row.save(update_fields=["next_at", "fault", "lease", "leased_until"])
    return None


def _note_lines(outcomes: Sequence[Outcome], at: datetime) -> None:
    """Open a line that took a message, and close one that is down for a while."""
    for name in sorted({outcome.letter.line for outcome in outcomes}):
        own = [outcome.fault for outcome in outcomes if outcome.letter.line == name]
        downs = [fault for fault in own if fault is not None and fault.line_is_down]
        if None in own:
            Line.objects.filter(name=name).delete()
        elif downs:
            row, _ = Line.objects.get_or_create(name=name, defaults={"since": at})
            row.faults += len(downs)
            row.fault = downs[-1].code
            pause = again.closed_for(row.faults)
            row.closed_until = at + pause if pause else None
            row.save()
