"""The one way to write history: append a fact to a locked stream."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connections

from fortyeight.foundations.edge import chance
from fortyeight.foundations.kit.canonical import canonical_json
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.facts import KINDS, Fact, Payload
from fortyeight.foundations.law.facts.codec import read_payload
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.chain import commitment_to, fact_hash
from fortyeight.foundations.ledger.decisions import plain_decision
from fortyeight.foundations.ledger.locking import is_locked_for_writing
from fortyeight.foundations.ledger.models import PersonalPart, RecordedFact, Stream
from fortyeight.foundations.ledger.splitting import join, split


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Who does what, on which request, and when it is recorded. Stamped on every fact of the act."""

    actor: Actor
    action: str
    request_id: UUID
    recorded_at: datetime

    def __post_init__(self) -> None:
        assert self.recorded_at.tzinfo is UTC, "instants are UTC inside"


def append(*, act: Act, stream: str, what: Payload, happened_at: When, decision: Decision | None) -> Fact:
    """Record that `what` happened, as the next fact of the stream, and give the fact back.

    Needs an open transaction in which `lock(write=[stream])` was called. The
    `decision` is the one that let the act be done, or refused it; None for a fact
    that needed none. Decisions are public: they name facts, never people held.
    """
    assert connections[DEFAULT_DB_ALIAS].in_atomic_block, "a fact commits with its act: open a transaction"
    assert is_locked_for_writing(stream), f"call lock(write=[{stream!r}]) before reading what you decide on"
    assert KINDS.get(what.KIND) is type(what), f"{type(what).__name__} is not in the vocabulary"
    assert not what.STREAM or stream.startswith(what.STREAM + "/"), f"{what.KIND} is for {what.STREAM}/…"

    head = Stream.objects.get(id=stream)
    row, part = _write_rows(act, head, what, happened_at, decision)
    row.save(force_insert=True)
    if part is not None:
        part.save(force_insert=True)
    Stream.objects.filter(id=stream).update(head_seq=row.seq, head_hash=row.hash)
    return Fact(
        id=str(row.uuid),
        stream=stream,
        seq=row.seq,
        happened_at=happened_at,
        recorded_at=act.recorded_at,
        actor=act.actor.id,
        what=what,
    )


def _write_rows(
    act: Act, head: Stream, what: Payload, happened_at: When, decision: Decision | None
) -> tuple[RecordedFact, PersonalPart | None]:
    public, personal = split(what)
    public_json, personal_json = canonical_json(public), canonical_json(personal)
    # What cannot be read back must not be written: it could never be repaired.
    stored = join(json.loads(public_json), json.loads(personal_json))
    assert read_payload(what.KIND, stored, UTC) == what, f"{what.KIND} does not read back as written"

    salt = chance.salt().hex() if personal else ""
    row = RecordedFact(
        uuid=chance.new_id(),
        stream_id=head.id,
        seq=head.head_seq + 1,
        kind=what.KIND,
        happened_earliest=happened_at.earliest,
        happened_latest=happened_at.latest,
        recorded_at=act.recorded_at,
        actor=act.actor.id,
        action=act.action,
        request_id=act.request_id,
        data=public_json,
        commitment=commitment_to(salt, personal_json) if personal else "",
        decision="" if decision is None else canonical_json(plain_decision(decision)),
        prev_hash=head.head_hash,
    )
    row.hash = fact_hash(row)
    part = PersonalPart(fact_id=row.uuid, salt=salt, data=personal_json) if personal else None
    return row, part
