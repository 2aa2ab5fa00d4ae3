"""Open questions of law: the default, counsel's reading, and that a decision says which it rests on."""

from dataclasses import replace

import pytest

from fortyeight.foundations.law import clock, conflicts, record
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import agreement, stay
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.law.shapes.conflict import Conflict
from fortyeight.foundations.rulebook.current import current
from tests.law.world import World, absent_rules, failures, hours, lawful_world, with_terms, without_rule

OWN, REGULATION = "moa.wso_2025.hold_limit", "us.8cfr287_7.hold_limit"
REGISTER = current().rules_decided_by("conflict")


def reading(rule: str = REGULATION, question: str = conflicts.WEEKENDS, counsel: str = "Wren Abbot") -> World:
    adopted = agreement.ReadingAdopted(question=question, rule=rule, counsel=counsel)
    return lawful_world().plus(adopted, -500, name="reading").served(0.2)


def later(world: World, by: float) -> World:
    """Let the same things happen so many hours later."""
    for name, fact in world.facts.items():
        world = world.moved(name, fact.happened_at.plus(hours(by) - hours(0)))
    return world.saying("duty", until=hours(by + 10))


class TestTheRegister:
    def test_has_the_twelve_questions(self) -> None:
        """C1 to C12, each once."""
        assert [rule.values[-1].terms.number for rule in REGISTER] == [f"C{n}" for n in range(1, 13)]

    @pytest.mark.parametrize("rule", REGISTER, ids=lambda rule: rule.id)
    def test_rests_on_rules_of_the_book_and_says_why_and_who(self, rule: object) -> None:
        """Each alternative has a rule under it; a reading says who decided."""
        found = current().rule(rule.id)  # type: ignore[attr-defined]
        for value in found.values:
            for each in value.terms.alternative:
                assert set(each.rests_on) <= set(current().rules), each.name
        assert "who decided" in [each.of for each in found.readings]

    def test_every_question_that_a_step_cites_is_in_it(self) -> None:
        """A citation that leads nowhere helps nobody."""
        cited = {conflicts.WEEKENDS, conflicts.START, *conflicts.BEARS_ON.values()}

        assert cited <= {rule.id for rule in REGISTER}

    @pytest.mark.parametrize("rule", REGISTER, ids=lambda rule: rule.id)
    def test_nobody_may_choose_where_the_law_leaves_no_choice(self, rule: object) -> None:
        """Counsel chooses only in questions open to counsel, and only among the alternatives."""
        terms: Conflict = current().rule(rule.id).values[-1].terms  # type: ignore[attr-defined]
        for each in terms.alternative:
            wanted = Answer.YES if terms.open_to == "COUNSEL" else Answer.NO
            assert conflicts.may_be_chosen(terms, each.rests_on[0]) is wanted
        assert conflicts.may_be_chosen(terms, "readings.poster_inspection") is Answer.NO


class TestTheDefault:
    def test_both_ends_stand_in_the_decision(self) -> None:
        """Friday 08:00: the earlier governs, the later is shown, the question is cited."""
        found = lawful_world().served(0.2).authority(1)

        (step,) = [step for step in found.decision.reasons if step.code == "CONFLICT.EARLIEST"]
        assert step.rule_id == conflicts.WEEKENDS
        assert "Sun 01 Nov 2026 07:00 EST" in step.because
        assert "Tue 03 Nov 2026 08:00 EST" in step.because
        assert "Until counsel decides" in step.because
        assert found.decision.expires_at == hours(48)

    def test_both_ends_stand_in_the_decision_when_the_time_is_over(self) -> None:
        """The answer is NONE, and still says what the longer rule would have given."""
        codes = [step.code for step in lawful_world().served(0.2).authority(49).decision.reasons]

        assert codes.count("CLOCK.LIMIT") == 3
        assert "CONFLICT.EARLIEST" in codes

    def test_in_the_middle_of_the_week_there_is_no_question(self) -> None:
        """The ends are the same."""
        world = later(lawful_world(), 96).served(96.2)

        assert "CONFLICT.EARLIEST" not in [step.code for step in world.authority(97).decision.reasons]

    def test_two_starts_cite_their_question(self) -> None:
        """Eligible at 08:00, served at 08:12: counted from 08:00."""
        reasons = lawful_world().served(0.2).authority(1).decision.reasons

        assert [step.rule_id for step in reasons if step.code == "CONFLICT.START"] == [conflicts.START]
        at_once = lawful_world().served(0).authority(1).decision.reasons
        assert "CONFLICT.START" not in [step.code for step in at_once]

    @pytest.mark.parametrize(
        ("world", "number"),
        [
            (lawful_world(), "C4"),
            (
                lawful_world()
                .served(0.2)
                .plus(stay.CitizenshipClaimed(claim="c", by=stay.ClaimedBy.PERSON), 1),
                "C6",
            ),
        ],
    )
    def test_a_decision_toward_release_cites_the_question_it_rests_on(
        self, world: World, number: str
    ) -> None:
        """As a warning, once."""
        warned = [step for step in world.authority(2).decision.warnings if step.code == "CONFLICT.DEFAULT"]

        assert [step.words["number"] for step in warned] == [number]

    def test_a_book_without_the_register_decides_all_the_same(self) -> None:
        """The default stands in the code: the earliest, the release."""
        book = absent_rules(rule.id for rule in REGISTER)
        found = reading().authority(1, book)

        assert found.decision.expires_at == hours(48)
        assert not [step for step in found.decision.reasons if step.code.startswith("CONFLICT")]
        assert reading().authority(1, without_rule(conflicts.WEEKENDS)).decision.expires_at == hours(48)


