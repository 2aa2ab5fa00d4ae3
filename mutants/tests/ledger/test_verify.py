"""Goal: whatever is altered behind the database's back is found and named.

Method: record a history, take the guards off, do one thing an intruder with the
database's password could do, and walk the chains.
"""

from collections.abc import Callable

import pytest
from django.db import connection, transaction

from fortyeight.foundations.law.facts.stay import Booked
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.chain import fact_hash
from fortyeight.foundations.ledger.models import PersonalPart, RecordedFact, Stream
from fortyeight.foundations.ledger.verify import ERASED, verify
from tests.guards import guards_lifted
from tests.ledger.world import history

pytestmark = pytest.mark.django_db(transaction=True)


def found(streams: list[str] | None = None) -> list[tuple[str, int, str]]:
    return [(fault.stream, fault.seq, fault.code) for fault in verify(streams)]


def tamper(change: Callable[[], object]) -> None:
    history("stay/1")
    history("stay/2")
    assert verify() == []
    with guards_lifted(), transaction.atomic():
        change()


def fact(seq: int) -> "Callable[..., int]":
    return RecordedFact.objects.filter(stream_id="stay/1", seq=seq).update


@pytest.mark.parametrize(
    "change",
    [
        {"actor": "person/2"},
        {"data": '{"jail":"annex","place":"0"}'},
        {"kind": "stay.died"},
        {"decision": "{}"},
        {"action": "custody.other"},
        {"commitment": "0" * 64},
    ],
    ids=lambda change: next(iter(change)),
)
def test_finds_an_altered_fact(change: dict[str, str]) -> None:
    """Any column changed shows at the fact itself."""
    tamper(lambda: fact(2)(**change))
    assert ("stay/1", 2, "LEDGER.ALTERED") in found()


def test_finds_an_altered_fact_whose_hash_was_made_to_fit() -> None:
    """Who also recomputes the hash breaks the link of the next fact."""

    def change() -> None:
        row = RecordedFact.objects.get(stream_id="stay/1", seq=2)
        row.actor = "person/2"
        row.hash = fact_hash(row)
        row.save()

    tamper(change)
    assert found() == [("stay/1", 3, "LEDGER.BROKEN_LINK")]


def test_finds_an_altered_last_fact_whose_hash_was_made_to_fit() -> None:
    """The last fact has no next one; the head tells."""

    def change() -> None:
        row = RecordedFact.objects.get(stream_id="stay/1", seq=4)
        row.actor = "person/2"
        row.hash = fact_hash(row)
        row.save()

    tamper(change)
    assert found() == [("stay/1", 4, "LEDGER.WRONG_HEAD")]


def test_finds_the_last_fact_deleted() -> None:
    """A chain that is whole but too short."""
    tamper(lambda: RecordedFact.objects.filter(stream_id="stay/1", seq=4).delete())
    assert found() == [("stay/1", 3, "LEDGER.WRONG_HEAD")]


def test_finds_a_fact_deleted_in_the_middle() -> None:
    """The gap is named by the fact that follows it."""
    tamper(lambda: RecordedFact.objects.filter(stream_id="stay/1", seq=2).delete())
    assert found() == [("stay/1", 3, "LEDGER.GAP")]


def test_finds_every_fact_of_a_stream_deleted() -> None:
    """There is nothing to walk, and that is found too."""

    def change() -> None:
        PersonalPart.objects.filter(fact__stream_id="stay/1").delete()
        RecordedFact.objects.filter(stream_id="stay/1").delete()

    tamper(change)
    assert found() == [("stay/1", 0, "LEDGER.WRONG_HEAD")]


def test_finds_two_facts_swapped() -> None:
    """Each is genuine; their order is not."""

    def change() -> None:
        fact(2)(seq=99)
        fact(3)(seq=2)
        fact(99)(seq=3)

    tamper(change)
    codes = {(seq, code) for _, seq, code in found()}
    assert {(2, "LEDGER.BROKEN_LINK"), (2, "LEDGER.ALTERED"), (3, "LEDGER.ALTERED")} <= codes


def test_finds_two_positions_swapped() -> None:
    """The position is not hashed; that it rises with the chain is checked instead."""

    def change() -> None:
        second, third = RecordedFact.objects.filter(stream_id="stay/1", seq__in=(2, 3)).order_by("seq")
        fact(2)(position=9_999)
        fact(3)(position=second.position)
        fact(2)(position=third.position)

    tamper(change)
    assert found() == [("stay/1", 3, "LEDGER.OUT_OF_ORDER")]


def test_finds_a_fact_moved_to_another_stream() -> None:
    """A stream's name is part of each of its facts."""
    tamper(lambda: fact(4)(stream_id="stay/2", seq=5))
    assert {code for _, _, code in found()} >= {"LEDGER.ALTERED", "LEDGER.WRONG_HEAD"}


def test_finds_a_fact_forged_at_the_end() -> None:
    """A fact added without the head is not part of the stream."""

    def change() -> None:
        row = RecordedFact.objects.get(stream_id="stay/1", seq=4)
        row.prev_hash, row.seq, row.pk, row.uuid = row.hash, 5, None, row.request_id
        row.hash = fact_hash(row)
        row.save(force_insert=True)

    tamper(change)
    assert found() == [("stay/1", 5, "LEDGER.WRONG_HEAD")]


@pytest.mark.parametrize("change", [{"data": '{"name":"x"}'}, {"salt": "00" * 16}, {"salt": "no salt"}])
def test_finds_an_altered_personal_part(change: dict[str, str]) -> None:
    """A name cannot be exchanged for another."""
    tamper(lambda: PersonalPart.objects.filter(fact__stream_id="stay/1").update(**change))
    assert found() == [("stay/1", 1, "LEDGER.PERSONAL_ALTERED")]


def test_an_erased_personal_part_is_no_breach() -> None:
    """After an erasure the commitment still verifies, and the fact reads without the person."""
    tamper(lambda: PersonalPart.objects.filter(fact__stream_id="stay/1").delete())
    (fault,) = verify()
    assert (fault.code, fault.is_breach) == (ERASED, False)
    assert reading.facts_of("stay/1")[0].what == Booked(jail="main", person="person/9")


def test_finds_a_stream_gone_from_under_its_facts() -> None:
    """Only where foreign keys were switched off as well."""

    def change() -> None:
        Stream.objects.filter(id="stay/1")._raw_delete("default")

    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL keeps the foreign key, whoever asks")
    history("stay/1")
    connection.cursor().execute("PRAGMA foreign_keys = OFF")
    with guards_lifted():
        change()
    assert found() == [("stay/1", seq, "LEDGER.NO_STREAM") for seq in (1, 2, 3, 4)]
    with guards_lifted():
        RecordedFact.objects.filter(stream_id="stay/1")._raw_delete("default")
    assert [code for _, _, code in found()] == ["LEDGER.NO_FACT"]
    with guards_lifted():
        PersonalPart.objects.all().delete()
    connection.cursor().execute("PRAGMA foreign_keys = ON")


def test_walks_only_the_streams_asked_for_and_reports_progress() -> None:
    """A page proves one stay; the nightly walk proves all."""
    tamper(lambda: fact(2)(actor="person/2"))
    seen: list[int] = []
    assert found(["stay/2"]) == []
    assert verify(["stay/1"], seen.append)
    assert seen == [4]
