"""Rules that end, that others take the place of, and that were wrong: what they answer, before and after."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from fortyeight.foundations.law.book import Book, Retired, Rule, Superseded
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.instants import When, civil_day, exactly
from fortyeight.foundations.law.limits import LimitAt
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.rulebook.checks import list_faults
from fortyeight.foundations.rulebook.current import current, current_known_on
from fortyeight.foundations.rulebook.hashing import hash_rules, plain_rule
from fortyeight.foundations.rulebook.known import book_known_on, correction_days, rule_known_on
from fortyeight.foundations.rulebook.read import UnableToReadRule, read_book, read_rule
from tests.law.small_book import NEW, OLD, value, write_book, write_rule
from tests.law.world import lawful_world

NEW_YORK = ZoneInfo("America/New_York")
RETIRED = (
    'retired_on = 2020-01-01\nretired_by = "Counsel Ines Roth"\nretired_why = "The text was repealed."\n'
)
SUPERSEDED = f'superseded_on = 2020-01-01\nsuperseded_by = "{NEW}"\n'
CORRECTED = """
[[correction]]
recorded_on = 2026-10-05
by  = "Counsel Ines Roth"
why = "The text says 48; 72 was a slip of the pen."
of  = 2000-01-01
[correction.said]
in_force_from = 2000-01-01
source = "text"
hours = 72
skip = []
"""


def rule_of(folder: Path) -> Rule:
    return read_rule(folder / "rules", folder / "rules" / "us" / "old" / "hold_limit.toml")


def faults(folder: Path) -> list[str]:
    return [fault.code for fault in list_faults(folder / "rules", folder / "cases")]


def bench(book: Book, at: datetime) -> Bench:
    return Bench(book=book, zone=NEW_YORK, at=at)


class TestARetiredRule:
    def test_it_answers_to_its_last_day_and_nothing_after(self, tmp_path: Path) -> None:
        """The day itself is after: the span is half-open."""
        write_book(tmp_path, old=RETIRED, status="retired")
        rule = rule_of(tmp_path)

        assert rule.value_on(date(2019, 12, 31)) is not None
        assert rule.value_on(date(2020, 1, 1)) is None
        assert rule.has_ended_by(date(2020, 1, 1))
        assert not rule.has_ended_by(date(2019, 12, 31))
        assert faults(tmp_path) == []

    def test_nobody_signed_it_and_it_still_says_so(self, tmp_path: Path) -> None:
        """A past stay judged by it rests on a draft, retired or not."""
        write_book(tmp_path, old=RETIRED, status="retired")

        assert rule_of(tmp_path).is_draft

    def test_values_that_end_before_keep_their_own_end(self, tmp_path: Path) -> None:
        """Only what would reach past the day is cut, and what would begin after it is gone."""
        values = value(72, "2000-01-01", "2010-01-01") + value(96, "2010-01-01", "2025-01-01")
        write_book(tmp_path, old=RETIRED, old_values=values + value(48, "2025-01-01"), status="retired")

        assert [each.in_force_to for each in rule_of(tmp_path).values] == [date(2010, 1, 1), date(2020, 1, 1)]

    @pytest.mark.parametrize(
        ("head", "status", "code"),
        [
            (RETIRED, "draft", "RULE.RETIRED"),
            ("", "retired", "RULE.RETIRED"),
            (RETIRED + SUPERSEDED, "retired", "RULE.RETIRED"),
            (RETIRED.replace("retired_by", "#"), "retired", "RULE.MISSING_KEY"),
            (RETIRED.replace('"Counsel Ines Roth"', '""'), "retired", "RULE.WRONG_TYPE"),
            (RETIRED.replace("2020-01-01", '"2020"'), "retired", "RULE.WRONG_TYPE"),
            (RETIRED.replace("2020", "2000"), "retired", "RULE.ENDED"),
            ('superseded_on = 2020-01-01\nsuperseded_by = "us.old.hold_limit"\n', "draft", "RULE.SUCCESSOR"),
            ("superseded_on = 2020-01-01\n", "draft", "RULE.MISSING_KEY"),
        ],
    )
    def test_half_a_change_is_not_read(self, tmp_path: Path, head: str, status: str, code: str) -> None:
        """From when, by whom and why, or nothing of it."""
        write_book(tmp_path, old=head, status=status)

        with pytest.raises(UnableToReadRule) as unread:
            rule_of(tmp_path)

        assert unread.value.code == code
        assert code in faults(tmp_path)

    def test_a_state_whose_one_rule_was_retired_is_settled_by_the_other(self) -> None:
        """A rule that is gone leaves nothing open; were all of them gone, nothing would be settled."""
        mandate = current().rule("us_fl.ch908.agreement")
        retired = Retired(on=date(2026, 1, 1), by="Counsel Ines Roth", why="Repealed.")
        gone = replace(
            mandate,
            id="us_fl.ch001.agreement",
            retired=retired,
            values=(replace(mandate.values[0], in_force_to=retired.on),),
        )

        def codes(*rules: Rule) -> set[str]:
            book = replace(current(), rules={**current().rules, **{rule.id: rule for rule in rules}})
            decision = lawful_world().may_serve(book=book)
            return {step.code for step in decision.reasons if step.code.startswith("SERVICE.STATE_LAW")}

        assert codes(gone) == {"SERVICE.STATE_LAW_ALLOWS"}
        assert codes(replace(gone, id=mandate.id)) == {"SERVICE.STATE_LAW_UNSETTLED"}

    def test_a_rule_of_a_state_that_gave_way_is_not_asked_twice(self) -> None:
        """Its successor in the state speaks; one that stands elsewhere speaks in its name."""
        mandate = current().rule("us_fl.ch908.agreement")
        day = date(2022, 6, 17)

        def rules_cited(successor_id: str) -> list[str]:
            follows = Superseded(on=day, by=successor_id)
            old = replace(mandate, superseded=follows, values=mandate.values[:1])
            successor = replace(mandate, id=successor_id, values=mandate.values[1:])
            rules = {**current().rules, old.id: old, successor.id: successor}
            decision = lawful_world().may_serve(book=replace(current(), rules=rules))
            return [each.rule_id for each in decision.reasons if each.code == "SERVICE.STATE_LAW_ALLOWS"]

        assert rules_cited("us_fl.ch909.agreement") == ["us_fl.ch909.agreement"]
        assert rules_cited("us.florida.agreement") == ["us.florida.agreement"]


class TestASupersededRule:
    def test_its_successor_answers_in_its_name(self, tmp_path: Path) -> None:
        """Before the day the rule itself, from the day on the other, with the other's id and citation."""
        book = read_book(write_book(tmp_path, old=SUPERSEDED))
        before = bench(book, datetime(2019, 12, 31, 12, tzinfo=UTC))
        after = bench(book, datetime(2020, 1, 1, 12, tzinfo=UTC))

        assert [each.rule(OLD).id for each in (before, after)] == [OLD, NEW]
        assert [each.value(OLD).terms.hours for each in (before, after)] == [72, 48]  # type: ignore[union-attr]
        assert after.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, OLD).rule_id == NEW
        assert faults(tmp_path) == []

    def test_a_limit_is_counted_by_the_rule_of_its_first_hour(self, tmp_path: Path) -> None:
        """The law of the day on which the clock began; over the edge it cannot be told."""
        limit = LimitAt(read_book(write_book(tmp_path, old=SUPERSEDED)), OLD, zone=NEW_YORK)
        last, first = (civil_day(day, NEW_YORK) for day in (date(2019, 12, 31), date(2020, 1, 1)))

        assert [each.terms.hours for each in limit.values_at(exactly(last.latest))] == [72]
        assert [each.terms.hours for each in limit.values_at(exactly(first.earliest))] == [48]
        assert limit.values_at(When(last.latest, first.earliest)) == ()

    def test_of_three_in_a_row_the_one_of_the_day_answers(self, tmp_path: Path) -> None:
        """A successor can itself have been superseded."""
        write_book(tmp_path, old=SUPERSEDED)
        write_rule(
            tmp_path,
            NEW,
            value(48, "2020-01-01"),
            head='superseded_on = 2024-01-01\nsuperseded_by = "us.last.hold_limit"\n',
        )
        write_rule(tmp_path, "us.last.hold_limit", value(36, "2024-01-01"))
        book = read_book(tmp_path / "rules")

        days = (date(2019, 1, 1), date(2023, 12, 31), date(2024, 1, 1))
        assert [book.rule_on(OLD, day).id for day in days] == [OLD, NEW, "us.last.hold_limit"]

    def test_two_that_point_at_each_other_come_to_an_end(self, tmp_path: Path) -> None:
        """Such a book does not pass; asking it must not hang either."""
        write_book(tmp_path, old=SUPERSEDED)
        write_rule(tmp_path, NEW, value(48, "2019-07-01"), head=SUPERSEDED.replace(NEW, OLD))

        assert read_book(tmp_path / "rules").rule_on(OLD, date(2026, 1, 1)).id == NEW
        assert "RULE.SUCCESSOR_OVERLAP" in faults(tmp_path)

    @pytest.mark.parametrize(
        ("head", "values", "code"),
        [
            (SUPERSEDED.replace(NEW, "us.none.hold_limit"), "", "RULE.SUCCESSOR_ABSENT"),
            (SUPERSEDED.replace("2020-01-01", "2019-12-31"), "", "RULE.SUCCESSOR_GAP"),
            (SUPERSEDED, value(72, "2000-01-01", "2019-12-31"), "RULE.SUCCESSOR_GAP"),
            (SUPERSEDED.replace("2020-01-01", "2020-01-02"), "", "RULE.SUCCESSOR_OVERLAP"),
        ],
    )
    def test_on_every_day_one_rule_answers(self, tmp_path: Path, head: str, values: str, code: str) -> None:
        """Neither none nor two."""
        write_book(tmp_path, old=head, old_values=values)

        found = [fault for fault in list_faults(tmp_path / "rules", tmp_path / "cases") if fault.code == code]

        assert len(found) == 1
        assert found[0].what.endswith(".")
        assert found[0].fix.endswith(".")

    def test_a_successor_of_another_shape_answers_another_question(self, tmp_path: Path) -> None:
        """Its terms would not be understood where the old ones were."""
        write_book(tmp_path, old=SUPERSEDED)
        path = write_rule(tmp_path, NEW, value(48, "2020-01-01"))
        text = path.read_text().replace('"hold_limit"', '"service_window"', 1)
        path.write_text(text.replace("hours = 48\nskip = []", "minutes = 60"))

        assert "RULE.SUCCESSOR_SHAPE" in faults(tmp_path)


