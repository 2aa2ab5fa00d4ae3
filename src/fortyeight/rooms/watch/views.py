"""From the facts of the watch to its alerts, and all of them again from the ledger."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from uuid import UUID

from fortyeight.foundations.law.facts import Fact, watch
from fortyeight.foundations.ledger import bulk
from fortyeight.foundations.ledger.reading import Unread
from fortyeight.rooms.agreements.rebuilding import readable, rebuilding
from fortyeight.rooms.watch import subjects
from fortyeight.rooms.watch.models import Alert, Watched

STAY, NOT_A_STAY = "stay", frozenset({"heart"})
TELLING = "telling"
BATCH = 1000
_SAID = (
    *("id", "subject", "agency", "duty", "code", "stage", "due_at", "came_at", "raised_at", "because"),
    *("tell", "quiet_until"),
)
_LATER = tuple(field.attname for field in Alert._meta.concrete_fields if field.attname not in _SAID)
_COLUMNS = (*_SAID, *_LATER)
_NEW = tuple(getattr(Alert(), name) for name in _LATER)
"""What the columns hold that only a later fact sets."""
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""When to look at what nothing is known of: before anything else."""


def stream_for(subject: str) -> str:
    """Name the stream on which the watch records what it did about a subject.

    It is a stream of its own, so that an alert never makes an officer's form stale.

    >>> stream_for("stay/3f2a"), stream_for("officer/7c2")
    ('watch/3f2a', 'watch/officer/7c2')
    """
    kind, _, name = subject.partition("/")
    if kind == STAY and "/" not in name and name not in NOT_A_STAY:
        return f"watch/{name}"
    return f"watch/{subject}"


def apply(fact: Fact, agency: str) -> None:
    """Bring the alerts up to one fact of the watch."""
    match fact.what:
        case watch.AlertRaised():
            insert({fact: agency})
        case watch.AlertAcknowledged() as taken:
            Alert.objects.filter(id=UUID(taken.alert)).update(
                acknowledged_by=taken.by,
                acknowledged_at=fact.recorded_at,
                acknowledged_until=taken.until or fact.recorded_at,
                note=taken.note,
            )
        case watch.AlertEnded():
            end([fact])


def insert(raised: Mapping[Fact, str]) -> None:
    """Add the alerts of these facts, each with its agency, and have each replace the earlier of its limit."""
    new = {}
    for fact in raised:
        assert isinstance(fact.what, watch.AlertRaised)
        new[fact.what.subject, fact.what.duty, fact.what.due_at] = UUID(fact.id)
    open_ones = Alert.objects.filter(
        subject__in={subject for subject, _, _ in new}, ended_at=None, replaced_by=None
    ).values_list("id", "subject", "duty", "due_at")
    replaced = [(one, new[of_limit]) for one, *limit in open_ones if (of_limit := tuple(limit)) in new]
    bulk.update(Alert, "id", ("replaced_by",), replaced)
    bulk.insert(Alert, _COLUMNS, [_row(fact, agency) for fact, agency in raised.items()])


def end(ended: Iterable[Fact]) -> None:
    """Close the alerts that these facts say are over."""
    rows = []
    for fact in ended:
        assert isinstance(fact.what, watch.AlertEnded)
        rows.append((UUID(fact.what.alert), fact.recorded_at, fact.what.why.value, fact.what.fact))
    bulk.update(Alert, "id", ("ended_at", "ended_why", "ended_by"), rows)


def _row(fact: Fact, agency: str) -> tuple[object, ...]:
    """Give the values of `_COLUMNS` for a new alert; none that says that it is over, taken on or told."""
    raised = fact.what
    assert isinstance(raised, watch.AlertRaised)
    return (
        UUID(fact.id),
        raised.subject,
        agency,
        raised.duty,
        raised.code,
        raised.stage,
        raised.due_at,
        raised.came_at or fact.recorded_at,
        fact.recorded_at,
        raised.because,
        list(raised.tell),
        raised.quiet_until,
        *_NEW,
    )


def rebuild(unread: list[Unread] | None = None) -> None:
    """Drop this room's views and build them again from the ledger; the next look fills in when to look.

    Who was told already is no fact. It is kept, so that nobody is told again. What
    cannot be read goes to `unread`; the duty that it was about rings anew.
    """
    told = set(Alert.objects.filter(told=True).values_list("id", flat=True))
    with rebuilding(Watched, Alert):
        agencies = subjects.agencies()
        for fact in readable("watch", unread=unread):
            about = getattr(fact.what, "subject", "")
            apply(fact, agencies.get(about) or _agency_told(about))
        Alert.objects.filter(id__in=told).update(told=True)
        _look_at_everything(agencies)


def _agency_told(subject: str) -> str:
    """Tell the agency of an alert about telling its people, which no source knows."""
    kind, _, agency = subject.partition("/")
    return f"agency/{agency}" if kind == TELLING else ""


def _look_at_everything(agencies: Mapping[str, str]) -> None:
    """Have every subject on record looked at, whatever was known of when."""
    Watched.objects.bulk_create(
        [Watched(subject=name, agency=agency, look_at=LONG_AGO) for name, agency in sorted(agencies.items())],
        batch_size=BATCH,
    )
