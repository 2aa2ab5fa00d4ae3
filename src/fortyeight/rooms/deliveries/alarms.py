"""When telling itself fails, that rings too: nobody was reached, or nobody is on call.

These alerts lie on `watch/telling/…`, one stream for each agency: no look of
the watch ends them. This module raises them and ends them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Max, Q

from fortyeight.foundations.edge import chance
from fortyeight.foundations.law.facts import Payload, watch
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import retrying
from fortyeight.foundations.ledger.appending import Act, Item, append_many
from fortyeight.foundations.ledger.instant import database_now
from fortyeight.foundations.ledger.locking import forget_locks, lock
from fortyeight.rooms.agreements.access import COMMANDER, MANAGER
from fortyeight.rooms.deliveries.models import ALERT, DEAD, SENT, WAITING, Contact, Delivery, OnCall
from fortyeight.rooms.deliveries.outbox import SENDER, Now
from fortyeight.rooms.watch import views
from fortyeight.rooms.watch.models import Alert

NOBODY_REACHED, NOBODY_ON_CALL = "DELIVERY.NOBODY_REACHED", "DELIVERY.NOBODY_ON_CALL"
SENTENCES = {
    NOBODY_REACHED: "An alert about somebody's freedom reached nobody outside the browser. See to it now.",
    NOBODY_ON_CALL: "Nobody is on call. Everybody of the role is told until somebody is.",
}
REACHED_WITHIN = timedelta(minutes=2)
GAP_MAX = timedelta(days=7)
"""An agency that has had nobody on call for so long does not work that way any more."""
LIMIT = 100


@dataclass(frozen=True, slots=True)
class _Alarm:
    """What is wrong: in which agency, what exactly, and since when."""

    agency: str
    code: str
    about: str
    since: datetime

    @property
    def duty(self) -> str:
        return f"{self.code}:{self.about}"


def see_to_alarms(*, now: Now = database_now) -> int:
    """Raise what is wrong with telling and was not raised, end what is right again; give how many of both."""
    return retrying.until_committed(lambda: _see_to(now))


def _see_to(now: Now) -> int:
    with transaction.atomic(durable=True):
        forget_locks()
        at = now()
        open_ones = list(Alert.objects.filter(code__in=SENTENCES, ended_at=None))
        unreached, settled = _unreached(at)
        gaps = list(_gaps(at))
        over = [row for row in open_ones if _is_over(row, gaps, at)]
        known = {(row.agency, row.duty, row.due_at) for row in Alert.objects.filter(code__in=SENTENCES)}
        wrong = [one for one in (*unreached, *gaps) if (one.agency, one.duty, one.since) not in known]
        Delivery.objects.filter(cause__in=settled).update(alarmed=True)
        if not wrong and not over:
            return 0
        act = Act(actor=SENDER, action="deliveries.see_to_alarms", request_id=chance.new_id(), recorded_at=at)
        agencies = {one.agency for one in wrong} | {row.agency for row in over}
        lock(write=sorted(views.stream_for(subject_of(agency)) for agency in agencies))
        _write(act, wrong, over)
        return len(wrong) + len(over)


def subject_of(agency: str) -> str:
    """Name the subject of alerts about the telling of an agency.

    >>> subject_of("agency/pine-hollow")
    'telling/pine-hollow'
    """
    return f"telling/{agency.partition('/')[2]}"


def _unreached(at: datetime) -> tuple[list[_Alarm], list[UUID]]:
    """Find urgent alerts that reached nobody, and the causes that need not be looked at again."""
    rows = Delivery.objects.filter(kind=ALERT, urgent=True, alarmed=False, state__in=(WAITING, DEAD))
    rows = rows.filter(Q(queued_at__lte=at - REACHED_WITHIN) | Q(state=DEAD)).order_by("queued_at")
    causes = list(dict.fromkeys(rows.values_list("cause", flat=True)[:LIMIT]))
    alerts = Alert.objects.in_bulk(causes)
    told = set(Contact.objects.values_list("agency", flat=True))
    found, settled = [], []
    for cause in causes:
        own = list(Delivery.objects.filter(cause=cause))
        states = {row.state for row in own}
        alert = alerts.get(cause)
        if SENT in states or alert is None or alert.code in SENTENCES or alert.agency not in told:
            settled.append(cause)
        elif WAITING not in states or min(row.queued_at for row in own) <= at - REACHED_WITHIN:
            since = min(row.queued_at for row in own)
            found.append(_Alarm(alert.agency, NOBODY_REACHED, str(cause), since))
            settled.append(cause)
    return found, settled


def _gaps(at: datetime) -> Iterator[_Alarm]:
    """Find the roles in which somebody was on call until lately, and now nobody is."""
    latest = OnCall.objects.filter(starts_at__lte=at).values("agency", "role").annotate(ended=Max("ends_at"))
    for row in latest.order_by("agency", "role"):
        if at - GAP_MAX < row["ended"] <= at:
            yield _Alarm(row["agency"], NOBODY_ON_CALL, row["role"], row["ended"])


def _is_over(row: Alert, gaps: Iterable[_Alarm], at: datetime) -> bool:
    if row.code == NOBODY_ON_CALL:
        return (row.agency, row.duty, row.due_at) not in {(gap.agency, gap.duty, gap.since) for gap in gaps}
    cause = UUID(row.duty.partition(":")[2])
    if Delivery.objects.filter(cause=cause, state=SENT).exists():
        return True
    return not Alert.objects.filter(id=cause, ended_at=None, replaced_by=None).exists()


def _write(act: Act, wrong: list[_Alarm], over: list[Alert]) -> None:
    ended: list[tuple[str, Payload]] = [
        (subject_of(row.agency), watch.AlertEnded(alert=str(row.id), why=watch.Ended.DONE)) for row in over
    ]
    raised: list[tuple[str, Payload]] = [
        (
            subject_of(one.agency),
            watch.AlertRaised(
                subject=subject_of(one.agency),
                duty=one.duty,
                code=one.code,
                stage="T-0",
                due_at=one.since,
                because=SENTENCES[one.code],
                came_at=act.recorded_at,
                tell=(COMMANDER, MANAGER),
            ),
        )
        for one in wrong
    ]
    items = [
        Item(stream=views.stream_for(subject), what=what, happened_at=exactly(act.recorded_at))
        for subject, what in (*ended, *raised)
    ]
    facts = append_many(act=act, items=items)
    views.end(facts[: len(over)])
    views.insert({fact: one.agency for fact, one in zip(facts[len(over) :], wrong, strict=True)})
