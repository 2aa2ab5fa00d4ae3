"""Thousands of stays on one board, made quickly: a few by the actions, the others like them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice

from django.db import transaction

from fortyeight.foundations.edge import chance
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.appending import Act, Item, append_many
from fortyeight.foundations.ledger.locking import lock
from fortyeight.rooms.agreements import queries as agreements
from fortyeight.rooms.custody import views
from fortyeight.rooms.custody.models import Stay
from tests.rooms.world import (
    CLERK,
    MAIN,
    make_agency,
    make_booking,
    make_officers,
    make_papers,
    make_release_due,
)

BATCH = 250
KINDS = ("due", "papers", "papers", "papers")


def fill_board(count: int, *, now: datetime) -> list[str]:
    """Make an agency with so many stays on its board; one in four on nothing. The most urgent first."""
    make_agency(now - timedelta(days=300))
    make_officers()
    patterns = []
    for number, kind in enumerate(KINDS):
        stream = f"stay/{chance.new_id()}"
        make_booking(stream, at=now - timedelta(days=4), person=f"person/pattern-{number}")
        make_papers(stream, at=now - timedelta(days=2))
        if kind == "due":
            make_release_due(stream, at=now - timedelta(hours=3))
        patterns.append(reading.facts_of(stream))
    streams = [f"stay/{chance.new_id()}" for _ in range(count - len(patterns))]
    numbered = iter(enumerate(streams))
    while batch := list(islice(numbered, BATCH)):
        _record(batch, patterns, now)
    due = [fact[0].stream for fact, kind in zip(patterns, KINDS, strict=True) if kind == "due"]
    others = [fact[0].stream for fact, kind in zip(patterns, KINDS, strict=True) if kind != "due"]
    due += [stream for number, stream in enumerate(streams) if KINDS[number % len(KINDS)] == "due"]
    others += [stream for number, stream in enumerate(streams) if KINDS[number % len(KINDS)] != "due"]
    return [*due, *others]


def _record(batch: Sequence[tuple[int, str]], patterns: Sequence[tuple[Fact, ...]], now: datetime) -> None:
    act = Act(actor=CLERK, action="bench.fill", request_id=chance.new_id(), recorded_at=now)
    with transaction.atomic():
        lock(write=[stream for _, stream in batch])
        recorded = append_many(act=act, items=list(_items(batch, patterns)))
        facts: dict[str, list[Fact]] = {}
        for fact in recorded:
            facts.setdefault(fact.stream, []).append(fact)
        jails = agreements.find_jails([MAIN])
        rows = [views.row_of(stream, found, jails) for stream, found in facts.items()]
        Stay.objects.bulk_create([row for row in rows if row is not None])


def _items(batch: Sequence[tuple[int, str]], patterns: Sequence[tuple[Fact, ...]]) -> Iterator[Item]:
    for number, stream in batch:
        for fact in patterns[number % len(patterns)]:
            what = fact.what
            if isinstance(what, stay.Booked):
                name = f"Invented {number}"
                what = replace(what, person=f"person/{number}", name=name, booking_number=f"T-{number}")
            yield Item(stream=stream, what=what, happened_at=fact.happened_at, decision=None)
