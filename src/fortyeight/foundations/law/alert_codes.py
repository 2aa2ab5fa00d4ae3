"""The codes about how alerts ring. `codes` holds the whole table."""

from fortyeight.foundations.law.code import Code

ALERTS = {
    "ALERTS.NO_SUCH_KIND": Code(
        "Alerts are about FREEDOM, PAPERS or PROGRAM; not about {about}.", "Choose one of the three."
    ),
    "ALERTS.NO_SUCH_ROLE": Code(
        "Nobody has the role {role}.",
        "Name roles as RECORDS, OFFICER, COMMANDER, MANAGER or COUNSEL, separated by spaces.",
    ),
    "ALERTS.NO_SUCH_LENGTH": Code(
        "{minutes} minutes is no length that an alert can have.", "Give whole minutes, one or more."
    ),
    "ALERTS.NO_QUIET_TIME": Code(
        "Quiet hours need a time at which they begin and another at which they end.",
        "Give both as the clock on the wall shows them, such as 22:00 and 06:00, or neither.",
    ),
    "ALERTS.RING_TOO_RARELY": Code(
        "Past the limit these alerts ring at least every {minutes} minutes.",
        "Give {minutes} minutes or fewer. No setting makes them rarer.",
    ),
    "ALERTS.ESCALATE_TOO_LATE": Code(
        "At the latest {minutes} minutes past the limit more people are told.",
        "Give {minutes} minutes or fewer. No setting makes it later.",
    ),
    "ALERTS.SILENT_TOO_LONG": Code(
        "An acknowledgement of these alerts lasts at most {minutes} minutes once they are due.",
        "Give {minutes} minutes or fewer. No setting makes it longer.",
    ),
    "ALERTS.NEVER_QUIET": Code(
        "An alert about whether somebody goes free is never hushed.", "Leave the quiet hours out."
    ),
    "ALERTS.QUIET_TOO_LONG": Code(
        "Quiet hours of these alerts are at most {minutes} minutes long.", "Choose shorter quiet hours."
    ),
}
