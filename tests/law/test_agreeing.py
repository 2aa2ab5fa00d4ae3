"""May an agency have such an agreement, by which law, and what comes with it."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fortyeight.foundations.law.advice import Advice, advise
from fortyeight.foundations.law.agreeing import Effect, Ruling, may_agree, rule_on
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.facts import Fact, Payload, agreement, program
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.law.shapes.agreement_effect import MODELS
from fortyeight.foundations.law.shapes.model_profile import Line, ModelProfile
from fortyeight.foundations.rulebook.current import current

AGENCY, MOA = "agency/pinehollow", "agreement/pinehollow-1"
TEXAS = "us_tx.govt753.agreement"


@dataclass(frozen=True)
class Due:
    """What a rule on a day to comply by says."""

    first_due: date
    what: str


def day(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def ruled(place: str, model: str, on: str, *facts: Fact, book: Book | None = None) -> Ruling:
    return rule_on(place, model, at=day(on), book=book or current(), facts=facts)


def fact(at: str, what: Payload, number: int = 1) -> Fact:
    when = exactly(day(at))
    stream = MOA if what.STREAM == "agreement" else AGENCY
    return Fact(
        id=f"f{number}",
        stream=stream,
        happened_at=when,
        recorded_at=when.latest,
        actor="counsel",
        what=what,
        seq=number,
    )


def warned(ruling: Ruling) -> set[str]:
    return {step.code for step in ruling.decision.warnings}


def reading(word: str, at: str = "2025-01-01") -> Fact:
    adopted = agreement.ReadingAdopted(question=TEXAS, rule=word, counsel="Ines Roth")
    return fact(at, adopted)


class TestEffect:
    @pytest.mark.parametrize(
        ("place", "model", "on", "effect", "answer"),
        [
            ("us_fl", "WSO", "2021-01-01", "PERMITTED", "YES"),
            ("us_fl", "WSO", "2026-11-24", "REQUIRED", "YES"),
            ("us_fl", "TFM", "2026-11-24", "REQUIRED", "YES"),
            ("us_tx", "WSO", "2025-12-31", "UNSETTLED", "UNKNOWN"),
            ("us_tx", "WSO", "2026-01-01", "REQUIRED", "YES"),
            ("us_co", "WSO", "2026-11-24", "FORBIDDEN", "NO"),
            ("us_md", "JEM", "2026-02-17", "FORBIDDEN", "NO"),
            ("us_md", "JEM", "2026-02-16", "UNSETTLED", "UNKNOWN"),
            ("us_co", "CONTRACT", "2026-11-24", "UNSETTLED", "UNKNOWN"),
            ("us_ak", "WSO", "2026-11-24", "UNSETTLED", "UNKNOWN"),
            ("us_zz", "BOA", "2026-11-24", "UNSETTLED", "UNKNOWN"),
        ],
    )
    def test_by_the_law_of_the_place_on_the_day(
        self, place: str, model: str, on: str, effect: str, answer: str
    ) -> None:
        found = ruled(place, model, on)
        assert (found.effect, found.decision.answer) == (effect, answer)
        assert may_agree(place, model, at=day(on), book=current()) == found.decision

    def test_each_says_by_which_law_and_what_to_do(self) -> None:
        required = ruled("us_fl", "WSO", "2026-11-24").decision
        assert (required.code, required.deciding.cite) == ("AGREE.REQUIRED", "s. 908.11(1), F.S.")
        forbidden = ruled("us_co", "WSO", "2026-11-24").decision
        assert (forbidden.code, forbidden.deciding.rule_id) == (
            "AGREE.RULE_FORBIDS",
            "us_co.crs24_76_6.agreement",
        )
        assert forbidden.deciding.remedy.startswith("Do not sign.")
        assert ruled("us_fl", "WSO", "2021-01-01").decision.code == "AGREE.PERMITTED"

    def test_no_law_of_the_place_and_a_silent_law_are_told_apart(self) -> None:
        assert ruled("us_ak", "WSO", "2026-11-24").decision.code == "AGREE.PLACE_NOT_COVERED"
        assert "Alaska" in ruled("us_ak", "WSO", "2026-11-24").decision.because
        assert "us_zz" in ruled("us_zz", "WSO", "2026-11-24").decision.because
        assert ruled("us_tx", "CONTRACT", "2026-11-24").decision.code == "AGREE.LAW_IS_SILENT"

    def test_federal_law_is_named_where_it_lets_and_not_for_housing(self) -> None:
        first = [ruled("us_fl", model, "2026-11-24").decision.reasons[0].code for model in MODELS]
        assert [code == "AGREE.FEDERAL_LAW_LETS" for code in first] == [True, True, True, False, False]

    def test_of_two_rules_the_one_that_forbids_settles_it(self) -> None:
        florida = current().rule("us_fl.ch908.agreement")
        for effect, comes_to in (
            ("FORBIDDEN", "FORBIDDEN"),
            ("UNSETTLED", "UNSETTLED"),
            ("PERMITTED", "REQUIRED"),
        ):
            value = replace(florida.values[-1], terms=replace(florida.values[-1].terms, effect=effect))
            second = replace(florida, id="us_fl.second.agreement", values=(value,))
            book = replace(current(), rules={**current().rules, second.id: second})
            assert ruled("us_fl", "WSO", "2026-11-24", book=book).effect == comes_to

    def test_a_rule_that_speaks_of_a_kind_on_other_days_only_leaves_it_open_today(self) -> None:
        florida = current().rule("us_fl.ch908.agreement")
        first, last = florida.values[0], florida.values[-1]
        housing = replace(first, terms=replace(first.terms, models=("BOA",)))
        changed = replace(florida, values=(housing, *florida.values[1:-1], last))
        book = replace(current(), rules={**current().rules, florida.id: changed})
        assert ruled("us_fl", "BOA", "2026-11-24", book=book).effect is Effect.UNSETTLED


class TestReadings:
    """Counsel settles what the law leaves open, and may always forbid."""

    def test_counsel_settles_what_is_open(self) -> None:
        found = ruled("us_tx", "WSO", "2025-06-01", reading("PERMITTED"))
        assert (found.effect, found.decision.reasons[1].code) == ("PERMITTED", "AGREE.COUNSEL_ALLOWS")

    def test_counsel_forbids_what_the_law_requires(self) -> None:
        found = ruled("us_tx", "WSO", "2026-06-01", reading("FORBIDDEN"))
        assert (found.effect, found.decision.code) == ("FORBIDDEN", "AGREE.COUNSEL_FORBIDS")
        assert "Ines Roth" in found.decision.because

    def test_a_reading_at_some_time_that_may_be_later_leaves_it_open(self) -> None:
        adopted = reading("FORBIDDEN")
        later = replace(adopted, happened_at=replace(adopted.happened_at, latest=day("2027-01-01")))
        found = ruled("us_tx", "WSO", "2026-06-01", later)
        assert (found.effect, found.decision.code) == ("UNSETTLED", "AGREE.RULE_LEAVES_OPEN")


class TestAhead:
    """What changes soon, who signs, by when."""

    def test_the_answer_stands_until_the_law_changes(self) -> None:
        found = ruled("us_tx", "WSO", "2025-06-01")
        assert found.decision.expires_at == day("2026-01-01")
        step = next(step for step in found.decision.warnings if step.code == "AGREE.CHANGES_ON")
        assert step.because == "From 2026-01-01 the law of this place is another: required."
        assert ruled("us_tx", "WSO", "2026-11-24").decision.expires_at is None

    def test_in_florida_the_board_approves_the_end(self) -> None:
        assert "AGREE.WHO_APPROVES_THE_END" in warned(ruled("us_fl", "WSO", "2026-11-24"))
        assert "AGREE.WHO_APPROVES_THE_END" not in warned(ruled("us_fl", "WSO", "2024-11-24"))
        assert "AGREE.WHO_APPROVES_THE_END" not in warned(ruled("us_fl", "BOA", "2026-11-24"))

    def test_only_the_county_board_may_sign_where_state_law_says_so(self) -> None:
        board = current().rule("us_fl.ch908.board_approves_termination")
        value = board.values[0]
        terms = replace(value.terms, party="COUNTY_BOARD", what=("SIGN_AGREEMENT",))
        rule = replace(board, id="us_mn.who.signatory", values=(replace(value, terms=terms),))
        book = replace(current(), rules={**current().rules, rule.id: rule})
        steps = ruled("us_mn", "WSO", "2026-11-24", book=book).decision.warnings
        assert "Only the county board may sign such an agreement here." in {step.because for step in steps}

    @pytest.mark.parametrize(("what", "named"), [("ENTER_INTO_AGREEMENT", True), ("REPORT_STATUS", False)])
    def test_a_day_by_which_there_must_be_one_is_named(self, what: str, named: bool) -> None:
        texas = current().rule(TEXAS)
        value = replace(texas.values[-1], terms=Due(first_due=date(2026, 12, 1), what=what))
        rule = replace(texas, id="us_tx.due.some_day", decided_by="report_due", values=(value,))
        kept = {key: each for key, each in current().rules.items() if each.decided_by != "report_due"}
        book = replace(current(), rules={**kept, rule.id: rule})
        steps = ruled("us_tx", "WSO", "2026-11-24", book=book).decision.warnings
        said = {step.because for step in steps}
        assert ("The agency must have such an agreement by 2026-12-01." in said) is named

    def test_a_court_that_limits_and_a_court_that_has_not_decided(self) -> None:
        assert "AGREE.COURT_LIMITS" in warned(ruled("us_co", "JEM", "2026-11-24"))
        assert "AGREE.COURT_HAS_NOT_DECIDED" in warned(ruled("us_wi", "WSO", "2026-11-24"))
        assert warned(ruled("us_fl", "JEM", "2026-11-24")) == {"AGREE.WHO_APPROVES_THE_END"}


class TestHeld:
    SIGNED = fact("2025-03-01", agreement.Signed(agency=AGENCY, model="WSO", text="wso_2025", side="LEA"))
    ENDED = fact("2026-03-01", agreement.AgreementEnded(), 2)

    def test_an_agreement_that_the_law_forbids_must_end(self) -> None:
        assert "AGREE.MUST_END" in warned(ruled("us_co", "WSO", "2026-11-24", self.SIGNED))
        assert "AGREE.HELD" in warned(ruled("us_fl", "WSO", "2026-11-24", self.SIGNED))

    def test_one_that_ended_or_is_of_another_kind_is_not_named(self) -> None:
        for model, on, facts in (
            ("WSO", "2026-11-24", (self.SIGNED, self.ENDED)),
            ("JEM", "2026-11-24", (self.SIGNED,)),
            ("WSO", "2025-02-01", (self.SIGNED,)),
        ):
            assert not warned(ruled("us_co", model, on, *facts)) & {"AGREE.MUST_END", "AGREE.HELD"}


SIGNINGS = st.sampled_from(
    [
        *(
            agreement.Signed(agency=AGENCY, model=m, text="wso_2025", side=s)
            for m in MODELS
            for s in ("LEA", "ICE")
        ),
        agreement.EnteredIntoForce(),
        agreement.AgreementSuspended(),
        agreement.AgreementResumed(),
        agreement.AgreementEnded(),
        agreement.FacilityCovered(jail="main"),
        program.MeetingHeld(),
        program.EndApproved(by="State Board"),
        *(
            agreement.ReadingAdopted(question=rule.id, rule="PERMITTED", counsel="Roth")
            for rule in current().rules_decided_by("agreement_effect")
        ),
    ]
)


class TestEveryHistory:
    @settings(max_examples=60, deadline=None)
    @given(
        st.sampled_from(sorted(current().places)),
        st.sampled_from(MODELS),
        st.dates(date(2019, 1, 1), date(2028, 1, 1)),
        st.lists(st.tuples(st.dates(date(2019, 1, 1), date(2028, 1, 1)), SIGNINGS), max_size=6),
    )
    def test_what_is_forbidden_stays_forbidden_whatever_is_signed(
        self, place: str, model: str, on: date, told: list[tuple[date, Payload]]
    ) -> None:
        """Proves that no agreement, and no reading of counsel, makes lawful what the law forbids."""
        facts = tuple(fact(at.isoformat(), what, number) for number, (at, what) in enumerate(told, 1))
        if ruled(place, model, on.isoformat()).effect is Effect.FORBIDDEN:
            assert ruled(place, model, on.isoformat(), *facts).effect is Effect.FORBIDDEN

    @settings(max_examples=60, deadline=None)
    @given(
        st.sampled_from(sorted(current().places)),
        st.sampled_from(MODELS),
        st.dates(date(2019, 1, 1), date(2028, 1, 1)),
    )
    def test_the_answer_stands_until_it_expires_and_names_its_law(
        self, place: str, model: str, on: date
    ) -> None:
        found = ruled(place, model, on.isoformat())
        assert all(step.cite for step in found.decision.reasons)
        expires = found.decision.expires_at
        if expires is not None:
            before = ruled(place, model, (expires.date() - (expires.date() - on) / 2).isoformat())
            assert before.effect == found.effect


def advice(place: str = "us_fl", on: date = date(2026, 11, 24), **options: object) -> Advice:
    return advise(current().places[place], on=on, book=current(), **options)  # type: ignore[arg-type]


class TestAdvice:
    def test_every_kind_stands_beside_the_others_on_every_topic(self) -> None:
        found = advice()
        assert [ruling.model for ruling in found.rulings] == list(MODELS)
        assert len(found.topics) >= 25
        for topic in found.topics:
            assert [cell.model for cell in topic.cells] == list(MODELS)
            for cell in topic.cells:
                assert cell.lines
                assert all(line.cite and line.seen and line.says for line in cell.lines)

    def test_the_parts_come_in_their_order(self) -> None:
        parts = list(dict.fromkeys(topic.part for topic in advice().topics))
        assert parts == ["OFFICERS", "POWERS", "SIGNING", "MONEY", "DUTIES", "RISKS"]

    def test_only_the_kinds_asked_about(self) -> None:
        found = advice(models=("WSO",))
        assert [ruling.model for ruling in found.rulings] == ["WSO"]
        assert {cell.model for topic in found.topics for cell in topic.cells} == {"WSO"}

    @pytest.mark.parametrize(
        ("topic", "model", "says", "cite"),
        [
            ("training_length", "WSO", "Eight hours", "public page"),
            ("training_length", "JEM", "160 hours", "public page"),
            ("training_length", "TFM", "40 hours, online", "public page"),
            ("exam", "WSO", "70 percent, with one more try", "WSO MOA 2025"),
            ("minimum_service", "TFM", "Two years", ""),
            ("reimbursement", "WSO", "Not established", ""),
            ("hold", "WSO", "48 hours from the transfer of custody", "WSO MOA 2025"),
        ],
    )
    def test_a_line_has_the_citation_it_rests_on(self, topic: str, model: str, says: str, cite: str) -> None:
        found = next(each for each in advice().topics if each.rule_id == f"advice.{topic}")
        cell = next(each for each in found.cells if each.model == model)
        assert says in cell.lines[0].says
        assert cite in cell.lines[0].cite

    def test_a_case_says_what_it_counts_here(self) -> None:
        notes = {}
        for place in ("us_co", "us_fl", "us_wi"):
            for topic in advice(place).topics:
                for line in topic.cells[0].lines:
                    if line.note:
                        notes[place, line.rule_id] = line.note
        assert notes["us_co", "courts.colo.nash"] == "binding here"
        assert notes["us_fl", "courts.colo.nash"] == "decided elsewhere"
        assert notes["us_fl", "courts.sd_fla.brown"] == "not binding here"
        assert notes["us_wi", "courts.wis.voces"] == "pending"

    def test_every_decided_case_of_the_book_is_among_the_risks(self) -> None:
        used = {line.rule_id for topic in advice().topics for cell in topic.cells for line in cell.lines}
        cases = {rule.id for rule in current().rules_decided_by("court_limit")}
        assert cases - used == set()

    def test_what_else_the_place_asks_is_quoted(self) -> None:
        here = {line.rule_id: line.says for line in advice().here}
        assert "must approve the termination" in here["us_fl.ch908.board_approves_termination"]
        assert "us_fl.ch908.agreement" not in here
        before = {line.rule_id for line in advice(on=date(2024, 1, 1)).here}
        assert "us_fl.ch908.board_approves_termination" not in before

    def test_before_the_newest_form_there_is_no_side_by_side(self) -> None:
        assert advice(on=date(2025, 2, 13)).topics == ()

    def test_a_line_on_a_rule_not_in_force_takes_its_latest_citation(self) -> None:
        """On 14 February 2025 the pending case had not been accepted, and is named all the same."""
        found = advice("us_wi", on=date(2025, 2, 14))
        lines = [line for topic in found.topics for cell in topic.cells for line in cell.lines]
        assert any(line.rule_id == "courts.wis.voces" and line.note == "decided elsewhere" for line in lines)


class TestShape:
    EVERY = Line(models=MODELS, says="Ninety days.", source="moa")

    def test_no_kind_is_passed_over_in_silence(self) -> None:
        with pytest.raises(ValueError, match="nothing is said of BOA, CONTRACT"):
            ModelProfile(part="SIGNING", line=(replace(self.EVERY, models=("WSO", "JEM", "TFM")),))

    @pytest.mark.parametrize(
        ("fields", "says"),
        [
            ({"models": ("PHONE",)}, "models"),
            ({"says": "Ninety days"}, "full stop"),
            ({"source": ""}, "one of them"),
            ({"rests_on": "moa.wso_2025.exam"}, "one of them"),
        ],
    )
    def test_a_line_that_makes_no_sense(self, fields: dict[str, object], says: str) -> None:
        with pytest.raises(ValueError, match=says):
            replace(self.EVERY, **fields)  # type: ignore[arg-type]

    def test_a_part_is_one_of_six(self) -> None:
        with pytest.raises(ValueError, match="part"):
            ModelProfile(part="WEATHER", line=(self.EVERY,))

    def test_every_line_of_the_book_rests_on_something_there_is(self) -> None:
        book = current()
        for rule in book.rules_decided_by("model_profile"):
            for line in rule.values[-1].terms.line:
                keys = {source.key for source in rule.sources}
                assert line.source in keys or line.rests_on in book.rules, f"{rule.id}: {line.says}"
