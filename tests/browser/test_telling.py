"""Goal: whoever looks after being told gets through: on a phone, without scripts, with a screen reader.

Method: headless Chromium against a real server; the pages of this part with something on each.
"""

from typing import Any

import pytest

from tests.browser.conftest import SHOTS, Site
from tests.browser.test_journeys import WIDTHS, open_page, seriously_wrong, sign_in, tick

pytestmark = pytest.mark.browser


def press(page: Any) -> None:
    page.click("main button[type=submit]")


def test_a_contact_is_added_put_on_call_and_tried_without_any_script(chromium: Any, site: Site) -> None:
    """Then every page of this part is clear and fits, at both widths."""
    page = open_page(chromium, script=False)
    page.goto(f"{site.url}/sign-in/")
    sign_in(page, site, "commander")
    page.goto(f"{site.url}/contacts/add/")
    page.locator("label", has_text="commander").first.click()
    page.locator("label", has_text="Mail").first.click()
    page.fill("#id_address", "commander@palmetto.example")
    tick(page, "told_as_commander")
    press(page)
    assert page.url.endswith("/contacts/"), page.inner_text("main")
    assert "Not proved" in page.inner_text("main")
    page.get_by_role("link", name="Send a test message").click()
    press(page)
    page.goto(f"{site.url}/on-call/start/")
    page.locator("label", has_text="commander").first.click()
    page.locator("label", has_text="shift commander").click()
    press(page)
    assert page.url.endswith("/on-call/"), page.inner_text("main")
    assert "End it" in page.inner_text("main")

    SHOTS.mkdir(exist_ok=True)
    faults = []
    for width in WIDTHS:
        page = open_page(chromium, width=width)
        sign_in(page, site, "commander")
        for name, url in {
            "on-call": "/on-call/",
            "on-call-start": "/on-call/start/",
            "contacts": "/contacts/",
            "contact-add": "/contacts/add/",
            "deliveries": "/deliveries/",
        }.items():
            page.goto(f"{site.url}{url}")
            page.screenshot(path=SHOTS / f"{name}-{width}.png", full_page=True)
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, f"{name} is cut off at {width}"
            faults += [f"{name}: {fault}" for fault in seriously_wrong(page)]
    assert faults == []
