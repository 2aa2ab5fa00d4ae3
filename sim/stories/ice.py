"""ICE, as the jail sees it: papers that come, a service, and a van that comes late, or never."""

from collections.abc import Generator
from datetime import timedelta
from typing import Any

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.custody.actions.cancel_detainer import cancel_detainer
from fortyeight.rooms.custody.actions.check_warrant import check_warrant
from fortyeight.rooms.custody.actions.flag_hold import flag_hold
from fortyeight.rooms.custody.actions.give_notice import give_notice
from fortyeight.rooms.custody.actions.hand_over import hand_over
from fortyeight.rooms.custody.actions.lift_court_order import lift_court_order
from fortyeight.rooms.custody.actions.note_case_file import note_case_file
from fortyeight.rooms.custody.actions.notify_court import notify_court
from fortyeight.rooms.custody.actions.notify_ice import notify_ice
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.recall_warrant import recall_warrant
from fortyeight.rooms.custody.actions.receive_court_order import receive_court_order
from fortyeight.rooms.custody.actions.receive_detainer import receive_detainer
from fortyeight.rooms.custody.actions.receive_warrant import receive_warrant
from fortyeight.rooms.custody.actions.return_from_ice import return_from_ice
from fortyeight.rooms.custody.actions.say_should_be_out import say_should_be_out
from fortyeight.rooms.custody.actions.serve_detainer import serve_detainer
from fortyeight.rooms.custody.actions.serve_warrant import serve_warrant
from fortyeight.rooms.custody.actions.settle_claim import settle_claim
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.officers.queries import list_on_duty
from sim.cast import AGENCY, CAPTAIN, CLERK, EAST, HOUR, MINUTE, OFFICERS, officer_actor
from sim.county import between
from sim.desk import Desk

Part = Generator[timedelta, None, None]

HANDED = {"to_officer": "DO Example", "place": stay.HandoverPlace.ICE_FIELD_OFFICE, "by": "Sgt. Example"}
FACE = {"names_this_person": True, "signed_by_issuing_officer": True, "dated": True}
SAID = ("identified_as_officer", "stated_arrest_and_why", "interpreter_offered", "copy_given")


def papers(desk: Desk, stay_id: str, number: int) -> Part:
    """A flag, then a detainer with its warrant; the face read and the copy served, or forgotten."""
    dice, here = desk.dice, {"stay_id": stay_id, "seen": None}
    detainer, warrant = f"d{number}", f"w{number}"
    if dice.random() < 0.6:
        yield from desk.do(CLERK, flag_hold, **here, flag="f1", source="screen")
    yield between(dice, 5 * MINUTE, 8 * HOUR)
    yield from desk.do(CLERK, receive_detainer, **here, detainer=detainer, form="I-247A", signed=True)
    if dice.random() < 0.95:
        yield from desk.do(CLERK, notify_court, **here, detainer=detainer, court="County Court")
        yield from desk.do(CLERK, note_case_file, **here, detainer=detainer)
    form = dice.choice(("I-200", "I-200", "I-205"))
    yield from desk.do(CLERK, receive_warrant, **here, warrant=warrant, form=form, detainer=detainer)
    yield between(dice, 5 * MINUTE, 3 * HOUR)
    if dice.random() < 0.95:
        face = FACE | {"dated": dice.random() < 0.97}
        yield from desk.do(CLERK, check_warrant, **here, warrant=warrant, **face)
    if dice.random() < 0.95:
        yield from desk.do(CLERK, serve_detainer, **here, detainer=detainer, language="es")
    if dice.random() < 0.03:
        yield between(dice, HOUR, 10 * HOUR)
        yield from desk.do(CLERK, cancel_detainer, **here, detainer=detainer, why="ICE")


