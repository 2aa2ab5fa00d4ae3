"""From the facts of the watch to its alerts, and all of them again from the ledger."""

from uuid import UUID

from fortyeight.foundations.law.facts import Fact, watch
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.agreements.rebuilding import rebuilding
from fortyeight.rooms.custody import watching
from fortyeight.rooms.watch.models import Alert, Watched


def stream_for(stay: str) -> str:
    """Name the stream on which the watch records what it did about a stay.

    It is a stream of its own, so that an alert never makes an officer's form stale.
    """
    return f"watch/{stay.partition('/')[2]}"


def stay_for(stream: str) -> str:
    """Name the stay that a stream of the watch is about: `stream_for` the other way."""
    return f"stay/{stream.partition('/')[2]}"


def apply(fact: Fact, agency: str) -> None:
    """Bring the alerts up to one fact of the watch."""
    match fact.what:
        case watch.AlertRaised() as raised:
            Alert.objects.create(
                id=UUID(fact.id),
                stay=raised.stay,
                agency=agency,
                duty=raised.duty,
                code=raised.code,
                stage=raised.stage,
                due_at=raised.due_at,
                raised_at=fact.recorded_at,
                because=raised.because,
            )
        case watch.AlertAcknowledged() as acknowledged:
            Alert.objects.filter(id=UUID(acknowledged.alert)).update(
                acknowledged_by=acknowledged.by, acknowledged_at=fact.recorded_at, note=acknowledged.note
            )


def rebuild() -> None:
    """Drop this room's views and build them again from the ledger; the next look fills in when to look."""
    with rebuilding(Watched, Alert):
        agencies = watching.agencies_of_stays()
        for fact in reading.all_facts(of="watch"):
            apply(fact, agencies.get(stay_for(fact.stream), ""))
        watching.mark_all()
