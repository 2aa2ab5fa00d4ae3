"""The law of each state in the judge: the minute it changes, what counsel reads in it, and the switch.

The dates and effects are read from the rule files a second time, apart from the book.
"""

import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from fortyeight.foundations.law import state_law
from fortyeight.foundations.law.decision import Answer, all_of
from fortyeight.foundations.law.facts import agreement
from fortyeight.foundations.rulebook.current import current
from tests.law.world import MINUTE, NEW_YORK, TICK, World, between, lawful_world

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
ROOT = Path(__file__).parents[2]
ANSWERS = {"REQUIRED": YES, "PERMITTED": YES, "FORBIDDEN": NO, "UNSETTLED": UNKNOWN}
READS = "SERVICE.STATE_LAW_UNSETTLED"


def rule_files(name: str) -> Iterator[dict[str, object]]:
    for path in sorted((ROOT / "rules").glob(f"us_*/*/{name}.toml")):
        yield tomllib.loads(path.read_text(encoding="utf-8"))


def effect_on(rule: dict[str, object], day: date) -> Answer:
    """What a rule file says of a WSO agreement on a day, read by hand."""
    for value in rule["value"]:  # type: ignore[attr-defined]
        if value["in_force_from"] <= day < value.get("in_force_to", date.max):
            return ANSWERS[value["effect"]] if "WSO" in value["models"] else UNKNOWN
    return UNKNOWN


CHANGES = [
    pytest.param(rule, value["in_force_from"], id=f"{rule['id']} {value['in_force_from']}")
    for rule in rule_files("agreement")
    for value in rule["value"]  # type: ignore[attr-defined]
]
UNSETTLED = [
    str(rule["id"]) for rule in rule_files("agreement") if effect_on(rule, date(2026, 10, 30)) is UNKNOWN
]
FORBIDDEN = [str(rule["id"]) for rule in rule_files("agreement") if effect_on(rule, date(2026, 10, 30)) is NO]


def law_at(world: World, at: datetime) -> tuple[Answer, str]:
    """What the law of the place says at an instant, and the code that says it."""
    steps = tuple(state_law.agreement_law_steps(world.history(), world.bench(at)))
    return all_of(step.answer for step in steps), steps[-1].code


class TestTheDayOfAChange:
    @pytest.mark.parametrize(("rule", "day"), CHANGES)
    @pytest.mark.parametrize("zone", ["America/New_York", "America/Denver"])
    def test_it_works_from_local_midnight_on(self, rule: dict[str, object], day: date, zone: str) -> None:
        """One minute before midnight the law is the old one; at midnight, and after, the new one."""
        place = str(rule["id"]).partition(".")[0]
        there = ZoneInfo(zone)
        world = World(facts=lawful_world().facts, place=place, zone=there)
        midnight = datetime.combine(day, time.min, there).astimezone(UTC)

        assert law_at(world, midnight - MINUTE)[0] is effect_on(rule, day - timedelta(days=1))
        assert law_at(world, midnight - TICK)[0] is effect_on(rule, day - timedelta(days=1))
        assert law_at(world, midnight)[0] is effect_on(rule, day)
        assert law_at(world, midnight + MINUTE)[0] is effect_on(rule, day)

    def test_every_state_that_is_covered_has_a_rule_on_agreements_and_one_on_holds(self) -> None:
        """Whoever asks of a covered state gets an answer to both."""
        for place in current().places.values():
            shapes = {rule.decided_by for rule in current().under(place.id)}
            assert not place.has_law or {"agreement_effect", "hold_effect"} <= shapes, place.id


def reading(rule_id: str, word: str) -> agreement.ReadingAdopted:
    return agreement.ReadingAdopted(question=rule_id, rule=word, counsel="Ines Roth")


