"""What nobody may be held without, worked out a second time and differently: one walk through the facts.

It knows only histories whose every time is exact, and asks only for what is
necessary: it finds holds that have no ground, not grounds that were missed.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from fortyeight.foundations.law.facts import Fact, officer, stay
from tests.law.world import World

HOLD = timedelta(hours=48)


@dataclass
class Seen:
    """What has happened up to an instant."""

    open_matters: set[str] = field(default_factory=set)
    warrants: set[str] = field(default_factory=set)
    recalled: set[str] = field(default_factory=set)
    open_claims: set[str] = field(default_factory=set)
    orders: set[str] = field(default_factory=set)
    here: bool = False
    on_duty: bool = False
    lawful_services: list[tuple[datetime, str]] = field(default_factory=list)


def seen_by(world: World, at: datetime) -> Seen:
    """Walk through the facts up to and with an instant, in order."""
    facts = [fact for fact in world.facts.values() if fact.happened_at.latest <= at]
    facts.sort(key=lambda f: (f.happened_at.latest, f.happened_at.latest, f.recorded_at, f.seq, f.id))
    seen = Seen()
    services: list[Fact] = []
    for fact in facts:
        _take(seen, fact, world.stay)
        if isinstance(fact.what, stay.WarrantServed):
            services.append(fact)
    for fact in services:
        then = seen if fact.happened_at.latest == at else seen_by(world, fact.happened_at.latest)
        assert isinstance(fact.what, stay.WarrantServed)
        warrant = fact.what.warrant
        free_then = fact.stream != world.stay or not then.open_matters
        may = warrant in then.warrants and warrant not in then.recalled and then.on_duty
        if free_then and may and not then.open_claims and not then.orders:
            seen.lawful_services.append((fact.happened_at.latest, warrant))
    return seen


def _take(seen: Seen, fact: Fact, stream: str) -> None:
    what = fact.what
    match what:
        case stay.WarrantReceived():
            seen.warrants.add(what.warrant)
        case stay.WarrantRecalled():
            seen.recalled.add(what.warrant)
        case stay.CitizenshipClaimed():
            seen.open_claims.add(fact.stream + what.claim)
        case stay.ClaimSettled() if what.outcome is stay.ClaimOutcome.NOT_UPHELD:
            seen.open_claims.discard(fact.stream + what.claim)
        case stay.CourtOrderReceived():
            seen.orders.add(fact.stream + what.order)
        case stay.CourtOrderLifted():
            seen.orders.discard(fact.stream + what.order)
        case officer.DutyStarted():
            seen.on_duty = True
        case officer.DutyEnded():
            seen.on_duty = False
    if fact.stream != stream:
        return
    match what:
        case stay.MatterOpened():
            seen.open_matters.add(what.matter)
        case stay.MatterClosed():
            seen.open_matters.discard(what.matter)
        case stay.Booked() | stay.ReturnedFromIce():
            seen.here = True
        case stay.Released() | stay.Died() | stay.Escaped():
            seen.here = False
        case stay.HandedOver() if what.place is not stay.HandoverPlace.ON_PAPER_ONLY:
            seen.here = False


def may_be_held(world: World, at: datetime, basis: str) -> bool:
    """Whether a basis that the judge gave can have a ground at all."""
    seen = seen_by(world, at)
    if basis in ("LOCAL", "JUDICIAL_WARRANT"):
        return seen.here and bool(seen.open_matters)
    if basis != "WSO_ARREST":
        return True
    unstopped = seen.here and not seen.open_matters and not seen.open_claims and not seen.orders
    return unstopped and any(
        served <= at < served + HOLD and warrant not in seen.recalled
        for served, warrant in seen.lawful_services
    )
