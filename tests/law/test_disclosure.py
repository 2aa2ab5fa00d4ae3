"""May this record be given to whoever asks for it? Nothing of ICE's ever goes to everybody."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.disclosure import may_release_information, record_class
from fortyeight.foundations.law.facts import Payload, agreement, program, stay
from fortyeight.foundations.law.facts.program import Approver, Asker, RecordClass
from fortyeight.foundations.law.shapes import release_routes
from fortyeight.foundations.law.shapes.release_routes import ReleaseRoutes, Route
from fortyeight.foundations.rulebook.current import current
from tests.law.world import AGENCY, AGREEMENT, NOW, STAY, At, World, between, lawful_world, when

REQUEST = program.InformationRequested(
    request="q-1", record=RecordClass.STATE, asker=Asker.FAMILY, stay=STAY, agreement=AGREEMENT
)
DIRECTOR = program.ReleaseApproved(request="q-1", office=Approver.FIELD_OFFICE_DIRECTOR, by="Director Quill")
AFFAIRS = replace(DIRECTOR, office=Approver.ICE_PUBLIC_AFFAIRS)
COUNSEL = replace(DIRECTOR, office=Approver.AGENCY_COUNSEL, by="Ines Roth")
BACK = program.ApprovalWithdrawn(request="q-1", office=Approver.FIELD_OFFICE_DIRECTOR, by="Director Quill")


def asked(record: RecordClass, asker: Asker) -> program.InformationRequested:
    return replace(REQUEST, record=record, asker=asker)


def ask(world: World, request: program.InformationRequested = REQUEST, at: At = -20) -> Decision:
    return may_release_information(world.casefile(), request, at=when(at).earliest, book=current())


def class_of(world: World, request: program.InformationRequested = REQUEST, at: At = -20) -> RecordClass:
    return record_class(world.casefile(), request, at=when(at).earliest, book=current())


def approved(world: World, *what: Payload, at: float = -21) -> World:
    for number, each in enumerate(what):
        world = world.plus(each, at + number / 10, stream=AGENCY)
    return world


class TestWhoseRecord:
    """The clerk's reading counts, until the person is or may be held for ICE."""

    def test_of_somebody_held_locally_it_is_as_the_clerk_read_it(self) -> None:
        assert class_of(lawful_world()) is RecordClass.STATE
        assert class_of(lawful_world(), asked(RecordClass.JOINT, Asker.MEDIA)) is RecordClass.JOINT

    def test_from_the_minute_of_the_service_it_is_ice_s(self) -> None:
        served = lawful_world().served(0.2)
        assert class_of(served, at=0.1) is RecordClass.STATE
        assert class_of(served, at=0.2) is RecordClass.ICE
        assert ask(served, at=0.2).reasons[0].code == "INFO.HELD_FOR_ICE"

    @pytest.mark.parametrize(
        "what",
        [stay.HandedOver(to_officer="Quill", place=stay.HandoverPlace.ICE_FIELD_OFFICE), stay.Released()],
    )
    def test_it_stays_ice_s_when_the_person_has_left(self, what: Payload) -> None:
        assert class_of(lawful_world().served(0.2).plus(what, 5), at=100) is RecordClass.ICE

    def test_a_service_of_some_time_that_hour_makes_it_ice_s_from_the_first_minute(self) -> None:
        assert class_of(lawful_world().served(between(0.2, 0.8)), at=0.2) is RecordClass.ICE

    def test_where_custody_cannot_be_told_it_is_treated_as_ice_s(self) -> None:
        unsure = lawful_world().moved("closed", between(-30, -10))
        assert ask(unsure).reasons[0].code == "INFO.CLASS_UNCERTAIN"
        assert class_of(unsure) is RecordClass.ICE

    def test_a_record_about_nobody_is_as_the_clerk_read_it(self) -> None:
        nobody = replace(REQUEST, stay="", agreement="", asker=Asker.MEDIA)
        decision = ask(lawful_world().served(0.2), nobody, at=0.3)
        assert [step.code for step in decision.reasons] == ["INFO.CLASS_STATE", "INFO.NOT_APPROVED"]

    def test_the_clerk_may_always_read_it_as_ice_s(self) -> None:
        decision = ask(lawful_world(), asked(RecordClass.ICE, Asker.MEDIA))
        assert [step.code for step in decision.reasons] == [
            "INFO.CLASS_ICE",
            "INFO.AGREEMENT_ASKS_TO_COORDINATE",
            "INFO.NEVER_GIVEN_HERE",
        ]


