"""The rows of the ledger's tables before they are stored, and the statements that store them.

Only `appending` calls these. Nothing here decides anything or checks a promise.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from uuid import UUID

from fortyeight.foundations.ledger import bulk
from fortyeight.foundations.ledger.models import PersonalPart, RecordedFact, Stream


@dataclass(slots=True, kw_only=True)
class Row:
    """The columns of one fact that is not stored yet, named as in `RecordedFact`."""

    uuid: UUID
    stream_id: str
    seq: int
    kind: str
    happened_earliest: datetime
    happened_latest: datetime
    recorded_at: datetime
    actor: str
    action: str
    request_id: UUID
    data: str
    commitment: str
    decision: str
    prev_hash: str
    hash: str = ""


@dataclass(slots=True, kw_only=True)
class Part:
    """The columns of one personal part, named as in `PersonalPart`."""

    fact_id: UUID
    salt: str
    data: str


@dataclass(slots=True, kw_only=True)
class Head:
    """Where a stream ends: the `seq` and the hash of its last fact."""

    seq: int
    hash: str


_ROW, _PART = tuple(Row.__slots__), tuple(Part.__slots__)


def heads_of(streams: Iterable[str]) -> dict[str, Head]:
    """Read where these streams end; one statement."""
    found = Stream.objects.filter(id__in=streams).values_list("id", "head_seq", "head_hash")
    return {name: Head(seq=seq, hash=text) for name, seq, text in found}


def insert_facts(rows: Sequence[Row]) -> None:
    """Store facts, numbered in the order given."""
    bulk.insert(RecordedFact, _ROW, list(map(attrgetter(*_ROW), rows)))


def insert_parts(parts: Sequence[Part]) -> None:
    """Store the personal parts of facts that are stored."""
    bulk.insert(PersonalPart, _PART, list(map(attrgetter(*_PART), parts)))


def move_heads(heads: Mapping[str, Head]) -> None:
    """Set where these streams end now."""
    moved = [(name, head.seq, head.hash) for name, head in heads.items()]
    bulk.update(Stream, "id", ("head_seq", "head_hash"), moved)
