"""Makes a failing run smaller: leaves stories out as long as the same promise still breaks."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from sim.cast import DAY, OPENING
from sim.year import Plan, Result, run, without

TRIES_MAX = 24
NEEDED = frozenset({"founding", "people", "record"})
MANY = ("person", "fault", "mend", "papers", "turns", "supervisor", "answer")
Run = Callable[[Plan], Result]


def shrink(result: Result, *, tries: int = TRIES_MAX, run: Run = run) -> Result:
    """Give the smallest run found within so many tries that breaks the same promise."""
    return _Shrinking(result, tries, run).result


class _Shrinking:
    def __init__(self, result: Result, tries: int, run: Run) -> None:
        assert result.violation is not None, "only a failing run can be made smaller"
        self.result, self.tries, self.run = result, tries, run
        self.promise = result.violation.invariant
        about = [stream.replace("stay/", "person/") for stream in result.violation.about]
        for kind in MANY:
            self._drop_kind(kind, about)
        self._drop([name for name in dict.fromkeys(result.started) if self._is_single(name)])

    def _drop_kind(self, kind: str, about: Iterable[str]) -> None:
        """Leave out all of a kind but those that it is about, else what can be spared of them."""
        names = [name for name in dict.fromkeys(self.result.started) if name.startswith(f"{kind}/")]
        kept = [name for name in names if name in about]
        if not names or self._fails_without([f"{kind}/*"], keep=kept):
            return
        self._drop([name for name in names if name not in kept])

    def _is_single(self, name: str) -> bool:
        return name not in NEEDED and name.partition("/")[0] not in MANY

    def _drop(self, names: Sequence[str]) -> None:
        """Leave these out, else each half of them."""
        if not names or self._fails_without(names) or len(names) == 1:
            return
        middle = len(names) // 2
        self._drop(names[:middle])
        self._drop(names[middle:])

    def _fails_without(self, names: Sequence[str], *, keep: Iterable[str] = ()) -> bool:
        if self.tries <= 0:
            return False
        self.tries -= 1
        violation = self.result.violation
        assert violation is not None
        plan = without(names, self.result.plan, keep=keep)
        # Not much longer than it took so far: what is left out may have hastened it.
        plan = replace(plan, days=min(plan.days, (violation.at - OPENING) / DAY + 1))
        tried = self.run(plan)
        if tried.violation is None or tried.violation.invariant != self.promise:
            return False
        self.result = tried
        return True
