import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from fortyeight.doors.site.database import UnableToConfigure, database_settings
from fortyeight.doors.site.secret import CHARACTERS_MIN, secret_key

ROOT = Path(__file__).resolve().parents[3]
VARIABLE = re.compile(r"\bFORTYEIGHT_[A-Z_]+\b")


def variables_in(*folders: str) -> set[str]:
    files = (path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file())
    return {
        name
        for path in files
        if path.suffix != ".pyc"
        for name in VARIABLE.findall(path.read_text(errors="ignore"))
    }


def test_every_setting_is_documented_and_every_documented_one_exists() -> None:
    """An operator finds each variable in docs/settings.md, and none that does nothing."""
    documented = set(VARIABLE.findall((ROOT / "docs" / "settings.md").read_text()))
    assert variables_in("src") - documented == set()
    assert documented - variables_in("src", "tools", "tests") == set()


def test_the_site_cannot_be_switched_to_show_values_in_error_pages() -> None:
    """A page that shows variables would name people held."""
    command = "from django.conf import settings; print(settings.DEBUG)"
    environment = {
        "DJANGO_SETTINGS_MODULE": "fortyeight.doors.site.settings",
        "FORTYEIGHT_SECRET_KEY": "x" * CHARACTERS_MIN,
        "FORTYEIGHT_DATABASE_URL": "sqlite:////nowhere/x",
        "FORTYEIGHT_DEBUG": "1",
        "DEBUG": "1",
    }
    ran = subprocess.run(
        [sys.executable, "-c", command], env=environment, check=True, capture_output=True, text=True
    )
    assert ran.stdout == "False\n"
    assert settings.USE_TZ
    assert settings.TIME_ZONE == "UTC"


class TestDatabase:
    def test_sqlite_is_durable_and_writes_one_at_a_time(self) -> None:
        """A commit survives a power cut; an action that reads to decide holds the write lock already."""
        read = database_settings("sqlite:////var/lib/fort%20y/8.sqlite3")
        assert read["NAME"] == "/var/lib/fort y/8.sqlite3"
        assert read["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
        assert "synchronous=FULL" in read["OPTIONS"]["init_command"]

    def test_postgresql_with_a_standby(self) -> None:
        """All hosts are tried, percent codes are read, options are passed on."""
        read = database_settings(
            "postgresql://app:p%40ss:w@db1:5551,db2,[::1]:5553/forty%2D8?target_session_attrs=read-write"
        )
        assert (read["HOST"], read["PORT"]) == ("db1,db2,::1", "5551,5432,5553")
        assert (read["USER"], read["PASSWORD"], read["NAME"]) == ("app", "p@ss:w", "forty-8")
        assert read["OPTIONS"]["target_session_attrs"] == "read-write"
        assert read["CONN_HEALTH_CHECKS"]
        assert read["CONN_MAX_AGE"] is None

    @pytest.mark.parametrize(
        "address",
        [
            "mysql://a:hunter2@b/c",
            "hunter2",
            "sqlite://hunter2.sqlite3",
            "sqlite:///hunter2/",
            "postgresql://app:hunter2@db1",
            "postgresql://app:hunter2@db1/a/b",
            "postgresql://app:hunter2@db1:port/name",
        ],
    )
    def test_refuses_another_address_without_repeating_it(self, address: str) -> None:
        """The message says what to write instead and gives no password away."""
        with pytest.raises(UnableToConfigure, match=r"\[SETTINGS\.DATABASE_URL\]") as caught:
            database_settings(address)
        assert "hunter2" not in str(caught.value)
        assert caught.value.code == "SETTINGS.DATABASE_URL"


class TestSecret:
    def test_is_made_once_for_its_owner_only(self, tmp_path: Path) -> None:
        """Every later start, and every other process, finds the same."""
        file = tmp_path / "new" / "secret_key"
        made = secret_key("", file)
        assert len(made) >= CHARACTERS_MIN
        assert file.stat().st_mode & 0o777 == 0o600
        assert secret_key("", file) == made
        assert secret_key("y" * CHARACTERS_MIN, file) == "y" * CHARACTERS_MIN
        assert [path.name for path in file.parent.iterdir()] == ["secret_key"]

    def test_refuses_one_that_others_can_read(self, tmp_path: Path) -> None:
        """A secret that somebody else may have read is none."""
        file = tmp_path / "secret_key"
        secret_key("", file)
        file.chmod(0o640)
        with pytest.raises(UnableToConfigure, match=r"chmod 600.* \[SETTINGS\.SECRET_KEY\]"):
            secret_key("", file)

    def test_refuses_a_short_one_and_a_place_that_cannot_be_written(self, tmp_path: Path) -> None:
        """The site does not start with a guessable secret."""
        with pytest.raises(UnableToConfigure, match="shorter"):
            secret_key("short", tmp_path / "x")
        (tmp_path / "file").touch()
        with pytest.raises(UnableToConfigure, match="none could be written"):
            secret_key("", tmp_path / "file" / "secret_key")
