"""The forms for leaving and coming back."""

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms.asked import at, signed_in
from fortyeight.doors.web.forms.fields import Choice, Jail, Text
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.foundations.law.facts import stay
from fortyeight.rooms.custody.access import DESK, FLOOR
from fortyeight.rooms.custody.actions.hand_over import hand_over
from fortyeight.rooms.custody.actions.record_death import record_death
from fortyeight.rooms.custody.actions.record_escape import record_escape
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.custody.actions.return_from_ice import return_from_ice

LEAVING = (
    FormSpec(
        slug="release",
        title=_("Release"),
        button=_("Record the release"),
        help=_("The person leaves the jail, free. Nothing here ever stops a release."),
        run=release,
        roles=FLOOR,
        group="leaving",
        look="release",
        questions=(
            at(_("When did the person leave?")),
            Text(
                name="how",
                label=_("How"),
                help=_("Such as: out by the front door, bail posted, case dismissed."),
                required=False,
            ),
        ),
    ),
    FormSpec(
        slug="hand-over",
        title=_("Hand over to ICE"),
        button=_("Record the handover"),
        help=_("Record it when ICE physically takes the person. A paper hands nobody over."),
        run=hand_over,
        roles=FLOOR,
        group="leaving",
        questions=(
            at(_("When did ICE take the person?")),
            Text(name="to_officer", label=_("Who took over for ICE"), help=_("The name of who signed.")),
            Choice(
                name="place",
                label=_("Where"),
                of=stay.HandoverPlace,
                without=(stay.HandoverPlace.ON_PAPER_ONLY,),
            ),
            Text(name="by", label=_("Who handed over"), start=signed_in),
        ),
    ),
    FormSpec(
        slug="return-from-ice",
        title=_("Brought back by ICE"),
        button=_("Record the return"),
        help=_("The old clock runs on. A return starts no new one."),
        run=return_from_ice,
        roles=DESK,
        group="leaving",
        questions=(at(_("When did ICE bring the person back?")), Jail(name="jail", label=_("To which jail"))),
    ),
    FormSpec(
        slug="record-death",
        title=_("Death in custody"),
        button=_("Record the death"),
        run=record_death,
        roles=FLOOR,
        group="leaving",
        questions=(at(_("When did the person die?")),),
    ),
    FormSpec(
        slug="record-escape",
        title=_("Escape"),
        button=_("Record the escape"),
        run=record_escape,
        roles=FLOOR,
        group="leaving",
        questions=(at(_("When did the person escape?")),),
    ),
)
