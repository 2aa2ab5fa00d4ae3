"""Refusals: one change from the lawful world, the code that settles the answer, and the answer.

Links 3 to 6 of the chain: the warrant, the detainer, the person and the moment, what stops a service.
"""

from dataclasses import replace

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import agreement, stay
from tests.law.world import DETAINER, JAIL, PERSON, WARRANT, World, between, lawful_world

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
CLAIM = stay.CitizenshipClaimed(claim="c-1", by=stay.ClaimedBy.FAMILY)
SETTLED = stay.ClaimSettled(
    claim="c-1", outcome=stay.ClaimOutcome.NOT_UPHELD, by="Lt. Marsh", on_what="letter of the consulate"
)
UPHELD = replace(SETTLED, outcome=stay.ClaimOutcome.UPHELD)
OTHER_JAIL = agreement.FacilityCovered(jail="pinehollow-annex")

Refusals = dict[str, tuple[World, str, Answer]]

MOMENT: Refusals = {
    # 3. The warrant.
    "no warrant": (lawful_world(warrant=None, checked=None), "SERVICE.NO_WARRANT", NO),
    "the warrant comes later": (lawful_world(warrant=1), "SERVICE.NO_WARRANT", NO),
    "received, perhaps": (
        lawful_world(warrant=between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "another person's name": (
        lawful_world().saying("checked", names_this_person=False),
        "SERVICE.FACE_FAILS",
        NO,
    ),
    "not signed": (
        lawful_world().saying("checked", signed_by_issuing_officer=False),
        "SERVICE.FACE_FAILS",
        NO,
    ),
    "not dated": (lawful_world().saying("checked", dated=False), "SERVICE.FACE_FAILS", NO),
    "date not looked at": (
        lawful_world().saying("checked", dated=None),
        "SERVICE.FACE_NOT_CHECKED",
        UNKNOWN,
    ),
    "never read": (lawful_world(checked=None), "SERVICE.FACE_NOT_CHECKED", UNKNOWN),
    "read, perhaps": (
        lawful_world(checked=between(-1, 1)),
        "SERVICE.FACE_NOT_CHECKED",
        UNKNOWN,
    ),
    "read again, perhaps, and not dated": (
        lawful_world().plus(
            stay.WarrantChecked(
                warrant=WARRANT, names_this_person=True, signed_by_issuing_officer=True, dated=False
            ),
            between(-1, 1),
        ),
        "SERVICE.FACE_NOT_CHECKED",
        UNKNOWN,
    ),
    "recalled": (
        lawful_world().plus(stay.WarrantRecalled(warrant=WARRANT), -1),
        "SERVICE.RECALLED",
        NO,
    ),
    "recalled, perhaps": (
        lawful_world().plus(stay.WarrantRecalled(warrant=WARRANT), between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "recalled in another stay": (
        lawful_world().plus(stay.WarrantRecalled(warrant=WARRANT), -1, stream="stay/0"),
        "SERVICE.RECALLED",
        NO,
    ),
    "served before": (lawful_world().served(0.05), "SERVICE.SERVED_BEFORE", NO),
    # 4. The detainer.
    "no detainer": (lawful_world(detainer=None, copy=None), "SERVICE.NO_DETAINER", NO),
    "detainer cancelled": (
        lawful_world().plus(stay.DetainerCancelled(detainer=DETAINER), -1),
        "SERVICE.NO_DETAINER",
        NO,
    ),
    "cancelled, perhaps": (
        lawful_world().plus(stay.DetainerCancelled(detainer=DETAINER), between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "another detainer than the warrant's": (
        lawful_world().saying("warrant", detainer="d-2"),
        "SERVICE.NO_DETAINER",
        NO,
    ),
    "no copy given": (lawful_world(copy=None), "SERVICE.DETAINER_NOT_SERVED", NO),
    "a copy, perhaps": (lawful_world(copy=between(-1, 1)), "SERVICE.LINK_UNCERTAIN", UNKNOWN),
    # 5. The person and the moment.
    "released": (lawful_world().plus(stay.Released(), 0.05), "SERVICE.PERSON_NOT_HERE", NO),
    "escaped": (lawful_world().plus(stay.Escaped(), 0.05), "SERVICE.PERSON_NOT_HERE", NO),
    "released, perhaps": (
        lawful_world().plus(stay.Released(), between(0.05, 1)),
        "SERVICE.PERSON_UNCERTAIN",
        UNKNOWN,
    ),
    "a matter is open": (lawful_world(closed=None), "SERVICE.MATTER_OPEN", NO),
    "a second matter is open": (
        lawful_world().plus(stay.MatterOpened(matter="m-2", type=stay.Matter.SENTENCE), -20),
        "SERVICE.MATTER_OPEN",
        NO,
    ),
    "a second matter, perhaps": (
        lawful_world().plus(stay.MatterOpened(matter="m-2", type=stay.Matter.SENTENCE), between(-1, 1)),
        "SERVICE.MATTER_UNCERTAIN",
        UNKNOWN,
    ),
    "closed, perhaps": (
        lawful_world(closed=between(-1, 1)),
        "SERVICE.MATTER_UNCERTAIN",
        UNKNOWN,
    ),
    "closed, the minute not known": (
        lawful_world(closed=between(-0.2, 0.05)),
        "SERVICE.ELIGIBILITY_UNCERTAIN",
        UNKNOWN,
    ),
    "never in local custody": (
        lawful_world(opened=None, closed=None),
        "SERVICE.NOT_RELEASE_ELIGIBLE",
        NO,
    ),
    "due an hour and a half ago": (lawful_world(closed=-1.5), "SERVICE.TOO_LATE", NO),
    "bail could have been posted two days ago": (
        lawful_world().plus(stay.ReleaseEligible(basis=stay.Eligibility.BAIL_COULD_BE_POSTED), -47.95),
        "SERVICE.CLOCK_SPENT",
        NO,
    ),
    # 6. What stops a service.
    "a claim is open": (lawful_world().plus(CLAIM, -20), "SERVICE.CLAIM_OPEN", NO),
    "a claim, perhaps": (
        lawful_world().plus(CLAIM, between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "a claim of another stay": (
        (
            lawful_world()
            .plus(stay.Booked(jail=JAIL, person=PERSON), -9000, stream="stay/0")
            .plus(CLAIM, -8999, stream="stay/0")
            .plus(stay.Released(), -8000, stream="stay/0")
        ),
        "SERVICE.CLAIM_OPEN",
        NO,
    ),
    "a claim was upheld": (
        lawful_world().plus(CLAIM, -20).plus(UPHELD, -19),
        "SERVICE.CLAIM_UPHELD",
        NO,
    ),
    "upheld in another stay": (
        lawful_world()
        .plus(stay.Booked(jail=JAIL, person=PERSON), -9000, stream="stay/0")
        .plus(CLAIM, -8999, stream="stay/0")
        .plus(UPHELD, -8998, stream="stay/0")
        .plus(stay.Released(), -8000, stream="stay/0"),
        "SERVICE.CLAIM_UPHELD",
        NO,
    ),
    "upheld, perhaps": (
        lawful_world().plus(CLAIM, -20).plus(SETTLED, -19).plus(UPHELD, between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "a court order": (
        lawful_world().plus(stay.CourtOrderReceived(order="o-1"), -1),
        "SERVICE.COURT_ORDER",
        NO,
    ),
    "an order of another stay": (
        (
            lawful_world()
            .plus(stay.Booked(jail=JAIL, person=PERSON), -9000, stream="stay/0")
            .plus(stay.CourtOrderReceived(order="o-1"), -8999, stream="stay/0")
            .plus(stay.Released(), -8000, stream="stay/0")
        ),
        "SERVICE.COURT_ORDER",
        NO,
    ),
    "an order, perhaps": (
        lawful_world().plus(stay.CourtOrderReceived(order="o-1"), between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "the record contradicts itself": (
        lawful_world().plus(stay.MatterClosed(matter="m-9", how="DISMISSED"), -30),
        "SERVICE.CONTRADICTION",
        UNKNOWN,
    ),
}
