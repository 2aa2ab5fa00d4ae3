"""What courts took away: which decision speaks where, what follows, and how counsel's reading changes it."""

from dataclasses import replace

import pytest

from fortyeight.foundations.law import court_limits
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.facts import agreement, court, stay
from fortyeight.foundations.law.shapes.circuits import Circuit, Circuits
from fortyeight.foundations.law.shapes.court_limit import CourtLimit
from fortyeight.foundations.rulebook.current import current
from tests.law.world import AGENCY, World, absent_rules, between, failures, lawful_world, with_terms

NASH, GONZALEZ, BROWN = "courts.colo.nash", "courts.ca9.gonzalez", "courts.sd_fla.brown"
LUNN, VOCES, ROY, SUFFOLK = (
    "courts.mass.lunn",
    "courts.wis.voces",
    "courts.cd_cal.roy",
    "courts.ed_ny.orellana_castaneda",
)
ELSEWHERE = "us_fl.ch908.agreement"


def limiting(*limits: str, unmet: str = "UNKNOWN", weight: str = "BINDING") -> Book:
    """The book in which the decision that speaks for Florida limits these."""
    terms = CourtLimit(weight=weight, limits=limits, places=("us_fl",), unmet=unmet)
    return with_terms(BROWN, terms)


def read_as(world: World, rule: str, rule_id: str = BROWN, at: object = -5) -> World:
    """Counsel of the agency records a reading of a decision."""
    reading = agreement.ReadingAdopted(question=rule_id, rule=rule, counsel="Vera Lindqvist")
    return world.plus(reading, at, stream=AGENCY)  # type: ignore[arg-type]


def codes(world: World, book: Book, at: float = 0.1) -> dict[str, str]:
    """The steps of the courts in the decision on a service, with the answer of each."""
    decision = world.may_serve(at, book=book)
    return {step.code: step.answer.value for step in decision.reasons if step.code.startswith("COURT.")}


class TestWhichDecisionsSpeak:
    @pytest.mark.parametrize(
        ("place", "some", "none"),
        [
            ("us_co", "courts.colo.nash", "courts.ca9.gonzalez"),
            ("us_mt", "courts.ca9.gonzalez", "courts.colo.nash"),
            ("us_gu", "courts.ca9.gonzalez", "courts.cd_cal.roy"),
            ("us_pr", "courts.ca1.morales", "courts.ca3.galarza"),
            ("us_vi", "courts.ca3.galarza", "courts.ca1.morales"),
        ],
    )
    def test_those_of_the_state_and_of_its_circuit(self, place: str, some: str, none: str) -> None:
        """A circuit reaches its territories too."""
        world = lawful_world().placed(place)
        found = {each.rule.id for each in court_limits.speaking(world.history(), world.bench(0))}

        assert some in found
        assert none not in found

    @pytest.mark.parametrize("place", ["us_as", "us_dc"])
    def test_none_speaks_where_no_court_has_spoken(self, place: str) -> None:
        """American Samoa lies in no circuit; the District is a circuit without a decision in the book."""
        world = lawful_world().placed(place)

        assert court_limits.speaking(world.history(), world.bench(0)) == ()

    def test_none_speaks_from_a_circuit_that_the_book_does_not_know(self) -> None:
        """Without the division into circuits only decisions that name places are left."""
        world = lawful_world().placed("us_mt")
        bench = world.bench(0, absent_rules([court_limits.CIRCUITS]))

        assert [each.rule.id for each in court_limits.speaking(world.history(), bench)] == [
            "courts.mont.ramon"
        ]

    def test_one_speaks_from_its_day_on(self) -> None:
        """Before the day nobody can say what a court will decide; the day is a turn of the law."""
        world = lawful_world(enrolled=-300_000).placed("us_co")

        assert court_limits.speaking(world.history(), world.bench(-24 * 365 * 4)) == ()
        assert [day.isoformat() for day in court_limits.days_of_change(current(), "us_co")] == ["2024-07-03"]

    def test_the_days_are_worked_out_for_each_book_anew(self) -> None:
        """What is kept of one book never answers for another."""
        other = absent_rules([NASH])

        assert court_limits.days_of_change(other, "us_co") == set()
        assert court_limits.days_of_change(current(), "us_co") != set()


