"""The record of a stay as it is shown: every fact in order, what became of it, the decision kept with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from fortyeight.doors.web.showing.times import length
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.facts import Fact, amendment
from fortyeight.foundations.law.wording import describe

LATE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactShown:
    """One fact. `standing` is STANDS, CORRECTED or RETRACTED; `corrected` is what counts instead."""

    fact: Fact
    sentence: str
    by: str
    lateness: str
    standing: str
    corrected: Fact | None
    corrected_sentence: str
    amended_by: tuple[Fact, ...]
    decision: Decision | None
    is_new: bool

    @property
    def is_amendment(self) -> bool:
        """Whether it is a fact about another fact."""
        return isinstance(self.fact.what, amendment.Amendment)


def show_facts(
    facts: Iterable[Fact],
    casefile: CaseFile,
    decisions: Mapping[str, Decision],
    names: Mapping[str, str],
    *,
    new: str = "",
) -> tuple[FactShown, ...]:
    """Make the list in the order of recording; `new` is the fact just recorded."""
    listed = tuple(facts)
    counted = {fact.id: fact for fact in History(casefile).facts}
    amendments = [fact for fact in listed if isinstance(fact.what, amendment.Amendment)]
    taken_back = {fact.what.fact for fact in amendments if isinstance(fact.what, amendment.Retracted)}
    shown = []
    for fact in listed:
        now = counted.get(fact.id)
        standing = _standing(fact, now, taken_back)
        about = tuple(other for other in amendments if _amends(other, fact))
        shown.append(
            FactShown(
                fact=fact,
                sentence=describe(fact),
                by=names.get(fact.actor, fact.actor),
                lateness=_lateness(fact),
                standing=standing,
                corrected=now if standing == "CORRECTED" else None,
                corrected_sentence=describe(now) if now is not None and standing == "CORRECTED" else "",
                amended_by=about,
                decision=decisions.get(fact.id),
                is_new=fact.id == new,
            )
        )
    return tuple(shown)


def _standing(fact: Fact, now: Fact | None, taken_back: set[str]) -> str:
    if isinstance(fact.what, amendment.Amendment):
        return "RETRACTED" if fact.id in taken_back else "STANDS"
    if now is None:
        return "RETRACTED"
    changed = (now.what, now.happened_at) != (fact.what, fact.happened_at)
    return "CORRECTED" if changed else "STANDS"


def _amends(amending: Fact, fact: Fact) -> bool:
    return isinstance(amending.what, amendment.Amendment) and amending.what.fact == fact.id


def _lateness(fact: Fact) -> str:
    late = fact.recorded_at - fact.happened_at.latest
    return length(late) if late > LATE else ""
