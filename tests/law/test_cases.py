"""Every worked case comes out as counsel can read it in `cases/`."""

from pathlib import Path

import pytest

from fortyeight.foundations.rulebook import cases
from fortyeight.foundations.rulebook.cases import Case
from fortyeight.foundations.rulebook.current import current

ROOT = Path(__file__).parents[2]
CASES = cases.read_cases(ROOT / "cases")


@pytest.mark.parametrize("case", CASES, ids=[f"{case.rule}: {case.name}" for case in CASES])
def test_the_case_comes_out_as_worked(case: Case) -> None:
    """What the law layer computes is what somebody worked out by hand."""
    assert cases.run_case(current(), case) == ()


def test_there_are_enough_cases() -> None:
    """Cases that fail to load would otherwise pass in silence."""
    assert len(CASES) >= 120


def test_every_rule_has_a_case() -> None:
    """A rule without a case is a number that nobody worked out."""
    assert {case.rule for case in CASES} == set(current().rules)


def test_every_rule_is_put_to_two_people() -> None:
    """An answer that leaks from one person to the next would otherwise not show."""
    assert {case.rule for case in CASES if case.people} == set(current().rules)


def test_every_shape_is_worked_out_at_least_twice() -> None:
    """One case is an anecdote."""
    book = current()
    shapes = [book.rule(case.rule).decided_by for case in CASES]

    assert {shape: shapes.count(shape) for shape in set(shapes) if shapes.count(shape) < 2} == {}
