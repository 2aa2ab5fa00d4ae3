"""The facts of a stay on orders and contracts for housing: who issued, who accepted, under what."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from fortyeight.foundations.law.facts.stay import StayFact


@dataclass(frozen=True, slots=True, kw_only=True)
class I203Accepted(StayFact):
    """Somebody of the jail accepted an I-203, ICE's order to detain. It starts the clock."""

    KIND: ClassVar[str] = "stay.i203_accepted"
    i203: str
    issued_by: str
    accepted_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoaOrderAccepted(StayFact):
    """The jail accepted an order under a basic ordering agreement. The order is the contract, not the BOA.

    `agreement` is the stream of the BOA. `i203`, `detainer` and `warrant` name
    the papers it rests on; an empty name says that the order names none.
    """

    KIND: ClassVar[str] = "stay.boa_order_accepted"
    order: str
    agreement: str
    i203: str
    detainer: str
    warrant: str
    issued_by: str
    accepted_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractHoldBegun(StayFact):
    """The jail began to house the person for ICE under a contract: an IGSA or a rider to one.

    `agreement` is the stream of the contract. `brought_by_ice`: ICE had arrested
    the person and brought them (None: nobody has recorded it). `until` is the end
    that this order names, exclusive; None when it names none.
    """

    KIND: ClassVar[str] = "stay.contract_hold_begun"
    hold: str
    agreement: str
    i203: str
    issued_by: str
    begun_by: str
    brought_by_ice: bool | None = None
    until: datetime | None = None
