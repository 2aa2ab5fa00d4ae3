"""Goal: a backup is whole whenever it bears its name, and a restore never costs what was there.

Method: the commands as processes, on real files, with writers that write, processes that are killed
half-way, files that are damaged, and places that are in use.
"""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

kills = pytest.mark.parametrize("kills", [4, pytest.param(40, marks=pytest.mark.long)])


class Place:
    """A ledger in a file, and the commands on it."""

    def __init__(self, folder: Path, name: str = "ledger") -> None:
        self.folder = folder
        self.file = folder / f"{name}.sqlite3"
        self.backups = folder / "backups"
        self.backups.mkdir(exist_ok=True)
        self.environment = os.environ | {
            "FORTYEIGHT_DATABASE_URL": f"sqlite://{self.file}",
            "FORTYEIGHT_SECRET_KEY": "s" * 60,
            "FORTYEIGHT_LOG_LEVEL": "CRITICAL",
            "DJANGO_SETTINGS_MODULE": "fortyeight.doors.site.settings",
        }

    def start(self, *command: str) -> subprocess.Popen[str]:
        """Begin a command of ours."""
        return subprocess.Popen(
            [sys.executable, "-m", *command],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, *arguments: str | Path) -> tuple[int, str]:
        """A command of ours: how it ended, and what it said, on one line."""
        process = self.start("fortyeight.doors.cli", *map(str, arguments))
        said, _ = process.communicate(timeout=120)
        return process.returncode, " ".join(said.split())

    def prepare(self) -> None:
        """The tables and the world."""
        process = self.start("tests.concurrency.after_killing", "prepare")
        said, _ = process.communicate(timeout=120)
        assert process.returncode == 0, said

    def heads(self, file: Path | None = None) -> dict[str, int]:
        """Where each stream of a file ends."""
        with closing(sqlite3.connect(file or self.file)) as line:
            return dict(line.execute("SELECT id, head_seq FROM ledger_stream WHERE head_seq > 0"))

    def facts(self, file: Path | None = None) -> set[str]:
        """The ids of every fact in a file, without hyphens, as SQLite keeps them."""
        with closing(sqlite3.connect(file or self.file)) as line:
            return {str(row[0]) for row in line.execute("SELECT uuid FROM ledger_recordedfact")}

    def backup(self) -> Path:
        """A backup in the folder; the newest."""
        code, said = self.run("backup", self.backups)
        assert code == 0, said
        return max(self.backups.glob("*.sqlite3"), key=lambda path: path.stat().st_mtime_ns)

    def move(self) -> None:
        """One more fact, on the stay that all share."""
        code = (
            "import django; django.setup()\n"
            "from uuid import uuid4\n"
            "from fortyeight.foundations.edge.clock import now\n"
            "from tests.concurrency.writing_server import carry_out\n"
            "print(carry_out({'operation': 'move', 'request': str(uuid4()), 'stay': 'stay/shared',"
            " 'at': now().isoformat()}))"
        )
        ran = subprocess.run(
            [sys.executable, "-c", code], env=self.environment, capture_output=True, text=True, check=True
        )
        assert "facts" in ran.stdout, ran.stdout


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A ledger with a world in it, that nobody writes to."""
    place = Place(tmp_path_factory.mktemp("made"))
    place.prepare()
    return place


@pytest.fixture
def place(made: Place, tmp_path: Path) -> Place:
    """A ledger of the test's own."""
    mine = Place(tmp_path)
    shutil.copyfile(made.file, mine.file)
    log = made.file.with_name(made.file.name + "-wal")
    assert not log.exists() or log.stat().st_size == 0
    return mine


