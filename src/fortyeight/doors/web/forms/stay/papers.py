"""The forms of federal papers."""

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms import subjects
from fortyeight.doors.web.forms.asked import at, language
from fortyeight.doors.web.forms.fields import Day, Options, Pick, Text, Three
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.doors.web.showing import words
from fortyeight.rooms.custody.access import DESK, FLOOR
from fortyeight.rooms.custody.actions.cancel_detainer import cancel_detainer
from fortyeight.rooms.custody.actions.check_warrant import check_warrant
from fortyeight.rooms.custody.actions.recall_warrant import recall_warrant
from fortyeight.rooms.custody.actions.receive_detainer import receive_detainer
from fortyeight.rooms.custody.actions.receive_warrant import receive_warrant
from fortyeight.rooms.custody.actions.serve_detainer import serve_detainer

PAPERS = (
    FormSpec(
        slug="receive-detainer",
        title=_("Detainer came"),
        button=_("Record the detainer"),
        help=_("A detainer is a request. By itself it is no authority to hold anybody."),
        run=receive_detainer,
        roles=DESK,
        group="papers",
        made=("detainer",),
        questions=(
            Text(name="form", label=_("Which form"), start=lambda _ground: "I-247A"),
            Text(
                name="edition",
                label=_("Which edition, if the form says so"),
                help=_("It stands at the foot of the page, such as 02/17."),
                required=False,
            ),
            Day(name="issued_on", label=_("Day of issue on its face, if you can read it")),
            Three(name="signed", label=_("Is it signed?")),
            at(_("When did it come?")),
        ),
    ),
    FormSpec(
        slug="serve-detainer",
        title=_("Copy of the detainer given"),
        button=_("Record the copy"),
        help=_("The form takes effect only when the person got a copy."),
        run=serve_detainer,
        roles=FLOOR,
        group="papers",
        questions=(
            Pick(name="detainer", label=_("Which detainer?"), source=subjects.detainers),
            language(_("In which language was it read?")),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="cancel-detainer",
        title=_("Detainer cancelled"),
        button=_("Record the cancellation"),
        run=cancel_detainer,
        roles=DESK,
        group="papers",
        questions=(
            Pick(name="detainer", label=_("Which detainer?"), source=subjects.detainers),
            Text(name="why", label=_("Why, if ICE said so"), required=False),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="receive-warrant",
        title=_("Administrative warrant came"),
        button=_("Record the warrant"),
        run=receive_warrant,
        roles=DESK,
        group="papers",
        made=("warrant",),
        questions=(
            Options(name="form", label=_("Which form"), options=words.FORMS),
            Pick(
                name="detainer",
                label=_("With which detainer did it come?"),
                source=subjects.detainers,
                required=False,
                none=_("It came alone"),
            ),
            at(_("When did it come?")),
        ),
    ),
    FormSpec(
        slug="check-warrant",
        title=_("Face of the warrant"),
        button=_("Record what it says"),
        help=_("Read the paper itself, item by item. What nobody could tell does not count as a yes."),
        run=check_warrant,
        roles=FLOOR,
        group="papers",
        questions=(
            Pick(name="warrant", label=_("Which warrant?"), source=subjects.warrants),
            Three(name="names_this_person", label=_("Does it name this person?")),
            Three(name="signed_by_issuing_officer", label=_("Did an issuing officer sign it?")),
            Three(name="dated", label=_("Is it dated?")),
            at(_("When was it read?")),
        ),
    ),
    FormSpec(
        slug="recall-warrant",
        title=_("Warrant recalled"),
        button=_("Record the recall"),
        run=recall_warrant,
        roles=DESK,
        group="papers",
        questions=(
            Pick(name="warrant", label=_("Which warrant?"), source=subjects.warrants),
            Text(name="by", label=_("Who at ICE said so"), required=False),
            at(_("When?")),
        ),
    ),
)
