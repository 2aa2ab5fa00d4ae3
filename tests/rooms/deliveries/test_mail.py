"""Goal: a mail arrives, or we know why not, and whether trying again can help.

Method: a real mail server on this machine, that refuses, stalls and hangs up.
"""

import time
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from uuid import UUID

import pytest
from aiosmtpd.smtp import AuthResult

from fortyeight.rooms.deliveries import faults
from fortyeight.rooms.deliveries.channels import mail
from fortyeight.rooms.deliveries.channels.lines import Lines
from fortyeight.rooms.deliveries.message import Message
from tests.rooms.deliveries.certificates import server_context
from tests.rooms.deliveries.mail_server import Mailbox, lines_to, mail_server, rude_server
from tests.rooms.world import NOON

PAT = "pat@pine.example"
MESSAGE = Message(
    id=UUID("3f2a0000-0000-4000-8000-000000000001"),
    at=NOON,
    title="URGENT: Main jail — salida",
    text="Release the person, or show the lawful ground.\nLímite: 2026-09-16 12:00 EDT",
    short="",
    data={},
)


def parsed(box: Mailbox, place: int = 0):  # type: ignore[no-untyped-def]
    content = box.envelopes[place].original_content
    assert content is not None
    return message_from_bytes(content, policy=default)


def test_it_arrives_with_the_same_id_each_time() -> None:
    with mail_server() as (box, port):
        assert mail.send(lines_to(port), PAT, MESSAGE) is None
        assert mail.send(lines_to(port), PAT, MESSAGE) is None
    first, second = parsed(box), parsed(box, 1)
    assert box.envelopes[0].rcpt_tos == [PAT]
    assert first["Subject"] == MESSAGE.title
    assert "Límite" in first.get_content()
    assert first["Message-ID"] == second["Message-ID"] == f"<{MESSAGE.id}@pine.example>"
    assert first["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize(
    ("answer", "code", "may_help"),
    [
        ("450 4.2.0 Greylisted, come again", faults.REFUSED_FOR_NOW, True),
        ("451 4.3.0 Try again later", faults.REFUSED_FOR_NOW, True),
        ("550 5.1.1 No such user", faults.NO_SUCH_ADDRESS, False),
        ("554 5.7.1 Refused by policy", faults.REFUSED, False),
    ],
)
def test_a_recipient_that_is_refused(answer: str, code: str, may_help: bool) -> None:
    """The line is not down: another message may get through."""
    with mail_server() as (box, port):
        box.answers[PAT] = [answer]
        fault = mail.send(lines_to(port), PAT, MESSAGE)
        assert fault is not None
        assert (fault.code, fault.may_help_again, fault.line_is_down) == (code, may_help, False)
        assert not box.envelopes
        assert mail.send(lines_to(port), PAT, MESSAGE) is None


@pytest.mark.parametrize(
    ("answer", "code", "may_help"),
    [
        ("452 4.3.1 Out of room", faults.REFUSED_FOR_NOW, True),
        ("552 5.3.4 Too large", faults.REFUSED, False),
    ],
)
def test_a_message_that_is_refused(answer: str, code: str, may_help: bool) -> None:
    with mail_server() as (box, port):
        box.after_data = answer
        fault = mail.send(lines_to(port), PAT, MESSAGE)
    assert fault is not None
    assert (fault.code, fault.may_help_again) == (code, may_help)


GREETING, HELLO, OK = b"220 here", b"250 hello", b"250 OK"


@pytest.mark.parametrize("says", [(), (GREETING,), (GREETING, HELLO), (GREETING, HELLO, OK, OK, b"354 go")])
def test_a_server_that_hangs_is_left_after_its_time(says: tuple[bytes, ...]) -> None:
    """Wherever it stops to answer."""
    began = time.monotonic()
    with rude_server(*says, hangs=True) as port:
        fault = mail.send(lines_to(port, seconds=1), PAT, MESSAGE)
    assert fault is not None
    assert fault.line_is_down
    assert fault.may_help_again
    assert fault.code in (faults.TIMED_OUT, faults.CUT_OFF)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    "says", [(), (GREETING,), (GREETING, HELLO, OK), (GREETING, HELLO, OK, OK, b"354 go")]
)
def test_a_server_that_hangs_up_half_way(says: tuple[bytes, ...]) -> None:
    with rude_server(*says, hangs=False) as port:
        fault = mail.send(lines_to(port), PAT, MESSAGE)
    assert fault is not None
    assert (fault.code, fault.line_is_down, fault.may_help_again) == (faults.CUT_OFF, True, True)


def test_what_was_taken_is_taken_though_the_goodbye_hangs() -> None:
    """Otherwise the person would get it again and again."""
    says = (GREETING, HELLO, OK, OK, b"354 go", b"250 taken")
    with rude_server(*says, hangs=True) as port:
        assert mail.send(lines_to(port, seconds=1), PAT, MESSAGE) is None


def test_no_server_at_all() -> None:
    with mail_server() as (_, port):
        pass
    fault = mail.send(lines_to(port), PAT, MESSAGE)
    assert fault == faults.down(faults.UNREACHABLE)
    assert mail.send(Lines(), PAT, MESSAGE) == faults.down(faults.NOT_SET_UP)


def test_an_address_with_a_line_of_its_own_is_refused_for_good() -> None:
    with mail_server() as (box, port):
        fault = mail.send(lines_to(port), "two@a.example\nBcc: all@b.example", MESSAGE)
    assert fault is not None
    assert not fault.may_help_again
    assert not box.envelopes


class TestEncrypted:
    def test_starttls_with_a_certificate_that_is_known(self, tmp_path: Path) -> None:
        context, trusted = server_context(tmp_path)
        with mail_server(tls_context=context, require_starttls=True) as (box, port):
            lines = lines_to(port, security="starttls", ca=str(trusted))
            assert mail.send(lines, PAT, MESSAGE) is None
        assert len(box.envelopes) == 1

    def test_a_certificate_of_nobody_known_is_not_spoken_to(self, tmp_path: Path) -> None:
        context, _ = server_context(tmp_path)
        with mail_server(tls_context=context) as (box, port):
            fault = mail.send(lines_to(port, security="starttls"), PAT, MESSAGE)
        assert fault == faults.down(faults.NOT_ENCRYPTED)
        assert not box.envelopes

    def test_a_server_that_cannot_encrypt_gets_no_message(self) -> None:
        with mail_server() as (box, port):
            fault = mail.send(lines_to(port, security="starttls"), PAT, MESSAGE)
        assert fault == faults.down(faults.NOT_ENCRYPTED)
        assert not box.envelopes

    def test_tls_from_the_start(self, tmp_path: Path) -> None:
        context, trusted = server_context(tmp_path)
        with mail_server(ssl_context=context) as (box, port):
            lines = lines_to(port, security="tls", ca=str(trusted))
            assert mail.send(lines, PAT, MESSAGE) is None
        assert len(box.envelopes) == 1


@pytest.mark.parametrize(("password", "code"), [("right", None), ("wrong", faults.NO_SIGN_IN)])
def test_a_name_and_a_password(password: str, code: str | None) -> None:
    def check(server, session, envelope, mechanism, given) -> AuthResult:  # type: ignore[no-untyped-def]
        return AuthResult(success=given.password == b"right", handled=False)

    with mail_server(authenticator=check, auth_require_tls=False, auth_required=True) as (box, port):
        fault = mail.send(lines_to(port, user="out", password=password), PAT, MESSAGE)
    assert (fault.code if fault else None) == code
    assert len(box.envelopes) == (code is None)