class TestCounselsReading:
    def test_is_asked_for_by_either_name(self) -> None:
        """The question of the register, and the house policy under which it was recorded before."""
        for question in (conflicts.WEEKENDS, clock.GOVERNS):
            assert reading(question=question).authority(1).decision.expires_at != hours(48)

    def test_warns_on_every_decision_that_rests_on_it(self) -> None:
        """With the name, the day, and the end that there would be without."""
        world = reading()
        for decision in (world.authority(50).decision, world.release(50), world.release(47)):
            (step,) = [step for step in decision.warnings if step.code == "CONFLICT.LONGER"]
            assert "Wren Abbot" in step.because
            assert "Without that reading it ends at Sun 01 Nov 2026 07:00 EST" in step.because

    def test_warns_on_a_service_too(self) -> None:
        """The clock of an earlier eligibility is spent but for the reading."""
        could = stay.ReleaseEligible(basis=stay.Eligibility.BAIL_COULD_BE_POSTED)
        world = later(reading().without("served"), 73).plus(could, 3)
        decision = world.may_serve(73.1)

        assert decision.answer is Answer.YES
        assert "CONFLICT.LONGER" in [step.code for step in decision.warnings]
        assert failures(world.without("reading").may_serve(73.1)) == ["SERVICE.CLOCK_SPENT"]

    @pytest.mark.parametrize(
        "world",
        [
            reading(counsel="  "),
            reading(rule="readings.service_window"),
            reading(question=conflicts.START),
            reading(rule="moa.jem_2025.hold_limit"),
        ],
    )
    def test_that_may_not_be_followed_is_not(self, world: World) -> None:
        """No name, no alternative, another question, a limit that does not apply: the earliest governs."""
        assert world.authority(1).decision.expires_at == hours(48)

    def test_of_a_question_that_is_open_to_nobody_counts_for_nothing(self) -> None:
        """A book that closes the question closes it for every reading."""
        terms = current().rule(conflicts.WEEKENDS).values[-1].terms
        book = with_terms(conflicts.WEEKENDS, replace(terms, open_to="NOBODY"))

        assert reading().authority(1, book).decision.expires_at == hours(48)

    def test_that_names_the_shortest_limit_needs_no_warning(self) -> None:
        """Nothing is longer than it was."""
        found = reading(rule=OWN).authority(1)

        assert found.decision.expires_at == hours(48)
        assert "CONFLICT.LONGER" not in [step.code for step in found.decision.warnings]
        assert "CLOCK.READING" in [step.code for step in found.decision.reasons]

    def test_without_anybody_to_ask_what_stood_a_longer_limit_is_not_taken(self) -> None:
        """Whoever asks for a clock alone gets the earliest end."""
        world = reading()
        bench = world.bench(1)
        start = clock.clock_start_of(world.history(), bench)
        assert start is not None
        running = clock.clock_from(bench, start, (OWN, REGULATION), world.facts["reading"])

        assert running.governing == (OWN,)


class TestTheRecord:
    @pytest.mark.parametrize(
        ("question", "rule", "code"),
        [
            (conflicts.WEEKENDS, REGULATION, "RECORD.ALLOWED"),
            (clock.GOVERNS, REGULATION, "RECORD.ALLOWED"),
            (clock.GOVERNS, "readings.poster_inspection", "RECORD.NOT_OPEN_TO_COUNSEL"),
            (conflicts.START, OWN, "RECORD.NOT_OPEN_TO_COUNSEL"),
            # Questions outside the register have their own judges.
            ("us_wi.law.agreement", "us_wi.law.agreement", "RECORD.ALLOWED"),
            ("readings.service_window", OWN, "RECORD.ALLOWED"),
        ],
    )
    def test_takes_no_reading_that_would_change_nothing(self, question: str, rule: str, code: str) -> None:
        """Counsel is told at once, and not by a hold that ends early."""
        what = agreement.ReadingAdopted(question=question, rule=rule, counsel="Wren Abbot")
        bench = lawful_world().bench(0)
        decision = record.may_state(
            what, happened_at=exactly(bench.at), at=bench.at, book=bench.book, zone=bench.zone
        )

        assert decision.code == code
