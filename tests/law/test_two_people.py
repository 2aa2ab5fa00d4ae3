"""Goal: an answer that leaks from one person of a case to the next is seen.

Method: a book that gives another rule once it was asked so often, as if what was found for one person
stayed behind for the next.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.shapes.circuits import Circuit, Circuits
from fortyeight.foundations.rulebook import cases
from fortyeight.foundations.rulebook.case_shapes import CIRCUITS
from fortyeight.foundations.rulebook.cases import Case
from fortyeight.foundations.rulebook.current import current
from tests.law.world import with_terms

CASES = Path(__file__).parents[2] / "cases"
ELSEWHERE = Circuits(circuit=(Circuit(name="FIRST", places=("us_pa", "us_vi")),))


class Forgetful(Mapping[str, Rule]):
    """Rules that give another division of circuits once it was looked up so often."""

    def __init__(self, after: int) -> None:
        self.left = after
        self.other = with_terms(CIRCUITS, ELSEWHERE).rules[CIRCUITS]

    def __getitem__(self, key: str) -> Rule:
        if key == CIRCUITS:
            self.left -= 1
            if self.left < 0:
                return self.other
        return current().rules[key]

    def __iter__(self) -> Iterator[str]:
        return iter(current().rules)

    def __len__(self) -> int:
        return len(current().rules)


@pytest.fixture
def case() -> Case:
    """Ana in Pennsylvania and Ben in the Virgin Islands: the circuits are looked up once for each."""
    path = CASES / "courts/ca3/galarza.toml"
    return next(case for case in cases.read_case_file(CASES, path) if case.people)


def test_each_person_is_judged_by_the_same_book(case: Case) -> None:
    """As it stands nothing leaks."""
    assert [asked.person for asked in case.asked()] == ["ana", "ben"]
    assert cases.run_case(current(), case) == ()


def test_an_answer_that_depends_on_who_came_before_is_a_mismatch(case: Case) -> None:
    """Both come out as wanted the first time; asked again after the other, neither does."""
    found = cases.run_case(Book(rules=Forgetful(after=2), hash=""), case)

    assert [(each.key, each.got) for each in found] == [
        ("people.ben", "another answer after the other people of this case"),
        ("people.ana", "another answer after the other people of this case"),
    ]
    assert [each.place for each in found] == [("people", "ben"), ("people", "ana")]


def test_what_is_wrong_for_one_person_is_named_with_the_person(case: Case) -> None:
    """The second person gets what was found for nobody: the message says whose answer it is."""
    found = cases.run_case(Book(rules=Forgetful(after=1), hash=""), case)

    assert {each.key for each in found} == {
        "people.ben.want.limited",
        "people.ben.want.weight",
        "people.ana",
    }
