"""Goal: the board that a process keeps never shows an older answer than the facts, the book and the time say.

Method: after every step it is compared with the board that judges every line anew.
"""

import logging
import random
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from fortyeight.foundations.law.authority import Basis
from fortyeight.foundations.law.facts.stay import ClaimedBy
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import Unable
from fortyeight.rooms.custody import kept
from fortyeight.rooms.custody.access import UnableToAct
from fortyeight.rooms.custody.actions.flag_hold import flag_hold
from fortyeight.rooms.custody.actions.move import move
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.custody.queries import Board, read_board
from fortyeight.rooms.officers.actions.withdraw_authority import withdraw_authority
from tests.rooms.world import (
    AGENCY,
    CLERK,
    DAY,
    HOUR,
    MAIN,
    MANAGER,
    MINUTE,
    NOBODY,
    NOON,
    QUINN,
    STAY,
    STRANGER,
    asked,
    make_agency,
    make_booking,
    make_foreign_agency,
    make_officers,
    make_papers,
    make_release_due,
    make_world,
    serve,
)

pytestmark = pytest.mark.django_db(transaction=True)
HOUSEHOLD = 4


@pytest.fixture
def board() -> kept.KeptBoard:
    """A board that knows nothing yet."""
    return kept.KeptBoard()


@pytest.fixture(autouse=True)
def no_drift(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No line is ever found to have been kept for too long."""
    with caplog.at_level(logging.ERROR, logger=kept.__name__):
        yield
    assert [record for record in caplog.records if record.name == kept.__name__] == []


def shown(board: Board) -> list[object]:
    """What a page can show of a board."""
    return [
        (row.person, row.has_flag_only, row.judged and kept._says(row.judged), row.urgency)
        for row in board.rows
    ]


def read(board: kept.KeptBoard, at: datetime = NOON, who: Actor = CLERK, **given: int) -> list[object]:
    """Read the kept board, and prove it by the one that is judged anew."""
    found = board.read(who.agencies, at=at, **given).board
    anew = read_board(who, at=at)
    assert shown(found) == shown(anew)
    assert found.others_count == anew.others_count
    return shown(found)


def basis(board: kept.KeptBoard, at: datetime) -> Basis:
    """The basis of the one line there is."""
    row = board.read(CLERK.agencies, at=at).board.rows[0]
    assert row.judged is not None
    return row.judged.authority.basis


class TestFacts:
    def test_every_fact_of_a_stay_is_seen_at_the_next_read(self, board: kept.KeptBoard) -> None:
        """Booked, flagged, moved, claimed, released."""
        make_agency()
        make_officers()
        read(board)
        make_booking()
        read(board)
        flag_hold(**asked(CLERK, NOON - DAY), stay_id=STAY, flag="f1", source="JMS", seen=None)
        assert len(read(board)) == 1
        move(**asked(CLERK, NOON - HOUR), stay_id=STAY, jail=MAIN, place="C-7", seen=None)
        assert board.read(CLERK.agencies, at=NOON).board.rows[0].person.place == "C-7"
        make_papers()
        make_release_due()
        before = read(board)
        serve()
        assert read(board) != before
        release(**asked(CLERK, NOON), stay_id=STAY, how="")
        assert read(board) == []

    def test_another_stay_of_the_person_is_seen(self, board: kept.KeptBoard) -> None:
        """A claim in one stay bears on the others, also on one that is over."""
        make_world()
        make_booking("stay/other", at=NOON - HOUR)
        read(board)
        raise_claim(
            **asked(CLERK, NOON - MINUTE), stay_id="stay/other", claim="c1", by=ClaimedBy.PERSON, seen=None
        )
        read(board)

    def test_what_is_taken_from_the_officer_is_seen(self, board: kept.KeptBoard) -> None:
        """The officer who served is on another stream, and so is the agency."""
        make_world()
        serve()
        read(board)
        before = board.read(CLERK.agencies, at=NOON).version
        withdraw_authority(**asked(MANAGER, NOON - MINUTE), officer_stream=QUINN, notice="n1")
        read(board, NOON + MINUTE)
        assert board.read(CLERK.agencies, at=NOON + MINUTE).version > before
        make_foreign_agency()
        read(board, NOON + MINUTE)
        read(board, NOON + MINUTE, STRANGER)

    def test_what_changes_without_a_fact_is_seen_within_seconds(self, board: kept.KeptBoard) -> None:
        """Rows built again, or a name erased: heads are not asked for these, the comparison of all is."""
        make_world()
        read(board)
        Stay.objects.filter(stream=STAY).update(name="")
        read(board, NOON + kept.COMPARE_ALL_EVERY)


class TestTime:
    def test_a_limit_that_passes_is_seen_at_that_instant(self, board: kept.KeptBoard) -> None:
        """Forty-eight hours to the microsecond; nobody records anything."""
        make_world()
        serve()
        row = board.read(CLERK.agencies, at=NOON).board.rows[0]
        assert row.judged is not None
        ends = row.judged.authority.decision.expires_at
        assert ends is not None
        assert basis(board, ends - timedelta(microseconds=1)) is Basis.WSO_ARREST
        assert basis(board, ends) is Basis.NONE

    def test_a_clock_set_back_is_believed(self, board: kept.KeptBoard) -> None:
        """An answer from later is no answer for now."""
        make_world()
        serve()
        read(board, NOON + 3 * DAY)
        read(board, NOON + HOUR)

    def test_a_line_is_kept_while_it_stands(self, board: kept.KeptBoard) -> None:
        """The very same line, and hardly a question to the database."""
        make_world()
        serve()
        first = board.read(CLERK.agencies, at=NOON + MINUTE)
        with CaptureQueriesContext(connection) as captured:
            second = board.read(CLERK.agencies, at=NOON + MINUTE + timedelta(seconds=5))
        assert second.version == first.version
        assert second.board.rows[0] is first.board.rows[0]
        assert len(captured) == 1

    def test_old_lines_are_swept(self, board: kept.KeptBoard, monkeypatch: pytest.MonkeyPatch) -> None:
        """In any case, some at a time."""
        make_world()
        read(board)
        judged = []
        monkeypatch.setattr(
            kept.queries, "judge_row", lambda row, *given, **at: judged.append(row) or lines[0]
        )
        lines = board.read(CLERK.agencies, at=NOON).board.rows
        soon = NOON + timedelta(seconds=9)
        board.read(CLERK.agencies, at=soon, sweep=1)
        assert judged == []
        monkeypatch.setattr(kept, "SWEPT_AFTER", timedelta(seconds=8))
        board.read(CLERK.agencies, at=soon, sweep=1)
        assert [row.stream for row in judged] == [STAY]


class TestBook:
    def test_another_book_judges_all_again(
        self, board: kept.KeptBoard, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A line says which book it was judged by."""
        make_world()
        read(board)
        other = kept.current().__class__(rules=kept.current().rules, hash="another")
        monkeypatch.setattr(kept, "current", lambda: other)
        monkeypatch.setattr(kept.queries, "current", lambda: other)
        board.read(CLERK.agencies, at=NOON)
        assert {one.rest.key[-1] for one in board._kept.values()} == {"another"}


def test_nobody_reads_what_is_not_theirs() -> None:
    """By role and by agency, as on the board that is judged anew."""
    make_world()
    make_foreign_agency()
    assert kept.read_board(CLERK, at=NOON).board.rows
    assert kept.read_board(STRANGER, at=NOON).board.rows == ()
    with pytest.raises(UnableToAct):
        kept.read_board(NOBODY, at=NOON)
    assert AGENCY not in STRANGER.agencies


@pytest.mark.parametrize("seed", range(3))
def test_whatever_happens_it_reads_as_the_board_judged_anew(board: kept.KeptBoard, seed: int) -> None:
    """Some days of a small household, in steps of minutes and hours; in most of them nothing is recorded."""
    dice = random.Random(seed)
    make_agency()
    make_officers()
    at = NOON - 3 * DAY
    stays = [f"stay/{number}" for number in range(HOUSEHOLD)]
    for number, stay_id in enumerate(stays):
        make_booking(stay_id, at=at, person=f"person/{number // 2}")
        make_papers(stay_id, at=at)
    for _ in range(120):
        at += dice.choice((MINUTE / 7, 3 * MINUTE, 20 * MINUTE, HOUR, 2 * HOUR))
        if dice.random() < 0.4:
            _something(dice, stays, at)
        read(board, at, sweep=2)


def _something(dice: random.Random, stays: list[str], at: datetime) -> None:
    """One thing that may happen; a refusal is a thing that happened, too."""
    stay_id = dice.choice(stays)
    here = {"stay_id": stay_id, "seen": None}
    things = (
        lambda: flag_hold(**asked(CLERK, at), **here, flag=f"f-{at}", source="JMS"),
        lambda: make_release_due(stay_id, at=at),
        lambda: make_release_due(stay_id, at=at),
        lambda: serve(at=at, stay_id=stay_id, seen=reading.head(stay_id)),
        lambda: serve(at=at, stay_id=stay_id, seen=reading.head(stay_id)),
        lambda: raise_claim(**asked(CLERK, at), **here, claim=f"c-{at}", by=ClaimedBy.PERSON),
        lambda: move(**asked(CLERK, at), **here, jail=MAIN, place=f"B-{at.minute}"),
    )
    with suppress(Unable):
        dice.choice(things)()
