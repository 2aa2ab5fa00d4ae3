"""The house rules that no linter knows: sizes, leftovers, machine paths, clocks, what the law stands on."""

import ast
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "fortyeight"
EDGE = SOURCE / "foundations" / "edge"

FILE_LINES = 400
FUNCTION_LINES = 60

# Folders that set-up, tests and tools make; nobody writes in them.
MADE = {"node_modules", "screenshots", "build", "dist", "htmlcov", "mutants", "__pycache__"}
LOCKS = ("*.lock", "package-lock.json")

# Spelled in two parts, so that this file passes its own test.
ELSEWHERE = re.compile(
    "|".join([r"(?<![\w.])/" + "work/", r"\.\./" + "shared", r"(?<!\w)/" + "root/", "/opt/" + "pypi"])
)
LEFTOVER = re.compile(r"\b(" + "TO" + "DO|FIX" + "ME)\\b")

CLOCK_NAMES = {
    "now",
    "utcnow",
    "today",
    "time_ns",
    "monotonic",
    "monotonic_ns",
    "perf_counter",
    "perf_counter_ns",
}
CHANCE_NAMES = {"uuid1", "uuid4", "urandom"}
CHANCE_MODULES = {"random", "secrets"}
NOW_UNLESS_TOLD = {"localdate", "localtime"}  # Django's: without an argument they read the clock
NOW_ON_SAVE = {"auto_now", "auto_now_add"}


def python_files(*folders: Path) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in sorted(folder.rglob("*.py")) if not MADE.intersection(path.parts))


def written_files() -> Iterator[tuple[Path, str]]:
    """Every text file that somebody wrote: no locks, nothing hidden but the configuration at the top."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [
            name for name in folders if name not in MADE and (name == ".ci" or not name.startswith("."))
        ]
        for path in (Path(folder) / name for name in names):
            if path.name == ".git" or any(path.match(lock) for lock in LOCKS):
                continue
            try:
                yield path.relative_to(ROOT), path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue


def places(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path}:{number}: {line.strip()[:100]}"
        for path, text in written_files()
        if pattern.search(text)
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_files_stop_at_400_lines() -> None:
    """Proves that no source or test file has grown beyond what one sitting can read."""
    sizes = {
        path: len(path.read_text().splitlines())
        for path in python_files(ROOT / "src", ROOT / "tests", ROOT / "sim")
    }
    assert not {str(path.relative_to(ROOT)): lines for path, lines in sizes.items() if lines > FILE_LINES}


def test_functions_fit_a_screen() -> None:
    """Proves that no function is longer than 60 lines, its docstring included."""
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.name} has {node.end_lineno - node.lineno + 1} lines"
        for path in python_files(ROOT / "src", ROOT / "tests", ROOT / "sim")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > FUNCTION_LINES
    ]
    assert not long


def test_nothing_is_left_for_later() -> None:
    """Proves that no file carries a note to do it later: it is done, or it is an issue."""
    assert not places(LEFTOVER)


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    """Proves that nothing names a path that only one machine has."""
    assert not places(ELSEWHERE)


def test_lock_files_name_no_host() -> None:
    """Proves that the locks say what and with which hash, and leave from where to each machine's settings."""
    for path in (path for pattern in LOCKS for path in ROOT.glob(pattern)):
        assert "://" not in path.read_text(), path.name
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    assert all("resolved" not in entry for entry in packages.values())
    assert all("integrity" in entry for name, entry in packages.items() if name)


def clock_and_chance(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Where a module reads a clock or makes a random number other than through ``edge``."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id="clock"), attr="now" | "monotonic"):
                pass  # foundations.edge.clock
            case ast.Attribute(value=ast.Name(id="self"), attr="now"):
                pass  # an instant that somebody handed to this object
            case ast.Attribute(attr=name) if name in CLOCK_NAMES | CHANCE_NAMES:
                yield node.lineno, name
            case ast.Attribute(value=ast.Name(id="time"), attr="time"):
                yield node.lineno, "time.time"
            case ast.Import(names=names):
                yield from ((node.lineno, name.name) for name in names if name.name in CHANCE_MODULES)
            case ast.ImportFrom(module=module, names=names) if module != "fortyeight.foundations.edge.clock":
                banned = CLOCK_NAMES | CHANCE_NAMES | ({"time"} if module == "time" else set())
                found = {name.name for name in names} & banned | {module} & CHANCE_MODULES
                yield from ((node.lineno, f"from {module} import {name}") for name in found)
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name), args=[], keywords=[]) if (
                name in NOW_UNLESS_TOLD
            ):
                yield node.lineno, f"{name}()"
            case ast.keyword(arg=name) if name in NOW_ON_SAVE:
                yield node.value.lineno, name


def test_only_the_edge_reads_a_clock_or_makes_a_random_number() -> None:
    """Proves, beside the linter's bans, that time and chance come from edge alone, aliases included."""
    found = [
        f"{path.relative_to(ROOT)}:{line}: {what}"
        for path in python_files(SOURCE)
        if EDGE not in path.parents
        for line, what in clock_and_chance(ast.parse(path.read_text()))
    ]
    assert not found


def test_the_search_for_clocks_finds_them() -> None:
    """Proves that the test above would notice."""
    seen = {
        "datetime.now(UTC)",
        "models.DateTimeField(auto_now=True)",
        "models.DateTimeField(default=timezone.now)",
        "from uuid import uuid4",
        "import secrets",
        "from random import choice",
        "from time import time",
        "time.time()",
        "localdate()",
    }
    missed = {code for code in seen if not list(clock_and_chance(ast.parse(code)))}
    assert not missed
    allowed = [
        "clock.now()",
        "localtime(at)",
        "from fortyeight.foundations.edge.clock import now",
        "time.sleep(1)",
    ]
    assert not [code for code in allowed if list(clock_and_chance(ast.parse(code)))]


def test_law_and_kit_stand_on_the_standard_library_alone() -> None:
    """Proves that deciding needs no framework, no database and no clock: only Python, and law may use kit."""
    wrong = []
    for path in python_files(SOURCE / "foundations" / "law", SOURCE / "foundations" / "kit"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                modules = [name.name for name in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                modules = [f"{node.module}.{name.name}" for name in node.names]
            else:
                continue
            for module in modules:
                ours = re.match(r"fortyeight\.foundations\.(law|kit)(\.|$)", module)
                if not ours and module.split(".")[0] not in sys.stdlib_module_names:
                    wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}: {module}")
    assert not wrong
