"""Goal: whoever meets a code finds it explained.

Method: every text in the source that looks like a code, and every code on a page, is looked for in docs/.
"""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = r"[A-Z][A-Z0-9_]+\.[A-Z0-9_]+"


def codes_in_use() -> set[str]:
    """Codes stand as texts of their own in the source, and in square brackets on pages."""
    found: set[str] = set()
    for path in (ROOT / "src").rglob("*.py"):
        found |= set(re.findall(rf'"({CODE})"', path.read_text()))
    for path in (ROOT / "src").rglob("*.html"):
        found |= set(re.findall(rf"\[({CODE})\]", path.read_text()))
    return found


def test_every_code_is_explained() -> None:
    """Proves that no code reaches a person without a page that says what it means."""
    explained = "\n".join(path.read_text() for path in (ROOT / "docs").rglob("*.md"))
    used = codes_in_use()
    assert len(used) > 250
    assert sorted(code for code in used if f"{code}" not in explained) == []
