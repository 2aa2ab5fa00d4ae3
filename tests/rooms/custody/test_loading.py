"""Goal: a shared roll changes no answer, and costs nothing when nothing changed.

Method: random histories; each stay is judged on its case file as loaded, and on the plain facts of the same
streams without any roll.
"""

from dataclasses import replace
from random import Random

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from fortyeight.foundations.law.authority import authority_at
from fortyeight.foundations.law.casefile import CaseFile, history_of
from fortyeight.foundations.law.duties import duties_of
from fortyeight.foundations.law.facts import officer, stay
from fortyeight.foundations.law.service import may_serve
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.agreements import queries as agreements
from fortyeight.rooms.custody import loading
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.officers.actions.end_duty import end_duty
from fortyeight.rooms.officers.actions.start_duty import start_duty
from tests.rooms.emptying import empty_everything
from tests.rooms.histories import Scribe, wait
from tests.rooms.world import (
    CAPTAIN,
    HOUR,
    MAIN,
    MINUTE,
    NOON,
    OFFICER_ROWAN,
    QUINN,
    ROWAN,
    STAY,
    asked,
    make_booking,
    make_papers,
    make_release_due,
    make_world,
    serve,
)

pytestmark = pytest.mark.django_db(transaction=True)


def plain(row: Stay, casefile: CaseFile) -> CaseFile:
    """The same streams read anew, with no roll."""
    siblings = Stay.objects.filter(person=row.person, agency=row.agency).values_list("stream", flat=True)
    own = reading.facts_of(*siblings)
    served = {fact.what.officer for fact in own if isinstance(fact.what, stay.WarrantServed)}
    shared = reading.facts_of(*agreements.standing_streams([row.agency])[row.agency], *served)
    return replace(casefile, facts=(*own, *shared), roll=None)


@given(seed=some.integers(0, 2**32), counts=some.lists(some.integers(1, 20), min_size=1, max_size=3))
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_answer_depends_on_the_roll(seed: int, counts: list[int]) -> None:
    """Authority, duties, services and the next look, at several instants, while more is recorded."""
    empty_everything()
    chance, book = Random(seed), current()
    scribe = Scribe(chance)
    for count in counts:
        scribe.write(count)
        wait(scribe, chance.choice([1, 60, 3000]) * MINUTE)
        rows = {row.stream: row for row in Stay.objects.all()}
        for stream, loaded in loading.load_casefiles(list(rows.values())).items():
            bare = plain(rows[stream], loaded)
            assert sorted(fact.id for fact in loaded.recorded) == sorted(fact.id for fact in bare.recorded)
            for at in (scribe.at, scribe.at - HOUR, scribe.at + 30 * HOUR):
                assert authority_at(loaded, at=at, book=book) == authority_at(bare, at=at, book=book)
                assert duties_of(loaded, at=at, book=book) == duties_of(bare, at=at, book=book)
                assert history_of(loaded).next_end(at) == history_of(bare).next_end(at)


def test_an_officer_on_the_page_is_decided_alike() -> None:
    """Officers who have not served are added when they are asked about."""
    make_world()
    row = Stay.objects.get(stream=STAY)
    loaded = loading.load_casefile(row, officers=[QUINN])
    bare = replace(loaded, facts=loaded.recorded, roll=None)
    asked_for = {"warrant": "w1", "officer": QUINN, "at": NOON, "book": current()}
    assert may_serve(loaded, **asked_for) == may_serve(bare, **asked_for)
    assert {fact.stream for fact in loaded.recorded if fact.stream.startswith("officer/")} == {QUINN}


def test_the_stays_of_an_agency_share_one_roll() -> None:
    """Until something is recorded about it; and those served by others have another."""
    make_world()
    for number in (2, 3):
        make_booking(f"stay/{number}", person=f"person/{number}")
        make_papers(f"stay/{number}")
        make_release_due(f"stay/{number}")
    serve()
    rows = list(Stay.objects.order_by("stream"))
    first = loading.load_casefiles(rows)
    assert first["stay/2"].roll is first["stay/3"].roll is not first[STAY].roll
    again = loading.load_casefiles(rows)
    assert all(again[stream].roll is first[stream].roll for stream in first)

    end_duty(**asked(CAPTAIN, NOON + MINUTE), officer_stream=QUINN)
    turned = loading.load_casefiles(rows)
    assert turned["stay/2"].roll is first["stay/2"].roll
    assert turned[STAY].roll is not first[STAY].roll
    assert any(isinstance(fact.what, officer.DutyEnded) for fact in turned[STAY].recorded)


def test_the_turns_of_a_year_are_not_read_again() -> None:
    """A look costs the same number of queries and reads no officer's fact twice."""
    make_world()
    serve(who=OFFICER_ROWAN)
    for day in range(20):
        at = NOON + (24 * day + 1) * HOUR
        end_duty(**asked(CAPTAIN, at), officer_stream=ROWAN)
        start_duty(**asked(CAPTAIN, at + HOUR), officer_stream=ROWAN, jail=MAIN, until=at + 10 * HOUR)
    rows = list(Stay.objects.all())
    loading.load_casefiles(rows)
    with CaptureQueriesContext(connection) as captured:
        loading.load_casefiles(rows)
    assert not [
        query["sql"] for query in captured if ROWAN in query["sql"] and "recordedfact" in query["sql"]
    ]
    assert len(captured) <= 6
