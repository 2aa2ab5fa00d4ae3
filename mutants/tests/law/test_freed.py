"""Goal: whoever was released is free, and what was served before carries nothing any more.

Method: the lawful world with its service, a release, and a return by ICE to the same stay.
"""

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.findings import find_contradictions
from tests.law.world import JAIL, MATTER, lawful_world


def test_a_service_before_a_release_carries_no_hold_after_a_return() -> None:
    """Served, released, brought back in the same stay: there is no authority, whatever time is left."""
    world = lawful_world().served().plus(stay.Released(how="bond"), 5)
    back = world.plus(stay.ReturnedFromIce(jail=JAIL), 10)
    assert back.basis(11) == ("NONE", "AUTHORITY.NONE")


def test_a_handover_and_a_return_keep_the_old_clock() -> None:
    """Brought back by ICE without having been freed: the clock of the service runs on."""
    handed = stay.HandedOver(to_officer="x", place=stay.HandoverPlace.ICE_FIELD_OFFICE)
    world = lawful_world().served().plus(handed, 5)
    back = world.plus(stay.ReturnedFromIce(jail=JAIL), 10)
    assert back.basis(11)[0] == "WSO_ARREST"


def test_what_happened_between_leaving_and_coming_back_stays_a_finding() -> None:
    """A later return excuses nothing that was recorded while nobody was here."""
    world = lawful_world().without("closed").plus(stay.Released(how="bond"), 5)
    odd = world.plus(stay.MatterClosed(matter=MATTER, how="DISMISSED"), 8)
    back = odd.plus(stay.ReturnedFromIce(jail=JAIL), 10)
    for at in (9, 11):
        codes = {finding.code for finding in find_contradictions(back.history(), back.bench(at))}
        assert "FINDING.CLOSED_AFTER_LEFT" in codes
