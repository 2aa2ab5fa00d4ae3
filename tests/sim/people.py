"""The people of the simulated jail: who is booked, whom ICE wants, and what the staff make of it."""

from itertools import count

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.custody.actions.check_warrant import check_warrant
from fortyeight.rooms.custody.actions.close_matter import close_matter
from fortyeight.rooms.custody.actions.flag_hold import flag_hold
from fortyeight.rooms.custody.actions.hand_over import hand_over
from fortyeight.rooms.custody.actions.notify_ice import notify_ice
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.recall_warrant import recall_warrant
from fortyeight.rooms.custody.actions.receive_detainer import receive_detainer
from fortyeight.rooms.custody.actions.receive_warrant import receive_warrant
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.custody.actions.serve_detainer import serve_detainer
from fortyeight.rooms.custody.actions.serve_warrant import serve_warrant
from fortyeight.rooms.custody.actions.settle_claim import settle_claim
from fortyeight.rooms.watch.actions.acknowledge import acknowledge
from fortyeight.rooms.watch.models import Alert
from tests.rooms.world import (
    CAPTAIN,
    CLERK,
    HOUR,
    MINUTE,
    OFFICER_QUINN,
    OFFICER_ROWAN,
    service,
)
from tests.sim.jail import Jail, Story

FREEDOM = ("DUTY.RELEASE_NOW", "DUTY.DECIDE_NOW")
HANDED = {"to_officer": "DO Example", "place": stay.HandoverPlace.ICE_FIELD_OFFICE, "by": "Sgt. Example"}
TOLD = {"about": stay.Notified.SERVICE, "whom": "the duty desk", "channel": "telephone", "subject": "w1"}


def arrivals(jail: Jail) -> Story:
    """Four or five a day."""
    for number in count(1):
        jail.start(person(jail, number))
        yield jail.between(HOUR, 10 * HOUR)


def person(jail: Jail, number: int) -> Story:
    """From the booking until the last charge is closed; then free, or on the way of a warrant."""
    charges = jail.chance.choice((1, 1, 2))
    stay_id = jail.book(number, charges)
    if not stay_id:
        return
    wanted = jail.chance.random() < 0.6
    yield jail.between(10 * MINUTE, 5 * HOUR)
    if wanted:
        yield from papers(jail, stay_id)
    for one in range(charges):
        yield jail.between(HOUR, 20 * HOUR)
        jail.do(CLERK, close_matter, stay_id=stay_id, matter=f"m{one}", how="BAIL_POSTED", seen=None)
    if wanted and jail.chance.random() < 0.85:
        yield from service_of(jail, stay_id)
    if jail.is_here(stay_id) and not wanted:
        yield jail.between(2 * MINUTE, 2 * HOUR)
        jail.do(CLERK, release, stay_id=stay_id, how="bail posted")
    # Whoever is still here is held on nothing, and nobody remembers: only an alert helps.


def papers(jail: Jail, stay_id: str) -> Story:
    """A flag, then a detainer with its warrant; the face read and the copy served, or forgotten."""
    here = {"stay_id": stay_id, "seen": None}
    jail.do(CLERK, flag_hold, **here, flag="f1", source="screen")
    yield jail.between(5 * MINUTE, 8 * HOUR)
    jail.do(CLERK, receive_detainer, **here, detainer="d1", form="I-247A", signed=True)
    jail.do(CLERK, receive_warrant, **here, warrant="w1", form="I-200", detainer="d1")
    yield jail.between(5 * MINUTE, 3 * HOUR)
    face = {"names_this_person": True, "signed_by_issuing_officer": True, "dated": True}
    if jail.chance.random() < 0.95:
        jail.do(CLERK, check_warrant, **here, warrant="w1", **face)
    if jail.chance.random() < 0.95:
        jail.do(CLERK, serve_detainer, **here, detainer="d1", language="es")


def service_of(jail: Jail, stay_id: str) -> Story:
    """An officer serves, in time or too late, from a page that may be old; then ICE comes, or does not."""
    seen = jail.head(stay_id)
    yield jail.between(MINUTE, 80 * MINUTE)
    officer = jail.chance.choice((OFFICER_QUINN, OFFICER_ROWAN))
    served = service(officer.officer)
    outcome = jail.do(officer, serve_warrant, stay_id=stay_id, served=served, seen=seen)
    if not isinstance(outcome, Recorded):
        return
    if jail.chance.random() < 0.8:
        yield jail.between(MINUTE, 50 * MINUTE)
        jail.do(officer, notify_ice, stay_id=stay_id, seen=None, **TOLD)
    what = jail.chance.random()
    if what < 0.1:
        jail.do(CLERK, raise_claim, stay_id=stay_id, claim="c1", by=stay.ClaimedBy.PERSON, seen=None)
        yield jail.between(20 * MINUTE, 3 * HOUR)
        settled = {"claim": "c1", "by": "Capt. Example", "on_what": "a passport"}
        result = jail.chance.choice((stay.ClaimOutcome.UPHELD, stay.ClaimOutcome.NOT_UPHELD))
        jail.do(CAPTAIN, settle_claim, stay_id=stay_id, seen=None, outcome=result, **settled)
    elif what < 0.2:
        jail.do(CLERK, recall_warrant, stay_id=stay_id, warrant="w1", by="ICE", seen=None)
    # ICE is late one time in four.
    yield jail.between(5 * HOUR, 60 * HOUR)
    if jail.is_here(stay_id):
        jail.do(CAPTAIN, hand_over, stay_id=stay_id, **HANDED)


def commander(jail: Jail) -> Story:
    """Goes through the alerts some times a day: takes each on, and lets go whoever is held on nothing."""
    while True:
        yield jail.between(30 * MINUTE, 5 * HOUR)
        ringing = Alert.objects.filter(acknowledged_at=None, ended_at=None, replaced_by=None)
        for alert in list(ringing.order_by("raised_at", "subject", "duty", "stage")):
            jail.do(CAPTAIN, acknowledge, alert=str(alert.id), note="seen to")
            if alert.code in FREEDOM and jail.is_here(alert.subject) and jail.chance.random() < 0.8:
                jail.do(CAPTAIN, release, stay_id=alert.subject, how="no authority")
