"""Webhooks, signed as Standard Webhooks says, to receivers that the operator named.

Over HTTPS only, to the very address that was looked at: the name is resolved
once, an address inside the house is refused unless the operator allows it, no
redirect is followed, no proxy is used, and of the answer little is read.
"""

import http.client
import ipaddress
import json
import socket
import ssl
import threading
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from standardwebhooks import Webhook

from fortyeight.rooms.deliveries import faults
from fortyeight.rooms.deliveries.channels.lines import Lines, WebhookLine
from fortyeight.rooms.deliveries.faults import Fault, down, for_good
from fortyeight.rooms.deliveries.message import Message

ANSWER_MAX = 16 * 1024
WAIT_MAX = 3600.0
GONE = 410
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Blocked(Exception):
    """The receiver may not be sent to."""


def send(lines: Lines, address: str, message: Message) -> Fault | None:
    """Send to the receiver that the operator named so; None when it answered with a 2xx."""
    line = lines.webhooks.get(address)
    if line is None:
        return down(faults.NOT_SET_UP)
    url = urlsplit(line.url)
    body = json.dumps(message.data, ensure_ascii=False, separators=(",", ":"))
    try:
        place = find_address(url, allow_private=line.allow_private)
        status, wait = _post(line, url, place, sign(line, message, body), body.encode())
    except Blocked:
        return down(faults.UNSAFE_ADDRESS)
    except TimeoutError:
        return down(faults.TIMED_OUT)
    except (ConnectionResetError, BrokenPipeError, http.client.HTTPException, ssl.SSLEOFError):
        return down(faults.CUT_OFF)
    except ssl.SSLError:
        return down(faults.NOT_ENCRYPTED)
    except OSError:
        return down(faults.UNREACHABLE)
    return _meaning(status, wait)


def sign(line: WebhookLine, message: Message, body: str) -> dict[str, str]:
    """Make the headers: the id stays for each try, the time is that of this try, one signature a secret."""
    signatures = [Webhook(secret).sign(str(message.id), message.at, body) for secret in line.secrets]
    return {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "Fortyeight",
        "webhook-id": str(message.id),
        "webhook-timestamp": str(int(message.at.timestamp())),
        "webhook-signature": " ".join(signatures),
    }


def find_address(url: SplitResult, *, allow_private: bool) -> str:
    """Resolve the receiver to one address that may be sent to. Raises Blocked, and OSError."""
    if url.scheme != "https" or not url.hostname or url.username or url.password:
        raise Blocked
    found = socket.getaddrinfo(url.hostname, url.port or 443, type=socket.SOCK_STREAM)
    places = [ipaddress.ip_address(entry[4][0]) for entry in found]
    # One bad address among several is enough: the name is not what it says it is.
    if not places or not (allow_private or all(is_outside(place) for place in places)):
        raise Blocked
    return str(places[0])


def is_outside(place: Address) -> bool:
    """Whether an address is one of the open Internet, also when it hides inside another.

    >>> is_outside(ipaddress.ip_address("::ffff:127.0.0.1"))
    False
    """
    if isinstance(place, ipaddress.IPv6Address):
        inner = place.ipv4_mapped or place.sixtofour or (place.teredo[1] if place.teredo else None)
        if inner is not None:
            return is_outside(inner)
        if place in _NAT64:
            return False
    return place.is_global and not place.is_multicast and not place.is_reserved


class _Connection(http.client.HTTPSConnection):
    """Connects to the address that was looked at, and checks the certificate against the name."""

    def __init__(self, host: str, port: int, place: str, *, seconds: float, context: ssl.SSLContext) -> None:
        super().__init__(host, port, timeout=seconds, context=context)
        self._place, self._checked = place, context

    def connect(self) -> None:
        """Open the connection."""
        plain = socket.create_connection((self._place, self.port), self.timeout)
        try:
            self.sock = self._checked.wrap_socket(plain, server_hostname=self.host)
        except BaseException:
            plain.close()
            raise


def _post(
    line: WebhookLine, url: SplitResult, place: str, headers: dict[str, str], body: bytes
) -> tuple[int, float]:
    """Post once; give the status, and how long the receiver asks to wait."""
    assert url.hostname is not None
    context = ssl.create_default_context(cafile=line.ca or None)
    path = (url.path or "/") + (f"?{url.query}" if url.query else "")
    connection = _Connection(url.hostname, url.port or 443, place, seconds=line.seconds, context=context)
    # Each wait has its limit; a receiver that gives a letter at a time is ended by this one.
    ended = threading.Event()
    whole = threading.Timer(2 * line.seconds, _end, (connection, ended))
    whole.daemon = True
    try:
        connection.connect()
        whole.start()
        connection.request("POST", path, body=body, headers=headers)
        answer = connection.getresponse()
        # The status decides; what comes after it is read a little, for the sake of the receiver.
        with suppress(OSError, http.client.HTTPException):
            answer.read(ANSWER_MAX)
        return answer.status, _asked_to_wait(answer.getheader("retry-after", ""))
    except (OSError, http.client.HTTPException):
        if ended.is_set():
            raise TimeoutError from None
        raise
    finally:
        whole.cancel()
        connection.close()


def _end(connection: http.client.HTTPSConnection, ended: threading.Event) -> None:
    """Cut a connection from another thread: whoever reads from it finds its end."""
    ended.set()
    with suppress(OSError, AttributeError):
        # Past the layer of encryption, which the reading thread has in hand.
        socket.socket.shutdown(connection.sock, socket.SHUT_RDWR)


def _asked_to_wait(text: str) -> float:
    return min(float(text), WAIT_MAX) if text.isascii() and text.isdecimal() else 0.0


def _meaning(status: int, wait: float) -> Fault | None:
    if 200 <= status < 300:
        return None
    if status == GONE:
        return for_good(faults.GONE)
    return Fault(code=faults.REFUSED_FOR_NOW, wait_seconds=wait, line_is_down=True)