def service_of(desk: Desk, stay_id: str, number: int) -> Part:
    """An officer serves, in time or too late, from a page that may be old; then ICE comes, or does not."""
    dice, warrant = desk.dice, f"w{number}"
    seen = reading.head(stay_id)
    yield between(dice, MINUTE, 55 * MINUTE)
    if dice.random() < 0.8:
        seen = reading.head(stay_id)
    for stream in _asked(desk, stay_id):
        # One after the other is asked, until one may.
        officer = officer_actor(stream)
        given = {"stay_id": stay_id, "served": served_by(stream, warrant, dice.random() < 0.97), "seen": seen}
        outcome = yield from desk.do(officer, serve_warrant, **given)
        if isinstance(outcome, Recorded):
            break
        seen = reading.head(stay_id)
    else:
        return
    told = {"about": stay.Notified.SERVICE, "whom": "the duty desk", "channel": "telephone"}
    if dice.random() < 0.8:
        yield between(dice, MINUTE, 50 * MINUTE)
        yield from desk.do(officer, notify_ice, stay_id=stay_id, seen=None, subject=warrant, **told)
    if dice.random() < 0.8:
        yield from desk.do(CLERK, give_notice, stay_id=stay_id, seen=None, language="es", of="HOLD")
    yield from _turn_of_events(desk, stay_id, warrant)
    # ICE is late one time in four, and comes never one time in twelve.
    yield between(dice, 5 * HOUR, 60 * HOUR)
    if is_here(stay_id) and dice.random() < 0.92:
        yield from desk.do(CAPTAIN, hand_over, stay_id=stay_id, **HANDED)
        if dice.random() < 0.06:
            yield between(dice, 5 * HOUR, 90 * HOUR)
            yield from desk.do(CLERK, return_from_ice, stay_id=stay_id, jail=EAST, seen=None)


def _asked(desk: Desk, stay_id: str) -> list[str]:
    """The officers who are asked in turn: mostly whoever is on duty there, now and then just anybody."""
    row = Stay.objects.get(stream=stay_id)
    on_duty = [seen.stream for seen in list_on_duty(AGENCY, row.jail, desk.county.now)]
    asked = on_duty if on_duty and desk.dice.random() < 0.85 else list(OFFICERS)
    return desk.dice.sample(asked, k=desk.dice.randint(1, len(asked)))


def served_by(officer: str, warrant: str, is_complete: bool) -> stay.WarrantServed:
    """The record of a service; one that is not complete leaves out the copy."""
    given: dict[str, Any] = dict.fromkeys((*SAID, "contest_notice_given"), True)
    given |= {"copy_given": is_complete, "directing_officer": "SDDO Example", "language": "es"}
    return stay.WarrantServed(warrant=warrant, officer=officer, **given)


def _turn_of_events(desk: Desk, stay_id: str, warrant: str) -> Part:
    """A claim of citizenship, a recall, an order of a court, somebody who says: this person should be out."""
    dice, what = desk.dice, desk.dice.random()
    here = {"stay_id": stay_id, "seen": None}
    if what < 0.10:
        by = dice.choice((stay.ClaimedBy.PERSON, stay.ClaimedBy.FAMILY, stay.ClaimedBy.LAWYER))
        yield from desk.do(CLERK, raise_claim, **here, claim="c1", by=by)
        yield between(dice, 20 * MINUTE, 3 * HOUR)
        settled = {"claim": "c1", "by": "Capt. Blake", "on_what": "a passport"}
        result = dice.choice((stay.ClaimOutcome.UPHELD, stay.ClaimOutcome.NOT_UPHELD))
        yield from desk.do(CAPTAIN, settle_claim, **here, outcome=result, **settled)
        told = {"about": stay.Notified.CITIZENSHIP_CLAIM, "whom": "the duty desk", "channel": "telephone"}
        if dice.random() < 0.7:
            yield from desk.do(CAPTAIN, notify_ice, **here, subject="c1", **told)
    elif what < 0.18:
        yield between(dice, HOUR, 30 * HOUR)
        yield from desk.do(CLERK, recall_warrant, **here, warrant=warrant, by="ICE")
    elif what < 0.22:
        yield between(dice, HOUR, 20 * HOUR)
        yield from desk.do(CLERK, receive_court_order, **here, order="o1", court="District Court")
        if dice.random() < 0.3:
            yield between(dice, HOUR, 20 * HOUR)
            yield from desk.do(CAPTAIN, lift_court_order, **here, order="o1")
    elif what < 0.28:
        yield between(dice, HOUR, 20 * HOUR)
        yield from desk.do(CLERK, say_should_be_out, **here, claim="s1", by="a lawyer")


def is_here(stay_id: str) -> bool:
    """Whether by the record the person is still in the jail."""
    return Stay.objects.filter(stream=stay_id, is_here=True).exists()
