"""Whether what is recorded is on a second machine too, in words for a board, a monitor and an operator.

A board shows `state().sentence` whenever `state().is_safe` is false; `/health` says the code.
"""

from dataclasses import dataclass
from types import MappingProxyType

from django.db import DEFAULT_DB_ALIAS, connections

from fortyeight.foundations.ledger import connecting

# code → (what is so, what to do now)
SENTENCES = MappingProxyType(
    {
        "COPY.CONFIRMS": ("A second machine confirms everything before it counts as recorded.", ""),
        "COPY.ONE_MACHINE": (
            "Everything is on one machine. No second one is set up.",
            "Back up; see docs/guide/backup.md. For a second machine see docs/guide/standby.md.",
        ),
        "COPY.WAITING": (
            "Records wait for the second machine, which does not answer.",
            "Bring the second machine back, or let the first go on alone: fortyeight standby allow-alone.",
        ),
        "COPY.MISSING": (
            "The second machine does not answer. The next record will wait for it.",
            "Bring the second machine back, or let the first go on alone: fortyeight standby allow-alone.",
        ),
        "COPY.ALONE": (
            "This runs without a copy: what is recorded now is on one machine only.",
            "Bring the other machine back as a standby, then: fortyeight standby require.",
        ),
        "COPY.NOT_REQUIRED": (
            "A second machine follows, and nothing waits for it: the latest records may be on one only.",
            "Require its confirmation: fortyeight standby require.",
        ),
        "COPY.FACTS_LOST": (
            "The machine that took over lacks something that was already recorded.",
            "Go by the paper of the last hour, enter it again, and call whoever runs the system.",
        ),
        "COPY.READ_ONLY": (
            "This is the standby: it can be read, and nothing can be recorded.",
            "Promote it when the first machine is gone and fenced; see docs/guide/standby.md.",
        ),
        "COPY.CANNOT_TELL": (
            "Whether a second machine has a copy cannot be told.",
            "Let the program's role see it: grant pg_monitor to that role.",
        ),
    }
)
_SAFE = frozenset({"COPY.CONFIRMS", "COPY.ONE_MACHINE"})

_ASK = """
SELECT pg_is_in_recovery(),
       current_setting('synchronous_standby_names'),
       current_setting('synchronous_commit'),
       pg_has_role(current_user, 'pg_read_all_stats', 'USAGE'),
       (SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'),
       (SELECT coalesce(extract(epoch FROM max(clock_timestamp() - query_start)), 0)
          FROM pg_stat_activity WHERE wait_event = 'SyncRep')
"""
_COPIES = """
SELECT coalesce(application_name, ''), coalesce(state, ''), coalesce(sync_state, ''),
       coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn), 0)::bigint
  FROM pg_stat_replication WHERE application_name <> 'pg_basebackup' ORDER BY 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A standby that is connected. `behind` is how many bytes of the log it has still to apply."""

    name: str
    state: str
    sync: str
    behind: int

    @property
    def confirms(self) -> bool:
        """Whether commits wait for this one, and it keeps up."""
        return self.state == "streaming" and self.sync in ("sync", "quorum")


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Whether there is a copy. `waiting` commits wait for it now, the oldest for `waiting_seconds`.

    `required` is PostgreSQL's synchronous_standby_names; empty when nothing waits.
    """

    code: str
    required: str = ""
    copies: tuple[Copy, ...] = ()
    waiting: int = 0
    waiting_seconds: float = 0.0

    @property
    def is_safe(self) -> bool:
        """Whether all is as it was set up; when not, everybody who answers for a shift should see it."""
        return self.code in _SAFE

    @property
    def sentence(self) -> str:
        """What is so, in a sentence; no name of a machine."""
        return SENTENCES[self.code][0]

    @property
    def remedy(self) -> str:
        """What to do now; empty when nothing."""
        return SENTENCES[self.code][1]


def state() -> State:
    """Ask the database whether what is recorded is on a second machine. One or two short queries.

    That a second machine belongs to it is told from the address: it names several
    hosts. Raises what Django raises when the database cannot be reached.
    """
    connection = connections[DEFAULT_DB_ALIAS]
    if connection.vendor != "postgresql":
        return State(code="COPY.ONE_MACHINE")
    with connection.cursor() as cursor:
        cursor.execute(_ASK)
        in_recovery, required, level, may_see, waiting, seconds = cursor.fetchone()
        if in_recovery:
            return State(code="COPY.READ_ONLY", required=required)
        cursor.execute(_COPIES)
        copies = tuple(Copy(name=row[0], state=row[1], sync=row[2], behind=row[3]) for row in cursor)
    is_expected = len(connecting.hosts_of(connection.settings_dict)) > 1
    waits = bool(required) and level not in ("off", "local")
    code = _code(copies, waits=waits, waiting=waiting, may_see=may_see, is_expected=is_expected)
    return State(code=code, required=required, copies=copies, waiting=waiting, waiting_seconds=float(seconds))


def _code(copies: tuple[Copy, ...], *, waits: bool, waiting: int, may_see: bool, is_expected: bool) -> str:
    if connecting.facts_were_lost():
        return "COPY.FACTS_LOST"
    if waits:
        if not may_see:
            return "COPY.WAITING" if waiting else "COPY.CANNOT_TELL"
        if any(copy.confirms for copy in copies):
            return "COPY.CONFIRMS"
        return "COPY.WAITING" if waiting else "COPY.MISSING"
    if copies and may_see:
        return "COPY.NOT_REQUIRED"
    return "COPY.ALONE" if is_expected else "COPY.ONE_MACHINE"
