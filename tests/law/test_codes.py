"""Every code is used, says one thing, and stands in the documentation."""

import re
from pathlib import Path

import pytest

from fortyeight.foundations.law.codes import CODES
from tools.codes_page import PAGE, page

LAW = Path(__file__).parents[2] / "src" / "fortyeight"
TABLES = {
    "audit_codes.py",
    "codes.py",
    "conflict_codes.py",
    "program_codes.py",
    "record_codes.py",
    "state_codes.py",
}


class TestCodes:
    @pytest.mark.parametrize("code", CODES)
    def test_is_used_somewhere(self, code: str) -> None:
        """A code that nothing produces is a promise nobody keeps."""
        family, name = code.split(".")
        users = [
            path
            for path in LAW.rglob("*.py")
            if path.name not in TABLES and re.search(rf"\b{family}\.{name}\b", path.read_text())
        ]

        assert users, f"{code} is produced nowhere"

    @pytest.mark.parametrize("code", CODES)
    def test_its_sentence_is_one(self, code: str) -> None:
        """It starts with a capital, ends, and blames nobody."""
        entry = CODES[code]

        for text in (entry.sentence, entry.remedy):
            assert text == "" or re.match(r"[A-Z{]", text), text
            assert text == "" or text.rstrip().endswith((".", "}")), text
            assert not re.search(r"\b(successfully|invalid|error)\b", text, re.IGNORECASE)

    def test_the_page_is_in_step(self) -> None:
        """`docs/codes.md` is made from the table: `python -m tools.codes_page` makes it anew."""
        assert PAGE.read_text() == page()
