"""Every form that records something in running the program, and which of them meets which duty."""

from collections.abc import Mapping

from fortyeight.doors.web.forms.program.agencies import AGENCY_FORMS
from fortyeight.doors.web.forms.program.agreements import AGREEMENT_FORMS
from fortyeight.doors.web.forms.program.complaints import COMPLAINT_FORMS
from fortyeight.doors.web.forms.program.officers import OFFICER_PROGRAM_FORMS
from fortyeight.doors.web.forms.spec import FormSpec

PROGRAM_FORMS: Mapping[str, FormSpec] = {
    spec.slug: spec for spec in (*COMPLAINT_FORMS, *AGREEMENT_FORMS, *OFFICER_PROGRAM_FORMS, *AGENCY_FORMS)
}
MEETS: Mapping[str, tuple[str, ...]] = {
    "DUTY.REPORT_COMPLAINT": ("complaint-reported",),
    "DUTY.REPORT_STAFF_COMPLAINT": ("complaint-reported",),
    "DUTY.RESOLVE_COMPLAINT": ("complaint-settled",),
    "DUTY.REPORT_COMPLAINT_RESULT": ("complaint-result-reported",),
    "DUTY.DECIDE_INTERIM": ("interim-decided",),
    "DUTY.RETURN_CREDENTIAL": ("credential-returned", "credential-lost"),
    "DUTY.NOTIFY_LEAVING": ("leaving-notice",),
    "DUTY.COMPLETE_TRAINING": ("training-completed",),
    "DUTY.HOLD_INITIAL_REVIEW": ("meeting-held",),
    "DUTY.HOLD_MEETING": ("meeting-held",),
    "DUTY.INSPECT_POSTERS": ("posters-seen",),
    "DUTY.MEND_NOTICE_OF_END": ("notice-of-end", "agreement-ended"),
    "DUTY.GET_END_APPROVED": ("end-approved",),
    "DUTY.RECORD_END": ("agreement-ended",),
    "DUTY.SEND_STATE_REPORT": ("report-sent",),
    "DUTY.ENTER_INTO_AGREEMENT": ("agreement-signed",),
}
"""From the code of a duty to the forms that record what meets it."""


def forms_of(kind: str) -> tuple[FormSpec, ...]:
    """List the forms about one kind of subject: officer, agreement or agency."""
    return tuple(spec for spec in PROGRAM_FORMS.values() if kind in spec.group.split())
