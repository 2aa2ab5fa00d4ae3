"""The codes of the grounds other than a WSO arrest, and of what is paid for them."""

from fortyeight.foundations.law.code import Code

DECIDE = "A named person must decide now. What is not known counts towards release."

GROUND = {
    "AUTHORITY.ICE_TRANSPORT": Code(
        "ICE's transport took the person over at the jail. The agreement names a field office or a facility; "
        "somebody of ICE is named who took the person away."
    ),
    "RELEASE.AT_WARRANT_END": Code(
        "Release the person at {until}, when the warrant of the court ends, unless another ground is shown."
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
}
