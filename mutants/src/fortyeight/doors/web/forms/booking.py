"""Booking somebody: for the first time here, or again."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms.asked import at
from fortyeight.doors.web.forms.fields import Choice, Day, Ground, Jail, Text
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.foundations.kit.ids import named_id
from fortyeight.foundations.law.facts import stay
from fortyeight.rooms.custody.access import DESK
from fortyeight.rooms.custody.actions.book import Ground as LocalGround
from fortyeight.rooms.custody.actions.book import book


def booking_form(person: str = "") -> FormSpec:
    """The form of a booking; `person` links it to the stays before, empty for somebody new here."""

    def gather(given: dict[str, Any], ground: Ground) -> dict[str, Any]:
        kind, label = given.pop("type"), given.pop("label")
        request = str(ground.request_id)
        grounds = (LocalGround(matter=str(named_id("web.matter", request)), type=kind, label=label),)
        return {
            **given,
            "stay_id": f"stay/{named_id('web.stay', request)}",
            "person": person or f"person/{named_id('web.person', request)}",
            "grounds": grounds if kind else (),
        }

    return FormSpec(
        slug="book",
        title=_("Book again") if person else _("Book"),
        button=_("Record the booking"),
        help=_("A new booking of the same person never starts an old clock again.") if person else "",
        run=book,
        roles=DESK,
        gather=gather,
        questions=(
            Jail(name="jail", label=_("Jail")),
            Text(name="name", label=_("Name"), help=_("As on the booking sheet.")),
            Text(name="booking_number", label=_("Booking number")),
            Day(name="born_on", label=_("Date of birth, if on the sheet")),
            Choice(
                name="type",
                label=_("On what local ground?"),
                help=_("Without a local ground the jail has no authority of its own."),
                of=stay.Matter,
                required=False,
            ),
            Text(name="label", label=_("In a word or two"), required=False),
            at(_("When was the person booked?")),
        ),
    )
