"""Decisions to plain JSON values and back, so that one can be kept with the fact it led to."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from fortyeight.foundations.kit.canonical import plain
from fortyeight.foundations.law.decision import Answer, Decision, Kept, Reason
from fortyeight.foundations.law.facts.codec import read_instant
from fortyeight.foundations.law.words_codec import read_words


def plain_decision(decision: Decision) -> dict[str, Any]:
    """Write a decision as `read_decision` reads it."""
    written: dict[str, Any] = plain(decision)
    return written


def read_decision(value: Mapping[str, Any]) -> Decision:
    """Read a decision that `plain_decision` wrote; equal to the one written.

    Its sentences are those that were stored. They are never filled again, whatever
    the table of codes says by now; one stored before words were kept has only them.
    """
    expires_at = value["expires_at"]
    return Decision(
        question=value["question"],
        answer=Answer(value["answer"]),
        code=value["code"],
        at=read_instant(value["at"]),
        reasons=tuple(_read_reason(step) for step in value["reasons"]),
        expires_at=None if expires_at is None else read_instant(expires_at),
        warnings=tuple(_read_reason(step) for step in value["warnings"]),
        book_hash=value["book_hash"],
    )


def _read_reason(value: Mapping[str, Any]) -> Reason:
    return Reason(
        code=value["code"],
        answer=Answer(value["answer"]),
        rule_id=value["rule_id"],
        cite=value["cite"],
        words=read_words(value.get("words", {})),
        facts=tuple(value["facts"]),
        draft=value["draft"],
        zone=ZoneInfo(value.get("zone", "UTC")),
        kept=Kept(value["because"], value["remedy"]),
    )