class TestCounselsReading:
    @pytest.mark.parametrize("rule_id", UNSETTLED)
    def test_settles_what_the_law_leaves_open(self, rule_id: str) -> None:
        """One minute before it is open, that minute it is allowed, and a later reading forbids it again."""
        world = lawful_world().placed(rule_id.partition(".")[0])
        world = world.plus(reading(rule_id, "PERMITTED"), -1).plus(reading(rule_id, "FORBIDDEN"), 1)
        start, end = world.facts["fact-19"].happened_at.earliest, world.facts["fact-20"].happened_at.earliest

        assert law_at(world, start - MINUTE) == (UNKNOWN, READS)
        assert law_at(world, start) == (YES, "LAW.READING_ALLOWS")
        assert law_at(world, end - MINUTE) == (YES, "LAW.READING_ALLOWS")
        assert law_at(world, end) == (NO, "LAW.READING_FORBIDS")
        assert law_at(world, end + MINUTE) == (NO, "LAW.READING_FORBIDS")

    @pytest.mark.parametrize("rule_id", FORBIDDEN)
    def test_never_allows_what_the_law_forbids(self, rule_id: str) -> None:
        """A ban stands, whoever reads it."""
        world = lawful_world().placed(rule_id.partition(".")[0]).plus(reading(rule_id, "PERMITTED"), -1)

        assert law_at(world, world.facts["closed"].happened_at.earliest) == (
            NO,
            "SERVICE.STATE_LAW_FORBIDS",
        )

    def test_of_another_agency_counts_for_that_agency(self) -> None:
        """Counsel of one county decides nothing for another."""
        world = (
            lawful_world()
            .placed("us_ny")
            .plus(reading("us_ny.wells_v_demarco.agreement", "PERMITTED"), -1, stream="agency/elsewhere")
        )

        assert law_at(world, world.facts["closed"].happened_at.earliest) == (UNKNOWN, READS)

    @pytest.mark.parametrize(("word", "answer"), [("PERMITTED", UNKNOWN), ("PERHAPS", UNKNOWN)])
    def test_of_unknown_time_or_word_settles_nothing(self, word: str, answer: Answer) -> None:
        """Which reading stood cannot be told, or what it says is none of the words."""
        at = between(-1, 1) if word == "PERMITTED" else -1
        world = lawful_world().placed("us_ny").plus(reading("us_ny.wells_v_demarco.agreement", word), at)

        assert law_at(world, world.facts["closed"].happened_at.earliest) == (answer, READS)

    def test_lets_a_service_stand_and_takes_its_hold_away(self) -> None:
        """A hold lawful by counsel's reading ends the minute counsel reads the law the other way."""
        rule_id = "us_tn.code4_42.agreement"
        world = lawful_world().placed("us_tn").plus(reading(rule_id, "PERMITTED"), -1).served(0.2)
        ended = world.plus(reading(rule_id, "FORBIDDEN"), 5, name="forbidden")
        last = ended.facts["forbidden"].happened_at.earliest

        assert world.basis(0.5) == ("WSO_ARREST", "AUTHORITY.WSO_ARREST")
        assert ended.basis(last - MINUTE) == ("WSO_ARREST", "AUTHORITY.WSO_ARREST")
        assert ended.basis(last) == ("NONE", "AUTHORITY.GROUND_ENDED")
        assert ended.basis(last + MINUTE) == ("NONE", "AUTHORITY.GROUND_ENDED")


class TestTheSwitch:
    @pytest.mark.parametrize("place", ["us_fl", "us_nc", "us_tx", "us_wi"])
    def test_works_the_same_minute(self, place: str) -> None:
        """Off, and on again: one minute before, the minute, after."""
        world = World(facts=lawful_world().facts, place=place, zone=NEW_YORK)
        world = world.plus(agreement.ServiceSwitchedOff(by="Ines Roth"), 2, name="off")
        world = world.plus(agreement.ServiceSwitchedOn(by="Ines Roth"), 4, name="on")
        off, on = (world.facts[name].happened_at.earliest for name in ("off", "on"))

        def codes(at: datetime) -> list[str]:
            return [step.code for step in state_law.state_law_steps(world.history(), world.bench(at))]

        for at, code in (
            (off - MINUTE, "SERVICE.SWITCHED_ON"),
            (off, "SERVICE.SWITCHED_OFF"),
            (off + MINUTE, "SERVICE.SWITCHED_OFF"),
            (on - MINUTE, "SERVICE.SWITCHED_OFF"),
            (on, "SERVICE.SWITCHED_ON"),
        ):
            assert codes(at)[-1] == code
