"""Goal: with both servers in the address, the loss of the primary costs seconds, and nothing acknowledged.

Method: the commands of docs/guide/standby.md, read out of it; writers, clients and watches as real
processes that are never restarted; the primary killed with SIGKILL under their load, the standby promoted,
the lost one rejoined, and the same the other way round. The log of the run is printed with -s.
"""

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.standby.guide import NO_POSTGRES, Pair, Server, blocks, find_programs
from tests.standby.service import Service

pytestmark = pytest.mark.skipif(find_programs() is None, reason=NO_POSTGRES)

ANSWERS_BETWEEN = 40
# A promotion, and what the first to notice waits: far less than anybody would call an outage.
GAP_SECONDS_MAX = 30.0
LATE_SECONDS_MAX = GAP_SECONDS_MAX + 5


@pytest.fixture
def pair() -> Iterator[Pair]:
    """Two servers that do not exist yet."""
    made = Pair()
    yield made
    made.remove()


class Log:
    """What happened when, for people to read."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.lines: list[str] = []

    def say(self, text: str) -> datetime:
        """Write a line with the seconds since the beginning, and give the instant."""
        self.lines.append(f"{time.monotonic() - self.began:7.1f} s  {text}")
        return datetime.now(UTC)

    def show(self) -> None:
        """Print it, where pytest lets it through."""
        sys.stdout.write("\n" + "\n".join(self.lines) + "\n")


def fail_over(pair: Pair, service: Service, lost: Server, log: Log) -> None:
    """Kill the primary under load, promote the other, and rejoin the lost one, by the guide."""
    left = pair.other(lost)
    answered = service.wait_for_answers(ANSWERS_BETWEEN)
    killed_at = log.say(f"{lost.name} is the primary; {answered} answered so far; kill -9 of all of it")
    pair.kill(lost)
    said = pair.run("Fail over", lost=lost)
    assert "COPY.ALONE" in said, "after a promotion nobody may think that there is a copy"
    log.say(f"{left.name} is promoted; it runs without a copy, and says so")
    service.wait_for_answers(1)
    log.say(f"nobody was answered for {service.gap_around(killed_at):.1f} s around the kill")
    said = pair.run("Rejoin", lost=lost)
    assert "COPY.CONFIRMS" in said
    log.say(f"{lost.name} has rejoined as the standby, and is required again")
    assert service.gap_around(killed_at) <= GAP_SECONDS_MAX


@pytest.mark.parametrize(
    "times", [2, pytest.param(12, marks=pytest.mark.long)], ids=["there and back", "twelve times"]
)
def test_no_acknowledged_fact_or_alert_is_gone_after_a_failover(
    times: int, pair: Pair, tmp_path: Path
) -> None:
    """The whole guide, under load."""
    log = Log()
    pair.create()
    assert "COPY.CONFIRMS" in pair.run("Check")
    log.say("two servers are made by the guide; b confirms every record")
    service = Service(pair.environment, pair.address, tmp_path)
    try:
        service.start()
        log.say("two writers, four clients, two watches and a reader of alerts run; none is ever restarted")
        for number in range(times):
            fail_over(pair, service, pair.a if number % 2 == 0 else pair.b, log)
        service.wait_for_answers(ANSWERS_BETWEEN)
    finally:
        service.stop()
    found = service.found()
    lines = service.answers()
    longest = max(line["waited"] for line in lines)
    log.say(
        f"{found['acknowledged']} acknowledged, {found['asked again']} asked again, {longest:.1f} s at most"
    )
    log.say(
        f"{found['facts']} facts, {found['alerts']} alerts, {found['alerts read']} of them read by somebody"
    )
    log.say(f"the latest alert came {found['alerts late']:.1f} s after its time; nothing is lost or doubled")
    log.show()
    must_be_empty = ("lost", "doubled", "faults", "views", "alerts lost", "alerts doubled", "unable")
    for name in (*must_be_empty, "alerts read and lost"):
        assert found[name] == [], name
    assert found["acknowledged"] == len(lines) > ANSWERS_BETWEEN * times
    assert found["alerts read"] > 0
    assert found["alerts late"] <= LATE_SECONDS_MAX


def test_whoever_is_not_root_runs_the_same_commands() -> None:
    """An account of its own that owns the folder; PostgreSQL's own account here."""
    pair = Pair(as_ordinary_user=True)
    try:
        for heading in ("Make the first server", "Make the standby"):
            pair.run(heading)
        pair.kill(pair.a)
        said = pair.script("\n".join(pair.guide["Fail over"][:3]), lost=pair.a)
        assert "promoted" in said
    finally:
        pair.remove()


def test_every_command_of_the_guide_is_tried() -> None:
    """A heading with commands that no test runs would be a promise nobody kept."""
    tried = (Path(__file__).parent / name for name in ("test_standby.py", "test_traps.py", "guide.py"))
    text = "\n".join(path.read_text() for path in tried)
    assert len(blocks()) > 8
    assert [heading for heading, found in blocks().items() if found and f'"{heading}"' not in text] == []
