"""What the watch needs to know of a kind of subject, and of one subject put to the judge."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from fortyeight.foundations.law.alerting import HOUSE_POLICY, Policy
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.reasoning import Bench


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the judge said of a subject at the instant of the bench.

    `policy` is how the agency's alerts ring at it. `turns` are instants after it at
    which the answer may be another though no fact comes: a time that lies ahead in
    the facts, the end of an answer. `is_held`: somebody is held under federal
    authority.
    """

    bench: Bench
    duties: tuple[Duty, ...]
    policy: Policy = HOUSE_POLICY
    turns: tuple[datetime, ...] = ()
    is_held: bool = False


class Case(Protocol):
    """One subject with every fact that bears on it, as read at one moment."""

    @property
    def agency(self) -> str:
        """The stream of the agency whose people see its alerts."""

    @property
    def rests_on(self) -> Mapping[str, int]:
        """Every stream that the answer rests on, with the last `seq` that was read; 0: none was there."""

    @property
    def known_at(self) -> datetime | None:
        """When the latest of its facts was recorded; nothing could be known of it before."""

    def judge(self, *, at: datetime, book: Book) -> Judged:
        """Put it to the judge at an instant. Whatever it raises becomes an alert."""


class Source(Protocol):
    """One kind of subject, such as stays. `kind` is how the names of its streams begin."""

    @property
    def kind(self) -> str:
        """The kind of stream: `stay`, `officer`, `agreement` or `agency`."""

    def touched_by(self, streams: Collection[str]) -> Mapping[str, str]:
        """Tell on which subjects the facts of these streams bear, each with its agency.

        A stream of another kind bears on all that is open under it: an agency's,
        agreement's or officer's fact on every open stay of the agency.
        """

    def load(self, subjects: Collection[str]) -> Mapping[str, Case | None]:
        """Load these subjects with their facts; None for one that cannot be read."""

    def bearing(self, subjects: Collection[str]) -> Mapping[str, frozenset[str]]:
        """Tell on which streams, as it stands now, a decision on each of them rests at least."""

    def open_among(self, subjects: Collection[str]) -> frozenset[str]:
        """Say which of these have something that can come due, as far as the views know."""

    def agencies(self) -> Mapping[str, str]:
        """Tell the agency of every subject on record, by subject."""
