"""Small ends of the judge that no story of a stay leads to."""

from dataclasses import replace
from datetime import timedelta

from fortyeight.foundations.law.facts import agreement
from fortyeight.foundations.law.place import find_place
from fortyeight.foundations.law.voices.staff import for_staff
from fortyeight.foundations.rulebook.current import current
from tests.law.test_state_holds import NC_HOLD, carolina, reads
from tests.law.world import hours, lawful_world


def test_a_place_is_found_by_its_id_in_any_case() -> None:
    """As a person types it."""
    assert find_place(current().places, " US_TX ") is current().places["us_tx"]


def test_two_instants_between_which_no_rule_changes_share_a_segment() -> None:
    """What is remembered of one may be used for the other; over the edge of a rule it may not."""
    world = lawful_world()
    now, soon = world.bench(1), world.bench(2)
    long_ago = replace(now, at=hours(1) - timedelta(days=20_000))

    assert now.segment == soon.segment
    assert now.segment != long_ago.segment


def test_a_decision_without_a_draft_does_not_speak_of_one() -> None:
    """The line about drafts is there when there is one, and only then."""
    decision = lawful_world().authority(1).decision
    signed = replace(decision, reasons=tuple(replace(step, draft=False) for step in decision.reasons))

    def told(given: object) -> str:
        assert isinstance(given, type(decision))
        return " ".join(for_staff(given, str))

    assert "drafts" in told(decision)
    assert "drafts" not in told(replace(signed, warnings=()))


def test_what_changes_after_the_limit_does_not_bring_the_end_forward() -> None:
    """Counsel's switch, recorded ahead for a day after the hold is over anyway."""
    later = agreement.ServiceSwitchedOff(by="Ines Roth")
    world = carolina().plus(reads(NC_HOLD, "MUST"), -1).plus(later, 60, recorded=-1)

    assert world.authority(3).decision.expires_at == hours(48)
