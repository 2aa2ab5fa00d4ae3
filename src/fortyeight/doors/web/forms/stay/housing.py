"""The forms of orders and contracts to house for ICE."""

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms import subjects
from fortyeight.doors.web.forms.asked import at, signed_in
from fortyeight.doors.web.forms.fields import Instant, Pick, Question, Text, Three
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.rooms.custody.access import DESK, FLOOR
from fortyeight.rooms.custody.actions.accept_boa_order import accept_boa_order
from fortyeight.rooms.custody.actions.accept_i203 import accept_i203
from fortyeight.rooms.custody.actions.begin_contract_hold import begin_contract_hold

NUMBER: tuple[Question, ...] = (
    Text(name="i203", label=_("Number or date of the I-203")),
    Text(name="issued_by", label=_("Who issued it for ICE")),
)
HOUSING = (
    FormSpec(
        slug="accept-i203",
        title=_("I-203 accepted"),
        button=_("Record the acceptance"),
        help=_("ICE's order to detain. It starts the clock, and holds nobody by itself."),
        run=accept_i203,
        roles=DESK,
        group="housing",
        questions=(
            *NUMBER,
            Text(name="accepted_by", label=_("Who accepted it"), start=signed_in),
            at(_("When was it accepted?")),
        ),
    ),
    FormSpec(
        slug="accept-boa-order",
        title=_("Order under a basic ordering agreement"),
        button=_("Accept the order"),
        help=_("An order says who pays. It arrests nobody: a warrant still has to be served."),
        run=accept_boa_order,
        roles=FLOOR,
        group="housing",
        made=("order",),
        questions=(
            Pick(name="agreement_stream", label=_("Under which agreement?"), source=subjects.boas),
            *NUMBER,
            Pick(name="detainer", label=_("With which detainer?"), source=subjects.detainers),
            Pick(name="warrant", label=_("With which warrant?"), source=subjects.warrants),
            Text(name="accepted_by", label=_("Who accepts it"), start=signed_in),
            at(_("When was it accepted?")),
        ),
    ),
    FormSpec(
        slug="begin-contract-hold",
        title=_("Hold under a contract"),
        button=_("Begin the hold"),
        help=_("To the end that the contract sets. A return under it starts no new clock."),
        run=begin_contract_hold,
        roles=FLOOR,
        group="housing",
        made=("hold",),
        questions=(
            Pick(name="agreement_stream", label=_("Under which contract?"), source=subjects.contracts),
            *NUMBER,
            Three(name="brought_by_ice", label=_("Did ICE arrest the person and bring them here?")),
            Text(name="begun_by", label=_("Who begins the hold"), start=signed_in),
            Instant(name="until", label=_("Until when, if the order says so?"), required=False),
            at(_("When did it begin?")),
        ),
    ),
)
