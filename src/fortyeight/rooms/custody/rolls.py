"""The rolls of agencies: what agencies, agreements and officers have in common for all stays.

A roll is kept in the process until something is recorded on one of its streams,
and with it the answers that hold for every stay (see `law.shared`).
"""

import threading
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence

from fortyeight.foundations.law.casefile import Roll
from fortyeight.foundations.ledger.keeping import Line, Shelf

ROLLS_MAX = 200
_Streams = tuple[str, ...]


class Rolls:
    """Gives the roll of any group of streams. Many threads may share one."""

    def __init__(self, shelf: Shelf | None = None, rolls_max: int = ROLLS_MAX) -> None:
        self._shelf = shelf or Shelf()
        self._rolls_max = rolls_max
        self._kept: OrderedDict[_Streams, tuple[_Streams, Roll]] = OrderedDict()
        self._lock = threading.Lock()

    def rolls_of(self, groups: Iterable[_Streams]) -> Mapping[_Streams, Roll]:
        """Give a roll for each group of streams, as they stand; two queries or so. To decide, lock first."""
        wanted = list(dict.fromkeys(groups))
        lines = self._shelf.lines_of(list(dict.fromkeys(stream for group in wanted for stream in group)))
        return {group: self._roll(group, [lines[stream] for stream in group]) for group in wanted}

    def _roll(self, group: _Streams, lines: Sequence[Line]) -> Roll:
        hashes = tuple(line.hash for line in lines)
        with self._lock:
            of, roll = self._kept.get(group, ((), None))
        if roll is None or of != hashes or not all(line.is_whole for line in lines):
            roll = Roll(tuple(fact for line in lines for fact in line.facts))
        with self._lock:
            self._kept[group] = hashes, roll
            self._kept.move_to_end(group)
            while len(self._kept) > self._rolls_max:
                self._kept.popitem(last=False)
        return roll


ROLLS = Rolls()
