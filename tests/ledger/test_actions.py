import logging
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from django.db import IntegrityError, InterfaceError, OperationalError, connection

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts.stay import Booked, Moved
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading, retrying
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act, append
from fortyeight.foundations.ledger.freshness import check_unchanged
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.models import Outcome, RecordedFact
from fortyeight.foundations.ledger.outcomes import (
    Recorded,
    Refused,
    Unable,
    UnableToProceed,
    UnableToRepeat,
    outcome_text,
    read_outcome,
)
from tests.ledger.world import BOOKED, NAME, NOON, book, decision, request, serve, withdraw

pytestmark = pytest.mark.django_db(transaction=True)


class TestRepeating:
    def test_the_same_request_gives_the_first_outcome_and_does_nothing(self) -> None:
        """A second press of the button, later, by the same person."""
        asked = request(stay="stay/1")
        first = book(**asked)
        again = book(**asked | {"recorded_at": NOON + timedelta(minutes=5)})

        assert first == again == Recorded(facts=first.facts, stream="stay/1", head=1)
        assert RecordedFact.objects.count() == 1

    def test_a_refusal_is_repeated_with_its_decision(self) -> None:
        """A refusal is an outcome like any other, and was committed."""
        withdraw(**request(officer="officer/1"))
        asked = request(stay="stay/1", officer="officer/1")
        first = serve(**asked)

        assert isinstance(first, Refused)
        assert first.decision.answer is Answer.NO
        assert serve(**asked) == first
        assert reading.decision_of(first.fact) == first.decision

    @pytest.mark.parametrize(
        "changed",
        [
            {"stay": "stay/2"},
            {"what": Booked(jail="annex", person="person/9")},
            {"actor": Actor(id="person/2", name="B", roles=frozenset(), agencies=frozenset())},
        ],
        ids=["another stay", "another content", "another person"],
    )
    def test_the_id_of_another_request_is_refused(self, changed: dict[str, object]) -> None:
        """An id stands for one thing; the first outcome is not shown to somebody else."""
        asked = request(stay="stay/1", what=BOOKED)
        book(**asked)
        with pytest.raises(UnableToRepeat, match=r"\[REQUEST\.REUSED\]") as caught:
            book(**asked | changed)
        assert caught.value.code == "REQUEST.REUSED"
        assert RecordedFact.objects.count() == 1

    def test_the_id_of_another_action_is_refused(self) -> None:
        """The name of the action is part of the request."""
        asked = request()
        book(**asked, stay="stay/1")
        with pytest.raises(UnableToRepeat):
            withdraw(**asked, officer="officer/1")

    def test_an_outcome_keeps_no_personal_field(self) -> None:
        """Not even a digest that somebody could find a name from by trying names."""
        book(**request(stay="stay/1"))
        kept = str(Outcome.objects.values().get())
        assert NAME not in kept

    @pytest.mark.parametrize(
        "outcome",
        [
            Recorded(facts=("a", "b"), stream="stay/1", head=2),
            Recorded(facts=("a",), stream="stay/1", head=2, decision=decision()),
            Refused(decision=decision(Answer.UNKNOWN), remedy="Release.", fact="a"),
        ],
    )
    def test_outcomes_read_back_equal(self, outcome: Recorded | Refused) -> None:
        """The repeat gets the same value as the first call."""
        assert read_outcome(outcome_text(outcome)) == outcome


class TestUndoing:
    def test_an_exception_undoes_everything_and_frees_the_request(self) -> None:
        """After `Unable` the same request may come again and be done."""
        there = {"now": False}

        @action("custody.try")
        def attempt(act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID) -> Recorded:
            lock(write=["stay/1"])
            fact = append(act=act, stream="stay/1", what=BOOKED, happened_at=exactly(NOON), decision=None)
            if not there["now"]:
                raise UnableToProceed("TEST.NOT_YET", not_done="No.", why="Because.", what_now="Wait.")
            return Recorded.of(fact)

        asked = request()
        with pytest.raises(Unable, match=r"^No\. Because\. Wait\. \[TEST\.NOT_YET\]$"):
            attempt(**asked)
        assert not RecordedFact.objects.exists()
        assert not Outcome.objects.exists()

        there["now"] = True
        assert attempt(**asked).head == 1


class TestFrame:
    def test_gives_the_act_by_place_by_name_or_not_at_all(self) -> None:
        """An action asks for what it needs."""
        seen: list[Act] = []

        @action("test.by_name")
        def by_name(*, actor: Actor, recorded_at: datetime, request_id: UUID, act: Act) -> Recorded:
            seen.append(act)
            return Recorded(facts=(), stream="stay/1", head=0)

        @action("test.without")
        def without(*, actor: Actor, recorded_at: datetime, request_id: UUID) -> Recorded:
            return Recorded(facts=(), stream="stay/1", head=0)

        asked = request()
        by_name(**asked)
        without(**request())
        assert seen == [Act(action="test.by_name", **asked)]

    def test_refuses_a_function_of_another_shape(self) -> None:
        """The shape is checked when the module is imported, not when somebody presses a button."""
        with pytest.raises(AssertionError, match="takes actor"):
            action("test.short")(lambda *, actor: None)
        with pytest.raises(AssertionError, match="stay is keyword-only"):
            action("test.placed")(lambda stay, *, actor, recorded_at, request_id: None)

    @pytest.mark.parametrize(
        "wrong",
        [
            {"recorded_at": datetime(2026, 1, 1)},
            {"recorded_at": None},
            {"request_id": "1"},
            {"actor": "me"},
            {"act": None},
        ],
    )
    def test_refuses_a_call_without_its_who_when_and_which(self, wrong: dict[str, object]) -> None:
        """No clock is read for a caller who forgot the time."""
        with pytest.raises(AssertionError):
            book(**request(stay="stay/1") | wrong)