class TestRoutes:
    """Each asker has an office, and until it approves an answer."""

    @pytest.mark.parametrize(
        ("record", "asker", "answer", "code"),
        [
            (RecordClass.ICE, Asker.PUBLIC, "NO", "INFO.NEVER_GIVEN_HERE"),
            (RecordClass.ICE, Asker.MEDIA, "NO", "INFO.NEVER_GIVEN_HERE"),
            (RecordClass.ICE, Asker.FAMILY, "UNKNOWN", "INFO.NOT_APPROVED"),
            (RecordClass.ICE, Asker.COUNSEL_OF_PERSON, "UNKNOWN", "INFO.NOT_APPROVED"),
            (RecordClass.ICE, Asker.PERSON, "UNKNOWN", "INFO.NOT_APPROVED"),
            (RecordClass.ICE, Asker.COURT, "UNKNOWN", "INFO.NOT_APPROVED"),
            (RecordClass.ICE, Asker.OTHER_AGENCY, "NO", "INFO.NOT_APPROVED"),
            (RecordClass.ICE, Asker.ICE, "YES", "INFO.MAY_BE_GIVEN"),
            (RecordClass.JOINT, Asker.MEDIA, "NO", "INFO.NOT_APPROVED"),
            (RecordClass.JOINT, Asker.COURT, "UNKNOWN", "INFO.NOT_APPROVED"),
            (RecordClass.JOINT, Asker.ICE, "YES", "INFO.MAY_BE_GIVEN"),
            (RecordClass.STATE, Asker.PUBLIC, "UNKNOWN", "INFO.NOT_APPROVED"),
            (RecordClass.STATE, Asker.ICE, "UNKNOWN", "INFO.NOT_APPROVED"),
        ],
    )
    def test_without_an_approval(self, record: RecordClass, asker: Asker, answer: str, code: str) -> None:
        decision = ask(lawful_world(), asked(record, asker))
        assert (decision.answer, decision.code) == (answer, code)

    @pytest.mark.parametrize(
        ("record", "asker", "what"),
        [
            (RecordClass.ICE, Asker.FAMILY, DIRECTOR),
            (RecordClass.ICE, Asker.COURT, COUNSEL),
            (RecordClass.JOINT, Asker.MEDIA, AFFAIRS),
            (RecordClass.JOINT, Asker.PUBLIC, DIRECTOR),
            (RecordClass.STATE, Asker.PUBLIC, COUNSEL),
        ],
    )
    def test_the_right_office_turns_it_into_a_yes(
        self, record: RecordClass, asker: Asker, what: Payload
    ) -> None:
        request = asked(record, asker)
        decision = ask(approved(lawful_world(), what), request)
        assert (decision.answer, decision.code) == (Answer.YES, "INFO.APPROVED")
        for wrong in (DIRECTOR, AFFAIRS, COUNSEL):
            if wrong is not what:
                assert ask(approved(lawful_world(), wrong), request).answer is not Answer.YES

    def test_what_is_missing_says_who_must_approve_and_what_to_do(self) -> None:
        step = ask(lawful_world(), asked(RecordClass.JOINT, Asker.MEDIA)).deciding
        assert (
            step.because
            == "It needs the approval of the ICE Office of Public Affairs, and none is on record."
        )
        assert step.remedy.startswith("Give nothing yet. Ask the ICE Office of Public Affairs")

    @pytest.mark.parametrize(
        "what",
        [
            replace(DIRECTOR, request="q-2"),
            replace(DIRECTOR, by=" "),
        ],
        ids=["of another request", "by nobody"],
    )
    def test_an_approval_needs_its_request_and_a_name(self, what: Payload) -> None:
        decision = ask(approved(lawful_world(), what), asked(RecordClass.ICE, Asker.FAMILY))
        assert decision.code == "INFO.NOT_APPROVED"

    def test_an_approval_counts_from_its_instant_until_it_is_withdrawn(self) -> None:
        request = asked(RecordClass.ICE, Asker.FAMILY)
        world = approved(lawful_world(), DIRECTOR, at=-21).plus(BACK, -19, stream=AGENCY)
        answers = [ask(world, request, at).answer for at in (-21.01, -21, -19.01, -19)]
        assert answers == ["UNKNOWN", "YES", "YES", "UNKNOWN"]

    def test_an_approval_of_some_time_that_day_is_no_yes_in_between(self) -> None:
        world = lawful_world().plus(DIRECTOR, between(-22, -19), stream=AGENCY)
        decision = ask(world, asked(RecordClass.ICE, Asker.FAMILY))
        assert (decision.answer, decision.code) == (Answer.UNKNOWN, "INFO.APPROVAL_UNCERTAIN")

    def test_before_the_rule_was_in_force_there_is_no_answer(self) -> None:
        decision = ask(lawful_world(), at=NOW.replace(year=2018))
        assert (decision.answer, decision.code) == (Answer.UNKNOWN, "INFO.NO_RULE")

    def test_the_clause_is_that_of_the_agreement_s_own_text(self) -> None:
        older = lawful_world().saying("signed_lea", text="wso_2019").saying("signed_ice", text="wso_2019")
        rules = [step.rule_id for step in ask(older, asked(RecordClass.JOINT, Asker.MEDIA)).reasons]
        assert rules[1] == "moa.wso_2019.information_release"
        assert ask(older).reasons[1].rule_id == "moa.wso_2019.state_records"
        unknown = lawful_world().saying("signed_lea", text="wso_31").saying("signed_ice", text="wso_31")
        assert ask(unknown).reasons[1].rule_id == "moa.wso_2025.state_records"


