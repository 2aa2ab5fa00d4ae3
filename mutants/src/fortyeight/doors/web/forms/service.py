"""The guided form of a service: what is said and done, in order, and then recorded as one fact."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms.asked import language
from fortyeight.doors.web.forms.fields import Ground, Moment, Text, Tick
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.doors.web.showing.words import Words
from fortyeight.foundations.law.facts import stay
from fortyeight.rooms.custody.access import OFFICER
from fortyeight.rooms.custody.actions.serve_warrant import serve_warrant

# What to say, as a help. The regulation gives the content and no wording: 8 CFR 287.8(c)(2)(iii).
WORDS_TO_SAY: tuple[tuple[str, str, Words], ...] = (
    (
        "en",
        (
            "I am an immigration officer, authorized to make this arrest. You are under arrest. "
            "The reason is this administrative immigration warrant."
        ),
        _("English"),
    ),
    (
        "es",
        (
            "Soy oficial de inmigración y tengo autoridad para hacer este arresto. Usted queda bajo arresto. "
            "El motivo es esta orden administrativa de inmigración."
        ),
        _("Spanish"),
    ),
)

STEPS: tuple[tuple[str, Words, tuple[str, ...]], ...] = (
    ("directing", _("Name the ICE officer who directs the service"), ("directing_officer",)),
    (
        "words",
        _("Say who you are, that it is an arrest, and why"),
        ("identified_as_officer", "stated_arrest_and_why"),
    ),
    (
        "language",
        _("Language and interpreter"),
        ("language", "interpreter_offered", "interpreter", "interpreter_on_warrant"),
    ),
    ("paper", _("Give the copy and the notice"), ("copy_given", "contest_notice_given")),
    ("time", _("The time, to the minute"), ("at",)),
)


def _gather(given: dict[str, Any], ground: Ground) -> dict[str, Any]:
    """Make the one fact of the answers."""
    at = given.pop("at")
    warrant = given.pop("warrant")
    served = stay.WarrantServed(warrant=warrant, officer=ground.actor.officer, **given)
    return {"at": at, "served": served}


def service_form(warrant: str) -> FormSpec:
    """The form for one warrant, for the officer who is signed in."""
    return FormSpec(
        slug="serve",
        title=_("Serve the warrant"),
        button=_("Record the service"),
        run=serve_warrant,
        roles=(OFFICER,),
        fixed={"warrant": warrant},
        gather=_gather,
        questions=(
            Text(
                name="directing_officer",
                label=_("ICE officer directing this service"),
                help=_("Reach the ICE duty officer before you serve. Write the name."),
            ),
            Tick(
                name="identified_as_officer",
                label=_("I said that I am an immigration officer authorized to make the arrest"),
            ),
            Tick(name="stated_arrest_and_why", label=_("I said that this is an arrest, and why")),
            language(_("In which language was the warrant read?")),
            Tick(name="interpreter_offered", label=_("I offered an interpreter")),
            Text(
                name="interpreter",
                label=_("Interpreter's name"),
                help=_("Leave it empty if none was used."),
                required=False,
            ),
            Tick(name="interpreter_on_warrant", label=_("The interpreter's name is written on the warrant")),
            Tick(name="copy_given", label=_("I gave the person a copy of the warrant")),
            Tick(
                name="contest_notice_given",
                label=_("I gave the person the notice of how to contest it"),
            ),
            Moment(name="at", label=_("When was it served?"), must_be_exact=True),
        ),
    )
