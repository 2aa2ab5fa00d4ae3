"""A wheel carries the rules and their cases inside the package; an install in place reads the tree."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class RulesInWheel(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling's own force-include would copy the rules on an install in place too, to go stale."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "editable":
            build_data["force_include"]["rules"] = "fortyeight/foundations/rulebook/rules"
            build_data["force_include"]["cases"] = "fortyeight/foundations/rulebook/worked_cases"
