"""Facts that are read again and again, kept in the process once read: those of agencies and officers.

A fact never changes, so what was read stays true; a stream only grows. Each time
the streams' heads are read anew, and then only what was recorded since. A head's
hash covers all that is before it: of another database, or of one restored to an
earlier hour, nothing that was kept is ever taken.

The one thing that can go is a personal part: whether those are all there still is
asked each time. Keep no stays here: what was erased of a person held must not
stand in memory until somebody asks for it.
"""

import threading
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Q

from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.models import PersonalPart, RecordedFact
from fortyeight.foundations.ledger.reading import Sealed
from fortyeight.foundations.ledger.rows import Head, heads_of

FACTS_MAX = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The facts of a stream up to a head, whose hash is `hash`.

    `is_whole` is false when the facts do not lead up to the head, link by link: then
    the hash says nothing about them. `parts` are the facts that have a part which can be erased.
    """

    facts: tuple[Fact, ...] = ()
    hash: str = ""
    is_whole: bool = True
    parts: tuple[str, ...] = ()


_EMPTY = Line()


class Shelf:
    """Keeps the streams asked for last; so many facts at most. Many threads may share one."""

    def __init__(self, facts_max: int = FACTS_MAX) -> None:
        self._facts_max = facts_max
        self._lines: OrderedDict[str, Line] = OrderedDict()
        self._count = 0
        self._lock = threading.Lock()

    def lines_of(self, streams: Sequence[str]) -> Mapping[str, Line]:
        """Give the facts of these streams: two queries, and a third one when something was recorded since.

        To decide on them, `lock` first. Raises what `reading` raises when a fact cannot be read.
        """
        heads = heads_of(streams)
        found = {stream: self._known(stream, heads.get(stream)) for stream in streams}
        if not _has_all_parts(found.values()):
            found |= {stream: _EMPTY for stream, line in found.items() if line.parts}
        behind = {stream: head for stream, head in heads.items() if found[stream].hash != head.hash}
        if behind:
            found |= read_on(found, behind)
            for stream in behind:
                self._keep(stream, found[stream])
        return found

    def _known(self, stream: str, head: Head | None) -> Line:
        with self._lock:
            if head is None or stream not in self._lines:
                return _EMPTY
            self._lines.move_to_end(stream)
            return self._lines[stream]

    def _keep(self, stream: str, line: Line) -> None:
        with self._lock:
            self._count -= len(self._lines.pop(stream, _EMPTY).facts)
            if line.is_whole:
                self._lines[stream] = line
                self._count += len(line.facts)
            while self._count > self._facts_max:
                self._count -= len(self._lines.popitem(last=False)[1].facts)


def read_on(known: Mapping[str, Line], heads: Mapping[str, Head]) -> dict[str, Line]:
    """Read what was recorded on these streams after the lines known, up to the heads."""
    news = _read_after(known, heads)
    lines = {stream: _joined(known[stream], news.get(stream, ()), head) for stream, head in heads.items()}
    other = {
        stream: heads[stream] for stream, line in lines.items() if not line.is_whole and known[stream].facts
    }
    if other:
        # Another history than the one known: of that, nothing is taken.
        lines |= read_on(dict.fromkeys(other, _EMPTY), other)
    return lines


def _has_all_parts(lines: Iterable[Line]) -> bool:
    parts = [part for line in lines for part in line.parts]
    still = PersonalPart.objects.filter(pk__in=parts)  # type: ignore[misc] # the key is the fact's UUID
    return not parts or still.count() == len(parts)


def _read_after(known: Mapping[str, Line], heads: Mapping[str, Head]) -> dict[str, list[Sealed]]:
    wanted = Q()
    for stream, head in heads.items():
        wanted |= Q(stream_id=stream, seq__gt=len(known[stream].facts), seq__lte=head.seq)
    found: dict[str, list[Sealed]] = {}
    for sealed in reading.sealed(RecordedFact.objects.filter(wanted)):
        found.setdefault(sealed.fact.stream, []).append(sealed)
    return found


def _joined(line: Line, news: Sequence[Sealed], head: Head) -> Line:
    seq, before = len(line.facts), line.hash
    is_whole = True
    for sealed in news:
        is_whole = is_whole and (sealed.fact.seq, sealed.prev_hash) == (seq + 1, before)
        seq, before = sealed.fact.seq, sealed.hash
    is_whole = is_whole and (seq, before) == (head.seq, head.hash)
    return Line(
        facts=(*line.facts, *(sealed.fact for sealed in news)),
        hash=head.hash,
        is_whole=is_whole,
        parts=(*line.parts, *(sealed.fact.id for sealed in news if sealed.has_part)),
    )
