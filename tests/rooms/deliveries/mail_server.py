"""A real mail server on this machine, that can be told to refuse, to stall, or to hang up half-way."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from fortyeight.rooms.deliveries.channels.lines import Lines, MailLine


class Mailbox:
    """Keeps what came, and answers each recipient as it was told."""

    def __init__(self) -> None:
        self.envelopes: list[Envelope] = []
        self.answers: dict[str, list[str]] = {}
        self.after_data = "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Answer to a recipient."""
        waiting = self.answers.get(address, [])
        answer = waiting.pop(0) if waiting else "250 OK"
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Take the message, or not."""
        if self.after_data.startswith("250"):
            self.envelopes.append(envelope)
        return self.after_data


@contextmanager
def mail_server(box: Mailbox | None = None, **options: Any) -> Iterator[tuple[Mailbox, int]]:
    """Run a server; give its mailbox and its port."""
    box = box or Mailbox()
    controller = Controller(box, hostname="127.0.0.1", port=_free_port(), **options)
    controller.start()
    try:
        yield box, controller.port
    finally:
        controller.stop()


@contextmanager
def rude_server(*says: bytes, hangs: bool) -> Iterator[int]:
    """Run a server that says these lines, one for each that it hears, and then hangs or hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.1)
        ended = threading.Event()

        def serve() -> None:
            while not ended.is_set():
                try:
                    caller, _ = listening.accept()
                except TimeoutError:
                    continue
                with caller:
                    caller.settimeout(5)
                    _talk(caller, says)
                    while hangs and not ended.is_set():
                        time.sleep(0.05)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield listening.getsockname()[1]
        finally:
            ended.set()
            thread.join(timeout=3)


def _talk(caller: socket.socket, says: tuple[bytes, ...]) -> None:
    for place, line in enumerate(says):
        if place:
            caller.recv(65536)
        caller.sendall(line + b"\r\n")


def lines_to(port: int, **changed: Any) -> Lines:
    """Lines with a mail server on this machine."""
    given: dict[str, Any] = {"host": "127.0.0.1", "port": port, "security": "", "seconds": 2}
    return Lines(mail=MailLine(**given | {"sender": "Fortyeight <out@pine.example>"} | changed))


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port
