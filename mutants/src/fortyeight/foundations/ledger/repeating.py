"""One request, one outcome: recognises a request that was carried out before.

People press a button twice and connections drop after a commit. Whoever sends a
request again gets what it came to the first time.
"""

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections

from fortyeight.foundations.kit.canonical import canonical_json
from fortyeight.foundations.law.facts import Payload
from fortyeight.foundations.law.facts.codec import plain_payload
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.models import Outcome
from fortyeight.foundations.ledger.outcomes import (
    Recorded,
    Refused,
    UnableToRepeat,
    outcome_text,
    read_outcome,
)


def digest(content: Mapping[str, object]) -> str:
    """Condense the parameters of a request into one that tells it from others.

    Keyed with the installation's secret: the parameters may name a person, and
    after an erasure nobody may find the name again by trying names.
    """
    text = canonical_json(_writable(content))
    return hmac.new(settings.SECRET_KEY.encode(), text.encode(), hashlib.sha256).hexdigest()


def first_outcome(act: Act, content_digest: str) -> Recorded | Refused | None:
    """Find what this request came to before; None when it is new.

    Waits for a concurrent call with the same request id to end. Raises
    UnableToRepeat (REQUEST.REUSED) when the id stands for something else.
    """
    _let_no_other_run(act.request_id)
    kept = Outcome.objects.filter(request_id=act.request_id).first()
    if kept is None:
        return None
    if (kept.actor, kept.action, kept.digest) != (act.actor.id, act.action, content_digest):
        raise UnableToRepeat(
            "REQUEST.REUSED",
            not_done="Nothing was recorded.",
            why="A request with this id was already carried out, with another content or by somebody else.",
            what_now="Open the page again and enter it anew; a machine sends a new request id.",
            facts={"request_id": str(act.request_id), "action": act.action},
        )
    return read_outcome(kept.outcome)


def keep_outcome(act: Act, content_digest: str, outcome: Recorded | Refused) -> None:
    """Keep the outcome, in the transaction of the act, to answer the same request with."""
    Outcome.objects.create(
        request_id=act.request_id,
        actor=act.actor.id,
        action=act.action,
        digest=content_digest,
        outcome=outcome_text(outcome),
        recorded_at=act.recorded_at,
    )


def _let_no_other_run(request_id: UUID) -> None:
    connection = connections[DEFAULT_DB_ALIAS]
    if connection.vendor != "postgresql":
        return  # SQLite lets one writer in at a time.
    key = int.from_bytes(hashlib.sha256(request_id.bytes).digest()[:8], "big", signed=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [key])


def _writable(value: object) -> Any:
    """Make parameters fit for canonical JSON: payloads keep their kind, files become their hash."""
    if isinstance(value, Payload):
        return {"kind": value.KIND, "data": plain_payload(value)}
    if isinstance(value, bytes):
        return {"sha256": hashlib.sha256(value).hexdigest()}
    if isinstance(value, Mapping):
        return {key: _writable(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_writable(item) for item in value]
    return value
