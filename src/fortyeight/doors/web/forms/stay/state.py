"""The forms for what the law of a state asks."""

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms import subjects
from fortyeight.doors.web.forms.asked import at
from fortyeight.doors.web.forms.fields import Pick, Text, Three
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.rooms.custody.access import DESK, FLOOR
from fortyeight.rooms.custody.actions.check_detainer import check_detainer
from fortyeight.rooms.custody.actions.note_case_file import note_case_file
from fortyeight.rooms.custody.actions.notify_court import notify_court
from fortyeight.rooms.custody.actions.record_state_order import record_state_order
from fortyeight.rooms.custody.actions.rescind_state_order import rescind_state_order
from fortyeight.rooms.custody.actions.show_proof_of_status import show_proof_of_status

STATE = (
    FormSpec(
        slug="check-detainer",
        title=_("Detainer read"),
        button=_("Record what it says"),
        help=_("Whether a detainer is sufficient on its face is asked by the law of some states."),
        run=check_detainer,
        roles=FLOOR,
        group="state",
        questions=(
            Pick(name="detainer", label=_("Which detainer?"), source=subjects.detainers),
            Three(name="form_complete", label=_("Is the form complete?")),
            Three(name="probable_cause_indicated", label=_("Does it show probable cause on its face?")),
            at(_("When was it read?")),
        ),
    ),
    FormSpec(
        slug="record-state-order",
        title=_("Order of a judicial official of the state"),
        button=_("Record the order"),
        run=record_state_order,
        roles=DESK,
        group="state",
        made=("order",),
        questions=(
            Text(name="official", label=_("Who ordered it"), help=_("Name and office.")),
            at(_("When was it issued?")),
        ),
    ),
    FormSpec(
        slug="rescind-state-order",
        title=_("Order of the state's official taken back"),
        button=_("Record that it was taken back"),
        run=rescind_state_order,
        roles=DESK,
        group="state",
        questions=(
            Pick(name="order", label=_("Which order?"), source=subjects.state_orders),
            Text(name="by", label=_("Who took it back"), required=False),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="show-proof-of-status",
        title=_("Proof that ends the hold was shown"),
        button=_("Record that it was shown"),
        help=_("Record that a proof was seen and by whom. What it says of the person is not recorded."),
        run=show_proof_of_status,
        roles=FLOOR,
        group="state",
        made=("proof",),
        questions=(Text(name="seen_by", label=_("Who saw it")), at(_("When?"))),
    ),
    FormSpec(
        slug="notify-court",
        title=_("The court was told of the detainer"),
        button=_("Record that the court was told"),
        run=notify_court,
        roles=DESK,
        group="state",
        questions=(
            Pick(name="detainer", label=_("Which detainer?"), source=subjects.detainers),
            Text(name="court", label=_("Which court"), required=False),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="note-case-file",
        title=_("Written into the case file"),
        button=_("Record that it is in the file"),
        run=note_case_file,
        roles=DESK,
        group="state",
        questions=(
            Pick(name="detainer", label=_("Which detainer?"), source=subjects.detainers),
            at(_("When?")),
        ),
    ),
)
