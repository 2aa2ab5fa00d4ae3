"""Goal: who follows docs/guide/backup.md word by word gets what it says.

Method: its blocks are read out of it and run in a shell: on a file of SQLite, and on a real PostgreSQL.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.doors.cli.test_backup import Place
from tests.postgres import Cluster, find_programs

ROOT = Path(__file__).resolve().parents[3]
GUIDE = (ROOT / "docs" / "guide" / "backup.md").read_text()
NO_POSTGRES = "NO POSTGRESQL HERE: dumps were not tried"


def blocks(language: str) -> str:
    """Every block of a language, one after the other."""
    return "\n".join(re.findall(rf"^```{language}\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL))


def run(script: str, environment: dict[str, str], folder: Path) -> str:
    """Run a script that stops at the first command that fails."""
    variables = environment | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    ran = subprocess.run(
        ["bash", "-euc", script], env=variables, cwd=folder, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return " ".join(ran.stdout.split())


def test_a_file_is_backed_up_tried_and_restored(tmp_path: Path) -> None:
    """In the order of the page."""
    place = Place(tmp_path)
    place.prepare()
    said = run(blocks("sh"), place.environment | {"BACKUPS": str(place.backups)}, tmp_path)
    assert said.count("Restored:") == 2
    assert "Every chain holds." in said
    assert place.heads()["ledger/upkeep"] == 1
    assert len(list(place.backups.iterdir())) == 2


@pytest.mark.skipif(find_programs() is None, reason=NO_POSTGRES)
def test_a_dump_is_restored_into_an_empty_database_and_into_no_other(tmp_path: Path) -> None:
    """With the heads of the very moment of the dump."""
    programs = find_programs()
    assert programs is not None
    cluster = Cluster(programs)
    address = cluster.start()
    try:
        port = re.findall(r":(\d+)/", address)[0]
        place = Place(tmp_path)
        place.environment |= {
            "BACKUPS": str(place.backups),
            "PGHOST": "127.0.0.1",
            "PGPORT": port,
            "PGUSER": "fortyeight",
            "FORTYEIGHT_POSTGRES_BIN": str(programs),
            "FORTYEIGHT_DATABASE_URL": address,
            "PATH": f"{programs}:{os.environ['PATH']}",
        }
        createdb = [programs / "createdb", "-h", "127.0.0.1", "-p", port, "-U", "fortyeight", "fortyeight"]
        subprocess.run(createdb, check=True)
        place.prepare()
        said = run(blocks("postgres"), place.environment, tmp_path)
        assert "Every chain holds." in said
        (dump,) = place.backups.glob("*.pgdump")
        assert "RESTORE.NOT_EMPTY" in place.run("restore", dump)[1]
    finally:
        cluster.stop()
