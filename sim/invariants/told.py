"""Nobody is past a limit without an alert in a named person's queue; none is lost, doubled or left over."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise

from fortyeight.foundations.law.authority import Basis
from fortyeight.foundations.law.facts import watch as watched
from fortyeight.rooms.watch import queries
from fortyeight.rooms.watch.models import Alert
from sim.alerts import AlertRow, alerts_about
from sim.cast import AGENCY, DAY, HOUR, SUPERVISORS
from sim.county import County
from sim.shadow import Owed, Shadow, Standing
from sim.violation import Violation

IN_TIME = "whoever is past a limit has an alert, raised in the first look after it came"
BEFORE = "of a limit that was known for long, somebody was warned before it"
AGAIN = "an alert that was taken on rings again when its time is up"
CAME = "an alert says when it became true, not when somebody noticed"
ENDS = "an alert ends when its duty does, and not before"
QUEUE = "an alert is in the queue of named persons until somebody takes it on"
ONCE = "an alert is raised once, and never lost"
FREEDOM = frozenset({"DUTY.RELEASE_NOW", "DUTY.DECIDE_NOW"})
LIMIT = "DUTY.HAND_OVER_OR_RELEASE"
EVERYTHING_EVERY = DAY
SILENCE_MAX, SILENCE_MAX_AHEAD = HOUR / 2, 8 * DAY


class Told:
    """Compares what the watch raised with what its shadow says is owed, after each whole look."""

    def __init__(self, county: County, shadow: Shadow) -> None:
        self.county, self.shadow = county, shadow
        self.everything_at = county.now
        self.limits: dict[tuple[str, datetime], datetime] = {}
        self.reached: list[tuple[str, datetime]] = []

    def check(self) -> None:
        """Call it after the shadow has followed."""
        self._note_limits(self.shadow.changed)
        watch = self.county.watch
        # A look in which time passed is judged by the next one, which begins at once.
        if watch.looked_at != self.county.now or not watch.is_up:
            return
        streams = set(self.shadow.changed)
        if self.county.now >= self.everything_at:
            self.everything_at = self.county.now + EVERYTHING_EVERY
            streams.update(self.shadow.open_stays())
            self._check_queue()
        self.shadow.changed.clear()
        streams.update(stream for stream, _ in self.reached)
        rows = alerts_about(streams)
        for stream, end in self.reached:
            self._check_before(stream, end, rows.get(stream, []))
        self.reached.clear()
        for stream in sorted(streams):
            self._check_stay(self.shadow.now[stream], rows.get(stream, []))

    def _check_stay(self, found: Standing, alerts: list[AlertRow]) -> None:
        for owed in found.owed:
            mine = [row for row in alerts if row.duty == owed.key and row.due_at == owed.due_at]
            if owed.code in FREEDOM:
                self.county.seen["held on nothing, looked at"] += 1
            self._check_rung(found, owed, mine)
        on_nothing = found.authority.basis in (Basis.NONE, Basis.UNKNOWN)
        if on_nothing and not any(owed.code in FREEDOM for owed in found.owed):
            what = "somebody is held on nothing, and no duty says so"
            raise Violation(IN_TIME, what, at=found.at, about=(found.stream,))
        self._check_ends(found, alerts)

    def _check_rung(self, found: Standing, owed: Owed, mine: list[AlertRow]) -> None:
        """One alert of the limit counts: the latest rung, or one that somebody has in hand for a while."""
        now = self.county.machine_now()
        counting = [row for row in mine if row.is_open]
        if not counting:
            raise self._violation(IN_TIME, found, owed, f"rung {owed.rung} is missing")
        if len(counting) > 1:
            raise self._violation(ONCE, found, owed, f"{len(counting)} alerts count at once")
        self._check_reasons(found, owed, mine)
        one = counting[0]
        if not one.tell:
            raise self._violation(QUEUE, found, owed, "nobody is told")
        if one.silent_until is not None:
            self._check_silence(found, owed, one, one.silent_until, now)
        elif one.came_at < owed.came_at:
            raise self._violation(IN_TIME, found, owed, f"rung {owed.rung} is missing")
        elif one.stage == owed.rung and one.came_at != owed.came_at and len(mine) == 1:
            what = f"it came at {owed.came_at:%d %b %H:%M}, and says {one.came_at:%d %b %H:%M}"
            raise self._violation(CAME, found, owed, what)

    def _check_reasons(self, found: Standing, owed: Owed, mine: list[AlertRow]) -> None:
        """Each alert of a limit says something that the one before it did not."""
        in_order = sorted(mine, key=lambda row: (row.raised_at, row.came_at))
        for before, after in pairwise(in_order):
            if after.came_at <= before.came_at and not before.ended_why:
                what = f"{before.stage} and {after.stage} say the same"
                raise self._violation(ONCE, found, owed, what)

    def _check_silence(
        self, found: Standing, owed: Owed, one: AlertRow, until: datetime, now: datetime
    ) -> None:
        if until <= now:
            raise self._violation(AGAIN, found, owed, f"it was silent until {until:%d %b %H:%M}")
        taken_at = one.acknowledged_at
        is_late = taken_at is not None and owed.due_at <= taken_at and owed.code in FREEDOM
        longest = SILENCE_MAX if is_late else SILENCE_MAX_AHEAD
        if taken_at is not None and until - taken_at > longest:
            raise self._violation(AGAIN, found, owed, f"it is silent for {until - taken_at}")
        self.shadow.remind(found.stream, until)

    def _check_ends(self, found: Standing, alerts: list[AlertRow]) -> None:
        limits = {(duty.key, duty.due_at) for duty in found.duties}
        for row in alerts:
            if row.is_open and (row.duty, row.due_at) not in limits:
                what = f"{row.subject}: {row.duty} ({row.stage}) still counts"
                raise Violation(ENDS, what, at=found.at, about=(found.stream,))

    def _check_before(self, stream: str, end: datetime, alerts: list[AlertRow]) -> None:
        if not any(row.code == LIMIT and row.due_at == end and row.raised_at < end for row in alerts):
            what = f"{stream}: the hold ended on {end:%d %b %Y %H:%M} UTC, and nobody was warned"
            raise Violation(BEFORE, what, at=self.county.now, about=(stream,))
        self.county.seen["limit reached, warned before"] += 1

    def _note_limits(self, streams: Iterable[str]) -> None:
        """Keep since when the end of a hold was known; one that was reached must have been warned of."""
        for stream in streams:
            found = self.shadow.now[stream]
            ends = {duty.due_at for duty in found.duties if duty.code == LIMIT}
            for key in [key for key in self.limits if key[0] == stream and key[1] not in ends]:
                known = self.limits.pop(key)
                was_reached = found.at >= key[1] and found.authority.basis is Basis.NONE
                clear_since = max(known, self.county.reliable_since)
                if was_reached and clear_since <= key[1] - HOUR and self.county.is_reliable:
                    self.reached.append(key)
            for end in ends:
                self.limits.setdefault((stream, end), found.at)

    def _check_queue(self) -> None:
        """Whatever rings stands in the queue of every supervisor."""
        at = self.county.machine_now()
        counting = Alert.objects.filter(ended_at=None, replaced_by=None)
        unread = {str(pk) for pk in counting.filter(acknowledged_at=None).values_list("id", flat=True)}
        for actor in SUPERVISORS:
            shown = {seen.id for seen in queries.open_alerts(actor, at)}
            if unread - shown and len(shown) < queries.SHOWN_MAX:
                what = f"{len(unread - shown)} alerts stand in no queue"
                raise Violation(QUEUE, what, at=self.county.now)
        nobody = Alert.objects.filter(acknowledged_by="").exclude(acknowledged_at=None)
        if nobody.exists() or counting.exclude(agency=AGENCY).exists():
            raise Violation(QUEUE, "an alert was taken on by nobody", at=self.county.now)
        self.check_once()

    def check_once(self) -> None:
        """The table has what the ledger has, once; and the ledger has no rung of a limit twice."""
        raised = {
            fact.id: fact.what
            for stream, facts in self.shadow.follower.facts.items()
            if stream.startswith("watch/")
            for fact in facts
            if isinstance(fact.what, watched.AlertRaised)
        }
        rungs = Counter((what.subject, what.duty, what.due_at, what.stage) for what in raised.values())
        twice = [rung for rung, count in rungs.items() if count > 1]
        if twice:
            raise Violation(ONCE, f"raised twice: {twice[0]}", at=self.county.now, about=(twice[0][0],))
        kept = {str(pk) for pk in Alert.objects.values_list("id", flat=True)}
        if raised.keys() != kept:
            what = f"{len(raised.keys() - kept)} are lost, {len(kept - raised.keys())} come from nowhere"
            raise Violation(ONCE, what, at=self.county.now)
        self.county.seen["alerts"] = len(kept)

    def _violation(self, promise: str, found: Standing, owed: Owed, what: str) -> Violation:
        text = f"{found.stream}: {owed.key}, due {owed.due_at:%d %b %Y %H:%M} UTC: {what}"
        return Violation(promise, text, at=self.county.now, about=(found.stream,))
