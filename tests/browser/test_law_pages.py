"""Goal: counsel reads the law from a reason on a stay to its source and its worked cases, on any screen.

Method: headless Chromium against a real server, with the accessibility checker on each page.
"""

from typing import Any

import pytest

from tests.browser.conftest import SHOTS, Site
from tests.browser.test_journeys import WIDTHS, first_link, open_page, seriously_wrong, sign_in

pytestmark = pytest.mark.browser
PAGES = {
    "law": "/law/",
    "law-rule": "/law/moa.wso_2025.hold_limit/",
    "law-found": "/law/?words=hold+limit",
    "law-folder": "/law/us_fl/",
    "law-missing": "/law/us.nothing.here/",
}


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_of_the_law_is_clear_and_fits(chromium: Any, site: Site, width: int) -> None:
    """No serious fault of accessibility, nothing cut off at the side; a picture of each page."""
    SHOTS.mkdir(exist_ok=True)
    page = open_page(chromium, width=width)
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    sign_in(page, site, "counsel")
    for name, url in PAGES.items():
        page.goto(f"{site.url}{url}")
        page.screenshot(path=SHOTS / f"{name}-{width}.png", full_page=True)
        faults += [f"{name}: {fault}" for fault in seriously_wrong(page)]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            faults.append(f"{name} is cut off at the side")
    assert faults == []


def test_from_a_reason_to_the_words_of_the_law(chromium: Any, site: Site) -> None:
    """Every reason of a stay leads to its rule; the rule has its quotation, its cases, and the way back."""
    page = open_page(chromium)
    sign_in(page, site, "counsel")
    page.goto(site.url + first_link(page, "tr.is-running .who a"))
    assert page.locator(".stay-head a.to-rule").count() == 1
    assert page.locator("#spans a.to-rule").count() == page.locator("#spans tbody tr").count()
    page.locator(".stay-head a.to-rule").first.click()
    assert "/law/" in page.url
    assert page.locator("blockquote").first.inner_text()
    assert page.locator(".case .working").count() > 0
    page.locator(".back a").first.click()
    assert page.locator("h1").inner_text() == "The law that this program knows"


def test_rules_are_found_with_the_keyboard_alone_and_without_scripts(chromium: Any, site: Site) -> None:
    """Words, Enter, and the first rule; the count is told to a screen reader."""
    page = open_page(chromium, script=False)
    sign_in(page, site, "counsel")
    page.goto(f"{site.url}/law/")
    page.locator("#law-words").focus()
    page.keyboard.type("i247a hold_limit")
    page.keyboard.press("Enter")
    assert page.locator("[role=status]").inner_text() == "1 rule."
    page.locator(".rules a").first.focus()
    page.keyboard.press("Enter")
    assert (
        page.locator("h1").inner_text() == "Until when does the detainer form itself ask the agency to hold?"
    )
    assert page.locator(".tag").first.inner_text() == "DRAFT"


def test_an_alert_leads_to_the_law_behind_it(chromium: Any, site: Site) -> None:
    """The link says where it leads, also to whoever hears it and does not see it."""
    page = open_page(chromium)
    sign_in(page, site, "commander")
    page.goto(f"{site.url}/alerts/")
    link = page.get_by_role("link", name="Law behind this alert").first
    link.click()
    assert page.locator("h1").inner_text().startswith("Rules behind DUTY.")
