"""The codes of duties, of the record itself and of the rulebook. `codes` holds the whole table."""

from fortyeight.foundations.law.code import Code

DUTY = {
    "DUTY.RELEASE_NOW": Code("Release the person, or show the lawful ground."),
    "DUTY.DECIDE_NOW": Code("Decide whether the person goes free: the record does not tell."),
    "DUTY.HAND_OVER_OR_RELEASE": Code("Hand the person over to ICE, or release."),
    "DUTY.RELEASE_AT_WARRANT_END": Code(
        "The warrant of the court ends: release the person then, or show another ground."
    ),
    "DUTY.SERVE_OR_RELEASE": Code("The scheduled release comes: serve the warrant then, or release."),
    "DUTY.NOTIFY_ICE_OF_SERVICE": Code("Tell ICE that the warrant was served."),
    "DUTY.REPORT_CLAIM": Code("Tell ICE of the claim of US citizenship."),
    "DUTY.SETTLE_CLAIM": Code(
        "Settle the claim of US citizenship: a named person, on something that can be shown."
    ),
    "DUTY.SERVE_DETAINER_COPY": Code("Give the person a copy of the detainer."),
    "DUTY.CHECK_WARRANT": Code("Read the face of the warrant, item by item."),
    "DUTY.INFORM_PERSON": Code("Tell the person of the detainer, as state law asks."),
    "DUTY.NOTIFY_BEFORE_RELEASE": Code("Tell ICE of the planned release."),
    "DUTY.FIND_PAPER_OR_CLEAR_FLAG": Code("A hold flag, no paper: find the paper, or take the flag off."),
    "DUTY.ANSWER_RELEASE_CLAIM": Code('Somebody says "I should be out": look into it and answer.'),
    "DUTY.REVIEW_FINDING": Code("The record contradicts itself: look into it. {what}"),
}

FINDING = {
    "FINDING.CLOSED_BEFORE_OPENED": Code("A local matter closed before it opened."),
    "FINDING.CLOSED_WITHOUT_OPENING": Code("A local matter was closed that had never been opened."),
    "FINDING.CLOSED_AFTER_LEFT": Code("A local matter closed after the person had left."),
    "FINDING.OPEN_AFTER_LEFT": Code("The person left while a local matter was still open on the record."),
    "FINDING.ELIGIBLE_WHILE_OPEN": Code(
        "The person was recorded as eligible for release while a matter was open."
    ),
    "FINDING.LEFT_BEFORE_BOOKED": Code("The person left before being booked."),
    "FINDING.BOOKED_TWICE": Code("One stay has two bookings."),
    "FINDING.NO_BOOKING": Code("The stay has facts but no booking."),
    "FINDING.SERVED_BEFORE_RECEIVED": Code("A warrant was served before it was received."),
    "FINDING.SERVED_WHILE_OPEN": Code("A warrant was served while a local matter was open."),
    "FINDING.SERVED_AFTER_LEFT": Code("A warrant was served after the person had left."),
    "FINDING.TWO_PLACES": Code("The same person is recorded in two jails at one time."),
    "FINDING.ACT_AFTER_LEFT": Code("Something is recorded to have happened here after the person had left."),
}

RECORD = {
    "RECORD.ALLOWED": Code("What happened is recorded."),
    "RECORD.NO_SUCH_STAY": Code(
        "There is no booking for this stay.", "Book the person first, or find the right stay."
    ),
    "RECORD.BOOKED_BEFORE": Code("This stay has a booking already.", "Correct the booking instead."),
    "RECORD.IN_FUTURE": Code("The time given lies in the future.", "Give the time at which it happened."),
    "RECORD.PLACE_UNKNOWN": Code(
        "There is no state or territory {place}.",
        "Give it as the rulebook writes it, such as us_tx; docs/states.md lists them.",
    ),
    "RECORD.NOT_OPEN_TO_COUNSEL": Code(
        "This question is not open to a reading of counsel, or no alternative of it rests on that rule.",
        "Choose a rule that an alternative of the question rests on; rules/conflicts lists them.",
    ),
    "RECORD.NO_SUCH_MATTER": Code(
        "No open local matter has this id.", "Choose a matter that is open in this stay."
    ),
    "RECORD.MATTER_OPEN_BEFORE": Code("This local matter is open already.", "Correct it instead."),
    "RECORD.NOT_OF_A_COURT": Code(
        "A form of ICE is no warrant of a court.", "Record it among the federal papers instead."
    ),
    "RECORD.NO_SUCH_DETAINER": Code("No detainer with this id was received.", "Record the detainer first."),
    "RECORD.NO_SUCH_WARRANT": Code("No warrant with this id was received.", "Record the warrant first."),
    "RECORD.NO_SUCH_CLAIM": Code("No open claim has this id.", "Choose a claim that is open in this stay."),
    "RECORD.NO_SUCH_FLAG": Code(
        "No hold flag with this id is set.", "Choose a flag that is set in this stay."
    ),
    "RECORD.NO_SUCH_FACT": Code("There is no such fact in this stay.", "Choose a fact of this stay."),
    "RECORD.NO_SUCH_COMPLAINT": Code(
        "No complaint with this id is recorded under this agreement.", "Record the complaint first."
    ),
    "RECORD.NO_SUCH_JAIL": Code(
        "The agreement does not cover this jail.", "Choose a jail that the agreement covers."
    ),
    "RECORD.NO_SUCH_NOTICE": Code(
        "Nobody gave notice that the agreement ends.", "Record the notice of the end first."
    ),
    "RECORD.NO_SUCH_OFFICER": Code(
        "The agency nominated no such officer.", "Choose an officer of the agency, or nobody."
    ),
    "RECORD.NO_SUCH_ORDER": Code(
        "This officer has no order to complete this course.",
        "Record the order first, or choose another course.",
    ),
    "RECORD.NO_SUCH_REPORT": Code(
        "The law of the place asks for no such report by this day.", "Choose what is owed, and its day."
    ),
    "RECORD.NOT_AHEAD": Code(
        "The day named lies before the day on which it was announced.", "Check both days."
    ),
    "RECORD.NO_SUCH_SIDE": Code(
        "An agreement has two sides: LEA and ICE.", "Say which of the two gave the notice."
    ),
    "RECORD.WRONG_KIND": Code(
        "A correction keeps the kind of the fact.", "Retract the fact and record a new one."
    ),
    "RECORD.NOT_HERE": Code(
        "The person is not in this jail at this time.", "Check the time, or correct the record."
    ),
    "RECORD.ON_PAPER_ONLY": Code(
        "A handover on paper hands nobody over.", "Record the handover when ICE physically takes the person."
    ),
    "RECORD.LATE": Code("It is recorded {hours} hours after it happened."),
}

RULE = {
    "RULE.STALE": Code("This rule was to be read again by {day}."),
    "RULE.UNKNOWN": Code("The rulebook has no such rule."),
}
