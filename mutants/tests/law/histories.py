"""Histories nobody would think of: plausible and contradictory, of several stays, with times known or not."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from fortyeight.foundations.law.facts import Payload, agreement, officer, stay
from fortyeight.foundations.law.instants import When
from tests.law.world import (
    AGENCY,
    DETAINER,
    JAIL,
    LAWFUL,
    MATTER,
    OFFICER,
    PERSON,
    SERVED,
    WARRANT,
    World,
    between,
    hours,
    lawful_world,
    when,
)

QUARTERS = st.integers(-240, 480).map(lambda quarter: quarter / 4)
NEAR = st.integers(-8, 8).map(lambda step: step / 10)
STAYS = ("stay/1", "stay/2", "stay/3")
ANNEX = "pinehollow-annex"

MATTERS, WARRANTS, DETAINERS = (
    st.sampled_from([MATTER, "m-2"]),
    st.sampled_from([WARRANT, "w-2"]),
    st.sampled_from([DETAINER, "d-2"]),
)
FORMS = st.sampled_from(["I-200", "I-205", "I-286"])
JAILS = st.sampled_from([JAIL, JAIL, ANNEX])
TRUTH = st.sampled_from([True, True, False, None])

IN_A_STAY: dict[str, st.SearchStrategy[Payload]] = {
    "booked": st.builds(stay.Booked, jail=JAILS, person=st.just(PERSON)),
    "moved": st.builds(stay.Moved, jail=JAILS),
    "opened": st.builds(stay.MatterOpened, matter=MATTERS, type=st.sampled_from(stay.Matter)),
    "closed": st.builds(stay.MatterClosed, matter=MATTERS, how=st.just("DISMISSED")),
    "scheduled": st.builds(stay.ReleaseScheduled, release_at=QUARTERS.map(hours)),
    "eligible": st.builds(stay.ReleaseEligible, basis=st.sampled_from(stay.Eligibility)),
    "flag": st.just(stay.HoldFlagSeen(flag="f-1")),
    "cleared": st.just(stay.HoldFlagCleared(flag="f-1")),
    "detainer": st.builds(stay.DetainerReceived, detainer=DETAINERS),
    "copy": st.builds(stay.DetainerServed, detainer=DETAINERS),
    "cancelled": st.builds(stay.DetainerCancelled, detainer=DETAINERS),
    "warrant": st.builds(stay.WarrantReceived, warrant=WARRANTS, form=FORMS),
    "checked": st.builds(
        stay.WarrantChecked,
        warrant=WARRANTS,
        names_this_person=TRUTH,
        signed_by_issuing_officer=TRUTH,
        dated=TRUTH,
    ),
    "recalled": st.builds(stay.WarrantRecalled, warrant=WARRANTS),
    "served": st.builds(lambda warrant: replace(SERVED, warrant=warrant), WARRANTS),
    "told": st.builds(stay.IceNotified, about=st.sampled_from(stay.Notified), whom=st.just("desk")),
    "claimed": st.builds(stay.CitizenshipClaimed, claim=st.just("c-1"), by=st.sampled_from(stay.ClaimedBy)),
    "settled": st.builds(
        stay.ClaimSettled,
        claim=st.just("c-1"),
        outcome=st.sampled_from(stay.ClaimOutcome),
        by=st.just("Lt. Marsh"),
        on_what=st.just("passport"),
    ),
    "order": st.just(stay.CourtOrderReceived(order="o-1")),
    "lifted": st.just(stay.CourtOrderLifted(order="o-1")),
    "said": st.just(stay.ReleaseClaimed(claim="r-1")),
    "released": st.just(stay.Released()),
    "handed over": st.builds(
        stay.HandedOver, to_officer=st.just("Officer Quill"), place=st.sampled_from(stay.HandoverPlace)
    ),
    "returned": st.builds(stay.ReturnedFromIce, jail=JAILS),
    "died": st.just(stay.Died()),
    "escaped": st.just(stay.Escaped()),
}
ELSEWHERE: dict[str, st.SearchStrategy[Payload]] = {
    "letter": st.just(officer.LetterSigned()),
    "withdrawn": st.just(officer.AuthorityWithdrawn()),
    "suspended": st.just(officer.Suspended()),
    "unsuspended": st.just(officer.SuspensionLifted()),
    "lost": st.just(officer.CredentialLost()),
    "issued": st.just(officer.CredentialIssued()),
    "left": st.just(officer.LeftAgency()),
    "nominated": st.just(officer.Nominated(agency=AGENCY)),
    "on duty": st.builds(officer.DutyStarted, jail=JAILS, until=QUARTERS.map(hours)),
    "off duty": st.just(officer.DutyEnded()),
    "stopped": st.just(agreement.AgreementSuspended()),
    "resumed": st.just(agreement.AgreementResumed()),
    "ended": st.just(agreement.AgreementEnded()),
    "in force": st.just(agreement.EnteredIntoForce()),
    "annex": st.just(agreement.FacilityCovered(jail=ANNEX)),
    "off": st.just(agreement.ServiceSwitchedOff(by="counsel")),
    "on": st.just(agreement.ServiceSwitchedOn(by="counsel")),
}
READING = st.builds(
    agreement.ReadingAdopted,
    question=st.just("readings.hold_limit_governs"),
    rule=st.sampled_from(["us.8cfr287_7.hold_limit", "moa.wso_2025.hold_limit"]),
    counsel=st.just("Wren Abbot"),
)
RESTRAINTS = ("claimed", "order", "recalled", "cancelled", "another matter")
ANOTHER_MATTER = st.just(stay.MatterOpened(matter="m-3", type=stay.Matter.CHARGE))
RESTRAINTS_ELSEWHERE = ("withdrawn", "suspended", "lost", "stopped", "ended", "off", "off duty", "left")


@st.composite
def times(draw: st.DrawFn, *, unsure: bool = True) -> When:
    """An instant on a quarter of an hour, or near the release, or an interval of them."""
    first = draw(st.one_of(QUARTERS, NEAR))
    if not unsure or draw(st.integers(0, 3)):
        return when(first)
    return between(first, first + draw(st.sampled_from([0.1, 0.5, 2, 24])))


@st.composite
def worlds(
    draw: st.DrawFn, *, unsure: bool = True, stays: tuple[str, ...] = STAYS, readings: bool = False
) -> World:
    """The lawful world, with some of it left out or moved, a service perhaps, and much beside it."""
    world = lawful_world()
    changed = draw(st.sampled_from([0, 0, 1, 1, 2]))
    for name in draw(
        st.lists(st.sampled_from(sorted(LAWFUL)), min_size=changed, max_size=changed, unique=True)
    ):
        if not draw(st.integers(0, 2)):
            world = world.without(name)
        else:
            world = world.moved(name, draw(times(unsure=unsure)))
    if draw(st.integers(0, 5)):
        world = world.served(draw(st.sampled_from([0.0, 0.2, 0.2, 0.9, 0.9, 1.5, -1.0])))
    for _ in range(draw(st.sampled_from([0, 1, 2, 3, 4, 6, 9]))):
        world = with_one_more(draw, world, unsure=unsure, stays=stays)
    if readings and draw(st.booleans()):
        world = world.plus(draw(READING), draw(times(unsure=unsure)))
    return world


def with_one_more(draw: st.DrawFn, world: World, *, unsure: bool, stays: tuple[str, ...]) -> World:
    """Add one fact of any kind, recorded when it happened or later."""
    if draw(st.integers(0, 3)):
        what = draw(draw(st.sampled_from(sorted(IN_A_STAY)).map(IN_A_STAY.__getitem__)))
        stream = draw(st.sampled_from((stays[0], *stays)))
    else:
        what = draw(draw(st.sampled_from(sorted(ELSEWHERE)).map(ELSEWHERE.__getitem__)))
        stream = ""
    at = draw(times(unsure=unsure))
    recorded = at.latest + timedelta(hours=draw(st.sampled_from([0, 0, 0, 1, 30])))
    return world.plus(what, at, stream=stream, recorded=recorded)


@st.composite
def restraints(draw: st.DrawFn) -> tuple[Payload, When]:
    """A fact that can only take authority away, at a time nobody knows well."""
    in_stay = draw(st.booleans())
    names, table = (
        (RESTRAINTS, {**IN_A_STAY, "another matter": ANOTHER_MATTER})
        if in_stay
        else (RESTRAINTS_ELSEWHERE, ELSEWHERE)
    )
    what = draw(draw(st.sampled_from(names).map(table.__getitem__)))
    return what, draw(times())


INSTANTS: st.SearchStrategy[Any] = st.one_of(QUARTERS, NEAR).map(hours)
Check = Callable[[st.DataObject], None]
__all__ = ["INSTANTS", "OFFICER", "STAYS", "Check", "restraints", "times", "worlds"]
