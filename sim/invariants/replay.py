"""The ledger, asked again, gives the answers stored with each decision, and those known at the time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from random import Random

from fortyeight.foundations.law.authority import authority_at
from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.release import must_release
from fortyeight.foundations.law.service import may_serve
from fortyeight.foundations.law.serving import decide_service
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.decisions import plain_decision
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.custody import loading, queries
from fortyeight.rooms.custody.models import Stay
from sim.cast import CAPTAIN
from sim.county import County
from sim.shadow import Shadow, Standing
from sim.violation import Violation

STORED = "the ledger, asked again, gives the answer that was stored with the decision"
KNOWN = "asked as known at an instant, the record gives the answer of that instant"
PAGES = "the pages read the same answer as the ledger gives"
DECIDED = (stay.WarrantServed, stay.ServiceRefused, stay.Released, stay.HandedOver)
KEPT_MAX = 400


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it was given, to be asked for again later."""

    stream: str
    at: datetime
    code: str
    expires_at: datetime | None


class Replay:
    """Samples decisions and answers as they come, by dice of its own."""

    def __init__(self, county: County, shadow: Shadow, *, share: float = 0.05) -> None:
        self.county, self.shadow, self.share = county, shadow, share
        self.dice = Random(f"{county.seed}/replay")
        self.kept: list[Kept] = []

    def check(self) -> None:
        """Call it after the shadow has followed."""
        for fact in self.shadow.new:
            if isinstance(fact.what, DECIDED) and self.dice.random() < 4 * self.share:
                self.decide_again(fact)
        for stream in sorted(self.shadow.changed):
            if self.dice.random() < self.share:
                self._read_page(self.shadow.now[stream])

    def decide_again(self, fact: Fact) -> None:
        """Put the same question to the law, on the facts that came before it in the ledger."""
        stored = reading.decision_of(fact.id)
        if stored is None:
            raise Violation(STORED, f"nothing was stored with {fact.kind}", at=self.county.now)
        casefile = self.shadow.follower.casefile_before(fact.stream, self.shadow.follower.positions[fact.id])
        again = list(self._decisions(fact, casefile))
        self.county.seen["decision replayed"] += 1
        if again and plain_decision(stored) not in [plain_decision(made) for made in again]:
            what = f"{fact.stream}: {fact.kind} was decided {stored.code}, and is now {again[-1].code}"
            raise Violation(STORED, what, at=self.county.now, about=(fact.stream,))

    def _decisions(self, fact: Fact, casefile: CaseFile) -> Iterable[Decision]:
        book, when = current(), fact.happened_at
        match fact.what:
            case stay.WarrantServed() as served:
                for at in (when.earliest, when.latest):
                    yield decide_service(casefile, served, at=at, book=book)
            case stay.ServiceRefused() as refused:
                # What the record of the service lacked is not kept: only a failing chain can be asked again.
                for at in (when.earliest, when.latest):
                    given = {"warrant": refused.warrant, "officer": refused.officer}
                    chain = may_serve(casefile, **given, at=at, book=book)
                    if chain.code != refused.code:
                        return
                return
            case stay.Released():
                yield must_release(casefile, at=when.latest, book=book)
            case stay.HandedOver():
                yield authority_at(casefile, at=when.earliest, book=book).decision

    def _read_page(self, found: Standing) -> None:
        """Ask the house now through its own tables, and keep the answer to ask for it again."""
        row = Stay.objects.filter(stream=found.stream).first()
        if row is None:
            return
        at = self.county.machine_now()
        judged = queries.judge(loading.load_casefile(row), at=at).authority.decision
        mine = self.shadow.now[found.stream]
        if mine.at == at and (judged.code, judged.expires_at) != _answer(mine):
            what = f"{found.stream}: the house says {judged.code}, the ledger {mine.authority.decision.code}"
            raise Violation(PAGES, what, at=self.county.now, about=(found.stream,))
        self.county.seen["page read"] += 1
        if len(self.kept) < KEPT_MAX and self.county.is_reliable:
            self.kept.append(Kept(found.stream, at, judged.code, judged.expires_at))

    def ask_for_kept(self) -> None:
        """Ask for every answer kept, as known at its instant."""
        for kept in self.kept:
            seen = queries.read_stay(CAPTAIN, kept.stream, at=kept.at, known_at=kept.at)
            decision = seen.judged.authority.decision
            if (decision.code, decision.expires_at) != (kept.code, kept.expires_at):
                what = f"{kept.stream}: at {kept.at:%d %b %H:%M} it was {kept.code}, now {decision.code}"
                raise Violation(KNOWN, what, at=self.county.now, about=(kept.stream,))
            self.county.seen["answer asked again"] += 1
        self.kept.clear()


def _answer(found: Standing) -> tuple[str, datetime | None]:
    return found.authority.decision.code, found.authority.decision.expires_at
