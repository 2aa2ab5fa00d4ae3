"""What the test that kills senders has done in a process of its own: prepare, and check afterwards.

`python -m tests.concurrency.delivering prepare COUNT` and `python -m tests.concurrency.delivering check`.
"""

import json
import sys
from collections import Counter
from uuid import uuid4

import django


def prepare(count: int) -> None:
    """Make the tables, an agency with a contact, and alerts as the watch raises them."""
    from django.core.management import call_command

    from fortyeight.rooms.agreements import access
    from fortyeight.rooms.deliveries.models import Delivery
    from tests.rooms.deliveries.world import make_account, make_contact
    from tests.rooms.world import make_agency

    call_command("migrate", interactive=False, verbosity=0)
    make_agency()
    make_contact(make_account("pat", access.COMMANDER), "pat@pine.example")
    Delivery.objects.all().delete()
    raise_alerts(count)


def raise_alerts(count: int) -> None:
    """Record alerts about somebody's freedom on the watch's own streams, one for each of so many stays."""
    from django.db import transaction

    from fortyeight.foundations.edge import chance
    from fortyeight.foundations.law.facts import watch
    from fortyeight.foundations.law.instants import exactly
    from fortyeight.foundations.ledger.appending import Act, Item, append_many
    from fortyeight.foundations.ledger.locking import forget_locks, lock
    from fortyeight.rooms.agreements import access
    from fortyeight.rooms.watch import views
    from fortyeight.rooms.watch.worker import WATCHER
    from tests.rooms.world import AGENCY, NOON

    act = Act(actor=WATCHER, action="watch.look", request_id=chance.new_id(), recorded_at=NOON)
    subjects = [f"stay/{uuid4()}" for _ in range(count)]
    items = [
        Item(
            stream=views.stream_for(subject),
            what=watch.AlertRaised(
                subject=subject,
                duty="DUTY.RELEASE_NOW",
                code="DUTY.RELEASE_NOW",
                stage="T-0",
                due_at=NOON,
                because="",
                came_at=NOON,
                tell=(access.COMMANDER,),
            ),
            happened_at=exactly(NOON),
        )
        for subject in subjects
    ]
    with transaction.atomic():
        forget_locks()
        lock(write=[item.stream for item in items])
        views.insert(dict.fromkeys(append_many(act=act, items=items), AGENCY))


def check() -> dict[str, object]:
    """Say what is on record: how many wait, how many messages were sent for each alert, and every fault."""
    from fortyeight.foundations.ledger import reading
    from fortyeight.foundations.ledger.verify import verify
    from fortyeight.rooms.deliveries.models import WAITING, Delivery

    rows = list(Delivery.objects.filter(kind="ALERT"))
    facts = [fact for fact in reading.all_facts(of="delivery") if fact.kind == "delivery.sent"]
    sent = Counter(fact.stream for fact in facts)
    return {
        "rows": len(rows),
        "waiting": sum(row.state == WAITING for row in rows),
        "states": sorted({row.state for row in rows}),
        "sent once": sum(times == 1 for times in sent.values()),
        "sent more": sorted(stream for stream, times in sent.items() if times > 1),
        "ids": sorted(str(row.id) for row in rows),
        "faults": [str(fault) for fault in verify()],
    }


if __name__ == "__main__":
    django.setup()
    if sys.argv[1] == "prepare":
        prepare(int(sys.argv[2]))
    else:
        sys.stdout.write(json.dumps(check()))
