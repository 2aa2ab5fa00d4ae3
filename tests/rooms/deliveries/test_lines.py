"""Goal: what the operator set up is read right or refused in words, and its secrets stay where they are.

Method: files, one thing wrong at a time; and a real server behind `apprise`.
"""

import os
from pathlib import Path
from typing import Any

import pytest

from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.rooms.deliveries import faults
from fortyeight.rooms.deliveries.channels import chat, line_of, send
from fortyeight.rooms.deliveries.channels.lines import Lines, LinesFile, UnableToReadLines, read_lines
from tests.rooms.deliveries.test_webhook import message
from tests.rooms.deliveries.web_server import web_server

SECRET = "whsec_" + "S" * 43 + "="
WHOLE = f"""
[mail]
url = "smtp+starttls://out:pass%40word@mail.pine.example"
from = "Fortyeight <out@pine.example>"
seconds = 5

[sms]
url = "twilio://SID:TOKEN@15005550006/{{to}}"

[chat.shift]
url = "msteams://very-secret"

[webhook.dispatch]
url = "https://dispatch.pine.example/hook"
secrets = ["{SECRET}"]
allow_private = true
"""


def write(folder: Path, text: str, mode: int = 0o600) -> Path:
    file = folder / "channels.toml"
    file.write_text(text)
    file.chmod(mode)
    return file


def test_a_whole_file(tmp_path: Path) -> None:
    lines = read_lines(write(tmp_path, WHOLE))
    assert lines.mail is not None
    assert (lines.mail.host, lines.mail.port, lines.mail.security) == ("mail.pine.example", 587, "starttls")
    assert (lines.mail.user, lines.mail.password, lines.mail.seconds) == ("out", "pass@word", 5)
    assert lines.chats == {"shift": "msteams://very-secret"}
    assert lines.webhooks["dispatch"].allow_private
    for secret in (SECRET, "very-secret", "TOKEN", "pass@word"):
        assert secret not in repr(lines), "what is shown of it by accident holds no secret"


def test_without_a_file_nothing_is_set_up() -> None:
    assert read_lines(None) == Lines()
    assert LinesFile(None).current() == Lines()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[mail", "CHANNELS.NOT_TOML"),
        ("[fax]", "CHANNELS.WRONG"),
        ("mail = 1", "CHANNELS.WRONG"),
        ('[mail]\nurl = "smtp://a"', "CHANNELS.WRONG"),
        ('[mail]\nurl = "http://secret"\nfrom = "a@b.example"', "CHANNELS.WRONG"),
        ('[mail]\nurl = "smtp://a"\nfrom = "a@b.example"\nseconds = 900', "CHANNELS.WRONG"),
        ('[sms]\nurl = "twilio://secret"', "CHANNELS.WRONG"),
        ('chat = "secret"', "CHANNELS.WRONG"),
        ('[chat]\nurl = "secret"', "CHANNELS.WRONG"),
        (f"[chat.{'a' * 61}]\nurl = 'secret'", "CHANNELS.WRONG"),
        ('[webhook.a]\nurl = "https://secret"', "CHANNELS.WRONG"),
        ('[webhook.a]\nurl = "https://a.example"\nsecrets = ["secret"]', "CHANNELS.WRONG"),
    ],
)
def test_what_is_wrong_is_said_without_its_value(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(UnableToReadLines) as caught:
        read_lines(write(tmp_path, text))
    assert caught.value.code == code
    assert "secret" not in str(caught.value).replace("secrets", "")


def test_a_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnableToReadLines, match="chmod 600"):
        read_lines(write(tmp_path, WHOLE, 0o644))
    with pytest.raises(UnableToReadLines, match="ABSENT"):
        LinesFile(tmp_path / "none.toml").current()
    with pytest.raises(UnableToReadLines, match="ABSENT"):
        read_lines(tmp_path / "none.toml")


def test_it_is_read_again_when_it_changed(tmp_path: Path) -> None:
    """A secret is changed without a restart; a file that became wrong is not half used."""
    file = write(tmp_path, WHOLE)
    kept = LinesFile(file)
    assert kept.current() is kept.current()
    write(tmp_path, WHOLE.replace("SSSS", "TTTT"))
    os.utime(file, (1, 1))
    assert "TTTT" in kept.current().webhooks["dispatch"].secrets[0]
    write(tmp_path, "[mail")
    for _ in range(2):
        with pytest.raises(UnableToReadLines):
            kept.current()


class TestThroughApprise:
    def test_a_message_arrives_and_a_refusal_is_told(self) -> None:
        """`json://` is apprise's own way to a plain server."""
        with web_server(None) as receiver:
            lines = Lines(chats={"shift": f"json://127.0.0.1:{receiver.port}/hook"})
            assert send(lines, Channel.CHAT, "shift", message(title="URGENT", text="one\ntwo")) is None
            assert b"one\\ntwo" in receiver.requests[0].body
            receiver.answers = [(500, {})]
            assert send(lines, Channel.CHAT, "shift", message()) == faults.down(faults.REFUSED_FOR_NOW)

    def test_an_sms_goes_to_the_number_and_only_to_one(self) -> None:
        with web_server(None) as receiver:
            lines = Lines(sms=f"json://127.0.0.1:{receiver.port}/sms/{{to}}")
            assert send(lines, Channel.SMS, "+15005550006", message(short="Main jail.")) is None
            assert receiver.requests[0].path == "/sms/+15005550006"
            for wrong in ("+1500555/../admin", "+15005550006/+15005550007", "15005550006", ""):
                assert send(lines, Channel.SMS, wrong, message()) == faults.for_good(faults.NO_SUCH_ADDRESS)
            assert len(receiver.requests) == 1

    @pytest.mark.parametrize(
        ("lines", "address"),
        [
            (Lines(), "shift"),
            (Lines(chats={"shift": "nothing://here"}), "shift"),
            (Lines(chats={"shift": "json://127.0.0.1:1/"}), "other"),
        ],
    )
    def test_what_is_not_set_up(self, lines: Lines, address: str) -> None:
        assert chat.send(lines, address, message()) == faults.down(faults.NOT_SET_UP)
        assert chat.send_sms(Lines(), "+15005550006", message()) == faults.down(faults.NOT_SET_UP)

    def test_no_log_line_holds_an_address(self, caplog: Any) -> None:
        chat.send(Lines(chats={"shift": "json://user:very-secret@127.0.0.1:1/"}), "shift", message())
        assert "very-secret" not in caplog.text


def test_a_line_is_what_fails_together() -> None:
    assert line_of(Channel.MAIL, "a@pine.example") == line_of(Channel.MAIL, "b@pine.example")
    assert line_of(Channel.WEBHOOK, "dispatch") != line_of(Channel.WEBHOOK, "records")
