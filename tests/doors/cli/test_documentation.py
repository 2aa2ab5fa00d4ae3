"""docs/commands.md says what there is, and its examples do what it says."""

import importlib
import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest
from click.testing import Result

from fortyeight.doors.cli.main import COMMANDS, main

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
CODE = re.compile(
    r'(?:Refusal|UnableToUseFile|_?refuse|_Fault|refused)\(\s*"([A-Z]+\.[A-Z_]+)"|^    code = "([A-Z.]+)"',
    re.MULTILINE,
)
OURS = (
    ROOT / "src/fortyeight/doors/cli",
    ROOT / "src/fortyeight/rooms/oversight",
)
# The hash of the rulebook changes with every rule; the examples leave it open.
HASH = re.compile(r"Rulebook [0-9a-f]{16,}")


def section(heading: str) -> str:
    """The part of the page under a heading of the second level."""
    found = re.search(rf"^## {re.escape(heading)}$(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, f"docs/commands.md has no part {heading!r}"
    return found[1]


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command, and every command of a group, under the name of its part of the page."""
    context = click.Context(main)
    for name in main.list_commands(context):
        found = main.get_command(context, name)
        assert found is not None
        yield name, found
        if isinstance(found, click.Group):
            yield from ((name, inner) for inner in found.commands.values())


def spellings(command: click.Command) -> set[str]:
    """The options of a command, as they are written."""
    return {
        spelled
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for spelled in parameter.opts
    }


@pytest.mark.parametrize(("name", "command"), list(commands()))
def test_every_command_and_option_is_documented(name: str, command: click.Command) -> None:
    """Proves that the page names each command, and each of its options in that command's own part."""
    part = section(f"fortyeight {name}")
    assert command.help
    assert [option for option in spellings(command) if f"`{option}`" not in part] == []


def test_the_page_documents_no_option_that_is_gone() -> None:
    """Proves that each option in the tables of the page still exists."""
    known: dict[str, set[str]] = {}
    for name, command in commands():
        known.setdefault(name, set()).update(spellings(command))
    for name, options in known.items():
        written = re.findall(r"^\| `(--[a-z-]+)` \|", section(f"fortyeight {name}"), re.MULTILINE)
        assert set(written) <= options


def test_the_table_of_commands_names_commands() -> None:
    """Proves that each line of the table leads to the command of that name, and says something of it."""
    for name, (module, what) in COMMANDS.items():
        assert importlib.import_module(f"fortyeight.doors.cli.{module}").command.name == name
        assert what.endswith(".")


def test_every_code_is_documented() -> None:
    """Proves that each code a command can end with stands in the table of codes, and no other does."""
    used = {
        code
        for folder in OURS
        for path in folder.rglob("*.py")
        for match in CODE.finditer(path.read_text(encoding="utf-8"))
        for code in match.groups()
        if code
    } | {"PLACE.UNKNOWN", "RULE.UNKNOWN", "TIME.UNREADABLE", "TIME.OUT_OF_RANGE", "RULEBOOK.ABSENT"}
    listed = set(re.findall(r"^\| `([A-Z]+\.[A-Z_]+)` \|", section("Codes"), re.MULTILINE))
    assert used <= listed
    assert listed <= used


def examples_on_the_page() -> Iterator[tuple[str, str]]:
    """Each block of the page that begins with a dollar: its commands and what they print."""
    for block in re.findall(r"^```console\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL):
        yield block.split("\n", 1)[0].removeprefix("$ "), block


@pytest.mark.parametrize(("_name", "block"), list(examples_on_the_page()))
def test_the_examples_print_what_the_page_shows(
    _name: str, block: str, run: Callable[..., Result], examples: Path
) -> None:
    """Proves that each example runs and prints what stands below it; a line of dots stands for any lines."""
    printed: list[str] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            printed += [line, *output_of(line.removeprefix("$ "), run, examples)]
    wanted = re.escape(mask(block).rstrip("\n")).replace(re.escape("...\n"), r"(.*\n)*?")
    wanted = wanted.replace(re.escape("\n..."), r"(\n.*)*")
    assert re.fullmatch(wanted, mask("\n".join(printed))), "\n".join(printed)


def output_of(line: str, run: Callable[..., Result], folder: Path) -> list[str]:
    program, *words = shlex.split(line)
    if program == "cat":
        return (folder / words[0]).read_text(encoding="utf-8").splitlines()
    assert program == "fortyeight"
    result = run(*words)
    assert result.exit_code in (0, 2), result.output
    return result.output.splitlines()


def mask(text: str) -> str:
    return HASH.sub("Rulebook …", text)
