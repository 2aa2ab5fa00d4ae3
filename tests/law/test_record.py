"""May this be recorded? What happened is; what cannot have happened, or names nothing, is not."""

from dataclasses import replace

import pytest

from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.facts import Payload, agreement, amendment, officer, stay
from fortyeight.foundations.law.record import may_record, may_state
from fortyeight.foundations.law.record_codes import RECORD
from fortyeight.foundations.rulebook.current import current
from tests.law.world import (
    AGENCY,
    JAIL,
    MATTER,
    MINUTE,
    NEW_YORK,
    PERSON,
    SERVED,
    TICK,
    WARRANT,
    At,
    World,
    between,
    failures,
    hours,
    lawful_world,
    when,
)

BOOKED = stay.Booked(jail=JAIL, person=PERSON)
CLAIM = stay.CitizenshipClaimed(claim="c-1", by=stay.ClaimedBy.PERSON)
SETTLED = stay.ClaimSettled(
    claim="c-1", outcome=stay.ClaimOutcome.NOT_UPHELD, by="Lt. Marsh", on_what="passport"
)
SAID = stay.ReleaseClaimed(claim="r-1")
ANSWERED = stay.ReleaseClaimAnswered(claim="r-1", by="Lt. Marsh", answer="a sentence runs")
FLAG, CLEARED = stay.HoldFlagSeen(flag="f-1"), stay.HoldFlagCleared(flag="f-1")


def ask(world: World, what: Payload, *, happened: At = 1, at: At = 1) -> Decision:
    return may_record(
        world.casefile(), what, happened_at=when(happened), at=when(at).earliest, book=current()
    )


def handed_over(place: stay.HandoverPlace = stay.HandoverPlace.ICE_FIELD_OFFICE) -> stay.HandedOver:
    return stay.HandedOver(to_officer="Officer Quill", place=place)


def correction(of: str, what: Payload, happened: At = 0) -> amendment.Corrected:
    return amendment.Corrected(fact=of, why="the paper says so", happened_at=when(happened), what=what)


ALLOWED: dict[str, tuple[World, Payload]] = {
    "a first booking": (World(facts={}), BOOKED),
    "a second matter": (lawful_world(), stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE)),
    "a matter opened again": (lawful_world(), stay.MatterOpened(matter=MATTER, type=stay.Matter.CHARGE)),
    "a closing": (lawful_world(closed=None), stay.MatterClosed(matter=MATTER, how="DISMISSED")),
    "a service": (lawful_world(), SERVED),
    "a claim": (lawful_world(), CLAIM),
    "a settlement": (lawful_world().plus(CLAIM, -5), SETTLED),
    "an answer": (lawful_world().plus(SAID, -5), ANSWERED),
    "a flag taken off": (lawful_world().plus(FLAG, -5), CLEARED),
    "a release": (lawful_world(closed=None), stay.Released()),
    "a handover": (lawful_world(), handed_over()),
    "a return": (lawful_world().plus(handed_over(), 0.2), stay.ReturnedFromIce(jail=JAIL)),
    "a correction": (lawful_world(), correction("closed", stay.MatterClosed(matter=MATTER, how="DISMISSED"))),
    "a retraction": (lawful_world(), amendment.Retracted(fact="closed", why="wrong person")),
    "a retraction of a retracted booking": (
        lawful_world().retracted("booked", 0, called="gone"),
        amendment.Retracted(fact="gone", why="it was the right person"),
    ),
    "a release, perhaps here still": (
        lawful_world().plus(stay.Released(), between(0, 3)),
        stay.Released(),
    ),
}
REFUSED: dict[str, tuple[World, Payload, str]] = {
    "not booked": (World(facts={}), stay.Released(), "NO_SUCH_STAY"),
    "booked before": (lawful_world(), BOOKED, "BOOKED_BEFORE"),
    "no such matter": (lawful_world(), stay.MatterClosed(matter="m-9", how="DISMISSED"), "NO_SUCH_MATTER"),
    "closed before": (lawful_world(), stay.MatterClosed(matter=MATTER, how="DISMISSED"), "NO_SUCH_MATTER"),
    "opened before": (
        lawful_world(closed=None),
        stay.MatterOpened(matter=MATTER, type=stay.Matter.CHARGE),
        "MATTER_OPEN_BEFORE",
    ),
    "a form of ICE": (
        lawful_world(),
        stay.MatterOpened(matter="m-9", type=stay.Matter.JUDICIAL_WARRANT, label="I-205"),
        "NOT_OF_A_COURT",
    ),
    "no such detainer": (lawful_world(), stay.DetainerServed(detainer="d-9"), "NO_SUCH_DETAINER"),
    "none to cancel": (lawful_world(), stay.DetainerCancelled(detainer="d-9"), "NO_SUCH_DETAINER"),
    "no such warrant": (lawful_world(), stay.WarrantRecalled(warrant="w-9"), "NO_SUCH_WARRANT"),
    "none to serve": (lawful_world(), replace(SERVED, warrant="w-9"), "NO_SUCH_WARRANT"),
    "no such claim": (lawful_world(), SETTLED, "NO_SUCH_CLAIM"),
    "settled before": (lawful_world().plus(CLAIM, -5).plus(SETTLED, -4), SETTLED, "NO_SUCH_CLAIM"),
    "nothing to answer": (lawful_world().plus(CLAIM, -5), ANSWERED, "NO_SUCH_CLAIM"),
    "no such flag": (lawful_world(), CLEARED, "NO_SUCH_FLAG"),
    "left before": (lawful_world().plus(stay.Released(), 0.5), stay.Died(), "NOT_HERE"),
    "served on nobody": (lawful_world().plus(stay.Released(), 0.5), SERVED, "NOT_HERE"),
    "returned and never gone": (lawful_world(), stay.ReturnedFromIce(jail=JAIL), "BOOKED_BEFORE"),
    "on paper": (lawful_world(), handed_over(stay.HandoverPlace.ON_PAPER_ONLY), "ON_PAPER_ONLY"),
    "no such fact": (lawful_world(), amendment.Retracted(fact="nothing", why="?"), "NO_SUCH_FACT"),
    "a fact of another stream": (lawful_world(), amendment.Retracted(fact="letter", why="?"), "NO_SUCH_FACT"),
    "another kind": (lawful_world(), correction("closed", stay.Released()), "WRONG_KIND"),
    "a correction of an amendment": (
        lawful_world().retracted("closed", 0.5, called="gone"),
        correction("gone", amendment.Retracted(fact="opened", why="?")),
        "WRONG_KIND",
    ),
    "corrected into the future": (
        lawful_world(),
        correction("closed", stay.MatterClosed(matter=MATTER, how="DISMISSED"), 2),
        "IN_FUTURE",
    ),
}


