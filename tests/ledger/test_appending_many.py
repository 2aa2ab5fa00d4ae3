"""Goal: many facts recorded at once are recorded as if one after the other.

Method: the same items through `append_many` and through `append`, on streams of their own; every column is
compared that chance has no part in, and the chains are walked.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as some

from fortyeight.foundations.kit.canonical import canonical_json
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.facts.amendment import Corrected
from fortyeight.foundations.law.facts.officer import Nominated
from fortyeight.foundations.law.facts.stay import Moved
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.appending import Item, append, append_many
from fortyeight.foundations.ledger.chain import fact_hash, sealed_text
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.models import PersonalPart, RecordedFact, Stream
from fortyeight.foundations.ledger.verify import verify
from tests.ledger.test_independent import hash_by_the_page, table
from tests.ledger.world import BOOKED, NAME, NOON, act, add, decision

WORDS = some.text(some.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
INSTANTS = some.integers(0, 10**9).map(lambda n: NOON + timedelta(microseconds=n * 37))
WHATS = some.one_of(
    some.builds(Moved, jail=WORDS, place=WORDS),
    some.builds(lambda name: replace(BOOKED, name=name), WORDS),
    some.builds(
        lambda why, at: Corrected(fact="f", why=why, happened_at=exactly(at), what=BOOKED), WORDS, INSTANTS
    ),
)
ITEMS = some.builds(
    Item,
    stream=some.sampled_from(["stay/1", "stay/2", "stay/3"]),
    what=WHATS,
    happened_at=some.tuples(INSTANTS, INSTANTS).map(lambda pair: When(min(pair), max(pair))),
    decision=some.sampled_from([None, decision()]),
)


def record(items: Sequence[Item], *, at_once: bool) -> tuple[Fact, ...]:
    who = act()
    with transaction.atomic():
        lock(write=sorted({item.stream for item in items}))
        if at_once:
            return append_many(act=who, items=items)
        return tuple(
            append(act=who, stream=i.stream, what=i.what, happened_at=i.happened_at, decision=i.decision)
            for i in items
        )


def stored() -> tuple[list[dict[str, Any]], list[str], list[tuple[str, int]]]:
    """Everything but what chance made: ids, salts, and the hashes over them."""
    by_chance = ("position", "uuid", "request_id", "commitment", "prev_hash", "hash")
    rows = list(RecordedFact.objects.order_by("position").values())
    facts = [{key: value for key, value in row.items() if key not in by_chance} for row in rows]
    parts = PersonalPart.objects.order_by("fact__position").values_list("data", flat=True)
    return facts, list(parts), sorted(Stream.objects.values_list("id", "head_seq"))


@pytest.mark.django_db
class TestAppendMany:
    @settings(max_examples=40, deadline=None)
    @given(items=some.lists(ITEMS, min_size=1, max_size=8))
    def test_records_what_one_after_the_other_would(self, items: list[Item]) -> None:
        """Whatever the streams, the kinds and the decisions; and the law reads the same from both."""
        made = []
        for at_once in (True, False):
            with suppress(ZeroDivisionError), transaction.atomic():
                given_back = record(items, at_once=at_once)
                assert verify() == []
                assert all(hash_by_the_page(row) == row["hash"] for row in table("ledger_recordedfact"))
                assert reading.facts_of("stay/1", "stay/2", "stay/3") == given_back
                assert [reading.decision_of(fact.id) for fact in given_back] == [i.decision for i in items]
                made.append(stored())
                raise ZeroDivisionError
        assert made[0] == made[1]

    def test_goes_on_from_where_the_streams_end(self) -> None:
        """The first of many carries the hash of the last before it."""
        before = add("stay/1")
        items = [Item(stream="stay/1", what=Moved(jail=str(n)), happened_at=exactly(NOON)) for n in range(3)]
        facts = record([*items, Item(stream="stay/2", what=BOOKED, happened_at=exactly(NOON))], at_once=True)
        assert [fact.seq for fact in facts] == [2, 3, 4, 1]
        assert reading.facts_of("stay/1") == (before, *facts[:3])
        assert verify() == []

    def test_keeps_names_out_of_the_public_columns(self) -> None:
        """As one by one: the salted commitment stands for them."""
        record(
            [Item(stream=f"stay/{n}", what=BOOKED, happened_at=exactly(NOON)) for n in (1, 2)], at_once=True
        )
        rows = list(RecordedFact.objects.values())
        assert NAME not in json.dumps(rows, default=str)
        assert len({row["commitment"] for row in rows}) == 2

    def test_needs_no_more_statements_for_more_streams(self) -> None:
        """A hundred and fifty streams cost as many statements as two."""
        counts = []
        for many in (2, 150):
            items = [
                Item(stream=f"stay/{many}-{n}", what=BOOKED, happened_at=exactly(NOON)) for n in range(many)
            ]
            with CaptureQueriesContext(connection) as captured:
                record(items, at_once=True)
            counts.append(len(captured))
        assert counts[0] == counts[1] <= 10

    def test_of_nothing_is_nothing(self) -> None:
        """No statement at all."""
        with transaction.atomic(), CaptureQueriesContext(connection) as captured:
            assert append_many(act=act(), items=[]) == ()
        assert not [query for query in captured if "ledger" in query["sql"]]

    @pytest.mark.parametrize(
        ("wrong", "why"),
        [
            (Item(stream="stay/9", what=BOOKED, happened_at=exactly(NOON)), "call lock"),
            (
                Item(stream="stay/2", what=Nominated(agency="agency/1"), happened_at=exactly(NOON)),
                "is for officer/",
            ),
        ],
    )
    def test_records_all_or_nothing(self, wrong: Item, why: str) -> None:
        """One item that may not be recorded leaves none of them."""
        right = Item(stream="stay/1", what=BOOKED, happened_at=exactly(NOON))

        def record_both() -> None:
            with transaction.atomic():
                lock(write=["stay/1", "stay/2"])
                append_many(act=act(), items=[right, wrong])

        with pytest.raises(AssertionError, match=why):
            record_both()
        assert not RecordedFact.objects.exists()

    def test_the_database_still_refuses_to_move_a_head_by_two(self) -> None:
        """Several facts on one stream move its head one by one; the guard that sees to it stands."""
        record([Item(stream="stay/1", what=BOOKED, happened_at=exactly(NOON))] * 3, at_once=True)
        with pytest.raises(DatabaseError, match=r"LEDGER\.APPEND_ONLY"), transaction.atomic():
            Stream.objects.update(head_seq=5)
        assert reading.head("stay/1") == 3


@pytest.mark.django_db
def test_what_is_sealed_is_canonical_json() -> None:
    """The quick way to write it and the general one give the same letters."""
    add("stay/\u00e4", why=decision(), happened_at=When(NOON, NOON + timedelta(microseconds=1)))
    row = RecordedFact.objects.get()
    named = {name: getattr(row, name) for name in fact_columns(row)}
    assert sealed_text(row) == canonical_json({"id": row.uuid, "stream": row.stream_id} | named)
    assert fact_hash(row) == row.hash


def fact_columns(row: RecordedFact) -> list[str]:
    elsewhere = ("position", "hash", "uuid", "stream_id")
    names = [field.attname for field in row._meta.concrete_fields]
    return [name for name in names if name not in elsewhere]
