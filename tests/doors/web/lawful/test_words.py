"""What the pages say: every code is explained, every value and every duty has its words and its form."""

import re
from pathlib import Path

from fortyeight.doors.web.forms.stay import STAY_FORMS
from fortyeight.doors.web.showing.board import FORM_FOR_DUTY, STATES
from fortyeight.doors.web.showing.icons import PATHS
from fortyeight.doors.web.showing.stay import LOOK
from fortyeight.doors.web.showing.words import BASIS, CHOICES, WHO, choice
from fortyeight.foundations.law.authority import Basis
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.duty import Who
from fortyeight.foundations.law.program_codes import PROGRAM_DUTY

ROOT = Path(__file__).resolve().parents[4]
TEMPLATES = ROOT / "src" / "fortyeight" / "doors" / "web" / "templates"
CODE = re.compile(r"\[([A-Z_]+\.[A-Z_]+)\]")


def test_every_code_on_a_page_is_explained() -> None:
    """Whoever reads a code to somebody on the telephone can be told what it means."""
    documented = " ".join(page.read_text() for page in (ROOT / "docs").glob("*.md"))
    shown = {code for page in TEMPLATES.rglob("*.html") for code in CODE.findall(page.read_text())}
    assert shown
    assert [code for code in sorted(shown) if code not in documented] == []


def test_every_value_has_words() -> None:
    """No code of a fact reaches the screen as it is."""
    assert set(BASIS) == set(LOOK) == set(Basis)
    assert set(WHO) == set(Who)
    for kind, named in CHOICES.items():
        assert set(named) == set(kind)
        assert all(choice(value) for value in kind)


def test_every_duty_leads_to_a_form() -> None:
    """Two clicks: the duty of a stay on the board, the button of the form."""
    duties = {code for code in CODES if code.startswith("DUTY.")} - set(PROGRAM_DUTY)
    of_agencies = {"DUTY.SEND_STATE_REPORT", "DUTY.ENTER_INTO_AGREEMENT"}
    assert duties - set(FORM_FOR_DUTY) - of_agencies == {"DUTY.SERVE_OR_RELEASE"}
    assert {form for form, _ in FORM_FOR_DUTY.values()} <= set(STAY_FORMS)


def test_every_mark_is_drawn() -> None:
    """A state without its mark would be told by colour alone."""
    marks = {mark for mark, _ in STATES.values()}
    named = {
        name
        for page in TEMPLATES.rglob("*.html")
        for name in re.findall(r'{% icon "(\w+)" %}', page.read_text())
    }
    assert marks | named <= set(PATHS)


def test_no_page_has_a_style_or_a_script_of_its_own() -> None:
    """The content policy would not run it."""
    for page in TEMPLATES.rglob("*.html"):
        text = page.read_text()
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", text), page.name
        assert not re.findall(r"<script(?![^>]*\bsrc=)", text), page.name
