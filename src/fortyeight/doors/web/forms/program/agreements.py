"""The forms about an agreement: meetings, posters, and its end."""

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms.asked import at, signer
from fortyeight.doors.web.forms.fields import Instant, Pick, Text, Tick
from fortyeight.doors.web.forms.program import choosing
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.doors.web.showing import words
from fortyeight.rooms.agreements.access import COMMANDER, MANAGER
from fortyeight.rooms.agreements.actions.approve_end import approve_end
from fortyeight.rooms.agreements.actions.end_agreement import end_agreement
from fortyeight.rooms.agreements.actions.give_notice_of_end import give_notice_of_end
from fortyeight.rooms.agreements.actions.hold_meeting import hold_meeting
from fortyeight.rooms.agreements.actions.inspect_posters import inspect_posters

AGREEMENT_FORMS = (
    FormSpec(
        slug="meeting-held",
        title=_("A meeting was held"),
        button=_("Record the meeting"),
        help=_("With the ICE field office, about the agreement. The next is due within a year."),
        run=hold_meeting,
        roles=(MANAGER,),
        group="agreement",
        questions=(Text(name="with_whom", label=_("With whom"), required=False), at(_("When?"))),
    ),
    FormSpec(
        slug="posters-seen",
        title=_("The posters were looked at"),
        button=_("Record the look"),
        run=inspect_posters,
        roles=(MANAGER, COMMANDER),
        group="agreement",
        gather=choosing.without("seen_hanging"),
        questions=(
            Pick(name="jail", label=_("In which jail"), source=choosing.covered_jails),
            Pick(name="seen_hanging", label=_("The complaint posters"), source=choosing.hanging),
            Text(name="languages", label=_("In which languages"), required=False, offers=words.LANGUAGES),
            signer(_("Who looked")),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="notice-of-end",
        title=_("Notice that the agreement ends"),
        button=_("Record the notice"),
        help=_("As it was given. A notice that is too short is recorded too, and has to be mended."),
        run=give_notice_of_end,
        roles=(MANAGER,),
        group="agreement",
        questions=(
            Pick(name="by", label=_("Given by"), source=choosing.sides),
            Instant(name="ends_at", label=_("When does the agreement end?")),
            Tick(name="exigent", label=_("Public safety asks for an earlier end")),
            Text(name="why", label=_("Why"), required=False, is_long=True),
            at(_("When was the notice given?")),
        ),
    ),
    FormSpec(
        slug="end-approved",
        title=_("The end was approved"),
        button=_("Record the approval"),
        run=approve_end,
        roles=(MANAGER,),
        group="agreement",
        questions=(Text(name="by", label=_("Approved by which body")), at(_("When?"))),
    ),
    FormSpec(
        slug="agreement-ended",
        title=_("The agreement ends"),
        button=_("Record the end"),
        help=_("All authority under it ends the same minute. The time may lie ahead."),
        run=end_agreement,
        roles=(MANAGER,),
        group="agreement",
        questions=(Text(name="why", label=_("Why"), required=False), at(_("When?"))),
    ),
)
