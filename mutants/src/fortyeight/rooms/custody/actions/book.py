"""Book a person into a jail, with the local matters that are the ground for it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import queries as agreements
from fortyeight.rooms.custody import access, views
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.custody.recording import record


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A local matter open at booking."""

    matter: str
    type: stay.Matter
    label: str = ""


@action("custody.book")
def book(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    jail: str,
    person: str,
    name: str,
    booking_number: str,
    born_on: date | None,
    grounds: tuple[Ground, ...],
) -> Recorded:
    """Book a person into a jail, with the local matters that are the ground for it.

    `stay_id` is the stream the caller chose for the new stay; `person` links the
    stays of one person, and a new booking never starts an old clock again.
    Raises UnableToProceed: RECORD.BOOKED_BEFORE, RECORD.IN_FUTURE.
    """
    found = agreements.find_jail(jail)
    access.require_agency(actor, found.agency if found else "")
    access.require_role(actor, *access.DESK)
    assert found is not None, "a jail without an agency is nobody's"
    lock(write=[stay_id])
    if Stay.objects.filter(stream=stay_id).exists():
        access.access_stay(actor, stay_id)
    known = reading.facts_of(stay_id)
    casefile = CaseFile(stay=stay_id, zone=found.zone, place=found.place, facts=known)
    what = stay.Booked(jail=jail, person=person, name=name, booking_number=booking_number, born_on=born_on)
    facts = [record(act, casefile, what, at=at)]
    for ground in grounds:
        casefile = casefile.with_fact(facts[-1])
        opened = stay.MatterOpened(matter=ground.matter, type=ground.type, label=ground.label)
        facts.append(record(act, casefile, opened, at=at))
    views.refresh(stay_id)
    return Recorded.of(*facts)
