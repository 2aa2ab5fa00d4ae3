"""The forms about a warrant service officer: turns of duty, suspension, withdrawal."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms.asked import at, signer
from fortyeight.doors.web.forms.fields import Ground, Instant, Jail, Text
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.rooms.agreements.access import COMMANDER, MANAGER, OFFICER
from fortyeight.rooms.officers.actions.end_duty import end_duty
from fortyeight.rooms.officers.actions.lift_suspension import lift_suspension
from fortyeight.rooms.officers.actions.start_duty import start_duty
from fortyeight.rooms.officers.actions.suspend_officer import suspend_officer
from fortyeight.rooms.officers.actions.withdraw_authority import withdraw_authority

TURN = timedelta(hours=8)


def _after_a_turn(ground: Ground) -> datetime:
    return ground.at + TURN


_FORMS = (
    FormSpec(
        slug="start-duty",
        title=_("Comes on duty"),
        button=_("Record the turn of duty"),
        run=start_duty,
        roles=(MANAGER, COMMANDER, OFFICER),
        questions=(
            Jail(name="jail", label=_("At which jail")),
            at(_("From when?")),
            Instant(name="until", label=_("Until when?"), start=_after_a_turn),
        ),
    ),
    FormSpec(
        slug="end-duty",
        title=_("Goes off duty"),
        button=_("Record the end of duty"),
        help=_("From this minute the officer may not serve."),
        run=end_duty,
        roles=(MANAGER, COMMANDER, OFFICER),
        questions=(at(_("When?")),),
    ),
    FormSpec(
        slug="suspend",
        title=_("Suspend"),
        button=_("Record the suspension"),
        help=_("It holds until it is lifted."),
        run=suspend_officer,
        roles=(MANAGER, COMMANDER),
        questions=(signer(_("By whom")), at(_("From when?"))),
    ),
    FormSpec(
        slug="lift-suspension",
        title=_("Lift the suspension"),
        button=_("Record that it is lifted"),
        run=lift_suspension,
        roles=(MANAGER,),
        questions=(at(_("From when?")),),
    ),
    FormSpec(
        slug="withdraw",
        title=_("Authority withdrawn by ICE"),
        button=_("Record the withdrawal"),
        help=_(
            "ICE withdraws it by written notice. The time is when the notice takes effect; it may lie ahead."
        ),
        run=withdraw_authority,
        roles=(MANAGER, COMMANDER),
        questions=(
            Text(name="notice", label=_("Which notice"), help=_("Its date, and who signed it.")),
            at(_("When does it take effect?")),
        ),
    ),
)
OFFICER_FORMS: Mapping[str, FormSpec] = {spec.slug: spec for spec in _FORMS}
