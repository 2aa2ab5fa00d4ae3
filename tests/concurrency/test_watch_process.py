"""Goal: the real process of the watch looks, beats, ends when told to, and says what was missed when killed.

Method: `fortyeight watch` itself, on the database of the run.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import connection

from fortyeight.foundations.edge import clock
from fortyeight.foundations.law.facts import heart
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.watch.models import Alert, Heartbeat, Watched
from fortyeight.rooms.watch.queries import STOPPED_AFTER
from fortyeight.rooms.watch.subjects.heart import STREAM
from tests.rooms.world import DAY, HOUR, make_agency, make_booking, make_officers, make_papers

pytestmark = pytest.mark.django_db(transaction=True)

DRIVER = "import sys; from fortyeight.doors.cli.main import main; sys.argv = ['fortyeight', 'watch']; main()"


def address() -> str:
    """The database of this run, as the process is told of it."""
    settings = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite://{settings['NAME']}"
    return f"postgresql://{settings['USER']}@{settings['HOST']}:{settings['PORT']}/{settings['NAME']}"


@contextmanager
def watching() -> Iterator[subprocess.Popen[str]]:
    """One process of the watch, looking."""
    given = os.environ | {"FORTYEIGHT_DATABASE_URL": address(), "FORTYEIGHT_SECRET_KEY": "x" * 60}
    process = subprocess.Popen([sys.executable, "-c", DRIVER], env=given, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        assert "is looking" in process.stderr.readline()
        yield process
    finally:
        process.kill()
        process.wait()


def wait_until(holds: Callable[[], bool], seconds: float = 20) -> None:
    """Wait until it holds, and fail when it never does."""
    give_up_at = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < give_up_at, "it never came"
        time.sleep(0.05)


@pytest.fixture
def _world() -> None:
    """Somebody in jail, with the present as the time."""
    now = clock.now()
    make_agency(now - 300 * DAY)
    make_officers()
    make_booking(at=now - 4 * DAY)
    make_papers(at=now - 2 * DAY)


@pytest.mark.usefixtures("_world")
class TestTheProcess:
    def test_killed_it_is_missed_and_the_next_one_says_so_first(self) -> None:
        """`kill -9`, ten minutes (told to the table, not slept), and another process."""
        with watching() as process:
            wait_until(lambda: bool(reading.facts_of_kind(heart.HeartBeat.KIND)))
            wait_until(lambda: Watched.objects.filter(looked_at__isnull=False).exists())
            process.send_signal(signal.SIGKILL)
            process.wait()
        Heartbeat.objects.update(beat_at=clock.now() - timedelta(minutes=10))
        Watched.objects.filter(subject="stay/1").update(look_at=clock.now() - timedelta(minutes=4))
        with watching():
            wait_until(lambda: bool(reading.facts_of_kind(heart.GapFound.KIND)))
            wait_until(lambda: Alert.objects.filter(code="WATCH.GAP").exists())
        (gap,) = reading.facts_of_kind(heart.GapFound.KIND)
        assert isinstance(gap.what, heart.GapFound)
        assert gap.what.missed == 1
        assert 239_000 < gap.what.worst_late_ms < 300_000
        assert gap.what.found_at - gap.what.last_look > STOPPED_AFTER
        order = [fact.kind for fact in reading.facts_of(STREAM, "watch/heart/pine-hollow")]
        assert order.index("watch.gap_found") < order.index("watch.alert_raised")

    def test_it_hears_of_a_fact_at_once_and_ends_when_told_to(self) -> None:
        """A new booking is looked at long before the second is over; SIGTERM ends it with 0."""
        with watching() as process:
            wait_until(lambda: Watched.objects.filter(looked_at__isnull=False).exists())
            time.sleep(0.3)
            took = []
            for number in range(5):
                name = f"stay/new-{number}"
                now = clock.now()
                make_booking(name, at=now - HOUR, recorded_at=now, person=f"person/new-{number}")
                started = time.monotonic()
                wait_until(
                    lambda name=name: Watched.objects.filter(subject=name, looked_at__isnull=False).exists()
                )
                took.append(time.monotonic() - started)
            assert sorted(took)[2] < 0.5, took
            process.terminate()
            assert process.wait(5) == 0

    def test_a_process_that_stands_still_does_not_look_alive(self) -> None:
        """SIGSTOP: its stamp grows old, whatever it holds."""
        with watching() as process:
            wait_until(Heartbeat.objects.exists)
            process.send_signal(signal.SIGSTOP)
            time.sleep(0.3)
            stamp = Heartbeat.objects.get().beat_at
            time.sleep(1.5)
            assert Heartbeat.objects.get().beat_at == stamp
            process.send_signal(signal.SIGCONT)
            wait_until(lambda: Heartbeat.objects.get().beat_at > stamp)
            assert process.poll() is None
