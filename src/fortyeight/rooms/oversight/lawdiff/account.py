"""The account of a comparison: every stay counted once, and the differences that matter most kept."""

import logging
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from fortyeight.foundations.law.book import NoSuchRule
from fortyeight.rooms.oversight.lawdiff.difference import Difference, NotReplayed, Outcome
from fortyeight.rooms.oversight.lawdiff.kept import kept_differences
from fortyeight.rooms.oversight.lawdiff.replay import Replayer
from fortyeight.rooms.oversight.lawdiff.stays import Given

log = logging.getLogger(__name__)

KEPT_MAX = 1_000
NOT_JUDGED = "STAY.NOT_JUDGED"

Found = Difference | NotReplayed


@dataclass(slots=True)
class Account:
    """Counts over all stays. `stays` = `alike` + `differing` + `not_replayed`, always.

    `kept` holds of each outcome the differences with the most time, at most
    `KEPT_MAX`; `count` says how many there were.
    """

    stays: int = 0
    alike: int = 0
    differing: int = 0
    not_replayed: int = 0
    count: Counter[Outcome] = field(default_factory=Counter)
    time: Counter[Outcome] = field(default_factory=Counter)
    by_rule: Counter[tuple[str, Outcome]] = field(default_factory=Counter)
    kept: dict[Outcome, list[Difference]] = field(default_factory=lambda: {each: [] for each in Outcome})
    unread: list[NotReplayed] = field(default_factory=list)

    def add(self, difference: Difference) -> None:
        """Count one difference."""
        self.count[difference.outcome] += 1
        self.time[difference.outcome] += int((difference.by or timedelta(0)) / timedelta(seconds=1))
        if difference.is_cited:
            for rule_id in dict.fromkeys(change.rule_id for change in difference.changes):
                self.by_rule[rule_id, difference.outcome] += 1
        kept = self.kept[difference.outcome]
        kept.append(difference)
        if len(kept) >= 2 * KEPT_MAX:
            kept.sort(key=_most_first)
            del kept[KEPT_MAX:]

    def most_first(self, outcome: Outcome) -> list[Difference]:
        """List the kept differences of one outcome, the most time first, then by stay."""
        return sorted(self.kept[outcome], key=_most_first)[:KEPT_MAX]

    def time_of(self, outcome: Outcome) -> timedelta:
        """Add up the time of every difference of an outcome, to the second."""
        return timedelta(seconds=self.time[outcome])


def compare(replayer: Replayer, stays: Iterable[Given], account: Account) -> Iterator[Found]:
    """Replay the stays one by one, count them in `account`, and give each difference as it is found.

    A stay that could not be read, or at which the judge failed, is given and
    counted as not replayed. It is never taken for alike.
    """
    for given in stays:
        account.stays += 1
        if isinstance(given, NotReplayed):
            yield _not_replayed(account, given)
            continue
        stream = given.casefile.stay
        try:
            found = [
                *replayer.replay(given.casefile),
                *kept_differences(replayer, given.casefile, given.decisions),
            ]
        except Exception as fault:
            # One stay that breaks the judge must not hide what becomes of the others.
            log.exception("%s could not be replayed", stream)
            why = _why_not_judged(fault)
            missed = NotReplayed(stay=stream, code=NOT_JUDGED, why=why, remedy="Look at it with explain.")
            yield _not_replayed(account, missed)
            continue
        account.differing += bool(found)
        account.alike += not found
        for difference in found:
            account.add(difference)
            yield difference


def _why_not_judged(fault: Exception) -> str:
    if isinstance(fault, NoSuchRule):
        return f"The new book has no rule {fault.rule_id}, which the judge asks for."
    return f"The judge could not answer for it ({type(fault).__name__})."


def _not_replayed(account: Account, missed: NotReplayed) -> NotReplayed:
    account.not_replayed += 1
    account.unread.append(missed)
    return missed


def _most_first(difference: Difference) -> tuple[timedelta, str, str]:
    return (-(difference.by or timedelta(0)), difference.stay, difference.starts_at.isoformat())
