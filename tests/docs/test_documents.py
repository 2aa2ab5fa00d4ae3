"""Goal: what the documents say is there, is there.

Method: read every Markdown file, take out its links, its code spans and its code blocks, and look
each thing up where it would be: the file system, the Makefile, the command line, the settings, the
vocabulary, the rulebook, the tests.
"""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from fortyeight.doors.cli.main import COMMANDS, main
from fortyeight.foundations.law.facts import KINDS
from fortyeight.foundations.rulebook.current import current

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "fortyeight"
DECISIONS = ROOT / "docs" / "decisions"
MADE = {"node_modules", "build", "dist", "htmlcov", "mutants", "screenshots"}

TOP = {"src", "rules", "cases", "docs", "tests", "tools", "sim", "bench", ".ci"}
STOREYS = {"doors", "rooms", "foundations"}
ADR_PARTS = ("Context", "Decision", "Consequences", "Alternatives")

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"(`+)(.+?)\1", re.DOTALL)
HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
PATH = re.compile(r"[\w.-]+(?:/[\w.-]+)+/?")
TARGET = re.compile(r"\bmake ([a-z]+)\b")
COMMAND = re.compile(r"(?:^|[\s/$])fortyeight ([a-z]+(?:-[a-z]+)*)((?: [^\n`|;&]*)?)", re.MULTILINE)
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
SETTING = re.compile(r"\bFORTYEIGHT_[A-Z0-9_]+\b")
CODE = re.compile(r"\b[A-Z][A-Z0-9_]{2,}\.[A-Z][A-Z0-9_]{2,}\b")
KIND = re.compile(r"(?:stay|officer|agreement|agency|fact|watch)\.[a-z0-9_]+")
ACTION = re.compile(r"(?:custody|officers|agreements)\.[a-z0-9_]+")
RULE = re.compile(r"(?:us|us_[a-z]{2}|moa|readings)(?:\.[a-z0-9_]+)+")
TEST = re.compile(r"\btest_[a-z0-9_]+\b(?!\.py)")

# Spelled in parts, so that this file passes its own test and that of the house rules.
FORBIDDEN = {
    "a path of one machine": r"(?<![\w.])/" + r"work\b|\.\./" + r"shared|(?<!\w)/" + r"root/|/opt/" + "pypi",
    "a package registry": "pypi" + r"\.org|registry\." + r"npmjs|files\.python" + "hosted|proxy\\.golang",
}


@dataclass(frozen=True)
class Page:
    """A Markdown file: what is prose in it, and what is code."""

    path: Path
    text: str

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def blocks(self) -> list[str]:
        return FENCE.findall(self.text)

    @property
    def spans(self) -> list[str]:
        return [" ".join(found[1].split()) for found in SPAN.findall(FENCE.sub("", self.text))]

    @property
    def prose(self) -> str:
        return SPAN.sub("", FENCE.sub("", self.text))


def list_pages() -> list[Page]:
    found = []
    for path in sorted(ROOT.rglob("*.md")):
        parts = path.relative_to(ROOT).parts
        if not any(part in MADE or part.startswith(".") for part in parts):
            found.append(Page(path, path.read_text(encoding="utf-8")))
    return found


PAGES = list_pages()


def complaints(look: Callable[[Page], Iterator[str]]) -> list[str]:
    return [f"{page.name}: {what}" for page in PAGES for what in dict.fromkeys(look(page))]


@cache
def sources() -> str:
    files = sorted((*SOURCE.rglob("*.py"), *SOURCE.rglob("*.html")))
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


@cache
def anchors(path: Path) -> frozenset[str]:
    """The names by which a link can point into a page, as the usual renderers make them."""
    found: dict[str, int] = {}
    for heading in HEADING.findall(FENCE.sub("", path.read_text(encoding="utf-8"))):
        words = re.sub(r"[^\w\- ]", "", heading.replace("`", "").lower()).replace(" ", "-")
        found[words] = found.get(words, 0) + 1
    return frozenset(found) | {f"{name}-{n}" for name, times in found.items() for n in range(1, times)}


def test_the_search_finds_the_documents() -> None:
    """Proves that the tests below look at something."""
    names = {page.name for page in PAGES}
    assert {"ARCHITECTURE.md", "CONTRIBUTING.md", "GLOSSARY.md", "SECURITY.md", "CHANGELOG.md"} <= names
    assert "rules/README.md" in names


def test_every_local_link_leads_somewhere() -> None:
    """Proves that a reader who follows a link within the repository arrives, at the heading named too."""

    def look(page: Page) -> Iterator[str]:
        for target in LINK.findall(SPAN.sub("", FENCE.sub("", page.text))):
            if re.match(r"[a-z]+:", target):
                continue
            place, _, anchor = target.partition("#")
            path = (page.path.parent / place).resolve() if place else page.path
            if not path.exists():
                yield f"{target} is not there"
            elif not path.is_relative_to(ROOT):
                yield f"{target} leads out of the repository"
            elif anchor and path.suffix == ".md" and anchor not in anchors(path):
                yield f"{target} has no such heading"

    assert not complaints(look)


def exists(name: str, page: Page) -> bool:
    first = name.split("/", maxsplit=1)[0]
    below = SOURCE if first in STOREYS else ROOT
    return (below / name).exists() or (page.path.parent / name).exists()