class Failing:
    """An attempt that meets these faults in turn, then succeeds."""

    def __init__(self, *faults: Exception) -> None:
        self.faults = list(faults)
        self.tried = 0

    def __call__(self) -> str:
        self.tried += 1
        if self.faults:
            raise self.faults.pop(0)
        return "done"

    def outlast(self) -> int:
        """Give how often it was tried until it succeeded."""
        assert retrying.until_committed(self) == "done"
        return self.tried


def caused(state: str | None) -> OperationalError:
    cause = Exception()
    cause.sqlstate = state
    fault = OperationalError("server text with NAMES")
    fault.__cause__ = cause
    return fault


class TestRetrying:
    @pytest.fixture(autouse=True)
    def _without_pauses(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(retrying, "PAUSE_CONTENDED_SECONDS", 0)
        monkeypatch.setattr(retrying, "PAUSE_UNREACHABLE_SECONDS", 0)

    def test_tries_again_after_the_databases_faults(self, caplog: pytest.LogCaptureFixture) -> None:
        """Deadlocks and lost connections pass; the log names the kind and no text."""
        busy = OperationalError("database is locked") if connection.vendor == "sqlite" else caused("40P01")
        attempt = Failing(busy, InterfaceError("connection NAMES"), busy)
        with caplog.at_level(logging.WARNING):
            assert retrying.until_committed(attempt) == "done"
        assert attempt.tried == 4
        assert "LEDGER.BUSY" in caplog.text
        assert "NAMES" not in caplog.text

    def test_gives_up_after_five_and_says_what_to_do(self) -> None:
        """Bounded, and the person is told that sending again is safe."""
        busy = OperationalError("database is locked") if connection.vendor == "sqlite" else caused("55P03")
        attempt = Failing(*[busy] * 9)
        with pytest.raises(UnableToProceed, match="never carried out twice") as caught:
            retrying.until_committed(attempt)
        assert (caught.value.code, attempt.tried) == ("LEDGER.BUSY", retrying.TRIES_MAX)

    def test_waits_for_a_promotion_and_no_longer(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Seconds, not a minute: the person who waits has a jail to run."""
        assert 10 <= retrying.GIVE_UP_SECONDS <= 30
        assert Failing(*[InterfaceError("gone")] * 30).outlast() == 31
        monkeypatch.setattr(retrying, "GIVE_UP_SECONDS", 0)
        attempt = Failing(*[InterfaceError("gone")] * 9)
        with pytest.raises(UnableToProceed, match="never carried out twice") as caught:
            retrying.until_committed(attempt)
        assert (caught.value.code, attempt.tried) == ("LEDGER.UNREACHABLE", 1)

    def test_passes_other_faults_on_at_once(self) -> None:
        """A broken promise of the tables is a mistake of ours; trying again would hide it."""
        for fault in (IntegrityError("x"), ValueError("x"), OperationalError("no such table")):
            if connection.vendor == "postgresql" and isinstance(fault, OperationalError):
                fault = caused("42P01")
            attempt = Failing(fault)
            with pytest.raises(type(fault)):
                retrying.until_committed(attempt)
            assert attempt.tried == 1

    def test_a_commit_whose_answer_was_lost_is_found_and_not_made_twice(self) -> None:
        """The second try comes to the outcome of the first, which nobody had heard of."""
        asked = request(stay="stay/1")
        lost: list[Exception] = [InterfaceError("gone")]

        def attempt() -> Recorded:
            outcome = book(**asked)
            if lost:
                raise lost.pop()
            return outcome

        assert retrying.until_committed(attempt).head == 1
        assert RecordedFact.objects.count() == 1

    @pytest.mark.postgres
    @pytest.mark.parametrize("state", [None, "08006", "57P01", "25006", "25P03", "57014"])
    def test_a_primary_that_went_away_is_looked_for_again(self, state: str | None) -> None:
        """The next try opens a new connection, to whichever host takes writes."""
        attempt = Failing(caused(state))
        assert retrying.until_committed(attempt) == "done"


@pytest.mark.postgres
def test_an_act_whose_connection_is_cut_is_carried_out_once() -> None:
    """The server drops us in the middle of an action; the second try records it, once."""
    cut = [True]

    @action("custody.cut")
    def cut_off(act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID) -> Recorded:
        lock(write=["stay/1"])
        fact = append(act=act, stream="stay/1", what=BOOKED, happened_at=exactly(NOON), decision=None)
        if cut.pop() if cut else False:
            connection.cursor().execute("SELECT pg_terminate_backend(pg_backend_pid())")
        return Recorded.of(fact)

    assert cut_off(**request()).head == 1
    assert RecordedFact.objects.count() == 1


def test_the_second_of_two_people_is_told_what_the_first_recorded() -> None:
    """A form made from an old head is refused, and names what came since, but nobody's name."""
    book(**request(stay="stay/1"))
    check_unchanged(stream="stay/1", seen=1, not_done="The person was not moved.")
    book(**request(stay="stay/1", what=Moved(jail="annex")))
    with pytest.raises(UnableToProceed, match=r"^The person was not moved\..* \[FORM\.STALE\]$") as caught:
        check_unchanged(stream="stay/1", seen=1, not_done="The person was not moved.")
    assert caught.value.changed == ("Moved to annex. (2026-11-05T12:00:00Z)",)
    assert caught.value.facts == {"stream": "stay/1", "seen": 1, "head": 2}
