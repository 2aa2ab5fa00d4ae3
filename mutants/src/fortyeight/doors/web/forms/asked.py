"""Questions that many forms ask."""

from fortyeight.doors.web.forms.fields import Ground, Moment, Text
from fortyeight.doors.web.showing import words


def at(label: words.Words, about: words.Words = "") -> Moment:
    """Ask when it happened."""
    return Moment(name="at", label=label, help=about)


def signed_in(ground: Ground) -> str:
    """Who is signed in."""
    return ground.actor.name


def signer(label: words.Words) -> Text:
    """Ask for a name; the one signed in is offered."""
    return Text(name="by", label=label, start=signed_in)


def language(label: words.Words) -> Text:
    """Ask for a language."""
    return Text(name="language", label=label, offers=words.LANGUAGES)
