"""Goal: what a jail's system sends becomes facts once, in order, and never a service or a longer hold.

Method: the invented messages kept in `messages/`, changed a little, taken in on a real database.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.custody import open_matters
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.models import RecordedFact
from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.agreements import access
from fortyeight.rooms.agreements.queries import JailSeen, find_jail
from fortyeight.rooms.custody.access import UnableToAccess, UnableToAct
from fortyeight.rooms.custody.actions.flag_hold import flag_hold
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.custody.queries import read_board
from fortyeight.rooms.exchange import taking_in
from fortyeight.rooms.exchange.models import InboxMessage, State
from fortyeight.rooms.exchange.niem.read import read_message
from fortyeight.rooms.exchange.taking_in import Taken, digest_of, preview, retry, take_in
from tests.concurrency.together import at_once
from tests.rooms.world import (
    AGENCY,
    CAPTAIN,
    CLERK,
    ELSEWHERE,
    HOUR,
    MACHINE,
    MAIN,
    STRANGER,
    actor,
    asked,
    kinds,
    make_agency,
    make_foreign_agency,
)

pytestmark = pytest.mark.django_db(transaction=True)

MESSAGES = Path(__file__).parent / "messages"
BOOKING = (MESSAGES / "booking.xml").read_text()
RELEASE = (MESSAGES / "release.xml").read_text()
NOW = datetime(2026, 3, 2, 16, tzinfo=UTC)
STREAM = taking_in.stay_for(AGENCY, "CF-26-00417")


@pytest.fixture(autouse=True)
def _world() -> None:
    make_agency(NOW - timedelta(days=300))


def jail() -> JailSeen:
    found = find_jail(MAIN)
    assert found is not None
    return found


def take(text: str, at: datetime = NOW) -> Taken:
    """Take a message in, as the import does."""
    return take_in(text.encode(), actor=MACHINE, jail=jail(), at=at)


def change(text: str = BOOKING, *, hours: int = 1, **words: str) -> str:
    """The same as a status change, so many hours later, with these words for others."""
    made = text.replace("BookingReport", "CustodyStatusChangeReport")
    at = NOW + timedelta(hours=hours) - timedelta(minutes=50)
    made = made.replace("2026-03-02T15:10:00.0Z", at.strftime("%Y-%m-%dT%H:%M:%SZ"))
    for old, new in words.items():
        made = re.sub(old, new, made)
    return made


def flag(text: str, value: str) -> str:
    return re.sub(r"(ImmigrationHoldIndicator>)true", rf"\g<1>{value}", text)


def history() -> History:
    return History(CaseFile(stay=STREAM, zone=jail().zone, place="us_fl", facts=reading.facts_of(STREAM)))


def open_ids() -> list[str]:
    """The labels of the local matters open now."""
    latest = max(fact.happened_at.latest for fact in history().own())
    return sorted(getattr(fact.what, "label", "") for fact, _ in open_matters(history(), latest))


class TestOnce:
    def test_a_booking_is_recorded_with_its_matters_and_its_flag(self) -> None:
        """The flag is a flag: it is no matter and no paper."""
        taken = take(BOOKING)
        assert (taken.state, taken.stay, taken.repeated) == (State.TAKEN, STREAM, False)
        found = kinds(STREAM)
        assert found[:3] == ["stay.booked", "stay.matter_opened", "stay.matter_opened"]
        assert set(found[3:]) == {"stay.hold_flag_seen", "stay.moved", "stay.release_scheduled"}
        assert Stay.objects.get().name == "Quillon Ravi Testerfeld III"
        assert InboxMessage.objects.get().raw is None

    def test_the_same_message_again_changes_nothing(self) -> None:
        """Hours later, too."""
        take(BOOKING)
        before = list(RecordedFact.objects.values())
        again = take(BOOKING, NOW + 5 * HOUR)
        assert (again.state, again.repeated, again.done) == (State.TAKEN, True, ())
        assert list(RecordedFact.objects.values()) == before
        assert retry(again.digest, actor=MACHINE, jail=jail(), at=NOW).repeated

    def test_the_same_content_in_other_bytes_adds_nothing(self) -> None:
        """Systems send everything again each night."""
        take(BOOKING)
        before = kinds(STREAM)
        taken = take(change())
        assert taken.state == State.TAKEN
        assert kinds(STREAM) == before

    def test_two_processes_with_one_message(self) -> None:
        """Whoever is second finds what the first did."""
        results = at_once(*[lambda: take(BOOKING)] * 3)
        assert {result.state for result in results if isinstance(result, Taken)} == {State.TAKEN}
        assert not [fault for fault in results if isinstance(fault, Exception)]
        assert kinds(STREAM).count("stay.booked") == 1
        assert len(kinds(STREAM)) == 7
        assert verify() == []

    @pytest.mark.parametrize("done", range(6))
    def test_cut_off_between_two_steps_it_is_finished_by_the_next_try(self, done: int) -> None:
        """The process was killed after so many of the steps; nobody wrote down how far it had come."""
        raw = BOOKING.encode()
        digest = digest_of(raw, AGENCY)
        InboxMessage.objects.create(digest=digest, agency=AGENCY, jail=MAIN, raw=raw, received_at=NOW)
        _, made = taking_in._plan(read_message(raw, zone=jail().zone), jail(), NOW)
        assert len(made.steps) == 5
        for step in made.steps[:done]:
            taking_in._run(step, digest, actor=MACHINE, stay_id=STREAM, at=NOW)
        taken = retry(digest, actor=MACHINE, jail=jail(), at=NOW + HOUR)

        assert taken.state == State.TAKEN
        assert sorted(kinds(STREAM)) == sorted(
            [
                "stay.booked",
                "stay.matter_opened",
                "stay.matter_opened",
                "stay.hold_flag_seen",
                "stay.moved",
                "stay.release_scheduled",
                "stay.release_scheduled",
            ]
        )
        assert InboxMessage.objects.get().state == State.TAKEN


class TestOrder:
    def test_a_release_before_its_booking_waits_and_is_taken_when_it_comes(self) -> None:
        """It is kept whole until then."""
        later = NOW + timedelta(days=10)
        waiting = take(RELEASE, later)
        assert waiting.state == State.WAITING
        row = InboxMessage.objects.get()
        assert bytes(row.raw or b"") == RELEASE.encode()
        assert not Stay.objects.exists()
        assert take(RELEASE, later).state == State.WAITING

        take(BOOKING, later + HOUR)
        assert kinds(STREAM)[-1] == "stay.released"
        assert set(InboxMessage.objects.values_list("state", flat=True)) == {State.TAKEN}
        assert not Stay.objects.get().is_here

    def test_a_release_of_somebody_who_left_changes_nothing(self) -> None:
        """Two systems told of the one release."""
        later = NOW + timedelta(days=10)
        take(BOOKING, later)
        take(RELEASE, later)
        before = kinds(STREAM)
        again = take(RELEASE.replace("MSG-000233", "MSG-000234"), later)
        assert again.state == State.NOTED
        assert again.notes
        assert kinds(STREAM) == before

    def test_an_old_message_after_the_release_says_what_is_in_the_way(self) -> None:
        """It opens no matter for somebody who left; it is kept for a person to look at."""
        later = NOW + timedelta(days=11)
        take(BOOKING, later)
        take(RELEASE, later)
        late = change(
            hours=250,
            **{">112<": ">113<"},
        )
        taken = take(late, later)
        assert (taken.state, taken.code) == (State.REFUSED, "RECORD.NOT_HERE")
        assert not Stay.objects.get().is_here

    @pytest.mark.parametrize("name", ["warrant_issued.xml", "warrant_cancelled.xml"])
    def test_a_courts_warrant_is_noted_and_changes_no_stay(self, name: str) -> None:
        """It is no immigration warrant."""
        take(BOOKING)
        before = kinds(STREAM)
        assert take((MESSAGES / name).read_text()).state == State.NOTED
        assert RecordedFact.objects.filter(stream__kind="stay").count() == len(before)


class TestBadFiles:
    @pytest.mark.parametrize("text", ["", "no xml", "<a/>", BOOKING[:2000]])
    def test_one_is_kept_whole_with_its_error(self, text: str) -> None:
        """And a second try says the same, until the program can read it."""
        taken = take(text)
        assert (taken.state, taken.stay) == (State.REFUSED, "")
        row = InboxMessage.objects.get()
        assert bytes(row.raw or b"") == text.encode()
        assert (row.code, row.why, row.what_now) == (taken.code, taken.why, taken.what_now)
        assert all((row.code, row.why, row.what_now))
        again = retry(taken.digest, actor=MACHINE, jail=jail(), at=NOW + HOUR)
        assert (again.state, again.code) == (State.REFUSED, taken.code)
        assert not Stay.objects.exists()

    def test_what_was_in_the_way_is_gone_and_the_retry_works(self) -> None:
        """A booking dated two days ahead of the clock here: the clock was wrong, and was set."""
        early = NOW - timedelta(days=2)
        taken = take(BOOKING, early)
        assert (taken.state, taken.code) == (State.REFUSED, "RECORD.IN_FUTURE")
        assert not Stay.objects.exists()
        retried = retry(taken.digest, actor=MACHINE, jail=jail(), at=NOW)
        assert retried.state == State.TAKEN
        row = InboxMessage.objects.get()
        assert (row.state, row.code, row.raw) == (State.TAKEN, "", None)

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            (BOOKING.replace("2026-03-02T08:55:00", "one morning"), "MESSAGE.NO_BOOKING_TIME"),
            (RELEASE.replace("2026-03-11T17:42:00-06:00", "one evening"), "MESSAGE.NO_RELEASE_TIME"),
        ],
    )
    def test_without_its_time_it_is_refused(self, text: str, code: str) -> None:
        """No time is made up for it. For a release its booking is on record."""
        if text is not None and "Release" in code.title():
            take(BOOKING, NOW + timedelta(days=10))
        taken = take(text, NOW + timedelta(days=10))
        assert (taken.state, taken.code) == (State.REFUSED, code)

    def test_a_name_of_any_length_is_taken(self) -> None:
        """Both databases take what the sender wrote."""
        long = BOOKING.replace("Quillon", "Q" * 900).replace(">112<", f">{'9' * 900}<")
        assert take(long).state == State.TAKEN
        assert len(Stay.objects.get().name) > 900

    def test_a_preview_writes_nothing(self) -> None:
        """It says what would come of it."""
        for text, state in ((BOOKING, State.TAKEN), (RELEASE, State.WAITING), ("no xml", State.REFUSED)):
            assert preview(text.encode(), jail=jail(), at=NOW + timedelta(days=10)).state == state
        assert not InboxMessage.objects.exists()
        assert not Stay.objects.exists()


class TestAccess:
    def test_only_the_desk_of_the_agency_takes_in(self) -> None:
        """And a message of one agency is nothing to another."""
        make_foreign_agency(NOW - timedelta(days=300))
        taken = take(BOOKING)
        with pytest.raises(UnableToAccess):
            take_in(BOOKING.encode(), actor=STRANGER, jail=jail(), at=NOW)
        with pytest.raises(UnableToAct):
            take_in(BOOKING.encode(), actor=actor(access.AUDITOR), jail=jail(), at=NOW)
        elsewhere = find_jail(ELSEWHERE)
        assert elsewhere is not None
        with pytest.raises(UnableToAccess):
            retry(taken.digest, actor=STRANGER, jail=elsewhere, at=NOW)
        with pytest.raises(UnableToAccess):
            retry(taken.digest, actor=STRANGER, jail=jail(), at=NOW)
        theirs = take_in(BOOKING.encode(), actor=STRANGER, jail=elsewhere, at=NOW)
        assert theirs.digest != taken.digest
        assert theirs.stay != taken.stay


class TestContent:
    def test_the_flag_comes_on_goes_off_and_comes_on_again(self) -> None:
        """Each time it is another flag. Silence, and a word that is no answer, leave it."""
        take(flag(BOOKING, "false"))
        for hours, value in (
            (1, "true"),
            (2, "perhaps"),
            (3, "false"),
            (4, "false"),
            (5, "true"),
            (6, "true"),
        ):
            taken = take(flag(change(hours=hours), value), NOW + hours * HOUR)
            assert taken.state == State.TAKEN
        seen = [fact for fact in reading.facts_of(STREAM) if "flag" in fact.kind]
        assert [(fact.kind, getattr(fact.what, "flag", "")) for fact in seen] == [
            ("stay.hold_flag_seen", "jail-system"),
            ("stay.hold_flag_cleared", "jail-system"),
            ("stay.hold_flag_seen", "jail-system-2"),
        ]
        assert read_board(CAPTAIN, at=NOW + 7 * HOUR).rows[0].has_flag_only

    def test_a_flag_that_a_person_set_is_not_taken_off_by_a_message(self) -> None:
        """It is theirs to take off."""
        take(flag(BOOKING, "false"))
        flag_hold(**asked(CLERK, NOW), stay_id=STREAM, flag="mine", source="a call", seen=None)
        take(flag(change(), "false"), NOW + HOUR)
        assert "stay.hold_flag_cleared" not in kinds(STREAM)

    def test_a_charge_held_for_ice_opens_no_matter(self) -> None:
        """It is the flag in another place, and it is shown as one."""
        text = flag(BOOKING, "false").replace("Stone Lake State Patrol", "ICE")
        text = text.replace("<n:OrganizationName>Pine Ridge County</n:OrganizationName>", "")
        take(text)
        assert kinds(STREAM).count("stay.matter_opened") == 1
        assert kinds(STREAM).count("stay.hold_flag_seen") == 1
        assert open_ids() == ["12-345(b) Driving while suspended"]

    def test_a_time_that_came_twice_stays_an_interval(self) -> None:
        """Half past one on the night the clocks go back; the jail wrote no offset."""
        text = BOOKING.replace("2026-03-02T08:55:00", "2025-11-02T01:30:00")
        take(text)
        first = reading.facts_of(STREAM)[0]
        assert first.happened_at == When(
            datetime(2025, 11, 2, 5, 30, tzinfo=UTC), datetime(2025, 11, 2, 6, 30, tzinfo=UTC)
        )

    def test_a_date_is_its_whole_day_where_the_jail_lies(self) -> None:
        """It is not rounded to midnight or to noon."""
        take(BOOKING.replace("<n:DateTime>2026-03-02T08:55:00</n:DateTime>", "<n:Date>2026-03-01</n:Date>"))
        first = reading.facts_of(STREAM)[0].happened_at
        assert first.earliest == datetime(2026, 3, 1, 5, tzinfo=UTC)
        assert first.latest > datetime(2026, 3, 2, 4, 59, tzinfo=UTC)

    def test_a_status_change_opens_what_is_new_and_closes_nothing(self) -> None:
        """A charge that is missing from the message is a note for a person."""
        take(BOOKING)
        before = open_ids()
        taken = take(change(**{"12-345": "99-1", "Driving while suspended": "Petit theft"}), NOW + HOUR)
        assert taken.state == State.TAKEN
        assert any("not in this message" in note for note in taken.notes)
        assert open_ids() == sorted([*before, "99-1(b) Petit theft"])
        assert "stay.matter_closed" not in kinds(STREAM)

    def test_an_eligibility_that_has_come_is_one_and_one_ahead_is_a_plan(self) -> None:
        """The message was written on the second of March."""
        take(BOOKING)
        assert "stay.release_eligible" not in kinds(STREAM)
        text = change(
            hours=30, **{"<n:Date>2026-03-09</n:Date>": "<n:DateTime>2026-03-03T15:00:00Z</n:DateTime>"}
        )
        for at in (NOW + 30 * HOUR, NOW + 31 * HOUR):
            take(text.replace("MSG-000184", f"MSG-{at.hour}"), at)
        eligible = [fact for fact in reading.facts_of(STREAM) if fact.kind == "stay.release_eligible"]
        assert [fact.happened_at.earliest for fact in eligible] == [NOW + 23 * HOUR]

    @pytest.mark.parametrize("make", [lambda: BOOKING, change, lambda: RELEASE])
    def test_no_message_serves_extends_or_makes_a_paper(self, make: Callable[[], str]) -> None:
        """A machine's word is never an authority, and never more time."""
        later = NOW + timedelta(days=10)
        take(BOOKING, later)
        take(make(), later)
        papers = (stay.WarrantReceived, stay.WarrantServed, stay.DetainerReceived, stay.DetainerServed)
        assert not [fact for fact in reading.facts_of(STREAM) if isinstance(fact.what, papers)]
        assert not [fact for fact in reading.facts_of(STREAM) if fact.kind == "stay.matter_closed"]
