"""Canonical JSON: one text for one value, so that a hash of it means something.

Keys are sorted, no white space is added, text is kept as it is (not escaped to
ASCII), and instants are written in UTC with a `Z`. Floats are refused: a value
that two machines may print differently has no place in a proof.
"""

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical_json(value: object) -> str:
    """Write `value` as canonical JSON.

    Takes what the law layer is made of: dataclasses, mappings with text keys,
    sequences, sets (sorted), text, whole numbers, booleans, None, zoned
    instants, dates, enums and UUIDs. A value with `plain_fields` says itself what
    is written of it. Raises TypeError for anything else.

    >>> canonical_json({"b": 1, "a": [True, None]})
    '{"a":[true,null],"b":1}'
    """
    return plain_json(plain(value))


def plain_json(value: object) -> str:
    """Write as canonical JSON what is made of dicts, lists, text and numbers already, as `plain` gives it.

    >>> plain_json({"b": 1, "a": [True, None]}) == canonical_json({"b": 1, "a": [True, None]})
    True
    """
    return _ENCODER.encode(value)


def canonical_hash(value: object) -> str:
    """Hash `value` by its canonical JSON: SHA-256, lower hex.

    >>> canonical_hash({})[:12]
    '44136fa355b3'
    """
    return hashlib.sha256(canonical_json(value).encode()).hexdigest()


def plain(value: object) -> Any:
    """Turn `value` into the dicts, lists, text and numbers that JSON has."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (str, int)):
        return value
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return _plain_container(value)


def _plain_container(value: object) -> Any:
    named = getattr(value, "plain_fields", None)
    if named is not None:
        return plain(named())
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        assert all(isinstance(key, str) for key in value), "JSON keys are text"
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return sorted(plain(item) for item in value)
    raise TypeError(f"{type(value).__name__} has no canonical form")


def instant_text(instant: datetime) -> str:
    """Write an instant in UTC with a `Z`; microseconds only where there are any.

    >>> from datetime import timezone, timedelta
    >>> instant_text(datetime(2026, 11, 5, 17, 0, tzinfo=timezone(timedelta(hours=-6))))
    '2026-11-05T23:00:00Z'
    """
    assert instant.tzinfo is not None, "an instant without a zone is not an instant"
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")
