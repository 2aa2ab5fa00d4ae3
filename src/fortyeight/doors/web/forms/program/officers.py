"""The forms about an officer in the program: training, leaving, and the credential."""

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms.asked import at
from fortyeight.doors.web.forms.fields import Instant, Number, Pick, Text
from fortyeight.doors.web.forms.program import choosing
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.rooms.agreements.access import COMMANDER, MANAGER, OFFICER
from fortyeight.rooms.officers.actions.announce_leaving import announce_leaving
from fortyeight.rooms.officers.actions.complete_training import complete_training
from fortyeight.rooms.officers.actions.demand_credential import demand_credential
from fortyeight.rooms.officers.actions.give_leaving_notice import give_leaving_notice
from fortyeight.rooms.officers.actions.leave_agency import leave_agency
from fortyeight.rooms.officers.actions.order_training import order_training
from fortyeight.rooms.officers.actions.report_credential_lost import report_credential_lost
from fortyeight.rooms.officers.actions.return_credential import return_credential

WHEN = at(_("When?"))

OFFICER_PROGRAM_FORMS = (
    FormSpec(
        slug="training-ordered",
        title=_("Training was ordered"),
        button=_("Record the order"),
        run=order_training,
        roles=(MANAGER,),
        group="officer",
        questions=(
            Text(name="course", label=_("Which course")),
            Text(name="by", label=_("Ordered by whom"), help=_("Such as ICE.")),
            Instant(name="due_at", label=_("To be completed by when?")),
            at(_("When was it ordered?")),
        ),
    ),
    FormSpec(
        slug="training-completed",
        title=_("Training was completed"),
        button=_("Record that it is completed"),
        run=complete_training,
        roles=(MANAGER,),
        group="officer",
        questions=(
            Pick(name="course", label=_("Which course"), source=choosing.courses),
            Number(name="hours", label=_("How many hours"), most=1000),
            Text(name="place", label=_("Where"), required=False),
            Text(name="instructor", label=_("Taught by"), required=False),
            WHEN,
        ),
    ),
    FormSpec(
        slug="leaving-announced",
        title=_("Will leave the program"),
        button=_("Record it"),
        help=_("The time is when the agency learned of it. ICE has to hear of it 90 days ahead."),
        run=announce_leaving,
        roles=(MANAGER,),
        group="officer",
        questions=(
            Instant(name="leaves_at", label=_("When does the officer leave?")),
            Text(name="why", label=_("Why"), required=False),
            at(_("When did the agency learn of it?")),
        ),
    ),
    FormSpec(
        slug="leaving-notice",
        title=_("ICE was told of the leaving"),
        button=_("Record that ICE was told"),
        run=give_leaving_notice,
        roles=(MANAGER,),
        group="officer",
        questions=(
            Text(name="whom", label=_("Who at ICE was told")),
            Text(name="why_short", label=_("Why it is less than 90 days ahead"), required=False),
            WHEN,
        ),
    ),
    FormSpec(
        slug="left",
        title=_("Left the agency"),
        button=_("Record that the officer left"),
        help=_("From this minute the officer may not serve. The time may lie ahead."),
        run=leave_agency,
        roles=(MANAGER,),
        group="officer",
        questions=(WHEN,),
    ),
    FormSpec(
        slug="credential-demanded",
        title=_("ICE asks for the credential"),
        button=_("Record the demand"),
        run=demand_credential,
        roles=(MANAGER, COMMANDER),
        group="officer",
        questions=(Text(name="by", label=_("Who asked")), WHEN),
    ),
    FormSpec(
        slug="credential-returned",
        title=_("The credential went back"),
        button=_("Record the return"),
        help=_("From this minute the officer may not serve."),
        run=return_credential,
        roles=(MANAGER,),
        group="officer",
        questions=(WHEN,),
    ),
    FormSpec(
        slug="credential-lost",
        title=_("The credential is lost"),
        button=_("Record the loss"),
        help=_("From this minute the officer may not serve."),
        run=report_credential_lost,
        roles=(MANAGER, COMMANDER, OFFICER),
        group="officer",
        questions=(WHEN,),
    ),
)
