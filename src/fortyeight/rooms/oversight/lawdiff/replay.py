"""Replays one stay under two books, and lists where they answer differently.

The facts are put in order once for both. The authority is asked wherever either
book says that its answer can change, so no difference falls between two looks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from fortyeight.foundations.law.authority import Basis, find_authority
from fortyeight.foundations.law.book import Book, NoSuchRule
from fortyeight.foundations.law.casefile import CaseFile, History, history_of
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.duties import find_duties
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.service import may_serve
from fortyeight.foundations.law.timeline import Span, walk
from fortyeight.foundations.rulebook.changes import RuleChange, list_changes
from fortyeight.rooms.oversight.lawdiff.difference import Difference, Outcome, Question, Said, said_by

NOT_HELD = (Basis.NONE, Basis.UNKNOWN, Basis.ICE, Basis.NOT_HERE)
SHARED = ("us", "moa", "readings")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Segment:
    """A time for which both books give one answer each; half-open, `ends_at` None without an end."""

    starts_at: datetime
    ends_at: datetime | None
    old: Said
    new: Said
    outcome: Outcome


class Replayer:
    """Puts stays to an old and a new book. `changes` is what differs between the two.

    The judge of today may ask for a rule that the old book did not have yet.
    Such a rule is lent to it from the new book, and named in `lent`: else no
    stay could be compared with a book from before. Nothing is lent to the new one.
    """

    def __init__(self, old: Book, new: Book) -> None:
        self.old, self.new = old, new
        self.changes = list_changes(old, new)
        self.lent: list[str] = []

    def replay(self, casefile: CaseFile) -> tuple[Difference, ...]:
        """List the differences in one stay: the authority over time, then services asked for, then duties.

        Raises NoSuchRule when the new book does not have what the judge asks for.
        """
        while True:
            try:
                return self._replay(casefile)
            except NoSuchRule as fault:
                if not self._lend(fault.rule_id):
                    raise

    def _lend(self, rule_id: str) -> bool:
        """Give the old book a rule of the new one that it does not have; False when that is not how it is."""
        rule = self.new.rules.get(rule_id)
        if rule is None or rule_id in self.old.rules:
            return False
        self.old = replace(self.old, rules=MappingProxyType({**self.old.rules, rule_id: rule}))
        self.lent.append(rule_id)
        return True

    def _replay(self, casefile: CaseFile) -> tuple[Difference, ...]:
        if not self.changes:
            return ()
        history = history_of(casefile)
        own = [
            fact.happened_at.earliest
            for fact in history.own()
            if not isinstance(fact.what, stay.ReleaseScheduled)
        ]
        if not own:
            return ()
        return (
            *self._authority(history, min(own)),
            *self._services(casefile, history),
            *self._duties(history, own),
        )

    def made(
        self,
        casefile: CaseFile,
        question: Question,
        outcome: Outcome,
        at: datetime,
        old: Said,
        new: Said,
        *,
        since: datetime | None = None,
        ends_at: datetime | None = None,
        by: timedelta | None = None,
        note: str = "",
    ) -> Difference:
        """Write a difference with the rule changes behind it."""
        changes, is_cited = self._behind(casefile.place, old, new)
        return Difference(
            stay=casefile.stay,
            question=question,
            outcome=outcome,
            first_differs_at=since or at,
            starts_at=at,
            ends_at=ends_at,
            by=by,
            old=old,
            new=new,
            changes=changes,
            is_cited=is_cited,
            zone=casefile.zone,
            note=note,
        )

    def _behind(self, place: str, old: Said, new: Said) -> tuple[tuple[RuleChange, ...], bool]:
        """Find the changes of rules that either answer cites; else every change that can bear on it."""
        rules = {*old.rules, *new.rules}
        cited = tuple(change for change in self.changes if change.rule_id in rules)
        own_place = tuple(each for each in self.changes if each.rule_id == place)
        if cited or own_place:
            return cited or own_place, True
        roots = {*SHARED, place}
        return tuple(each for each in self.changes if each.rule_id.partition(".")[0] in roots), False

    def _authority(self, history: History, starts_at: datetime) -> Iterator[Difference]:
        old, new = (tuple(walk(history, book, starts_at=starts_at)) for book in (self.old, self.new))
        differing = [each for each in _segments(old, new) if each.old.key != each.new.key]
        for run in _runs(differing):
            yield from self._of_run(history.casefile, run)

    def _of_run(self, casefile: CaseFile, run: Sequence[_Segment]) -> Iterator[Difference]:
        """Class one unbroken time of differing answers.

        That a hold ends on another day shows from its first minute, and after
        both ends the two still say why in other words. It is one difference with
        the hours that count, not three.
        """
        parts = _by_outcome(run)
        weighty = [part for part in parts if part[0].outcome is not Outcome.OTHER]
        for part in weighty or parts:
            first, last = part[0], part[-1]
            by = None if last.ends_at is None else last.ends_at - first.starts_at
            yield self.made(
                casefile,
                Question.AUTHORITY,
                first.outcome,
                first.starts_at,
                first.old,
                first.new,
                since=run[0].starts_at if part in weighty[:1] else None,
                ends_at=last.ends_at,
                by=by if weighty else None,
                note="" if weighty else _expiry_note(first),
            )

    def _services(self, casefile: CaseFile, history: History) -> Iterator[Difference]:
        """Ask again for each service that was refused; one that was made is judged in the authority."""
        for fact in history.here(stay.ServiceRefused):
            assert isinstance(fact.what, stay.ServiceRefused)
            at, warrant, officer = fact.happened_at.latest, fact.what.warrant, fact.what.officer
            old, new = (
                said_by(may_serve(casefile, warrant=warrant, officer=officer, at=at, book=book))
                for book in (self.old, self.new)
            )
            if old.key != new.key:
                yield self.made(casefile, Question.SERVICE, service_outcome(old, new), at, old, new)

    def _duties(self, history: History, own: list[datetime]) -> Iterator[Difference]:
        """Compare the duties at the last fact on record: which there are, and by when."""
        at = max((fact.happened_at.latest for fact in history.own()), default=max(own))
        old, new = (self._duties_under(history, book, at) for book in (self.old, self.new))
        for key in sorted({*old, *new}):
            before, after = old.get(key), new.get(key)
            if (before and before.key) != (after and after.key):
                absent = Said(
                    answer="NO", code=key.partition(":")[0], basis="", because="No such duty.",
                    expires_at=None, rules=(), cites=(),
                )  # fmt: skip
                yield self.made(
                    history.casefile, Question.DUTIES, Outcome.OTHER, at, before or absent, after or absent
                )

    def _duties_under(self, history: History, book: Book, at: datetime) -> dict[str, Said]:
        bench = Bench(book=book, zone=history.zone, at=at)
        duties = find_duties(history, bench, find_authority(history, bench))
        return {
            duty.key: Said(
                answer="YES",
                code=duty.code,
                basis="",
                because=duty.what,
                expires_at=duty.due_at,
                rules=(duty.rule_id,),
                cites=(duty.cite,),
            )
            for duty in duties
        }


def service_outcome(old: Said, new: Said) -> Outcome:
    """Class a service: allowed only by the old book, only by the new one, or by neither or both."""
    before, after = (said.answer == Answer.YES.value for said in (old, new))
    if before == after:
        return Outcome.OTHER
    return Outcome.TOO_LONG if before else Outcome.TOO_EARLY


def _segments(old: Sequence[Span], new: Sequence[Span]) -> Iterator[_Segment]:
    """Cut two timelines that begin together at every edge of either."""
    first, second = 0, 0
    at = old[0].starts_at
    while True:
        before, after = old[first], new[second]
        ends = [end for end in (before.ends_at, after.ends_at) if end is not None]
        ends_at = min(ends, default=None)
        yield _Segment(
            starts_at=at,
            ends_at=ends_at,
            old=said_by(before.decision, before.basis.value),
            new=said_by(after.decision, after.basis.value),
            outcome=_outcome(before.basis, after.basis),
        )
        if ends_at is None:
            return
        at = ends_at
        first += before.ends_at == at
        second += after.ends_at == at


def _outcome(old: Basis, new: Basis) -> Outcome:
    before, after = old not in NOT_HELD, new not in NOT_HELD
    if before == after:
        return Outcome.OTHER
    return Outcome.TOO_LONG if before else Outcome.TOO_EARLY


def _runs(segments: Sequence[_Segment]) -> Iterator[list[_Segment]]:
    """Group the segments that follow one another without a break."""
    run: list[_Segment] = []
    for segment in segments:
        if run and run[-1].ends_at != segment.starts_at:
            yield run
            run = []
        run.append(segment)
    if run:
        yield run


def _by_outcome(run: Sequence[_Segment]) -> list[list[_Segment]]:
    """Part a run where its class changes; other differences part where the answers change too."""
    parts: list[list[_Segment]] = []
    for segment in run:
        last = parts[-1][-1] if parts else None
        alike = last is not None and last.outcome is segment.outcome
        if alike and segment.outcome is Outcome.OTHER:
            assert last is not None
            alike = (last.old.key, last.new.key) == (segment.old.key, segment.new.key)
        if alike:
            parts[-1].append(segment)
        else:
            parts.append([segment])
    return parts


def _expiry_note(segment: _Segment) -> str:
    old, new = segment.old.expires_at, segment.new.expires_at
    if segment.old.key[:3] != segment.new.key[:3] or old is None or new is None:
        return ""
    hours = abs(new - old) / timedelta(hours=1)
    way = "later" if new > old else "earlier"
    return f"The limit falls {hours:.2f} h {way}; the person left, or the ground changed, before either."
