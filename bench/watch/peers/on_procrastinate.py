"""Procrastinate on PostgreSQL: jobs with `scheduled_at`, twenty at a time in each process, polled each 0.1 s.

It polls each five seconds unless told otherwise; a duty of seconds is told otherwise.
"""

import os
from datetime import datetime

from procrastinate import App, PsycopgConnector, SyncPsycopgConnector
from procrastinate.jobs import Job

from bench.watch.peers.job import ring, set_up

BATCH, CONCURRENCY, POLL_SECONDS = 1000, 20, 0.1
app = App(connector=PsycopgConnector(conninfo=os.environ["BENCH_QUEUE"], max_size=CONCURRENCY + 4))


@app.task(name="ring")
def ring_once(stream: str) -> None:
    """One due stay, in a thread."""
    ring(stream)


def schedule(due: list[tuple[str, datetime]]) -> None:
    """Defer a job for each stay, a thousand at once."""
    with (
        app.replace_connector(SyncPsycopgConnector(conninfo=os.environ["BENCH_QUEUE"])) as deferring,
        deferring.open(),
    ):
        deferring.schema_manager.apply_schema()
        for first in range(0, len(due), BATCH):
            jobs = [
                Job(
                    id=None,
                    queue="default",
                    lock=None,
                    queueing_lock=None,
                    task_name="ring",
                    priority=0,
                    task_kwargs={"stream": stream},
                    scheduled_at=at,
                )
                for stream, at in due[first : first + BATCH]
            ]
            deferring.job_manager.batch_defer_jobs(jobs=jobs)


def work(processes: int) -> None:
    """Run one of the worker's processes until it is stopped."""
    app.run_worker(concurrency=CONCURRENCY, fetch_job_polling_interval=POLL_SECONDS)


set_up()
