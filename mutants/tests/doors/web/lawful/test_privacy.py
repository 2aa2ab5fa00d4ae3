"""No name, no booking number, where others could see it: addresses, titles, headers, cookies, log lines."""

import logging
import re

import pytest
from django.test import Client

from fortyeight.doors.web.addresses import form_url, serve_url
from fortyeight.rooms.custody import queries
from tests.doors.web.lawful.filling import send
from tests.doors.web.lawful.world import World

ATTRIBUTES = re.compile(r'(?:href|action|src|hx-get|sse-connect)="([^"]*)"')


def test_addresses_titles_headers_and_cookies_name_nobody(world: World, desk: Client) -> None:
    """Every page that shows somebody, looked at from outside."""
    held = world.due_for_release()
    secrets = [held.name, *held.name.split(), held.booking_number, held.warrant, held.detainer]
    paths = [
        "/",
        "/?wall=1",
        held.path,
        form_url(held.stream, "release"),
        form_url(held.stream, "notify-ice"),
    ]
    paths.append(serve_url(held.stream, held.warrant))
    for path in paths:
        page = desk.get(path)
        text = page.content.decode()
        assert held.name in text, path
        title = re.search(r"<title>(.*?)</title>", text, re.DOTALL)
        assert title is not None
        around = [path, title.group(1), *ATTRIBUTES.findall(text), *map(str, page.headers.items())]
        around.append(desk.cookies.output())
        for secret in secrets:
            assert not [where for where in around if secret in where], (path, secret)


def test_what_came_of_an_act_is_told_by_an_id(world: World, desk: Client) -> None:
    """The way on after recording carries the id of the fact and nothing of it."""
    held = world.with_papers()
    answer = send(desk, form_url(held.stream, "release"), how="free")
    assert re.fullmatch(r"/stay/[0-9a-f-]{36}/\?recorded=[0-9a-f-]{36}", answer["Location"])
    assert held.name not in desk.cookies.output()


def test_no_log_line_names_anybody(
    world: World, desk: Client, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not when all goes well, not when a form is wrong, not when the judge fails."""
    caplog.set_level(logging.DEBUG)
    held = world.served()

    def fails(history: object, bench: object) -> queries.Judged:
        raise ValueError("a rule that cannot be applied")

    desk.get(held.path)
    desk.post(form_url(held.stream, "release"), {"how": held.name})
    monkeypatch.setattr(queries, "_judge", fails)
    desk.get("/")
    desk.get(held.path)
    lines = [
        record.getMessage() for record in caplog.records if not record.name.startswith("django.db.backends")
    ]
    assert lines
    assert not [line for line in lines if held.name in line or held.booking_number in line]


def test_a_name_with_markup_in_it_is_only_a_name(world: World, desk: Client) -> None:
    """What a booking sheet says is shown as it is, and never run."""
    held = world.with_papers(name='<img src=x onerror="alert(1)">')
    for path in ("/", held.path):
        text = desk.get(path).content.decode()
        assert "<img" not in text
        assert "&lt;img" in text
