"""The forms about telling people: contacts, turns on call, messages that did not get through."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms.asked import at
from fortyeight.doors.web.forms.fields import Choice, Ground, Instant, Options, Pick, Subject, Text, Tick
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.doors.web.showing import words
from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.rooms.deliveries.access import LEADERS, TOLD
from fortyeight.rooms.deliveries.actions.add_contact import add_contact
from fortyeight.rooms.deliveries.actions.ask_code import ask_code
from fortyeight.rooms.deliveries.actions.end_on_call import end_on_call
from fortyeight.rooms.deliveries.actions.pause_contact import pause_contact
from fortyeight.rooms.deliveries.actions.prove_contact import prove_contact
from fortyeight.rooms.deliveries.actions.remove_contact import remove_contact
from fortyeight.rooms.deliveries.actions.resend import resend
from fortyeight.rooms.deliveries.actions.resume_contact import resume_contact
from fortyeight.rooms.deliveries.actions.send_test import send_test
from fortyeight.rooms.deliveries.actions.start_on_call import start_on_call
from fortyeight.rooms.deliveries.staff import list_staff

TURN = timedelta(hours=12)
TICKED = "told_as_"


def _staff(ground: Ground) -> tuple[Subject, ...]:
    """List whom somebody may see to: all of the agency for its leaders, themselves for the others."""
    listed = [seen for agency in sorted(ground.actor.agencies) for seen in list_staff(agency)]
    leads = bool(ground.actor.roles & set(LEADERS))
    return tuple(
        Subject(id=seen.person, label=seen.name)
        for seen in listed
        if (leads or seen.person == ground.actor.id) and seen.roles & set(TOLD)
    )


def _with_roles(given: dict[str, Any], ground: Ground) -> dict[str, Any]:
    roles = tuple(role for role in TOLD if given.pop(f"{TICKED}{role.lower()}"))
    return given | {"roles": roles, "contact": f"contact/{given['contact']}"}


def _after_a_turn(ground: Ground) -> datetime:
    return ground.at + TURN


ADD_CONTACT = FormSpec(
    slug="add",
    title=_("Add a contact"),
    button=_("Add the contact"),
    help=_("How somebody is told of alerts outside the browser. No message names anybody held."),
    run=add_contact,
    roles=TOLD,
    questions=(
        Pick(
            name="person",
            label=_("Who"),
            source=_staff,
            required=False,
            none=_("Nobody: an address that several share"),
        ),
        Text(
            name="name", label=_("What the shared address is called"), required=False, help=_("Such as desk.")
        ),
        Choice(name="channel", label=_("By which way"), of=Channel),
        Text(
            name="address",
            label=_("Address"),
            help=_("Of mail, a telephone, or the name of a chat or receiver that the operator set up."),
        ),
        *(Tick(name=f"{TICKED}{role.lower()}", label=words.ROLE[role]) for role in TOLD),
        Options(
            name="language",
            label=_("Language of the messages"),
            options=(("en", _("English")), ("es", _("Spanish"))),
            start="en",
        ),
    ),
    made=("contact",),
    gather=_with_roles,
)

_OF_A_CONTACT = (
    FormSpec(
        slug="code",
        title=_("Send a code"),
        button=_("Send the code"),
        help=_("It goes to the address. Whoever reads it there enters it here; then the address is proved."),
        run=ask_code,
        roles=TOLD,
        questions=(),
    ),
    FormSpec(
        slug="prove",
        title=_("Enter the code"),
        button=_("Prove the address"),
        help=_("The code holds for half an hour. After five wrong ones, have another sent."),
        run=prove_contact,
        roles=TOLD,
        questions=(Text(name="code", label=_("The code")),),
    ),
    FormSpec(
        slug="test",
        title=_("Send a test message"),
        button=_("Send it"),
        help=_("It says that it is a test and that nothing is due."),
        run=send_test,
        roles=TOLD,
        questions=(),
    ),
    FormSpec(
        slug="pause",
        title=_("Let the address rest"),
        button=_("Let it rest"),
        help=_("When all of a role rest, an alert about somebody's freedom goes to them all the same."),
        run=pause_contact,
        roles=TOLD,
        questions=(Instant(name="until", label=_("Until when?"), start=_after_a_turn, required=False),),
    ),
    FormSpec(
        slug="resume",
        title=_("Use the address again"),
        button=_("Use it again"),
        run=resume_contact,
        roles=TOLD,
        questions=(),
    ),
    FormSpec(
        slug="remove",
        title=_("Remove the contact"),
        button=_("Remove it"),
        help=_("What waits to be sent to it is not sent."),
        run=remove_contact,
        roles=TOLD,
        questions=(),
    ),
)
CONTACT_FORMS: Mapping[str, FormSpec] = {spec.slug: spec for spec in _OF_A_CONTACT}

START_ON_CALL = FormSpec(
    slug="start",
    title=_("Put somebody on call"),
    button=_("Record the turn"),
    help=_("Of all with this role only those on call are told, until the turn ends."),
    run=start_on_call,
    roles=TOLD,
    questions=(
        Pick(name="person", label=_("Who"), source=_staff),
        Options(name="role", label=_("As what"), options=tuple((role, words.ROLE[role]) for role in TOLD)),
        at(_("From when?")),
        Instant(name="until", label=_("Until when?"), start=_after_a_turn),
    ),
    made=("turn",),
)
END_ON_CALL = FormSpec(
    slug="end",
    title=_("End the turn on call"),
    button=_("Record the end"),
    help=_("When nobody else is on call, everybody of the role is told from then on."),
    run=end_on_call,
    roles=TOLD,
    questions=(at(_("When?")),),
)
RESEND = FormSpec(
    slug="resend",
    title=_("Send it again"),
    button=_("Send it again"),
    help=_("It goes to the same address. One that went to nobody goes to whoever can be told by now."),
    run=resend,
    roles=TOLD,
    questions=(),
)
