"""Every code that a decision can carry: its sentence for people, and what to do about it.

Codes are stable and never used again for something else. A sentence never
names the person held. Words in braces are filled in by the step that uses the
code. The page `docs/codes.md` is made from this table.
"""

from fortyeight.foundations.law.alert_codes import ALERTS
from fortyeight.foundations.law.audit_codes import AUDIT, ROW
from fortyeight.foundations.law.bill_codes import BILL
from fortyeight.foundations.law.code import Code
from fortyeight.foundations.law.conflict_codes import CONFLICT, DETAINER, TRANSPORT
from fortyeight.foundations.law.court_codes import COURT
from fortyeight.foundations.law.ground_codes import GROUND, ORDER, ORDER_CLOCK, WARRANT_RELEASE
from fortyeight.foundations.law.program_codes import AGREE, INFO, PROGRAM_DUTY
from fortyeight.foundations.law.record_codes import DUTY, FINDING, RECORD, RULE
from fortyeight.foundations.law.state_codes import LAW, STATE_DUTY, STATE_GROUND

SERVICE = {
    # 1. The agreement and the law of the place.
    "SERVICE.AGREEMENT_IN_FORCE": Code("A WSO agreement ({text}) is signed by both sides and in force."),
    "SERVICE.NO_AGREEMENT": Code(
        "No WSO agreement signed by both sides is in force for this agency at this time.",
        "Do not serve. Release the person unless another lawful ground is shown.",
    ),
    "SERVICE.AGREEMENT_NOT_IN_FORCE": Code(
        "The WSO agreement is not in force at this time.",
        "Do not serve. Release the person unless another lawful ground is shown.",
    ),
    "SERVICE.AGREEMENT_UNCERTAIN": Code(
        "It cannot be told whether the WSO agreement was in force at this time.",
        "Find the signed agreement and record its dates. Until then, do not serve.",
    ),
    "SERVICE.AGREEMENT_SUSPENDED": Code(
        "The WSO agreement is suspended.", "Do not serve. Release the person; tell the program manager."
    ),
    "SERVICE.TEXT_UNKNOWN": Code(
        "The rulebook does not hold the text of this agreement ({text}), so its powers cannot be read.",
        "Ask counsel to add the text to the rulebook. Until then, do not serve.",
    ),
    "SERVICE.JAIL_COVERED": Code("The agreement covers this jail."),
    "SERVICE.JAIL_NOT_COVERED": Code(
        "The agreement does not cover this jail.", "Do not serve here. Release the person."
    ),
    "SERVICE.POWER_GIVEN": Code("The agreement gives the power to serve this kind of warrant."),
    "SERVICE.POWER_NOT_GIVEN": Code(
        "The agreement gives no power to serve this kind of warrant.", "Do not serve."
    ),
    "SERVICE.STATE_LAW_ALLOWS": Code("The law of this state lets the agency act under the agreement."),
    "SERVICE.STATE_LAW_FORBIDS": Code(
        "The law of this state forbids the agency to act under such an agreement.",
        "Do not serve. Release the person; the agreement gives nothing that state law takes away.",
    ),
    "SERVICE.STATE_LAW_UNSETTLED": Code(
        "The rulebook does not settle whether the law of this state allows this.",
        "Ask counsel. Until counsel has answered, do not serve.",
    ),
    "SERVICE.SWITCHED_ON": Code("Counsel has not switched warrant service off."),
    "SERVICE.SWITCHED_OFF": Code(
        "Counsel has switched warrant service off for this agency.", "Do not serve. Release the person."
    ),
    # 2. The officer.
    "SERVICE.OFFICER_EMPLOYED": Code("The officer is nominated and employed by this agency."),
    "SERVICE.OFFICER_UNKNOWN": Code(
        "No record of this officer's nomination by this agency was found.",
        "Have a certified officer on duty serve it, or release the person.",
    ),
    "SERVICE.OFFICER_NOT_EMPLOYED": Code(
        "The officer is no longer employed by this agency.",
        "Have a certified officer on duty serve it, or release the person.",
    ),
    "SERVICE.CERTIFIED": Code("ICE has certified the officer."),
    "SERVICE.NOT_CERTIFIED": Code(
        "ICE has not certified this officer.",
        "Have a certified officer on duty serve it, or release the person.",
    ),
    "SERVICE.LETTER": Code("The officer's authorization letter is signed."),
    "SERVICE.NO_LETTER": Code(
        "No authorization letter signed by the Field Office Director is on record for this officer.",
        "Have an authorized officer on duty serve it, or release the person.",
    ),
    "SERVICE.FORM_70_006": Code("Form 70-006 is executed for the officer."),
    "SERVICE.NO_FORM_70_006": Code(
        "No Form 70-006, Designated Immigration Officer, is on record for this officer.",
        "Have a designated officer on duty serve it, or release the person.",
    ),
    "SERVICE.CREDENTIAL": Code("The officer holds the ICE credential."),
    "SERVICE.NO_CREDENTIAL": Code(
        "The officer holds no ICE credential: none was issued, or it was returned or lost.",
        "Have an officer who carries a credential serve it, or release the person.",
    ),
    "SERVICE.LINK_UNCERTAIN": Code(
        "It cannot be told from the record whether this held at this time: {what}.",
        "Record the exact time from the paper itself. Until then, do not serve.",
    ),
    "SERVICE.AUTHORITY_STANDS": Code("The officer's authority is not withdrawn or suspended."),
    "SERVICE.AUTHORITY_WITHDRAWN": Code(
        "ICE has withdrawn this officer's authority.",
        "Have an authorized officer on duty serve it, or release the person.",
    ),
    "SERVICE.AUTHORITY_ENDED": Code(
        "The officer's authority ended with the agreement under which it was given.",
        "Have an officer with a new authorization letter serve it, or release the person.",
    ),
    "SERVICE.OFFICER_SUSPENDED": Code(
        "This officer is suspended from acting.",
        "Have an authorized officer on duty serve it, or release the person.",
    ),
    "SERVICE.ON_DUTY": Code("The officer is on duty at this jail."),
    "SERVICE.NOT_ON_DUTY": Code(
        "The officer is not on duty at this jail at this time.",
        "Have an authorized officer who is on duty here serve it, or release the person.",
    ),
    # 3 and 4. The warrant and the detainer.
    "SERVICE.WARRANT_HELD": Code("The warrant ({form}) is here."),
    "SERVICE.NO_WARRANT": Code(
        "No such warrant had been received at this time.",
        "Without a warrant there is nothing to serve. Release.",
    ),
    "SERVICE.NOT_AN_ADMINISTRATIVE_WARRANT": Code(
        "The paper ({form}) is neither an I-200 nor an I-205.",
        "Without an I-200 or an I-205 there is nothing to serve. Release.",
    ),
    "SERVICE.FACE_HOLDS": Code("The face of the warrant was read and holds: {what}."),
    "SERVICE.FACE_FAILS": Code(
        "The face of the warrant fails: {what}.",
        "Do not serve. Tell ICE what is wrong with the paper; release.",
    ),
    "SERVICE.FACE_NOT_CHECKED": Code(
        "Nobody has recorded reading this on the face of the warrant: {what}.",
        "Read the warrant item by item and record what you see.",
    ),
    "SERVICE.NOT_RECALLED": Code("The warrant was not recalled."),
    "SERVICE.RECALLED": Code("ICE recalled the warrant.", "Do not serve. Release the person."),
    "SERVICE.NOT_SERVED_BEFORE": Code("The warrant was not served before."),
    "SERVICE.SERVED_BEFORE": Code(
        "This warrant was already served on this person; serving it again starts no new clock.",
        "Keep to the clock of the first service.",
    ),
    "SERVICE.DETAINER_SERVED": Code(
        "The detainer came with the warrant, and its copy was given to the person."
    ),
    "SERVICE.NO_DETAINER": Code(
        "No detainer in effect came with the warrant.",
        "Ask ICE for the I-247A, or release the person.",
    ),
    "SERVICE.DETAINER_NOT_SERVED": Code(
        "The person was not given a copy of the detainer.", "Give the person the copy, and record it."
    ),
    # 5. The person and the moment.
    "SERVICE.PERSON_HERE": Code("The person is in this jail."),
    "SERVICE.PERSON_NOT_HERE": Code(
        "The person is not in this jail.", "There is nobody to serve it on here."
    ),
    "SERVICE.PERSON_UNCERTAIN": Code(
        "It cannot be told from the record whether the person was in this jail.",
        "Record when the person left.",
    ),
    "SERVICE.LOCAL_CUSTODY_OVER": Code("No local matter is open."),
    "SERVICE.MATTER_OPEN": Code(
        "A local matter is still open: {what}.",
        "Wait. The warrant may be served only when local custody ends.",
    ),
    "SERVICE.MATTER_UNCERTAIN": Code(
        "It cannot be told whether a local matter is still open: {what}.", "Record the exact time it closed."
    ),
    "SERVICE.RELEASE_ELIGIBLE": Code("The person is eligible for release from local custody now."),
    "SERVICE.NOT_RELEASE_ELIGIBLE": Code(
        "The person is not eligible for release from local custody.",
        "Wait. The warrant may be served only at the scheduled release.",
    ),
    "SERVICE.ELIGIBILITY_UNCERTAIN": Code(
        "It cannot be told since when the person has been eligible for release.",
        "Record the exact time. Until then, do not serve.",
    ),
    "SERVICE.AT_RELEASE": Code("The release is now; {minutes} minutes have passed since it was due."),
    "SERVICE.TOO_LATE": Code(
        "The release was due {minutes} minutes ago. The agreement allows service at the scheduled release, "
        "not later.",
        "Release the person now.",
    ),
    "SERVICE.CLOCK_RUNS": Code("The 48 hours are not used up."),
    "SERVICE.CLOCK_SPENT": Code(
        "The time that this hold could have lasted was used up at {ended}.", "Release the person now."
    ),
    # 6. What stops a service.
    "SERVICE.NO_CLAIM": Code("No claim of US citizenship is open."),
    "SERVICE.CLAIM_OPEN": Code(
        "A claim of US citizenship is open.",
        "Do not serve. Tell ICE within the hour; a named person must settle the claim.",
    ),
    "SERVICE.CLAIM_UPHELD": Code(
        "A claim of US citizenship was upheld.", "Do not serve. Release the person."
    ),
    "SERVICE.NO_COURT_ORDER": Code("No court order against it is on record."),
    "SERVICE.COURT_ORDER": Code("A court order forbids it.", "Do not serve. Obey the order; call counsel."),
    "SERVICE.RECORD_CONSISTENT": Code("The record of this stay has no contradiction left unreviewed."),
    "SERVICE.CONTRADICTION": Code(
        "The record of this stay contradicts itself and nobody has reviewed it: {what}.",
        "A named person must look into the contradiction and record it.",
    ),
    # 7. Supervision, and the service itself.
    "SERVICE.SUPERVISED": Code("The ICE officer directing the service is named."),
    "SERVICE.NO_SUPERVISOR": Code(
        "No ICE officer directing the service is named.", "Reach the ICE duty officer and record the name."
    ),
    "SERVICE.WORDS_SAID": Code("The officer said who they are, and that the person is under arrest and why."),
    "SERVICE.WORDS_NOT_SAID": Code(
        "The record does not say that this was done: {what}.",
        "Say the words, then record that they were said.",
    ),
    "SERVICE.RECORD_COMPLETE": Code("The record of the service is complete."),
    "SERVICE.RECORD_INCOMPLETE": Code("The record of the service lacks: {what}.", "Do it, then record it."),
    "SERVICE.INTERPRETER": Code("An interpreter was offered and is named on the warrant when used."),
    "SERVICE.NO_INTERPRETER": Code(
        "The record does not show this: {what}.",
        "Offer an interpreter; write the interpreter's name on the warrant.",
    ),
    "SERVICE.ALLOWED": Code("Every link of the chain holds. This officer may serve this warrant now."),
}

