"""The same stays under two books: what differs, by how much, by which rule; and nothing is dropped."""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fortyeight.foundations.kit.canonical import plain
from fortyeight.foundations.law.book import Book, Retired
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.facts.codec import plain_fact
from fortyeight.foundations.law.place import Coverage
from fortyeight.foundations.law.shapes.hold_limit import HoldLimit
from fortyeight.foundations.rulebook.changes import ChangeKind, list_changes
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.oversight.lawdiff.account import Account, compare
from fortyeight.rooms.oversight.lawdiff.difference import Difference, NotReplayed, Outcome, Question
from fortyeight.rooms.oversight.lawdiff.page import page_text
from fortyeight.rooms.oversight.lawdiff.replay import Replayer
from fortyeight.rooms.oversight.lawdiff.stays import (
    StayGiven,
    from_files,
    list_files,
)
from fortyeight.rooms.oversight.lawdiff.written import CsvList, JsonList
from tests.law.world import World, hours, lawful_world
from tests.rooms.oversight.lawbooks import LIMIT, MANDATE, book_with, forbidden, limit_of

WINDOW = "readings.service_window"
HOUR = timedelta(hours=1)


def replayed(world: World, old: Book, new: Book) -> list[Difference]:
    return list(Replayer(old, new).replay(world.casefile()))


def of(found: list[Difference], question: Question) -> list[Difference]:
    return [each for each in found if each.question is question]


class TestWhatChangedInTheLaw:
    def test_a_number_is_shown_from_what_to_what(self) -> None:
        """With the rule, and its citation."""
        [change] = list_changes(current(), limit_of(36))

        assert (change.rule_id, change.kind) == (LIMIT, ChangeKind.VALUE)
        assert change.says == "from 2025-02-14 on: hours 48 → 36"
        assert "appendix A" in change.cites

    def test_a_rule_that_came_or_went(self) -> None:
        """What it says, or said, is named."""
        gone = book_with(without=LIMIT)

        assert [each.kind for each in list_changes(gone, current())] == [ChangeKind.ADDED]
        [change] = list_changes(current(), gone)
        assert change.kind is ChangeKind.REMOVED
        assert "hours 48" in change.says

    def test_a_retirement_is_one_change_with_its_reason(self) -> None:
        """The values that end with the rule are no changes of their own."""
        rule, day = current().rule(LIMIT), date(2026, 1, 1)
        retired = Retired(on=day, by="Counsel Ines Roth", why="The form was withdrawn.")
        after = replace(
            rule, status="retired", retired=retired, values=(replace(rule.values[0], in_force_to=day),)
        )
        [change] = list_changes(current(), book_with(after))

        assert change.kind is ChangeKind.RETIRED
        assert change.why == "The form was withdrawn. (Counsel Ines Roth)"
        assert [each.kind for each in list_changes(book_with(after), current())] == [ChangeKind.RETIRED]

    def test_words_that_no_answer_hangs_on(self) -> None:
        """They are told apart from values."""
        [change] = list_changes(current(), book_with(replace(current().rule(LIMIT), question="How long?")))

        assert change.kind is ChangeKind.TEXT
        assert "no value differs" in change.says

    def test_a_value_that_begins_anew(self) -> None:
        """The old one gets an end, the new one a beginning: both are shown."""
        rule, day = current().rule(LIMIT), date(2026, 6, 1)
        values = (
            replace(rule.values[0], in_force_to=day),
            replace(rule.values[0], in_force_from=day, terms=HoldLimit(hours=36, skip=())),
        )
        says = [each.says for each in list_changes(current(), book_with(replace(rule, values=values)))]

        assert says[0] == "from 2025-02-14 on: ends on no end → 2026-06-01"
        assert says[1].startswith("from 2026-06-01 on: no value → hours 36")

    def test_a_place_whose_law_is_no_longer_in_the_book(self) -> None:
        """Every question of its law becomes UNKNOWN: that is a change, although no rule differs."""
        florida = replace(current().places["us_fl"], status=Coverage.NOT_COVERED)
        places = {**current().places, "us_fl": florida}
        [change] = list_changes(current(), replace(current(), places=places, hash="another"))

        assert (change.rule_id, change.kind) == ("us_fl", ChangeKind.PLACE)
        assert change.says == "place draft → not_covered"
        assert change.cites == "no citation"

    def test_the_same_book_has_no_changes(self) -> None:
        """And then no stay is replayed."""
        assert list_changes(current(), current()) == ()
        assert replayed(lawful_world().served(), current(), current()) == []


