import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import MISSING
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import KINDS
from fortyeight.foundations.law.facts.amendment import Corrected
from fortyeight.foundations.law.facts.officer import Nominated
from fortyeight.foundations.law.facts.stay import Moved
from fortyeight.foundations.law.instants import civil_day, exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.appending import append
from fortyeight.foundations.ledger.chain import fact_hash
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.models import PersonalPart, RecordedFact, Stream
from fortyeight.foundations.ledger.verify import verify
from fortyeight.foundations.ledger.watermark import latest_position, recent_facts, watermark
from tests.ledger.world import BOOKED, NAME, NOON, act, add, decision, history

pytestmark = pytest.mark.django_db


class TestAppend:
    def test_gives_back_the_fact_that_reading_finds(self) -> None:
        """What an action holds in its hand and what the law reads later are equal."""
        happened = civil_day(date(2026, 3, 8), UTC)
        booked = add(happened_at=happened)
        moved = add(what=Moved(jail="annex"), happened_at=exactly(NOON + timedelta(microseconds=1)))

        assert reading.facts_of("stay/1") == (booked, moved)
        assert reading.find_fact(booked.id) == booked
        assert (booked.seq, moved.seq, reading.head("stay/1")) == (1, 2, 2)
        assert booked.what == BOOKED
        assert booked.happened_at == happened
        assert moved.recorded_at.tzinfo is UTC

    def test_each_fact_carries_the_hash_of_the_one_before(self) -> None:
        """The chain runs from the first fact to the stream's head."""
        history()
        rows = list(RecordedFact.objects.order_by("seq"))

        assert [row.prev_hash for row in rows] == ["", *(row.hash for row in rows[:-1])]
        assert all(row.hash == fact_hash(row) for row in rows)
        assert Stream.objects.get().head_hash == rows[-1].hash
        assert verify() == []

    def test_the_hash_covers_every_column_but_the_position(self) -> None:
        """No column can be added to the table and forgotten in the proof."""
        add(why=decision())
        row = RecordedFact.objects.get()
        sealed = {field.attname for field in RecordedFact._meta.concrete_fields} - {"position", "hash"}
        for name in sealed:
            original = getattr(row, name)
            changed = original + timedelta(1) if isinstance(original, datetime) else f"{original}0"
            setattr(row, name, changed)
            assert fact_hash(row) != row.hash, name
            setattr(row, name, original)
        assert fact_hash(row) == row.hash

    def test_refuses_a_fact_on_the_wrong_kind_of_stream(self) -> None:
        """An officer's fact does not stray into a stay."""
        with pytest.raises(AssertionError, match="is for officer/"):
            add("stay/1", Nominated(agency="agency/1"))
        assert not RecordedFact.objects.exists()

    @pytest.mark.parametrize("name", ["stay", "stay/", "/1", "Stay/1", "stay/a b"])
    def test_refuses_a_stream_without_a_proper_name(self, name: str) -> None:
        """A stream's name tells its kind."""
        with pytest.raises(AssertionError, match="a stream is named"), transaction.atomic():
            lock(write=[name])

    def test_two_facts_cannot_take_one_place(self) -> None:
        """The table repeats the promise, should the lock ever fail."""
        add()
        row = RecordedFact.objects.get()
        row.pk, row.uuid = None, act().request_id
        with pytest.raises(IntegrityError), transaction.atomic():
            row.save(force_insert=True)


class TestPersonalFields:
    def test_never_reach_the_public_columns(self) -> None:
        """Neither a booking nor its correction leaves a name in what is proven in public."""
        booked = add()
        corrected = Corrected(fact=booked.id, why="misspelt", happened_at=exactly(NOON), what=BOOKED)
        add(what=corrected)

        table = json.dumps(list(RecordedFact.objects.values()), default=str)
        for secret in (NAME, "B-77-1234", "1987-06-05"):
            assert secret not in table
            assert all(secret in part.data for part in PersonalPart.objects.all())
        assert [fact.what for fact in reading.facts_of("stay/1")] == [BOOKED, corrected]

    def test_equal_names_have_unequal_commitments(self) -> None:
        """Nobody can tell from the public columns that two people share a name."""
        add("stay/1")
        add("stay/2")
        assert len(set(RecordedFact.objects.values_list("commitment", flat=True))) == 2

    def test_a_fact_without_them_has_no_personal_part(self) -> None:
        """Nothing is salted that does not have to be."""
        add(what=Moved(jail="main"))
        assert RecordedFact.objects.get().commitment == ""
        assert not PersonalPart.objects.exists()

    def test_all_have_a_default(self) -> None:
        """After an erasure every fact still reads; the erased fields have their defaults."""
        for made in KINDS.values():
            for name, field in made.__dataclass_fields__.items():
                if field.metadata.get("personal"):
                    missing = field.default is MISSING and field.default_factory is MISSING
                    assert not missing, f"{made.KIND}.{name}"


