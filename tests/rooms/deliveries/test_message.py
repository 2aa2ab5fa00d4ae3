"""Goal: a message says what must be done, in words that a tired person understands, in both languages.

Method: messages written and compared; every text of the frame looked up in the catalogue.
"""

import ast
import inspect
import re
from datetime import timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from fortyeight.rooms.deliveries import message
from fortyeight.rooms.deliveries.message import About, write
from fortyeight.rooms.deliveries.models import ALERT, CODE, TEST
from tests.rooms.world import HOUR, NOON
from tools.messages import made, read

EASTERN = ZoneInfo("America/New_York")
ID = UUID("3f2a91bc-0000-4000-8000-000000000001")


def about(**changed: Any) -> About:
    given: dict[str, Any] = {
        "delivery": ID,
        "kind": ALERT,
        "language": "en",
        "place": "Main jail",
        "zone": EASTERN,
        "at": NOON,
        "happened_at": NOON - HOUR,
        "link": f"https://pine.example/told/{ID}/",
        "code": "DUTY.RELEASE_NOW",
        "what": "Release the person, or show the lawful ground.",
        "stage": "T-1H",
        "due_at": NOON + 4 * HOUR,
        "urgent": True,
    }
    return About(**given | changed)


def test_a_whole_message() -> None:
    made = write(about())
    assert made.title == "URGENT: Main jail"
    assert made.text.splitlines() == [
        "Release the person, or show the lawful ground.",
        "Limit: 2026-09-16 12:00 EDT",
        "Stage: one hour before the limit",
        "[DUTY.RELEASE_NOW]",
        "",
        f"https://pine.example/told/{ID}/",
        "Reference: 3f2a91bc",
        "This message names nobody on purpose.",
    ]
    assert "\n" not in made.short
    assert len(made.short) < 320, "two parts of an SMS, the link and all"
    assert made.data == {
        "type": "alert.raised",
        "timestamp": "2026-09-16T11:00:00Z",
        "data": {
            "delivery": str(ID),
            "place": "Main jail",
            "link": f"https://pine.example/told/{ID}/",
            "urgent": True,
            "code": "DUTY.RELEASE_NOW",
            "what": "Release the person, or show the lawful ground.",
            "stage": "T-1H",
            "due_at": "2026-09-16T16:00:00Z",
        },
    }


def test_the_clock_of_the_jail_on_both_sides_of_the_change() -> None:
    """At 01:30 twice: the zone tells them apart."""
    first = NOON.replace(month=11, day=1, hour=5, minute=30)
    texts = [write(about(due_at=first + hours * HOUR)).text for hours in (0, 1)]
    assert "2026-11-01 01:30 EDT" in texts[0]
    assert "2026-11-01 01:30 EST" in texts[1]


@pytest.mark.parametrize(
    ("stage", "english", "spanish"),
    [
        ("T-30D", "30 days before the limit", "30 días antes del límite"),
        ("T-1D", "one day before the limit", "un día antes del límite"),
        ("T-12H", "12 hours before the limit", "12 horas antes del límite"),
        ("T-15M", "15 minutes before the limit", "15 minutos antes del límite"),
        ("T-0", "the limit is now", "el límite es ahora"),
        ("OVERDUE-3", "OVERDUE: the limit has passed", "VENCIDO: el límite ya pasó"),
        (
            "ESCALATED-1",
            "LONG OVERDUE: more people are told",
            "VENCIDO HACE TIEMPO: se avisa a más personas",
        ),
        ("ARISEN", "it has just come up", "acaba de surgir"),
        ("AGAIN-2", "not done yet: it rings again", "aún no se ha hecho: suena otra vez"),
        ("ANYTHING", "ANYTHING", "ANYTHING"),
    ],
)
def test_the_stage_in_words(stage: str, english: str, spanish: str) -> None:
    assert f"Stage: {english}" in write(about(stage=stage)).text
    assert f"Etapa: {spanish}" in write(about(stage=stage, language="es")).text


def test_without_a_link_or_a_limit_it_is_whole_all_the_same() -> None:
    made = write(about(link="", due_at=None, urgent=False))
    assert made.title == "To do: Main jail"
    assert "Limit" not in made.text
    assert "http" not in made.text
    assert made.data["data"]["due_at"] is None  # type: ignore[index]


@pytest.mark.parametrize("kind", [CODE, TEST])
def test_what_is_no_alert_says_so(kind: str) -> None:
    for language, word in (("en", "Fortyeight"), ("es", "Fortyeight"), ("xx", "Fortyeight")):
        made = write(about(kind=kind, language=language, secret="123456"))
        assert word in made.title
        assert "RELEASE" not in str(made)
        assert ("123456" in made.text) == (kind == CODE)


def test_every_text_of_the_frame_is_there_in_spanish() -> None:
    """And the file that the program reads is made from the one that people read."""
    tree = ast.parse(inspect.getsource(message))
    texts = {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "_"
        and isinstance(node.args[0], ast.Constant)
    }
    assert len(texts) > 15
    for path, content in made():
        assert path.read_bytes() == content
        entries = read(path.with_suffix(".po").read_text())
        assert texts == set(entries) - {""}
        for text, spanish in entries.items():
            if text:
                assert re.findall(r"%\(\w+\)s", text) == re.findall(r"%\(\w+\)s", spanish)


def test_a_repeat_differs_in_its_time_alone() -> None:
    first, second = write(about()), write(about(at=NOON + timedelta(minutes=5)))
    assert (first.id, first.text, first.data) == (second.id, second.text, second.data)
    assert first.at != second.at
