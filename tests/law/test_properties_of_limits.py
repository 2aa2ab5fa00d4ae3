"""What must hold of limits and detainers in every history: nothing in silence, no hold on an advisal."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import agreement, stay
from tests.law.histories import INSTANTS, STAYS, worlds
from tests.law.world import World

FEW, MANY = 120, 3000
LONGER = agreement.ReadingAdopted(
    question="conflicts.c01_weekends", rule="us.8cfr287_7.hold_limit", counsel="Wren Abbot"
)
ODD_PAPERS = (
    {"form": "I-247N", "issued_on": date(2016, 5, 1)},
    {"form": "I-247X", "issued_on": date(2016, 5, 1)},
    {"form": "I-247Z", "issued_on": None},
    {"form": "I-247A", "edition": "99/99"},
    {"form": "I-247D", "issued_on": date(2017, 4, 3)},
)


def on_paper(world: World, **fields: object) -> World:
    """Let every detainer of a history be on another form."""
    for name, fact in world.facts.items():
        if isinstance(fact.what, stay.DetainerReceived):
            world = world.saying(name, **fields)
    return world


def check_a_longer_limit_is_never_silent(data: st.DataObject) -> None:
    """Past the earliest end each decision warns, and every end that is known stands in it."""
    world = data.draw(worlds(readings=True)).seen_from(data.draw(st.sampled_from(STAYS)))
    if data.draw(st.booleans()):
        world = world.plus(LONGER, -500)
    for span in world.timeline():
        if span.basis != "WSO_ARREST":
            continue
        found = world.authority(span.starts_at)
        assert found.clock is not None
        known = [limit for limit in found.clock.limits if limit.ends is not None]
        earliest = min(limit.ends.earliest for limit in known if limit.ends is not None)
        until = found.decision.expires_at
        warned = "CONFLICT.LONGER" in [step.code for step in found.decision.warnings]
        assert until is not None
        assert warned or until <= earliest
        codes = [step.code for step in found.decision.reasons]
        assert codes.count("CLOCK.LIMIT") == len(known)


def check_a_paper_that_asks_for_no_hold_carries_none(data: st.DataObject) -> None:
    """An advisal, a form that nobody knows, one that was not being issued: no hold and no service."""
    world = on_paper(data.draw(worlds(readings=True)), **data.draw(st.sampled_from(ODD_PAPERS)))
    assert "WSO_ARREST" not in [span.basis.value for span in world.timeline()]
    for at in data.draw(st.lists(INSTANTS, max_size=3)):
        assert world.may_serve(at).answer is not Answer.YES


CHECKS = {
    name.removeprefix("check_"): made for name, made in list(globals().items()) if name.startswith("check_")
}


@pytest.mark.parametrize("examples", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
@pytest.mark.parametrize("name", CHECKS)
def test_in_every_history(name: str, examples: int) -> None:
    """The few are the same at each run; the many are new ones."""

    @settings(
        max_examples=examples,
        deadline=None,
        derandomize=examples == FEW,
        database=None,
        print_blob=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(data=st.data())
    def run(data: st.DataObject) -> None:
        CHECKS[name](data)

    run()


def test_the_histories_reach_a_longer_limit() -> None:
    """Else the first property would prove nothing."""
    seen: set[str] = set()

    @settings(max_examples=400, deadline=None, derandomize=True, database=None)
    @given(world=worlds())
    def look(world: World) -> None:
        for span in world.plus(LONGER, -500).timeline():
            seen.update(step.code for step in span.decision.warnings)

    look()
    assert "CONFLICT.LONGER" in seen
