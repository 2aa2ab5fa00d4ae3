"""Writes docs/codes.md from the table of codes: `python -m tools.codes_page`."""

import itertools
import re
from pathlib import Path

from fortyeight.foundations.law.codes import CODES

PAGE = Path(__file__).parents[1] / "docs" / "codes.md"
FAMILIES = {
    "RULE": "Steps about the rulebook itself. They warn; they settle nothing.",
    "LAW": "What the law of the place lets the agency do, and what its counsel reads in it.",
    "SERVICE": "May this officer serve this warrant now? Every link of the chain has a code for holding, and "
    "codes for each way in which it can fail.",
    "AUTHORITY": "On what authority is this person held at an instant?",
    "ORDER": "Orders under a basic ordering agreement, and holds under a contract.",
    "BILL": "What an order or a contract is paid for, and what a claim for payment is compared with.",
    "CLOCK": "When the clock started, when each rule ends it, and which end governs.",
    "DETAINER": "What the form of a detainer asks for. The edition decides.",
    "CONFLICT": "Open questions of law: which alternative governs until somebody decides.",
    "TRANSPORT": "May an officer of the agency take the person to ICE?",
    "RELEASE": "Must this person be released?",
    "COURT": "What courts took away, and what they ask to be recorded. Counsel of an agency may record a "
    "reading by which a decision is not applied; the step then says so.",
    "DUTY": "What must be done in a stay, by whom and by when.",
    "FINDING": "Contradictions in the record of a stay. They are shown, never repaired.",
    "RECORD": "May this be recorded? A fact is refused only when it cannot have happened, or names nothing.",
    "ALERTS": "How the alerts of an agency ring. A policy of its own may never ask less than the book does.",
    "INFO": "May this record be given to whoever asks for it, now?",
    "AGREE": "May, or must, an agency have an agreement with ICE, by which law, and what changes soon?",
    "AUDIT": "The same law over stays long past.",
    "ROW": "Why a row of a file of past stays was not judged.",
}
OPENING = """# Codes

Every decision carries a code, and so does every step of its reasoning. A code is stable: it is never used
again for something else. A word in ‹angle quotes› is filled in when the step is taken. The remedy is shown
with a step that did not hold.

This page is made from the table in `src/fortyeight/foundations/law/codes.py` by `python -m tools.codes_page`.
"""


def page() -> str:
    """Make the page."""
    parts = [OPENING]
    for family, codes in itertools.groupby(CODES, key=lambda code: code.partition(".")[0]):
        parts.append(f"\n## {family}\n\n{FAMILIES[family]}\n")
        for code in codes:
            entry = CODES[code]
            parts.append(f"\n### {code}\n\n{_text(entry.sentence)}\n")
            if entry.remedy:
                parts.append(f"\nWhat to do: {_text(entry.remedy)}\n")
    return "".join(parts)


def _text(sentence: str) -> str:
    """Set the words that are filled in apart."""
    return re.sub(r"\{(\w+)\}", r"*‹\1›*", sentence)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
