"""The lawful world with an order under a BOA, and with a contract for housing."""

from typing import Any

from fortyeight.foundations.law.facts import Payload, agreement, orders, stay
from tests.law.world import AGENCY, JAIL, PERSON, WARRANT, At, World, lawful_world

BOA, CONTRACT = "agreement/pinehollow-boa", "agreement/pinehollow-igsa"
ORDER = orders.BoaOrderAccepted(
    order="o-77",
    agreement=BOA,
    i203="i203-1",
    detainer="d-1",
    warrant=WARRANT,
    issued_by="Deportation Officer Quill",
    accepted_by="Lt. Marsh",
)
HOLD = orders.ContractHoldBegun(
    hold="h-1",
    agreement=CONTRACT,
    i203="i203-1",
    issued_by="Deportation Officer Quill",
    begun_by="Lt. Marsh",
    brought_by_ice=True,
)
SUFFICES = agreement.ReadingAdopted(
    question="boa.order_alone", rule="boa.order_suffices", counsel="Wren Abbot"
)
HANDED = stay.HandedOver(to_officer="Officer Quill", place=stay.HandoverPlace.ICE_FIELD_OFFICE)


def terms(**changed: Any) -> agreement.TermsAgreed:
    """72 hours, no other booking, $88 a calendar day but the last."""
    given: dict[str, Any] = {
        "hours": 72,
        "rebooking": agreement.Rebooking.FORBIDDEN,
        "day_count": "contract.day_count.calendar_day_not_last",
        "rate_cents": 8800,
    }
    return agreement.TermsAgreed(**{**given, **changed})


def with_agreement(world: World, stream: str, model: str, what: Payload | None) -> World:
    """An agreement signed by both, in force, covering the jail, with its terms."""
    for side in ("LEA", "ICE"):
        signed = agreement.Signed(agency=AGENCY, model=model, text=model.lower(), side=side)
        world = world.plus(signed, -900, stream=stream, name=f"{model}-{side}")
    world = world.plus(agreement.EnteredIntoForce(), -890, stream=stream, name=f"{model}-force")
    world = world.plus(agreement.FacilityCovered(jail=JAIL), -890, stream=stream, name=f"{model}-covers")
    return world if what is None else world.plus(what, -880, stream=stream, name=f"{model}-terms")


def order_terms(**changed: Any) -> agreement.TermsAgreed:
    """48 hours and $50 for the order."""
    given: dict[str, Any] = {"hours": 48, "day_count": "boa.day_count.each_order", "rate_cents": 5000}
    return terms(**{**given, **changed})


def ordered(at: At = 0, *, read: bool = True, what: Payload | None = None) -> World:
    """The lawful world without a service: an order accepted at the release, and counsel's reading of it."""
    world = with_agreement(lawful_world(), BOA, "BOA", what or order_terms())
    world = world.plus(SUFFICES, -800, name="reading") if read else world
    return world.plus(ORDER, at, name="order")


def contracted(at: At = 0, what: Payload | None = None, *, terms_too: bool = True) -> World:
    """Somebody whom ICE brought and booked under the contract, with no local matter."""
    world = with_agreement(
        lawful_world(opened=None, closed=None, booked=at),
        CONTRACT,
        "CONTRACT",
        terms() if terms_too else None,
    )
    return world.plus(what or HOLD, at, name="hold")


def again(world: World, at: At, stream: str, what: Payload | None = None) -> World:
    """The same person booked again under the contract in another stay, seen from there."""
    world = world.plus(stay.Booked(jail=JAIL, person=PERSON), at, stream=stream)
    return world.plus(what or HOLD, at, stream=stream).seen_from(stream)
