"""Goal: a receiver can trust a webhook, and nobody can use one to make this machine call where it must not.

Method: a real HTTPS server on this machine; its signatures checked by the library of Standard Webhooks.
"""

import ipaddress
import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from fortyeight.foundations.edge import clock
from fortyeight.rooms.deliveries import faults
from fortyeight.rooms.deliveries.channels import webhook
from fortyeight.rooms.deliveries.channels.lines import Lines, WebhookLine
from fortyeight.rooms.deliveries.message import Message
from tests.rooms.deliveries.certificates import server_context
from tests.rooms.deliveries.web_server import Receiver, web_server

NEW, OLD, FOREIGN = (f"whsec_{letter * 43}=" for letter in ("N", "O", "F"))


def message(**changed: Any) -> Message:
    given: dict[str, Any] = {
        "id": UUID("3f2a0000-0000-4000-8000-000000000001"),
        "at": clock.now(),
        "title": "",
        "text": "",
        "short": "",
        "data": {"type": "alert.raised", "data": {"place": "Cárcel"}},
    }
    return Message(**given | changed)


@pytest.fixture(scope="module")
def encrypted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Path]:
    return server_context(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def receiver(encrypted: tuple[Any, Path]) -> Iterator[Receiver]:
    with web_server(encrypted[0]) as running:
        yield running


@pytest.fixture
def line(receiver: Receiver, encrypted: tuple[Any, Path]) -> WebhookLine:
    url = f"https://localhost:{receiver.port}/hooks/fortyeight?jail=1"
    return WebhookLine(url=url, secrets=(NEW, OLD), allow_private=True, seconds=1, ca=str(encrypted[1]))


def send(line: WebhookLine, sent: Message | None = None) -> faults.Fault | None:
    return webhook.send(Lines(webhooks={"dispatch": line}), "dispatch", sent or message())


class TestSigned:
    @pytest.mark.parametrize("secret", [NEW, OLD])
    def test_by_the_new_secret_and_by_the_one_before(
        self, receiver: Receiver, line: WebhookLine, secret: str
    ) -> None:
        """So that a secret can be changed without a message lost."""
        assert send(line) is None
        (got,) = receiver.requests
        assert got.path == "/hooks/fortyeight?jail=1"
        read = Webhook(secret).verify(got.body, got.headers)
        assert read == {"type": "alert.raised", "data": {"place": "Cárcel"}}
        with pytest.raises(WebhookVerificationError):
            Webhook(FOREIGN).verify(got.body, got.headers)
        with pytest.raises(WebhookVerificationError):
            Webhook(secret).verify(got.body.replace(b"C", b"c"), got.headers)

    def test_a_repeat_has_the_same_id_and_a_time_of_its_own(
        self, receiver: Receiver, line: WebhookLine
    ) -> None:
        """By the id a receiver tells a repeat; by the time it refuses an old message played again."""
        first = message()
        send(line, first)
        send(line, message(at=first.at.replace(year=first.at.year - 1)))
        ids = [got.headers["webhook-id"] for got in receiver.requests]
        times = [got.headers["webhook-timestamp"] for got in receiver.requests]
        assert ids[0] == ids[1]
        assert times[0] != times[1]
        with pytest.raises(WebhookVerificationError, match="too old"):
            Webhook(NEW).verify(receiver.requests[1].body, receiver.requests[1].headers)


class TestAnswers:
    @pytest.mark.parametrize("status", [200, 201, 202, 204])
    def test_taken(self, receiver: Receiver, line: WebhookLine, status: int) -> None:
        receiver.answers = [(status, {})]
        assert send(line) is None

    @pytest.mark.parametrize("status", [400, 401, 404, 429, 500, 502, 503, 504])
    def test_not_taken_is_tried_again(self, receiver: Receiver, line: WebhookLine, status: int) -> None:
        """As Standard Webhooks says: whatever is no 2xx may be mended on the other side."""
        receiver.answers = [(status, {"retry-after": "90"})]
        fault = send(line)
        assert fault is not None
        assert (fault.code, fault.may_help_again, fault.wait_seconds) == (faults.REFUSED_FOR_NOW, True, 90)

    @pytest.mark.parametrize("text", ["", "-1", "soon", "Wed, 21 Oct 2026 07:28:00 GMT"])
    def test_a_wait_that_is_no_number_of_seconds_is_none(
        self, receiver: Receiver, line: WebhookLine, text: str
    ) -> None:
        receiver.answers = [(503, {"retry-after": text})]
        fault = send(line)
        assert fault is not None
        assert fault.wait_seconds == 0

    def test_a_wait_has_an_end(self, receiver: Receiver, line: WebhookLine) -> None:
        receiver.answers = [(429, {"retry-after": "9999999"})]
        fault = send(line)
        assert fault is not None
        assert fault.wait_seconds == 3600

    def test_gone_is_given_up(self, receiver: Receiver, line: WebhookLine) -> None:
        receiver.answers = [(410, {})]
        assert send(line) == faults.for_good(faults.GONE)

    def test_a_redirect_is_not_followed(self, receiver: Receiver, line: WebhookLine) -> None:
        """It could lead inside the house, past the check of the address."""
        receiver.answers = [(307, {"location": f"https://localhost:{receiver.port}/elsewhere"})]
        assert send(line) is not None
        assert len(receiver.requests) == 1

    def test_an_answer_without_end_is_cut(self, receiver: Receiver, line: WebhookLine) -> None:
        """Of the body a little is read; the status was there already."""

        def endless(handler: Any) -> None:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n")
            for _ in range(2000):
                handler.wfile.write(b"x" * 65536)

        receiver.answers = [endless]
        began = time.monotonic()
        assert send(line) is None
        assert time.monotonic() - began < 4

    def test_an_answer_a_letter_at_a_time_is_cut(self, receiver: Receiver, line: WebhookLine) -> None:
        """Each wait is short, all together they would never end."""

        def slow(handler: Any) -> None:
            for letter in b"HTTP/1.1 200 " + b"O" * 200:
                handler.wfile.write(bytes([letter]))
                handler.wfile.flush()
                time.sleep(0.3)

        receiver.answers = [slow]
        began = time.monotonic()
        assert send(line) == faults.down(faults.TIMED_OUT)
        assert time.monotonic() - began < 4

    @pytest.mark.parametrize(
        ("what", "code"), [("hangs", faults.TIMED_OUT), ("leaves", faults.CUT_OFF), ("lies", faults.CUT_OFF)]
    )
    def test_no_answer(self, receiver: Receiver, line: WebhookLine, what: str, code: str) -> None:
        def hangs(handler: Any) -> None:
            time.sleep(2)

        def leaves(handler: Any) -> None:
            handler.close_connection = True
            handler.connection.shutdown(socket.SHUT_RDWR)

        def lies(handler: Any) -> None:
            handler.wfile.write(b"220 this is a mail server\r\n")
            handler.close_connection = True

        receiver.answers = [{"hangs": hangs, "leaves": leaves, "lies": lies}[what]]
        assert send(line) == faults.down(code)

    def test_nobody_there(self, receiver: Receiver, line: WebhookLine) -> None:
        from dataclasses import replace

        assert send(replace(line, url="https://localhost:9/")) == faults.down(faults.UNREACHABLE)
        nowhere = send(replace(line, url="https://nowhere.invalid/"))
        assert nowhere == faults.down(faults.UNREACHABLE)
        assert webhook.send(Lines(), "dispatch", message()) == faults.down(faults.NOT_SET_UP)


class TestWhereTo:
    def test_a_private_address_only_where_the_operator_allows_it(
        self, receiver: Receiver, line: WebhookLine
    ) -> None:
        from dataclasses import replace

        assert send(replace(line, allow_private=False)) == faults.down(faults.UNSAFE_ADDRESS)
        assert receiver.requests == []

    @pytest.mark.parametrize(
        "url", ["http://localhost/", "ftp://localhost/", "https:///", "https://user:word@localhost/"]
    )
    def test_https_and_no_password_in_the_address(self, line: WebhookLine, url: str) -> None:
        from dataclasses import replace

        assert send(replace(line, url=url)) == faults.down(faults.UNSAFE_ADDRESS)

    def test_a_certificate_of_nobody_known_or_of_another_name_is_not_spoken_to(
        self, receiver: Receiver, line: WebhookLine, tmp_path: Path
    ) -> None:
        from dataclasses import replace

        assert send(replace(line, ca="")) == faults.down(faults.NOT_ENCRYPTED)
        context, trusted = server_context(tmp_path, "dispatch.example")
        with web_server(context) as other:
            url = f"https://localhost:{other.port}/"
            assert send(replace(line, url=url, ca=str(trusted))) == faults.down(faults.NOT_ENCRYPTED)
            assert other.requests == []
        assert receiver.requests == []

    def test_the_address_that_was_looked_at_is_the_one_that_is_called(
        self, receiver: Receiver, line: WebhookLine, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A name that answers with another address the second time gets nothing by it."""
        asked: list[str] = []
        resolve = socket.getaddrinfo

        def changing(host: str, *rest: Any, **more: Any) -> Any:
            asked.append(host)
            return resolve(host, *rest, **more)

        monkeypatch.setattr(socket, "getaddrinfo", changing)
        assert send(line) is None
        assert [host for host in asked if not _is_address(host)] == ["localhost"], "the name is asked once"

    @pytest.mark.parametrize(
        "inside",
        [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "240.0.0.1",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "ff02::1",
            "::ffff:10.0.0.1",
            "2002:7f00:1::",
            "64:ff9b::7f00:1",
            "2001:0:7f00:1::",
        ],
    )
    def test_every_address_inside_is_known_for_one(self, inside: str) -> None:
        assert not webhook.is_outside(ipaddress.ip_address(inside))

    @pytest.mark.parametrize("outside", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])
    def test_one_outside_is_one(self, outside: str) -> None:
        assert webhook.is_outside(ipaddress.ip_address(outside))

    def test_one_bad_address_among_several_is_enough(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def two(*_: Any, **__: Any) -> Any:
            kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
            return [(*kind, ("8.8.8.8", 443)), (*kind, ("10.0.0.1", 443))]

        monkeypatch.setattr(socket, "getaddrinfo", two)
        with pytest.raises(webhook.Blocked):
            webhook.find_address(urlsplit("https://dispatch.example/"), allow_private=False)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def test_the_body_is_small_json(receiver: Receiver, line: WebhookLine) -> None:
    send(line)
    (got,) = receiver.requests
    assert json.loads(got.body)
    assert got.headers["content-type"] == "application/json; charset=utf-8"
    assert len(got.body) < 1000
