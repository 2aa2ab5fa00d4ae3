"""What an address may be, for each channel. Nothing typed into a form is ever connected to as it is."""

import re

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.rooms.deliveries.channels.chat import NUMBER
from fortyeight.rooms.deliveries.channels.lines import NAME_MAX

AMERICAN = re.compile(r"1?([2-9][0-9]{9})")
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


def read_address(channel: Channel, text: str) -> str:
    """Read an address as it is kept: a mailbox, a number such as +15005550006, or the name of a chat.

    A number of ten digits is one of North America. Raises UnableToProceed (CONTACT.ADDRESS).

    >>> read_address(Channel.SMS, "(500) 555-0006")
    '+15005550006'
    """
    typed = text.strip()
    if channel is Channel.MAIL:
        try:
            validate_email(typed)
        except ValidationError:
            raise _not_an_address("mail address, such as pat@sheriff.example") from None
        return typed
    if channel is Channel.SMS:
        return _number(typed)
    if len(typed) > NAME_MAX or not NAME.fullmatch(typed):
        raise _not_an_address("name of a chat or receiver that the operator set up")
    return typed


def _number(typed: str) -> str:
    digits = re.sub(r"[\s().-]", "", typed)
    american = AMERICAN.fullmatch(digits)
    number = f"+1{american.group(1)}" if american else digits
    if not NUMBER.fullmatch(number):
        raise _not_an_address("telephone number, such as +15005550006")
    return number


def _not_an_address(what: str) -> UnableToProceed:
    return UnableToProceed(
        "CONTACT.ADDRESS",
        not_done="The contact was not added.",
        why=f"What was given is no {what}.",
        what_now="Check it with the person, and enter it again.",
    )
