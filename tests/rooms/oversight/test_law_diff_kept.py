"""Decisions kept with acts are asked again of a new book, on what was known when they were taken."""

import pytest

from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.custody.actions.hand_over import hand_over
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.oversight.lawdiff.account import Account, compare
from fortyeight.rooms.oversight.lawdiff.difference import Difference, NotReplayed, Outcome, Question
from fortyeight.rooms.oversight.lawdiff.replay import Replayer
from fortyeight.rooms.oversight.lawdiff.stays import count_recorded, from_ledger
from tests.rooms import world as recorded
from tests.rooms.oversight.lawbooks import forbidden, limit_of


@pytest.mark.django_db
class TestDecisionsKeptWithActs:
    def replay(self, old: Book, new: Book) -> list[Difference]:
        account = Account()
        found = list(compare(Replayer(old, new), from_ledger(), account))
        assert account.stays == count_recorded()
        assert not account.not_replayed
        return [each for each in found if isinstance(each, Difference) and each.question is Question.KEPT]

    def test_a_service_made_under_the_old_book_is_asked_again(self) -> None:
        """On what was known when it was made, and not on the service itself."""
        recorded.make_world()
        recorded.serve()

        assert self.replay(current(), current()) == []
        [found] = self.replay(current(), forbidden())
        assert (found.outcome, found.old.code) == (Outcome.TOO_LONG, "SERVICE.ALLOWED")
        assert found.new.code == "SERVICE.STATE_LAW_FORBIDS"
        assert found.note == ""

    def test_a_service_refused_for_its_record_alone_is_not_asked_again(self) -> None:
        """What was said at it was not kept, so nobody can tell; a broken chain can be asked."""
        recorded.make_world()
        recorded.serve(served=recorded.service(interpreter_offered=False))
        recorded.serve(recorded.OFFICER_QUINN, served=recorded.service(warrant="absent"))

        assert {each.outcome for each in self.replay(current(), forbidden())} == {Outcome.OTHER}
        assert [each.old.code for each in self.replay(current(), limit_of(36))] == []

    def test_a_handover_and_a_release_are_asked_again(self) -> None:
        """A person held then would have gone free; the other way, the limit moved."""
        recorded.make_world()
        recorded.serve()
        at = recorded.NOON + recorded.HOUR
        given = {"to_officer": "DO Example", "place": stay.HandoverPlace.ICE_FIELD_OFFICE, "by": "Sgt. Quinn"}
        hand_over(**recorded.asked(recorded.CAPTAIN, at), stay_id=recorded.STAY, **given)

        codes = [(each.outcome, each.new.code) for each in self.replay(current(), forbidden())]
        assert (Outcome.TOO_LONG, "SERVICE.STATE_LAW_FORBIDS") in codes
        assert [outcome for outcome, _ in codes] == [Outcome.TOO_LONG] * 2
        moved = [each for each in self.replay(current(), limit_of(36)) if each.outcome is Outcome.TOO_LONG]
        assert [each.by for each in moved] == [12 * recorded.HOUR]
        assert [each.note[:30] for each in self.replay(limit_of(36), forbidden())] == [
            "It was taken by the book " + current().hash[:5]
        ] * 2

    def test_a_release_that_was_due_then(self) -> None:
        """The kept decision said: now. Under the new book it says the same, or why not."""
        recorded.make_world()
        release(
            **recorded.asked(recorded.CAPTAIN, recorded.NOON), stay_id=recorded.STAY, how="Bail was posted"
        )

        assert self.replay(current(), limit_of(36)) == []

    def test_a_stay_whose_facts_cannot_be_read_is_accounted_for(self, monkeypatch) -> None:  # type: ignore[no-untyped-def]
        """The others are compared."""
        recorded.make_world()
        monkeypatch.setattr(
            "fortyeight.rooms.custody.loading.load_each", lambda rows: {row.stream: None for row in rows}
        )
        account = Account()
        [missed] = compare(Replayer(current(), forbidden()), from_ledger(), account)

        assert isinstance(missed, NotReplayed)
        assert missed.code == "STAY.UNREADABLE"
        assert reading.head(missed.stay)
