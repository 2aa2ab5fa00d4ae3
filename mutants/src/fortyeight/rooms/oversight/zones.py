"""Names of time zones and places, as people type them."""

import difflib
import re
import zoneinfo
from zoneinfo import ZoneInfo

SUGGESTED_MAX = 3
NAME_CHARS_MAX = 64

_PLACE = re.compile(r"us_[a-z]{2}")
STATES = frozenset(
    [
        "al",
        "ak",
        "az",
        "ar",
        "ca",
        "co",
        "ct",
        "de",
        "dc",
        "fl",
        "ga",
        "hi",
        "id",
        "il",
        "in",
        "ia",
        "ks",
        "ky",
        "la",
        "me",
        "md",
        "ma",
        "mi",
        "mn",
        "ms",
        "mo",
        "mt",
        "ne",
        "nv",
        "nh",
        "nj",
        "nm",
        "ny",
        "nc",
        "nd",
        "oh",
        "ok",
        "or",
        "pa",
        "ri",
        "sc",
        "sd",
        "tn",
        "tx",
        "ut",
        "vt",
        "va",
        "wa",
        "wv",
        "wi",
        "wy",
        "as",
        "gu",
        "mp",
        "pr",
        "vi",
    ]
)


class UnableToFindZone(ValueError):
    """There is no such time zone. `code` is stable."""

    code = "ZONE.UNKNOWN"

    def __init__(self, text: str, nearest: tuple[str, ...]) -> None:
        meant = f"; did you mean {' or '.join(nearest)}?" if nearest else ""
        self.why = f"there is no time zone {text[:NAME_CHARS_MAX]!r}{meant}"
        super().__init__(f"{self.why} [{self.code}]")


class UnableToFindPlace(ValueError):
    """There is no such state. `code` is stable."""

    code = "PLACE.UNKNOWN"

    def __init__(self, text: str) -> None:
        self.why = f"there is no state or territory {text[:NAME_CHARS_MAX]!r}"
        super().__init__(f"{self.why} [{self.code}]")


def find_zone(text: str) -> ZoneInfo:
    """Find a time zone by its IANA name. Raises UnableToFindZone, which names the nearest.

    >>> find_zone("America/Chicago").key
    'America/Chicago'
    """
    name = text.strip()
    try:
        if "/" in name or name == "UTC":
            return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        pass
    names = sorted(each for each in zoneinfo.available_timezones() if "/" in each)
    by_lower = {each.lower(): each for each in names}
    found = difflib.get_close_matches(name[:NAME_CHARS_MAX].lower(), by_lower, n=SUGGESTED_MAX)
    raise UnableToFindZone(text, tuple(by_lower[each] for each in found))


def find_place(text: str) -> str:
    """Check the name of a state as the rulebook writes it, such as us_tx. Raises UnableToFindPlace."""
    name = text.strip().lower()
    if _PLACE.fullmatch(name) and name.removeprefix("us_") in STATES:
        return name
    raise UnableToFindPlace(text)
