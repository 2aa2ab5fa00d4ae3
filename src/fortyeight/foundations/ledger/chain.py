"""The hashes that tie a fact to its content, to its personal part, and to the fact before it."""

import hashlib
from json.encoder import encode_basestring

from fortyeight.foundations.kit.canonical import instant_text
from fortyeight.foundations.ledger.models import RecordedFact
from fortyeight.foundations.ledger.rows import Row


def fact_hash(row: RecordedFact | Row) -> str:
    """Hash every public column of a fact, the hash of the fact before it included.

    SHA-256 over canonical JSON with these names; texts that are JSON themselves
    enter as the text that was stored, letter by letter.
    """
    return hashlib.sha256(sealed_text(row).encode()).hexdigest()


def sealed_text(row: RecordedFact | Row) -> str:
    """Write the columns of a fact as `canonical_json` would, only quicker: the names are known and sorted."""
    text = encode_basestring
    return (
        f'{{"action":{text(row.action)},"actor":{text(row.actor)},"commitment":{text(row.commitment)},'
        f'"data":{text(row.data)},"decision":{text(row.decision)},'
        f'"happened_earliest":"{instant_text(row.happened_earliest)}",'
        f'"happened_latest":"{instant_text(row.happened_latest)}","id":"{row.uuid}",'
        f'"kind":{text(row.kind)},"prev_hash":{text(row.prev_hash)},'
        f'"recorded_at":"{instant_text(row.recorded_at)}","request_id":"{row.request_id}",'
        f'"seq":{row.seq},"stream":{text(row.stream_id)}}}'
    )


def commitment_to(salt_hex: str, personal_json: str) -> str:
    """Commit to the personal part of a fact: SHA-256 over the salt's bytes, then the text's.

    >>> commitment_to("00", "{}") == commitment_to("01", "{}")
    False
    """
    return hashlib.sha256(bytes.fromhex(salt_hex) + personal_json.encode()).hexdigest()
