"""The code that proves an address. It is made from the fact that asked for it, so nothing has to be kept."""

import hashlib
import hmac
from datetime import timedelta

from django.conf import settings

DIGITS = 6
HOLDS = timedelta(minutes=30)
ASKED_AGAIN_AFTER = timedelta(minutes=1)
WRONG_MAX = 5


def code_for(asked: str) -> str:
    """Make the code for the fact that asked for it: six digits that only this installation can make."""
    made = hmac.new(settings.SECRET_KEY.encode(), f"contact code {asked}".encode(), hashlib.sha256)
    return f"{int.from_bytes(made.digest(), 'big') % 10**DIGITS:0{DIGITS}d}"


def is_code_for(asked: str, given: str) -> bool:
    """Whether this is the code, in a time that does not tell how much of it is right."""
    typed = "".join(given.split())
    return hmac.compare_digest(code_for(asked).encode(), typed.encode())
