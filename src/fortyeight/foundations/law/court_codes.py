"""The codes of what courts took away: sentences for people, and what to do."""

from fortyeight.foundations.law.code import Code

COURT = {
    "COURT.WARRANT_FORBIDDEN": Code(
        "A court decided that officers here may not hold on an ICE warrant, not under an agreement either "
        "({weight}).",
        "Do not serve. Release the person.",
    ),
    "COURT.STATE_AUTHORITY_OPEN": Code(
        "A court decided that officers here have no authority of the state to hold on an ICE warrant "
        "({weight}). Whether an agreement gives it was not decided.",
        "Ask counsel. Until counsel has answered, do not serve.",
    ),
    "COURT.PENDING": Code(
        "A court has taken up whether officers here may hold for ICE, and has not decided.",
        "Ask counsel. Until counsel has answered, do not serve.",
    ),
    "COURT.DETAINER_ALONE": Code(
        "A court decided that a detainer alone is no authority to hold ({weight}).",
        "Release the person now.",
    ),
    "COURT.NEW_SEIZURE": Code(
        "A court decided that holding on after the right to release is a new seizure, which needs a ground "
        "of its own from that minute ({weight}).",
        "Release the person now.",
    ),
    "COURT.BAIL_BLOCKED": Code(
        "Bail was refused because of an immigration hold. A court decided that a hold never stands in the "
        "way of bail.",
        "A named person must decide now: take the bail, or release.",
    ),
    "COURT.RECORDED": Code("What a court asks for is recorded: {what}."),
    "COURT.NOT_RECORDED": Code(
        "A court asks for this, and it is not recorded: {what}.",
        "Do it and record it, or ask counsel.",
    ),
    "COURT.NO_PROBABLE_CAUSE": Code(
        "Somebody neutral looked at it and found no probable cause to hold.",
        "Do not serve. Release the person.",
    ),
    "COURT.OWN_RECORDS": Code(
        "The jail's own record speaks for citizenship, and a court decided that a jail may not pass over it.",
        "Do not serve. A named person must settle the claim.",
    ),
    "COURT.SET_ASIDE": Code(
        "By the reading of counsel ({counsel}), this decision of a court is not applied for this agency."
    ),
}
