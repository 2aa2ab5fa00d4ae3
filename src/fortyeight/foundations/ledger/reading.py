"""Facts out of the ledger, as the law reads them: personal fields merged back, in recorded order."""

import json
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.facts.codec import read_payload
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.decisions import read_decision
from fortyeight.foundations.ledger.models import RecordedFact, Stream
from fortyeight.foundations.ledger.splitting import join

_COLUMNS = (
    "uuid",
    "stream_id",
    "seq",
    "kind",
    "happened_earliest",
    "happened_latest",
    "recorded_at",
    "actor",
    "data",
    "personal__data",
)
_SEALS = ("prev_hash", "hash")
_BATCH = 2000

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A fact with the hashes that tie it to the one before, and whether it has a part that can be erased."""

    fact: Fact
    prev_hash: str
    hash: str
    has_part: bool


def facts_of(*streams: str) -> tuple[Fact, ...]:
    """List the facts of these streams in the order they were recorded; one query.

    Within a stream that is the order of `seq`. To decide on them, `lock` first.
    """
    rows = RecordedFact.objects.filter(stream_id__in=streams).order_by("position")
    return tuple(_read_fact(row) for row in rows.values_list(*_COLUMNS))


def facts_of_kind(*kinds: str) -> tuple[Fact, ...]:
    """List every fact of these kinds, on all streams, in the order they were recorded."""
    rows = RecordedFact.objects.filter(kind__in=kinds).order_by("position")
    return tuple(_read_fact(row) for row in rows.values_list(*_COLUMNS))


def latest_of_kind(*kinds: str, limit: int) -> tuple[Fact, ...]:
    """List the latest so many facts of these kinds, on all streams, in the order they were recorded."""
    rows = RecordedFact.objects.filter(kind__in=kinds).order_by("-position")[:limit]
    return tuple(reversed([_read_fact(row) for row in rows.values_list(*_COLUMNS)]))


def all_facts(*, of: str = "") -> Iterator[Fact]:
    """Give every fact, stream by stream, without holding them in memory.

    With `of`, only those of streams of that kind, such as `stay`. Use it to build
    a view again from nothing.
    """
    rows = RecordedFact.objects.order_by("stream_id", "seq")
    if of:
        rows = rows.filter(stream__kind=of)
    for row in rows.values_list(*_COLUMNS).iterator(chunk_size=_BATCH):
        yield _read_fact(row)


def sealed(rows: QuerySet[RecordedFact]) -> Iterator[Sealed]:
    """Give these facts with their seals, in the order of their places in their streams."""
    for *row, prev_hash, own_hash in rows.order_by("stream_id", "seq").values_list(*_COLUMNS, *_SEALS):
        *_, personal = row
        fact = _read_fact(tuple(row))
        yield Sealed(fact=fact, prev_hash=prev_hash, hash=own_hash, has_part=personal is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A fact that this version cannot read: where it stands, and why. `data` is its public part as stored."""

    stream: str
    seq: int
    kind: str
    why: str
    data: Mapping[str, Any]


def each_fact(*, of: str, stream: str = "") -> Iterator[Fact | Unread]:
    """As `all_facts`, with an `Unread` for each fact that cannot be read: one must not hide the others."""
    rows = RecordedFact.objects.order_by("stream_id", "seq").filter(stream__kind=of)
    if stream:
        rows = rows.filter(stream_id=stream)
    for row in rows.values_list(*_COLUMNS).iterator(chunk_size=_BATCH):
        try:
            yield _read_fact(row)
        except (ValueError, KeyError, TypeError, AssertionError) as fault:
            log.error("fact %d of %s cannot be read: %s", row[2], row[1], fault)
            yield Unread(stream=row[1], seq=row[2], kind=row[3], why=str(fault), data=_public(row[8]))


def _public(text: str) -> Mapping[str, Any]:
    try:
        data = json.loads(text)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


def find_fact(fact_id: str) -> Fact | None:
    """Find one fact by its id."""
    rows = _by_id(fact_id).values_list(*_COLUMNS)
    return next((_read_fact(row) for row in rows), None)


def decision_of(fact_id: str) -> Decision | None:
    """Find the decision kept with a fact, as it was taken; None where it needed none."""
    text = _by_id(fact_id).values_list("decision", flat=True).first()
    return read_decision(json.loads(text)) if text else None


def decisions_of(*streams: str) -> Mapping[str, Decision]:
    """Give the decisions kept with the facts of these streams, by the fact's id; one query."""
    rows = RecordedFact.objects.filter(stream_id__in=streams).exclude(decision="").order_by("position")
    return {str(uuid): read_decision(json.loads(text)) for uuid, text in rows.values_list("uuid", "decision")}


def last_recorded_at(*kinds: str) -> datetime | None:
    """Tell when the fact was recorded that was recorded last, of these kinds or of any; UTC."""
    rows = RecordedFact.objects.filter(kind__in=kinds) if kinds else RecordedFact.objects
    latest = rows.order_by("-position").values_list("recorded_at", flat=True).first()
    return latest.astimezone(UTC) if latest is not None else None


def streams_of(kind: str) -> tuple[str, ...]:
    """List the streams of a kind on which something was recorded, by name."""
    rows = Stream.objects.filter(kind=kind, head_seq__gt=0).order_by("id")
    return tuple(rows.values_list("id", flat=True))


def head(stream: str) -> int:
    """Tell the `seq` of the stream's last fact; 0 when there is none."""
    return Stream.objects.filter(id=stream).values_list("head_seq", flat=True).first() or 0


def _by_id(fact_id: str) -> QuerySet[RecordedFact]:
    try:
        return RecordedFact.objects.filter(uuid=UUID(fact_id))
    except ValueError:
        return RecordedFact.objects.none()


def _read_fact(row: tuple[Any, ...]) -> Fact:
    uuid, stream, seq, kind, earliest, latest, recorded_at, actor, data, personal = row
    fields = json.loads(data)
    if personal:
        fields = join(fields, json.loads(personal))
    return Fact(
        id=str(uuid),
        stream=stream,
        seq=seq,
        happened_at=When(earliest.astimezone(UTC), latest.astimezone(UTC)),
        recorded_at=recorded_at.astimezone(UTC),
        actor=actor,
        what=read_payload(kind, fields, UTC),
    )
