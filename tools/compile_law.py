"""Compiles the judge with mypyc, from the one source: `python -m tools.compile_law FOLDER`.

The folder gets a copy of the package with the compiled modules beside their
source; Python takes the compiled ones first. Needs mypy and a C compiler. What
is not compiled, and why:

* the kinds of facts and the shapes of rules: the rule reader and the codec read
  their annotations, which compiling takes away. They hold data and are not hot;
* tables of codes and voices: text.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
LAW = Path("fortyeight/foundations/law")
# One name a module, below the folder of the law.
HOT = """
    answer applied authority book casefile clock custody decision duties duty findings hindrance
    indexed instants judicial limits paper_duties reasoning release service service_record serving
    shared standing state_law timeline words court_limits audit facts/base grounds/found
    grounds/judicial_warrant grounds/local grounds/places grounds/stops grounds/wso_arrest
    shapes/counted_time
    detainers conflicts grounds/state_hold grounds/boa_order grounds/contract
"""
CONFIG = "[mypy]\nexplicit_package_bases = True\nnamespace_packages = True\nmypy_path = .\n"
SCRIPT = """
import sys
from mypyc.build import mypycify
from setuptools import setup

options = ["--config-file=mypy.ini", *sys.argv[2:]]
extensions = mypycify(options, opt_level=sys.argv[1], group_name="fortyeight_law")
setup(name="fortyeight-law", ext_modules=extensions, script_args=["build_ext", "--inplace"])
"""


class UnableToCompile(RuntimeError):
    """There is no mypyc or no C compiler, or the source was refused. The message says what it was."""


def compile_law(folder: Path, *, optimise: str = "3") -> list[Path]:
    """Copy the package into `folder`, compile it there, and list the compiled files.

    Raises UnableToCompile.
    """
    source = folder / "src"
    shutil.rmtree(source, ignore_errors=True)
    shutil.copytree(
        ROOT / "src" / "fortyeight", source / "fortyeight", ignore=shutil.ignore_patterns("__pycache__")
    )
    (source / "mypy.ini").write_text(CONFIG)
    modules = [str(LAW / f"{name}.py") for name in HOT.split()]
    command = [sys.executable, "-c", SCRIPT, optimise, *modules]
    environment = {**os.environ, "MYPYPATH": str(source)}
    environment.pop("PYTHONPATH", None)
    done = subprocess.run(command, cwd=source, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise UnableToCompile((done.stdout + done.stderr)[-4000:])
    for name in ("rules", "cases"):
        target = folder / name
        target.unlink(missing_ok=True)
        target.symlink_to(ROOT / name)
    return sorted(
        (
            *source.glob("*.so"),
            *source.glob("*.pyd"),
            *(source / LAW).rglob("*.so"),
            *(source / LAW).rglob("*.pyd"),
        )
    )


def main() -> int:
    """Compile into the folder named; 0 when it was done."""
    folder = Path(sys.argv[1]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        files = compile_law(folder, optimise=sys.argv[2] if len(sys.argv) > 2 else "3")
    except UnableToCompile as fault:
        print(f"The law was not compiled.\n{fault}", file=sys.stderr)
        return 1
    print(f"{len(files)} compiled files below {folder / 'src'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
