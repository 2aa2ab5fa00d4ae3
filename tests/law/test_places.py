"""A place whose law the book does not have: the answer is that it cannot be told, and it says so."""

from dataclasses import replace
from pathlib import Path

import pytest

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import agreement
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.law.place import Coverage, UnableToFindPlace, find_place
from fortyeight.foundations.law.record import may_state
from fortyeight.foundations.rulebook.current import current
from fortyeight.foundations.rulebook.fault import Fault
from fortyeight.foundations.rulebook.hashing import hash_rules
from fortyeight.foundations.rulebook.registry import PLACE_IDS, read_places
from tests.law.spoiled_book import Copy
from tests.law.world import NEW_YORK, NOW, absent_rules, lawful_world

NOT_COVERED = sorted(place.id for place in current().places.values() if not place.has_law)


class TestThePlaces:
    def test_all_of_them_stand_in_the_book(self) -> None:
        """The fifty states, the District of Columbia and five territories, each once."""
        assert set(current().places) == PLACE_IDS
        assert len(PLACE_IDS) == 56

    def test_what_is_said_of_a_place_is_part_of_the_hash(self) -> None:
        """Another status is another book."""
        book = current()
        others = [replace(place, open="nothing") for place in book.places.values()]

        assert hash_rules(book.rules.values(), book.places.values()) == book.hash
        assert hash_rules(book.rules.values(), others) != book.hash

    def test_an_id_is_found_in_any_case(self) -> None:
        """And with blanks around it, as people type."""
        assert find_place(current().places, " US_NC ").name == "North Carolina"

    def test_nothing_is_near_to_nonsense(self) -> None:
        """Then no other name is put forward."""
        with pytest.raises(UnableToFindPlace, match=r"'xyzzyxyzzy' \[PLACE\.UNKNOWN\]"):
            find_place(current().places, "xyzzyxyzzy")


class TestEnrolling:
    def test_an_agency_is_in_a_place_that_the_book_knows(self) -> None:
        """Covered or not; a slip of the finger would leave every stay without law."""
        for place, code in (
            ("us_fl", "RECORD.ALLOWED"),
            ("us_vt", "RECORD.ALLOWED"),
            ("us_xx", "RECORD.PLACE_UNKNOWN"),
        ):
            what = agreement.AgencyEnrolled(name="Pinehollow County", place=place)
            found = may_state(what, happened_at=exactly(NOW), at=NOW, book=current(), zone=NEW_YORK)
            assert found.code == code


class TestAPlaceThatIsNotCovered:
    @pytest.mark.parametrize("place", NOT_COVERED)
    def test_no_service_and_no_hold_rests_on_it(self, place: str) -> None:
        """Cannot tell, under a code that says why, with what to do; and what is not known is released."""
        world = lawful_world().placed(place)
        decision = world.may_serve()

        assert (decision.answer, decision.code) == (Answer.UNKNOWN, "LAW.PLACE_NOT_COVERED")
        assert current().places[place].name in decision.because
        assert "Ask counsel" in decision.deciding.remedy
        assert world.served(0.2).basis(1) == ("UNKNOWN", "LAW.PLACE_NOT_COVERED")

    def test_local_custody_needs_no_state_rule(self) -> None:
        """While a charge is open the person is held for the charge."""
        assert lawful_world().placed("us_zz").basis(-1)[0] == "LOCAL"

    def test_a_broken_link_is_still_a_no(self) -> None:
        """An officer without a letter serves nowhere."""
        world = lawful_world(letter=None).placed("us_zz").served(0.2)

        assert world.basis(1) == ("NONE", "AUTHORITY.SERVICE_UNLAWFUL")

    def test_a_covered_place_without_a_rule_on_agreements_is_unsettled(self) -> None:
        """The place has law, and that law does not speak of the agreement."""
        book = absent_rules({"us_fl.ch908.agreement"})

        assert book.places["us_fl"].status is Coverage.DRAFT
        assert lawful_world().may_serve(book=book).code == "SERVICE.STATE_LAW_UNSETTLED"


def break_registry(copy: Copy, old: str, new: str) -> list[Fault]:
    """Change one thing in the registry of a copied book, and list the faults."""
    copy.rule(old, new, "registry.toml")
    return copy.faults()


WYOMING = 'id      = "us_wy"'
WRONG = {
    "a place is missing": (WYOMING, 'id      = "us_wx"', "REGISTRY.PLACE_MISSING"),
    "a place that is none": (WYOMING, 'id      = "us_wx"', "REGISTRY.PLACE_UNKNOWN"),
    "a place twice": (WYOMING, 'id      = "us_ut"', "REGISTRY.PLACE_TWICE"),
    "covered without a rule": ('"not_covered"', '"covered"', "REGISTRY.PLACE_WITHOUT_RULES"),
    "not covered with rules": ('"draft"\nsince = 2019-04-24', '"not_covered"', "REGISTRY.PLACE_WITH_RULES"),
    "covered and not reviewed": ('"draft"', '"covered"', "REGISTRY.PLACE_NOT_REVIEWED"),
    "another first day": ("since = 2019-04-24", "since = 2019-04-25", "REGISTRY.PLACE_SINCE"),
    "no first day": ("\nsince = 2019-04-24", "", "REGISTRY.PLACE_SINCE"),
    "a first day of nothing": ('"not_covered"', '"not_covered"\nsince = 2020-01-01', "REGISTRY.PLACE_SINCE"),
    "a status that is none": ('"draft"', '"drafted"', "RULE.WRONG_TYPE"),
    "a name that is empty": ('name    = "The place us_fl"', 'name    = ""', "RULE.WRONG_TYPE"),
    "a day that is text": ("since = 2019-04-24", 'since = "2019"', "RULE.WRONG_TYPE"),
    "an unknown key": (WYOMING, f'{WYOMING}\nlaw = "none"', "RULE.UNKNOWN_KEY"),
}


class TestTheRegistry:
    @pytest.mark.parametrize("name", WRONG)
    def test_each_fault_is_named(self, name: str, tmp_path: Path) -> None:
        """The file, the line, what is wrong and the mend."""
        old, new, code = WRONG[name]
        copy = Copy(tmp_path, to_judge=True)
        assert copy.faults() == []

        found = [fault for fault in break_registry(copy, old, new) if fault.code == code]

        assert found
        assert all(fault.path == "rules/registry.toml" and fault.what and fault.fix for fault in found)
        lines = (copy.rules / "registry.toml").read_text(encoding="utf-8").splitlines()
        if code.startswith("REGISTRY.") and code != "REGISTRY.PLACE_MISSING":
            assert all(lines[fault.line - 1].startswith(("id", "status", "since")) for fault in found)

    def test_a_folder_without_a_registry_has_no_places(self, tmp_path: Path) -> None:
        """A book of before there was one can still be read and compared."""
        assert read_places(tmp_path) == ()
