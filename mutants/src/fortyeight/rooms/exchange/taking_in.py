"""Take a message in: keep it, read it, plan, act, settle. Cut off anywhere, it can be done again."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from fortyeight.foundations.kit.ids import named_id
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import Recorded, Unable
from fortyeight.rooms.agreements.queries import JailSeen, find_jail
from fortyeight.rooms.custody import access
from fortyeight.rooms.exchange.models import InboxMessage, State
from fortyeight.rooms.exchange.niem.message import Message
from fortyeight.rooms.exchange.niem.read import UnableToReadMessage, read_message
from fortyeight.rooms.exchange.planning import Plan, Step, plan, stay_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of a message. `message` is None when it could not be read."""

    digest: str
    state: str
    stay: str = ""
    message: Message | None = None
    done: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    code: str = ""
    why: str = ""
    what_now: str = ""
    repeated: bool = False


def preview(raw: bytes, *, jail: JailSeen, at: datetime) -> Taken:
    """Say what would come of a message, and write nothing."""
    digest = digest_of(raw, jail.agency)
    try:
        message = read_message(raw, zone=jail.zone)
    except UnableToReadMessage as fault:
        return Taken(
            digest=digest, state=State.REFUSED, code=fault.code, why=fault.why, what_now=fault.what_now
        )
    stay_id, made = _plan(message, jail, at)
    return Taken(
        digest=digest,
        state=_state_of(made),
        stay=stay_id,
        message=message,
        done=tuple(step.sentence for step in made.steps),
        notes=made.notes,
        code=made.fault[0] if made.fault else "",
        why=made.fault[1] if made.fault else "",
        what_now=made.fault[2] if made.fault else "",
    )


def take_in(raw: bytes, *, actor: Actor, jail: JailSeen, at: datetime) -> Taken:
    """Take one message in and bring the record up to it.

    The same bytes again give the first result and change nothing; a message that
    was refused or cut off is tried again. When a booking comes, releases that
    waited for it are taken in too. Raises UnableToAccess, UnableToAct.
    """
    access.require_agency(actor, jail.agency)
    access.require_role(actor, *access.DESK)
    digest = digest_of(raw, jail.agency)
    row, is_new = InboxMessage.objects.get_or_create(
        digest=digest,
        defaults={"agency": jail.agency, "jail": jail.id, "raw": raw, "received_at": at},
    )
    if not is_new and row.state in (State.TAKEN, State.NOTED):
        return Taken(digest=digest, state=row.state, stay=row.stay, repeated=True)
    try:
        message = read_message(raw, zone=jail.zone)
    except UnableToReadMessage as fault:
        return _refuse(row, None, fault.code, fault.why, fault.what_now, at)
    taken = _work_through(row, message, actor=actor, jail=jail, at=at)
    if taken.state == State.TAKEN:
        _take_waiting(row.stay, actor=actor, jail=jail, at=at)
    return taken


def retry(digest: str, *, actor: Actor, jail: JailSeen, at: datetime) -> Taken:
    """Try a kept message again, as it was received. Raises UnableToAccess when there is none.

    One that is on record already is not kept whole any more, and nothing happens.
    """
    access.require_agency(actor, jail.agency)
    row = InboxMessage.objects.filter(digest=digest, agency=jail.agency).first()
    if row is None:
        raise access.nothing_here()
    if row.raw is None:
        return Taken(digest=digest, state=row.state, stay=row.stay, repeated=True)
    return take_in(bytes(row.raw), actor=actor, jail=jail, at=at)


def digest_of(raw: bytes, agency: str) -> str:
    """Name a message by its bytes and the agency it came to: two agencies never share an inbox row."""
    return sha256(agency.encode() + b"\0" + raw).hexdigest()


def _plan(message: Message, jail: JailSeen, at: datetime) -> tuple[str, Plan]:
    number = message.booking.number if message.booking else ""
    stay_id = stay_for(jail.agency, number) if number else ""
    facts = reading.facts_of(stay_id) if stay_id else ()
    history = History(CaseFile(stay=stay_id, zone=jail.zone, place=jail.place, facts=facts))
    made = plan(message, agency=jail.agency, jail=jail.id, stay_id=stay_id, history=history, received_at=at)
    return stay_id, made


def _work_through(
    row: InboxMessage, message: Message, *, actor: Actor, jail: JailSeen, at: datetime
) -> Taken:
    stay_id, made = _plan(message, jail, row.received_at)
    row.kind, row.stay = message.kind.value, stay_id
    if made.fault is not None:
        return _refuse(row, message, *made.fault, at)
    done: list[str] = []
    for step in made.steps:
        try:
            _run(step, row.digest, actor=actor, stay_id=stay_id, at=at)
        except Unable as fault:
            why = f"{step.sentence} {fault.why}"
            return _refuse(row, message, fault.code, why, fault.what_now, at, tuple(done))
        done.append(step.sentence)
    _settle(row, _state_of(made), " ".join(made.notes), at)
    return Taken(
        digest=row.digest,
        state=row.state,
        stay=stay_id,
        message=message,
        done=tuple(done),
        notes=made.notes,
    )


def _run(step: Step, digest: str, *, actor: Actor, stay_id: str, at: datetime) -> Recorded:
    """Call one action under a request id made from the message, so that a second try finds the first.

    The id comes from what the step does and not from its place: a second try, or
    a second process at the same time, may have fewer steps left.
    """
    seen = {"seen": None} if step.must_see else {}
    outcome = step.run(
        actor=actor,
        recorded_at=at,
        request_id=named_id("message", digest, step.name, step.about),
        at=step.at,
        stay_id=stay_id,
        **seen,
        **step.given,
    )
    assert isinstance(outcome, Recorded), "a message serves no warrant, so nothing is refused in law"
    return outcome


def _take_waiting(stay_id: str, *, actor: Actor, jail: JailSeen, at: datetime) -> None:
    waiting = InboxMessage.objects.filter(stay=stay_id, state=State.WAITING).order_by("received_at")
    for row in waiting:
        assert row.raw is not None, "what waits is kept whole"
        # A wall clock is read in the zone of the jail that sent it.
        sender = find_jail(row.jail) or jail
        take_in(bytes(row.raw), actor=actor, jail=sender, at=at)


def _state_of(made: Plan) -> str:
    if made.fault is not None:
        return State.REFUSED
    if made.waits:
        return State.WAITING
    return State.TAKEN if made.steps or not made.notes else State.NOTED


def _settle(row: InboxMessage, state: str, notes: str, at: datetime) -> None:
    """Write what became of it. What is on record need not be kept a second time; the notes are."""
    row.state, row.code, row.why, row.what_now, row.settled_at = state, "", notes, "", at
    if state in (State.TAKEN, State.NOTED):
        row.raw = None
    row.save()


def _refuse(
    row: InboxMessage,
    message: Message | None,
    code: str,
    why: str,
    what_now: str,
    at: datetime,
    done: tuple[str, ...] = (),
) -> Taken:
    row.state, row.code, row.why, row.what_now, row.settled_at = State.REFUSED, code, why, what_now, at
    row.save()
    return Taken(
        digest=row.digest,
        state=State.REFUSED,
        stay=row.stay,
        message=message,
        done=done,
        code=code,
        why=why,
        what_now=what_now,
    )
