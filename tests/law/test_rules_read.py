"""Rules as people read them: what feeds what, what is covered, found by words, and written as one file."""

import ast
import inspect
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.shapes import SHAPES
from fortyeight.foundations.rulebook import feeds
from fortyeight.foundations.rulebook.coverage import count_coverage
from fortyeight.foundations.rulebook.current import cases_folder, current, rules_folder
from fortyeight.foundations.rulebook.feeds import codes_fed
from fortyeight.foundations.rulebook.read import read_book
from fortyeight.foundations.rulebook.search import search_rules
from fortyeight.foundations.rulebook.shown import show_rule, status_words
from fortyeight.foundations.rulebook.snapshot import UnableToReadSnapshot, book_text, read_book_text
from fortyeight.rooms.oversight.explained import explain_stay
from tests.law.small_book import NEW, OLD, value, write_book
from tests.law.test_changed_rules import CORRECTED, RETIRED, SUPERSEDED
from tests.law.world import hours, lawful_world

BEFORE_ALL_RULES = date(1900, 1, 1)


def with_rule(rule: Rule) -> Book:
    book = current()
    rules: Mapping[str, Rule] = {**book.rules, rule.id: rule}
    return replace(book, rules=rules)


class TestWhatARuleFeeds:
    def test_every_step_of_a_stay_is_fed_by_its_rule(self) -> None:
        """What the judge wrote is among what its source was read to write."""
        world = lawful_world()
        explained = explain_stay(world.casefile(), at=hours(0.2), known_at=None, book=current())
        decisions = [explained.authority.decision, *(each.decision for each in explained.services)]
        steps = [step for decision in decisions for step in decision.reasons]
        fed = {
            rule_id: codes_fed(rule_id, current().rule(rule_id).decided_by)
            for rule_id in {step.rule_id for step in steps}
        }

        assert len(steps) > 20
        assert [step.code for step in steps if step.code not in fed[step.rule_id]] == []

    def test_nothing_is_fed_that_is_no_code(self) -> None:
        """Every code named has its sentence, and a rule that the judge never asks feeds nothing."""
        for rule in current().rules.values():
            assert set(codes_fed(rule.id, rule.decided_by)) <= set(CODES)
        assert codes_fed("moa.wso_2025.posters", "statement") == ()

    def test_the_writers_of_steps_have_code_and_rule_where_they_are_looked_for(self) -> None:
        """A parameter that moves would silence this in quiet."""
        from fortyeight.foundations.law.duty import make_duty
        from fortyeight.foundations.law.reasoning import Bench

        step, unsure = (list(inspect.signature(each).parameters)[1:] for each in (Bench.step, Bench.unsure))
        duty = list(inspect.signature(make_duty).parameters)
        assert (step[0], step[2], unsure[0], duty[1], duty[3]) == (
            "code",
            "rule_id",
            "rule_id",
            "code",
            "rule_id",
        )
        assert set(feeds.BY_SHAPE) <= set(SHAPES)

    def test_what_cannot_be_followed_is_left_out(self) -> None:
        """An unknown name ends the search, and no guess stands in for it."""
        node = ast.parse("def f(x):\n    return x").body[0]
        assert isinstance(node, ast.FunctionDef)

        assert feeds._names(ast.parse("y", mode="eval").body, node) == {"y"}
        assert list(feeds._followed(ast.parse("y + 1", mode="eval").body)) == []


class TestARuleShown:
    def test_everything_that_belongs_to_it_is_there(self) -> None:
        """Values, words, readings, cases with their working."""
        shown = show_rule(current(), "moa.wso_2025.hold_limit", cases_folder=cases_folder())

        assert shown.cases
        assert all(case.worked and case.asked for case in shown.cases)
        assert "CLOCK.LIMIT" in shown.feeds
        assert json.loads(json.dumps(shown.plain()))["values"][0]["terms"]["hours"] == 48

    def test_an_installation_without_cases_shows_the_rule(self) -> None:
        """The law is no less the law."""
        assert show_rule(current(), "moa.wso_2025.hold_limit", cases_folder=None).cases == ()

    def test_what_it_took_the_place_of(self, tmp_path: Path) -> None:
        """Both ways can be followed: the old names the new, the new the old."""
        book = read_book(write_book(tmp_path, old=SUPERSEDED))

        assert show_rule(book, NEW, cases_folder=None).replaces == (OLD,)
        assert show_rule(book, OLD, cases_folder=None).replaces == ()

    def test_its_standing_in_words(self, tmp_path: Path) -> None:
        """A retired draft was never signed, and says so."""
        rule = read_book(write_book(tmp_path, old=RETIRED, status="retired")).rule(OLD)
        day = date(2019, 5, 1)
        signed = replace(rule, reviewed_on=day, reviewed_by=("Counsel Ines Roth",))

        assert status_words(rule) == "retired on 2020-01-01; counsel never signed it"
        assert status_words(signed) == "retired on 2020-01-01"
        assert status_words(replace(signed, status="reviewed", retired=None)).startswith("reviewed on 2019")


