"""The forms of local custody."""

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms import subjects
from fortyeight.doors.web.forms.asked import at
from fortyeight.doors.web.forms.fields import Choice, Instant, Jail, Pick, Text
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.foundations.law.facts import stay
from fortyeight.rooms.custody.access import DESK
from fortyeight.rooms.custody.actions.close_matter import close_matter
from fortyeight.rooms.custody.actions.mark_release_eligible import mark_release_eligible
from fortyeight.rooms.custody.actions.move import move
from fortyeight.rooms.custody.actions.open_matter import open_matter
from fortyeight.rooms.custody.actions.schedule_release import schedule_release

LOCAL = (
    FormSpec(
        slug="close-matter",
        title=_("A local matter ended"),
        button=_("Close the matter"),
        help=_("When it is the last one, local custody ends with it, and so does its authority."),
        run=close_matter,
        roles=DESK,
        group="local",
        questions=(
            Pick(name="matter", label=_("Which matter ended?"), source=subjects.open_matters),
            at(_("When did it end?")),
            Text(name="how", label=_("How"), help=_("Such as: dismissed, bail posted, sentence served.")),
        ),
    ),
    FormSpec(
        slug="open-matter",
        title=_("A local matter began"),
        button=_("Open the matter"),
        help=_("A ground on which the jail holds for itself or for somebody else."),
        run=open_matter,
        roles=DESK,
        group="local",
        made=("matter",),
        questions=(
            Choice(name="matter_type", label=_("What is it?"), of=stay.Matter),
            Text(name="label", label=_("In a word or two"), required=False),
            at(_("Since when?")),
        ),
    ),
    FormSpec(
        slug="mark-release-eligible",
        title=_("Eligible for release"),
        button=_("Record that the person may go"),
        help=_("Bail that could be posted counts. The clock starts at this time."),
        run=mark_release_eligible,
        roles=DESK,
        group="local",
        questions=(Choice(name="basis", label=_("Why"), of=stay.Eligibility), at(_("Since when?"))),
    ),
    FormSpec(
        slug="schedule-release",
        title=_("Release scheduled"),
        button=_("Record the schedule"),
        help=_("ICE and the officers on duty have to know in time."),
        run=schedule_release,
        roles=DESK,
        group="local",
        questions=(
            Instant(name="release_at", label=_("For when is it scheduled?")),
            at(_("When was it scheduled?")),
        ),
    ),
    FormSpec(
        slug="move",
        title=_("Moved"),
        button=_("Record the move"),
        run=move,
        roles=DESK,
        group="local",
        questions=(
            Jail(name="jail", label=_("To which jail")),
            Text(name="place", label=_("Place in the jail"), required=False),
            at(_("When?")),
        ),
    ),
)
