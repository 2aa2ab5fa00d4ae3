"""The board as this process keeps it: a line is judged again when its facts, the book or the time ask for it.

A judged line stands as long as the heads of the streams it rests on and the
book are the same, and no turn has come: a time named in a fact, a limit, the
end of an answer, a day on which the law changes. Each read asks the database
which streams have new facts, and judges the lines that rest on them. Every ten
seconds all heads are compared, and `sweep` judges the oldest lines again in any
case; a line that then reads otherwise is a fault of this module, and is logged.
"""

import heapq
import logging
import threading
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery

from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.models import Stream
from fortyeight.foundations.ledger.watermark import Recent, recent_facts
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.agreements import queries as agreements
from fortyeight.rooms.custody import access, loading, queries
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.custody.queries import Board, BoardRow
from fortyeight.rooms.custody.turns import Turns

log = logging.getLogger(__name__)

SHARED_KINDS = ("agency", "agreement", "officer")
COMPARE_ALL_EVERY = timedelta(seconds=10)
# A request that began before another and comes after it may be shown what the other was.
SAME_TIME = timedelta(minutes=1)
UNJUDGED_AGAIN = timedelta(seconds=10)
SWEPT_AFTER = timedelta(minutes=10)
CHUNK = 200
COLUMNS = ("stream", "agency", "person", "jail", "place", "name", "booking_number")

