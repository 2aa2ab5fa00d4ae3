"""Why a message did not get through: each with a sentence, what to do, and whether trying again can help."""

from dataclasses import dataclass

from fortyeight.foundations.law.code import Code

UNREACHABLE = "DELIVERY.UNREACHABLE"
TIMED_OUT = "DELIVERY.TIMED_OUT"
CUT_OFF = "DELIVERY.CUT_OFF"
REFUSED_FOR_NOW = "DELIVERY.REFUSED_FOR_NOW"
REFUSED = "DELIVERY.REFUSED"
NO_SUCH_ADDRESS = "DELIVERY.NO_SUCH_ADDRESS"
NO_SIGN_IN = "DELIVERY.NO_SIGN_IN"
NOT_ENCRYPTED = "DELIVERY.NOT_ENCRYPTED"
NOT_SET_UP = "DELIVERY.NOT_SET_UP"
UNSAFE_ADDRESS = "DELIVERY.UNSAFE_ADDRESS"
GONE = "DELIVERY.GONE"
NOBODY = "DELIVERY.NOBODY"
FAILED = "DELIVERY.FAILED"

_OPERATOR = "Whoever runs the system looks at the settings of this channel."
FAULTS: dict[str, Code] = {
    UNREACHABLE: Code("The server could not be reached.", "Is it up, and does the network let us out to it?"),
    TIMED_OUT: Code("The server took longer than it may.", "Is it overloaded, or is something in between?"),
    CUT_OFF: Code("The connection ended half-way.", "Is the server restarting? It is tried again."),
    REFUSED_FOR_NOW: Code("The server asked to come again later.", "Wait; it is tried again."),
    REFUSED: Code("The server refused the message for good.", "Ask whoever runs that server why."),
    NO_SUCH_ADDRESS: Code(
        "The server knows no such address.", "Put the address right: remove it and add it."
    ),
    NO_SIGN_IN: Code("The server did not take our name and password.", _OPERATOR),
    NOT_ENCRYPTED: Code("The connection could not be encrypted as the settings ask.", _OPERATOR),
    NOT_SET_UP: Code("This channel, or the name given as its address, is not set up here.", _OPERATOR),
    UNSAFE_ADDRESS: Code("The address lies where messages are not sent to.", _OPERATOR),
    GONE: Code("The receiver says that it is gone for good.", "Remove the contact, or set its receiver up."),
    NOBODY: Code(
        "There was nobody to tell: no address for these roles.", "Add a contact, then send it again."
    ),
    FAILED: Code("Sending failed in a way that we do not know.", "Look into the log of the sender."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A message was not taken. `may_help_again`: whether the same message may be taken later.

    `line_is_down`: it was the line's fault, so that no other message would get
    through on it now. `wait_seconds` is how long the other side asked to wait.
    """

    code: str
    may_help_again: bool = True
    line_is_down: bool = False
    wait_seconds: float = 0

    def __post_init__(self) -> None:
        assert self.code in FAULTS, f"{self.code} has no sentence"


def down(code: str) -> Fault:
    """Make the fault of a line on which nothing gets through now."""
    return Fault(code=code, line_is_down=True)


def for_good(code: str) -> Fault:
    """Make the fault of a message that will never be taken."""
    return Fault(code=code, may_help_again=False)