class TestAService:
    @pytest.mark.parametrize(
        ("limit", "weight", "code", "answer"),
        [
            ("ICE_WARRANT_UNDER_AGREEMENT", "BINDING", "COURT.WARRANT_FORBIDDEN", "NO"),
            ("ICE_WARRANT_UNDER_AGREEMENT", "PERSUASIVE", "COURT.WARRANT_FORBIDDEN", "NO"),
            ("ICE_WARRANT_UNDER_AGREEMENT", "PENDING", "COURT.PENDING", "UNKNOWN"),
            ("ICE_WARRANT_WITHOUT_STATE_AUTHORITY", "BINDING", "COURT.STATE_AUTHORITY_OPEN", "UNKNOWN"),
        ],
    )
    def test_the_warrant_itself_may_be_limited(self, limit: str, weight: str, code: str, answer: str) -> None:
        """A decision that only persuades is applied too; one that is pending leaves it open."""
        world, book = lawful_world(), limiting(limit, weight=weight)

        assert codes(world, book) == {code: answer}
        assert world.may_serve(book=book).answer == answer

    def test_a_limit_on_detainers_leaves_a_warrant_alone(self) -> None:
        """A warrant served by an officer with every paper is no detainer alone."""
        assert codes(lawful_world(), limiting("DETAINER_ALONE")) == {}

    def test_a_reading_of_counsel_sets_it_aside_and_is_named(self) -> None:
        """The decision says whose reading it is; another reading brings the limit back."""
        book = limiting("ICE_WARRANT_UNDER_AGREEMENT")
        aside = read_as(lawful_world(), court_limits.NOT_APPLIED)

        decision = aside.may_serve(book=book)
        assert decision.answer == "YES"
        (step,) = [step for step in decision.reasons if step.code == "COURT.SET_ASIDE"]
        assert "Vera Lindqvist" in step.because
        assert codes(read_as(aside, "APPLIED", at=-4), book) == {"COURT.WARRANT_FORBIDDEN": "NO"}

    def test_a_reading_that_may_not_stand_yet_leaves_it_open(self) -> None:
        """What is not known of the reading is not known of the service."""
        book = limiting("ICE_WARRANT_UNDER_AGREEMENT")
        world = read_as(lawful_world(), court_limits.NOT_APPLIED, at=between(-1, 1))

        assert failures(world.may_serve(book=book)) == ["SERVICE.LINK_UNCERTAIN"]

    def test_a_reading_of_another_question_changes_nothing(self) -> None:
        """Each decision is set aside by itself."""
        world = read_as(lawful_world(), court_limits.NOT_APPLIED, rule_id=NASH)

        assert codes(world, limiting("ICE_WARRANT_UNDER_AGREEMENT")) == {"COURT.WARRANT_FORBIDDEN": "NO"}


class TestWhatACourtAsksToBeRecorded:
    REVIEW = court.NeutralReview(by="Magistrate Ashdown", outcome=court.ReviewOutcome.PROBABLE_CAUSE)
    CHECK = court.OwnRecordsChecked(by="Sergeant Pell")

    @pytest.mark.parametrize("unmet", ["NO", "UNKNOWN"])
    @pytest.mark.parametrize("limit", ["NEUTRAL_REVIEW", "OWN_RECORDS"])
    def test_what_is_not_recorded_is_as_the_rule_says(self, limit: str, unmet: str) -> None:
        """The rule says whether it is a no or not known."""
        assert codes(lawful_world(), limiting(limit, unmet=unmet)) == {"COURT.NOT_RECORDED": unmet}

    @pytest.mark.parametrize(
        ("limit", "fact"), [("NEUTRAL_REVIEW", REVIEW), ("OWN_RECORDS", CHECK)], ids=["review", "records"]
    )
    def test_what_is_recorded_before_the_service_holds(
        self, limit: str, fact: court.NeutralReview | court.OwnRecordsChecked
    ) -> None:
        """Afterwards is too late for the minutes before it."""
        book = limiting(limit)

        assert codes(lawful_world().plus(fact, -1), book) == {"COURT.RECORDED": "YES"}
        assert codes(lawful_world().plus(fact, 1), book) == {"COURT.NOT_RECORDED": "UNKNOWN"}

    def test_the_last_review_counts(self) -> None:
        """One that found no probable cause ends it, whatever was found before."""
        none = replace(self.REVIEW, outcome=court.ReviewOutcome.NO_PROBABLE_CAUSE)
        world = lawful_world().plus(self.REVIEW, -3)

        assert codes(world.plus(none, -2), limiting("NEUTRAL_REVIEW")) == {"COURT.NO_PROBABLE_CAUSE": "NO"}
        assert codes(lawful_world().plus(none, -4).plus(self.REVIEW, -3), limiting("NEUTRAL_REVIEW")) == {
            "COURT.RECORDED": "YES"
        }

    def test_a_review_at_an_unknown_time_is_not_known(self) -> None:
        """It may have come after the service."""
        world = lawful_world().plus(self.REVIEW, between(-1, 1))

        assert codes(world, limiting("NEUTRAL_REVIEW")) == {"COURT.NOT_RECORDED": "UNKNOWN"}

    @pytest.mark.parametrize("limit", ["NEUTRAL_REVIEW", "OWN_RECORDS"])
    def test_a_warning_warns_and_stops_nothing(self, limit: str) -> None:
        """The rule may ask only for a warning; a reading of counsel takes it away."""
        book, world = limiting(limit, unmet="WARNING"), lawful_world()
        decision = world.may_serve(book=book)

        assert (decision.answer, [each.code for each in decision.warnings]) == ("YES", ["COURT.NOT_RECORDED"])
        aside = read_as(world, court_limits.NOT_APPLIED).may_serve(book=book)
        assert (aside.answer, aside.warnings) == ("YES", ())

    def test_what_the_own_record_says_is_not_passed_over(self) -> None:
        """The claim of the file is named under the decision; that of a person, or a settled one, is not."""
        book = limiting("OWN_RECORDS", unmet="WARNING")
        file = stay.CitizenshipClaimed(claim="c-1", by=stay.ClaimedBy.JAIL_RECORD)
        settled = stay.ClaimSettled(
            claim="c-1", outcome=stay.ClaimOutcome.NOT_UPHELD, by="Captain Orr", on_what="a record checked"
        )
        world = lawful_world().plus(file, -20)

        assert codes(world, book) == {"COURT.OWN_RECORDS": "NO"}
        assert codes(world.plus(settled, -2), book) == {}
        assert codes(lawful_world().plus(replace(file, by=stay.ClaimedBy.PERSON), -20), book) == {}
        assert codes(lawful_world().plus(file, between(-1, 1)), book) == {}
        assert codes(read_as(world, court_limits.NOT_APPLIED), book) == {"COURT.SET_ASIDE": "YES"}

    def test_nothing_is_warned_of_that_is_recorded(self) -> None:
        """In Florida the book asks for a look at the jail's own records."""
        before = lawful_world().may_serve()
        after = lawful_world().plus(self.CHECK, -1).may_serve()

        assert [each.code for each in before.warnings] == ["COURT.NOT_RECORDED"]
        assert after.warnings == ()