class TestTheCoverage:
    def test_every_rule_is_counted_once(self) -> None:
        """The areas add up to the book."""
        counted = count_coverage(current(), rules_folder=rules_folder(), cases_folder=cases_folder())

        assert (
            sum(each.counted.rules for each in counted.areas) == len(current().rules) == counted.total.rules
        )
        assert sum(each.counted.cases or 0 for each in counted.areas) == counted.total.cases
        total = counted.total
        assert total.drafts + total.reviewed + total.retired == total.rules

    def test_the_first_review_that_falls_due_is_the_one_shown(self) -> None:
        """A folder is as fresh as its oldest rule."""
        rule = replace(current().rule("us_co.crs24_76_6.agreement"), review_again_by=BEFORE_ALL_RULES)
        counted = count_coverage(with_rule(rule), rules_folder=rules_folder(), cases_folder=None)
        area = next(each for each in counted.areas if each.area.holds(rule.id))

        assert area.counted.days_left(date(1900, 1, 11)) == -10
        assert area.counted.cases is None
        assert counted.plain(date(1900, 1, 11))["total"]["days_until_review"] == -10


class TestTheSearch:
    def test_every_word_must_be_there(self) -> None:
        """In any case and any order; the nearest first."""
        found = search_rules(current(), "LIMIT hold")

        assert found[0].rule.id.endswith("hold_limit")
        assert search_rules(current(), "hold zebra") == ()
        assert search_rules(current(), "  ") == ()

    def test_words_of_the_law_find_it(self) -> None:
        """A quotation leads to its rule, across the lines it was saved in."""
        found = search_rules(current(), "beyond the time he or she would otherwise")

        assert "us.i247a.hold_limit" in [each.rule.id for each in found]

    def test_reasons_of_changes_are_looked_through(self, tmp_path: Path) -> None:
        """Why a rule was corrected or retired can be found."""
        corrected = read_book(write_book(tmp_path / "one", old_values=value(48, "2000-01-01") + CORRECTED))
        retired = read_book(write_book(tmp_path / "two", old=RETIRED, status="retired"))

        assert [each.rule.id for each in search_rules(corrected, "slip pen")] == [OLD]
        assert [each.rule.id for each in search_rules(retired, "repealed")] == [OLD]


class TestTheBookAsOneFile:
    def test_it_is_read_as_it_was_written(self) -> None:
        """Rule for rule, with its hash."""
        read = read_book_text(book_text(current()))

        assert read == current()

    @pytest.mark.parametrize(
        ("head", "values", "status"),
        [
            (RETIRED, "", "retired"),
            (SUPERSEDED, "", "draft"),
            ("", value(48, "2000-01-01") + CORRECTED, "draft"),
        ],
    )
    def test_changed_rules_come_back_too(self, tmp_path: Path, head: str, values: str, status: str) -> None:
        """With their end, their successor, and what they said before."""
        book = read_book(write_book(tmp_path, old=head, old_values=values, status=status))

        assert read_book_text(book_text(book)).rules == book.rules

    @pytest.mark.parametrize(
        ("old", "new", "code"),
        [
            ('"hours":48', '"hours":72', "BOOK.HASH"),
            ('"hours":48', '"hours":0', "BOOK.RULE"),
            ('"decided_by":"hold_limit"', '"decided_by":"hold"', "BOOK.RULE"),
            ('"version":1', '"version":2', "BOOK.VERSION"),
            ('"format":"fortyeight rulebook"', '"format":"x"', "BOOK.UNREADABLE"),
            ("{", "", "BOOK.UNREADABLE"),
            ('"rules":', '"rule":', "BOOK.RULE"),
        ],
    )
    def test_a_file_that_was_changed_is_not_the_book_it_names(self, old: str, new: str, code: str) -> None:
        """Nothing is compared with a book that somebody touched."""
        text = book_text(current())
        assert old in text

        with pytest.raises(UnableToReadSnapshot) as unread:
            read_book_text(text.replace(old, new, 1))

        assert unread.value.code == code
