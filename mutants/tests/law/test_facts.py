"""Facts to plain values and back; times as people write them; a fact in a sentence."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from fortyeight.foundations.law.facts import KINDS, Fact, amendment, officer, stay
from fortyeight.foundations.law.facts.codec import (
    UnableToReadFact,
    plain_fact,
    plain_when,
    read_fact,
    read_instant,
    read_payload,
    read_when,
)
from fortyeight.foundations.law.instants import (
    UnableToReadInstant,
    civil_day,
    earliest_of,
    exactly,
    latest_of,
    local_time,
    parse_when,
)
from fortyeight.foundations.law.wording import SENTENCES, describe_payload
from tests.law.world import LAWFUL, NAME, NEW_YORK, NOW, between, hours, lawful_world, when

PLAIN = plain_fact(lawful_world().facts["booked"])


class TestThereAndBack:
    @pytest.mark.parametrize("name", LAWFUL)
    def test_every_fact_of_the_lawful_world(self, name: str) -> None:
        """Written and read, it is the same fact."""
        fact = lawful_world().facts[name]

        assert read_fact(plain_fact(fact), NEW_YORK) == fact

    @pytest.mark.parametrize("at", [NOW, between(-1, 1)])
    def test_instants_and_intervals(self, at: Any) -> None:
        """As text, or as its two ends."""
        assert read_when(plain_when(when(at)), NEW_YORK) == when(at)
        assert read_instant("2026-10-30T08:00:00-04:00") == NOW

    def test_a_correction_carries_a_whole_fact(self) -> None:
        """Kind, time and fields."""
        world = lawful_world().corrected("booked", 1, happened=between(-101, -99), called="corrected")
        fact = world.facts["corrected"]

        assert read_fact(plain_fact(fact), NEW_YORK) == fact
        assert isinstance(fact.what, amendment.Corrected)

    def test_a_date_of_birth(self) -> None:
        """A date, no instant."""
        what = stay.Booked(jail="j", person="person/1", born_on=date(1990, 2, 3))
        fact = Fact(id="1", stream="stay/9", happened_at=when(0), recorded_at=NOW, actor="", what=what)

        assert read_fact(plain_fact(fact), NEW_YORK) == fact


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("change", "code"),
        [
            ({"kind": "stay.bokked"}, "FACT.UNKNOWN_KIND"),
            ({"colour": "blue"}, "FACT.UNKNOWN_FIELD"),
            ({"data": {**PLAIN["data"], "jial": "j"}}, "FACT.UNKNOWN_FIELD"),
            ({"data": {"jail": "j"}}, "FACT.MISSING_FIELD"),
            ({"data": {"jail": 7, "person": "p"}}, "FACT.WRONG_TYPE"),
            ({"data": {"jail": "j", "person": "p", "born_on": "3 February"}}, "FACT.WRONG_TYPE"),
            ({"stream": "officer/1"}, "FACT.WRONG_STREAM"),
            ({"stream": "stay"}, "FACT.WRONG_STREAM"),
            ({"happened_at": "noon"}, "TIME.UNREADABLE"),
            ({"happened_at": "9999-12-31"}, "TIME.OUT_OF_RANGE"),
            ({"happened_at": 7}, "FACT.WRONG_TYPE"),
            ({"happened_at": {"earliest": "2026-02-01", "latest": "2026-01-01"}}, "FACT.BACKWARDS_INTERVAL"),
            ({"recorded_at": "2026-02-01"}, "FACT.WRONG_TYPE"),
            ({"seq": "one"}, "FACT.WRONG_TYPE"),
            ({"data": ["j", "p"]}, "FACT.WRONG_TYPE"),
            ({"kind": 7}, "FACT.WRONG_TYPE"),
            ({"happened_at": "0001-01-01T00:00Z"}, "TIME.OUT_OF_RANGE"),
        ],
    )
    def test_with_its_code(self, change: dict[str, Any], code: str) -> None:
        """A misspelt fact never quietly says nothing."""
        with pytest.raises(UnableToReadFact) as refused:
            read_fact({**PLAIN, **change}, NEW_YORK)

        assert refused.value.code == code
        assert refused.value.where

    @pytest.mark.parametrize(
        ("what", "code"),
        [
            ({"data": {}}, "FACT.MISSING_FIELD"),
            ({"kind": "stay.died", "data": {}, "why": "?"}, "FACT.UNKNOWN_FIELD"),
            ({"kind": None}, "FACT.WRONG_TYPE"),
        ],
    )
    def test_what_a_correction_says(self, what: dict[str, Any], code: str) -> None:
        """A kind and its data, and nothing else."""
        data = {"fact": "1", "why": "?", "happened_at": "2026-10-30", "what": what}
        with pytest.raises(UnableToReadFact) as refused:
            read_payload("fact.corrected", data, NEW_YORK)

        assert refused.value.code == code

    def test_what_is_no_object_is_no_fact(self) -> None:
        """A list, for one."""
        with pytest.raises(UnableToReadFact, match=r"FACT\.WRONG_TYPE"):
            read_fact([], NEW_YORK)  # type: ignore[arg-type]

    def test_a_fact_without_an_id(self) -> None:
        """Every fact needs one."""
        with pytest.raises(UnableToReadFact, match=r"FACT\.MISSING_FIELD"):
            read_fact({key: value for key, value in PLAIN.items() if key != "id"}, NEW_YORK)

    @pytest.mark.parametrize(
        ("kind", "data", "code"),
        [
            ("stay.matter_opened", {"matter": "m", "type": "FELONY"}, "FACT.UNKNOWN_CHOICE"),
            ("officer.duty_started", {"jail": "j", "until": "2026-10-30"}, "FACT.WRONG_TYPE"),
            ("officer.duty_started", {"jail": "j", "until": 5}, "FACT.WRONG_TYPE"),
            (
                "stay.warrant_checked",
                {
                    "warrant": "w",
                    "names_this_person": "yes",
                    "signed_by_issuing_officer": True,
                    "dated": None,
                },
                "FACT.WRONG_TYPE",
            ),
        ],
    )
    def test_a_field_of_the_wrong_type(self, kind: str, data: dict[str, Any], code: str) -> None:
        """Strict, by the declared types."""
        with pytest.raises(UnableToReadFact) as refused:
            read_payload(kind, data, NEW_YORK)

        assert refused.value.code == code

    def test_what_is_well_formed_is_read(self) -> None:
        """None where it may be None; an instant with its offset; a choice by its name."""
        read = read_payload(
            "officer.duty_started", {"jail": "j", "until": "2026-10-30T08:00-04:00"}, NEW_YORK
        )
        assert read == officer.DutyStarted(jail="j", until=NOW)
        checked = {
            "warrant": "w",
            "names_this_person": None,
            "signed_by_issuing_officer": True,
            "dated": None,
        }
        assert read_payload("stay.warrant_checked", checked, NEW_YORK).KIND == "stay.warrant_checked"


class TestTimes:
    def test_as_people_write_them(self) -> None:
        """An instant, a wall time, a date."""
        assert parse_when("2026-10-30T08:00-04:00", NEW_YORK) == exactly(NOW)
        assert parse_when(" 2026-10-30T08:00 ", NEW_YORK) == exactly(NOW)
        day = parse_when("2026-10-30", NEW_YORK)
        assert day == civil_day(date(2026, 10, 30), NEW_YORK)
        assert not day.is_exact

    def test_a_wall_time_that_never_was(self) -> None:
        """Between its two readings."""
        never = local_time(datetime(2027, 3, 14, 2, 30), NEW_YORK)

        assert never.earliest == datetime(2027, 3, 14, 6, 30, tzinfo=UTC)
        assert never.latest == datetime(2027, 3, 14, 7, 30, tzinfo=UTC)

    def test_the_days_the_clocks_change_are_23_and_25_hours_long(self) -> None:
        """First microsecond to last."""
        lengths = [
            round((day.latest - day.earliest).total_seconds() / 3600)
            for day in (civil_day(date(2027, 3, 14), NEW_YORK), civil_day(date(2026, 11, 1), NEW_YORK))
        ]

        assert lengths == [23, 25]

    def test_the_earliest_and_the_latest_of_several(self) -> None:
        """Bounded end by end."""
        whens = (between(0, 9), between(2, 4))

        assert earliest_of(whens) == between(0, 4)
        assert latest_of(whens) == between(2, 9)
        assert when(1).plus(hours(2) - hours(0)) == when(3)

    def test_what_is_no_time(self) -> None:
        """With a code."""
        with pytest.raises(UnableToReadInstant) as refused:
            parse_when("tomorrow at noon", NEW_YORK)

        assert (refused.value.code, refused.value.text) == ("TIME.UNREADABLE", "tomorrow at noon")


class TestASentence:
    def test_every_kind_of_a_stay_has_one(self) -> None:
        """No list shows a bare code."""
        assert {kind for kind in KINDS if kind.startswith("stay.")} <= set(SENTENCES)

    def test_never_names_the_person(self) -> None:
        """A booking says where."""
        texts = [describe_payload(what) for _, what in LAWFUL.values()]

        assert "Booked into pinehollow-main." in texts
        assert not any(part in text for text in texts for part in NAME.split())

    def test_of_an_amendment(self) -> None:
        """What it corrects, and why."""
        world = lawful_world().corrected("closed", 1, happened=0, called="c").retracted("copy", 1, called="r")

        assert describe_payload(world.facts["c"].what).startswith("Corrected: Local matter closed")
        assert describe_payload(world.facts["r"].what).startswith("Taken back")

    def test_of_a_kind_without_words_of_its_own(self) -> None:
        """Its name, spelled out."""
        assert describe_payload(officer.LetterSigned()) == "Letter signed."
