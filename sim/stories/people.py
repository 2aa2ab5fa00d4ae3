"""Who is booked, whom ICE wants, and what becomes of them."""

from collections.abc import Generator
from datetime import date, timedelta
from random import Random

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.custody.actions.book import Ground, book
from fortyeight.rooms.custody.actions.close_matter import close_matter
from fortyeight.rooms.custody.actions.mark_release_eligible import mark_release_eligible
from fortyeight.rooms.custody.actions.move import move
from fortyeight.rooms.custody.actions.open_matter import open_matter
from fortyeight.rooms.custody.actions.record_death import record_death
from fortyeight.rooms.custody.actions.record_escape import record_escape
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.custody.actions.schedule_release import schedule_release
from sim.cast import CLERK, EAST, HOUR, JAILS, MINUTE, WEST
from sim.county import County, Story, between
from sim.desk import Desk
from sim.stories.ice import is_here, papers, service_of

Part = Generator[timedelta, None, None]


class Arrivals:
    """People arrive all year round. The plan has dice of its own: it stays the same whoever is left out."""

    def __init__(self, per_day: float) -> None:
        self.per_day = per_day

    def __call__(self, county: County, dice: Random) -> Story:
        number = 0
        while True:
            number += 1
            county.start(f"person/{number}", Person(number))
            yield timedelta(days=dice.expovariate(self.per_day))


class Person:
    """From the booking until the last charge is closed; then free, or on the way of a warrant."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.stay_id = f"stay/{number}"

    def __call__(self, county: County, dice: Random) -> Story:
        jail = dice.choice((EAST, EAST, WEST))
        desk = Desk(county, dice, zone=JAILS[jail])
        charges = dice.choice((1, 1, 1, 2))
        if not (yield from self._booked(desk, jail, charges)):
            return
        wanted = dice.random() < 0.55
        yield between(dice, 10 * MINUTE, 5 * HOUR)
        if wanted:
            yield from papers(desk, self.stay_id, self.number)
        if dice.random() < 0.08:
            yield from self._moved(desk, jail)
        yield from self._charges(desk, charges)
        if wanted and dice.random() < 0.85:
            yield from service_of(desk, self.stay_id, self.number)
        if is_here(self.stay_id) and not wanted:
            yield between(dice, 2 * MINUTE, 2 * HOUR)
            yield from desk.do(CLERK, release, stay_id=self.stay_id, how="bail posted")
        # Whoever is still here is held on nothing, and nobody remembers: only an alert helps.

    def _booked(self, desk: Desk, jail: str, charges: int) -> Generator[timedelta, None, bool]:
        again = desk.dice.random() < 0.08
        person = desk.dice.randint(1, self.number) if again else self.number
        grounds = tuple(Ground(matter=f"m{one}", type=stay.Matter.CHARGE) for one in range(charges))
        outcome = yield from desk.do(
            CLERK,
            book,
            stay_id=self.stay_id,
            jail=jail,
            person=f"person/{person}",
            name="Testa Inventada",
            booking_number=f"T-{self.number}",
            born_on=date(1990, 1, 2),
            grounds=grounds,
        )
        return isinstance(outcome, Recorded)

    def _charges(self, desk: Desk, charges: int) -> Part:
        dice, here = desk.dice, {"stay_id": self.stay_id, "seen": None}
        for one in range(charges):
            yield between(dice, HOUR, 20 * HOUR)
            if dice.random() < 0.1:
                release_at = desk.county.now + between(dice, HOUR, 20 * HOUR)
                yield from desk.do(CLERK, schedule_release, **here, release_at=release_at)
            if dice.random() < 0.06:
                basis = dice.choice((stay.Eligibility.BAIL_COULD_BE_POSTED, stay.Eligibility.COURT_ORDERED))
                yield from desk.do(CLERK, mark_release_eligible, **here, basis=basis)
            yield from desk.do(CLERK, close_matter, **here, matter=f"m{one}", how="BAIL_POSTED")
        if dice.random() < 0.05:
            # Another county wants them too, for some days.
            given = {"matter": "m9", "matter_type": stay.Matter.OTHER_AGENCY_HOLD, "label": ""}
            yield from desk.do(CLERK, open_matter, **here, **given)
            yield between(dice, HOUR, 70 * HOUR)
            yield from desk.do(CLERK, close_matter, **here, matter="m9", how="OTHER")
        if dice.random() < 0.008:
            gone = dice.choice((record_death, record_escape))
            yield from desk.do(CLERK, gone, **here)

    def _moved(self, desk: Desk, jail: str) -> Part:
        yield between(desk.dice, 10 * MINUTE, 5 * HOUR)
        other = WEST if jail == EAST else EAST
        yield from desk.do(CLERK, move, stay_id=self.stay_id, jail=other, place="", seen=None)
