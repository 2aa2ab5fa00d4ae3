"""The codes of state law: what it asks of a hold, what counsel reads in it, and the duties that it adds."""

from fortyeight.foundations.law.code import Code

LAW = {
    "LAW.PLACE_NOT_COVERED": Code(
        "The rulebook has no law of this place ({place}). What it allows here cannot be told.",
        "Ask counsel. Until counsel has answered, do not hold on it, and do not serve.",
    ),
    "LAW.READING_ALLOWS": Code(
        "The book leaves open whether the law of this state allows this; counsel ({counsel}) reads it so."
    ),
    "LAW.READING_FORBIDS": Code(
        "Counsel ({counsel}) reads the law of this state as forbidding this.",
        "Do not serve, and do not hold on it. Release the person.",
    ),
    "LAW.ELEMENT_THERE": Code("What the law of this state asks for is here: {what}."),
    "LAW.ELEMENT_MISSING": Code(
        "The law of this state asks for something that is not here: {what}.",
        "Get it and record it, or release the person. Do not serve without it.",
    ),
    "LAW.ELEMENT_OPEN": Code(
        "The law of this state asks for something that the record does not show for certain: {what}.",
        "Look for it now and record what you find. Until then, do not serve, and do not hold on it.",
    ),
    "LAW.EXEMPT": Code(
        "The law of this state ends the hold, for this was shown: {what}.",
        "Do not serve, and do not hold on it. Release the person; tell counsel.",
    ),
    "LAW.NOT_EXEMPT": Code("Nothing that ends the hold under the law of this state was shown: {what}."),
    "LAW.EXEMPTION_OPEN": Code(
        "It cannot be told whether this was shown, which ends the hold under the law of this state: {what}.",
        "Find out who saw it, and when. What is not known counts towards release.",
    ),
}
STATE_GROUND = {
    "AUTHORITY.STATE_HOLD": Code(
        "The law of this state, as counsel of the agency relies on it, carries the hold until {until}."
    ),
    "AUTHORITY.STATE_HOLD_OPEN": Code(
        "Counsel relies on the law of this state for the hold, and the record leaves open: {what}.",
        "Find it and record it now. A named person must decide; what is not known counts towards release.",
    ),
}
STATE_DUTY = {
    "DUTY.NOTIFY_BAIL_COURT": Code("Tell the court that decides on bail of the detainer."),
    "DUTY.NOTE_CASE_FILE": Code("Write the detainer into the person's case file."),
    "DUTY.NOTE_ICE_IN_FILE": Code("Write what was said with ICE into the person's file."),
    "DUTY.GIVE_DETAINER_COPY": Code("Give the person a copy of the detainer, as state law asks."),
    "DUTY.TELL_ICE_OF_RELEASE": Code("Tell ICE on which day and at what time the person is released."),
    "DUTY.SEND_STATE_REPORT": Code("Send what state law asks for by {day}, to: {to}."),
    "DUTY.ENTER_INTO_AGREEMENT": Code("Have an agreement by {day}, as state law asks, with: {to}."),
}
