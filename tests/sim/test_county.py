"""Goal: some weeks of everything that goes wrong, and every promise holds; the same seed goes the same way.

`make sim` runs years. A seed that fails there becomes a test with a name in `test_found.py`.
"""

from datetime import date

import pytest

from sim.cast import DAY, EAST, OPENING, WEST
from sim.year import Plan, clock_changes, run


@pytest.mark.parametrize(("seed", "days"), [(48, 7), (49, 7), (50, 7)])
def test_a_county_for_a_week(seed: int, days: int) -> None:
    """Proves that every promise holds while people, staff, officers and the machines go wrong."""
    result = run(Plan(seed=seed, days=days))
    assert result.violation is None, "\n".join(result.lines)
    assert result.seen["alerts"] > 0
    assert result.seen["book"] > 0


def test_the_same_seed_goes_the_same_way() -> None:
    """Proves that a failing seed can be repeated."""
    first, second = (run(Plan(seed=7, days=3)) for _ in range(2))
    assert first.seen == second.seen
    assert first.started == second.started


def test_the_days_are_not_dull() -> None:
    """Proves that what the promises are about does happen."""
    seen = run(Plan(seed=51, days=10)).seen
    for happened in ("serve_warrant", "serve_warrant refused", "double click", "correct", "acknowledge"):
        assert seen[happened] > 0, f"these days had no {happened}: they test too little"
    assert any(name.startswith("fault: ") for name in seen)


def test_a_year_has_the_nights_in_which_clocks_change() -> None:
    """Proves that a county which lives for a whole year goes through both nights, in both its zones."""
    nights = clock_changes(OPENING, OPENING + 365 * DAY)
    assert set(nights) == {
        (jail, day) for jail in (EAST, WEST) for day in (date(2026, 10, 31), date(2027, 3, 13))
    }


def test_the_program_is_run() -> None:
    """Proves that what the law asks of the agency is met in the county, so that alarms of it end too."""
    assert run(Plan(seed=8, days=9)).seen["duty of the program met"] > 0
