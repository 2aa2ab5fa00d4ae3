"""The forms about complaints: learned of, told to ICE, settled, and the result told."""

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms.asked import at, signer
from fortyeight.doors.web.forms.fields import Pick, Text
from fortyeight.doors.web.forms.program import choosing
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.rooms.agreements.access import COMMANDER, MANAGER
from fortyeight.rooms.agreements.actions.receive_complaint import receive_complaint
from fortyeight.rooms.agreements.actions.report_complaint import report_complaint
from fortyeight.rooms.agreements.actions.report_complaint_result import report_complaint_result
from fortyeight.rooms.agreements.actions.resolve_complaint import resolve_complaint
from fortyeight.rooms.officers.actions.decide_interim import decide_interim

WHICH = Pick(name="complaint", label=_("Which complaint"), source=choosing.complaints)
WHOM = Text(name="whom", label=_("Who at ICE was told"))

COMPLAINT_FORMS = (
    FormSpec(
        slug="complaint-received",
        title=_("A complaint came"),
        button=_("Record the complaint"),
        help=_("What it says stays in the agency's own file. The time is when the agency learned of it."),
        run=receive_complaint,
        roles=(MANAGER, COMMANDER),
        group="agreement",
        made=("complaint",),
        questions=(
            Pick(
                name="officer",
                label=_("About which officer"),
                required=False,
                none=_("Staff who were not designated"),
                source=choosing.officers,
            ),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="complaint-reported",
        title=_("ICE was told of a complaint"),
        button=_("Record that ICE was told"),
        run=report_complaint,
        roles=(MANAGER, COMMANDER),
        group="agreement officer",
        questions=(WHICH, WHOM, at(_("When?"))),
    ),
    FormSpec(
        slug="complaint-settled",
        title=_("A complaint was settled"),
        button=_("Record how it was settled"),
        run=resolve_complaint,
        roles=(MANAGER,),
        group="agreement officer",
        questions=(WHICH, Text(name="outcome", label=_("How")), signer(_("By whom")), at(_("When?"))),
    ),
    FormSpec(
        slug="complaint-result-reported",
        title=_("ICE was told how a complaint was settled"),
        button=_("Record that ICE was told"),
        run=report_complaint_result,
        roles=(MANAGER, COMMANDER),
        group="agreement officer",
        questions=(WHICH, WHOM, at(_("When?"))),
    ),
    FormSpec(
        slug="interim-decided",
        title=_("Serves meanwhile, or not"),
        button=_("Record the decision"),
        help=_("While the complaint is looked into. A decision to suspend suspends from that minute on."),
        run=decide_interim,
        roles=(MANAGER, COMMANDER),
        group="officer",
        gather=choosing.without("meanwhile"),
        questions=(
            WHICH,
            Pick(name="meanwhile", label=_("Meanwhile the officer"), source=choosing.meanwhile),
            signer(_("Decided by")),
            at(_("When?")),
        ),
    ),
)
