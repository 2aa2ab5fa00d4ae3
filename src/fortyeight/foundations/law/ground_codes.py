"""The codes of the grounds other than a WSO arrest, and of what is paid for them."""

from fortyeight.foundations.law.code import Code

DECIDE = "A named person must decide now. What is not known counts towards release."

GROUND = {
    "AUTHORITY.ICE_TRANSPORT": Code(
        "ICE's transport took the person over at the jail. The agreement names a field office or a facility; "
        "somebody of ICE is named who took the person away."
    ),
    "AUTHORITY.TWO_PLACES": Code(
        "By the record the same person is held in two jails at this instant, and nobody has reviewed it.",
        "Find the person. A named person must review the contradiction; until then neither hold is shown.",
    ),
    "AUTHORITY.RELEASE_UNCERTAIN": Code(
        "It cannot be told whether the person was released before this booking.",
        "Find the exact time of the release and record it. What is not known counts towards release.",
    ),
    "AUTHORITY.WARRANT_NOT_READ": Code(
        "Nobody has recorded which court issued the paper, and that a judge signed it: {what}.",
        "Read the paper now: which court, signed by a judge, until when. Record it, or release the person.",
    ),
    "AUTHORITY.NO_COURT_PAPER": Code(
        "The paper on which the person was held is no warrant of a court that runs: no judge signed it, "
        "it is a form of ICE, or it had run out before.",
        "Release the person now, unless a lawful ground is shown.",
    ),
    "AUTHORITY.WARRANT_EXPIRED": Code(
        "The warrant of the court ran until {until}, and nothing else holds the person.",
        "Release the person now, unless the court has given another.",
    ),
    "AUTHORITY.BOA_ORDER": Code(
        "An order under a basic ordering agreement was accepted and stands. ICE must take custody by {until}."
    ),
    "AUTHORITY.CONTRACT": Code("The jail houses the person for ICE under a contract, until {until}."),
    "AUTHORITY.HOUSING_FAILS": Code(
        "An order was accepted or a contract hold begun, but it does not hold the person: {what}",
        "Release the person now, unless another lawful ground is shown; call counsel.",
    ),
    "AUTHORITY.HOUSING_UNCERTAIN": Code(
        "It cannot be told whether the order or the contract holds the person: {what}", DECIDE
    ),
    "AUTHORITY.HOUSING_ENDED": Code(
        "The time of the order or the contract ended at {until}. ICE had not taken custody.",
        "Release the person now.",
    ),
    "AUTHORITY.CONTRACT_NO_END": Code(
        "Neither the contract nor its order says when the hold ends. There is no hold without an end.",
        "Release the person now, unless another lawful ground is shown.",
    ),
}

ORDER = {
    "ORDER.AGREEMENT_STANDS": Code("The agreement is signed by both sides, in force, and covers this jail."),
    "ORDER.NO_AGREEMENT": Code(
        "No such agreement of this agency is signed by both sides.", "Do not hold under it. Call counsel."
    ),
    "ORDER.AGREEMENT_FAILS": Code(
        "The agreement is not in force, is suspended, or does not cover this jail.",
        "Do not hold under it. Tell the program manager.",
    ),
    "ORDER.AGREEMENT_UNCERTAIN": Code(
        "It cannot be told whether the agreement is in force, or covers this jail.",
        "Find the signed agreement and record its dates. Until then, do not hold under it.",
    ),
    "ORDER.PAPERS_HOLD": Code("The order names every paper that it needs, and each stands."),
    "ORDER.PAPERS_MISSING": Code(
        "The order lacks: {what}.",
        "Ask ICE for what is missing, or release the person at the scheduled time.",
    ),
    "ORDER.PAPERS_UNCERTAIN": Code(
        "It cannot be told whether the order has: {what}.", "Find the paper, read it and record it."
    ),
    "ORDER.ACCEPTED": Code("The agreement stands, the papers are here, and the time has not passed."),
    "ORDER.IN_TIME": Code("The order was accepted by the release that was due at {due}, or within the hour."),
    "ORDER.TOO_LATE": Code(
        "The order came too late: the release had been due at {due}, and there is no waiting authority.",
        "Release the person now.",
    ),
    "ORDER.NO_RELEASE": Code(
        "The service of an order commences at the scheduled release from local custody; none is on record.",
        "Do not hold under the order. Release the person.",
    ),
    "ORDER.ARREST_SHOWN": Code("A warrant was served by an officer who had the power."),
    "ORDER.ALONE": Code(
        "Nobody with the power served a warrant. An order alone has not been shown to hold anybody.",
        "A named person must decide now. Have an officer serve the warrant, or release the person.",
    ),
    "ORDER.READING": Code("By the reading of counsel ({counsel}), an accepted order is enough."),
    "ORDER.BROUGHT_BY_ICE": Code("ICE had arrested the person and brought them here."),
    "ORDER.ARREST_UNCERTAIN": Code(
        "It cannot be told whether ICE, or an officer with the power, arrested the person.",
        "Record who arrested the person and who brought them. Until then, do not hold under the contract.",
    ),
    "ORDER.NO_ARREST": Code(
        "Neither ICE nor an officer with the power arrested the person. A contract to house arrests nobody.",
        "Release the person now.",
    ),
}

ORDER_CLOCK = {
    "CLOCK.TERMS": Code("By the terms agreed, {hours} hours end at {until}."),
    "CLOCK.ORDER_END": Code("The order itself names the end: {until}."),
    "CLOCK.OLD_CONTRACT_CLOCK": Code(
        "The person was held under a contract before and not released since: the clock of {start} runs on."
    ),
}

WARRANT_RELEASE = {
    "RELEASE.AT_WARRANT_END": Code(
        "Release the person at {until}, when the warrant of the court ends, unless another ground is shown."
    ),
}
