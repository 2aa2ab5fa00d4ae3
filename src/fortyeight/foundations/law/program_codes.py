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

INFO = {
    "INFO.CLASS_ICE": Code("The record is ICE's."),
    "INFO.HELD_FOR_ICE": Code(
        "The record is about somebody who is or was held for ICE, or may be; so it is ICE's."
    ),
    "INFO.CLASS_UNCERTAIN": Code(
        "It cannot be told on what authority the person is held; so the record is treated as ICE's."
    ),
    "INFO.CLASS_JOINT": Code("The record comes from the agreement with ICE or is about it."),
    "INFO.CLASS_STATE": Code("The record is the state's alone."),
    "INFO.AGREEMENT_ASKS_TO_COORDINATE": Code(
        "The agreement asks to coordinate with ICE before anything from it or about it is released."
    ),
    "INFO.AGREEMENT_LEAVES_STATE_RECORDS": Code(
        "The agreement leaves records that are the state's alone to state law."
    ),
    "INFO.NO_RULE": Code(
        "No rule in the book says who may be given such a record.",
        "Give nothing. Ask the agency's own counsel.",
    ),
    "INFO.MAY_BE_GIVEN": Code("It needs no approval: {sent_to}."),
    "INFO.NEVER_GIVEN_HERE": Code(
        "The jail never gives such a record to this asker; only ICE can publish it.",
        "Give nothing. Send the asker to {sent_to}. Record the answer.",
    ),
    "INFO.APPROVED": Code("It may be given: {office} approved it before."),
    "INFO.APPROVAL_UNCERTAIN": Code(
        "It cannot be told whether {office} had approved it by this time.",
        "Find out when the approval was given, and record it. Until then, give nothing.",
    ),
    "INFO.NOT_APPROVED": Code(
        "It needs the approval of {office}, and none is on record.",
        "Give nothing yet. Ask {office}, and record who approved. Send the asker to {sent_to} meanwhile.",
    ),
}