class TestAStayUnderTwoBooks:
    def test_a_shorter_limit_shows_who_would_have_been_held_too_long(self) -> None:
        """By twelve hours, once: not a second time for the limit that moved."""
        [found] = of(replayed(lawful_world().served(), current(), limit_of(36)), Question.AUTHORITY)

        assert found.outcome is Outcome.TOO_LONG
        assert found.by == 12 * HOUR
        assert (found.starts_at, found.ends_at) == (hours(36), hours(48))
        assert found.first_differs_at == hours(0.2)
        assert [change.rule_id for change in found.changes] == [LIMIT]
        assert found.is_cited

    def test_a_longer_one_shows_who_was_released_too_early(self) -> None:
        """The other way round."""
        [found] = of(replayed(lawful_world().served(), limit_of(36), current()), Question.AUTHORITY)

        assert (found.outcome, found.by) == (Outcome.TOO_EARLY, 12 * HOUR)

    def test_who_left_before_either_limit_was_held_neither_longer_nor_shorter(self) -> None:
        """The limit moved, and nothing came of it: other."""
        left = lawful_world().served().plus(stay.Released(how=""), 20)
        [found] = of(replayed(left, current(), limit_of(36)), Question.AUTHORITY)

        assert (found.outcome, found.by) == (Outcome.OTHER, None)
        assert "12.00 h earlier" in found.note

    def test_a_ban_takes_the_whole_hold_away(self) -> None:
        """From the service on, by all of its hours; and both books say why."""
        [found] = of(replayed(lawful_world().served(), current(), forbidden()), Question.AUTHORITY)

        assert found.outcome is Outcome.TOO_LONG
        assert found.starts_at == hours(0.2)
        assert found.by == hours(48) - hours(0.2)
        assert found.new.code in ("AUTHORITY.SERVICE_UNLAWFUL", "AUTHORITY.GROUND_ENDED")
        assert MANDATE in [change.rule_id for change in found.changes]

    def test_a_service_refused_then_that_would_be_allowed_now(self) -> None:
        """Nobody was held, and somebody would have been."""
        refusal = stay.ServiceRefused(warrant="w1", officer="officer/1", code="SERVICE.STATE_LAW_FORBIDS")
        served = lawful_world().served().facts["served"].what
        assert isinstance(served, stay.WarrantServed)
        refusal = replace(refusal, warrant=served.warrant, officer=served.officer)
        asked = lawful_world().plus(refusal, 0.2)
        [found] = of(replayed(asked, forbidden(), current()), Question.SERVICE)

        assert (found.outcome, found.starts_at) == (Outcome.TOO_EARLY, hours(0.2))
        assert [each.outcome for each in of(replayed(asked, current(), forbidden()), Question.SERVICE)] == [
            Outcome.TOO_LONG
        ]

    def test_a_duty_with_another_day_is_another_difference(self) -> None:
        """So is one that only one of the books knows."""
        found = of(replayed(lawful_world().served(), current(), limit_of(36)), Question.DUTIES)

        assert [each.outcome for each in found] == [Outcome.OTHER]
        assert found[0].old.expires_at != found[0].new.expires_at
        banned = of(replayed(lawful_world().served(), current(), forbidden()), Question.DUTIES)
        assert "No such duty." in [each.new.because for each in banned] + [
            each.old.because for each in banned
        ]

    def test_a_rule_that_the_old_book_did_not_have_yet_is_lent_to_it_and_named(self) -> None:
        """A book from before can still be compared; what the lent rule changed cannot be shown."""
        replayer = Replayer(book_with(without=WINDOW), limit_of(36))
        [found] = of(list(replayer.replay(lawful_world().served().casefile())), Question.AUTHORITY)

        assert replayer.lent == [WINDOW]
        assert [change.rule_id for change in found.changes] == [LIMIT]
        assert WINDOW in page_text(replayer, Account(), made_at=datetime(2026, 11, 24, tzinfo=UTC))

    def test_when_no_answer_cites_what_changed_everything_that_bears_on_it_is_named(self) -> None:
        """And the list says that it is so."""
        replayer = Replayer(current(), limit_of(36))
        [duty] = of(replayed(lawful_world().served(), current(), limit_of(36)), Question.DUTIES)
        said = replace(duty.old, rules=())
        found = replayer.made(lawful_world().casefile(), Question.DUTIES, Outcome.OTHER, hours(1), said, said)

        assert not found.is_cited
        assert [change.rule_id for change in found.changes] == [LIMIT]

    def test_a_stay_without_a_fact_of_its_own_differs_in_nothing(self) -> None:
        """There is no time to ask about."""
        casefile = replace(lawful_world().casefile(), stay="stay/absent")

        assert Replayer(current(), limit_of(36)).replay(casefile) == ()


