"""From the facts of telling to this room's tables, and all of them again from the ledger."""

from collections.abc import Iterable
from uuid import UUID

from fortyeight.foundations.kit.ids import named_id
from fortyeight.foundations.law.facts import Fact, delivery
from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.reading import Unread
from fortyeight.rooms.agreements.rebuilding import readable, rebuilding
from fortyeight.rooms.deliveries import faults
from fortyeight.rooms.deliveries.channels import line_of
from fortyeight.rooms.deliveries.models import (
    ALERT,
    CODE,
    DEAD,
    NOT_NEEDED,
    SENT,
    TEST,
    WAITING,
    Contact,
    Delivery,
    OnCall,
)

NOBODY = ""
BATCH = 500


def stream_for(cause: UUID | str) -> str:
    """Name the stream of what became of the messages about a fact: an alert, or what asked for a code."""
    return f"delivery/{cause}"


def on_call_stream(agency: str) -> str:
    """Name the stream of an agency's turns on call."""
    return f"on_call/{agency.partition('/')[2]}"


def delivery_id(cause: UUID | str, contact: str) -> UUID:
    """Give the id of the message about a fact to a contact: the same each time, and nobody's to guess."""
    return named_id("delivery", str(cause), contact)


def refresh(stream: str) -> None:
    """Make the rows of one stream from its latest fact."""
    apply(reading.facts_of(stream)[-1])


def apply(fact: Fact) -> None:
    """Bring the tables up to one fact."""
    match fact.what:
        case delivery.ContactFact():
            _apply_contact(fact, fact.what)
        case delivery.OnCallStarted() as started:
            OnCall.objects.update_or_create(
                turn=started.turn,
                defaults={
                    "agency": started.agency,
                    "role": started.role,
                    "person": started.person,
                    "name": started.name,
                    "starts_at": fact.happened_at.earliest,
                    "ends_at": started.until,
                },
            )
        case delivery.OnCallEnded(turn=turn):
            _end_turn(fact, turn)
        case delivery.DeliveryAddressed():
            address([fact])
        case delivery.DeliveryFact():
            _apply_delivery(fact, fact.what)


def rebuild(unread: list[Unread] | None = None) -> None:
    """Drop this room's tables and build them again from the ledger; what the sender keeps begins anew.

    What cannot be read goes to `unread`.
    """
    with rebuilding(Delivery, OnCall, Contact):
        _apply_all(readable("contact", "on_call", "delivery", unread=unread))


def _apply_all(facts: Iterable[Fact]) -> None:
    for fact in facts:
        apply(fact)


def _apply_contact(fact: Fact, what: delivery.ContactFact) -> None:
    rows = Contact.objects.filter(stream=fact.stream)
    match what:
        case delivery.ContactAdded() as added:
            _add(fact, added)
        case delivery.ContactCodeAsked():
            rows.update(code_asked=fact.id, code_asked_at=fact.recorded_at, wrong_codes=0)
            _queue(fact, CODE)
        case delivery.ContactCodeWrong():
            row = rows.get()
            rows.update(wrong_codes=row.wrong_codes + 1)
        case delivery.ContactProved():
            rows.update(proved_at=fact.recorded_at, code_asked="", code_asked_at=None, wrong_codes=0)
        case delivery.ContactPaused(until=until):
            rows.update(paused=True, paused_until=until)
        case delivery.ContactResumed():
            rows.update(paused=False, paused_until=None)
        case delivery.ContactRemoved():
            rows.update(removed_at=fact.recorded_at)
        case delivery.ContactTestAsked():
            _queue(fact, TEST)


def _add(fact: Fact, added: delivery.ContactAdded) -> None:
    Contact.objects.create(
        stream=fact.stream,
        agency=added.agency,
        person=added.person,
        officer=added.officer,
        name=added.name,
        channel=added.channel,
        address=added.address,
        roles=added.roles,
        language=added.language,
        added_at=fact.recorded_at,
    )


def _end_turn(fact: Fact, turn: str) -> None:
    row = OnCall.objects.get(turn=turn)
    row.ends_at = max(row.starts_at, min(row.ends_at, fact.happened_at.earliest))
    row.save(update_fields=["ends_at"])


def address(facts: Iterable[Fact]) -> None:
    """Make the rows of the messages that these choices call for, in a few statements.

    An alert that was addressed to nobody before, and now is to somebody, takes that row away.
    """
    chosen = [(fact, fact.what) for fact in facts if isinstance(fact.what, delivery.DeliveryAddressed)]
    wanted = {contact for _, what in chosen for contact in what.contacts.split()}
    contacts = Contact.objects.in_bulk(wanted)
    causes = [UUID(_cause(fact)) for fact, _ in chosen]
    Delivery.objects.filter(cause__in=causes, contact=NOBODY).delete()
    rows = [
        _row(fact, _cause(fact), ALERT, contacts.get(contact), what)
        for fact, what in chosen
        for contact in what.contacts.split() or [NOBODY]
    ]
    Delivery.objects.bulk_create(rows, batch_size=BATCH)


def _queue(fact: Fact, kind: str) -> None:
    """Make the row of a code or a trial. It is urgent: somebody stands there and waits for it."""
    contact = Contact.objects.get(stream=fact.stream)
    _row(fact, fact.id, kind, contact, None).save(force_insert=True)


def _cause(fact: Fact) -> str:
    return fact.stream.partition("/")[2]


def _row(
    fact: Fact, cause: str, kind: str, contact: Contact | None, what: delivery.DeliveryAddressed | None
) -> Delivery:
    """Make one row; without a contact it is a dead letter from the start."""
    agency = what.agency if what else (contact.agency if contact else "")
    return Delivery(
        id=delivery_id(cause, contact.stream if contact else NOBODY),
        cause=UUID(cause),
        kind=kind,
        contact=contact.stream if contact else NOBODY,
        line=line_of(Channel(contact.channel), contact.address) if contact else "",
        agency=agency,
        urgent=what.urgent if what else True,
        state=WAITING if contact else DEAD,
        queued_at=fact.recorded_at,
        next_at=(what.not_before if what else None) or fact.recorded_at,
        fault="" if contact else faults.NOBODY,
        ended_at=None if contact else fact.recorded_at,
    )


def _apply_delivery(fact: Fact, what: delivery.DeliveryFact) -> None:
    contact = getattr(what, "contact", "")
    rows = Delivery.objects.filter(id=delivery_id(_cause(fact), contact))
    ended = {
        "ended_at": fact.recorded_at,
        "next_at": fact.recorded_at,
        "lease": "",
        "leased_until": None,
    }
    match what:
        case delivery.DeliverySent(attempts=attempts):
            rows.update(state=SENT, attempts=attempts, fault="", **ended)
        case delivery.DeliveryGivenUp(attempts=attempts, fault=fault):
            rows.update(state=DEAD, attempts=attempts, fault=fault, **ended)
        case delivery.DeliveryNotNeeded():
            rows.update(state=NOT_NEEDED, attempts=0, fault="", **ended)
        case delivery.DeliveryAskedAgain():
            rows.update(
                state=WAITING,
                attempts=0,
                fault="",
                next_at=fact.recorded_at,
                ended_at=None,
                leased_until=None,
            )
