"""The words of a message. They name the jail, the duty and its limit, and never anybody held.

A message leaves the building and is read on telephones, in mailboxes and by
machines of others. Who it is about stands on the page that it leads to, behind
the sign-in. The frame is in the language of the contact; what must be done is
the sentence of the law's own code.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import override

from fortyeight.foundations.kit.canonical import instant_text
from fortyeight.rooms.deliveries.models import ALERT, CODE

LANGUAGES = ("en", "es")
MINUTES_A_CODE_HOLDS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a message says. `place` is the jail, or the agency; `link` leads behind the sign-in."""

    delivery: UUID
    kind: str
    language: str
    place: str
    zone: ZoneInfo
    at: datetime
    happened_at: datetime
    link: str = ""
    code: str = ""
    what: str = ""
    stage: str = ""
    due_at: datetime | None = None
    urgent: bool = False
    secret: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message ready to go. `id` is the same for each try, so that a receiver can tell a repeat.

    `at` is the instant of this try.
    """

    id: UUID
    at: datetime
    title: str
    text: str
    short: str
    data: dict[str, object]


def write(about: About) -> Message:
    """Write a message in all its forms: title, text, one line for a telephone, values for machines."""
    with override(about.language if about.language in LANGUAGES else "en"):
        title, lines = _alert(about) if about.kind == ALERT else _other(about)
        where = [about.link] if about.link else []
        reference = _("Reference: %(id)s") % {"id": str(about.delivery)[:8]}
        return Message(
            id=about.delivery,
            at=about.at,
            title=title,
            text="\n".join([*lines, "", *where, reference, _("This message names nobody on purpose.")]),
            short=" ".join([title + ".", *lines, *where, f"({reference})"]),
            data=_values(about),
        )


def stage_words(stage: str) -> str:
    """Say in the language of the moment which rung of the alarm ladder it is."""
    if stage == "T-0":
        return _("the limit is now")
    if stage.startswith("T-"):
        amount, unit = stage[2:-1], stage[-1]
        if stage in ("T-1H", "T-1D"):
            return _("one hour before the limit") if unit == "H" else _("one day before the limit")
        if unit == "M":
            return _("%(n)s minutes before the limit") % {"n": amount}
        if unit == "D":
            return _("%(n)s days before the limit") % {"n": amount}
        return _("%(n)s hours before the limit") % {"n": amount}
    if stage.startswith("OVERDUE"):
        return _("OVERDUE: the limit has passed")
    if stage.startswith("ESCALATED"):
        return _("LONG OVERDUE: more people are told")
    if stage == "ARISEN":
        return _("it has just come up")
    if stage.startswith("AGAIN"):
        return _("not done yet: it rings again")
    return stage


def wall(instant: datetime, zone: ZoneInfo) -> str:
    """Write an instant by the clock of the jail, the same in every language."""
    return instant.astimezone(zone).strftime("%Y-%m-%d %H:%M %Z")


def _alert(about: About) -> tuple[str, list[str]]:
    word = _("URGENT") if about.urgent else _("To do")
    title = f"{word}: {about.place}"
    lines = [about.what]
    if about.due_at is not None:
        lines.append(_("Limit: %(at)s") % {"at": wall(about.due_at, about.zone)})
    lines.append(_("Stage: %(stage)s") % {"stage": stage_words(about.stage)})
    lines.append(f"[{about.code}]")
    return title, lines


def _other(about: About) -> tuple[str, list[str]]:
    if about.kind == CODE:
        title = _("Your code for Fortyeight")
        first = _("The code is %(code)s.") % {"code": about.secret}
        rest = _("Enter it on the page of contacts within %(n)s minutes.") % {"n": MINUTES_A_CODE_HOLDS}
        return title, [first, rest, _("If you did not ask for it, do nothing.")]
    return _("A test of Fortyeight"), [_("This is a test. Nothing is due."), about.place]


def _values(about: About) -> dict[str, object]:
    data: dict[str, object] = {
        "delivery": str(about.delivery),
        "place": about.place,
        "link": about.link,
        "urgent": about.urgent,
    }
    if about.kind == ALERT:
        data |= {
            "code": about.code,
            "what": about.what,
            "stage": about.stage,
            "due_at": instant_text(about.due_at) if about.due_at else None,
        }
    kind = "alert.raised" if about.kind == ALERT else "test"
    return {"type": kind, "timestamp": instant_text(about.happened_at), "data": data}
