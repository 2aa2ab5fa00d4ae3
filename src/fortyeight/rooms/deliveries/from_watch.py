"""The watch's alerts as the sender needs them: without a word in them that could name somebody held."""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.alerting import is_about_freedom
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.ledger.instant import database_now
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.agreements.access import COMMANDER
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.deliveries.alarms import SENTENCES
from fortyeight.rooms.deliveries.source import Ringing
from fortyeight.rooms.watch import telling
from fortyeight.rooms.watch.looking import UNCOMPUTABLE, UNCOMPUTABLE_WHY
from fortyeight.rooms.watch.models import Alert

UTC_ZONE = ZoneInfo("UTC")
OTHERS: Mapping[str, str] = {UNCOMPUTABLE: UNCOMPUTABLE_WHY, **SENTENCES}
BLANK = re.compile(r"\{[^}]*\}")
LOOK = "Open the page: it says what must be done."


class FromWatch:
    """The source of alerts that the sender works with."""

    def has_untold(self) -> bool:
        """Say whether there is an alert that counts and was not told."""
        return Alert.objects.filter(told=False, ended_at=None, replaced_by=None).exists()

    def list_untold(self, limit: int) -> tuple[Ringing, ...]:
        """List alerts that count and were not told, and keep other senders from taking them."""
        found = telling.list_untold(limit)
        rows = Alert.objects.in_bulk([UUID(one.id) for one in found])
        return _ringing([rows[UUID(one.id)] for one in found], database_now())

    def mark_told(self, ids: Iterable[UUID]) -> None:
        """Note that these alerts were addressed."""
        telling.mark_told([str(one) for one in ids])

    def find(self, ids: Iterable[UUID], at: datetime) -> Mapping[UUID, Ringing]:
        """Give these alerts as they are at an instant."""
        rows = list(Alert.objects.filter(id__in=list(ids)))
        return {one.id: one for one in _ringing(rows, at)}


def sentence_of(code: str) -> str:
    """Say what must be done, as the code says it to everybody.

    A word that the sentence has from the case at hand is left out: it may be
    somebody's.
    """
    if code in OTHERS:
        return OTHERS[code]
    # What is filled in may name somebody; a sentence that breaks off says nothing.
    plain = BLANK.sub("…", CODES[code].sentence).removesuffix(" …") if code in CODES else ""
    return plain or LOOK


def is_urgent(code: str, at: datetime) -> bool:
    """Whether an alert of this code is about somebody's freedom; what no ladder lists is."""
    if code in SENTENCES:
        return SENTENCES[code] == SENTENCES["DELIVERY.NOBODY_REACHED"]
    return is_about_freedom(code, Bench(book=current(), zone=UTC_ZONE, at=at))


def _ringing(rows: Collection[Alert], at: datetime) -> tuple[Ringing, ...]:
    jails = dict(Stay.objects.filter(stream__in={row.subject for row in rows}).values_list("stream", "jail"))
    urgent = {code: is_urgent(code, at) for code in {row.code for row in rows}}
    return tuple(
        Ringing(
            id=row.id,
            subject=row.subject,
            agency=row.agency,
            code=row.code,
            what=sentence_of(row.code),
            stage=row.stage,
            due_at=row.due_at,
            raised_at=row.raised_at,
            # An alert of an older version names nobody: somebody must hear it.
            tell=tuple(row.tell) or (COMMANDER,),
            urgent=urgent[row.code],
            jail=jails.get(row.subject, ""),
            quiet_until=row.quiet_until,
            is_over=row.ended_at is not None or row.replaced_by is not None,
            is_taken=row.acknowledged_until is not None and row.acknowledged_until > at,
        )
        for row in rows
    )
