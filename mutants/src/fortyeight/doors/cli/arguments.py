"""Reads what several commands take: zones, places, and times."""

from datetime import datetime
from typing import TYPE_CHECKING, NoReturn
from zoneinfo import ZoneInfo

from fortyeight.doors.cli.refusal import Refusal

if TYPE_CHECKING:
    from fortyeight.foundations.law.instants import When

FORMS = "Give 2026-11-05T17:00-06:00, a local time such as 2026-11-05T17:00, or a date such as 2026-11-05."


def read_time(what: str, name: str, text: str, zone: ZoneInfo) -> "When":
    """Read a time, exact or not. Refuses with a message that begins with `what`."""
    from fortyeight.foundations.law.instants import UnableToReadInstant, parse_when

    try:
        return parse_when(text, zone)
    except UnableToReadInstant as fault:
        _refuse(fault.code, what, name, text)


def _refuse(code: str, what: str, name: str, text: str) -> NoReturn:
    from fortyeight.rooms.oversight.tables import shown

    reason = "is outside the calendar" if code == "TIME.OUT_OF_RANGE" else "is no time that exists"
    raise Refusal(code, what, f"{name} {shown(text)} {reason}.", FORMS) from None


def read_one_instant(what: str, name: str, text: str, zone: ZoneInfo) -> datetime:
    """Read a time that must name one instant."""
    when = read_time(what, name, text, zone)
    if not when.is_exact:
        why = f"{name} {text!r} does not name one instant in {zone.key}."
        remedy = "Give the time with its offset, such as 2026-11-05T17:00-06:00."
        raise Refusal("TIME.NOT_ONE_INSTANT", what, why, remedy)
    return when.earliest
