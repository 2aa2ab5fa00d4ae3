"""Walks the chains and names everything that is not as it was recorded."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Exists, F, OuterRef, QuerySet

from fortyeight.foundations.ledger.chain import commitment_to, fact_hash
from fortyeight.foundations.ledger.models import PersonalPart, RecordedFact, Stream

_BATCH = 2000
ERASED = "LEDGER.ERASED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One place where the ledger is not whole. `seq` is 0 for the stream as such."""

    stream: str
    seq: int
    code: str
    why: str

    @property
    def is_breach(self) -> bool:
        """Whether the proof is broken. An erased personal part leaves it standing."""
        return self.code != ERASED


def verify(
    streams: Sequence[str] | None = None, progress: Callable[[int], None] | None = None
) -> list[Fault]:
    """Walk these streams, or all, and list every fault; empty when the ledger is whole.

    Memory does not grow with the ledger, only with the faults. `progress` is
    told the number of facts read so far, now and then and at the end.

    A stream whose last facts *and* head were cut off together is whole by itself;
    only somebody who noted the head before can tell.
    """
    return list(find_faults(streams, progress))


def find_faults(
    streams: Sequence[str] | None = None, progress: Callable[[int], None] | None = None
) -> Iterator[Fault]:
    """Give the faults one by one, as the walk comes to them."""
    facts = RecordedFact.objects.all()
    heads = Stream.objects.all()
    if streams is not None:
        facts, heads = facts.filter(stream_id__in=streams), heads.filter(id__in=streams)
    yield from _walk(facts, progress)
    yield from _without_neighbours(facts, heads, everything=streams is None)


def _walk(facts: QuerySet[RecordedFact], progress: Callable[[int], None] | None) -> Iterator[Fault]:
    # One statement is one picture of the database: the heads come with the facts, not after them.
    rows = (
        facts.select_related("personal")
        .annotate(stream_head_seq=F("stream__head_seq"), stream_head_hash=F("stream__head_hash"))
        .order_by("stream_id", "seq")
    )
    read = 0
    last: RecordedFact | None = None
    for row in rows.iterator(chunk_size=_BATCH):
        read += 1
        before = last if last is not None and last.stream_id == row.stream_id else None
        if last is not None and before is None:
            yield from _faults_of_end(last)
        yield from _faults_of_link(row, before)
        yield from _faults_of_content(row)
        last = row
        if progress is not None and read % _BATCH == 0:
            progress(read)
    if last is not None:
        yield from _faults_of_end(last)
    if progress is not None:
        progress(read)


def _faults_of_link(row: RecordedFact, before: RecordedFact | None) -> Iterator[Fault]:
    expected_seq = 1 if before is None else before.seq + 1
    expected_hash = "" if before is None else before.hash
    if row.seq != expected_seq:
        yield _fault(row, "LEDGER.GAP", f"fact {expected_seq} should stand here; it is not in the ledger")
    elif row.prev_hash != expected_hash:
        yield _fault(row, "LEDGER.BROKEN_LINK", "it was recorded after another fact than the one before it")
    elif before is not None and row.position <= before.position:
        yield _fault(row, "LEDGER.OUT_OF_ORDER", "it is numbered before the fact that it follows")


def _faults_of_content(row: RecordedFact) -> Iterator[Fault]:
    if fact_hash(row) != row.hash:
        yield _fault(row, "LEDGER.ALTERED", "the fact is not what was recorded: its hash is another")
    part: PersonalPart | None = getattr(row, "personal", None)
    if part is None:
        if row.commitment:
            yield _fault(row, ERASED, "the personal part was erased; the fact itself still verifies")
    elif not _is_committed(part, row.commitment):
        yield _fault(row, "LEDGER.PERSONAL_ALTERED", "the personal part is not the one that was recorded")


def _is_committed(part: PersonalPart, commitment: str) -> bool:
    try:
        return commitment_to(part.salt, part.data) == commitment
    except ValueError:
        return False  # The salt is not hexadecimal: it is not one of ours.


def _faults_of_end(last: RecordedFact) -> Iterator[Fault]:
    head_seq: int = getattr(last, "stream_head_seq")  # noqa: B009 - annotated, unknown to the type
    head_hash: str = getattr(last, "stream_head_hash")  # noqa: B009
    if (head_seq, head_hash) != (last.seq, last.hash):
        yield _fault(
            last, "LEDGER.WRONG_HEAD", f"the stream's head is at {head_seq}, its facts end at {last.seq}"
        )


def _without_neighbours(
    facts: QuerySet[RecordedFact], heads: QuerySet[Stream], *, everything: bool
) -> Iterator[Fault]:
    """Find what the walk cannot meet: rows whose other half is gone."""
    emptied = heads.filter(head_seq__gt=0).exclude(
        Exists(RecordedFact.objects.filter(stream_id=OuterRef("id")))
    )
    for stream, head_seq in emptied.values_list("id", "head_seq").iterator(chunk_size=_BATCH):
        why = f"the stream's head is at {head_seq}, and none of its facts is in the ledger"
        yield Fault(stream=stream, seq=0, code="LEDGER.WRONG_HEAD", why=why)
    unlisted = facts.exclude(Exists(Stream.objects.filter(id=OuterRef("stream_id"))))
    for stream, seq in unlisted.values_list("stream_id", "seq").iterator(chunk_size=_BATCH):
        yield Fault(stream=stream, seq=seq, code="LEDGER.NO_STREAM", why="the fact's stream is gone")
    if everything:
        lost = PersonalPart.objects.exclude(Exists(RecordedFact.objects.filter(uuid=OuterRef("fact_id"))))
        for fact_id in lost.values_list("fact_id", flat=True).iterator(chunk_size=_BATCH):
            yield Fault(
                stream="", seq=0, code="LEDGER.NO_FACT", why=f"fact {fact_id} is gone; a part is left"
            )


def _fault(row: RecordedFact, code: str, why: str) -> Fault:
    return Fault(stream=row.stream_id, seq=row.seq, code=code, why=why)
