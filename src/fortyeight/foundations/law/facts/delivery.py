"""The facts of telling people: how staff are reached, who is on call, and who was told what by which way.

The names and addresses are those of staff. They are personal fields all the
same: somebody who leaves may have them erased, and the proof stands.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from fortyeight.foundations.law.facts.base import Payload, personal


class Channel(StrEnum):
    """The way by which a message leaves the building."""

    MAIL = "MAIL"
    SMS = "SMS"
    CHAT = "CHAT"
    WEBHOOK = "WEBHOOK"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFact(Payload):
    """What happened to one way of reaching somebody."""

    STREAM: ClassVar[str] = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactAdded(ContactFact):
    """Somebody is reached at an address, for these roles of an agency.

    `roles` are role names with spaces between. `person` is the account, such as
    `user/7`; empty for an address that nobody owns, such as a shared mailbox.
    `officer` is the officer's stream where the person is one. `language` is that
    of the message's frame.
    """

    KIND: ClassVar[str] = "contact.added"
    agency: str
    channel: Channel
    roles: str
    person: str = ""
    officer: str = ""
    language: str = "en"
    name: str = personal(default="")
    address: str = personal(default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCodeAsked(ContactFact):
    """A code was sent to the address, to prove that it is the person's."""

    KIND: ClassVar[str] = "contact.code_asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCodeWrong(ContactFact):
    """Somebody entered another code than the one that was sent."""

    KIND: ClassVar[str] = "contact.code_wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactProved(ContactFact):
    """The code that was sent came back: the address reaches who it should."""

    KIND: ClassVar[str] = "contact.proved"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPaused(ContactFact):
    """The address is not used until `until`; None: until it is taken up again."""

    KIND: ClassVar[str] = "contact.paused"
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactResumed(ContactFact):
    """The address is used again."""

    KIND: ClassVar[str] = "contact.resumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRemoved(ContactFact):
    """The address is not used any more."""

    KIND: ClassVar[str] = "contact.removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactTestAsked(ContactFact):
    """Somebody asked for a message that only tries whether the address works."""

    KIND: ClassVar[str] = "contact.test_asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnCallFact(Payload):
    """Who of an agency is on call."""

    STREAM: ClassVar[str] = "on_call"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnCallStarted(OnCallFact):
    """A named person is on call in a role until `until`, exclusive. It may be recorded before it begins.

    `turn` is the id of the turn, `person` the account, such as `user/7`.
    """

    KIND: ClassVar[str] = "on_call.started"
    turn: str
    agency: str
    role: str
    person: str
    until: datetime
    name: str = personal(default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class OnCallEnded(OnCallFact):
    """The turn ended before its time, or was taken back."""

    KIND: ClassVar[str] = "on_call.ended"
    turn: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryFact(Payload):
    """What became of a message. The stream is named after the fact that the message is about."""

    STREAM: ClassVar[str] = "delivery"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryAddressed(DeliveryFact):
    """It was settled who is told of an alert: these contacts, with spaces between.

    `everybody_of` are the roles in which nobody was on call, so that everybody
    of the role is told; `nobody_in` those in which there is no address at all.
    `not_before` is when the quiet hours end, for a message that they hold back.
    """

    KIND: ClassVar[str] = "delivery.addressed"
    agency: str
    alert: str
    contacts: str
    urgent: bool
    everybody_of: str = ""
    nobody_in: str = ""
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverySent(DeliveryFact):
    """The channel took the message at this instant. That it was read, only an acknowledgement shows."""

    KIND: ClassVar[str] = "delivery.sent"
    contact: str
    channel: Channel
    attempts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryGivenUp(DeliveryFact):
    """The message was not delivered, for the reason `fault`; a person can have it sent again."""

    KIND: ClassVar[str] = "delivery.given_up"
    contact: str
    channel: Channel
    attempts: int
    fault: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryNotNeeded(DeliveryFact):
    """The message was not sent: what it is about had ended, or somebody had taken it on."""

    KIND: ClassVar[str] = "delivery.not_needed"
    contact: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryAskedAgain(DeliveryFact):
    """A person had the message sent again."""

    KIND: ClassVar[str] = "delivery.asked_again"
    contact: str
