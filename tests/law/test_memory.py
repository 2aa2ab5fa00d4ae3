"""What is remembered changes no answer: not in a case file, not in a roll that stays share, not in a book."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fortyeight.foundations.law import applied
from fortyeight.foundations.law.authority import authority_at
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import OWN, CaseFile, Roll, history_of
from fortyeight.foundations.law.duties import duties_of
from fortyeight.foundations.law.facts import Fact, officer, stay
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.law.release import must_release
from fortyeight.foundations.law.service import may_serve
from fortyeight.foundations.law.shared import once_for_all
from fortyeight.foundations.law.timeline import timeline_of
from fortyeight.foundations.rulebook.current import current
from tests.law.histories import INSTANTS, STAYS, worlds
from tests.law.world import JAIL, NOW, OFFICER, WARRANT, World, between, ended_on, lawful_world, when


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(officer.OfficerFact):
    """A fact that names times of each kind."""

    at: datetime
    lasting: When
    on: date


BAN = ended_on("moa.wso_2025.powers", date(2026, 10, 30))


def parted(world: World) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """The person's own facts, and those shared with other stays."""
    facts = tuple(world.facts.values())
    own = tuple(fact for fact in facts if fact.stream.startswith(OWN))
    return own, tuple(fact for fact in facts if fact not in own)


def asked(casefile: CaseFile, at: datetime, book: Book) -> list[object]:
    return [
        authority_at(casefile, at=at, book=book),
        may_serve(casefile, warrant=WARRANT, officer=OFFICER, at=at, book=book),
        must_release(casefile, at=at, book=book),
        duties_of(casefile, at=at, book=book),
    ]


def cold(casefile: CaseFile, at: datetime, book: Book) -> Iterator[object]:
    """Each question on a case file, a roll and a book of its own."""
    for question in range(4):
        alone = replace(casefile, facts=casefile.recorded, roll=None)
        yield asked(alone, at, replace(book))[question]


class TestMemory:
    @settings(
        max_examples=60,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(data=st.data())
    def test_changes_no_answer(self, data: st.DataObject) -> None:
        """Two people under one roll, two books, any order of instants: as if none had been asked before."""
        first, second = data.draw(worlds(readings=True)), data.draw(worlds())
        roll = Roll(parted(first)[1])
        files = [
            CaseFile(stay=stay, zone=world.zone, place=world.place, facts=parted(world)[0], roll=roll)
            for world in (first, second)
            for stay in STAYS[:2]
        ]
        books = [current(), BAN]
        for at in data.draw(st.lists(INSTANTS, min_size=2, max_size=4)):
            for casefile in files:
                for book in data.draw(st.permutations(books)):
                    assert asked(casefile, at, book) == list(cold(casefile, at, book))
        for casefile in files:
            for span in timeline_of(casefile, book=current()):
                alone = replace(casefile, facts=casefile.recorded, roll=None)
                found = authority_at(alone, at=span.starts_at, book=replace(current()))
                assert found.decision == span.decision

    def test_a_fact_more_is_another_case_file(self) -> None:
        """An answer given before it came is not given again, whoever the fact is about."""
        own, shared = parted(lawful_world())
        before = CaseFile(
            stay="stay/1", zone=lawful_world().zone, place="us_fl", facts=own, roll=Roll(shared)
        )
        at = when(0.1).earliest
        withdrawn = Fact(
            id="x",
            stream=OFFICER,
            happened_at=exactly(NOW),
            recorded_at=NOW,
            actor="",
            what=officer.AuthorityWithdrawn(notice="n"),
        )
        after = before.with_fact(withdrawn)

        assert may_serve(before, warrant=WARRANT, officer=OFFICER, at=at, book=current()).answer == "YES"
        refused = may_serve(after, warrant=WARRANT, officer=OFFICER, at=at, book=current())
        assert refused.code == "SERVICE.AUTHORITY_WITHDRAWN"
        assert may_serve(before, warrant=WARRANT, officer=OFFICER, at=at, book=current()).answer == "YES"
        assert history_of(before) is history_of(before)
        assert set(after.recorded) == {*own, *shared, withdrawn}
        assert set(after.known_at(NOW - timedelta(days=4000)).recorded) == set()

    def test_an_answer_turns_at_the_instant_that_a_shared_fact_names(self) -> None:
        """The end of a turn of duty stands in the fact that began it."""
        own, shared = parted(lawful_world(duty=officer.DutyStarted(jail=JAIL, until=when(0.2).earliest)))
        roll = Roll(shared)
        answers = [
            may_serve(
                CaseFile(stay="stay/1", zone=lawful_world().zone, place="us_fl", facts=own, roll=roll),
                warrant=WARRANT,
                officer=OFFICER,
                at=when(hour).earliest,
                book=current(),
            ).code
            for hour in (0.1, 0.15, 0.2, 0.15)
        ]

        assert answers == ["SERVICE.ALLOWED", "SERVICE.ALLOWED", "SERVICE.NOT_ON_DUTY", "SERVICE.ALLOWED"]

    def test_a_turn_is_any_time_that_a_shared_fact_names(self) -> None:
        """An instant or an interval in it; of a civil day, each day is judged for itself."""
        named = Named(at=when(1).earliest, lasting=between(2, 3), on=date(2026, 10, 30))
        roll = Roll(parted(lawful_world(letter=named))[1])
        segments = [roll.segment(when(hour).earliest) for hour in (0.9, 1, 2, 2.9, 3)]

        assert segments == [segments[0] + turn for turn in (0, 1, 2, 2, 3)]
        assert roll.has_days
        assert not Roll(parted(lawful_world())[1]).has_days

    def test_what_read_the_stay_is_not_kept_for_others(self) -> None:
        """Only what was worked out from shared facts alone is."""
        own, shared = parted(lawful_world())
        roll, bench = Roll(shared), lawful_world().bench(0)
        answers = []
        for facts in (own, own[:1]):
            file = CaseFile(stay="stay/1", zone=lawful_world().zone, place="us_fl", facts=facts, roll=roll)
            seen = history_of(file)
            answers.append(
                once_for_all(seen, bench, "closed", lambda seen=seen: seen.here(stay.MatterClosed))
            )
            merged = seen.of(stay.Booked, officer.LetterSigned)
            assert [fact.id for fact in merged] == ["letter", "booked"]

        assert [len(found) for found in answers] == [1, 0]

    def test_a_book_is_looked_up_once_between_two_changes(self) -> None:
        """The days of a segment share what the book says; the day of a change begins another."""
        book = replace(BAN)
        before, on, after = (applied.segment_of(book, date(2026, 10, day)) for day in (29, 30, 31))

        assert before is not on
        assert on is after
        assert before.applied("moa.wso_2025.powers").value is not None
        assert on.applied("moa.wso_2025.powers").value is None
        assert before.applied("moa.wso_2025.powers") is before.applied("moa.wso_2025.powers")
