"""Names made from names: the same parts always give the same id, so that a repeat finds the first."""

import hashlib
from uuid import UUID


def named_id(*parts: str) -> UUID:
    """Make the id that stands for these parts, in this order.

    Two different lists of parts never collide by their joints.

    >>> named_id("a", "bc") == named_id("ab", "c")
    False
    >>> named_id("a") == named_id("a")
    True
    """
    digest = hashlib.sha256("\x00".join(f"{len(part)}:{part}" for part in parts).encode()).digest()
    return UUID(bytes=digest[:16], version=5)
