"""The vocabulary of facts. These names are part of the public interface: stable, never reused."""

from collections.abc import Mapping
from types import MappingProxyType

from fortyeight.foundations.law.facts import (
    agreement,
    alerting,
    amendment,
    court,
    delivery,
    heart,
    officer,
    orders,
    program,
    state,
    stay,
    upkeep,
    watch,
)
from fortyeight.foundations.law.facts.base import Fact, Payload


def _kinds() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (
            stay,
            orders,
            court,
            state,
            officer,
            agreement,
            program,
            alerting,
            amendment,
            watch,
            heart,
            delivery,
            upkeep,
        )
        for made in vars(module).values()
        if isinstance(made, type) and issubclass(made, Payload) and made.KIND
    }
    return MappingProxyType(dict(sorted(found.items())))


KINDS: Mapping[str, type[Payload]] = _kinds()

__all__ = [
    "KINDS",
    "Fact",
    "Payload",
    "agreement",
    "alerting",
    "amendment",
    "court",
    "delivery",
    "heart",
    "officer",
    "orders",
    "program",
    "state",
    "stay",
    "upkeep",
    "watch",
]
