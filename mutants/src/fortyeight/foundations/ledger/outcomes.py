"""What an action comes to: recorded, refused in law, or unable to proceed.

A refusal in law is a value, kept and returned. `Unable` is raised: it undoes
everything the action did, and tells a person what to do now.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from fortyeight.foundations.kit.canonical import canonical_json
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.ledger.decisions import plain_decision, read_decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """The act was done: the facts it added, the stream it was about, and that stream's new head."""

    facts: tuple[str, ...]
    stream: str
    head: int
    decision: Decision | None = None

    @classmethod
    def of(cls, *facts: Fact, decision: Decision | None = None) -> "Recorded":
        """Sum up the facts just appended; the stream and head are those of the last one."""
        assert facts, "an act that recorded nothing was not done"
        last = facts[-1]
        return cls(
            facts=tuple(fact.id for fact in facts), stream=last.stream, head=last.seq, decision=decision
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """The law gave no answer that lets the act be done. `fact` records the refusal itself."""

    decision: Decision
    remedy: str
    fact: str


class Unable(Exception):
    """The act could not be done, and nothing was changed.

    Read as one message in four parts: what did not happen, why, what to do now,
    and the code. `code` is stable; `facts` are named values for machines, and
    carry nothing that identifies a person held.
    """

    def __init__(
        self,
        code: str,
        *,
        not_done: str,
        why: str,
        what_now: str,
        facts: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        super().__init__(f"{not_done} {why} {what_now} [{code}]")
        self.code = code
        self.not_done = not_done
        self.why = why
        self.what_now = what_now
        self.facts = facts


class UnableToRepeat(Unable):
    """A request id came a second time with another content. Code REQUEST.REUSED."""


class UnableToProceed(Unable):
    """Something stands in the way that a person can see to.

    `changed` says, a sentence each, what others recorded since the person looked;
    empty when that is not the reason.
    """

    def __init__(
        self,
        code: str,
        *,
        not_done: str,
        why: str,
        what_now: str,
        facts: Mapping[str, object] = MappingProxyType({}),
        changed: tuple[str, ...] = (),
    ) -> None:
        super().__init__(code, not_done=not_done, why=why, what_now=what_now, facts=facts)
        self.changed = changed


def outcome_text(outcome: Recorded | Refused) -> str:
    """Write an outcome as canonical JSON."""
    decision = None if outcome.decision is None else plain_decision(outcome.decision)
    if isinstance(outcome, Recorded):
        return canonical_json(
            {
                "type": "RECORDED",
                "facts": outcome.facts,
                "stream": outcome.stream,
                "head": outcome.head,
                "decision": decision,
            }
        )
    assert isinstance(outcome, Refused), "an action comes to Recorded or Refused, or raises"
    return canonical_json(
        {"type": "REFUSED", "decision": decision, "remedy": outcome.remedy, "fact": outcome.fact}
    )


def read_outcome(text: str) -> Recorded | Refused:
    """Read an outcome that `outcome_text` wrote; equal to the one written."""
    value: dict[str, Any] = json.loads(text)
    decision = None if value["decision"] is None else read_decision(value["decision"])
    if value["type"] == "RECORDED":
        return Recorded(
            facts=tuple(value["facts"]), stream=value["stream"], head=value["head"], decision=decision
        )
    assert value["type"] == "REFUSED", value["type"]
    assert decision is not None, "a refusal rests on a decision"
    return Refused(decision=decision, remedy=value["remedy"], fact=value["fact"])
