"""Goal: an outsider with docs/ledger.md, a database login and any language can check a chain.

Method: read the tables with plain SQL and hash by the words of that page, with nothing of ours.
"""

import hashlib
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from django.db import connection

from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger import retrying, verify
from tests.ledger.world import NAME, NOON, add, decision, history

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ("kind", "actor", "action", "data", "decision", "commitment", "prev_hash")
TIMES = ("happened_earliest", "happened_latest", "recorded_at")


def table(name: str) -> list[dict[str, object]]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {name}")
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def time_text(stored: object) -> str:
    instant = datetime.fromisoformat(str(stored)).replace(tzinfo=UTC)
    return instant.isoformat().replace("+00:00", "Z")


def hash_by_the_page(row: dict[str, object]) -> str:
    sealed = {name: row[name] for name in TEXTS}
    sealed |= {name: time_text(row[name]) for name in TIMES}
    sealed |= {"id": str(UUID(str(row["uuid"]))), "request_id": str(UUID(str(row["request_id"])))}
    sealed |= {"stream": row["stream_id"], "seq": row["seq"]}
    text = json.dumps(sealed, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.django_db
def test_the_page_is_enough_to_check_the_chains() -> None:
    """Hashes, links, heads and commitments come out as stored."""
    history("stay/1")
    add("stay/1", happened_at=When(NOON, NOON.replace(microsecond=250_000)), why=decision())
    rows = sorted(table("ledger_recordedfact"), key=lambda row: int(str(row["seq"])))
    before = ""
    for row in rows:
        assert hash_by_the_page(row) == row["hash"]
        assert row["prev_hash"] == before
        before = str(row["hash"])
    assert [head["head_hash"] for head in table("ledger_stream")] == [before]

    committed = {str(UUID(str(row["uuid"]))): row["commitment"] for row in rows}
    parts = table("ledger_personalpart")
    assert len(parts) == 2
    for part in parts:
        salt, text = bytes.fromhex(str(part["salt"])), str(part["data"])
        assert NAME in text
        assert hashlib.sha256(salt + text.encode()).hexdigest() == committed[str(UUID(str(part["fact_id"])))]


def test_every_code_of_the_ledger_is_on_the_page() -> None:
    """Nobody meets a code that is explained nowhere."""
    page = (ROOT / "docs" / "ledger.md").read_text()
    used = {
        code
        for path in Path(retrying.__file__).parent.rglob("*.py")
        for code in re.findall(r"\b(?:LEDGER|REQUEST|FORM)\.[A-Z_]+\b", path.read_text())
    }
    assert verify.ERASED in used
    assert {code for code in used if code not in page} == set()