AUTHORITY = {
    "AUTHORITY.LOCAL": Code("The jail holds the person for itself: {what}."),
    "AUTHORITY.JUDICIAL_WARRANT": Code("The person is held on a warrant signed by a judge: {what}."),
    "AUTHORITY.WSO_ARREST": Code(
        "The warrant was served by a warrant service officer. ICE must take custody by {until}."
    ),
    "AUTHORITY.NOT_HERE": Code("The person is not in this jail."),
    "AUTHORITY.ICE": Code("ICE took the person over."),
    "AUTHORITY.PERSON_UNCERTAIN": Code(
        "It cannot be told from the record whether the person is in this jail.",
        "Find the person. Record the exact time of arrival or departure.",
    ),
    "AUTHORITY.LOCAL_UNCERTAIN": Code(
        "It cannot be told from the record whether a local matter is open: {what}.",
        "Find the exact time and record it. What is not known counts towards release.",
    ),
    "AUTHORITY.ELIGIBLE_BUT_OPEN": Code(
        "The record says both that the person is eligible for release and that a local matter is open: "
        "{what}.",
        "A named person must find out which is right, now.",
    ),
    "AUTHORITY.NO_GROUND_RECORDED": Code(
        "No ground for custody has been recorded in this stay.",
        "Record the ground, or release the person. A named person must decide now.",
    ),
    "AUTHORITY.NONE": Code(
        "No lawful authority to hold this person is on record. There is no waiting authority.",
        "Release the person now, unless a lawful ground is shown.",
    ),
    "AUTHORITY.LIMIT_REACHED": Code(
        "The time allowed after the service ended at {until}. ICE had not taken custody.",
        "Release the person now.",
    ),
    "AUTHORITY.LIMIT_UNCERTAIN": Code(
        "The time allowed ends between {first} and {last}; the record does not say which.",
        "Find the exact time the clock started. What is not known counts towards release.",
    ),
    "AUTHORITY.SERVICE_UNCERTAIN": Code(
        "It cannot be told whether the service of the warrant was lawful: {what}",
        "A named person must decide now. What is not known counts towards release.",
    ),
    "AUTHORITY.SERVICE_UNLAWFUL": Code(
        "A warrant was served, but the chain of authority was broken: {what}",
        "Release the person now; call counsel.",
    ),
    "AUTHORITY.CLAIM_OPEN": Code(
        "A claim of US citizenship is open.",
        "A named person must decide now. Tell ICE within the hour.",
    ),
    "AUTHORITY.CLAIM_UPHELD": Code("A claim of US citizenship was upheld.", "Release the person now."),
    "AUTHORITY.COURT_ORDER": Code("A court order forbids the hold.", "Release the person now; call counsel."),
    "AUTHORITY.RECALLED": Code("ICE recalled the warrant after it was served.", "Release the person now."),
    "AUTHORITY.ORDER_UNCERTAIN": Code(
        "It cannot be told from the record whether a court order forbids the hold.",
        "A named person must decide now; call counsel.",
    ),
    "AUTHORITY.GROUND_ENDED": Code(
        "What carried this hold no longer stands: {what}", "Release the person now; call counsel."
    ),
    "AUTHORITY.GROUND_UNCERTAIN": Code(
        "It cannot be told whether what carried this hold still stands: {what}",
        "A named person must decide now. What is not known counts towards release.",
    ),
    "AUTHORITY.NO_LIMIT_KNOWN": Code(
        "No rule in the book says how long this hold may last.",
        "A named person must decide now. What is not known counts towards release.",
    ),
}

