"""The dozen and more invented people of the demonstration who are on the way of a warrant."""

from typing import TYPE_CHECKING

from fortyeight.foundations.kit.ids import named_id
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import civil_day
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.reading import head
from fortyeight.rooms.agreements.queries import find_jail
from fortyeight.rooms.custody.actions.book import book
from fortyeight.rooms.custody.actions.check_warrant import check_warrant
from fortyeight.rooms.custody.actions.close_matter import close_matter
from fortyeight.rooms.custody.actions.flag_hold import flag_hold
from fortyeight.rooms.custody.actions.hand_over import hand_over
from fortyeight.rooms.custody.actions.move import move
from fortyeight.rooms.custody.actions.note_case_file import note_case_file
from fortyeight.rooms.custody.actions.notify_court import notify_court
from fortyeight.rooms.custody.actions.notify_ice import notify_ice
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.recall_warrant import recall_warrant
from fortyeight.rooms.custody.actions.receive_court_order import receive_court_order
from fortyeight.rooms.custody.actions.receive_detainer import receive_detainer
from fortyeight.rooms.custody.actions.receive_warrant import receive_warrant
from fortyeight.rooms.custody.actions.say_should_be_out import say_should_be_out
from fortyeight.rooms.custody.actions.schedule_release import schedule_release
from fortyeight.rooms.custody.actions.serve_detainer import serve_detainer
from fortyeight.rooms.custody.actions.serve_warrant import serve_warrant
from fortyeight.rooms.custody.models import Stay

if TYPE_CHECKING:
    from fortyeight.doors.cli.county import County

FIRST, SECOND, WITHDRAWN, NO_LETTER = (
    f"officer/{named_id('demo', name)}" for name in ("reyes", "lindqvist", "baptiste", "okafor")
)
OFFICERS = {
    FIRST: "Sgt. M. Reyes",
    SECOND: "Dep. K. Lindqvist",
    WITHDRAWN: "Dep. A. Baptiste",
    NO_LETTER: "Dep. C. Okafor",
}
MAIN, ANNEX = "main-jail", "north-annex"


def tell(county: "County") -> None:
    """Record every story."""
    for story in (
        _service_due,
        _at_47_hours,
        _overdue,
        _running_well,
        _recalled,
        _claim_of_citizenship,
        _nobody_certified_on_shift,
        _booked_again,
        _flag_without_paper,
        _detainer_alone,
        _face_not_read,
        _only_a_date,
        _over_and_still_here,
        _court_order,
        _handed_over,
        _should_be_out,
    ):
        story(county)


def _papers(county: "County", key: str, stay_id: str, hours: float, *, read: bool = True) -> str:
    """A detainer and its warrant came; the copy was given, and the warrant's face read."""
    detainer, warrant = f"D-{key}", str(named_id("demo", "warrant", key))
    county.do(
        receive_detainer, hours, stay_id=stay_id, detainer=detainer, form="I-247A", signed=True, seen=None
    )
    county.do(
        receive_warrant, hours, stay_id=stay_id, warrant=warrant, form="I-200", detainer=detainer, seen=None
    )
    county.do(serve_detainer, hours - 0.3, stay_id=stay_id, detainer=detainer, language="Spanish", seen=None)
    county.do(notify_court, hours - 0.3, stay_id=stay_id, detainer=detainer, court="County Court", seen=None)
    county.do(note_case_file, hours - 0.3, stay_id=stay_id, detainer=detainer, seen=None)
    if read:
        county.do(
            check_warrant,
            hours - 0.4,
            stay_id=stay_id,
            warrant=warrant,
            names_this_person=True,
            signed_by_issuing_officer=True,
            dated=True,
            seen=None,
        )
    return warrant


def _planned(county: "County", stay_id: str, hours: float, release_in: float) -> None:
    """A release was scheduled, and ICE was told of it."""
    release_at = county.ago(-release_in)
    county.do(schedule_release, hours, stay_id=stay_id, release_at=release_at, seen=None)
    county.do(
        notify_ice,
        hours - 0.1,
        stay_id=stay_id,
        about=stay.Notified.RELEASE_PLANNED,
        whom="ICE duty officer 7",
        channel="telephone",
        subject="",
        seen=None,
    )


def _local_ends(county: "County", stay_id: str, hours: float, how: str) -> None:
    county.do(close_matter, hours, stay_id=stay_id, matter="m0", how=how, seen=None)


def _serve(county: "County", stay_id: str, warrant: str, hours: float, *, told: bool = True) -> None:
    served = stay.WarrantServed(
        warrant=warrant,
        officer=FIRST,
        directing_officer="ICE duty officer 7, Gulf field office",
        language="Spanish",
        interpreter="Language line 2204",
        identified_as_officer=True,
        stated_arrest_and_why=True,
        interpreter_offered=True,
        interpreter_on_warrant=True,
        copy_given=True,
        contest_notice_given=True,
    )
    officer = Actor(
        id="machine/demo-reyes",
        name=OFFICERS[FIRST],
        roles=frozenset({"OFFICER"}),
        agencies=county.actor.agencies,
        officer=FIRST,
    )
    county.do(serve_warrant, hours, actor=officer, stay_id=stay_id, served=served, seen=head(stay_id))
    if told:
        county.do(
            notify_ice,
            hours - 0.05,
            stay_id=stay_id,
            about=stay.Notified.SERVICE,
            whom="ICE duty officer 7",
            channel="telephone",
            subject=warrant,
            seen=None,
        )


