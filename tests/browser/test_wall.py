"""Goal: a board rings, counts in its title, can be read from three metres, and looks dead when it is.

Method: headless Chromium against a real server. The sound is measured where it is made: every tone that the
page starts is noted.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import SHOTS, Site, _wait_for
from tests.browser.test_journeys import seriously_wrong, sign_in

pytestmark = pytest.mark.browser
WALL = {"width": 1920, "height": 1080}
# At three metres a capital should be 12 mm high: 20 px of a screen 1.1 m wide, which a font of 28 px has.
# What must be seen at once is larger.
READABLE_PX, AT_ONCE_PX = 28, 40
NOTE_TONES = """() => {
  window.tones = [];
  const make = AudioContext.prototype.createOscillator;
  AudioContext.prototype.createOscillator = function () {
    const tone = make.call(this);
    const start = tone.start.bind(tone);
    tone.start = (at) => { window.tones.push(Math.round(tone.frequency.value)); start(at); };
    return tone;
  };
}"""
SMALL_TEXT = """(least) => {
  const found = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some(one => one.nodeType === 3 && one.textContent.trim());
    const box = element.getBoundingClientRect();
    if (!own || !element.checkVisibility() || box.width < 2 || element.closest('.usa-sr-only')) continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (size < least) found.push(`${element.className || element.tagName} ${size}`);
  }
  return [...new Set(found)];
}"""


def open_wall(chromium: Any, site: Site, address: str = "/?wall=1", **more: Any) -> Any:
    """A screen on the wall, signed in to look and do nothing."""
    context = chromium.new_context(viewport=WALL, **more)
    context.set_default_timeout(20_000)
    page = context.new_page()
    page.add_init_script(f"({NOTE_TONES})()")
    sign_in(page, site, "auditor")
    page.goto(f"{site.url}{address}")
    return page


def wait_for_tones(page: Any, count: int) -> None:
    """Wait until so many tones were started; the page's own policy lets nobody evaluate text in it."""
    for _ in range(200):
        if page.evaluate("window.tones.length") >= count:
            return
        page.wait_for_timeout(100)
    raise AssertionError(page.evaluate("window.tones"))


def test_a_wall_is_read_from_three_metres(chromium: Any, site: Site) -> None:
    """Nothing on it is small, what matters is large, nothing has to be scrolled, and it is clear to all."""
    page = open_wall(chromium, site)
    page.wait_for_selector("#sound:not([hidden])")
    SHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SHOTS / "wall-1920.png")
    assert page.evaluate(SMALL_TEXT, READABLE_PX) == []
    for what in (".board .who a", ".until .countdown", ".now-word"):
        size = page.eval_on_selector(what, "one => parseFloat(getComputedStyle(one).fontSize)")
        assert size >= AT_ONCE_PX, what
    assert page.evaluate("document.documentElement.scrollHeight <= window.innerHeight")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert seriously_wrong(page) == []


def test_a_wall_turns_its_pages_by_itself(chromium: Any, site: Site) -> None:
    """What does not fit comes on the next page; the two most urgent stay; nobody is left out."""
    page = open_wall(chromium, site)
    page.clock.install()
    page.reload()
    page.wait_for_selector("#pages:not(:empty)")
    shown = "all => all.filter(one => one.checkVisibility()).map(one => one.id)"
    every = page.eval_on_selector_all("#lines tr", "all => all.map(one => one.id)")
    seen: set[str] = set()
    for _ in range(len(every)):
        now = page.eval_on_selector_all("#lines tr", shown)
        assert now[:2] == every[:2]
        lowest = page.eval_on_selector_all(
            "#lines tr", "all => Math.max(...all.map(one => one.getBoundingClientRect().bottom))"
        )
        assert lowest <= WALL["height"]
        seen |= set(now)
        page.clock.run_for(12_000)
    assert seen == set(every)


