"""What is to go wrong at the edge of the database, and when: armed by a story, spent by a statement."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from django.db import OperationalError


class Fault(StrEnum):
    """One thing that a database does to whoever writes to it."""

    BUSY = "others keep the database locked"
    BROKEN = "a statement fails"
    KILLED = "the process is killed in the middle of a transaction"
    LOST = "the commit fails, and nothing was kept"
    UNANSWERED = "the commit is kept, and its answer is lost"
    KILLED_AFTER = "the process is killed after its commit"


AT_COMMIT = frozenset({Fault.LOST, Fault.UNANSWERED, Fault.KILLED_AFTER})


class Killed(BaseException):
    """The process is gone: whatever it had not committed is undone by the database, and by nobody else."""


@dataclass
class Armed:
    """A fault that waits for its moment: so many statements of a transaction from now."""

    fault: Fault
    statements: int
    times: int = 1


class Faults:
    """The faults to come. One for the process: it has one database."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Let nothing go wrong from now on."""
        self.armed: Armed | None = None
        self.is_away = self.is_dead = False
        self.seconds_each = 0.0
        self.pass_time: Callable[[timedelta], None] = lambda _: None
        self.spent: list[Fault] = []

    def arm(self, fault: Fault, *, statements: int = 0, times: int = 1) -> None:
        """Let this go wrong after so many more statements, so many times."""
        self.armed = Armed(fault, statements, times)

    def disarm(self) -> bool:
        """Take back what has not gone wrong yet; gives whether there was anything."""
        waiting, self.armed = self.armed is not None, None
        return waiting

    def around_statement(
        self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]
    ) -> Any:
        """Run one statement, or fail in its place."""
        connection = context["connection"]
        if self.is_dead:
            raise Killed
        # Only acts and looks own transactions; whoever checks reads outside of one.
        if not connection.in_atomic_block:
            return execute(sql, params, many, context)
        if self.seconds_each:
            self.pass_time(timedelta(seconds=self.seconds_each))
        if self.is_away:
            raise _refusal(connection, Fault.BUSY)
        if self.armed is not None and self.armed.fault not in AT_COMMIT:
            self.armed.statements -= 1
            if self.armed.statements < 0:
                self._strike(connection, self.armed)
        return execute(sql, params, many, context)

    @contextmanager
    def around_commit(self, connection: Any) -> Iterator[None]:
        """Commit, or fail before it, or after it."""
        armed = self.armed if self.armed is not None and self.armed.fault in AT_COMMIT else None
        if armed is not None and armed.fault is Fault.LOST:
            self._strike(connection, armed)
        yield
        if armed is not None and armed.fault is not Fault.LOST:
            self._strike(connection, armed)

    def _strike(self, connection: Any, armed: Armed) -> None:
        armed.times -= 1
        armed.statements = 0
        if armed.times <= 0:
            self.armed = None
        self.spent.append(armed.fault)
        if armed.fault in (Fault.KILLED, Fault.KILLED_AFTER):
            # A dead process rolls nothing back: its connection drops, and undoing is the database's business.
            self.is_dead = True
            raise Killed
        raise _refusal(connection, armed.fault)


def _refusal(connection: Any, fault: Fault) -> OperationalError:
    """The exception that the driver raises for it. PostgreSQL's connection is gone with it."""
    if connection.vendor == "postgresql":
        if connection.connection is not None:
            connection.connection.close()
        return OperationalError("server closed the connection unexpectedly")
    return OperationalError("database is locked" if fault is Fault.BUSY else "disk I/O error")


FAULTS = Faults()
