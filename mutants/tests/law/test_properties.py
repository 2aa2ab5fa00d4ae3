"""What must hold in every history, however odd. `long` asks thousands of them."""

import itertools
import random
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.facts import agreement, amendment, stay
from fortyeight.foundations.law.facts.codec import plain_fact, read_fact
from fortyeight.foundations.law.findings import find_contradictions
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.law.timeline import timeline_of
from fortyeight.foundations.law.words_codec import plain_words, read_words
from fortyeight.foundations.rulebook.current import current
from tests.law.histories import INSTANTS, STAYS, Check, restraints, times, worlds
from tests.law.oracle import may_be_held
from tests.law.world import JAIL, NAME, NEW_YORK, PERSON, STREAMS, World, hours, lawful_world, when

FEW, MANY = 150, 4000


def wso_instants(world: World) -> list[datetime]:
    """The first instant of each span of a hold."""
    return [span.starts_at for span in world.timeline() if span.basis == "WSO_ARREST"]


def contradictions(world: World, at: datetime) -> set[str]:
    """The keys of what the record contradicts at an instant, in any stay of the person."""
    return {
        finding.key
        for stream in STAYS
        for finding in find_contradictions(world.seen_from(stream).history(), world.bench(at))
    }


def check_spans(data: st.DataObject) -> None:
    """The timeline is whole: contiguous, half-open, and at every instant what the authority is."""
    world = data.draw(worlds(readings=True)).seen_from(data.draw(st.sampled_from(STAYS)))
    spans = world.timeline()
    for before, after in itertools.pairwise(spans):
        assert before.ends_at == after.starts_at
        assert before.starts_at < before.ends_at
    assert not spans or spans[-1].ends_at is None
    for at in data.draw(st.lists(INSTANTS, min_size=3, max_size=6)):
        covering = [span for span in spans if span.covers(at)]
        assert len(covering) == (1 if spans and spans[0].starts_at <= at else 0)
        for span in covering:
            found = world.authority(at)
            assert (found.basis, found.decision.code) == (span.basis, span.decision.code)
            assert found.decision.expires_at == span.decision.expires_at


def check_no_ground_is_invented(data: st.DataObject) -> None:
    """Against an oracle written apart: no hold without a matter, or a service of the last 48 hours."""
    world = data.draw(worlds(unsure=False)).seen_from(data.draw(st.sampled_from(STAYS)))
    for span in world.timeline():
        instants = [span.starts_at]
        if span.ends_at is not None:
            instants.append(span.ends_at - timedelta(microseconds=1))
        for at in instants:
            assert may_be_held(world, at, span.basis.value), (span.basis, span.decision.because)


def check_what_is_unsure_lengthens_nothing(data: st.DataObject) -> None:
    """Make one known time unknown: no instant becomes a lawful hold that was none."""
    world = data.draw(worlds(readings=True))
    name = data.draw(st.sampled_from(sorted(world.facts)))
    known = world.facts[name].happened_at
    before, after = data.draw(st.sampled_from([(0, 1), (1, 0), (3, 3), (0.1, 50), (30, 0.3)]))
    wide = When(known.earliest - timedelta(hours=before), known.latest + timedelta(hours=after))
    wider = world.moved(name, wide)
    for at in [*wso_instants(wider), *data.draw(st.lists(INSTANTS, max_size=3))]:
        if wider.authority(at).basis != "WSO_ARREST" or world.authority(at).basis == "WSO_ARREST":
            continue
        resolved = any(
            contradictions(world, then) - contradictions(wider, then) for then in _moments(world, at)
        )
        assert resolved, f"{name} made unsure carries a hold at {at}"


def _moments(world: World, at: datetime) -> list[datetime]:
    """The instant, and those of the services before it."""
    served = [fact.happened_at.latest for fact in world.facts.values() if fact.kind == "stay.warrant_served"]
    return [at, *(then for then in served if then <= at)]


def check_restraints_lengthen_nothing(data: st.DataObject) -> None:
    """A claim, an order, a withdrawal, an end: no instant becomes a lawful hold that was none."""
    world = data.draw(worlds(readings=True))
    what, at = data.draw(restraints())
    restrained = world.plus(what, at)
    for then in wso_instants(restrained):
        assert world.authority(then).basis == "WSO_ARREST"
    for then in data.draw(st.lists(INSTANTS, max_size=3)):
        if restrained.may_serve(then).answer is Answer.YES:
            assert world.may_serve(then).answer is Answer.YES


def check_booking_again_restarts_nothing(data: st.DataObject) -> None:
    """Served at once, taken away, booked again and no new local matter: nothing past the old 48 hours."""
    left = data.draw(st.floats(0.5, 60))
    again = left + data.draw(st.floats(0, 20))
    taken = stay.HandedOver(to_officer="Officer Quill", place=stay.HandoverPlace.ICE_TRANSPORT_AT_JAIL)
    world = lawful_world().served(0).plus(taken, left)
    world = world.plus(stay.Booked(jail=JAIL, person=PERSON), again, stream="stay/2", name="booked again")
    extra = data.draw(worlds(stays=("stay/2",)))
    for fact in extra.facts.values():
        if fact.stream == "stay/2" and not isinstance(fact.what, stay.MatterOpened | stay.Booked):
            world = world.plus(fact.what, fact.happened_at, stream="stay/2")
    for span in world.seen_from("stay/2").timeline():
        if span.basis == "WSO_ARREST":
            assert span.ends_at is not None
            assert span.ends_at <= hours(48)