class TestDecisions:
    @pytest.mark.parametrize("answer", list(Answer))
    def test_are_kept_as_taken(self, answer: Answer) -> None:
        """A decision comes back equal, whatever it answered."""
        kept = decision(answer)
        fact = add(why=kept)
        bare = add(what=Moved(jail="main"))

        assert reading.decision_of(fact.id) == kept
        assert reading.decision_of(bare.id) is None
        assert reading.decision_of("no such fact") is None
        assert reading.decisions_of("stay/1") == {fact.id: kept}


class TestReading:
    def test_facts_of_several_streams_come_in_one_query(
        self, django_assert_num_queries: pytest.FixtureRequest
    ) -> None:
        """A decision reads its four streams at once."""
        history("stay/1")
        history("stay/2", moves=1)
        with django_assert_num_queries(1):
            facts = reading.facts_of("stay/1", "stay/2")
        assert [(fact.stream, fact.seq) for fact in facts] == [
            *(("stay/1", seq) for seq in (1, 2, 3, 4)),
            *(("stay/2", seq) for seq in (1, 2)),
        ]

    def test_by_kind_and_by_stream(self) -> None:
        """Kinds cut across streams; a stream that is only locked has nothing to list."""
        history("stay/1")
        history("stay/2", moves=1)
        with transaction.atomic():
            assert lock(write=["stay/3"], share=["stay/1"]) == {"stay/3": 0, "stay/1": 4}
        assert [fact.stream for fact in reading.facts_of_kind("stay.booked")] == ["stay/1", "stay/2"]
        assert reading.streams_of("stay") == ("stay/1", "stay/2")
        assert reading.streams_of("officer") == ()
        assert reading.head("stay/9") == 0
        assert len(tuple(reading.all_facts(of="stay"))) == len(tuple(reading.all_facts())) == 6

    def test_the_watermark_moves_with_every_fact(self) -> None:
        """Also when a fact numbered earlier commits later, which the highest position does not show."""
        assert (latest_position(), watermark()) == (0, "0:0")
        history("stay/1", moves=1)
        position, mark = latest_position(), watermark()
        late = RecordedFact.objects.order_by("-position").first()
        assert late is not None
        assert (late.position, watermark()) == (position, mark)
        late.position, late.uuid, late.seq = position - 10, act().request_id, 99
        late.save(force_insert=True)
        assert latest_position() == position
        assert watermark() != mark

    def test_recent_facts_name_the_streams_with_news(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Also of a fact that commits late; and they say when they cannot tell."""
        history("stay/1")
        first = recent_facts()
        assert first.streams_since(first) == frozenset()
        history("stay/2", moves=1)
        second = recent_facts()
        assert second.streams_since(first) == {"stay/2"}
        late = RecordedFact.objects.order_by("position").first()
        assert late is not None
        late.position, late.uuid, late.seq = late.position - 10, act().request_id, 99
        late.save(force_insert=True)
        assert recent_facts().streams_since(second) == {"stay/1"}
        assert first.streams_since(second) is None, "facts are gone: a restore"
        monkeypatch.setattr("fortyeight.foundations.ledger.watermark._WINDOW", 1)
        assert recent_facts().streams_since(first) is None, "more came than one look shows"


def try_appending(stream: str, take_locks: Callable[[], object], then: Callable[[], object]) -> None:
    with transaction.atomic():
        take_locks()
        append(act=act(), stream=stream, what=BOOKED, happened_at=exactly(NOON), decision=None)
        then()


def fail() -> None:
    raise ZeroDivisionError


@pytest.mark.django_db(transaction=True)
class TestTransactions:
    def test_a_fact_needs_its_stream_locked_for_writing(self) -> None:
        """A lock of an earlier transaction, a shared one, or one rolled back, is none."""

        def lock_and_go_back() -> None:
            with suppress(ZeroDivisionError), transaction.atomic():
                lock(write=["stay/1"])
                fail()

        add()
        for take_locks in (lambda: None, lambda: lock(share=["stay/1"]), lock_and_go_back):
            with pytest.raises(AssertionError, match="call lock"):
                try_appending("stay/1", take_locks, fail)

    def test_a_rollback_leaves_nothing(self) -> None:
        """A fact commits with its act or not at all."""
        with pytest.raises(ZeroDivisionError):
            try_appending("stay/1", lambda: lock(write=["stay/1"]), fail)
        assert not Stream.objects.exists()
        assert not RecordedFact.objects.exists()
        assert not PersonalPart.objects.exists()

    def test_neither_a_lock_nor_a_fact_stands_alone(self) -> None:
        """Without a transaction both are a programmer's mistake."""
        assert not connection.in_atomic_block
        with pytest.raises(AssertionError, match="open one"):
            lock(write=["stay/1"])
        with pytest.raises(AssertionError, match="open a transaction"):
            append(act=act(), stream="stay/1", what=BOOKED, happened_at=exactly(NOON), decision=None)
