"""Every action on a stay that has one plain fact: how to call it in the lawful world, and who may."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from fortyeight.foundations.law.facts import Payload, amendment, court, orders, state, stay
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.custody.access import (
    AUDITOR,
    COMMANDER,
    COUNSEL,
    MACHINE,
    MANAGER,
    OFFICER,
    RECORDS,
)
from fortyeight.rooms.custody.actions.accept_boa_order import accept_boa_order
from fortyeight.rooms.custody.actions.accept_i203 import accept_i203
from fortyeight.rooms.custody.actions.answer_should_be_out import answer_should_be_out
from fortyeight.rooms.custody.actions.begin_contract_hold import begin_contract_hold
from fortyeight.rooms.custody.actions.cancel_detainer import cancel_detainer
from fortyeight.rooms.custody.actions.check_detainer import check_detainer
from fortyeight.rooms.custody.actions.check_own_records import check_own_records
from fortyeight.rooms.custody.actions.check_warrant import check_warrant
from fortyeight.rooms.custody.actions.clear_flag import clear_flag
from fortyeight.rooms.custody.actions.close_matter import close_matter
from fortyeight.rooms.custody.actions.correct import correct
from fortyeight.rooms.custody.actions.flag_hold import flag_hold
from fortyeight.rooms.custody.actions.give_notice import give_notice
from fortyeight.rooms.custody.actions.hand_over import hand_over
from fortyeight.rooms.custody.actions.lift_court_order import lift_court_order
from fortyeight.rooms.custody.actions.mark_release_eligible import mark_release_eligible
from fortyeight.rooms.custody.actions.move import move
from fortyeight.rooms.custody.actions.note_case_file import note_case_file
from fortyeight.rooms.custody.actions.notify_court import notify_court
from fortyeight.rooms.custody.actions.notify_ice import notify_ice
from fortyeight.rooms.custody.actions.open_matter import open_matter
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.recall_warrant import recall_warrant
from fortyeight.rooms.custody.actions.receive_court_order import receive_court_order
from fortyeight.rooms.custody.actions.receive_detainer import receive_detainer
from fortyeight.rooms.custody.actions.receive_warrant import receive_warrant
from fortyeight.rooms.custody.actions.record_death import record_death
from fortyeight.rooms.custody.actions.record_escape import record_escape
from fortyeight.rooms.custody.actions.record_review import record_review
from fortyeight.rooms.custody.actions.record_state_order import record_state_order
from fortyeight.rooms.custody.actions.refuse_bail import refuse_bail
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.custody.actions.rescind_state_order import rescind_state_order
from fortyeight.rooms.custody.actions.retract import retract
from fortyeight.rooms.custody.actions.return_from_ice import return_from_ice
from fortyeight.rooms.custody.actions.review_finding import review_finding
from fortyeight.rooms.custody.actions.say_should_be_out import say_should_be_out
from fortyeight.rooms.custody.actions.schedule_release import schedule_release
from fortyeight.rooms.custody.actions.serve_detainer import serve_detainer
from fortyeight.rooms.custody.actions.settle_claim import settle_claim
from fortyeight.rooms.custody.actions.show_proof_of_status import show_proof_of_status
from tests.rooms.housing import HOLD, I203, ORDER, make_boa, make_brought
from tests.rooms.world import (
    ANNEX,
    CAPTAIN,
    CLERK,
    DAY,
    EVERYBODY,
    HOUR,
    MAIN,
    NOON,
    STAY,
    asked,
    last,
    make_booking,
    make_papers,
)

DESK = frozenset({RECORDS, COMMANDER, MACHINE})
FLOOR = DESK | {OFFICER}
PEOPLE = frozenset({RECORDS, OFFICER, COMMANDER})
SETTLERS = frozenset({COMMANDER, COUNSEL})
ANYBODY = frozenset({RECORDS, OFFICER, COMMANDER, MANAGER, COUNSEL, AUDITOR, MACHINE})


@dataclass(frozen=True)
class Case:
    """One action: its arguments, what it records, who may, and whether a stale form stops it."""

    run: Callable[..., Any]
    records: type[Payload]
    who: frozenset[str]
    given: Callable[[], dict[str, Any]] = field(default=dict)
    before: Callable[[], object] = field(default=lambda: None)
    stale_stops: bool = True
    takes_seen: bool = True

    def call(self, who: Any = None, **changed: Any) -> Any:
        """Call it at NOON, on a fresh page unless told otherwise."""
        actor = who or EVERYBODY[sorted(self.who & {COMMANDER, RECORDS})[0]]
        seen = {"seen": reading.head(STAY)} if self.takes_seen else {}
        return self.run(**asked(actor, NOON) | {"stay_id": STAY} | seen | self.given() | changed)


def _order() -> object:
    return record_state_order(**_now(CLERK), order="o1", official="Magistrate Ada Finch")


def _flag() -> object:
    return flag_hold(**_now(CLERK), flag="f1", source="screen")


def _claim() -> object:
    return raise_claim(**_now(CLERK), claim="c1", by=stay.ClaimedBy.PERSON)


def _should_be_out() -> object:
    return say_should_be_out(**_now(CLERK), claim="r1", by="the person")


def _order() -> object:
    return receive_court_order(**_now(CLERK), order="o1", court="a court")


def _given_away() -> object:
    given = {"to_officer": "DO Example", "place": stay.HandoverPlace.ICE_FIELD_OFFICE, "by": "Sgt."}
    return hand_over(**asked(CAPTAIN, NOON - HOUR), stay_id=STAY, **given)


def _now(who: Any) -> dict[str, Any]:
    return asked(who, NOON - HOUR) | {"stay_id": STAY, "seen": None}


def _face() -> dict[str, Any]:
    face = {"names_this_person": True, "signed_by_issuing_officer": None, "dated": True}
    return {"warrant": "w1", **face}


def _correction() -> dict[str, Any]:
    opened = last(stay.MatterOpened)
    right = stay.MatterOpened(matter="m1", type=stay.Matter.SENTENCE, label="Trespass")
    return {
        "fact": opened.id,
        "why": "typed wrong",
        "correct_at": exactly(NOON - 4 * DAY),
        "what_happened": right,
    }


HANDOVER = {"to_officer": "DO Example", "place": stay.HandoverPlace.ICE_FIELD_OFFICE, "by": "Sgt. Quinn"}
SETTLED = {"claim": "c1", "outcome": stay.ClaimOutcome.NOT_UPHELD, "by": "Capt.", "on_what": "a passport"}
NOTIFIED = {"about": stay.Notified.SERVICE, "whom": "the duty desk", "channel": "telephone", "subject": "w1"}

CASES = {
    case.run.__name__: case
    for case in (
        Case(move, stay.Moved, DESK, lambda: {"jail": ANNEX, "place": "B-2"}),
        Case(
            open_matter,
            stay.MatterOpened,
            DESK,
            lambda: {"matter": "m2", "matter_type": stay.Matter.SENTENCE, "label": ""},
        ),
        Case(
            close_matter,
            stay.MatterClosed,
            DESK,
            lambda: {"matter": "m1", "how": "DISMISSED"},
            stale_stops=False,
        ),
        Case(
            mark_release_eligible,
            stay.ReleaseEligible,
            DESK,
            lambda: {"basis": stay.Eligibility.BAIL_COULD_BE_POSTED},
            stale_stops=False,
        ),
        Case(schedule_release, stay.ReleaseScheduled, DESK, lambda: {"release_at": NOON + DAY}),
        Case(flag_hold, stay.HoldFlagSeen, DESK, lambda: {"flag": "f1", "source": "screen"}),
        Case(clear_flag, stay.HoldFlagCleared, DESK, lambda: {"flag": "f1", "why": "no paper"}, before=_flag),
        Case(
            receive_detainer,
            stay.DetainerReceived,
            DESK,
            lambda: {"detainer": "d2", "form": "I-247A", "signed": None},
        ),
        Case(serve_detainer, stay.DetainerServed, FLOOR, lambda: {"detainer": "d1", "language": "es"}),
        Case(
            cancel_detainer,
            stay.DetainerCancelled,
            DESK,
            lambda: {"detainer": "d1", "why": "ICE withdrew it"},
            stale_stops=False,
        ),
        Case(
            receive_warrant,
            stay.WarrantReceived,
            DESK,
            lambda: {"warrant": "w2", "form": "I-205", "detainer": ""},
        ),
        Case(check_warrant, stay.WarrantChecked, FLOOR, _face),
        Case(
            recall_warrant,
            stay.WarrantRecalled,
            DESK,
            lambda: {"warrant": "w1", "by": "ICE"},
            stale_stops=False,
        ),
        Case(
            check_detainer,
            state.DetainerChecked,
            FLOOR,
            lambda: {"detainer": "d1", "form_complete": True, "probable_cause_indicated": None},
        ),
        Case(
            record_state_order,
            state.StateOrderIssued,
            DESK,
            lambda: {"order": "o1", "official": "Magistrate Ada Finch"},
        ),
        Case(
            rescind_state_order,
            state.StateOrderRescinded,
            DESK,
            lambda: {"order": "o1", "by": "the magistrate"},
            before=_order,
        ),
        Case(
            show_proof_of_status,
            state.ProofOfStatusShown,
            FLOOR,
            lambda: {"proof": "p1", "seen_by": "Sgt. Rowe"},
        ),
        Case(notify_court, state.CourtNotified, DESK, lambda: {"detainer": "d1", "court": "County Court"}),
        Case(note_case_file, state.CaseFileNoted, DESK, lambda: {"detainer": "d1"}),
        Case(accept_i203, orders.I203Accepted, DESK, lambda: dict(I203, accepted_by="Sgt. Quinn")),
        Case(accept_boa_order, orders.BoaOrderAccepted, FLOOR, lambda: dict(ORDER), before=make_boa),
        Case(begin_contract_hold, orders.ContractHoldBegun, FLOOR, lambda: dict(HOLD), before=make_brought),
        Case(give_notice, stay.NoticeGiven, FLOOR, lambda: {"language": "es", "of": "HOLD"}),
        Case(notify_ice, stay.IceNotified, FLOOR, lambda: dict(NOTIFIED), stale_stops=False),
        Case(
            raise_claim,
            stay.CitizenshipClaimed,
            ANYBODY,
            lambda: {"claim": "c1", "by": stay.ClaimedBy.PERSON},
            stale_stops=False,
        ),
        Case(
            record_review,
            court.NeutralReview,
            ANYBODY,
            lambda: {"by": "Magistrate Ashdown", "outcome": court.ReviewOutcome.PROBABLE_CAUSE, "of": "w1"},
            stale_stops=False,
        ),
        Case(
            check_own_records,
            court.OwnRecordsChecked,
            PEOPLE,
            lambda: {"by": "Sergeant Pell"},
            stale_stops=False,
        ),
        Case(
            refuse_bail,
            court.BailRefused,
            ANYBODY,
            lambda: {"because_of": court.BailRefusedFor.IMMIGRATION_HOLD, "by": "Clerk Vance"},
            stale_stops=False,
        ),
        Case(settle_claim, stay.ClaimSettled, SETTLERS, lambda: dict(SETTLED), before=_claim),
        Case(
            receive_court_order,
            stay.CourtOrderReceived,
            ANYBODY,
            lambda: {"order": "o1", "court": "a court"},
            stale_stops=False,
        ),
        Case(lift_court_order, stay.CourtOrderLifted, SETTLERS, lambda: {"order": "o1"}, before=_order),
        Case(
            say_should_be_out,
            stay.ReleaseClaimed,
            ANYBODY,
            lambda: {"claim": "r1", "by": "the person"},
            stale_stops=False,
        ),
        Case(
            answer_should_be_out,
            stay.ReleaseClaimAnswered,
            SETTLERS,
            lambda: {"claim": "r1", "by": "Capt.", "answer": "looked into it"},
            before=_should_be_out,
        ),
        Case(
            review_finding,
            stay.FindingReviewed,
            PEOPLE,
            lambda: {"finding": "FINDING.OPEN_AFTER_LEFT:x", "by": "Clerk", "note": "an old entry"},
        ),
        Case(record_death, stay.Died, FLOOR, stale_stops=False),
        Case(record_escape, stay.Escaped, FLOOR, stale_stops=False),
        Case(
            release,
            stay.Released,
            FLOOR,
            lambda: {"how": "own recognizance"},
            stale_stops=False,
            takes_seen=False,
        ),
        Case(hand_over, stay.HandedOver, FLOOR, lambda: dict(HANDOVER), stale_stops=False, takes_seen=False),
        Case(return_from_ice, stay.ReturnedFromIce, DESK, lambda: {"jail": MAIN}, before=_given_away),
        Case(correct, amendment.Corrected, DESK, _correction),
        Case(
            retract,
            amendment.Retracted,
            DESK,
            lambda: {"fact": last(stay.MatterOpened).id, "why": "another person"},
        ),
    )
}


def make_stay(name: str) -> Case:
    """Book the person with papers, do what the action needs before it, and give its case."""
    make_booking()
    make_papers()
    CASES[name].before()
    return CASES[name]
