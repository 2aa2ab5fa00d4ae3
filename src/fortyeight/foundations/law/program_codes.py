"""The codes of the program itself: its clocks, its agreements, its records. `codes` holds the whole table."""

from fortyeight.foundations.law.code import Code

PROGRAM_DUTY = {
    "DUTY.REPORT_COMPLAINT": Code("Tell an ICE officer of the complaint against a designated officer."),
    "DUTY.REPORT_STAFF_COMPLAINT": Code(
        "Tell an ICE officer of the complaint against staff who were not designated."
    ),
    "DUTY.RESOLVE_COMPLAINT": Code("Settle the complaint: the agreement expects it by then."),
    "DUTY.REPORT_COMPLAINT_RESULT": Code("Tell an ICE officer how the complaint was settled."),
    "DUTY.DECIDE_INTERIM": Code(
        "Decide whether the officer goes on serving while the complaint is looked into: a named person."
    ),
    "DUTY.RETURN_CREDENTIAL": Code("Return the officer's credential to ICE."),
    "DUTY.NOTIFY_LEAVING": Code("Tell ICE that the officer leaves the program."),
    "DUTY.COMPLETE_TRAINING": Code("Complete the training that was ordered: {course}."),
    "DUTY.HOLD_INITIAL_REVIEW": Code("Hold the first review meeting with the ICE field office."),
    "DUTY.HOLD_MEETING": Code("Hold the yearly meeting with the ICE field office."),
    "DUTY.INSPECT_POSTERS": Code("Look whether the complaint posters hang in {jail}, and record it."),
    "DUTY.MEND_NOTICE_OF_END": Code(
        "The notice of the end is shorter than the agreement asks, or gives no reason: give it anew."
    ),
    "DUTY.GET_END_APPROVED": Code("Get the end of the agreement approved, as state law asks."),
    "DUTY.RECORD_END": Code("The agreement ends: take in the credentials and record the end."),
}
