"""Celery with Redis: `eta` tasks, acknowledged after they ran, two processes.

After its guide: `acks_late` so that a killed worker's tasks come again, results
ignored, a visibility timeout far beyond the longest eta, and Redis with its file.
"""

import os
import sys
from datetime import datetime

from celery import Celery

from bench.watch.peers.job import ring, set_up

app = Celery("bench", broker=os.environ["BENCH_BROKER"])
app.conf.update(
    task_acks_late=True,
    task_ignore_result=True,
    task_serializer="json",
    worker_hijack_root_logger=False,
    broker_transport_options={"visibility_timeout": 24 * 3600},
)


@app.task(name="ring")
def ring_once(stream: str) -> None:
    """One due stay."""
    ring(stream)


def schedule(due: list[tuple[str, datetime]]) -> None:
    """Send a task for each stay, to run at its time."""
    with app.producer_or_acquire() as producer:
        for stream, at in due:
            ring_once.apply_async((stream,), eta=at, producer=producer)


def work(processes: int) -> None:
    """Run one worker with so many processes until it is stopped."""
    app.worker_main(
        ["worker", f"--concurrency={processes}", "--loglevel=ERROR", "--without-gossip", "-O", "fair"]
    )


set_up()
if __name__ == "__main__":
    sys.exit("run bench.watch.peers.run")
