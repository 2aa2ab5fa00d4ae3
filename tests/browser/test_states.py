"""Goal: the states nobody looks at until they happen are as clear as the board on a good day.

Method: refusals, stale forms, wrong passwords, a stopped watch, each in headless Chromium, each given to the
accessibility checker. The watch of this county was stopped seventeen minutes ago and no other is started.
"""

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.browser.conftest import PASSWORD, SHOTS, Site, _free_port, _wait_for
from tests.browser.test_journeys import first_link, open_page, seriously_wrong, sign_in

pytestmark = pytest.mark.browser
STOPPED = timedelta(minutes=17)


@pytest.fixture(scope="module")
def unwatched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A county whose watch stopped, served without another."""
    folder = tmp_path_factory.mktemp("unwatched")
    environment = {
        **os.environ,
        "FORTYEIGHT_DEMO_PASSWORD": PASSWORD,
        "FORTYEIGHT_DATABASE_URL": f"sqlite://{folder / '.local' / 'demo.sqlite3'}",
    }
    program = [sys.executable, "-m", "fortyeight.doors.cli"]
    subprocess.run(
        [*program, "demo", "--only-build"], cwd=folder, env=environment, check=True, capture_output=True
    )
    with sqlite3.connect(folder / ".local" / "demo.sqlite3") as database:
        stopped_at = (datetime.now(UTC) - STOPPED).replace(tzinfo=None).isoformat(sep=" ")
        database.execute("UPDATE watch_heartbeat SET beat_at = ?", [stopped_at])
    port = _free_port()
    log = (folder / "server.log").open("wb")
    command = [*program, "serve", "--without-watch", "--port", str(port)]
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
    site = Site(url=f"http://127.0.0.1:{port}", folder=folder, environment=environment, process=process)
    try:
        _wait_for(site.url, process, folder)
        yield site
    finally:
        process.terminate()
        process.wait(timeout=15)
        log.close()


def picture(page: Any, name: str) -> list[str]:
    """Keep a picture for people to look at, and give what the checker says."""
    SHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}.png", full_page=True)
    return [f"{name}: {fault}" for fault in seriously_wrong(page)]


@pytest.mark.parametrize("address", ["/", "/?wall=1"])
def test_a_stopped_watch_looks_stopped(chromium: Any, unwatched: Site, address: str) -> None:
    """In words, at the top, with the time, also on the wall."""
    page = open_page(chromium)
    sign_in(page, unwatched, "commander")
    page.goto(f"{unwatched.url}{address}")
    # Asked at once: the line is written anew whenever the board is.
    said, top = page.eval_on_selector(
        ".stopped:not(#not-live)", "line => [line.innerText, line.getBoundingClientRect().y]"
    )
    assert re.search(r"THE WATCH HAS STOPPED: last looked at \d\d:\d\d \(\d\d min ago\)", said)
    assert top < 300
    assert picture(page, "stopped-wall" if "wall" in address else "stopped") == []


def test_what_is_refused_and_what_is_not_there(chromium: Any, unwatched: Site) -> None:
    """A wrong password, a role that may not, an address that leads nowhere."""
    page = open_page(chromium, width=390)
    page.goto(f"{unwatched.url}/sign-in/")
    page.fill("#id_username", "commander")
    page.fill("#id_password", "wrong")
    page.click("main button")
    page.wait_for_selector("[role=alert]")
    faults = picture(page, "sign-in-refused")
    sign_in(page, unwatched, "auditor")
    stay = first_link(page, "tr.is-running .who a")
    page.goto(f"{unwatched.url}{stay}record/release/")
    assert "[ACCESS.NO_ROLE]" in page.content()
    faults += picture(page, "role-refused")
    page.goto(f"{unwatched.url}/nowhere/")
    assert "What to do now:" in page.content()
    faults += picture(page, "nowhere")
    assert faults == []


def test_a_service_refused_is_clear(chromium: Any, unwatched: Site) -> None:
    """The links that fail, what to do, and the whole chain below."""
    page = open_page(chromium)
    sign_in(page, unwatched, "reyes")
    page.goto(f"{unwatched.url}{first_link(page, 'tr.is-none a[id^=serve-]')}")
    page.fill("[name=directing_officer]", "ICE duty officer 9")
    page.fill("[name=language]", "English")
    page.click("#service button[type=submit]")
    page.wait_for_selector("[role=alert]")
    assert "The warrant was not served" in page.inner_text("h1")
    assert picture(page, "service-refused") == []


def test_a_stale_form_is_clear_and_keeps_what_was_typed(chromium: Any, unwatched: Site) -> None:
    """Two people at one stay: the second reads what changed and decides again."""
    one, two = open_page(chromium), open_page(chromium)
    sign_in(one, unwatched, "records")
    sign_in(two, unwatched, "commander")
    path = f"{unwatched.url}{first_link(one, 'tr.is-running .who a')}record/"
    one.goto(f"{path}give-notice/")
    one.fill("[name=language]", "K'iche'")
    two.goto(f"{path}flag-hold/")
    two.click("main button[type=submit]")
    two.wait_for_selector(".done")
    one.click("main button[type=submit]")
    one.wait_for_selector("[role=alert]")
    assert "[FORM.STALE]" in one.content()
    assert one.input_value("[name=language]") == "K'iche'"
    assert picture(one, "stale") == []
    one.click("main button[type=submit]")
    one.wait_for_selector(".done")


def test_the_pages_behind_the_stay_are_clear(chromium: Any, unwatched: Site) -> None:
    """Looking back, every reason opened, correcting, taking back, booking again, a turn of duty."""
    page = open_page(chromium)
    sign_in(page, unwatched, "commander")
    stay = first_link(page, "tr.is-running .who a")
    page.goto(f"{unwatched.url}{stay}")
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    faults = picture(page, "stay-opened")
    amendments = page.eval_on_selector_all(".fact__acts a", "all => all.slice(-2).map(one => one.pathname)")
    known = page.input_value("#known_at")
    officers = "/officers/"
    paths = [*amendments, f"{stay}book-again/", f"{stay}?known_at={known[:11]}00:01"]
    page.goto(f"{unwatched.url}{officers}")
    paths.append(page.eval_on_selector(".officer__acts a", "one => one.pathname"))
    page.goto(f"{unwatched.url}/program/")
    page.set_viewport_size({"width": 390, "height": 844})
    faults += picture(page, "program-narrow")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.set_viewport_size({"width": 1280, "height": 900})
    paths += ["/program/", *page.eval_on_selector_all("article a", "all => all.map(one => one.pathname)")[:2]]
    for number, path in enumerate(paths):
        page.goto(f"{unwatched.url}{path}")
        assert page.locator("h1").count() == 1
        faults += picture(page, f"behind-{number}")
    assert faults == []


def test_a_release_with_nothing_but_tab_and_enter(chromium: Any, unwatched: Site) -> None:
    """From the board to the record without a mouse, and never caught in a corner."""
    page = open_page(chromium)
    sign_in(page, unwatched, "commander")
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "duty":
            break
    page.keyboard.press("Enter")
    page.wait_for_selector("form.sheet")
    seen = []
    for _ in range(40):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"))
        if page.evaluate("document.activeElement.matches('form.sheet button[type=submit]')"):
            break
    assert "id_how" in seen
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"
    page.keyboard.press("Enter")
    page.wait_for_selector(".done")
    assert "Released." in page.inner_text(".done")


def test_the_focus_stays_where_it_was_when_the_board_changes(chromium: Any, unwatched: Site) -> None:
    """A board that renews itself does not throw anybody out of a line."""
    page = open_page(chromium)
    sign_in(page, unwatched, "records")
    page.wait_for_timeout(1500)
    link = page.locator(".who a").nth(2)
    link.focus()
    name = link.get_attribute("id")
    page.evaluate("Fortyeight.whole()")
    page.wait_for_timeout(1500)
    assert page.evaluate("document.activeElement.id") == name


def test_a_countdown_is_spoken_at_its_marks_only(chromium: Any, unwatched: Site) -> None:
    """Between the marks a screen reader hears nothing, at a mark one sentence."""
    page = open_page(chromium)
    sign_in(page, unwatched, "records")
    page.wait_for_timeout(2500)
    assert page.inner_text("#spoken") == ""
    spoken = page.locator("#spoken", has_text="1 h")
    for _ in range(4):
        # The board may be renewed in the meantime, and with it the time that is set here.
        page.evaluate(
            """() => {
              const one = document.querySelector('.until .countdown');
              one.dataset.until = new Date(Date.now() + 3602 * 1000).toISOString();
            }"""
        )
        page.wait_for_timeout(5000)
        if spoken.count():
            break
    assert spoken.count() == 1
    assert "left" in page.inner_text("#spoken")


def test_a_page_prints_without_its_buttons(chromium: Any, unwatched: Site) -> None:
    """What goes into a court's file is the record, not the menu."""
    page = open_page(chromium)
    sign_in(page, unwatched, "counsel")
    page.goto(f"{unwatched.url}{first_link(page, 'tr.is-running .who a')}")
    page.emulate_media(media="print")
    assert page.locator(".site-header").is_hidden()
    assert page.locator("#spans").is_visible()
