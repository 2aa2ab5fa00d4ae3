"""Plain text for people: 79 columns wide, safe to look at whatever a file says."""

import textwrap

WIDTH = 79


def plain_text(text: str) -> str:
    """Show control characters and lone halves of characters as escapes, so that no file drives a terminal.

    >>> print(plain_text("a" + chr(27) + "[2J"))
    a\\x1b[2J
    """
    return "".join(
        char if char.isprintable() or char == " " else char.encode("unicode_escape").decode() for char in text
    )


def wrapped(text: str, *, first: str = "", rest: str | None = None) -> list[str]:
    """Break a text into lines, the first begun with `first` and the others with `rest` (its blanks)."""
    indent = " " * len(first) if rest is None else rest
    lines = textwrap.wrap(
        plain_text(text),
        WIDTH,
        initial_indent=first,
        subsequent_indent=indent,
        break_on_hyphens=False,
        break_long_words=True,
    )
    return lines or [first.rstrip()]
