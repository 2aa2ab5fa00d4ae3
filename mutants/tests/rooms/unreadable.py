"""Facts that no action of this version would record, written behind its back with the chain whole."""

from datetime import datetime
from uuid import uuid4

from fortyeight.foundations.kit.canonical import canonical_json
from fortyeight.foundations.ledger.chain import fact_hash
from fortyeight.foundations.ledger.models import RecordedFact, Stream


def record_something_unknown(stream: str, at: datetime) -> None:
    """Append a fact of a kind that this version has never heard of, as a newer one would."""
    record_behind_our_back(stream, at, kind="stay.not_yet_invented", data={})


def record_behind_our_back(stream: str, at: datetime, *, kind: str, data: dict[str, object]) -> None:
    """Append a fact that no check has seen."""
    head = Stream.objects.get(id=stream)
    row = RecordedFact(
        uuid=uuid4(),
        stream=head,
        seq=head.head_seq + 1,
        kind=kind,
        happened_earliest=at,
        happened_latest=at,
        recorded_at=at,
        actor="user/newer",
        action="custody.not_yet_invented",
        request_id=uuid4(),
        data=canonical_json(data),
        prev_hash=head.head_hash,
    )
    row.hash = fact_hash(row)
    row.save(force_insert=True)
    Stream.objects.filter(id=stream).update(head_seq=row.seq, head_hash=row.hash)