class TestACorrection:
    def test_what_the_book_said_until_then_can_still_be_read(self, tmp_path: Path) -> None:
        """The law of 2001 was 48 hours all along; until October 2026 the book said 72."""
        write_book(tmp_path, old_values=value(48, "2000-01-01") + CORRECTED)
        book, rule = read_book(tmp_path / "rules"), rule_of(tmp_path)
        day = date(2001, 1, 1)

        assert rule.value_on(day).terms.hours == 48  # type: ignore[union-attr]
        assert rule_known_on(rule, date(2026, 10, 4)).value_on(day).terms.hours == 72  # type: ignore[union-attr]
        assert rule_known_on(rule, date(2026, 10, 5)) is rule
        assert correction_days(book) == (date(2026, 10, 5),)
        assert faults(tmp_path) == []

    def test_the_book_as_known_has_the_hash_that_its_decisions_carry(self, tmp_path: Path) -> None:
        """A decision of September leads to the very book it was taken by."""
        then = read_book(write_book(tmp_path / "then"))
        now = read_book(write_book(tmp_path / "now", old_values=value(48, "2000-01-01") + CORRECTED))

        assert now.hash != then.hash
        assert book_known_on(now, date(2026, 10, 4)).hash == then.hash
        assert book_known_on(now, date(2026, 10, 5)) is now

    def test_of_two_corrections_each_day_has_its_own(self, tmp_path: Path) -> None:
        """They are taken back one by one, the latest first."""
        first = CORRECTED.replace("2026-10-05", "2026-09-01").replace("hours = 72", "hours = 24")
        first = first.replace("of  = 2000-01-01", "of  = 2001-01-01")
        second = CORRECTED.replace("in_force_from = 2000-01-01", "in_force_from = 2001-01-01")
        write_book(tmp_path, old_values=value(48, "2000-01-01") + first + second)
        rule = rule_of(tmp_path)

        days = (date(2026, 8, 31), date(2026, 9, 1), date(2026, 10, 5))
        hours = [[each.terms.hours for each in rule_known_on(rule, day).values] for day in days]
        assert hours == [[24], [72], [48]]
        assert rule_known_on(rule, days[0]).corrections == ()
        assert faults(tmp_path) == []

    def test_a_rule_that_ended_was_known_with_its_end(self, tmp_path: Path) -> None:
        """What it said before is cut where the rule ends, like what it says now."""
        write_book(tmp_path, old=SUPERSEDED, old_values=value(48, "2000-01-01") + CORRECTED)

        known = rule_known_on(rule_of(tmp_path), date(2026, 1, 1))
        assert [each.in_force_to for each in known.values] == [date(2020, 1, 1)]
        assert faults(tmp_path) == []

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("of  = 2000-01-01", "of  = 2001-01-01"),
            ("hours = 72", "hours = 48"),
            ('source = "text"', 'source = "hearsay"'),
        ],
    )
    def test_a_correction_that_says_nothing_is_a_fault(self, tmp_path: Path, old: str, new: str) -> None:
        """It names a value, says what it said, and rests on a source."""
        write_book(tmp_path, old_values=value(48, "2000-01-01") + CORRECTED.replace(old, new))

        assert faults(tmp_path) == ["RULE.CORRECTION"]

    def test_the_book_as_it_stood_had_no_gap_either(self, tmp_path: Path) -> None:
        """An old value with dates of its own meets the next one."""
        values = value(48, "2000-01-01", "2010-01-01") + value(72, "2010-01-01")
        gap = CORRECTED.replace("[correction.said]\n", "[correction.said]\nin_force_to = 2009-01-01\n")
        write_book(tmp_path, old_values=values + gap)

        assert faults(tmp_path) == ["RULE.CORRECTION"]

    @pytest.mark.parametrize(
        ("old", "new", "code"),
        [
            ("why =", "wyh =", "RULE.UNKNOWN_KEY"),
            ('by  = "Counsel Ines Roth"\n', "", "RULE.MISSING_KEY"),
            ('by  = "Counsel Ines Roth"', "by = 1", "RULE.WRONG_TYPE"),
            ("recorded_on = 2026-10-05", 'recorded_on = "today"', "RULE.WRONG_TYPE"),
            ("of  = 2000-01-01", "of  = 2000", "RULE.WRONG_TYPE"),
            ("[correction.said]", "[correction.sad]", "RULE.UNKNOWN_KEY"),
            ("[[correction]]", "[correction]", "RULE.WRONG_TYPE"),
            ("hours = 72", "hours = 0", "RULE.TERMS"),
            (CORRECTED[CORRECTED.index("[correction.said]") :], "said = 72\n", "RULE.WRONG_TYPE"),
            (
                CORRECTED,
                CORRECTED + CORRECTED.replace("2026-10-05", "2026-10-04"),
                "RULE.CORRECTION",
            ),
        ],
    )
    def test_what_is_not_understood_is_not_read(self, tmp_path: Path, old: str, new: str, code: str) -> None:
        """As strict as the rest of a rule file."""
        assert old in CORRECTED
        write_book(tmp_path, old_values=value(48, "2000-01-01") + CORRECTED.replace(old, new))

        with pytest.raises(UnableToReadRule) as unread:
            rule_of(tmp_path)

        assert unread.value.code == code


def test_keys_that_a_book_does_not_use_leave_its_hash_alone() -> None:
    """Decisions kept before there were such keys still lead to their book."""
    rules = current().rules.values()

    assert not any(
        key in plain_rule(rule) for rule in rules for key in ("retired", "superseded", "corrections")
    )
    assert hash_rules(rules, current().places.values()) == current().hash


def test_the_book_of_a_day_is_made_once() -> None:
    """Every question as known at that day asks the same book; one without corrections is the current one."""
    assert current_known_on(date(2026, 1, 1)) is current_known_on(date(2026, 1, 1))
    assert correction_days(current()) or current_known_on(date(2026, 1, 1)) is current()
