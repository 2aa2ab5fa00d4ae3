"""What must hold after processes were killed, as JSON.

`python -m tests.concurrency.after_killing prepare`, and then with the FILEs of what was acknowledged.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import django


def prepare() -> None:
    """Make the tables, the world, and the stay that all clients share."""
    from django.core.management import call_command

    from fortyeight.foundations.edge.clock import now
    from tests.rooms.world import DAY, make_agency, make_booking, make_officers

    call_command("migrate", verbosity=0, skip_checks=True)
    make_agency(now() - 300 * DAY)
    make_officers()
    make_booking("stay/shared", at=now() - DAY, person="person/shared")


def add_contact() -> None:
    """One way out for every alert: the webhook `dispatch`."""
    from fortyeight.foundations.edge.clock import now
    from fortyeight.foundations.law.facts.delivery import Channel
    from fortyeight.rooms.deliveries import access
    from tests.rooms.deliveries.world import make_contact
    from tests.rooms.world import MANAGER

    given = {"person": "", "name": "Dispatch", "roles": tuple(access.TOLD)}
    make_contact(MANAGER, "dispatch", channel=Channel.WEBHOOK, at=now(), **given)


def messages() -> dict[str, list[str]]:
    """What the sender knows of its messages to the contact: their ids, by state."""
    from fortyeight.rooms.deliveries.models import Delivery

    found: dict[str, list[str]] = {}
    for row in Delivery.objects.exclude(contact=""):
        found.setdefault(row.state, []).append(str(row.id))
    return found


def check(acknowledged: list[dict[str, Any]]) -> dict[str, Any]:
    """Look at everything once more, and list what is not as it should be; empty lists are good."""
    from fortyeight.foundations.edge.clock import now
    from fortyeight.foundations.ledger.models import Outcome, RecordedFact
    from fortyeight.foundations.ledger.verify import verify
    from fortyeight.rooms.watch.worker import derive_all_again, look_round
    from tests.rooms.tables import rebuild_everything, rows_of_every_view

    facts = {
        str(key): str(request) for key, request in RecordedFact.objects.values_list("uuid", "request_id")
    }
    kept = {str(key) for key in Outcome.objects.values_list("request_id", flat=True)}
    done = [line for line in acknowledged if "facts" in line]
    lost = [
        line["request"] for line in done if any(facts.get(fact) != line["request"] for fact in line["facts"])
    ]
    counted = Counter(facts.values())
    doubled = [line["request"] for line in done if counted[line["request"]] != len(line["facts"])]
    at = now()
    derive_all_again()
    look_round(now=lambda: at)
    before = rows_of_every_view()
    rebuild_everything()
    look_round(now=lambda: at)
    after = rows_of_every_view()
    return {
        "acknowledged": len(done),
        "unable": sorted({line["unable"] for line in acknowledged if "unable" in line}),
        "asked again": sum(line["tries"] - 1 for line in acknowledged),
        "facts": len(facts),
        "alerts": len(before["Alert"]),
        "alerts late": _latest_alert(),
        "lost": [*lost, *(line["request"] for line in done if line["request"] not in kept)],
        "doubled": doubled,
        "faults": [str(fault) for fault in verify()],
        "views": [name for name in before if before[name] != after[name]],
        "alerts lost": _overdue_without_alert(at),
        "alerts doubled": _doubled_alerts(),
    }


def _overdue_without_alert(at: Any) -> list[str]:
    from fortyeight.foundations.law.duties import duties_of
    from fortyeight.foundations.rulebook.current import current
    from fortyeight.rooms.custody import loading
    from fortyeight.rooms.custody.models import Stay
    from fortyeight.rooms.watch.models import Alert

    raised = set(Alert.objects.values_list("subject", "duty", "due_at"))
    return [
        f"{stream} {duty.key}"
        for stream, casefile in loading.load_casefiles(list(Stay.objects.all())).items()
        for duty in duties_of(casefile, at=at, book=current())
        if duty.is_overdue(at) and (stream, duty.key, duty.due_at) not in raised
    ]


def _latest_alert() -> float:
    """By how many seconds the latest alert of all was raised after its time had come."""
    from fortyeight.rooms.watch.models import Alert

    rows = Alert.objects.filter(subject__startswith="stay/c", stage="T-0")
    return max(((row.raised_at - row.came_at).total_seconds() for row in rows), default=0.0)


def _doubled_alerts() -> list[str]:
    from fortyeight.foundations.ledger import reading
    from fortyeight.rooms.watch.models import Alert

    facts = [fact.what for fact in reading.all_facts(of="watch") if fact.kind == "watch.alert_raised"]
    counted = Counter(f"{what.subject} {what.duty} {what.due_at} {what.stage}" for what in facts)
    rows = [] if len(facts) == Alert.objects.count() else ["facts and rows differ in number"]
    return [*rows, *(key for key, count in counted.items() if count > 1)]


if __name__ == "__main__":
    django.setup()
    if sys.argv[1:] == ["prepare"]:
        prepare()
    elif sys.argv[1:] == ["contact"]:
        add_contact()
    elif sys.argv[1:] == ["messages"]:
        sys.stdout.write(json.dumps(messages()))
    else:
        lines = [line for file in sys.argv[1:] for line in Path(file).read_text().splitlines()]
        sys.stdout.write(json.dumps(check([json.loads(line) for line in lines])))
