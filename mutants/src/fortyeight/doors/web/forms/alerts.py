"""The form that takes an alert on."""

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms.asked import at
from fortyeight.doors.web.forms.fields import Text
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.rooms.custody.access import FLOOR
from fortyeight.rooms.watch.actions.acknowledge import acknowledge

ACKNOWLEDGE = FormSpec(
    slug="acknowledge",
    title=_("Take the alert on"),
    button=_("I take it on"),
    help=_("It stops ringing, in your name. What has to be done stays until it is done."),
    run=acknowledge,
    roles=FLOOR,
    questions=(
        Text(name="note", label=_("Note"), help=_("What you are going to do."), required=False, is_long=True),
        at(_("When?")),
    ),
)
