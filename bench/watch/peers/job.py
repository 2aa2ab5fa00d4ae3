"""What a task does when its time has come: what the watch does for one stay, in one transaction."""

import os
import sys


def set_up() -> None:
    """Put the program's own packages behind the peer's, and set the site up."""
    sys.path.append(os.environ["BENCH_PACKAGES"])
    import django

    django.setup()


def ring(stream: str) -> None:
    """Load the stay, ask the judge at the database's time, append what is due."""
    from django.db import transaction

    from fortyeight.foundations.edge import chance
    from fortyeight.foundations.ledger.appending import Act
    from fortyeight.foundations.ledger.instant import database_now
    from fortyeight.foundations.ledger.locking import forget_locks, lock
    from fortyeight.foundations.rulebook.current import current
    from fortyeight.rooms.watch import subjects, views, writing
    from fortyeight.rooms.watch.looking import look
    from fortyeight.rooms.watch.worker import WATCHER

    with transaction.atomic(durable=True):
        forget_locks()
        at = database_now()
        lock(write=[views.stream_for(stream)])
        case = subjects.load([stream])[stream]
        assert case is not None, stream
        found = look(case, at=at, alerts=writing.standing([stream]).get(stream, ()), book=current())
        act = Act(actor=WATCHER, action="watch.look", request_id=chance.new_id(), recorded_at=at)
        writing.write(act, {stream: found}, {stream: case.agency})
