"""The figures of the watch for whatever monitoring an agency has (OpenTelemetry). They count nobody held.

On only when OTEL_EXPORTER_OTLP_ENDPOINT is set; the SDK reads that and its kin itself.
"""

import os
from datetime import datetime
from typing import Any

from fortyeight.rooms.deliveries.models import Delivery
from fortyeight.rooms.watch import heart
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.worker import UNCOMPUTABLE, Looked

ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"
LATENESS_SECONDS = (0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15, 60, 300, 3600)


def measures_if_wanted() -> "Measures | None":
    """Make the measures, sent to the collector that the environment names; None when it names none."""
    if not os.environ.get(ENDPOINT):
        return None
    from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
    from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader

    return Measures(PeriodicExportingMetricReader(OTLPMetricExporter()))


class Measures:
    """What one worker measures, given to a reader of the SDK."""

    def __init__(self, reader: Any) -> None:
        from opentelemetry.sdk.metrics import MeterProvider

        self._provider = MeterProvider(metric_readers=[reader])
        meter = self._provider.get_meter("fortyeight.watch")
        self._late = meter.create_histogram(
            "fortyeight.watch.lateness",
            unit="s",
            description="By how much the latest alert of a round was late",
            explicit_bucket_boundaries_advisory=list(LATENESS_SECONDS),
        )
        self._looks = meter.create_counter("fortyeight.watch.looks")
        self._raised = meter.create_counter("fortyeight.watch.alerts_raised")
        self._faults = meter.create_counter("fortyeight.watch.clock_faults")
        self._backlog = meter.create_gauge("fortyeight.watch.backlog")
        self._beat_age = meter.create_gauge("fortyeight.watch.heartbeat_age", unit="s")
        self._uncomputable = meter.create_gauge("fortyeight.watch.uncomputable")
        self._deliveries = meter.create_gauge("fortyeight.deliveries.waiting")

    def add(self, looked: Looked) -> None:
        """Count one round."""
        self._looks.add(looked.looked + looked.reconciled)
        self._raised.add(looked.raised)
        if looked.raised:
            self._late.record(looked.worst.total_seconds())

    def add_clock_faults(self, count: int) -> None:
        """Count faults of clocks."""
        self._faults.add(count)

    def set_gauges(self, at: datetime) -> None:
        """Measure what stands now: a few statements, for once a minute."""
        pulse = heart.read_pulse(at)
        self._backlog.set(pulse.backlog)
        if pulse.beat_at is not None:
            self._beat_age.set(max(0.0, (at - pulse.beat_at).total_seconds()))
        open_ones = Alert.objects.filter(code=UNCOMPUTABLE, ended_at=None, replaced_by=None)
        self._uncomputable.set(open_ones.count())
        self._deliveries.set(Delivery.objects.filter(state="WAITING").count())

    def close(self) -> None:
        """Send what is left, and stop sending."""
        self._provider.shutdown()