class TestMayRecord:
    @pytest.mark.parametrize("name", ALLOWED)
    def test_what_happened_is_recorded(self, name: str) -> None:
        """Whatever it means."""
        world, what = ALLOWED[name]
        decision = ask(world, what)

        assert (decision.answer, decision.code) == (Answer.YES, "RECORD.ALLOWED"), failures(decision)
        assert not decision.warnings

    @pytest.mark.parametrize("name", REFUSED)
    def test_what_names_nothing_is_not(self, name: str) -> None:
        """With the code, and what to do instead."""
        world, what, code = REFUSED[name]
        decision = ask(world, what)

        assert (decision.answer, failures(decision)) == (Answer.NO, [f"RECORD.{code}"])
        assert decision.deciding.remedy

    def test_together_they_are_the_whole_table(self) -> None:
        """Nothing stands in the table that nothing produces; the program's own are raised by its actions."""
        program = {"COMPLAINT", "JAIL", "NOTICE", "OFFICER", "ORDER", "REPORT", "SIDE"}
        assert {f"RECORD.{code}" for _, _, code in REFUSED.values()} == set(RECORD) - {
            "RECORD.ALLOWED",
            "RECORD.LATE",
            "RECORD.NOT_OPEN_TO_COUNSEL",  # of an agency, see test_conflicts
            "RECORD.PLACE_UNKNOWN",  # of an agency, see test_places
            "RECORD.NOT_AHEAD",
            *(f"RECORD.NO_SUCH_{name}" for name in program),
        }

    def test_two_minutes_ahead_are_a_clock_that_differs(self) -> None:
        """A microsecond more is the future."""
        at = hours(1)

        assert ask(lawful_world(), stay.Released(), happened=at + 2 * MINUTE, at=at).answer is Answer.YES
        refused = ask(lawful_world(), stay.Released(), happened=at + 2 * MINUTE + TICK, at=at)
        assert refused.code == "RECORD.IN_FUTURE"

    def test_a_booking_in_the_future(self) -> None:
        """Not even the first."""
        assert ask(World(facts={}), BOOKED, happened=5).code == "RECORD.IN_FUTURE"

    def test_an_hour_late_is_told(self) -> None:
        """Recorded all the same."""
        assert not ask(lawful_world(), CLAIM, happened=0, at=1).warnings
        (warning,) = ask(lawful_world(), CLAIM, happened=-2, at=hours(1) + TICK).warnings
        assert (warning.code, warning.because) == ("RECORD.LATE", "It is recorded 3 hours after it happened.")

    def test_several_faults_are_all_listed(self) -> None:
        """Nobody has to try twice."""
        world = lawful_world().plus(stay.Released(), 0.5)

        assert failures(ask(world, replace(SERVED, warrant="w-9"))) == [
            "RECORD.NO_SUCH_WARRANT",
            "RECORD.NOT_HERE",
        ]
        paper = handed_over(stay.HandoverPlace.ON_PAPER_ONLY)
        assert failures(ask(world, paper)) == ["RECORD.NOT_HERE", "RECORD.ON_PAPER_ONLY"]


class TestMayState:
    @pytest.mark.parametrize(
        "what",
        [
            officer.AuthorityWithdrawn(),
            officer.DutyStarted(jail=JAIL, until=hours(20)),
            officer.LeftAgency(),
            agreement.AgreementEnded(),
        ],
    )
    def test_some_things_are_known_ahead(self, what: Payload) -> None:
        """A withdrawal names its effective time."""
        decision = may_state(what, happened_at=when(9), at=hours(1), book=current(), zone=NEW_YORK)

        assert decision.answer is Answer.YES

    @pytest.mark.parametrize("what", [officer.LetterSigned(), agreement.EnteredIntoForce()])
    def test_others_are_not(self, what: Payload) -> None:
        """A letter is signed, or it is not."""
        ahead = may_state(what, happened_at=when(9), at=hours(1), book=current(), zone=NEW_YORK)
        assert (ahead.answer, ahead.code) == (Answer.NO, "RECORD.IN_FUTURE")

        signed = may_state(what, happened_at=when(1), at=hours(1), book=current(), zone=NEW_YORK)
        assert (signed.answer, AGENCY, WARRANT) == (Answer.YES, "agency/pinehollow", "w-1")