def test_an_alert_sounds_once_somebody_has_turned_the_sound_on(chromium: Any, site: Site) -> None:
    """Before that the page says that nothing is heard. For somebody's freedom it has a sound of its own."""
    page = open_wall(chromium, site)
    says = page.locator("#sound-says")
    assert "THE SOUND IS OFF" in says.inner_text()
    assert int(page.get_attribute("[data-ringing]", "data-ringing")) > 0
    assert "rings-unheard" in page.get_attribute("#live", "class")
    assert page.evaluate("window.tones") == []
    page.click("#sound")
    wait_for_tones(page, 7)
    assert page.evaluate("window.tones.slice(0, 7)") == [659, 880, 1175, 880, 1175, 880, 1175]
    assert "Alerts sound here." in says.inner_text()
    heard = page.evaluate("window.tones.length")
    wait_for_tones(page, heard + 6)
    page.click("#sound")
    assert "THE SOUND IS OFF" in says.inner_text()
    quiet = page.evaluate("window.tones.length")
    page.wait_for_timeout(16_000)
    assert page.evaluate("window.tones.length") == quiet


def test_other_alerts_sound_another_way_and_silence_is_silent(chromium: Any, site: Site) -> None:
    """What the page says rings decides, and nothing else does."""
    page = open_wall(chromium, site)
    page.evaluate("document.querySelector('[data-ringing]').dataset.freedom = 0")
    page.evaluate(
        """() => document.getElementById('live').dispatchEvent(new CustomEvent('board:changed', {
          detail: { ringing: '0', freedom: '0', newest: '' } }))"""
    )
    page.click("#sound")
    wait_for_tones(page, 1)
    page.evaluate(
        """() => document.getElementById('live').dispatchEvent(new CustomEvent('board:changed', {
          detail: { ringing: '1', freedom: '0', newest: '2999' } }))"""
    )
    wait_for_tones(page, 3)
    # The county's own alerts may ring by now, too.
    assert page.evaluate("window.tones")[:3] == [659, 523, 659]


def test_the_title_counts_what_rings(chromium: Any, site: Site) -> None:
    """And counts on while the page stays open; it names nobody."""
    page = open_wall(chromium, site)
    ringing = int(page.get_attribute("[data-ringing]", "data-ringing"))
    assert page.title() == f"({ringing}) Board · Fortyeight"
    page.evaluate("Fortyeight.whole()")
    page.wait_for_timeout(1000)
    assert page.title() == f"({ringing}) Board · Fortyeight"


def test_less_motion_and_more_contrast_are_heeded(chromium: Any, site: Site) -> None:
    """The states keep their edges without colours of ours, and nothing moves."""
    page = open_wall(chromium, site, forced_colors="active", reduced_motion="reduce")
    width = page.eval_on_selector("#lines tr", "one => getComputedStyle(one).borderLeftWidth")
    assert float(width.removesuffix("px")) >= 3
    moving = page.evaluate("document.getAnimations().length")
    assert moving == 0
    assert seriously_wrong(page) == []


def test_it_lives_on_after_its_server_was_started_again(chromium: Any, site: Site, tmp_path: Path) -> None:
    """Dead in words while the server is away; live again by itself, with what came meanwhile."""
    page = open_wall(chromium, site)
    page.wait_for_timeout(1500)
    rows = page.locator("#lines tr").count()
    port = site.url.rpartition(":")[2]
    site.process.terminate()
    site.process.wait(timeout=15)
    page.wait_for_selector("#not-live:not([hidden])", timeout=30_000)
    page.screenshot(path=SHOTS / "wall-dead-1920.png")
    struck = page.evaluate("getComputedStyle(document.querySelector('.countdown')).textDecorationLine")
    assert struck == "line-through"
    message = tmp_path / "booking.xml"
    shutil.copy(Path(__file__).parents[1] / "rooms" / "exchange" / "messages" / "booking.xml", message)
    site.run("import", "niem", str(message), "--jail", "main-jail")
    command = [sys.executable, "-m", "fortyeight.doors.cli", "serve", "--port", port]
    log = (site.folder / "server-again.log").open("wb")
    site.process = subprocess.Popen(command, cwd=site.folder, env=site.environment, stdout=log, stderr=log)
    _wait_for(site.url, site.process, site.folder)
    page.wait_for_selector("#not-live", state="hidden", timeout=30_000)
    assert page.locator("#lines tr").count() == rows + 1
    assert not page.evaluate("document.body.classList.contains('is-not-live')")
    log.close()
