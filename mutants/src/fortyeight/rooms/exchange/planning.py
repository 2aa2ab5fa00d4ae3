"""From what a message says, and what is on record, to the actions that bring the record up to it. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fortyeight.foundations.kit.canonical import instant_text
from fortyeight.foundations.kit.ids import named_id
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import is_in_jail, open_matters
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Payload, stay
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.rooms.custody.actions.book import Ground, book
from fortyeight.rooms.custody.actions.clear_flag import clear_flag
from fortyeight.rooms.custody.actions.flag_hold import flag_hold
from fortyeight.rooms.custody.actions.mark_release_eligible import mark_release_eligible
from fortyeight.rooms.custody.actions.move import move
from fortyeight.rooms.custody.actions.open_matter import open_matter
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.custody.actions.schedule_release import schedule_release
from fortyeight.rooms.exchange.holds import is_immigration_hold
from fortyeight.rooms.exchange.niem.message import Charge, Kind, Message

JAIL_FLAG = "jail-system"
NOT_HERE = "By the record the person was not here at that time: gone already, or booked later."


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One action to call: its function, its own arguments, when it happened, and a sentence about it.

    `about` tells it from other steps of the same message with the same action; it
    carries nothing personal.
    """

    run: Callable[..., Any]
    given: Mapping[str, object]
    at: When
    sentence: str
    must_see: bool = True
    about: str = ""

    @property
    def name(self) -> str:
        """The name of the action."""
        return self.run.__name__


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to do with a message. `waits` says that its booking has not come; `fault` why it is refused."""

    steps: tuple[Step, ...] = ()
    waits: bool = False
    fault: tuple[str, str, str] | None = None
    notes: tuple[str, ...] = ()


def stay_for(agency: str, booking_number: str) -> str:
    """Name the stay of a booking number: the same number always finds the same stay."""
    return f"stay/{named_id('booking', agency, booking_number)}"


def person_for(agency: str, message: Message, stay_id: str) -> str:
    """Name the person by the sender's lasting id; somebody without one is known by this stay alone."""
    person, booking = message.person, message.booking
    for kind, value in (
        ("persistent", person.persistent_id if person else ""),
        ("subject", booking.subject_id if booking else ""),
        ("state", person.state_id if person else ""),
    ):
        if value:
            return f"person/{named_id(kind, agency, value)}"
    return f"person/{named_id('stay', stay_id)}"


def plan(
    message: Message, *, agency: str, jail: str, stay_id: str, history: History, received_at: datetime
) -> Plan:
    """Plan the actions for one message. `history` is what is on record of the stay, possibly nothing."""
    known = history.booking() is not None
    match message.kind:
        case Kind.WARRANT_ISSUED | Kind.WARRANT_CANCELLED:
            note = "A court's own warrant. It is no immigration warrant and changes no stay by itself."
            return Plan(notes=(note,))
        case Kind.RELEASE:
            return _plan_release(message, history, known)
    if not known:
        return _plan_booking(message, agency=agency, jail=jail, stay_id=stay_id, received_at=received_at)
    at = _said_at(message, received_at)
    return Plan(steps=_changes(message, history, jail, at, received_at), notes=_gone(message, history))


def _said_at(message: Message, received_at: datetime) -> When:
    """When the message says what it says: as it was written, and not before the booking it is about."""
    at = message.created_at or exactly(received_at)
    booked_at = message.booking.booked_at if message.booking else None
    return at if booked_at is None or at.earliest >= booked_at.earliest else booked_at


def _plan_release(message: Message, history: History, known: bool) -> Plan:
    if not known:
        return Plan(waits=True)
    left = message.release
    if left is None or left.at is None:
        why = "The message says that somebody was released, and not when."
        return Plan(
            fault=(
                "MESSAGE.NO_RELEASE_TIME",
                why,
                "Ask the sender for the time, or record the release by hand.",
            )
        )
    if is_in_jail(history, left.at.latest) is Answer.NO:
        return Plan(notes=(NOT_HERE,))
    how = "; ".join(part for part in (left.reason, left.condition, left.to) if part)
    return Plan(
        steps=(Step(run=release, given={"how": how}, at=left.at, sentence="Released.", must_see=False),)
    )


def _plan_booking(message: Message, *, agency: str, jail: str, stay_id: str, received_at: datetime) -> Plan:
    booking = message.booking
    assert booking is not None, "a message about custody has a booking"
    if booking.booked_at is None:
        why = "The message does not say when the person was booked."
        return Plan(fault=("MESSAGE.NO_BOOKING_TIME", why, "Ask the sender for the time, or book by hand."))
    person = message.person
    grounds = tuple(
        Ground(matter=matter_id(charge), type=matter_type(charge), label=label_of(charge))
        for charge in _local_charges(message)
    )
    given = {
        "jail": jail,
        "person": person_for(agency, message, stay_id),
        "name": person.name if person else "",
        "booking_number": booking.number,
        "born_on": person.born_on if person else None,
        "grounds": grounds,
    }
    first = Step(
        run=book,
        given=given,
        at=booking.booked_at,
        sentence=f"Booked, with {len(grounds)} local matters.",
        must_see=False,
    )
    at = _said_at(message, received_at)
    return Plan(steps=(first, *_circumstances(message, None, jail, at, received_at)))


