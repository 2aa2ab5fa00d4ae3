"""The clocks of the program in every history, however odd the record."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.facts import Fact, Payload, agreement, officer, program
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.law.program_duties import duties_of_agreement, duties_of_officer
from fortyeight.foundations.rulebook.current import current
from tests.law.program_world import (
    AGENCY,
    COMPLAINT,
    JAIL,
    LATER,
    MOA,
    OFFICER,
    STAFF_COMPLAINT,
    YORK,
    fact,
    facts,
    local,
    signed,
)

EVENTS: tuple[Callable[[datetime], Payload], ...] = (
    lambda at: COMPLAINT,
    lambda at: STAFF_COMPLAINT,
    lambda at: program.ComplaintReported(complaint="c-1", whom="Quill"),
    lambda at: program.ComplaintResolved(complaint="c-1", outcome="unfounded", by="Frost"),
    lambda at: program.ComplaintResultReported(complaint="c-1", whom="Quill"),
    lambda at: program.MeetingHeld(),
    lambda at: agreement.EnteredIntoForce(),
    lambda at: agreement.AgreementEnded(),
    lambda at: agreement.Signed(agency=AGENCY, model="WSO", text="wso_2019", side="LEA"),
    lambda at: program.NoticeOfEndGiven(by="LEA", ends_at=at + timedelta(days=60)),
    lambda at: officer.LeavingAnnounced(leaves_at=at + timedelta(days=100)),
    lambda at: officer.CredentialIssued(),
    lambda at: officer.LeftAgency(),
    lambda at: officer.IceCertified(),
    lambda at: agreement.FacilityCovered(jail=JAIL),
    lambda at: program.PosterInspected(jail=JAIL, by="Hale", hangs=True),
)


@st.composite
def histories(draw: st.DrawFn) -> tuple[Fact, ...]:
    """Draw events of some years, hours apart, in the order in which they happened."""
    steps = draw(st.lists(st.tuples(st.integers(1, 2000), st.sampled_from(EVENTS)), min_size=1, max_size=9))
    at, found = local("2026-02-03T00:00").astimezone(UTC), list(facts(*signed()))
    for hours, make in steps:
        at += timedelta(hours=hours)
        found.append(fact(exactly(at), make(at), number=len(found) + 1))
    return tuple(found)


def all_duties(listed: tuple[Fact, ...]) -> dict[str, Duty]:
    book = current()
    return {
        duty.key: duty
        for duty in (
            *duties_of_officer(listed, OFFICER, zone=YORK, place="us_fl", at=LATER, book=book),
            *duties_of_agreement(listed, MOA, zone=YORK, place="us_fl", at=LATER, book=book),
        )
    }


class TestEveryHistory:
    """What must hold however odd the record."""

    @settings(max_examples=80, deadline=None)
    @given(histories())
    def test_a_later_event_never_makes_a_duty_due_earlier(self, listed: tuple[Fact, ...]) -> None:
        before, after = all_duties(listed[:-1]), all_duties(listed)
        for key in before.keys() & after.keys():
            assert after[key].due_at >= before[key].due_at, key

    @settings(max_examples=80, deadline=None)
    @given(histories())
    def test_no_duty_is_due_before_it_arose_nor_done_before(self, listed: tuple[Fact, ...]) -> None:
        for duty in all_duties(listed).values():
            assert duty.due_at >= duty.arose_at
            assert duty.done_at is None or duty.done_at >= duty.arose_at