class TestBackup:
    def test_made_while_others_write_it_is_one_moment_and_whole(self, place: Place) -> None:
        """What was acknowledged before it began is in it, and nobody who wrote waited for it in vain."""
        socket, file = str(place.folder / "s"), place.folder / "acknowledged"
        server = place.start("tests.concurrency.writing_server", socket)
        client = place.start("tests.concurrency.writing_client", socket, "c1", "100000", str(file))
        try:
            for number in range(3):
                before = wait_for_answers(file, more=8)
                copy = place.backup()
                there = place.facts(copy)
                assert {fact.replace("-", "") for fact in before} <= there, number
                assert json.loads(Path(f"{copy}.heads.json").read_text())["facts"] == len(there)
        finally:
            for process in (client, server):
                process.kill()
                process.communicate()
        assert len(list(place.backups.iterdir())) == 6

    def test_nothing_is_overwritten_and_the_oldest_go(self, place: Place) -> None:
        """A name that is taken is refused; of a folder the newest are kept, with what lies beside them."""
        taken = place.folder / "taken.sqlite3"
        taken.write_text("mine")
        code, said = place.run("backup", taken)
        assert (code, "BACKUP.EXISTS" in said, taken.read_text()) == (2, True, "mine")
        assert "BACKUP.NO_FOLDER" in place.run("backup", place.folder / "none" / "x")[1]
        assert "BACKUP.NO_FOLDER" in place.run("backup", place.folder / "x", "--keep", "2")[1]
        (place.backups / "letter.txt").write_text("not ours")
        for _ in range(4):
            assert place.run("backup", place.backups, "--keep", "2")[0] == 0
        left = sorted(path.name for path in place.backups.iterdir())
        assert len(left) == 5
        assert "letter.txt" in left

    def test_a_ledger_that_does_not_hold_is_not_backed_up_over_good_ones(self, place: Place) -> None:
        """The copy is checked before it bears a name, and before an older one is removed."""
        good = place.backup()
        with closing(sqlite3.connect(place.file)) as line:
            line.execute("DROP TRIGGER IF EXISTS ledger_recordedfact_no_update")
            for (name,) in line.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
                line.execute(f"DROP TRIGGER {name}")
            line.execute("UPDATE ledger_recordedfact SET actor = 'nobody' WHERE position = 3")
            line.commit()
        code, said = place.run("backup", place.backups, "--keep", "1")
        assert (code, "BACKUP.NOT_WHOLE" in said, "LEDGER.ALTERED" in said) == (2, True, True)
        assert list(place.backups.glob("*.sqlite3")) == [good]
        assert not list(place.backups.glob("*.partial*"))

    @kills
    def test_killed_half_way_the_ledger_is_untouched_and_no_half_bears_a_name(
        self, kills: int, place: Place
    ) -> None:
        """Whatever bears a backup's name can be restored."""
        before, chance = place.heads(), random.Random(48)
        _grow(place.file)
        for _ in range(kills):
            process = place.start("fortyeight.doors.cli", "backup", str(place.backups))
            time.sleep(chance.uniform(0.2, 1.6))
            process.kill()
            process.communicate()
        assert place.run("verify")[0] == 0
        assert place.heads() == before
        for path in place.backups.glob("*.sqlite3"):
            empty = Place(place.folder, f"to-{path.stem}")
            code, said = empty.run("restore", path)
            assert code == 0, said


