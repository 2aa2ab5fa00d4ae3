"""When each alert was committed, as somebody outside the worker sees it.

PostgreSQL keeps the instant of each commit. On SQLite another process looks at
the file a thousand times a second and notes when it first saw the row: a little
late, never early.
"""

import json
import sqlite3
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType

from django.db import connection

from fortyeight.foundations.edge import clock
from fortyeight.foundations.ledger.models import RecordedFact

LOOK_SECONDS = 0.001
RELEASE, LIMIT = "DUTY.RELEASE_NOW", "T-0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """When alerts were committed, by stay: several instants for one that rang twice."""

    commits: Mapping[str, Sequence[datetime]]


class Sight:
    """Watches the ledger for alerts while the block lasts; ask `seen` afterwards."""

    def __enter__(self) -> "Sight":
        self._from = self._last()
        self._marks: list[tuple[int, datetime]] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        if connection.vendor == "sqlite":
            self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def count(self) -> int:
        """Count the alerts raised since the block began, of whatever rung."""
        return RecordedFact.objects.filter(kind="watch.alert_raised", position__gt=self._from).count()

    def seen(self) -> Seen:
        """Say when the alert for a release was committed, for each stay that had one."""
        when = "pg_xact_commit_timestamp(xmin)" if connection.vendor == "postgresql" else "NULL"
        found: dict[str, list[datetime]] = {}
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT position, data, {when} FROM ledger_recordedfact"
                " WHERE kind = 'watch.alert_raised' AND position > %s ORDER BY position",
                [self._from],
            )
            rows = cursor.fetchall()
        marks = iter(self._marks)
        mark = next(marks, None)
        for position, text, committed in rows:
            while mark is not None and mark[0] < position:
                mark = next(marks, None)
            data = json.loads(text)
            if (data["code"], data["stage"]) == (RELEASE, LIMIT):
                instant = committed.astimezone(UTC) if committed else mark and mark[1]
                assert instant, "every alert was seen"
                found.setdefault(data["subject"], []).append(instant)
        return Seen(commits=found)

    def _look(self) -> None:
        file = sqlite3.connect(f"file:{connection.settings_dict['NAME']}?mode=ro", uri=True)
        version = None
        while True:
            is_over = self._stop.is_set()
            now_at = file.execute("PRAGMA data_version").fetchone()
            if now_at != version or is_over:
                version = now_at
                (last,) = file.execute("SELECT max(position) FROM ledger_recordedfact").fetchone()
                self._marks.append((last or 0, clock.now()))
            if is_over:
                file.close()
                return
            time.sleep(LOOK_SECONDS)

    def _last(self) -> int:
        return RecordedFact.objects.order_by("-position").values_list("position", flat=True).first() or 0
