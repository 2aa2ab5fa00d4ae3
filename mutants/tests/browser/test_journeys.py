"""Goal: somebody at the desk gets through, with the mouse, with the keyboard, without scripts, on a phone.

Method: headless Chromium against a real server on a temporary SQLite file.
"""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import PASSWORD, SHOTS, Site

pytestmark = pytest.mark.browser
WIDTHS = (1280, 390)
LIVE_WITHIN_TENTHS = 80


def open_page(chromium: Any, *, width: int = 1280, script: bool = True) -> Any:
    context = chromium.new_context(viewport={"width": width, "height": 900}, java_script_enabled=script)
    context.set_default_timeout(15_000)
    return context.new_page()


def sign_in(page: Any, site: Site, name: str) -> None:
    page.goto(f"{site.url}/sign-in/")
    page.fill("#id_username", name)
    page.fill("#id_password", PASSWORD)
    page.click("main button")
    page.wait_for_selector("table.board")


def tick(page: Any, name: str) -> None:
    """The design system draws the box beside its label, which is what people hit."""
    page.locator(f"label[for=id_{name}]").click()


def first_link(page: Any, selector: str) -> str:
    found: str = page.locator(selector).first.get_attribute("href")
    return found


def seriously_wrong(page: Any) -> list[str]:
    """What the accessibility checker calls serious or critical."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {one['help']} {one['nodes'][0]['target']}"
        for one in found
        if one["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_is_clear_and_fits(chromium: Any, site: Site, width: int) -> None:
    """No serious fault of accessibility, nothing cut off at the side; a picture of each page."""
    SHOTS.mkdir(exist_ok=True)
    page = open_page(chromium, width=width)
    faults = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.goto(f"{site.url}/sign-in/")
    faults += seriously_wrong(page)
    sign_in(page, site, "reyes")
    stay = first_link(page, "tr.is-running .who a")
    gap = first_link(page, "tr.is-none .who a")
    serve = first_link(page, "tr.is-none a[id^=serve-]")
    for name, url in {
        "board": "/",
        "stay": stay,
        "stay-without-authority": gap,
        "service": serve,
        "release": f"{gap}record/release/",
        "alerts": "/alerts/",
        "officers": "/officers/",
        "book": "/book/",
        "wall": "/?wall=1",
        "nothing-here": "/stay/00000000-0000-4000-8000-000000000000/",
    }.items():
        page.goto(f"{site.url}{url}")
        page.screenshot(path=SHOTS / f"{name}-{width}.png", full_page=True)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{name} is cut off at {width}"
        faults += [f"{name}: {fault}" for fault in seriously_wrong(page)]
    assert faults == []


def test_a_form_with_faults_is_clear_too(chromium: Any, site: Site) -> None:
    """The state of error is tested like any other."""
    page = open_page(chromium)
    sign_in(page, site, "commander")
    page.goto(f"{site.url}{first_link(page, 'tr.is-none .who a')}record/release/")
    page.fill("#id_at", "")
    page.click("main button[type=submit]")
    page.wait_for_selector("[role=alert]")
    assert "FORM.INCOMPLETE" in page.content()
    assert seriously_wrong(page) == []


def test_the_board_shows_what_another_process_records(chromium: Any, site: Site, tmp_path: Path) -> None:
    """A jail's message is taken in elsewhere; the open board shows it without anybody reloading."""
    page = open_page(chromium)
    sign_in(page, site, "records")
    page.wait_for_timeout(1500)
    message = tmp_path / "booking.xml"
    source = Path(__file__).parents[1] / "rooms" / "exchange" / "messages" / "booking.xml"
    shutil.copy(source, message)
    rows = page.locator("table.board tbody tr").count()
    site.run("import", "niem", str(message), "--jail", "main-jail")
    for _ in range(LIVE_WITHIN_TENTHS):
        if page.locator("table.board tbody tr").count() > rows:
            break
        page.wait_for_timeout(100)
    assert page.locator("table.board tbody tr").count() > rows
    assert page.locator("#not-live").is_hidden()


def test_a_warrant_is_served_and_ice_told_without_any_script(chromium: Any, site: Site) -> None:
    """From the board to the service, the notice and the handover, by plain pages."""
    page = open_page(chromium, script=False)
    sign_in(page, site, "reyes")
    page.goto(f"{site.url}{first_link(page, 'tr.is-none a[id^=serve-]')}")
    page.fill("[name=directing_officer]", "ICE duty officer 9")
    for box in ("identified_as_officer", "stated_arrest_and_why", "interpreter_offered"):
        tick(page, box)
    page.fill("[name=language]", "English")
    tick(page, "copy_given")
    tick(page, "contest_notice_given")
    page.click("#service button[type=submit]")
    assert "The service is recorded" in page.content()
    page.click(".tell button[type=submit]")
    assert "Recorded:" in page.content()
    page.click("text=Hand over to ICE")
    page.fill("[name=to_officer]", "ICE transport 3")
    page.locator("label[for^=id_place]").first.click()
    page.click("main button[type=submit]")
    assert "With ICE" in page.content()


def test_a_release_by_keyboard_alone(chromium: Any, site: Site) -> None:
    """Skip to the content, reach the first duty, and record the release without a mouse."""
    page = open_page(chromium)
    page.goto(f"{site.url}/sign-in/")
    page.focus("#id_username")
    page.keyboard.type("commander")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector("table.board")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "usa-skipnav"
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "duty":
            break
    assert "Release the person" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    page.wait_for_selector("form.sheet")
    page.focus("[name=how]")
    page.keyboard.type("out of the front door")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Recorded:")


def test_an_alert_is_taken_on_by_name(chromium: Any, site: Site) -> None:
    """Acknowledging needs two clicks, and the stay shows who did."""
    page = open_page(chromium)
    sign_in(page, site, "commander")
    page.locator("section.alerts >> text=Acknowledge").first.click()
    page.click("main button[type=submit]")
    page.wait_for_selector("#alerts")
    assert "taken on by" in page.inner_text("#alerts")
    assert "commander" in page.inner_text("#alerts")


def test_a_screen_that_is_cut_off_says_that_it_is_not_live(chromium: Any, site: Site) -> None:
    """Nothing heard for fifteen seconds: the times stop, struck through. It ends the server."""
    page = open_page(chromium)
    sign_in(page, site, "commander")
    page.wait_for_timeout(2000)
    assert page.locator("#not-live").is_hidden()
    site.process.terminate()
    site.process.wait(timeout=15)
    page.wait_for_selector("#not-live:not([hidden])", timeout=30_000)
    assert page.evaluate("document.body.classList.contains('is-not-live')")
    struck = page.evaluate("getComputedStyle(document.querySelector('.countdown')).textDecorationLine")
    assert struck == "line-through"
