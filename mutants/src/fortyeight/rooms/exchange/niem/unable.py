"""Why a message was not read: a stable code, where, a sentence for people, and what to do now."""

from typing import Final

_WHOLE_FILE: Final = "Send the whole message again from the jail's system."
_ASK_VENDOR: Final = "Ask the maker of the jail's system to send the message without it."

# Code: why, and what to do now. Sentences quote nothing from the message: it is about people held.
REFUSALS: Final[dict[str, tuple[str, str]]] = {
    "MESSAGE.EMPTY": ("It has nothing in it.", _WHOLE_FILE),
    "MESSAGE.TOO_LARGE": (
        "It is larger than 20 MB, and a message about one person is not.",
        "Send each booking as a message of its own, without pictures.",
    ),
    "MESSAGE.NOT_XML": (
        "It is not XML that can be read.",
        "Check that this is the message itself, not a printout or a packed file, and send it again.",
    ),
    "MESSAGE.TRUNCATED": ("It stops before its end.", _WHOLE_FILE),
    "MESSAGE.FORBIDDEN_XML": (
        "It declares a document type or entities, which can be used to attack whoever reads them.",
        _ASK_VENDOR,
    ),
    "MESSAGE.TOO_COMPLEX": (
        "It has far more parts, deeper nesting or longer tags than a message about one person has.",
        "Send each booking as a message of its own.",
    ),
    "MESSAGE.UNKNOWN_KIND": (
        "Its first element is none that this program reads.",
        "Send a report of a booking, release, status change, custody query or warrant, with no envelope.",
    ),
    "MESSAGE.NO_BOOKING_NUMBER": (
        "It has no booking number, so that nobody can tell which stay it is about.",
        "Ask the jail's system for the message with the booking number in it, or record the facts by hand.",
    ),
    "MESSAGE.NO_SUBJECT": (
        "It names nobody: no subject number, and no person that its links lead to.",
        "Ask the jail's system for the message with its subject in it, or record the facts by hand.",
    ),
    "MESSAGE.SEVERAL_BOOKINGS": (
        "It carries more than one booking or booking number.",
        "Send each booking as a message of its own.",
    ),
    "MESSAGE.TWO_PEOPLE": (
        "It books one person and releases another.",
        "Find out in the jail's own record who was released, and record that by hand.",
    ),
    "MESSAGE.NO_WARRANT_NUMBER": (
        "It has neither the agency's number of the warrant nor the state's.",
        "Ask the sender for the message with a warrant number in it.",
    ),
    "MESSAGE.SEVERAL_WARRANTS": (
        "It carries more than one warrant.",
        "Send each warrant as a message of its own.",
    ),
}


class UnableToReadMessage(Exception):
    """The message was not read. `code` is stable; `where` is a place in the file, or empty."""

    def __init__(self, code: str, where: str, why: str, what_now: str) -> None:
        place = f" ({where})" if where else ""
        super().__init__(f"The message was not read. {why}{place} {what_now} [{code}]")
        self.code, self.where, self.why, self.what_now = code, where, why, what_now


def refusal(code: str, where: str = "") -> UnableToReadMessage:
    """Make the refusal of this code, with its sentences."""
    why, what_now = REFUSALS[code]
    return UnableToReadMessage(code, where, why, what_now)
