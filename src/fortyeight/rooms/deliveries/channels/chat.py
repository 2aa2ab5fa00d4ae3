"""SMS and chat, through `apprise`. The addresses hold secrets: they come from the operator's file alone."""

import logging
import re
from urllib.parse import quote

from fortyeight.rooms.deliveries import faults
from fortyeight.rooms.deliveries.channels.lines import Lines
from fortyeight.rooms.deliveries.faults import Fault, down
from fortyeight.rooms.deliveries.message import Message

NUMBER = re.compile(r"\+[1-9][0-9]{7,14}")


def send_sms(lines: Lines, address: str, message: Message) -> Fault | None:
    """Send an SMS to a number such as +15005550006; None when the provider took it."""
    if not lines.sms:
        return down(faults.NOT_SET_UP)
    if not NUMBER.fullmatch(address):
        return faults.for_good(faults.NO_SUCH_ADDRESS)
    return _notify(lines.sms.replace("{to}", quote(address, safe="+")), "", message.short)


def send(lines: Lines, address: str, message: Message) -> Fault | None:
    """Send to the chat that the operator named so; None when the service took it."""
    url = lines.chats.get(address)
    if url is None:
        return down(faults.NOT_SET_UP)
    return _notify(url, message.title, message.text)


def _notify(url: str, title: str, text: str) -> Fault | None:
    """Hand it to apprise, which says no more than whether it was taken.

    Its own log lines may quote an address with its secret in it, so they are off.
    """
    import apprise

    logging.getLogger("apprise").setLevel(logging.CRITICAL + 1)
    # No plug-ins, no files, no attachments: an address is one of a service that comes with apprise.
    asset = apprise.AppriseAsset(plugin_paths=[], secure_logging=True, app_id="Fortyeight")
    service = apprise.Apprise.instantiate(url, asset=asset, suppress_exceptions=True)
    if service is None:
        return down(faults.NOT_SET_UP)
    try:
        taken = service.notify(body=text, title=title)
    except Exception:
        # Whatever a plug-in raises: another message may get through, and this one may later.
        return Fault(code=faults.FAILED)
    return None if taken else down(faults.REFUSED_FOR_NOW)
