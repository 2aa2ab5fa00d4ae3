"""What the facts say once they are corrected, retracted, and put in order."""

import random

from fortyeight.foundations.law.facts import Fact, agreement, amendment, stay
from tests.law.world import (
    AGENCY,
    JAIL,
    NOW,
    PERSON,
    World,
    between,
    hours,
    lawful_world,
    when,
)


def ids(world: World) -> list[str]:
    return [fact.id for fact in world.history().facts]


class TestAmendments:
    def test_a_correction_replaces_the_whole_fact(self) -> None:
        """Its time and what it says; it keeps its id and when it was first recorded."""
        world = lawful_world().corrected("closed", 3, happened=2, how="DISMISSED")
        (closed,) = world.history().here(stay.MatterClosed)

        assert closed.id == "closed"
        assert closed.happened_at == when(2)
        assert closed.recorded_at == NOW
        assert closed.what == stay.MatterClosed(matter="m-1", how="DISMISSED")
        assert world.picture()[1:] == [(2, "NONE", "AUTHORITY.NONE")]

    def test_the_latest_correction_counts(self) -> None:
        """And when it is retracted, the one before."""
        world = lawful_world().corrected("closed", 3, happened=2, called="first")
        world = world.corrected("closed", 4, happened=1, called="second")
        assert world.picture()[1][0] == 1

        assert world.retracted("second", 5).picture()[1][0] == 2
        assert world.retracted("second", 5).retracted("first", 6).picture()[1][0] == 0

    def test_a_retraction_takes_the_fact_away(self) -> None:
        """And a retraction of the retraction brings it back."""
        world = lawful_world().retracted("closed", 3, called="gone")
        assert "closed" not in ids(world)
        assert world.picture() == [(-100, "LOCAL", "AUTHORITY.LOCAL")]

        back = world.retracted("gone", 4, called="back")
        assert "closed" in ids(back)
        assert "closed" not in ids(back.retracted("back", 5))

    def test_a_clock_set_back_changes_no_order(self) -> None:
        """A retraction takes back the correction before it, whatever time the clock showed meanwhile."""
        world = lawful_world().corrected("closed", 3, happened=2, called="wrong")
        back = amendment.Retracted(fact="wrong", why="entered by mistake")
        assert world.plus(back, 0, stream=world.facts["closed"].stream).picture()[1][0] == 0

        world = world.corrected("closed", 1, happened=1, called="right")
        assert world.picture()[1][0] == 1

    def test_amendments_are_no_facts_of_the_stay(self) -> None:
        """They say something about facts."""
        world = lawful_world().corrected("closed", 3, happened=2).retracted("copy", 4)

        assert not any(isinstance(fact.what, amendment.Amendment) for fact in world.history().facts)

    def test_an_amendment_reaches_only_its_own_stream(self) -> None:
        """Nobody retracts an officer's letter from a stay."""
        world = lawful_world().plus(amendment.Retracted(fact="letter", why="?"), 0)
        assert world.may_serve().answer == "YES"

        world = lawful_world().plus(amendment.Retracted(fact="letter", why="?"), 0, stream="officer/tully")
        assert world.may_serve().code == "SERVICE.NO_LETTER"

    def test_as_known_at(self) -> None:
        """What was recorded later was not known."""
        world = lawful_world().corrected("closed", 3, happened=-2).plus(stay.Released(), 1, recorded=5)
        casefile = world.casefile()

        assert len(casefile.known_at(hours(2)).facts) == len(lawful_world().facts)
        assert len(casefile.known_at(hours(3)).facts) == len(lawful_world().facts) + 1
        assert casefile.known_at(hours(5)).facts == casefile.facts

    def test_with_a_fact_that_is_not_recorded_yet(self) -> None:
        """To ask what would follow."""
        fact = Fact(
            id="next", stream="stay/1", happened_at=when(1), recorded_at=hours(1), actor="", what=stay.Died()
        )
        casefile = lawful_world().casefile()

        assert casefile.with_fact(fact).facts == (*casefile.facts, fact)


class TestHistory:
    def test_the_order_of_the_facts_given_does_not_matter(self) -> None:
        """They are put in the order in which they happened."""
        facts = list(lawful_world().served(0.2).facts.items())
        expected = ids(World(facts=dict(facts)))
        for seed in range(5):
            random.Random(seed).shuffle(facts)
            assert ids(World(facts=dict(facts))) == expected

    def test_kinds_are_merged_in_order(self) -> None:
        """As one list."""
        history = lawful_world().history()
        merged = history.of(stay.MatterClosed, stay.Booked, stay.Moved, stay.MatterOpened)

        assert [fact.id for fact in merged] == ["booked", "opened", "closed"]
        assert history.of(stay.Moved) == ()

    def test_the_jail_shown(self) -> None:
        """Where the person was last placed."""
        history = lawful_world().plus(stay.Moved(jail="pinehollow-annex"), between(-1, 1)).history()

        assert history.jail_at(hours(-200)) is None
        assert history.jail_at(hours(-2)) == JAIL
        assert history.jail_at(hours(-1)) == "pinehollow-annex"

    def test_the_agency_is_the_one_that_runs_the_jail(self) -> None:
        """Every one in the file when none says so."""
        other = agreement.AgencyEnrolled(name="Elsewhere", place="us_fl")
        world = lawful_world().plus(other, -9000, stream="agency/elsewhere")

        assert world.history().agency_streams() == (AGENCY,)
        assert world.without("jail").history().agency_streams() == (AGENCY, "agency/elsewhere")
        assert world.without("booked").history().agency_streams() == (AGENCY, "agency/elsewhere")

    def test_the_same_facts_from_another_stay(self) -> None:
        """Looked at once, kept, and it knows where it came from."""
        world = lawful_world().plus(stay.Booked(jail=JAIL, person=PERSON), 90, stream="stay/2")
        history = world.seen_from("stay/2").history()
        other = history.of_stay("stay/1")

        assert other is history.of_stay("stay/1")
        assert other.visited == {"stay/1", "stay/2"}
        assert (other.stay, other.zone, other.booking()) == ("stay/1", history.zone, world.facts["booked"])
        assert len(other.own()) + 1 == len([f for f in world.facts.values() if f.stream.startswith("stay/")])
