"""Facts about facts: nothing is ever edited, a later fact corrects or retracts an earlier one."""

from dataclasses import dataclass
from typing import ClassVar

from fortyeight.foundations.law.facts.base import Payload
from fortyeight.foundations.law.instants import When


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment(Payload):
    """A fact about another fact of the same stream."""

    STREAM: ClassVar[str] = ""
    fact: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected(Amendment):
    """The fact was recorded wrongly: it happened at `happened_at`, and `what` is what happened.

    The correction replaces the whole fact; it keeps the kind. The latest
    correction of a fact counts; a correction can itself be retracted.
    """

    KIND: ClassVar[str] = "fact.corrected"
    happened_at: When
    what: Payload


@dataclass(frozen=True, slots=True, kw_only=True)
class Retracted(Amendment):
    """The fact never happened, or was recorded on the wrong stream."""

    KIND: ClassVar[str] = "fact.retracted"
