"""The shapes of detainer editions and of open questions refuse terms that make no sense."""

from datetime import date
from typing import Any

import pytest

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.shapes import conflict, detainer_edition
from fortyeight.foundations.law.shapes.conflict import Alternative, Conflict
from fortyeight.foundations.law.shapes.detainer_edition import DetainerEdition

EDITION: dict[str, Any] = {
    "forms": ("I-247A",),
    "issued_from": date(2017, 4, 2),
    "holds": "ASKS_TO_HOLD",
    "hours": 48,
    "takes_effect": "WHEN_SERVED",
    "warrant": "MUST_COME_WITH_IT",
}
EARLY = Alternative(name="EARLY", effect="It ends early.", rests_on=("a.b",))
LATE = Alternative(name="LATE", effect="It ends late.", rests_on=("a.c",))
QUESTION: dict[str, Any] = {
    "number": "C1",
    "default": "EARLY",
    "leans": "EARLIEST_END",
    "open_to": "COUNSEL",
    "alternative": (EARLY, LATE),
}


class TestAnEdition:
    @pytest.mark.parametrize(
        "change",
        [
            {"forms": ()},
            {"holds": "MAYBE"},
            {"takes_effect": "LATER"},
            {"warrant": "PERHAPS"},
            {"issued_to": date(2017, 4, 2)},
            {"hours": 0},
            {"skip": ("SOMEDAY",)},
            {"hours": None},
            {"hours": None, "skip": ("SUNDAY",), "own_limit": "a.b"},
            {"own_limit": "a.b"},
            {"holds": "NOTICE_ONLY"},
            {"holds": "NOTICE_ONLY", "hours": None, "own_limit": "a.b"},
            {"holds": "NOT_READ", "hours": None, "also": ("a.b",)},
        ],
    )
    def test_that_makes_no_sense_is_refused(self, change: dict[str, Any]) -> None:
        """Each from terms that are taken, by one change."""
        DetainerEdition(**EDITION)
        with pytest.raises(ValueError, match=r"\w"):
            DetainerEdition(**{**EDITION, **change})

    def test_is_issued_on_its_first_day_and_not_on_the_day_after_its_last(self) -> None:
        """Half-open; and without an end it goes on."""
        closed = DetainerEdition(**{**EDITION, "issued_to": date(2017, 4, 4)})

        wanted = {date(2017, 4, 1): False, date(2017, 4, 2): True, date(2017, 4, 3): True}
        for day, issued in {**wanted, date(2017, 4, 4): False}.items():
            assert detainer_edition.was_issued_on(closed, day) is issued
        assert detainer_edition.was_issued_on(DetainerEdition(**EDITION), date(2099, 1, 1))

    def test_whose_words_on_taking_effect_were_not_read_is_open(self) -> None:
        """Nothing that is known is lacking, and that is not enough."""
        terms = DetainerEdition(**{**EDITION, "takes_effect": "NOT_READ"})
        found = detainer_edition.takes_effect(terms, served=True, with_warrant=True)

        assert found == (Answer.UNKNOWN, ())

    def test_with_its_length_in_another_rule_has_none_of_its_own(self) -> None:
        """Asking for it is a mistake of the asker."""
        terms = DetainerEdition(**{**EDITION, "hours": None, "own_limit": "a.b"})
        with pytest.raises(AssertionError, match="another rule"):
            _ = terms.length


class TestAQuestion:
    @pytest.mark.parametrize(
        "change",
        [
            {"number": "first"},
            {"default": "NEITHER"},
            {"leans": "LATER"},
            {"open_to": "EVERYBODY"},
            {"alternative": (EARLY,)},
            {"alternative": (EARLY, EARLY)},
        ],
    )
    def test_that_makes_no_sense_is_refused(self, change: dict[str, Any]) -> None:
        """Each from terms that are taken, by one change."""
        assert conflict.default(Conflict(**QUESTION)) == EARLY
        with pytest.raises(ValueError, match=r"\w"):
            Conflict(**{**QUESTION, **change})

    @pytest.mark.parametrize(
        "change", [{"name": "early"}, {"effect": " "}, {"rests_on": ()}, {"rests_on": ("a.b", "a.b")}]
    )
    def test_an_alternative_without_name_words_or_ground_is_refused(self, change: dict[str, Any]) -> None:
        """It must say what follows, and from what."""
        fields: dict[str, Any] = {"name": "EARLY", "effect": "It ends early.", "rests_on": ("a.b",)}
        with pytest.raises(ValueError, match=r"\w"):
            Alternative(**{**fields, **change})

    def test_open_to_counsel_follows_the_rule_named_and_no_other(self) -> None:
        """An unknown rule, no rule, or a closed question leave the default."""
        opened, closed = Conflict(**QUESTION), Conflict(**{**QUESTION, "open_to": "NOBODY"})

        assert conflict.governing(opened, "a.c") == LATE
        assert conflict.governing(opened, "a.z") == conflict.governing(opened) == EARLY
        assert conflict.governing(closed, "a.c") == EARLY