Heads = Mapping[str, str]
Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rest:
    """What a line rests on: while all of it is the same and `holds_until` has not come, it stands."""

    key: Key
    agency: str
    officers: tuple[str, ...]
    officer_heads: tuple[str | None, ...]
    judged_at: datetime
    holds_until: datetime | None

    def is_over(self, at: datetime) -> bool:
        """Whether the line must be judged again: a turn has come, or the clock was set back."""
        has_turned = self.holds_until is not None and self.holds_until <= at
        return has_turned or self.judged_at - at > SAME_TIME

    def stands_like(self, other: "_Rest") -> bool:
        """Whether a judgement made on the same facts at a later instant had to come out the same."""
        mine, theirs = (self.key, self.officer_heads), (other.key, other.officer_heads)
        return mine == theirs and not self.is_over(other.judged_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    line: BoardRow
    rest: _Rest


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRead:
    """A board, and the number of its state in this process: another number, another board."""

    board: Board
    version: int


class KeptBoard:
    """The judged lines of one process. Safe for threads: one looks, the others wait for it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._agencies: frozenset[str] = frozenset()
        self._recent: Recent | None = None
        self._compared_at: datetime | None = None
        self._shared: Heads = {}
        self._standing: dict[str, Key] = {}
        self._book = ""
        self._kept: dict[str, _Kept] = {}
        self._boards: dict[str, tuple[BoardRow, ...]] = {}
        self._others: dict[str, int] = {}
        self._versions: Counter[str] = Counter()

    def read(self, agencies: frozenset[str], *, at: datetime, sweep: int = 0) -> BoardRead:
        """Read the board of these agencies, the most urgent first; judge up to `sweep` old lines again."""
        with self._lock:
            self._look(agencies, at, sweep)
            boards = [self._board(agency) for agency in sorted(agencies)]
            merged = boards[0] if len(boards) == 1 else tuple(heapq.merge(*boards, key=_urgency))
            others = sum(self._count_others(agency) for agency in agencies)
            version = sum(self._versions[agency] for agency in agencies)
            return BoardRead(board=Board(rows=merged, others_count=others), version=version)

    def _look(self, agencies: frozenset[str], at: datetime, sweep: int) -> None:
        recent = recent_facts()
        if not agencies <= self._agencies:
            self._agencies |= agencies
            self._recent = None
        changed = None if self._recent is None else recent.streams_since(self._recent)
        if changed is None or self._must_compare(changed, at):
            stale = self._compare_all(at)
        else:
            stale = self._compare_stays([stream for stream in changed if stream.startswith("stay/")])
        for stream, kept in self._kept.items():
            if stream not in stale and kept.rest.is_over(at):
                stale[stream] = kept.rest.key
        for stream in self._oldest(at, sweep):
            stale.setdefault(stream, self._kept[stream].rest.key)
        self._judge(stale, at)
        self._recent = recent

    def _must_compare(self, changed: frozenset[str], at: datetime) -> bool:
        if self._compared_at is None or self._book != current().hash:
            return True
        if any(stream.partition("/")[0] in SHARED_KINDS for stream in changed):
            return True
        return not timedelta(0) <= at - self._compared_at < COMPARE_ALL_EVERY

    def _compare_all(self, at: datetime) -> dict[str, Key]:
        """Compare every line with the heads it rests on; give those that no longer stand."""
        self._shared = dict(Stream.objects.filter(kind__in=SHARED_KINDS).values_list("id", "head_hash"))
        self._standing = {
            agency: tuple((stream, self._shared.get(stream)) for stream in streams)
            for agency, streams in agreements.standing_streams(self._agencies).items()
        }
        self._book = current().hash
        keys = self._keys(Stay.objects.filter(agency__in=self._agencies, is_here=True, is_on_board=True))
        for stream in self._kept.keys() - keys.keys():
            self._drop(stream)
        self._others = {}
        self._compared_at = at
        return {stream: key for stream, key in keys.items() if self._is_stale(stream, key)}

    def _compare_stays(self, streams: Sequence[str]) -> dict[str, Key]:
        """Compare the lines of whoever has stays with new facts: one stay can bear on another of theirs."""
        if not streams:
            return {}
        keys = self._keys(Stay.objects.filter(agency__in=self._agencies, stream__in=streams))
        for stream in streams:
            if stream not in keys:
                self._drop(stream)
        self._others = {}
        return {stream: key for stream, key in keys.items() if self._is_stale(stream, key)}

    def _keys(self, of: QuerySet[Stay]) -> dict[str, Key]:
        """Give what each line rests on, for every stay on the board of a person with one of these stays."""
        head = Stream.objects.filter(id=OuterRef("stream")).values("head_hash")[:1]
        rows = Stay.objects.filter(agency__in=self._agencies, person__in=of.values("person"))
        found = rows.annotate(head=Subquery(head)).values_list(*COLUMNS, "is_here", "is_on_board", "head")
        heads: dict[tuple[str, str], list[tuple[str, str]]] = {}
        shown = []
        for *columns, is_here, is_on_board, hash_ in found:
            heads.setdefault((columns[1], columns[2]), []).append((columns[0], hash_))
            if is_here and is_on_board:
                shown.append(tuple(columns))
        rests = {person: tuple(sorted(found)) for person, found in heads.items()}
        return {
            columns[0]: (columns, rests[columns[1], columns[2]], self._standing[columns[1]], self._book)
            for columns in shown
        }

    def _is_stale(self, stream: str, key: Key) -> bool:
        kept = self._kept.get(stream)
        return (
            kept is None
            or kept.rest.key != key
            or kept.rest.officer_heads != self._heads_of(kept.rest.officers)
        )

    def _heads_of(self, officers: Iterable[str]) -> tuple[str | None, ...]:
        return tuple(self._shared.get(stream) for stream in officers)

    def _oldest(self, at: datetime, sweep: int) -> list[str]:
        if not sweep:
            return []
        old = ((kept.rest.judged_at, stream) for stream, kept in self._kept.items())
        return [stream for judged_at, stream in heapq.nsmallest(sweep, old) if at - judged_at > SWEPT_AFTER]

    def _judge(self, stale: Mapping[str, Key], at: datetime) -> None:
        # The keys were read before the facts: what is recorded in between is news at the next look.
        streams = sorted(stale)
        jails = {jail.id: jail for jail in agreements.list_jails(self._agencies)} if streams else {}
        turns = Turns(current())
        for first in range(0, len(streams), CHUNK):
            rows = list(Stay.objects.filter(stream__in=streams[first : first + CHUNK]))
            files = loading.load_each(rows)
            for row in rows:
                casefile = files[row.stream]
                line = queries.judge_row(row, casefile, jails[row.jail], at=at)
                if casefile is None or line.judged is None:
                    until: datetime | None = at + UNJUDGED_AGAIN
                else:
                    until = turns.next_turn(casefile, line.judged, at=at)
                recorded = casefile.recorded if casefile else ()
                officers = {fact.stream for fact in recorded if fact.stream.startswith("officer/")}
                self._keep(
                    line,
                    _Rest(
                        key=stale[row.stream],
                        agency=row.agency,
                        officers=tuple(sorted(officers)),
                        officer_heads=self._heads_of(sorted(officers)),
                        judged_at=at,
                        holds_until=until,
                    ),
                )

    def _keep(self, line: BoardRow, rest: _Rest) -> None:
        stream = line.person.stay
        before = self._kept.get(stream)
        if before is not None and _reads_as(before.line, line):
            self._kept[stream] = _Kept(line=before.line, rest=rest)
            return
        if before is not None and before.rest.stands_like(rest):
            log.error("the line of %s was kept for longer than it stood", stream)
        self._kept[stream] = _Kept(line=line, rest=rest)
        self._change(rest.agency)

    def _drop(self, stream: str) -> None:
        kept = self._kept.pop(stream, None)
        if kept is not None:
            self._change(kept.rest.agency)

    def _change(self, agency: str) -> None:
        self._boards.pop(agency, None)
        self._versions[agency] += 1

    def _board(self, agency: str) -> tuple[BoardRow, ...]:
        if agency not in self._boards:
            lines = [kept.line for kept in self._kept.values() if kept.rest.agency == agency]
            self._boards[agency] = tuple(sorted(lines, key=_urgency))
        return self._boards[agency]

    def _count_others(self, agency: str) -> int:
        if agency not in self._others:
            here = Stay.objects.filter(agency=agency, is_here=True, is_on_board=False)
            self._others[agency] = here.count()
        return self._others[agency]


def _urgency(line: BoardRow) -> tuple[int, datetime, str]:
    return line.urgency


def _reads_as(one: BoardRow, other: BoardRow) -> bool:
    """Whether two judgements of a line say the same. The instant at which they were made is not shown."""
    if (one.person, one.has_flag_only) != (other.person, other.has_flag_only):
        return False
    if one.judged is None or other.judged is None:
        return one.judged is other.judged
    return _says(one.judged) == _says(other.judged)


def _says(judged: queries.Judged) -> tuple[object, ...]:
    decision = judged.authority.decision
    return (
        judged.authority.basis,
        decision.deciding,
        decision.because,
        decision.expires_at,
        decision.draft_rules,
        judged.duties,
        [duty.is_overdue(decision.at) for duty in judged.duties],
    )


BOARD = KeptBoard()
"""The lines that this process keeps."""


def read_board(actor: Actor, *, at: datetime, sweep: int = 0) -> BoardRead:
    """Read the board of the actor's agencies as `queries.read_board` would, judging what may have changed."""
    access.require_role(actor, *access.READERS)
    return BOARD.read(actor.agencies, at=at, sweep=sweep)