def check_serving_and_judging_agree(data: st.DataObject) -> None:
    """A service carries a hold that minute just when it was allowed."""
    world = data.draw(worlds())
    at = data.draw(INSTANTS)
    services = [name for name, fact in world.facts.items() if fact.kind == stay.WarrantServed.KIND]
    world = world.without(*services)
    decision = world.may_serve(at)
    found = world.served(at, name="now").authority(at)
    assert (decision.answer is Answer.YES) == (found.basis == "WSO_ARREST"), found.decision.because
    if decision.answer is Answer.YES:
        assert decision.expires_at is not None
        last = decision.expires_at - timedelta(microseconds=1)
        ends = [end for fact in world.facts.values() for end in _ends(fact.happened_at)]
        news = any(at < end <= last for end in ends)
        assert news or world.may_serve(last).answer is Answer.YES


def _ends(moment: When) -> tuple[datetime, datetime]:
    return moment.earliest, moment.latest


def check_corrections(data: st.DataObject) -> None:
    """Recorded wrongly and corrected, or right at once: the same picture."""
    right = data.draw(worlds())
    name = data.draw(st.sampled_from(sorted(right.facts)))
    fact = right.facts[name]
    wrong = right.moved(name, data.draw(times()))
    made = amendment.Corrected(fact=name, why="the paper", happened_at=fact.happened_at, what=fact.what)
    corrected = wrong.plus(made, 500, stream=fact.stream, name="correction")
    assert corrected.timeline() == right.timeline()
    assert corrected.duties(100) == right.duties(100)
    undone = corrected.retracted("correction", 501)
    assert undone.timeline() == wrong.timeline()
    assert right.retracted(name, 500).timeline() == right.without(name).timeline()


def check_only_what_was_known_counts(data: st.DataObject) -> None:
    """Facts recorded after the instant of knowing change nothing, and neither does their order."""
    world = data.draw(worlds(readings=True))
    known = data.draw(INSTANTS)
    early = {name: fact for name, fact in world.facts.items() if fact.recorded_at <= known}
    picture = timeline_of(world.casefile().known_at(known), book=current())
    assert picture == replace(world, facts=early).timeline()
    shuffled = list(world.facts.values())
    random.Random(data.draw(st.integers(0, 99))).shuffle(shuffled)
    mixed = replace(world.casefile(), facts=tuple(shuffled))
    assert timeline_of(mixed, book=current()) == world.timeline()


def check_decisions(data: st.DataObject) -> None:
    """Every decision can be explained and repeated, flags its drafts, and names nobody."""
    world = data.draw(worlds(readings=True)).seen_from(data.draw(st.sampled_from(STAYS)))
    at = data.draw(INSTANTS)
    for decision in (world.may_serve(at), world.authority(at).decision, world.release(at)):
        _explained(decision)
        assert decision.at == at
    assert world.may_serve(at) == world.may_serve(at)
    assert world.authority(at) == world.authority(at)
    texts = [duty.what + duty.because for duty in world.duties(at)]
    assert not any(part in text for text in texts for part in NAME.split())


def _explained(decision: Decision) -> None:
    book = current()
    assert decision.reasons
    assert decision.book_hash == book.hash
    assert (decision.answer is Answer.UNKNOWN) == bool(decision.missing)
    assert decision.code == decision.deciding.code
    assert decision.deciding.answer is decision.answer or decision.answer is Answer.YES
    drafts = {step.rule_id for step in decision.reasons if book.rules[step.rule_id].is_draft}
    assert drafts <= set(decision.draft_rules)
    for step in (*decision.reasons, *decision.warnings):
        assert step.cite
        assert read_words(plain_words(step.words)) == step.words
        assert "{" not in step.because + step.remedy
        assert not any(part in step.because + step.remedy for part in NAME.split())


def check_duties(data: st.DataObject) -> None:
    """Keys are unique; a gap's duty keeps its start for as long as the gap lasts."""
    world = data.draw(worlds()).seen_from(data.draw(st.sampled_from(STAYS)))
    first: datetime | None = None
    for span in world.timeline():
        first = (first or span.starts_at) if span.is_gap else None
        middle = span.starts_at + timedelta(minutes=1)
        for at in (span.starts_at, middle if span.covers(middle) else span.starts_at):
            duties = world.duties(at)
            assert len({duty.key for duty in duties}) == len(duties)
            assert all(duty.arose_at <= max(duty.due_at, at) for duty in duties)
            gaps = [d for d in duties if d.code in ("DUTY.RELEASE_NOW", "DUTY.DECIDE_NOW") and not d.is_done]
            assert {(duty.arose_at, duty.due_at) for duty in gaps} == ({(first, first)} if first else set())


def check_facts_survive_writing(data: st.DataObject) -> None:
    """Written as plain values and read back, every fact is the same."""
    for fact in data.draw(worlds(readings=True)).facts.values():
        assert read_fact(plain_fact(fact), NEW_YORK) == fact


CHECKS: dict[str, Check] = {
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


def test_the_histories_reach_holds() -> None:
    """Else the properties of holds would prove nothing."""
    seen: set[str] = set()

    @settings(max_examples=200, deadline=None, derandomize=True, database=None)
    @given(world=worlds())
    def look(world: World) -> None:
        seen.update(span.basis.value for span in world.timeline())

    look()
    assert {"LOCAL", "WSO_ARREST", "NONE", "UNKNOWN", "ICE", "NOT_HERE"} <= seen
    assert when(0) == exactly(hours(0))
    assert agreement.AgreementFact.STREAM in STREAMS
