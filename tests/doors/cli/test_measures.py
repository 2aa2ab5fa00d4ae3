"""Goal: the figures of the watch reach a collector, say what happened, and name nobody.

Method: the SDK's reader in memory, and a real collector on this machine.
"""

import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from opentelemetry.sdk.metrics.export import InMemoryMetricReader

from fortyeight.doors.cli.measures import ENDPOINT, Measures, measures_if_wanted
from fortyeight.rooms.watch import heart
from fortyeight.rooms.watch.models import Watched
from fortyeight.rooms.watch.worker import Looked
from tests.rooms.world import HOUR, NOON

pytestmark = pytest.mark.django_db(transaction=True)


def test_what_happened_is_measured() -> None:
    """One round, and what stands after it."""
    reader = InMemoryMetricReader()
    measures = Measures(reader)
    measures.add(Looked(looked=7, raised=2, worst=timedelta(seconds=1.5)))
    measures.add(Looked())
    heart.beat(at=NOON, recorded_at=NOON)
    Watched.objects.create(subject="stay/x", look_at=NOON)
    measures.set_gauges(NOON + HOUR)
    data = reader.get_metrics_data()
    assert data is not None
    found = {
        metric.name: metric.data.data_points[0]
        for metric in data.resource_metrics[0].scope_metrics[0].metrics
    }
    late = found["fortyeight.watch.lateness"]
    assert (late.count, late.sum) == (1, 1.5)
    values = {
        name.removeprefix("fortyeight."): getattr(point, "value", None) for name, point in found.items()
    }
    assert values["watch.looks"] == 7
    assert values["watch.alerts_raised"] == 2
    assert values["watch.backlog"] == 1
    assert values["watch.heartbeat_age"] == 3600
    assert values["watch.uncomputable"] == values["deliveries.waiting"] == 0
    assert all(not point.attributes for point in found.values())


def test_nothing_is_measured_unless_a_collector_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The standard variable switches it on."""
    monkeypatch.delenv(ENDPOINT, raising=False)
    assert measures_if_wanted() is None


def test_a_collector_gets_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Over HTTP, at the address that the standard names."""
    got: list[tuple[str, bytes]] = []

    class Collector(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append((self.path, self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Be quiet."""

    server = HTTPServer(("127.0.0.1", 0), Collector)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    monkeypatch.setenv(ENDPOINT, f"http://127.0.0.1:{server.server_port}")
    measures = measures_if_wanted()
    assert measures is not None
    measures.add(Looked(looked=1))
    measures.close()
    server.shutdown()
    server.server_close()
    assert got[0][0] == "/v1/metrics"
    assert b"fortyeight.watch.looks" in got[0][1]
