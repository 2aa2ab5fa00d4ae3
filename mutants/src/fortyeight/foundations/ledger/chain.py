"""The hashes that tie a fact to its content, to its personal part, and to the fact before it."""

import hashlib
from typing import Any

from fortyeight.foundations.kit.canonical import canonical_hash
from fortyeight.foundations.ledger.models import RecordedFact


def fact_hash(row: RecordedFact) -> str:
    """Hash every public column of a fact, the hash of the fact before it included.

    SHA-256 over canonical JSON with these names; texts that are JSON themselves
    enter as the text that was stored, letter by letter.
    """
    columns: dict[str, Any] = {
        "id": row.uuid,
        "stream": row.stream_id,
        "seq": row.seq,
        "kind": row.kind,
        "happened_earliest": row.happened_earliest,
        "happened_latest": row.happened_latest,
        "recorded_at": row.recorded_at,
        "actor": row.actor,
        "action": row.action,
        "request_id": row.request_id,
        "data": row.data,
        "commitment": row.commitment,
        "decision": row.decision,
        "prev_hash": row.prev_hash,
    }
    return canonical_hash(columns)


def commitment_to(salt_hex: str, personal_json: str) -> str:
    """Commit to the personal part of a fact: SHA-256 over the salt's bytes, then the text's.

    >>> commitment_to("00", "{}") == commitment_to("01", "{}")
    False
    """
    return hashlib.sha256(bytes.fromhex(salt_hex) + personal_json.encode()).hexdigest()
