"""A wheel carries the rule files inside the package; an install in place reads them where they are."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class RulesInWheel(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling's own force-include would copy the rules on an install in place too, to go stale."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "editable":
            build_data["force_include"]["rules"] = "fortyeight/foundations/rulebook/rules"
