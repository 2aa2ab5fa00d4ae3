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

AGREE = {
    "AGREE.FEDERAL_LAW_LETS": Code(
        "Federal law lets ICE make such an agreement as far as state and local law allows; it obliges nobody."
    ),
    "AGREE.PLACE_NOT_COVERED": Code(
        "The rulebook has no law of this place ({place}). What it allows cannot be told.",
        "Ask counsel before anybody signs.",
    ),
    "AGREE.LAW_IS_SILENT": Code(
        "No rule of this place in the book speaks of such an agreement.",
        "Ask counsel before anybody signs. Silence of the book is no permission.",
    ),
    "AGREE.RULE_REQUIRES": Code("The law of this place requires such an agreement."),
    "AGREE.RULE_PERMITS": Code("The law of this place permits such an agreement."),
    "AGREE.RULE_FORBIDS": Code(
        "The law of this place forbids such an agreement, or what could be done under it.",
        "Do not sign. If one is in force, call counsel today: nobody may act under it.",
    ),
    "AGREE.RULE_LEAVES_OPEN": Code(
        "The book does not settle whether the law of this place allows such an agreement.",
        "Ask counsel before anybody signs, and record what counsel reads in the law.",
    ),
    "AGREE.COUNSEL_ALLOWS": Code(
        "The book leaves open whether the law of this place allows such an agreement; "
        "counsel ({counsel}) reads it so."
    ),
    "AGREE.COUNSEL_FORBIDS": Code(
        "Counsel ({counsel}) reads the law of this place as forbidding such an agreement.",
        "Do not sign. If one is in force, nobody may act under it.",
    ),
    "AGREE.REQUIRED": Code("The agency must have such an agreement, or another that the same law accepts."),
    "AGREE.PERMITTED": Code("The agency may have such an agreement, and need not."),
    "AGREE.CHANGES_ON": Code("From {day} the law of this place is another: {effect}."),
    "AGREE.WHO_SIGNS": Code("Only the {party} may sign such an agreement here."),
    "AGREE.WHO_APPROVES_THE_END": Code("The {party} must approve before the agency ends such an agreement."),
    "AGREE.COMPLY_BY": Code("The agency must have such an agreement by {day}."),
    "AGREE.COURT_LIMITS": Code("A court limits what may be done under such an agreement here."),
    "AGREE.COURT_HAS_NOT_DECIDED": Code(
        "A case is pending that may take away what could be done under such an agreement."
    ),
    "AGREE.HELD": Code("The agency has signed an agreement of this kind ({text})."),
    "AGREE.MUST_END": Code(
        "The agency has signed an agreement of this kind ({text}), which the law forbids: call counsel today."
    ),
}