def _changes(
    message: Message, history: History, jail: str, at: When, received_at: datetime
) -> tuple[Step, ...]:
    known = {getattr(fact.what, "matter", "") for fact in history.here(stay.MatterOpened)}
    opened = tuple(
        Step(
            run=open_matter,
            given={
                "matter": matter_id(charge),
                "matter_type": matter_type(charge),
                "label": label_of(charge),
            },
            at=at,
            sentence="A local matter opened.",
            about=matter_id(charge),
        )
        for charge in _local_charges(message)
        if matter_id(charge) not in known
    )
    return (*opened, *_circumstances(message, history, jail, at, received_at))


def _circumstances(
    message: Message, history: History | None, jail: str, at: When, received_at: datetime
) -> tuple[Step, ...]:
    """The flag, the place, the eligibility and the scheduled release, as far as they are news."""
    steps = [*_flag_step(message, history, at), *_place_step(message, history, jail, at)]
    detention = message.detention
    if detention is None:
        return tuple(steps)
    said_at = (message.created_at or exactly(received_at)).latest
    eligible = detention.release_eligible_at
    if eligible is not None and not _on_record(history, eligible):
        if eligible.latest <= said_at:
            given = {"basis": stay.Eligibility.OTHER}
            steps.append(
                Step(run=mark_release_eligible, given=given, at=eligible, sentence="Eligible for release.")
            )
        else:
            steps.append(_schedule(eligible, at))
    if detention.release_at is not None and detention.release_at.earliest > said_at:
        steps.append(_schedule(detention.release_at, at))
    return tuple(step for step in steps if not _scheduled_already(history, step))


def _schedule(when: When, at: When) -> Step:
    """A time known only as an interval is taken at its earliest: too early alarms, too late holds."""
    return Step(
        run=schedule_release,
        given={"release_at": when.earliest},
        at=at,
        sentence="A release is scheduled.",
        about=instant_text(when.earliest),
    )


def _scheduled_already(history: History | None, step: Step) -> bool:
    if history is None or step.run is not schedule_release:
        return False
    known = [getattr(fact.what, "release_at", None) for fact in history.here(stay.ReleaseScheduled)]
    return step.given["release_at"] in known


def _on_record(history: History | None, eligible: When) -> bool:
    return history is not None and any(
        fact.happened_at == eligible for fact in history.here(stay.ReleaseEligible)
    )


def _flag_step(message: Message, history: History | None, at: When) -> tuple[Step, ...]:
    flag = message.detention.immigration_hold_flag if message.detention else None
    held = any(is_immigration_hold(charge.hold_for_agency, charge.description) for charge in message.charges)
    shown = True if held else flag
    seen = _jail_flags(history, stay.HoldFlagSeen)
    is_set = sorted(set(seen) - set(_jail_flags(history, stay.HoldFlagCleared)))
    if shown is True and not is_set:
        # Each time the flag comes on it is another flag, with a duty of its own.
        name = JAIL_FLAG if not seen else f"{JAIL_FLAG}-{len(seen) + 1}"
        given = {"flag": name, "source": "jail message"}
        sentence = "The jail's system shows a hold flag."
        return (Step(run=flag_hold, given=given, at=at, sentence=sentence, about=name),)
    if shown is not False:
        return ()
    why, sentence = "the jail's system no longer shows it", "The hold flag is off."
    return tuple(
        Step(run=clear_flag, given={"flag": name, "why": why}, at=at, sentence=sentence, about=name)
        for name in is_set
    )


def _jail_flags(history: History | None, kind: type[Payload]) -> list[str]:
    """List the flags that messages set or took off. One that a person set is that person's to take off."""
    facts = history.here(kind) if history else ()
    return [flag for fact in facts if (flag := getattr(fact.what, "flag", "")).startswith(JAIL_FLAG)]


def _place_step(message: Message, history: History | None, jail: str, at: When) -> tuple[Step, ...]:
    place = message.detention.place if message.detention else ""
    moves = [] if history is None else [getattr(f.what, "place", "") for f in history.here(stay.Moved)]
    if not place or (moves and moves[-1] == place):
        return ()
    return (
        Step(run=move, given={"jail": jail, "place": place}, at=at, sentence="Housed elsewhere in the jail."),
    )


def _gone(message: Message, history: History) -> tuple[str, ...]:
    """Name what is open on record and not in the message: silence closes nothing and confirms nothing."""
    if not message.charges:
        return ()
    said = {matter_id(charge) for charge in message.charges}
    at = max(fact.happened_at.latest for fact in history.own())
    gone = [
        opening for opening, _ in open_matters(history, at) if getattr(opening.what, "matter", "") not in said
    ]
    if not gone:
        return ()
    note = f"{len(gone)} local matters open on record are not in this message. Close them by hand if over."
    return (note,)


def _local_charges(message: Message) -> tuple[Charge, ...]:
    local = [
        charge
        for charge in message.charges
        if not is_immigration_hold(charge.hold_for_agency, charge.description)
    ]
    return tuple({matter_id(charge): charge for charge in local}.values())


def matter_id(charge: Charge) -> str:
    """Name a charge by what does not change from one message to the next."""
    parts = (charge.sequence, charge.statute, charge.description, charge.hold_for_agency, charge.court)
    return str(named_id("charge", *parts))


def matter_type(charge: Charge) -> stay.Matter:
    """Tell a hold for another agency from a charge of one's own."""
    return stay.Matter.OTHER_AGENCY_HOLD if charge.hold_for_agency else stay.Matter.CHARGE


def label_of(charge: Charge) -> str:
    """Describe the charge for people, shortly."""
    return " ".join(part for part in (charge.statute, charge.description) if part)[:200]
