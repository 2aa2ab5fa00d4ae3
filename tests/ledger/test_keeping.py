"""Goal: what is kept in the process is always what reading the ledger anew would give.

Method: one shelf through appends, a database gone back in time, and one that was another; each answer beside
`reading.facts_of`.
"""

from contextlib import suppress
from datetime import timedelta
from random import Random
from threading import Thread

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from fortyeight.foundations.law.facts.officer import AuthorityWithdrawn, CredentialIssued, Nominated
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.keeping import Shelf
from fortyeight.foundations.ledger.models import PersonalPart, RecordedFact, Stream
from fortyeight.foundations.ledger.rows import heads_of
from tests.guards import guards_lifted
from tests.ledger.world import add

pytestmark = pytest.mark.django_db
A, B, NONE = "officer/a", "officer/b", "officer/none"


def check(shelf: Shelf, *streams: str) -> None:
    lines = shelf.lines_of(streams)
    assert list(lines) == list(streams)
    for stream in streams:
        assert lines[stream].facts == reading.facts_of(stream)
        assert lines[stream].is_whole


def queries(shelf: Shelf, *streams: str) -> list[str]:
    with CaptureQueriesContext(connection) as captured:
        shelf.lines_of(streams)
    return [query["sql"] for query in captured]


class TestShelf:
    def test_reads_again_only_what_was_recorded_since(self) -> None:
        """The second time costs the heads, and the names of officers; a new fact costs itself."""
        shelf = Shelf()
        add(A, Nominated(agency="agency/1", name="A"))
        check(shelf, A, NONE)
        first = shelf.lines_of([A])[A].facts[0]
        assert len(queries(shelf, A, NONE)) == 2

        add(A, CredentialIssued())
        assert len(queries(shelf, A, NONE)) == 3
        check(shelf, A, NONE)
        assert shelf.lines_of([A])[A].facts[0] is first

    def test_a_database_gone_back_gives_what_it_holds_now(self) -> None:
        """What was kept of the hours that are lost is not taken, shorter or longer as the new ones may be."""
        for since in (0, 1, 3):
            shelf, stream = Shelf(), f"officer/back-{since}"
            add(stream, Nominated(agency="agency/1", name="A"))
            with suppress(ZeroDivisionError), transaction.atomic():
                add(stream, CredentialIssued())
                check(shelf, stream)
                raise ZeroDivisionError
            for _ in range(since):
                add(stream, AuthorityWithdrawn(notice="n"))
            check(shelf, stream)
            assert len(shelf.lines_of([stream])[stream].facts) == 1 + since

    def test_a_stream_that_is_gone_is_empty(self) -> None:
        """Another database under the same process knows nothing of the one before."""
        shelf = Shelf()
        with suppress(ZeroDivisionError), transaction.atomic():
            add(A, CredentialIssued())
            check(shelf, A)
            raise ZeroDivisionError
        check(shelf, A)
        assert shelf.lines_of([A])[A].facts == ()

    @pytest.mark.django_db(transaction=True)
    def test_what_was_erased_is_given_as_erased(self) -> None:
        """The next time, though the chain and its head are what they were."""
        shelf = Shelf()
        add(A, Nominated(agency="agency/1", name="An Officer"))
        add(B, CredentialIssued())
        check(shelf, A, B)
        with guards_lifted():
            PersonalPart.objects.all().delete()
        check(shelf, A, B)
        assert "An Officer" not in repr(vars(shelf))
        assert len(queries(shelf, A, B)) == 1

    @pytest.mark.django_db(transaction=True)
    def test_a_chain_that_does_not_lead_to_its_head_is_never_kept(self) -> None:
        """Its facts are given as they stand; nothing is concluded from the head's hash."""
        shelf = Shelf()
        add(A, CredentialIssued())
        add(A, AuthorityWithdrawn(notice="n"))
        check(shelf, A)
        with guards_lifted():
            RecordedFact.objects.filter(seq=2).update(prev_hash="0" * 64, hash="1" * 64)
            Stream.objects.update(head_hash="2" * 64)
        for _ in range(2):
            line = shelf.lines_of([A])[A]
            assert not line.is_whole
            assert line.facts == reading.facts_of(A)

    def test_holds_no_more_than_it_may(self) -> None:
        """The stream asked for longest ago goes first, and is read again when it is asked for."""
        shelf = Shelf(facts_max=3)
        for _ in range(2):
            add(A, CredentialIssued())
            add(B, CredentialIssued())
        check(shelf, A)
        check(shelf, B)
        assert len(queries(shelf, B)) == 1
        assert len(queries(shelf, A)) == 2
        check(shelf, A, B)

    def test_many_threads_share_one(self) -> None:
        """Each is given the whole of what it asked for."""
        shelf, chance = Shelf(facts_max=40), Random(48)
        streams = [f"officer/{n}" for n in range(8)]
        for stream in streams:
            for n in range(chance.randrange(1, 12)):
                add(stream, Nominated(agency=f"agency/{n}", name="A"))
        expected = {stream: reading.facts_of(stream) for stream in streams}
        wrong: list[str] = []

        def use(lines: Shelf, seed: int) -> None:
            picks = Random(seed)
            for _ in range(300):
                stream = picks.choice(streams)
                line = lines._known(stream, None if picks.random() < 0.1 else heads[stream])
                if line.facts and line.facts != expected[stream]:
                    wrong.append(stream)
                lines._keep(stream, shelf_lines[stream])

        heads, shelf_lines = heads_of(streams), dict(shelf.lines_of(streams))
        threads = [Thread(target=use, args=(shelf, seed)) for seed in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timedelta(seconds=30).total_seconds())
        assert wrong == []
        assert shelf._count == sum(len(line.facts) for line in shelf._lines.values()) <= 40
        check(shelf, *streams)