def test_every_file_that_is_named_exists() -> None:
    """Proves that no document sends a reader to a file that was moved or never written."""

    def look(page: Page) -> Iterator[str]:
        for span in page.spans:
            for name in PATH.findall(span):
                if span.startswith(name) and name.split("/")[0] in TOP | STOREYS and not exists(name, page):
                    yield f"{name} is not there"

    assert not complaints(look)


def test_every_make_target_exists() -> None:
    """Proves that `make` knows what the documents ask it for."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))

    def look(page: Page) -> Iterator[str]:
        for code in (*page.spans, *page.blocks):
            yield from (f"make {name}" for name in TARGET.findall(code) if name not in targets)

    assert not complaints(look)


def options_of(path: list[str]) -> set[str]:
    """Every option of a command and of those below it."""
    command = main
    for name in path:
        command = command.get_command(None, name)  # type: ignore[attr-defined,arg-type]
    known = {option for param in command.params for option in getattr(param, "opts", ())}
    for name in getattr(command, "commands", {}):
        known |= options_of([*path, name])
    return known | {"--help", "--version"}


def test_every_command_exists_with_the_options_named() -> None:
    """Proves that no document shows a command line that would be refused for its words."""

    def look(page: Page) -> Iterator[str]:
        for code in (*page.spans, *page.blocks):
            for name, rest in COMMAND.findall(code):
                if name not in COMMANDS:
                    yield f"fortyeight {name}"
                    continue
                unknown = set(OPTION.findall(rest)) - options_of([name])
                yield from (f"fortyeight {name} {option}" for option in sorted(unknown))

    assert not complaints(look)


def test_every_setting_that_is_named_is_on_the_page_of_settings() -> None:
    """Proves that an operator who reads of a variable anywhere finds it explained."""
    explained = set(SETTING.findall((ROOT / "docs" / "settings.md").read_text()))

    def look(page: Page) -> Iterator[str]:
        yield from (name for name in SETTING.findall(page.text) if name not in explained)

    assert not complaints(look)


@cache
def known_codes() -> frozenset[str]:
    """Codes stand in the source as text; those of a family are also made with the family's name."""
    return frozenset(re.findall(r"[\"'\[ (]([A-Z][A-Z0-9_]*\.[A-Z][A-Z0-9_]*)\b", sources()))


def test_every_code_exists() -> None:
    """Proves that a code in a document is one that a reader can meet."""

    def look(page: Page) -> Iterator[str]:
        for code in (*page.spans, *page.blocks):
            yield from (name for name in CODE.findall(code) if name not in known_codes())

    assert not complaints(look)


def test_every_fact_action_and_rule_exists() -> None:
    """Proves that the names of facts, of actions and of rules are the ones in use."""
    actions = frozenset(re.findall(r"^@action\(\"([a-z0-9_.]+)\"\)", sources(), re.MULTILINE))
    rules = current().rules
    folders = {name.rpartition(".")[0] for name in rules}

    def look(page: Page) -> Iterator[str]:
        for span in page.spans:
            if KIND.fullmatch(span) and span not in KINDS and span not in actions:
                yield f"no fact is called {span}"
            if ACTION.fullmatch(span) and span not in actions:
                yield f"no action is called {span}"
            if RULE.fullmatch(span) and span not in rules and span not in folders:
                yield f"no rule is called {span}"

    assert not complaints(look)


def test_every_test_that_is_named_exists() -> None:
    """Proves that a rule of the house that is said to be a test is one."""
    known: set[str] = set()
    for path in sorted((ROOT / "tests").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        known |= {path.stem}

    def look(page: Page) -> Iterator[str]:
        for span in page.spans:
            yield from (name for name in TEST.findall(span) if name not in known and "/" not in span)

    assert not complaints(look)


def table_rows(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.startswith("|")]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in rows if row[0] != "Term" and not set(row[0]) <= {"-", ":"}]


def test_every_term_of_the_glossary_has_a_source() -> None:
    """Proves that a word of the field is explained once, and that somebody can check where it comes from."""
    rows = table_rows((ROOT / "GLOSSARY.md").read_text())
    assert len(rows) > 40
    assert not [row[0] for row in rows if len(row) != 3 or not all(row)]
    terms = [row[0].strip("*").lower() for row in rows]
    assert not {term for term in terms if terms.count(term) > 1}


def list_decisions() -> list[Path]:
    return sorted(DECISIONS.glob("[0-9]*.md"))


def test_decisions_are_numbered_without_a_gap() -> None:
    """Proves that no decision was taken out, and that two never share a number."""
    numbers = [int(path.name[:4]) for path in list_decisions()]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("path", list_decisions(), ids=lambda path: path.stem)
def test_a_decision_says_why_and_what_else_there_was(path: Path) -> None:
    """Proves that each has its number, its four parts in order, and a place in the list of all."""
    text = path.read_text(encoding="utf-8")
    assert text.startswith(f"# {int(path.name[:4])}. ")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == list(ADR_PARTS)
    assert f"({path.name})" in (DECISIONS / "README.md").read_text()


@pytest.mark.parametrize("what", FORBIDDEN)
def test_a_reader_needs_this_repository_and_nothing_else(what: str) -> None:
    """Proves that no document leads to a place that only one machine has."""
    pattern = re.compile(FORBIDDEN[what])

    def look(page: Page) -> Iterator[str]:
        yield from (found.group() for found in pattern.finditer(page.text))

    assert not complaints(look)
