"""May this officer serve this warrant now? One change from a lawful world, one code."""

import pytest

from fortyeight.foundations.law.codes import SERVICE
from fortyeight.foundations.law.decision import Answer
from tests.law.refusals_moment import CLAIM, MOMENT
from tests.law.refusals_standing import STANDING
from tests.law.world import (
    failures,
    hours,
    lawful_world,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
REFUSALS = {**STANDING, **MOMENT}


class TestTheLawfulWorld:
    def test_every_link_holds(self) -> None:
        """The point from which every refusal below is one change away."""
        decision = lawful_world().may_serve()

        assert (decision.answer, decision.code) == (YES, "SERVICE.ALLOWED")
        assert failures(decision) == []
        assert decision.missing == ()

    def test_yes_stands_until_the_window_closes(self) -> None:
        """An hour after the release was due, by the house rule."""
        assert lawful_world().may_serve().expires_at == hours(1)

    @pytest.mark.parametrize("text", ["wso_2019", "wso_2020", "wso_2025"])
    @pytest.mark.parametrize("form", ["I-200", "I-205"])
    def test_each_text_gives_both_powers(self, text: str, form: str) -> None:
        """Two powers, in every text of the agreement."""
        world = lawful_world().saying("warrant", form=form)
        world = world.saying("signed_lea", text=text).saying("signed_ice", text=text)

        assert world.may_serve().answer is YES

    def test_it_cites_every_rule(self) -> None:
        """Each step names its rule, its citation, and whether counsel has signed it."""
        decision = lawful_world().may_serve()

        assert all(step.cite and step.rule_id for step in decision.reasons)
        assert decision.draft_rules
        assert decision.book_hash


class TestOneChange:
    @pytest.mark.parametrize("name", REFUSALS)
    def test_is_refused_with_its_code(self, name: str) -> None:
        """The answer, and the step that settled it."""
        world, code, answer = REFUSALS[name]
        decision = world.may_serve()

        assert (decision.answer, decision.code) == (answer, code), failures(decision)
        assert decision.deciding.remedy
        assert decision.expires_at is None

    def test_together_they_reach_every_code(self) -> None:
        """Every code of links 1 to 6 is met above, or in the lawful world; link 7 has its own test."""
        link_7 = {code for code in SERVICE if code.split(".")[1] in LINK_7}
        met = {step.code for world, _, _ in REFUSALS.values() for step in world.may_serve().reasons}
        met |= {step.code for step in lawful_world().may_serve().reasons}

        assert set(SERVICE) - link_7 - met == set()

    def test_all_failures_are_listed(self) -> None:
        """Whoever must put it right sees everything at once."""
        world = lawful_world(letter=None, duty=None, copy=None, closed=None)
        world = world.saying("checked", dated=False).plus(CLAIM, -3)

        assert failures(world.may_serve()) == [
            "SERVICE.NO_LETTER",
            "SERVICE.NOT_ON_DUTY",
            "SERVICE.FACE_FAILS",
            "SERVICE.DETAINER_NOT_SERVED",
            "SERVICE.MATTER_OPEN",
            "SERVICE.NOT_RELEASE_ELIGIBLE",
            "SERVICE.CLAIM_OPEN",
        ]

    def test_an_unknown_beside_a_no_is_a_no(self) -> None:
        """One broken link breaks the chain, whatever else is open."""
        decision = lawful_world(letter=None).placed("us_zz").may_serve()

        assert (decision.answer, decision.code) == (NO, "SERVICE.NO_LETTER")

    def test_a_paper_that_is_no_warrant(self) -> None:
        """Neither an I-200 nor an I-205: the power, the kind and the face all fail."""
        assert failures(lawful_world().saying("warrant", form="I-286").may_serve()) == [
            "SERVICE.POWER_NOT_GIVEN",
            "SERVICE.NOT_AN_ADMINISTRATIVE_WARRANT",
            "SERVICE.FACE_FAILS",
        ]


LINK_7 = {
    "SUPERVISED",
    "NO_SUPERVISOR",
    "WORDS_SAID",
    "WORDS_NOT_SAID",
    "RECORD_COMPLETE",
    "RECORD_INCOMPLETE",
    "INTERPRETER",
    "NO_INTERPRETER",
}
