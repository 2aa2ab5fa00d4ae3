"""The codes of audits: what was found of a stay long past, and why a row of a file was not judged."""

from fortyeight.foundations.law.code import Code

AUDIT = {
    "AUDIT.WITHIN": Code("Left no later than the limit."),
    "AUDIT.OVER": Code("Held past the limit."),
    "AUDIT.LIMIT_BETWEEN": Code("The times are known only as intervals, and the limit falls between."),
    "AUDIT.NO_START": Code("No time of release eligibility or of service is known."),
    "AUDIT.NO_ELIGIBILITY": Code("Only the service is known; the clock may have started before it."),
    "AUDIT.NOT_LEFT": Code("No time of leaving is known."),
    "AUDIT.LEFT_BEFORE_START": Code("The person is recorded to have left before the clock could start."),
    "AUDIT.RULE_NOT_IN_FORCE": Code(
        "The rule was not in force, or cannot be told to have been, at the start."
    ),
    "AUDIT.UNREADABLE": Code("A time was not readable: {what}."),
    "AUDIT.UNKNOWN_WORD": Code("A word of the record is not in the vocabulary of the mapping."),
    "AUDIT.SAME_KEY": Code("Several rows give this stay, and they do not agree."),
    "AUDIT.ROWS_DISAGREE": Code("The rows of the stay give different times where one was meant."),
    "AUDIT.ENDINGS_DISAGREE": Code("The rows of the stay say different things of how it ended."),
    "AUDIT.HOLD_CLOSED_EARLY": Code("The hold is recorded as closed before the last local matter was."),
    "AUDIT.STILL_HERE_AND_LEFT": Code("The record says still here, and gives a time of leaving."),
    "AUDIT.LIMIT_NAMED_AND_PASSED": Code(
        "The record says that the time limit was reached, and the person left after a limit."
    ),
    "AUDIT.WRONG_PERSON": Code("The record says that the wrong person was held."),
    "AUDIT.ENTERED_IN_ERROR": Code("The record says that the entry was a mistake."),
    "AUDIT.TRANSFERRED": Code("The person was transferred; what came after is not in this file."),
    "AUDIT.DIED": Code("The record says that the person died."),
    "AUDIT.ESCAPED": Code("The record says that the person escaped."),
    "AUDIT.CLOCKS_CHANGED": Code("A local time occurred twice or never, so it is an interval."),
}

ROW = {
    "ROW.CELLS": Code("The row has more or fewer cells than there are headings."),
    "ROW.QUOTE": Code("A quotation mark opens a cell and does not close it as it should."),
    "ROW.TOO_LONG": Code("The row is longer than a row of records can be."),
    "ROW.NUL": Code("The row holds NUL characters: the file is damaged there."),
    "ROW.ENCODING": Code("The row holds bytes that are not of the encoding named in the mapping."),
    "ROW.TIME": Code("A cell does not hold a time as the mapping says times are written."),
    "ROW.WORD": Code("How the stay ended is a word that the mapping does not know."),
    "ROW.KIND": Code("By the mapping the row is neither a local matter nor a hold."),
    "ROW.NO_KEY": Code("The row names no stay."),
    "ROW.TWICE": Code("The row stands there again, the same in every column that is read."),
    "ROW.DIFFERS": Code("Another row gives the same stay and does not agree."),
    "ROW.WITH_BROKEN": Code("The row can be read, but another row of its stay cannot."),
}
