"""Goal: what docs/guide/backup.md says of Litestream was tried, where Litestream is.

Method: its configuration is read out of the guide; writers write while it runs, everything is killed.
"""

import json
import os
import re
import shutil
import subprocess
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.doors.cli.test_backup import Place, wait_for_answers
from tests.doors.cli.test_backup_guide import GUIDE

PROGRAM = os.environ.get("FORTYEIGHT_LITESTREAM") or shutil.which("litestream") or ""
LAG = timedelta(seconds=3)


@pytest.mark.skipif(not PROGRAM, reason="NO LITESTREAM HERE: set FORTYEIGHT_LITESTREAM to the program")
def test_what_was_acknowledged_seconds_before_everything_died_is_there(tmp_path: Path) -> None:
    """And every chain of the restored ledger holds."""
    place = Place(tmp_path)
    place.prepare()
    (tmp_path / "litestream.yml").write_text(
        re.findall(r"^```yaml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)[0]
    )
    environment = place.environment | {"LEDGER": str(place.file), "BACKUPS": str(place.backups)}
    socket, file = str(tmp_path / "s"), tmp_path / "acknowledged"
    log = (tmp_path / "log").open("w")
    command = [PROGRAM, "replicate", "-config", "litestream.yml"]
    started = [
        subprocess.Popen(command, env=environment, cwd=tmp_path, stdout=log, stderr=log),
        place.start("tests.concurrency.writing_server", socket),
        place.start("tests.concurrency.writing_client", socket, "c1", "100000", str(file)),
    ]
    try:
        wait_for_answers(file, more=30)
        time.sleep(LAG.total_seconds() + 1)
    finally:
        for process in reversed(started):
            process.kill()
            process.wait()
        log.close()
    died_at = datetime.now(UTC)
    command = [PROGRAM, "restore", "-config", "litestream.yml", "-o", "restored.sqlite3", str(place.file)]
    subprocess.run(command, env=environment, cwd=tmp_path, check=True)
    for left in tmp_path.glob("ledger.sqlite3*"):
        left.rename(left.with_name(f"lost-{left.name}"))
    code, said = place.run("restore", tmp_path / "restored.sqlite3", "--without-heads")
    assert code == 0, said
    there = place.facts()
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    settled = [line for line in lines if datetime.fromisoformat(line["answered_at"]) < died_at - LAG]
    assert len(settled) >= 30
    assert {fact.replace("-", "") for line in settled for fact in line["facts"]} <= there
    assert place.run("verify")[0] == 0
