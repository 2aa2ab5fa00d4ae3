"""The one way to write history: append facts to locked streams."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connections

from fortyeight.foundations.edge import chance
from fortyeight.foundations.kit.canonical import canonical_json, plain_json
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.facts import KINDS, Fact, Payload
from fortyeight.foundations.law.facts.codec import read_payload
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger import rows
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.chain import commitment_to, fact_hash
from fortyeight.foundations.ledger.decisions import plain_decision
from fortyeight.foundations.ledger.locking import locked_for_writing
from fortyeight.foundations.ledger.rows import Head, Part, Row
from fortyeight.foundations.ledger.splitting import join, split
from fortyeight.foundations.ledger.waking import tell_on_commit


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Who does what, on which request, and when it is recorded. Stamped on every fact of the act."""

    actor: Actor
    action: str
    request_id: UUID
    recorded_at: datetime

    def __post_init__(self) -> None:
        assert self.recorded_at.tzinfo is UTC, "instants are UTC inside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One fact to append: on which stream, what happened and when, and the decision that let it be done.

    The decision may be one that refused the act; it is None for a fact that
    needed none. Decisions are public: they name facts, never people held.
    `written_before` is the public text that an equal item came to before, for one
    that has no personal field and no decision; empty to write it now.
    """

    stream: str
    what: Payload
    happened_at: When
    decision: Decision | None = None
    written_before: str = ""
    _written: "_Written | None" = field(default=None, init=False, repr=False, compare=False)

    def written(self) -> "_Written":
        """Write and check the content, the first time it is asked for: ahead of the act, if time is short."""
        if self._written is None:
            before = self.written_before
            object.__setattr__(self, "_written", _Written(before, "", "") if before else _write(self))
        assert self._written is not None
        return self._written


class _Written(NamedTuple):
    """The content of a fact as text. `personal` is empty when no field is personal."""

    public: str
    personal: str
    decision: str


def append(*, act: Act, stream: str, what: Payload, happened_at: When, decision: Decision | None) -> Fact:
    """Record that `what` happened, as the next fact of the stream, and give the fact back.

    Needs an open transaction in which `lock(write=[stream])` was called.
    """
    item = Item(stream=stream, what=what, happened_at=happened_at, decision=decision)
    return append_many(act=act, items=[item])[0]


def append_many(*, act: Act, items: Sequence[Item]) -> tuple[Fact, ...]:
    """Record all that one act came to, each as the next fact of its stream, and give the facts in order.

    Needs an open transaction in which every stream was locked for writing. All
    are recorded or none. The number of statements does not grow with that of the
    streams, only with how many facts one stream gets.
    """
    assert connections[DEFAULT_DB_ALIAS].in_atomic_block, "a fact commits with its act: open a transaction"
    if not items:
        return ()
    held = locked_for_writing()
    for item in items:
        _check(item, held)
    heads = rows.heads_of({item.stream for item in items})
    written: list[Row] = []
    parts: list[Part] = []
    rounds: list[dict[str, Head]] = []
    taken: dict[str, int] = {}
    for item in items:
        row, part = _write_row(act, heads[item.stream], item)
        written.append(row)
        if part is not None:
            parts.append(part)
        heads[item.stream] = Head(seq=row.seq, hash=row.hash)
        # The database lets a head move by one fact at a time: the second fact of a stream is a second round.
        turn = taken[item.stream] = taken.get(item.stream, 0) + 1
        if turn > len(rounds):
            rounds.append({})
        rounds[turn - 1][item.stream] = heads[item.stream]
    rows.insert_facts(written)
    rows.insert_parts(parts)
    for moved in rounds:
        rows.move_heads(moved)
    tell_on_commit()
    return tuple(_fact(act, row, item) for row, item in zip(written, items, strict=True))


def _check(item: Item, held: frozenset[str]) -> None:
    what, stream = item.what, item.stream
    assert stream in held, f"call lock(write=[{stream!r}]) before reading what you decide on"
    assert KINDS.get(what.KIND) is type(what), f"{type(what).__name__} is not in the vocabulary"
    assert not what.STREAM or stream.startswith(what.STREAM + "/"), f"{what.KIND} is for {what.STREAM}/…"


def _write(item: Item) -> _Written:
    what = item.what
    public, personal = split(what)
    public_json, personal_json = plain_json(public), plain_json(personal) if personal else ""
    # What cannot be read back must not be written: it could never be repaired.
    stored = json.loads(public_json)
    if personal:
        stored = join(stored, json.loads(personal_json))
    assert read_payload(what.KIND, stored, UTC) == what, f"{what.KIND} does not read back as written"
    decision = "" if item.decision is None else canonical_json(plain_decision(item.decision))
    return _Written(public_json, personal_json, decision)


def _write_row(act: Act, head: Head, item: Item) -> tuple[Row, Part | None]:
    public, personal, decision = item.written()
    salt = chance.salt().hex() if personal else ""
    row = Row(
        uuid=chance.new_id(),
        stream_id=item.stream,
        seq=head.seq + 1,
        kind=item.what.KIND,
        happened_earliest=item.happened_at.earliest,
        happened_latest=item.happened_at.latest,
        recorded_at=act.recorded_at,
        actor=act.actor.id,
        action=act.action,
        request_id=act.request_id,
        data=public,
        commitment=commitment_to(salt, personal) if personal else "",
        decision=decision,
        prev_hash=head.hash,
    )
    row.hash = fact_hash(row)
    part = Part(fact_id=row.uuid, salt=salt, data=personal) if personal else None
    return row, part


def _fact(act: Act, row: Row, item: Item) -> Fact:
    return Fact(
        id=str(row.uuid),
        stream=item.stream,
        seq=row.seq,
        happened_at=item.happened_at,
        recorded_at=act.recorded_at,
        actor=act.actor.id,
        what=item.what,
    )
