"""DBOS on PostgreSQL: workflows put on a queue with a delay, at a poll of 0.1 s, two executors."""

import os
import time
from datetime import datetime

import sqlalchemy
from dbos import DBOS, DBOSClient

from bench.watch.peers.job import ring, set_up

QUEUE, BATCH, POLL_SECONDS, CONCURRENCY = "ring", 1000, 0.1, 20


@DBOS.workflow(name="ring")
def ring_once(stream: str) -> None:
    """One due stay: a workflow of one step."""
    step(stream)


@DBOS.step(name="ring_step")
def step(stream: str) -> None:
    """The step does it all in one transaction of ours."""
    ring(stream)


def schedule(due: list[tuple[str, datetime]]) -> None:
    """Enqueue a workflow for each stay with the delay left, a thousand in a transaction."""
    address = os.environ["BENCH_QUEUE"].replace("postgresql://", "postgresql+psycopg://")
    _launch()
    client = DBOSClient(system_database_url=address)
    engine = sqlalchemy.create_engine(address)
    for first in range(0, len(due), BATCH):
        with engine.begin() as session:
            for stream, at in due[first : first + BATCH]:
                left = max(0.001, at.timestamp() - time.time())
                options = {"queue_name": QUEUE, "workflow_name": "ring", "delay_seconds": left}
                client.enqueue_in_transaction(session, options, stream)
    DBOS.destroy()


def work(processes: int) -> None:
    """Run one executor until it is stopped."""
    _launch()
    while True:
        time.sleep(1)


def _launch() -> None:
    address = os.environ["BENCH_QUEUE"].replace("postgresql://", "postgresql+psycopg://")
    name = f"executor-{os.getpid()}"
    DBOS(
        config={
            "name": "bench",
            "system_database_url": address,
            "executor_id": name,
            "application_version": "1",
            "console_log_level": "ERROR",
        }
    )
    if os.environ["BENCH_DOES"] == "schedule":
        DBOS.listen_queues([])
    DBOS.launch()
    DBOS.register_queue(QUEUE, worker_concurrency=CONCURRENCY, polling_interval_sec=POLL_SECONDS)


set_up()