class TestTheFloor:
    """No combination of facts publishes a record of ICE."""

    @settings(max_examples=200, deadline=None)
    @given(st.data())
    def test_nothing_of_ice_ever_goes_to_everybody(self, data: st.DataObject) -> None:
        world = lawful_world()
        for number in range(data.draw(st.integers(0, 5))):
            office = data.draw(st.sampled_from(Approver))
            by = data.draw(st.sampled_from(("Quill", "")))
            what: Payload = data.draw(
                st.sampled_from(
                    (
                        program.ReleaseApproved(request="q-1", office=office, by=by),
                        program.ApprovalWithdrawn(request="q-1", office=office, by=by),
                        agreement.ReadingAdopted(
                            question="readings.release_of_ice_records", rule="PERMITTED", counsel="Roth"
                        ),
                        agreement.AgreementEnded(),
                        stay.Released(),
                    )
                )
            )
            world = world.plus(what, data.draw(st.integers(-30, 30)), name=f"drawn-{number}")
        if data.draw(st.booleans()):
            world = world.served(data.draw(st.sampled_from((0.1, 0.5))))
        at = data.draw(st.integers(-30, 60))
        for asker in (Asker.PUBLIC, Asker.MEDIA):
            request = asked(data.draw(st.sampled_from(RecordClass)), asker)
            if class_of(world, request, at) is RecordClass.ICE:
                assert ask(world, request, at).answer is Answer.NO

    def test_a_rule_that_publishes_ice_s_records_is_not_read(self) -> None:
        routes = current().rule("readings.release_of_ice_records").values[0].terms.route
        for approver, until in (("ICE_PUBLIC_AFFAIRS", "NO"), ("NOBODY", "YES")):
            changed = tuple(
                replace(each, approver=approver, until=until) if each.asker == "PUBLIC" else each
                for each in routes
            )
            with pytest.raises(ValueError, match="never given to PUBLIC"):
                ReleaseRoutes(record="ICE", route=changed)


class TestShape:
    """Terms that make no sense are refused."""

    def test_the_words_are_those_of_the_facts(self) -> None:
        assert set(release_routes.ASKERS) == set(Asker)
        assert set(release_routes.APPROVERS) == set(Approver)
        assert set(release_routes.RECORDS) == set(RecordClass)

    @pytest.mark.parametrize(
        ("approver", "until", "sent_to", "says"),
        [
            ("NOBODY", "UNKNOWN", "ICE", "where nobody can approve"),
            ("AGENCY_COUNSEL", "YES", "ICE", "not given before"),
            ("AGENCY_COUNSEL", "NO", " ", "say where"),
            ("THE_CLERK", "NO", "ICE", "approver"),
        ],
    )
    def test_a_route_that_makes_no_sense(self, approver: str, until: str, sent_to: str, says: str) -> None:
        with pytest.raises(ValueError, match=says):
            Route(asker="MEDIA", approver=approver, until=until, sent_to=sent_to)

    def test_each_asker_has_one_route(self) -> None:
        route = Route(asker="MEDIA", approver="NOBODY", until="NO", sent_to="ICE")
        with pytest.raises(ValueError, match="one for each"):
            ReleaseRoutes(record="STATE", route=(route, route))

    def test_an_asker_that_is_none_has_no_route(self) -> None:
        terms = current().rule("readings.release_of_ice_records").values[0].terms
        with pytest.raises(KeyError):
            release_routes.route_of(terms, "NEIGHBOUR")
