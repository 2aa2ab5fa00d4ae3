"""The bench asks questions that the law still answers."""

import pytest

from bench.judging import QUESTIONS
from bench.peers import arithmetic, ours, starts
from bench.stays import list_cases


@pytest.mark.parametrize("name", QUESTIONS)
def test_each_question_can_be_asked(name: str) -> None:
    """A bench that no longer runs measures nothing."""
    _, ask = QUESTIONS[name]
    for case in list_cases(20):
        ask(case)


def test_plain_arithmetic_comes_to_the_same_ends() -> None:
    """The floor that the judge is measured against answers the same question."""
    given = starts(200)

    assert arithmetic(given) == ours(given)
