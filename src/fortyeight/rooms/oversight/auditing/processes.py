"""Works batches off in one process or in several, and gives what they came to in the order of the file."""

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from fortyeight.foundations.law.book import Book
from fortyeight.rooms.oversight.auditing.work import Order, Outcome, Packed, Worker
from fortyeight.rooms.oversight.backfile.rows import Batch
from fortyeight.rooms.oversight.tables import UnableToUseFile

# Below this a second process costs more than it gives.
WORTH_BYTES = 4_000_000
WAITING_EACH = 2
GARBAGE_THRESHOLD = 500_000

_worker: Worker | None = None


def processes_for(length: int) -> int:
    """Say how many processes to use for a file of so many bytes: all processors for a large one."""
    return len(os.sched_getaffinity(0)) if length >= WORTH_BYTES else 1


def worked(
    batches: Iterable[Batch | Packed], order: Order, book: Book, *, processes: int
) -> Generator[Outcome, None, None]:
    """Work all batches off, a few in memory at a time. Raises UnableToUseFile, code PROCESS.ENDED."""
    if processes <= 1:
        worker = Worker(order, book)
        for batch in batches:
            yield worker.work(unpacked(batch, order))
        return
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, context, initializer=_begin, initargs=(order, book.hash))
    waiting: deque[Future[Outcome]] = deque()
    try:
        for batch in batches:
            waiting.append(pool.submit(_work, batch))
            if len(waiting) >= processes * WAITING_EACH:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool:
        why = "One of the processes that judge was ended from outside; the memory may have run out."
        raise UnableToUseFile("PROCESS.ENDED", why, "Run it again with --processes 1.") from None
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def unpacked(batch: Batch | Packed, order: Order) -> Batch:
    """Take a batch out of what carried it."""
    if isinstance(batch, Batch):
        return batch
    import pyarrow as pa

    from fortyeight.rooms.oversight.backfile.parquet_rows import batch_of_table

    with pa.ipc.open_stream(batch.data) as stream:
        table = stream.read_next_batch()
    return batch_of_table(table, batch.first, order.mapping.columns)


def _begin(order: Order, book_hash: str) -> None:
    """Set up a process; an interruption from the keyboard is the business of the first one."""
    global _worker  # noqa: PLW0603 - the one thing a process of its own keeps
    from fortyeight.foundations.rulebook.current import current

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A batch makes a million small values and no cycle: looking for cycles among them is time lost.
    gc.freeze()
    gc.set_threshold(GARBAGE_THRESHOLD)
    threading.Thread(target=_end_with_the_first, daemon=True).start()
    book = current()
    assert book.hash == book_hash, "every process judges by the same book"
    _worker = Worker(order, book)


def _end_with_the_first() -> None:
    """Wait for the first process to end, killed or not, and end too: nobody would take what is worked off."""
    first = multiprocessing.parent_process()
    assert first is not None, "this process was started by the first"
    first.join()
    os._exit(1)


def _work(batch: Batch | Packed) -> Outcome:
    assert _worker is not None, "set up before the first batch"
    return _worker.work(unpacked(batch, _worker.order))
