"""The one source of randomness, taken from the operating system and fit for secrets.

Whoever needs an identifier or a salt gets it from a door or an action's caller, which asks here; what is pure
stays repeatable.
"""

import random
import secrets
from uuid import UUID, uuid4

__all__ = ["fraction", "new_id", "repeatable_dice", "salt"]

SALT_BYTES = 16


def new_id() -> UUID:
    """A new random identifier (UUID version 4): unique without asking, and in no order."""
    return uuid4()


def salt() -> bytes:
    """Sixteen unpredictable bytes, to hide a personal field behind its commitment.

    Use one salt for one field of one fact. Destroying the salt is what makes an erasure final, so keep it
    beside the value it hides and nowhere else.
    """
    return secrets.token_bytes(SALT_BYTES)


def fraction() -> float:
    """A number from 0 up to 1, exclusive: to spread what would otherwise come back in the same second."""
    return random.SystemRandom().random()


def repeatable_dice(seed: int) -> random.Random:
    """Dice that fall the same way each time for one seed.

    For demonstrations and simulations, never for secrets.
    """
    return random.Random(seed)  # noqa: S311 - nothing is kept secret by it
