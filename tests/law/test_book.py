"""The rulebook as the judge reads it, and the far ends of counting."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fortyeight.foundations.law.book import NoSuchRule
from fortyeight.foundations.law.shapes import counted_time
from fortyeight.foundations.rulebook.current import current
from tests.law.world import NEW_YORK, lawful_world


class TestTheBook:
    def test_a_rule_that_is_not_there(self) -> None:
        """With its code, and the nearest ids."""
        with pytest.raises(NoSuchRule, match=r"moa\.wso_2025\.hold_limit.*RULE\.UNKNOWN"):
            current().rule("moa.wso_2025.hold_limits")
        with pytest.raises(NoSuchRule, match="has no rule 'xyzzy'"):
            current().rule("xyzzy")

    def test_a_value_whose_source_is_not_the_rules_own(self) -> None:
        """Such a rule does not pass the checks; nothing is cited in its place."""
        rule = current().rule("moa.wso_2025.hold_limit")

        with pytest.raises(KeyError):
            rule.source_of(replace(rule.values[0], source="nowhere"))

    def test_no_value_holds_across_the_edge_of_two(self) -> None:
        """A time that may lie on either side of the edge has no one value."""
        rule = current().rule("us_fl.ch908.agreement")
        edge = datetime(2022, 6, 17, 4, tzinfo=UTC)
        world = lawful_world().moved("closed", edge)
        on_both = world.facts["closed"].happened_at.plus(-timedelta(hours=1))

        assert rule.value_between(on_both, NEW_YORK) is rule.values[0]
        assert rule.value_between(replace(on_both, latest=edge), NEW_YORK) is None


class TestTheFarEnds:
    def test_days_are_listed_for_a_year_and_no_further(self) -> None:
        """The search is bounded."""
        start = datetime(2026, 1, 1, 12, tzinfo=UTC)
        skipped = counted_time.list_skipped(
            start, start + timedelta(days=3000), skip=("SUNDAY",), is_holiday=None, zone=NEW_YORK
        )

        assert len(skipped) == counted_time.DAYS_SEARCHED_MAX // 7