class TestARunningHold:
    def test_a_decision_ends_it_on_its_day(self) -> None:
        """A ban by a court works at its midnight, also in the middle of a hold."""
        book = limiting("ICE_WARRANT_UNDER_AGREEMENT")
        rule = book.rules[BROWN]
        (value,) = rule.values
        later = replace(value, in_force_from=value.in_force_from.replace(year=2026, month=10, day=31))
        book = replace(book, rules={**book.rules, BROWN: replace(rule, values=(later,))})
        world = lawful_world().served()

        before, after = world.authority(1, book=book), world.authority(20, book=book)
        assert (before.basis, before.decision.expires_at) == ("WSO_ARREST", world.bench(16).at)
        assert (after.basis, after.decision.code) == ("NONE", "AUTHORITY.GROUND_ENDED")

    def test_a_hold_without_notice_is_not_known_until_the_notice_is_given(self) -> None:
        """The notice may come with the service or after it; from then on the hold is shown."""
        book = limiting("NOTICE_AND_CONTEST")
        told, untold = lawful_world().served(), lawful_world().served(contest_notice_given=False)
        noticed = untold.plus(stay.NoticeGiven(language="Spanish"), 3)

        assert told.authority(1, book=book).basis == "WSO_ARREST"
        assert untold.authority(1, book=book).decision.code == "AUTHORITY.GROUND_UNCERTAIN"
        assert [noticed.authority(at, book=book).basis for at in (2, 3)] == ["UNKNOWN", "WSO_ARREST"]
        assert [span.basis for span in noticed.timeline(book)][:4] == [
            "LOCAL",
            "NONE",
            "UNKNOWN",
            "WSO_ARREST",
        ]

    def test_a_warning_of_a_notice_does_not_stop_the_hold(self) -> None:
        """Where the rule only warns, the hold goes on."""
        untold = lawful_world().served(contest_notice_given=False)

        assert untold.authority(1, book=limiting("NOTICE_AND_CONTEST", unmet="WARNING")).basis == "WSO_ARREST"


class TestADetainerAlone:
    def reasons(self, world: World, book: Book) -> list[str]:
        """The steps of the courts when nothing carries the hold."""
        return [step.code for step in world.authority(1, book=book).decision.reasons if "COURT" in step.code]

    def test_the_decisions_stand_beside_the_answer(self) -> None:
        """The answer is the same without them; they say why a county answers for it."""
        book = limiting("DETAINER_ALONE", "NEW_SEIZURE_FROM_ELIGIBILITY")
        world = lawful_world()

        assert {"COURT.DETAINER_ALONE", "COURT.NEW_SEIZURE"} <= set(self.reasons(world, book))
        assert world.authority(1, book=book).decision.code == "AUTHORITY.NONE"

    def test_without_a_detainer_no_court_is_named(self) -> None:
        """There is nothing that the decision speaks of."""
        world = lawful_world(detainer=None, copy=None)

        assert self.reasons(world, limiting("DETAINER_ALONE")) == []

    def test_a_pending_case_is_not_named_and_one_set_aside_is_named_as_such(self) -> None:
        """Neither says that it is so; whose reading it is stands there."""
        gone = ["courts.sd_fla.creedle", "courts.sd_fla.cfc"]
        pending = limiting("DETAINER_ALONE", weight="PENDING")
        decided = limiting("DETAINER_ALONE")
        pending, decided = (
            replace(book, rules={key: rule for key, rule in book.rules.items() if key not in gone})
            for book in (pending, decided)
        )

        assert self.reasons(lawful_world(), pending) == []
        aside = read_as(lawful_world(), court_limits.NOT_APPLIED)
        assert self.reasons(aside, decided) == ["COURT.SET_ASIDE"]
        assert self.reasons(aside, limiting("OWN_RECORDS")) == self.reasons(lawful_world(), current())
        assert self.reasons(lawful_world(), decided) == ["COURT.DETAINER_ALONE"]