def _served(county: "County", key: str, hours: float, *, charges: int = 1, told: bool = True) -> str:
    stay_id = county.book(key, hours + 100, charges=charges)
    warrant = _papers(county, key, stay_id, hours + 60)
    _local_ends(county, stay_id, hours + 0.1, "BAIL_POSTED")
    _serve(county, stay_id, warrant, hours, told=told)
    return stay_id


def _service_due(county: "County") -> None:
    stay_id = county.book("service-due", 90)
    _papers(county, "service-due", stay_id, 50)
    county.do(move, 80, stay_id=stay_id, jail=MAIN, place="Pod B / 12", seen=None)
    _planned(county, stay_id, 20, -0.15)
    _local_ends(county, stay_id, 0.15, "SENTENCE_SERVED")


def _at_47_hours(county: "County") -> None:
    _served(county, "at-47-hours", 47.1)


def _overdue(county: "County") -> None:
    _served(county, "overdue", 49.5)


def _running_well(county: "County") -> None:
    _served(county, "running-well", 12)
    _served(county, "running-well-2", 30, told=True)


def _recalled(county: "County") -> None:
    stay_id = county.book("recalled", 120)
    warrant = _papers(county, "recalled", stay_id, 70)
    county.do(recall_warrant, 5, stay_id=stay_id, warrant=warrant, by="ICE, by e-mail", seen=None)
    _planned(county, stay_id, 30, 3)


def _claim_of_citizenship(county: "County") -> None:
    stay_id = _served(county, "claim", 7)
    county.do(raise_claim, 0.4, stay_id=stay_id, claim="claim-1", by=stay.ClaimedBy.FAMILY, seen=None)


def _nobody_certified_on_shift(county: "County") -> None:
    stay_id = county.book("nobody-certified", 60, jail=ANNEX)
    _papers(county, "nobody-certified", stay_id, 40)
    _planned(county, stay_id, 18, 0.7)


def _booked_again(county: "County") -> None:
    first = _served(county, "booked-again", 30)
    county.do(
        hand_over,
        24,
        stay_id=first,
        to_officer="ICE transport 3",
        place=stay.HandoverPlace.ICE_FIELD_OFFICE,
        by="Sgt. M. Reyes",
    )
    again = f"stay/{named_id('demo', 'booked-again-2')}"
    row = Stay.objects.get(stream=first)
    county.do(
        book,
        6,
        stay_id=again,
        jail=MAIN,
        person=row.person,
        name=row.name,
        booking_number="26-90007",
        born_on=None,
        grounds=(),
    )


def _flag_without_paper(county: "County") -> None:
    stay_id = county.book("flag", 300)
    county.do(flag_hold, 290, stay_id=stay_id, flag="jail-system", source="jail message", seen=None)


def _detainer_alone(county: "County") -> None:
    stay_id = county.book("detainer-alone", 70)
    county.do(
        receive_detainer, 40, stay_id=stay_id, detainer="D-alone", form="I-247A", signed=True, seen=None
    )
    _local_ends(county, stay_id, 2, "DISMISSED")


def _face_not_read(county: "County") -> None:
    stay_id = county.book("face-not-read", 30, charges=2)
    _papers(county, "face-not-read", stay_id, 0.6, read=False)
    _planned(county, stay_id, 0.4, 26)


def _only_a_date(county: "County") -> None:
    """The court's message closed the matter "today": nobody knows yet whether that is over."""
    stay_id = county.book("only-a-date", 200)
    jail = find_jail(MAIN)
    assert jail is not None, "the main jail was opened first"
    today = civil_day(county.present.astimezone(jail.zone).date(), jail.zone)
    county.do(close_matter, today, stay_id=stay_id, matter="m0", how="DISMISSED", seen=None)
    county.do(flag_hold, 100, stay_id=stay_id, flag="jail-system", source="jail message", seen=None)


def _over_and_still_here(county: "County") -> None:
    """No federal paper at all: local custody is over, and somebody forgot."""
    stay_id = county.book("still-here", 80, jail=ANNEX)
    _local_ends(county, stay_id, 3.2, "BAIL_POSTED")


def _court_order(county: "County") -> None:
    stay_id = _served(county, "court-order", 20)
    county.do(
        receive_court_order, 0.2, stay_id=stay_id, order="order-1", court="U.S. District Court", seen=None
    )


def _handed_over(county: "County") -> None:
    stay_id = _served(county, "handed-over", 28)
    county.do(
        hand_over,
        4,
        stay_id=stay_id,
        to_officer="ICE transport 3",
        place=stay.HandoverPlace.ICE_DETENTION_FACILITY,
        by="Sgt. M. Reyes",
    )


def _should_be_out(county: "County") -> None:
    stay_id = county.book("should-be-out", 500, charges=2)
    warrant = _papers(county, "should-be-out", stay_id, 200)
    assert warrant
    county.do(
        say_should_be_out, 0.6, stay_id=stay_id, claim="slip-17", by="the person, on a paper slip", seen=None
    )
