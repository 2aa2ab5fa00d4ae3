"""How many facts are recorded in a second, end to end, one after the other.

End to end: the access, the locks, the reading of the case file, the decision,
the fact with its hash and its personal part, the view, the kept outcome, and a
durable commit. The peer is one durable insert a transaction in the same
database over the same connection, before and after.
"""

from datetime import timedelta

from django.db import connection, transaction

from bench.machine import Figure, Watch, figure
from fortyeight.foundations.ledger.models import RecordedFact
from fortyeight.rooms.custody.actions.move import move
from tests.rooms.world import (
    CLERK,
    MAIN,
    MINUTE,
    NOON,
    asked,
    make_agency,
    make_booking,
    make_officers,
    make_papers,
    make_release_due,
    serve,
)

RAW_BYTES = 600


def measure(size: int) -> list[Figure]:
    """Book, move and serve `size` people; each action by itself."""
    make_agency()
    make_officers()
    stays = [f"stay/{number}" for number in range(size)]
    before = raw_commits(size * 5)
    facts = RecordedFact.objects.count()
    with Watch() as booking:
        for number, stay_id in enumerate(stays):
            make_booking(stay_id, person=f"person/{number}")
    booked = RecordedFact.objects.count() - facts
    with Watch() as moving:
        for number, stay_id in enumerate(stays):
            at = asked(CLERK, NOON - timedelta(days=1))
            move(**at, stay_id=stay_id, jail=MAIN, place=f"B-{number}", seen=None)
    for stay_id in stays:
        make_papers(stay_id)
        make_release_due(stay_id)
    with Watch() as serving:
        for stay_id in stays:
            serve(at=NOON + MINUTE, stay_id=stay_id, seen=8)
    raw = (before + raw_commits(size * 5)) / 2
    peer = f"durable inserts of {RAW_BYTES} bytes, one a transaction"
    how = f"{size} times, one connection"
    return [
        figure(name, value, "facts/s", peer=peer, peer_value=raw, how=how)
        for name, value in (
            ("book with a charge (two facts an action)", booked / booking.seconds),
            ("move", size / moving.seconds),
            ("serve, with the whole chain decided", size / serving.seconds),
        )
    ]


def raw_commits(count: int) -> float:
    """Insert and commit rows by themselves; give how many a second."""
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS bench_raw (id integer, text varchar(1000))")
        with Watch() as watch:
            for number in range(count):
                with transaction.atomic():
                    cursor.execute("INSERT INTO bench_raw VALUES (%s, %s)", [number, "x" * RAW_BYTES])
    return count / watch.seconds
