"""The codes of detainers and of open questions of law; `codes` puts all codes together."""

from fortyeight.foundations.law.code import Code

DETAINER = {
    "DETAINER.HOLD_ASKED": Code("The detainer's form ({form}) asks the jail to hold."),
    "DETAINER.NOTICE_ONLY": Code(
        "The paper ({form}) asks only to be told of a release. It asks nobody to hold, and starts nothing.",
        "Ask ICE for a detainer that asks for custody, or release the person.",
    ),
    "DETAINER.EDITION_UNKNOWN": Code(
        "The rulebook knows no such form ({form}), or it was not being issued on that day.",
        "Read the form's name, its edition and the day of issue on the paper, and record them. "
        "Until then, do not serve.",
    ),
    "DETAINER.HOLD_UNCERTAIN": Code(
        "It cannot be told from the rulebook whether this paper ({form}) asks for a hold.",
        "Record the edition that stands on the form; ask counsel. Until then, do not serve.",
    ),
}

TRANSPORT = {
    "TRANSPORT.POWER_GIVEN": Code(
        "A text that the agency signed ({text}) lists the power to transport. The clock runs on."
    ),
    "TRANSPORT.NO_POWER": Code(
        "No text in force that the agency signed lists the power to transport.",
        "Drive the person nowhere. ICE fetches the person before the limit, or the person is released.",
    ),
    "TRANSPORT.UNCERTAIN": Code(
        "It cannot be told whether the text that lists the power to transport ({text}) is in force here.",
        "Find the signed text and record its dates. Until then, do not drive.",
    ),
}

CONFLICT = {
    "CONFLICT.EARLIEST": Code(
        "The rules end this hold at different times, the first at {first} and the last at {last}. "
        "This is open question {number}. {effect}"
    ),
    "CONFLICT.START": Code(
        "The sources name different starts; the earliest is {first}, the last {last}. "
        "This is open question {number}. {effect}"
    ),
    "CONFLICT.LONGER": Code(
        "The hold rests on the longer limit {rule} until {until}, by the reading of counsel ({counsel}) "
        "adopted at {adopted}. Without that reading it ends at {earlier}."
    ),
    "CONFLICT.NOT_FOLLOWED": Code(
        "Counsel ({counsel}) reads {rule} as governing. It ends later, and no detainer that carries it has "
        "stood without a break: the earliest limit governs."
    ),
    "CONFLICT.DEFAULT": Code("This rests on open question {number} of the law. {effect}"),
}
