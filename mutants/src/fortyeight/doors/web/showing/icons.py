"""Marks beside words. Drawn inline, so that they need no font and no other request."""

from collections.abc import Mapping

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

# Drawn on a field of 24 by 24.
PATHS: Mapping[str, str] = {
    "stop": '<path d="M8 1h8l7 7v8l-7 7H8l-7-7V8z"/><path class="cut" d="M10.5 5h3v9h-3zM10.5 16h3v3h-3z"/>',
    "question": (
        '<circle class="line" cx="12" cy="12" r="10"/>'
        '<path class="line" d="M8.8 9.2a3.2 3.2 0 1 1 4.6 2.9c-1 .5-1.4 1-1.4 2.2M12 16.6v2"/>'
    ),
    "check": '<path class="line" d="M3 13l6 6L21 5"/>',
    "cross": '<path class="line" d="M5 5l14 14M19 5L5 19"/>',
    "clock": '<circle class="line" cx="12" cy="12" r="9.5"/><path class="line" d="M12 6v6l4 3"/>',
    "flag": '<path class="line" d="M5 22V3"/><path d="M5 3h14l-4 5 4 5H5z"/>',
    "bell": '<path d="M12 2a7 7 0 0 1 7 7v5l2 4H3l2-4V9a7 7 0 0 1 7-7z"/><circle cx="12" cy="20.5" r="2"/>',
    "house": '<path d="M2 11 12 2l10 9v11h-7v-7H9v7H2z"/>',
    "broken": (
        '<path d="M12 1 23 22H1z"/><path class="cut" d="M10.8 8h2.6l-.6 7h-1.4zM10.8 17h2.6v2.5h-2.6z"/>'
    ),
    "away": '<path class="line" d="M4 12h15M13 5l7 7-7 7"/>',
}


def draw(name: str) -> SafeString:
    """Draw a mark; it says nothing to a screen reader, the word beside it does."""
    body = mark_safe(PATHS[name])  # noqa: S308 - the drawings above, nothing from outside
    return format_html(
        '<svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">'
        "{}</svg>",
        body,
    )
