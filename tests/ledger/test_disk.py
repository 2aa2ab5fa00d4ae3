"""Goal: a disk that is full, takes no writes or fails is said in words, and nothing is half recorded.

Method: SQLite is made to meet each on a real file: no page more, no writes, a limit on the size of files.
"""

import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection

from fortyeight.foundations.law.facts.stay import Moved
from fortyeight.foundations.ledger.models import Outcome, RecordedFact
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.foundations.ledger.verify import verify
from tests.ledger.world import book, request

pytestmark = pytest.mark.django_db(transaction=True)
LARGE = "x" * 200_000


@contextmanager
def pragma(name: str, value: str, after: str) -> Iterator[None]:
    """A property of the connection, for a while."""
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {name}={value}")
        try:
            yield
        finally:
            cursor.execute(f"PRAGMA {name}={after}")


@pytest.mark.skipif(connection.vendor != "sqlite", reason="a file of SQLite")
@pytest.mark.parametrize(
    ("name", "value", "after", "code"),
    [
        ("max_page_count", "1", "4294967294", "LEDGER.DISK_FULL"),
        ("query_only", "1", "0", "LEDGER.READ_ONLY"),
    ],
)
def test_nothing_is_recorded_and_the_same_request_is_done_later(
    name: str, value: str, after: str, code: str
) -> None:
    """At once, without a try that cannot help; and there is no trace of it."""
    book(**request(stay="stay/1"))
    with connection.cursor() as cursor:
        # What other tests deleted left room in the file.
        cursor.execute("VACUUM")
    asked = request(stay="stay/2", what=Moved(jail="main", place=LARGE))
    with pragma(name, value, after), pytest.raises(UnableToProceed, match="Nothing was recorded") as caught:
        book(**asked)
    assert caught.value.code == code
    assert (RecordedFact.objects.count(), Outcome.objects.count()) == (1, 1)
    assert isinstance(book(**asked), Recorded)
    assert RecordedFact.objects.count() == 2
    assert verify() == []


WRITE = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0, skip_checks=True)
import resource, signal
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.foundations.ledger.verify import verify
from tests.ledger.world import book, request
from fortyeight.foundations.law.facts.stay import Moved
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (%d, resource.RLIM_INFINITY))
done = 0
try:
    while done < 500:
        book(**request(stay=f"stay/{done}", what=Moved(jail="main", place="x" * 20000)))
        done += 1
except UnableToProceed as fault:
    print(fault.code)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
book(**request(stay="stay/after", what=Moved(jail="main")))
from fortyeight.foundations.ledger.models import RecordedFact
print(done + 1 == RecordedFact.objects.count(), len(verify()))
"""


def test_a_disk_that_ends_in_the_middle_of_a_write_leaves_what_was_recorded(tmp_path: Path) -> None:
    """What was acknowledged is there, nothing else is, and it goes on when there is room."""
    ran = subprocess.run(
        [sys.executable, "-c", WRITE % 2_500_000],
        env={
            "FORTYEIGHT_DATABASE_URL": f"sqlite://{tmp_path / 'x.sqlite3'}",
            "FORTYEIGHT_SECRET_KEY": "s" * 60,
            "FORTYEIGHT_LOG_LEVEL": "CRITICAL",
            "DJANGO_SETTINGS_MODULE": "fortyeight.doors.site.settings",
            "PYTHONPATH": ":".join(path for path in sys.path if path),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    code, rest = ran.stdout.splitlines()
    assert code in ("LEDGER.DISK_FULL", "LEDGER.DISK_FAULT")
    assert rest == "True 0"
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
