"""Agreements of other models: one agency may hold several, and none of them carries a WSO service."""

import pytest

from fortyeight.foundations.law import standing
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.facts import Payload, agreement
from fortyeight.foundations.law.transport import may_transport
from fortyeight.foundations.rulebook.current import current
from tests.law.world import AGENCY, JAIL, World, between, failures, hours, lawful_world, without_rule

OTHER = "agreement/pinehollow-2"


def with_agreement(world: World, model: str, text: str, stream: str = OTHER, since: float = -3000) -> World:
    """The agency signed another agreement, in force, covering the jail."""
    facts: tuple[Payload, ...] = (
        agreement.Signed(agency=AGENCY, model=model, text=text, side="LEA"),
        agreement.Signed(agency=AGENCY, model=model, text=text, side="ICE"),
        agreement.EnteredIntoForce(),
        agreement.FacilityCovered(jail=JAIL),
    )
    for number, fact in enumerate(facts):
        world = world.plus(fact, since + number, stream=stream)
    return world


WITHOUT = lawful_world(signed_lea=None, signed_ice=None, in_force=None, covered=None)


class TestAnotherModel:
    @pytest.mark.parametrize(("model", "text"), [("JEM", "jem_2025"), ("TFM", "tfm_2025")])
    def test_carries_no_warrant_service(self, model: str, text: str) -> None:
        """In force, covering the jail, the officer with all papers: still no WSO agreement."""
        world = with_agreement(WITHOUT, model, text)

        assert failures(world.may_serve()) == ["SERVICE.NO_AGREEMENT"]
        assert world.served(0.2).basis(1) == ("NONE", "AUTHORITY.SERVICE_UNLAWFUL")

    @pytest.mark.parametrize("text", ["jem_2025", "tfm_2025", "wso_fl_addendum_2025"])
    def test_recorded_under_the_wrong_model_carries_none_either(self, text: str) -> None:
        """The text decides, whatever was written beside it."""
        assert failures(with_agreement(WITHOUT, "WSO", text).may_serve()) == ["SERVICE.NO_AGREEMENT"]

    def test_beside_a_wso_agreement_changes_nothing(self) -> None:
        """One agency holds three at once; the service rests on the one that gives it."""
        world = with_agreement(lawful_world(), "JEM", "jem_2025")
        world = with_agreement(world, "TFM", "tfm_2025", "agreement/pinehollow-3", -2000)
        found = standing.agreement_at(world.history(), world.bench(0))

        assert found is not None
        assert found.text == "wso_2025"
        assert world.may_serve().answer is Answer.YES
        assert world.served(0.2).basis(1)[0] == "WSO_ARREST"

    def test_its_end_takes_no_wso_authority_along(self) -> None:
        """And the end of the WSO agreement leaves no service to the other."""
        world = with_agreement(lawful_world(), "JEM", "jem_2025")
        ended = world.plus(agreement.AgreementEnded(), -1, stream=OTHER)
        assert ended.may_serve().answer is Answer.YES

        ended = world.plus(agreement.AgreementEnded(), -1)
        assert "SERVICE.AGREEMENT_NOT_IN_FORCE" in failures(ended.may_serve())

    def test_an_addendum_replaces_no_text(self) -> None:
        """Signed in the stream of the agreement, it adds to it."""
        world = with_agreement(lawful_world(), "WSO", "wso_fl_addendum_2025", "agreement/pinehollow-1")

        assert world.may_serve().answer is Answer.YES

    def test_a_text_that_nobody_knows_is_still_asked_for(self) -> None:
        """A later form of the agreement is UNKNOWN, and not silently no agreement."""
        assert failures(with_agreement(WITHOUT, "WSO", "wso_2027").may_serve())[0] == "SERVICE.TEXT_UNKNOWN"


def ask_transport(world: World, at: float = 1, book: Book | None = None) -> Decision:
    return may_transport(world.casefile(), at=hours(at), book=book or current())


class TestTransport:
    """Open question C12: a drive to ICE needs a text that lists it."""

    def test_the_wso_agreement_alone_gives_none(self) -> None:
        """Two powers and no third; the decision cites the question."""
        decision = ask_transport(lawful_world())

        assert (decision.answer, decision.code) == (Answer.NO, "TRANSPORT.NO_POWER")
        assert [step.rule_id for step in decision.warnings] == ["conflicts.c12_transport"]

    def test_the_florida_addendum_gives_it_once_both_have_signed(self) -> None:
        """In the stream of the agreement to which it belongs."""
        world = with_agreement(lawful_world(), "WSO", "wso_fl_addendum_2025", "agreement/pinehollow-1")
        decision = ask_transport(world)
        assert (decision.answer, decision.code) == (Answer.YES, "TRANSPORT.POWER_GIVEN")
        assert decision.draft_rules == ("moa.wso_fl_addendum_2025.powers",)

        one_side = lawful_world().plus(
            agreement.Signed(agency=AGENCY, model="WSO", text="wso_fl_addendum_2025", side="LEA"), -3000
        )
        assert ask_transport(one_side).answer is Answer.NO

    def test_the_jail_model_gives_it(self) -> None:
        """Detain and transport; and it ends with the agreement."""
        world = with_agreement(lawful_world(), "JEM", "jem_2025")
        assert ask_transport(world).answer is Answer.YES

        ended = world.plus(agreement.AgreementEnded(), 0.5, stream=OTHER)
        assert ask_transport(ended).answer is Answer.NO
        unsure = world.plus(agreement.AgreementEnded(), between(0.5, 2), stream=OTHER)
        assert ask_transport(unsure).code == "TRANSPORT.UNCERTAIN"

    def test_a_text_that_the_book_does_not_know_gives_none(self) -> None:
        """Nor one whose powers are outside their dates."""
        assert ask_transport(with_agreement(WITHOUT, "JEM", "jem_2031")).answer is Answer.NO
        world = with_agreement(WITHOUT, "JEM", "jem_2025")
        assert ask_transport(world, book=without_rule("moa.jem_2025.powers")).answer is Answer.NO

    def test_a_drive_is_no_pause_of_the_clock(self) -> None:
        """The hold ends when it ended before."""
        world = with_agreement(lawful_world(), "WSO", "wso_fl_addendum_2025", "agreement/pinehollow-1")

        assert world.served(0.2).authority(1).decision.expires_at == hours(48)


class TestWhatTheTextsGive:
    def test_only_the_jail_model_lists_the_two_acts_of_a_service_too(self) -> None:
        """The task force text, as far as known, lists neither."""
        serves = {"SERVE_ARREST_WARRANT", "EXECUTE_ARREST_WARRANT"}
        allowed = {
            text: set(current().rule(f"moa.{text}.powers").values[-1].terms.allowed)
            for text in ("wso_2025", "jem_2025", "tfm_2025", "wso_fl_addendum_2025")
        }

        assert serves <= allowed["wso_2025"]
        assert serves <= allowed["jem_2025"]
        assert not serves & allowed["tfm_2025"]
        assert not allowed["wso_fl_addendum_2025"] & allowed["wso_2025"]

    def test_no_hold_follows_from_the_task_force_text_or_the_addendum(self) -> None:
        """The one brings people to ICE the same day, the other adds a drive."""
        assert "moa.jem_2025.hold_limit" in current().rules
        for text in ("tfm_2025", "wso_fl_addendum_2025"):
            assert f"moa.{text}.hold_limit" not in current().rules