def write_stay(folder: Path, name: str, world: World) -> Path:
    casefile = world.casefile()
    path = folder / name
    value = {
        "stay": casefile.stay,
        "zone": casefile.zone.key,
        "place": casefile.place,
        "facts": [plain_fact(fact) for fact in casefile.recorded],
    }
    path.write_text(json.dumps(plain(value)), encoding="utf-8")
    return path


class TestTheAccount:
    @pytest.fixture
    def compared(self, tmp_path: Path) -> tuple[Replayer, Account, list[Any]]:
        """Five files: two that differ, one alike, one that is no JSON, one that is not there."""
        write_stay(tmp_path, "a.json", lawful_world().served())
        write_stay(tmp_path, "b.json", lawful_world().served())
        write_stay(tmp_path, "c.json", lawful_world())
        (tmp_path / "d.json").write_text("{", encoding="utf-8")
        files = list_files([tmp_path, tmp_path / "absent.json"])
        replayer, account = Replayer(current(), limit_of(36)), Account()
        return replayer, account, list(compare(replayer, from_files(files), account))

    def test_every_stay_is_counted_once(self, compared: tuple[Replayer, Account, list[Any]]) -> None:
        """A broken file is accounted for, and never taken for alike."""
        _, account, found = compared

        assert (account.stays, account.alike, account.differing, account.not_replayed) == (5, 1, 2, 2)
        missed = [each for each in found if isinstance(each, NotReplayed)]
        assert [each.code for each in missed] == ["JSON.UNREADABLE", "FILE.ABSENT"]
        assert account.time_of(Outcome.TOO_LONG) == 24 * HOUR
        assert account.by_rule[LIMIT, Outcome.TOO_LONG] == 2

    def test_a_fact_or_a_name_that_is_wrong_is_named(self, tmp_path: Path) -> None:
        """With the code under which it is explained."""
        path = write_stay(tmp_path, "a.json", lawful_world())
        text = path.read_text(encoding="utf-8")
        for old, new in (
            ("America/New_York", "America/Gotham"),
            ("us_fl", "us_xx"),
            ("stay.booked", "stay.x"),
        ):
            path.write_text(text.replace(old, new), encoding="utf-8")
            [missed] = from_files([path])
            assert isinstance(missed, NotReplayed)
            assert missed.code in ("ZONE.UNKNOWN", "PLACE.UNKNOWN", "FACT.UNKNOWN_KIND")

    def test_a_judge_that_fails_for_one_stay_goes_on_with_the_others(self) -> None:
        """A book without what the judge must have: no stay is called alike."""
        broken = book_with(without="readings.no_waiting_authority")
        account = Account()
        given = [StayGiven(casefile=lawful_world().casefile()) for _ in range(2)]
        found = list(compare(Replayer(current(), broken), given, account))

        assert [each.code for each in found if isinstance(each, NotReplayed)] == ["STAY.NOT_JUDGED"] * 2
        assert (account.stays, account.not_replayed) == (2, 2)

    def test_the_most_time_comes_first_and_no_more_are_kept_than_can_be_read(self, monkeypatch) -> None:  # type: ignore[no-untyped-def]
        """What is not shown is still counted."""
        monkeypatch.setattr("fortyeight.rooms.oversight.lawdiff.account.KEPT_MAX", 2)
        [found] = of(replayed(lawful_world().served(), current(), limit_of(36)), Question.AUTHORITY)
        account = Account()
        for number in range(9):
            account.add(replace(found, by=number * HOUR))

        assert [each.by for each in account.most_first(Outcome.TOO_LONG)] == [8 * HOUR, 7 * HOUR]
        assert account.count[Outcome.TOO_LONG] == 9

    def test_the_table_has_a_row_for_each(self, compared: tuple[Replayer, Account, list[Any]]) -> None:
        """Times with the offset of the place, hours with two decimals, the rule and its citation."""
        _, _, found = compared
        file = io.StringIO()
        table = CsvList(file)
        for each in found:
            table.add(each)
        rows = list(csv.DictReader(io.StringIO(file.getvalue())))

        assert len(rows) == len(found)
        longest = next(row for row in rows if row["outcome"] == "WOULD_HAVE_BEEN_HELD_TOO_LONG")
        assert (longest["by_hours"], longest["rules"], longest["new_code"]) == (
            "12.00",
            LIMIT,
            "AUTHORITY.LIMIT_REACHED",
        )
        assert longest["starts_at"] == "2026-10-31T20:00:00-04:00"
        missed = next(row["note"] for row in rows if row["outcome"] == "NOT_REPLAYED")
        assert missed.endswith("[JSON.UNREADABLE]")

    def test_no_cell_is_a_formula(self) -> None:
        """A spreadsheet must not compute what a file says."""
        file = io.StringIO()
        CsvList(file).add(NotReplayed(stay="=1+1", code="X.Y", why="", remedy=""))

        assert "\n'=1+1," in file.getvalue()

    def test_the_json_adds_up(self, compared: tuple[Replayer, Account, list[Any]]) -> None:
        """Changes, differences, account: one object."""
        replayer, account, found = compared
        file = io.StringIO()
        written = JsonList(file, replayer)
        for each in found:
            written.add(each)
        written.end(account)
        value = json.loads(file.getvalue())

        assert value["new_hash"] == replayer.new.hash
        assert len(value["found"]) == len(found)
        assert value["account"]["outcomes"]["WOULD_HAVE_BEEN_HELD_TOO_LONG"] == {"count": 2, "hours": "24.00"}

    def test_the_page_says_it_all_and_fetches_nothing(
        self, compared: tuple[Replayer, Account, list[Any]]
    ) -> None:
        """It can be printed and filed; what a file says is text on it and nothing else."""
        replayer, account, _ = compared
        account.unread.append(NotReplayed(stay="<script>", code="X.Y", why="w", remedy="r"))
        text = page_text(replayer, account, made_at=datetime(2026, 11, 24, tzinfo=UTC))

        assert "5 stays: 1 answered alike, 2 differently, 2 not replayed." in text
        assert "by 12.00 h" in text
        assert "&lt;script&gt;" in text
        assert "<script" not in text
        assert "src=" not in text
