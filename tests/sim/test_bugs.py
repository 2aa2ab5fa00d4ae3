"""Goal: no promise is worthless. Each is broken by a bug made for it, and the simulator sees it.

Method: some days with one bug of `sim.bugs` switched on, on a seed on which it is known to show soon.
"""

import pytest

from sim.bugs import BUGS
from sim.shrinking import shrink
from sim.year import Plan, run

SOON = (1, 3.0)
SEEDS: dict[str, tuple[int, float]] = {
    "a-rung-is-skipped": SOON,
    "the-next-look-is-forgotten": SOON,
    "an-alert-is-lost": SOON,
    "raised-again-at-each-look": SOON,
    "noticed-is-taken-for-come": SOON,
    "taken-on-for-ever": SOON,
    "does-not-ring-again": SOON,
    "never-ends": SOON,
    "nobody-is-told": SOON,
    "no-warning-before": (3, 8.0),
    "looks-at-once-again": SOON,
    "an-officer-needs-no-papers": (2, 9.0),
    "the-hold-grows": (2, 14.0),
    "a-row-is-changed-behind-the-ledger": (2, 5.0),
    "a-hash-is-wrong": (2, 0.5),
    "a-double-click-counts-twice": SOON,
    "commits-half-way": (2, 20.0),
    "another-decision-is-stored": (2, 3.0),
    "later-facts-were-known": (2, 8.0),
    "pages-keep-an-old-file": (2, 3.0),
    "a-person-leaves-twice": (4, 9.0),
    "two-take-one-alert-on": (4, 9.0),
}


SLOW = frozenset(bug for bug, (_, days) in SEEDS.items() if days > SOON[1]) | {"looks-at-once-again"}


@pytest.mark.parametrize(
    "bug", [pytest.param(bug, marks=[pytest.mark.long] if bug in SLOW else []) for bug in sorted(SEEDS)]
)
def test_the_bug_is_seen(bug: str) -> None:
    """Proves that with this bug in the product the promise made for it breaks."""
    seed, days = SEEDS[bug]
    result = run(Plan(seed=seed, days=days, bug=bug))
    assert result.violation is not None, f"{bug} went unseen for {days} days of seed {seed}"
    assert result.violation.invariant in BUGS[bug].promises, result.violation


def test_a_failing_run_is_made_small_and_told() -> None:
    """Proves that the story of a failing seed is short, and leaves out who has nothing to do with it."""
    failing = run(Plan(seed=1, days=3, bug="a-rung-is-skipped"))
    small = shrink(failing, tries=6)
    assert small.violation is not None
    assert small.violation.invariant == failing.violation.invariant if failing.violation else False
    assert len(small.started) < len(failing.started)
    assert len(small.lines) <= 45
    assert "BROKEN" in small.lines[-2]
