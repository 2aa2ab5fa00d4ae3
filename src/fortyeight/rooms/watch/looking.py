"""One look at one stay: which alerts are due that were not raised, and when to look again. Pure."""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from fortyeight.foundations.law.authority import Authority, find_authority
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.duties import find_duties, stages_of
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import alarm_ladder

KEY_LENGTH_MAX = 400
Rung = tuple[str, datetime | None, str]
"""A duty's key (see `key_of`), its limit, and the name of the rung: what makes an alert the same alert."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """An alert to raise now."""

    duty: Duty
    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a look came to. `look_at` None: nothing can come due unless a fact comes."""

    due: tuple[Due, ...]
    look_at: datetime | None


def look(casefile: CaseFile, *, at: datetime, raised: Set[Rung], book: Book) -> Look:
    """Decide a stay again at this instant, and find what has come due since.

    Of several rungs that passed unseen (the watch was down) only the latest is
    raised: it says all that the earlier ones would have.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    found = find_authority(history, bench)
    duties = [duty for duty in find_duties(history, bench, found) if not duty.is_done]
    due: list[Due] = []
    next_looks: list[datetime] = []
    for duty in duties:
        passed, coming = _rungs(duty, bench)
        if passed is not None and (key_of(duty), duty.due_at, passed) not in raised:
            due.append(Due(duty=duty, stage=passed))
        next_looks.append(coming)
    return Look(due=tuple(due), look_at=min([*next_looks, *_turns(history, found, at)], default=None))


def key_of(duty: Duty) -> str:
    """Give the key of a duty as the watch keeps it: one of any length is cut, and stays its own.

    The id in it is the caller's, and no id may keep the watch from raising an alert.
    """
    if len(duty.key) <= KEY_LENGTH_MAX:
        return duty.key
    end = sha256(duty.key.encode()).hexdigest()
    return f"{duty.key[: KEY_LENGTH_MAX - len(end) - 1]}:{end}"


def _turns(history: History, found: Authority, at: datetime) -> Iterator[datetime]:
    """List when the judge may answer otherwise without a new fact: a fact lies ahead, or an answer ends."""
    turn = history.next_end(at)
    if turn is not None:
        yield turn
    expires_at = found.decision.expires_at
    if expires_at is not None and expires_at > at:
        yield expires_at


def _rungs(duty: Duty, bench: Bench) -> tuple[str | None, datetime]:
    """Find the latest rung that has come for an open duty, and when the next one comes."""
    value = bench.value("readings.alarm_ladder")
    assert value is not None, "the alarm ladder is in force at all times"
    overdue = alarm_ladder.overdue_stage(value.terms, duty.due_at, bench.at)
    rungs = stages_of(duty, bench)
    come = [name for name, instant in rungs if instant <= bench.at]
    coming = [instant for _, instant in rungs if instant > bench.at]
    if coming:
        return (come[-1] if come else None), coming[0]
    every = alarm_ladder.overdue_step(value.terms)
    number = (bench.at - duty.due_at) // every + 1
    return (overdue[0] if overdue else (come[-1] if come else None)), duty.due_at + number * every
