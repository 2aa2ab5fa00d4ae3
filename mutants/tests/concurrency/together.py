"""Calls that start in the same moment, each in a thread with a connection of its own."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from django.db import connections

T = TypeVar("T")
WAIT_SECONDS = 20


def at_once(*calls: Callable[[], T]) -> list[T | Exception]:
    """Run the calls in threads that start together; give what each returned or raised."""
    together = threading.Barrier(len(calls))

    def run(call: Callable[[], T]) -> T | Exception:
        together.wait(WAIT_SECONDS)
        try:
            return call()
        except Exception as fault:
            return fault
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))
