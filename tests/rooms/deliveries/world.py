"""Accounts, contacts and alerts of a small agency, and a stand-in for the watch that keeps alerts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID, uuid4

from django.contrib.auth import get_user_model

from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.agreements import access
from fortyeight.rooms.deliveries.actions.add_contact import add_contact
from fortyeight.rooms.deliveries.actions.ask_code import ask_code
from fortyeight.rooms.deliveries.actions.prove_contact import prove_contact
from fortyeight.rooms.deliveries.codes import code_for
from fortyeight.rooms.deliveries.faults import Fault
from fortyeight.rooms.deliveries.letters import Letter
from fortyeight.rooms.deliveries.models import Contact, Delivery
from fortyeight.rooms.deliveries.source import Ringing
from fortyeight.rooms.officers.models import StaffMember
from tests.rooms import world
from tests.rooms.world import AGENCY, HOUR, MAIN, NOON

RELEASE_NOW, REVIEW = "DUTY.RELEASE_NOW", "DUTY.REVIEW_FINDING"


def asked(who: Actor, at: datetime = NOON) -> dict[str, object]:
    """What every call of an action needs that happens when it is recorded."""
    given = world.asked(who, at)
    del given["at"]
    return given


def make_account(name: str, *roles: str, agency: str = AGENCY, officer: str = "") -> Actor:
    """An account that signs in, and the actor that it acts as."""
    user = get_user_model().objects.create(username=name)
    StaffMember.objects.create(user=user, agency=agency, roles=" ".join(roles), officer=officer)
    return Actor(
        id=f"user/{user.pk}",
        name=name,
        roles=frozenset(roles),
        agencies=frozenset({agency}),
        officer=officer,
    )


def make_contact(
    who: Actor,
    address: str,
    *,
    channel: Channel = Channel.MAIL,
    roles: tuple[str, ...] = (access.COMMANDER,),
    proved: bool = True,
    at: datetime = NOON - HOUR,
    **changed: object,
) -> str:
    """A contact of somebody's own, proved by its code unless told otherwise; no message about it waits."""
    stream = f"contact/{uuid4()}"
    given = {"person": who.id, "agency": AGENCY, "language": "en", "name": ""} | changed
    add_contact(**asked(who, at), contact=stream, channel=channel, address=address, roles=roles, **given)
    if proved and channel in (Channel.MAIL, Channel.SMS):
        ask_code(**asked(who, at), contact=stream)
        code = code_for(Contact.objects.get(stream=stream).code_asked)
        prove_contact(**asked(who, at), contact=stream, code=code)
        Delivery.objects.filter(contact=stream).delete()
    return stream


def ringing(code: str = RELEASE_NOW, **changed: object) -> Ringing:
    """An alert about a stay in the main jail."""
    given: dict[str, object] = {
        "id": uuid4(),
        "subject": "stay/1",
        "agency": AGENCY,
        "code": code,
        "what": "Release the person, or show the lawful ground.",
        "stage": "T-1H",
        "due_at": NOON + HOUR,
        "raised_at": NOON,
        "tell": (access.COMMANDER,),
        "urgent": code == RELEASE_NOW,
        "jail": MAIN,
    }
    return Ringing(**given | changed)  # type: ignore[arg-type]


@dataclass
class Watch:
    """A stand-in for the watch: it keeps alerts in memory and says which were told."""

    alerts: dict[UUID, Ringing] = field(default_factory=dict)
    told: set[UUID] = field(default_factory=set)

    def raise_alert(self, alert: Ringing) -> Ringing:
        """Keep one more alert."""
        self.alerts[alert.id] = alert
        return alert

    def change(self, alert: Ringing, **changed: object) -> None:
        """Let an alert end, or be taken on."""
        self.alerts[alert.id] = replace(self.alerts[alert.id], **changed)  # type: ignore[arg-type]

    def has_untold(self) -> bool:
        """As the watch does."""
        return bool(self.list_untold(1))

    def list_untold(self, limit: int) -> tuple[Ringing, ...]:
        """As the watch does."""
        return tuple(alert for alert in self.alerts.values() if alert.id not in self.told)[:limit]

    def mark_told(self, ids: Iterable[UUID]) -> None:
        """As the watch does."""
        self.told |= set(ids)

    def find(self, ids: Iterable[UUID], at: datetime) -> Mapping[UUID, Ringing]:
        """As the watch does."""
        return {found: self.alerts[found] for found in ids if found in self.alerts}


@dataclass
class Post:
    """The other side of every channel: it takes a letter, or has the fault that was put in."""

    taken: list[Letter] = field(default_factory=list)
    faults: dict[str, list[Fault | None]] = field(default_factory=dict)

    def __call__(self, letter: Letter) -> Fault | None:
        """Take a letter."""
        waiting = self.faults.get(letter.address, [])
        fault = waiting.pop(0) if waiting else None
        if fault is None:
            self.taken.append(letter)
        return fault

    def addresses(self) -> list[str]:
        """Where the letters went that were taken, in order."""
        return [letter.address for letter in self.taken]
