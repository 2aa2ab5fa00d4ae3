"""The forms for telling ICE and the person."""

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms import subjects
from fortyeight.doors.web.forms.asked import at, language
from fortyeight.doors.web.forms.fields import Options, Pick, Text
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.rooms.custody.access import FLOOR
from fortyeight.rooms.custody.actions.give_notice import give_notice
from fortyeight.rooms.custody.actions.notify_ice import notify_ice

CHANNELS = (
    ("phone", _("By telephone")),
    ("e-mail", _("By e-mail")),
    ("in person", _("In person")),
    ("message", _("By message from the jail's system")),
)

TELLING = (
    FormSpec(
        slug="notify-ice",
        title=_("ICE was told"),
        button=_("Record that ICE was told"),
        run=notify_ice,
        roles=FLOOR,
        group="telling",
        questions=(
            Pick(name="subject", label=_("About what?"), source=subjects.told_about),
            Text(name="whom", label=_("Who was told"), help=_("A name, or the desk that answered.")),
            Options(name="channel", label=_("How"), options=CHANNELS, start="phone"),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="give-notice",
        title=_("Notice given to the person"),
        button=_("Record the notice"),
        help=_("On what authority the person is held, until when, and how to contest it."),
        run=give_notice,
        roles=FLOOR,
        group="telling",
        fixed={"of": "HOLD"},
        questions=(language(_("In which language?")), at(_("When?"))),
    ),
)