class TestRestore:
    def test_into_an_empty_place(self, place: Place, tmp_path: Path) -> None:
        """The chains hold, and the last fact says that it was restored, by whom, from what."""
        copy = place.backup()
        empty = Place(tmp_path, "new")
        code, said = empty.run("restore", copy, "--by", "Pat Operator")
        assert code == 0, said
        assert empty.run("verify") == (0, "Every chain holds.")
        assert empty.heads() == place.heads() | {"ledger/upkeep": 1}
        with closing(sqlite3.connect(empty.file)) as line:
            kind, data = line.execute(
                "SELECT kind, data FROM ledger_recordedfact ORDER BY position DESC LIMIT 1"
            ).fetchone()
        assert (kind, json.loads(data)["by"]) == ("ledger.restored", "Pat Operator")

    def test_what_was_there_is_kept_and_what_is_lacking_is_named(self, place: Place) -> None:
        """Nobody finds out from a person held what the backup lacks."""
        copy = place.backup()
        place.move()
        place.move()
        newer = place.heads()
        code, said = place.run("restore", copy)
        assert code == 0, said
        assert "2 facts of it are NOT in the backup" in said
        assert "stay/shared #3 stay.moved" in said
        (aside,) = (path for path in place.folder.glob("*.replaced-*") if path.suffix != ".in-use")
        assert place.heads(aside) == newer
        assert place.run("verify")[0] == 0
        place.move()
        assert place.heads()["stay/shared"] == newer["stay/shared"] - 1
        assert place.run("watch", "--once")[0] == 0

    def test_is_refused_while_somebody_works_on_the_ledger(self, place: Place) -> None:
        """The watch runs; or something of which we know nothing has the file open."""
        copy, before = place.backup(), place.heads()
        watch = place.start("fortyeight.doors.cli", "watch")
        try:
            assert watch.stdout is not None
            assert "looking" in watch.stdout.readline()
            code, said = place.run("restore", copy)
            assert (code, "RESTORE.IN_USE" in said) == (2, True), said
        finally:
            watch.kill()
            watch.communicate()
        with closing(sqlite3.connect(place.file)) as line:
            line.execute("SELECT count(*) FROM ledger_stream").fetchone()
            assert "RESTORE.IN_USE" in place.run("restore", copy)[1]
        assert place.heads() == before
        assert place.run("restore", copy)[0] == 0

    @pytest.mark.parametrize(
        ("damage", "code"),
        [
            ("absent", "FILE.ABSENT"),
            ("byte", "RESTORE.CHANGED"),
            ("note", "RESTORE.CHANGED"),
            ("no note", "RESTORE.NO_HEADS"),
            ("cut off", "RESTORE.NOT_WHOLE"),
            ("other", "RESTORE.OTHER_LEDGER"),
        ],
    )
    def test_a_file_that_is_not_what_was_backed_up_is_refused(
        self, damage: str, code: str, place: Place, tmp_path: Path
    ) -> None:
        """And what is in its place stays as it was, to the byte."""
        copy = place.backup()
        note = Path(f"{copy}.heads.json")
        options: tuple[str, ...] = ()
        match damage:
            case "absent":
                copy.unlink()
            case "byte":
                _flip(copy, copy.stat().st_size // 2)
            case "note":
                note.write_text(note.read_text().replace("stay/shared", "stay/other"))
            case "no note":
                note.unlink()
            case "cut off":
                note.unlink()
                os.truncate(copy, copy.stat().st_size // 2)
                options = ("--without-heads",)
            case "other":
                foreign = Place(tmp_path / "backups", "foreign")
                foreign.prepare()
                copy = foreign.backup()
        before = place.heads()
        ended, said = place.run("restore", copy, *options)
        assert (ended, code in said) == (2, True), said
        assert place.heads() == before
        assert place.run("verify")[0] == 0
        assert not list(place.folder.glob("*.replaced-*"))

    @kills
    def test_killed_half_way_there_is_the_old_one_or_the_new_one(self, kills: int, place: Place) -> None:
        """At no moment is there none, or half of one."""
        copy, chance = place.backup(), random.Random(49)
        place.move()
        old = place.heads()
        for _ in range(kills):
            process = place.start("fortyeight.doors.cli", "restore", str(copy))
            time.sleep(chance.uniform(0.2, 3.0))
            process.kill()
            process.communicate()
            assert place.run("verify")[0] == 0
            now = place.heads()
            assert now == old or (now["ledger/upkeep"], now["stay/shared"]) == (1, old["stay/shared"] - 1)


def wait_for_answers(file: Path, *, more: int) -> set[str]:
    """The facts acknowledged so far, once there are so many answers more."""

    def read() -> list[dict[str, Any]]:
        return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []

    wanted, give_up_at = len(read()) + more, time.monotonic() + 60
    while len(read()) < wanted:
        assert time.monotonic() < give_up_at, "nobody is answered"
        time.sleep(0.1)
    return {fact for line in read() for fact in line.get("facts", ())}


def _flip(file: Path, at: int) -> None:
    with file.open("r+b") as opened:
        opened.seek(at)
        byte = opened.read(1)
        opened.seek(at)
        opened.write(bytes([byte[0] ^ 1]))


def _grow(file: Path) -> None:
    """Make the file large enough that copying it takes a while."""
    with closing(sqlite3.connect(file)) as line:
        line.execute("CREATE TABLE ballast (x)")
        line.executemany("INSERT INTO ballast VALUES (randomblob(100000))", [()] * 300)
        line.commit()
