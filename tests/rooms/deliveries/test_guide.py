"""Goal: what the guide of alerts shows is what is sent, and its ten lines check a webhook.

Method: the examples are taken out of the page and held against real messages and signatures.
"""

import json
import re
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from fortyeight.foundations.edge import clock
from fortyeight.rooms.deliveries.channels.lines import WebhookLine
from fortyeight.rooms.deliveries.channels.webhook import sign
from fortyeight.rooms.deliveries.message import Message, write
from tests.rooms.deliveries.test_message import about

GUIDE = (Path(__file__).parents[3] / "docs" / "guide" / "alerts.md").read_text(encoding="utf-8")
NEW, OLD, FOREIGN = (f"whsec_{letter * 43}=" for letter in ("N", "O", "F"))


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)
    assert found
    return found.group(1)


def test_the_message_shown_is_one() -> None:
    shown = [line.strip() for line in re.findall(r"^    (.+)$", GUIDE, re.MULTILINE)]
    first = shown.index("URGENT: Main jail")
    made = write(about(delivery=UUID("3f2a91bc-0000-4000-8000-000000000001")))
    lines = [line for line in made.text.splitlines() if line and not line.startswith("http")]
    wanted = [line for line in shown[first + 1 : first + 8] if line and not line.startswith("http")]
    assert wanted[: len(lines)] == lines


def test_the_body_shown_has_what_a_body_has() -> None:
    shown = json.loads(block("json"))
    made = write(about()).data
    assert shown.keys() == made.keys()
    assert shown["data"].keys() == made["data"].keys()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("secret", "spoil", "right"),
    [
        (NEW, b"", True),
        (OLD, b"", True),
        (FOREIGN, b"", False),
        (NEW, b" ", False),
    ],
)
def test_the_ten_lines_check_a_webhook(secret: str, spoil: bytes, right: bool) -> None:
    given: dict[str, Any] = {}
    exec(block("python"), given)
    made = Message(id=UUID(int=7), at=clock.now(), title="", text="", short="", data={"type": "alert.raised"})
    body = json.dumps(made.data)
    headers = sign(WebhookLine(url="https://a.example", secrets=(NEW, OLD)), made, body)
    assert given["check"](secret, headers, body.encode() + spoil) is right
    old = headers | {"webhook-timestamp": str(int(headers["webhook-timestamp"]) - 600)}
    assert given["check"](secret, old, body.encode() + spoil) is False
    assert len(block("python").strip().splitlines()) <= 11
