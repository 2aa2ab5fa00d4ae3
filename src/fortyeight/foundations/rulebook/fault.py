"""What is wrong in the files of the rulebook: in which file, on which line, what, and the mend."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from fortyeight.foundations.rulebook.toml_lines import Place, line_of, lines_of
from fortyeight.foundations.rulebook.unread import Unread

FIX = {
    "RULE.TOML": "Write it as TOML: text in quotes, dates bare, lists in brackets.",
    "RULE.ID_PATH": "Make the id the path below the rules folder, with dots and without .toml.",
    "RULE.UNKNOWN_KEY": "Correct the key, or take it out.",
    "RULE.MISSING_KEY": "Add what is missing.",
    "RULE.WRONG_TYPE": "Write the value as the house style shows it.",
    "RULE.SCHEMA": "Write schema = 1, or bring the file to the schema of today.",
    "RULE.UNKNOWN_SHAPE": "Name one of the shapes in decided_by.",
    "RULE.TERMS": "Make the terms of the value fit the shape.",
    "RULE.RETIRED": 'Give retired_on, retired_by and retired_why with status = "retired", or none of them.',
    "RULE.SUCCESSOR": "Name another rule in superseded_by.",
    "RULE.ENDED": "Give a later day, or take the rule out: it never answered.",
    "RULE.CORRECTION": "Write the corrections in the order in which they were recorded.",
    "REGISTRY.TOML": "Write it as TOML: text in quotes, dates bare, lists in brackets.",
    "REGISTRY.ABSENT": "Write it, with an [[area]] for each folder of rules.",
    "CASE.TOML": "Write it as TOML: text in quotes, dates bare, lists in brackets.",
    "CASE.ID_PATH": "Give the case file the path of its rule.",
    "CASE.UNKNOWN_KEY": "Correct the key: a key that nobody reads tests nothing.",
    "CASE.MISSING_KEY": "Add what is missing: a name, the working, something given, something wanted.",
    "CASE.NAME": "Name the case with a sentence that counsel can read.",
    "CASE.ZONE": "Name an IANA zone, such as America/New_York.",
    "CASE.TIME": "Write an instant with its offset.",
    "CASE.FACT": "Write the fact as `fortyeight facts` lists it.",
    "CASE.WORLD": "Name one of the worlds in worlds.toml, or mend it there.",
    "CASE.PEOPLE": "Give each person facts of their own.",
}
FIX_OTHERWISE = "Read the message and mend the file."


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is wrong. `place` is where in the file it stands; `line` counts from 1."""

    path: str
    code: str
    what: str
    fix: str
    place: Place = ()
    line: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what} {self.fix} [{self.code}]"


def fault_of(unread: Unread) -> Fault:
    """Make the fault of a file that was not understood."""
    return Fault(
        path=unread.path,
        code=unread.code,
        what=f"{unread.what}.",
        fix=FIX.get(unread.code, FIX_OTHERWISE),
        place=unread.place,
        line=unread.line,
    )


def located(folder: Path, faults: Iterable[Fault]) -> Iterator[Fault]:
    """Find the line of each fault in its file below `folder`, and name the file from the folder on."""
    for fault in faults:
        path = folder / fault.path
        line = fault.line
        if line == 1 and fault.place and path.is_file():
            line = line_of(lines_of(path.read_text(encoding="utf-8")), fault.place)
        yield replace(fault, path=f"{folder.name}/{fault.path}", line=line)
