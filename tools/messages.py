"""Makes the .mo of each .po, so that a machine without gettext's tools has them too.

Run `python -m tools.messages`; a test says when one is not in step.
"""

import ast
import struct
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "fortyeight"
MAGIC = 0x950412DE
HEADER_BYTES = 28


def catalogues() -> list[Path]:
    """List the .po files of the program."""
    return sorted(SOURCE.rglob("LC_MESSAGES/*.po"))


def read(text: str) -> dict[str, str]:
    """Read the entries of a .po: pairs of msgid and msgstr, texts joined over lines."""
    found: dict[str, str] = {}
    parts = {"msgid": "", "msgstr": ""}
    name = "msgid"
    for line in [*text.splitlines(), 'msgid ""']:
        if line.startswith("msgid") and name == "msgstr":
            found[parts["msgid"]] = parts["msgstr"]
            parts = {"msgid": "", "msgstr": ""}
        if line.startswith(("msgid", "msgstr")):
            name, _, line = line.partition(" ")
        if line.startswith('"'):
            parts[name] += ast.literal_eval(line)
    return {key: value for key, value in found.items() if value}


def binary(entries: dict[str, str]) -> bytes:
    """Write the entries as gettext reads them: two tables of lengths and places, then the texts."""
    pairs = sorted((key.encode(), value.encode()) for key, value in entries.items())
    texts = b""
    tables: list[list[int]] = [[], []]
    first = HEADER_BYTES + 16 * len(pairs)
    for side in (0, 1):
        for pair in pairs:
            tables[side] += [len(pair[side]), first + len(texts)]
            texts += pair[side] + b"\0"
    places = [HEADER_BYTES, HEADER_BYTES + 8 * len(pairs)]
    header = struct.pack("<7I", MAGIC, 0, len(pairs), *places, 0, 0)
    return header + struct.pack(f"<{4 * len(pairs)}I", *tables[0], *tables[1]) + texts


def made() -> Iterator[tuple[Path, bytes]]:
    """Give each .mo with what must be in it."""
    for path in catalogues():
        yield path.with_suffix(".mo"), binary(read(path.read_text(encoding="utf-8")))


if __name__ == "__main__":
    for path, content in made():
        path.write_bytes(content)