class TestBail:
    REFUSED = court.BailRefused(because_of=court.BailRefusedFor.IMMIGRATION_HOLD)

    def code(self, world: World, at: float, *limits: str) -> str:
        """The code of the authority at an instant."""
        return world.authority(at, book=limiting(*(limits or ("NEVER_BLOCKS_BAIL",)))).decision.code

    def test_bail_refused_for_a_hold_puts_local_custody_in_doubt(self) -> None:
        """From that minute on, and not before it; when the local matter is over there is no ground at all."""
        world = lawful_world().plus(self.REFUSED, -10)

        assert [self.code(world, at) for at in (-11, -10, -1, 1)] == [
            "AUTHORITY.LOCAL",
            "COURT.BAIL_BLOCKED",
            "COURT.BAIL_BLOCKED",
            "AUTHORITY.NONE",
        ]

    def test_bail_refused_for_another_reason_does_not(self) -> None:
        """A court may have its own."""
        other = replace(self.REFUSED, because_of=court.BailRefusedFor.OTHER)

        assert self.code(lawful_world().plus(other, -10), -5) == "AUTHORITY.LOCAL"

    def test_a_refusal_before_the_present_custody_does_not(self) -> None:
        """It was of another run of local custody."""
        world = lawful_world().plus(self.REFUSED, -10)
        again = world.plus(stay.MatterOpened(matter="m-2", type=stay.Matter.SENTENCE), 5)

        assert self.code(again, 6) == "AUTHORITY.LOCAL"

    def test_a_court_that_said_nothing_of_bail_does_not(self) -> None:
        """And neither does one that counsel has set aside."""
        world = lawful_world().plus(self.REFUSED, -10)

        assert self.code(world, -5, "DETAINER_ALONE") == "AUTHORITY.LOCAL"
        aside = read_as(world, court_limits.NOT_APPLIED, at=-20)
        decision = aside.authority(-5, book=limiting("NEVER_BLOCKS_BAIL")).decision
        assert [step.code for step in decision.reasons] == ["COURT.SET_ASIDE", "AUTHORITY.LOCAL"]
        pending = limiting("NEVER_BLOCKS_BAIL", weight="PENDING")
        assert world.authority(-5, book=pending).decision.code == "AUTHORITY.LOCAL"


class TestTheShapes:
    @pytest.mark.parametrize(
        ("terms", "key"),
        [
            ({"weight": "STRONG"}, "weight"),
            ({"unmet": "YES"}, "unmet"),
            ({"limits": ("BAIL",)}, "limits"),
            ({"limits": ()}, "upholds"),
            ({"circuit": "FIRST"}, "circuit"),
            ({"places": ()}, "circuit"),
            ({"places": (), "circuit": "first"}, "circuit"),
            ({"places": ("Ohio",)}, "places"),
        ],
    )
    def test_terms_that_make_no_sense_are_refused(self, terms: dict[str, object], key: str) -> None:
        """The message begins with the key to change."""
        good: dict[str, object] = {"weight": "BINDING", "limits": ("DETAINER_ALONE",), "places": ("us_oh",)}

        with pytest.raises(ValueError, match=f"^{key}: "):
            CourtLimit(**{**good, **terms})  # type: ignore[arg-type]

    def test_a_place_lies_in_one_circuit(self) -> None:
        """Otherwise two courts would bind it."""
        first = Circuit(name="FIRST", places=("us_me",))

        with pytest.raises(ValueError, match=r"^circuit: "):
            Circuits(circuit=(first, replace(first, name="SECOND")))
        with pytest.raises(ValueError, match=r"^circuit: "):
            Circuits(circuit=())

    def test_every_state_lies_in_one_circuit(self) -> None:
        """Fifty states, the District, and the four territories that have a circuit."""
        (value,) = current().rule(court_limits.CIRCUITS).values

        assert len([place for each in value.terms.circuit for place in each.places]) == 55
