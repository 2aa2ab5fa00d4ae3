"""An agreement to house, signed by both sides, and somebody whom ICE brought back under it."""

from typing import Any

from fortyeight.foundations.law.facts import agreement, stay
from fortyeight.rooms.agreements.actions.agree_terms import agree_terms
from fortyeight.rooms.agreements.actions.cover_facility import cover_facility
from fortyeight.rooms.agreements.actions.enter_into_force import enter_into_force
from fortyeight.rooms.agreements.actions.sign import sign
from fortyeight.rooms.custody.actions.hand_over import hand_over
from fortyeight.rooms.custody.actions.return_from_ice import return_from_ice
from tests.rooms.world import (
    AGENCY,
    CAPTAIN,
    CLERK,
    DAY,
    HOUR,
    MAIN,
    MANAGER,
    NOON,
    STAY,
    asked,
    make_release_due,
)

BOA, CONTRACT = "agreement/pine-boa", "agreement/pine-igsa"
TERMS = agreement.TermsAgreed(
    hours=72,
    rebooking=agreement.Rebooking.FORBIDDEN,
    day_count="contract.day_count.calendar_day",
    rate_cents=8800,
)
I203: dict[str, Any] = {"i203": "203-1", "issued_by": "DO Example"}
ORDER: dict[str, Any] = {
    **I203,
    "order": "o1",
    "agreement_stream": BOA,
    "detainer": "d1",
    "warrant": "w1",
    "accepted_by": "Sgt. Quinn",
}
HOLD: dict[str, Any] = {
    **I203,
    "hold": "h1",
    "agreement_stream": CONTRACT,
    "begun_by": "Sgt. Quinn",
    "brought_by_ice": True,
    "until": None,
}


def make_agreement(stream: str, model: str, *, terms: bool = True) -> None:
    """Sign it for both sides, put it in force for the main jail, and agree its terms."""
    then = asked(MANAGER, NOON - 10 * DAY)
    for side in ("LEA", "ICE"):
        given = {"agency": AGENCY, "agreement_stream": stream, "model": model, "text": model.lower()}
        sign(**asked(MANAGER, NOON - 10 * DAY), **given, side=side)
    enter_into_force(**then, agreement_stream=stream)
    cover_facility(**asked(MANAGER, NOON - 10 * DAY), agreement_stream=stream, jail=MAIN)
    if terms:
        agree_terms(**asked(MANAGER, NOON - 10 * DAY), agreement_stream=stream, terms=TERMS)


def make_boa() -> None:
    """A basic ordering agreement."""
    make_agreement(BOA, "BOA")


def make_brought(*, terms: bool = True) -> None:
    """A contract, and the person released, taken by ICE, and brought back this morning."""
    make_agreement(CONTRACT, "CONTRACT", terms=terms)
    make_release_due(at=NOON - 10 * HOUR)
    given = {"to_officer": "DO Example", "place": stay.HandoverPlace.ICE_FIELD_OFFICE, "by": "Sgt."}
    hand_over(**asked(CAPTAIN, NOON - 9 * HOUR), stay_id=STAY, **given)
    return_from_ice(**asked(CLERK, NOON - 8 * HOUR), stay_id=STAY, jail=MAIN, seen=None)
