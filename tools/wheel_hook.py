"""A wheel carries the rule files inside the package; an install in place reads them where they are.

Where mypyc and a C compiler are, a wheel carries the compiled judge too, beside
its source. Where they are not, or with PURE_PYTHON_LAW=1, it is pure Python.
"""

import importlib.util
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class RulesInWheel(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling's own force-include would copy the rules on an install in place too, to go stale."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        build_data["force_include"]["rules"] = "fortyeight/foundations/rulebook/rules"
        if os.environ.get("PURE_PYTHON_LAW") != "1":
            self._compile(build_data)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        made = getattr(self, "_made", None)
        if made is not None:
            made.cleanup()

    def _compile(self, build_data: dict[str, Any]) -> None:
        compiling = _compiling(Path(self.root))
        self._made = tempfile.TemporaryDirectory(prefix="fortyeight-law-")
        try:
            files = compiling.compile_law(Path(self._made.name))
        except compiling.UnableToCompile as fault:
            print(f"The wheel is pure Python: the law was not compiled. {fault}", file=sys.stderr)
            return
        source = Path(self._made.name) / "src"
        build_data["force_include"].update({str(file): str(file.relative_to(source)) for file in files})
        build_data["pure_python"] = False
        build_data["infer_tag"] = True


def _compiling(root: Path) -> Any:
    """Load the tool by its path: while a wheel is built the checkout is not on the import path."""
    spec = importlib.util.spec_from_file_location("compile_law", root / "tools" / "compile_law.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
