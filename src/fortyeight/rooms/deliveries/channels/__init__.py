"""The ways out of the building: mail, SMS, chat, webhooks.

Each takes a message and an address, and gives None when the other side took
it, or the fault. None of them knows an alert, a stay or the database.
"""

from collections.abc import Callable, Mapping

from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.rooms.deliveries.channels import chat, mail, webhook
from fortyeight.rooms.deliveries.channels.lines import Lines
from fortyeight.rooms.deliveries.faults import Fault
from fortyeight.rooms.deliveries.message import Message

Send = Callable[[Lines, str, Message], Fault | None]

SENDS: Mapping[Channel, Send] = {
    Channel.MAIL: mail.send,
    Channel.SMS: chat.send_sms,
    Channel.CHAT: chat.send,
    Channel.WEBHOOK: webhook.send,
}


def send(lines: Lines, channel: Channel, address: str, message: Message) -> Fault | None:
    """Hand a message over; None when it was taken. Blocks for as long as the channel's own limits let it."""
    return SENDS[channel](lines, address, message)


def line_of(channel: Channel, address: str) -> str:
    """Name the line that a message goes by: what is down for one message on it is down for the next."""
    if channel in (Channel.MAIL, Channel.SMS):
        return channel.lower()
    return f"{channel.lower()} {address}"[:120]
