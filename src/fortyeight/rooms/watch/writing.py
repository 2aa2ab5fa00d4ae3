"""What looks came to, written: the facts, the alerts, and when to look next. In the caller's transaction."""

from collections.abc import Mapping, Sequence

from fortyeight.foundations.law.facts import watch
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.ledger import bulk
from fortyeight.foundations.ledger.appending import Act, Item, append_many
from fortyeight.rooms.watch import views
from fortyeight.rooms.watch.looking import End, Look, Raise, Standing
from fortyeight.rooms.watch.models import Alert, Watched

_NEXT = ("agency", "look_at", "changed_at", "is_prepared", "duties_open", "overdue", "is_held")

_STANDING = (
    *("subject", "id", "duty", "code", "stage", "due_at", "came_at", "because"),
    *("tell", "ended_at", "replaced_by", "acknowledged_until"),
)


def standing(subjects: Sequence[str]) -> Mapping[str, Sequence[Standing]]:
    """Load the alerts of these subjects as they stand, by subject, the first raised first."""
    found: dict[str, list[Standing]] = {}
    rows = Alert.objects.filter(subject__in=subjects).order_by("raised_at", "id")
    for subject, alert, *said, tell, ended_at, replaced_by, silent_until in rows.values_list(*_STANDING):
        duty, code, stage, due_at, came_at, because = said
        one = Standing(
            id=str(alert),
            duty=duty,
            code=code,
            stage=stage,
            due_at=due_at,
            came_at=came_at,
            because=because,
            tell=tuple(tell),
            is_open=ended_at is None and replaced_by is None,
            silent_until=silent_until,
        )
        found.setdefault(subject, []).append(one)
    return found


def write(act: Act, looks: Mapping[str, Look], agencies: Mapping[str, str]) -> None:
    """Append the alerts that are over and those to raise, bring the view up to them, set the next look.

    What is over is recorded before what is raised in its place.
    """
    now = exactly(act.recorded_at)
    over = [
        (name, item_of_end(name, end, happened_at=now)) for name, one in looks.items() for end in one.ends
    ]
    new = [(name, item_for(name, due)) for name, one in looks.items() for due in one.raises]
    facts = append_many(act=act, items=[item for _, item in (*over, *new)])
    views.end(facts[: len(over)])
    views.insert({fact: agencies[name] for fact, (name, _) in zip(facts[len(over) :], new, strict=True)})
    next_looks = [
        (name, agencies[name], one.look_at, None, False, *_came_to(one), act.recorded_at)
        for name, one in looks.items()
        if not one.was_prepared
    ]
    bulk.update(Watched, "subject", (*_NEXT, "looked_at"), next_looks)
    # What was answered ahead was not judged now: its turn to be judged anew comes as it would have.
    of_prepared = [
        (name, agencies[name], one.look_at, None, False, *_came_to(one))
        for name, one in looks.items()
        if one.was_prepared
    ]
    bulk.update(Watched, "subject", _NEXT, of_prepared)


def _came_to(one: Look) -> tuple[int, int, bool]:
    """What the heartbeat counts, in the order of the columns in `_NEXT`."""
    return one.duties_open, one.overdue, one.is_held


def item_for(subject: str, due: Raise) -> Item:
    """Make the fact of an alert. It happened when the rung became true, however late it is recorded."""
    return Item(
        stream=views.stream_for(subject),
        what=_raised(subject, due),
        happened_at=exactly(due.came_at),
        written_before=due.written,
    )


def item_of_end(subject: str, end: End, *, happened_at: When) -> Item:
    """Make the fact that an alert is over."""
    return Item(
        stream=views.stream_for(subject),
        what=_ended(end),
        happened_at=happened_at,
        written_before=end.written,
    )


def _ended(end: End) -> watch.AlertEnded:
    return watch.AlertEnded(alert=end.alert, why=end.why, fact=end.fact)


def _raised(subject: str, due: Raise) -> watch.AlertRaised:
    return watch.AlertRaised(
        subject=subject,
        duty=due.duty,
        code=due.code,
        stage=due.stage,
        due_at=due.due_at,
        because=due.because,
        came_at=due.came_at,
        tell=due.tell,
        quiet_until=due.quiet_until,
    )
