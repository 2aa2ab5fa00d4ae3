"""What the judge answered ahead of time, and the proof that the answer still stands.

Shortly before a subject is to be looked at, the judge is asked at that very
instant on the facts so far; time is an argument. The answer is kept with the head
of every stream that it rests on, the alerts' own among them, with the hash of the
book and with that of the judge's own code. At the instant it is used if all of
these are the same still. Anything else (one fact more, another book, another
version, an instant past the answer's own next turn) and the judge is asked anew.
"""

import functools
import json
import logging
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.db import connection

from fortyeight.foundations import law
from fortyeight.foundations.kit.canonical import canonical_json
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.facts.codec import read_instant
from fortyeight.foundations.law.facts.watch import Ended
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import unseen
from fortyeight.rooms.watch import claims, subjects, views, writing
from fortyeight.rooms.watch.claims import Claim
from fortyeight.rooms.watch.looking import End, Look, Raise, look
from fortyeight.rooms.watch.models import Prepared, Watched

log = logging.getLogger(__name__)

HORIZON = timedelta(minutes=10)
URGENT = timedelta(minutes=1)
NEAR, QUIET = timedelta(milliseconds=250), timedelta(seconds=2)
AT_ONCE, AT_ONCE_IN_QUIET = 25, 50


def room_for(at: datetime) -> int:
    """Say about how many subjects to ask ahead now: fewer when something comes due soon.

    None while something comes due in a moment, unless the first to be asked about
    comes due within a minute itself.
    """
    rows = Watched.objects.filter(look_at__gt=at, look_at__lte=at + HORIZON, is_prepared=False)
    first = rows.order_by("look_at").values_list("look_at", flat=True).first()
    if first is None or (first > at + URGENT and claims.is_near(at, NEAR)):
        return 0
    return AT_ONCE if claims.is_near(at, QUIET) else AT_ONCE_IN_QUIET


def prepare(at: datetime, limit: int, book: Book) -> int:
    """Ask the judge about up to so many subjects that come due soon; give how many. Needs a transaction."""
    rows = Watched.objects.filter(look_at__gt=at, look_at__lte=at + HORIZON, is_prepared=False)
    rows = rows.order_by("look_at")
    if connection.features.has_select_for_update_skip_locked:
        rows = rows.select_for_update(skip_locked=True)
    wanted = {row.subject: row.look_at for row in rows[:limit] if row.look_at is not None}
    if not wanted:
        return 0
    # The heads of the alerts are read before the alerts: one that comes in between makes the proof fail.
    heads = unseen.heads_of({views.stream_for(name) for name in wanted})
    cases, alerts = subjects.load(wanted), writing.standing(tuple(wanted))
    answers = []
    for name, instant in wanted.items():
        case = cases[name]
        if case is None:
            continue
        try:
            found = look(case, at=instant, alerts=alerts.get(name, ()), book=book)
            stream = views.stream_for(name)
            answers.append(
                Prepared(
                    subject=name,
                    at=instant,
                    made_by=made_by(book),
                    rests_on=json.dumps({**case.rests_on, stream: heads[stream]}),
                    answer=_write(found, name, case.agency, instant),
                )
            )
        except Exception:
            # At the instant itself the judge is asked again, and what he cannot decide rings.
            log.exception("the judge could not be asked ahead about %s", name)
    Prepared.objects.bulk_create(
        answers,
        update_conflicts=True,
        unique_fields=["subject"],
        update_fields=["at", "made_by", "rests_on", "answer"],
    )
    Watched.objects.filter(subject__in=wanted).update(is_prepared=True)
    return len(wanted)


def still_true(claimed: Sequence[Claim], at: datetime, book: Book) -> Mapping[str, tuple[Look, str]]:
    """Find the answers that still stand, each with the agency. Lock the streams of the alerts first."""
    due = {
        claim.subject: claim.look_at
        for claim in claimed
        if claim.is_prepared and claim.look_at is not None and claim.look_at <= at
    }
    if not due:
        return {}
    stamp = made_by(book)
    kept: dict[str, tuple[Mapping[str, int], Any]] = {}
    rows = Prepared.objects.filter(subject__in=due, made_by=stamp)
    for subject, instant, stood_on, text in rows.values_list("subject", "at", "rests_on", "answer"):
        if instant == due[subject]:
            kept[subject] = json.loads(stood_on), json.loads(text)
    bearing = subjects.bearing(tuple(kept))
    heads = unseen.heads_of({stream for rests_on, _ in kept.values() for stream in rests_on})
    found = {}
    for subject, (rests_on, answer) in kept.items():
        is_same = bearing.get(subject, frozenset((subject, ""))) <= rests_on.keys() and all(
            heads[stream] == head for stream, head in rests_on.items()
        )
        read = _read(answer) if is_same else None
        if read is not None and (read.look_at is None or at < read.look_at):
            found[subject] = read, str(answer["agency"])
    return found


def made_by(book: Book) -> str:
    """Name what an answer was made by: the book, and the code of the judge and of the watch."""
    return f"{book.hash}:{_code_hash()}"


@functools.cache
def _code_hash() -> str:
    """Hash the files that decide. Two versions that run side by side never use each other's answers."""
    hashed = sha256()
    for folder in (Path(law.__file__).parent, Path(__file__).parent):
        for file in sorted(folder.rglob("*.py")):
            hashed.update(file.read_bytes())
    return hashed.hexdigest()


def _write(found: Look, subject: str, agency: str, at: datetime) -> str:
    return canonical_json(
        {
            "agency": agency,
            "look_at": found.look_at,
            "duties_open": found.duties_open,
            "overdue": found.overdue,
            "is_held": found.is_held,
            "raises": [{"written": writing.item_for(subject, due).written().public} for due in found.raises],
            "ends": [
                {"written": writing.item_of_end(subject, end, happened_at=exactly(at)).written().public}
                for end in found.ends
            ],
        }
    )


def _read(answer: Mapping[str, Any]) -> Look:
    return Look(
        raises=tuple(_read_raise(due["written"]) for due in answer["raises"]),
        ends=tuple(_read_end(end["written"]) for end in answer["ends"]),
        look_at=_instant(answer["look_at"]),
        duties_open=answer["duties_open"],
        overdue=answer["overdue"],
        is_held=answer.get("is_held", False),
        was_prepared=True,
    )


def _read_raise(written: str) -> Raise:
    """Read an alert from the very text that will be recorded."""
    fields = json.loads(written)
    came_at, due_at = _instant(fields["came_at"]), _instant(fields["due_at"])
    assert came_at is not None and due_at is not None, "an alert of the watch has both"  # noqa: PT018
    return Raise(
        duty=fields["duty"],
        code=fields["code"],
        stage=fields["stage"],
        due_at=due_at,
        because=fields["because"],
        came_at=came_at,
        tell=tuple(fields["tell"]),
        quiet_until=_instant(fields["quiet_until"]),
        written=written,
    )


def _read_end(written: str) -> End:
    fields = json.loads(written)
    return End(alert=fields["alert"], why=Ended(fields["why"]), fact=fields["fact"], written=written)


def _instant(text: str | None) -> datetime | None:
    return None if text is None else read_instant(text)