CLOCK = {
    "CLOCK.STARTED": Code("The clock started at {start}: {why}."),
    "CLOCK.OLD_CLOCK": Code(
        "The person was booked again with no new local matter: the old clock of {start} runs on."
    ),
    "CLOCK.LIMIT": Code("{hours} hours{skipping} from {start} end at {until}."),
    "CLOCK.NOT_IN_FORCE": Code(
        "This rule was not in force, or cannot be told to have been, when the clock started."
    ),
    "CLOCK.GOVERNS": Code("The earliest limit governs: {rule}."),
    "CLOCK.READING": Code("By the reading of counsel ({counsel}), {rule} governs for this agency."),
}

RELEASE = {
    "RELEASE.NOW": Code("Release the person now. {why}"),
    "RELEASE.AT": Code("Release the person at {until} unless ICE has taken custody before."),
    "RELEASE.NOT_YET": Code("Not yet: the jail holds the person for itself."),
    "RELEASE.NOT_HERE": Code("There is nobody to release: the person is not in this jail."),
    "RELEASE.DECIDE_NOW": Code("A named person must decide now. {why}"),
}

CODES: dict[str, Code] = {
    **RULE,
    **LAW,
    **SERVICE,
    **AUTHORITY,
    **GROUND,
    **STATE_GROUND,
    **ORDER,
    **BILL,
    **CLOCK,
    **ORDER_CLOCK,
    **DETAINER,
    **CONFLICT,
    **TRANSPORT,
    **RELEASE,
    **WARRANT_RELEASE,
    **COURT,
    **DUTY,
    **STATE_DUTY,
    **PROGRAM_DUTY,
    **FINDING,
    **RECORD,
    **ALERTS,
    **INFO,
    **AGREE,
    **AUDIT,
    **ROW,
}
