"""Bugs that can be switched on, one for each promise: an invariant that never fails is worth nothing.

Each replaces a function of the product for the length of a run. `BUGS` says which
promise has to break for it. Only tests, and `--bug`, switch one on.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from django.db import connections

from fortyeight.foundations.law import record, standing
from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.grounds import found, wso_arrest
from fortyeight.foundations.law.grounds.found import Basis
from fortyeight.foundations.law.release import must_release
from fortyeight.foundations.law.shapes import alert_ladder
from fortyeight.foundations.law.shapes.alert_ladder import Stage
from fortyeight.foundations.ledger import appending, chain, repeating
from fortyeight.rooms.custody import loading, recording
from fortyeight.rooms.custody.actions import release
from fortyeight.rooms.watch import looking, views, worker
from fortyeight.rooms.watch.actions import acknowledge
from fortyeight.rooms.watch.models import Alert
from sim import desk
from sim.cast import DAY, OPENING
from sim.invariants import papers, replay, silence, told
from sim.invariants import record as whole
from sim.stories import supervisors

Patches = list[tuple[Any, str, Any]]
NEVER = timedelta(days=3650)


@dataclass(frozen=True, slots=True)
class Bug:
    """What is replaced, and the promises of which one has to break."""

    patches: Callable[[], Patches]
    promises: tuple[str, ...]


@contextmanager
def switched_on(name: str) -> Iterator[None]:
    """Let one bug be in the product; none when the name is empty."""
    patches = BUGS[name].patches() if name else []
    kept = [(where, what, getattr(where, what)) for where, what, _ in patches]
    for where, what, instead in patches:
        setattr(where, what, instead)
    try:
        yield
    finally:
        for where, what, before in kept:
            setattr(where, what, before)


def _look(change: Callable[..., looking.Look]) -> Patches:
    """Change what each look comes to; `at` is the instant of the look."""
    look = worker.look

    def changed(case: Any, **given: Any) -> looking.Look:
        return change(look(case, **given), given["at"])

    return [(worker, "look", changed)]


def _a_rung_is_skipped() -> Patches:
    return _look(lambda one, at: replace(one, raises=tuple(r for r in one.raises if r.stage != "T-1H")))


def _noticed_is_taken_for_come() -> Patches:
    return _look(lambda one, at: replace(one, raises=tuple(replace(r, came_at=at) for r in one.raises)))


def _raised_again_at_each_look() -> Patches:
    def twice(one: looking.Look, at: Any) -> looking.Look:
        again = tuple(replace(r, stage=f"{r.stage}-{at:%d%H%M%S}") for r in one.raises)
        return replace(one, raises=(*one.raises, *again))

    return _look(twice)


def _never_ends() -> Patches:
    return _look(lambda one, at: replace(one, ends=()))


def _the_next_look_is_forgotten() -> Patches:
    return _look(lambda one, at: replace(one, look_at=None))


def _looks_at_once_again() -> Patches:
    return _look(lambda one, at: replace(one, look_at=at))


def _nobody_is_told() -> Patches:
    return _look(lambda one, at: replace(one, raises=tuple(replace(r, tell=()) for r in one.raises)))


def _taken_on_for_ever() -> Patches:
    return [(acknowledge, "silent_until", lambda row, at: at + NEVER)]


def _does_not_ring_again() -> Patches:
    def misses(self: Any, rung_at: Any, at: Any) -> bool:
        return self.open is None or (self.open.silent_until is None and self.open.came_at < rung_at)

    return [(looking._OfLimit, "misses", misses)]


def _an_alert_is_lost() -> Patches:
    insert = views.insert

    def lossy(raised: Mapping[Any, str]) -> None:
        insert({fact: agency for fact, agency in raised.items() if fact.what.code != "DUTY.CHECK_WARRANT"})

    return [(views, "insert", lossy)]


def _no_warning_before() -> Patches:
    latest = alert_ladder.latest

    def late(*given: Any) -> Any:
        mark = latest(*given)
        return None if mark is None or mark.stage is Stage.AHEAD else mark

    return [(alert_ladder, "latest", late)]


def _an_officer_needs_no_papers() -> Patches:
    return [(standing, "officer_steps", lambda *given: iter(()))]


def _a_broken_chain_holds() -> Patches:
    return [(wso_arrest, "_broken_chain", lambda *given: None)]


def _the_hold_grows() -> Patches:
    made = found.made

    def longer(bench: Any, basis: Basis, *given: Any, expires_at: Any = None, **more: Any) -> Any:
        if basis is Basis.WSO_ARREST and expires_at is not None:
            expires_at += (bench.at - OPENING) / 1000
        return made(bench, basis, *given, expires_at=expires_at, **more)

    return [(found, "made", longer)]


def _a_row_is_changed_behind_the_ledger() -> Patches:
    def apply(fact: Any, agency: str) -> None:
        views.apply(fact, agency)
        Alert.objects.filter(id=fact.what.alert).update(note="another note")

    return [(acknowledge, "views", SimpleNamespace(apply=apply, stream_for=views.stream_for))]


def _a_hash_is_wrong() -> Patches:
    fact_hash = chain.fact_hash
    return [(appending, "fact_hash", lambda row: fact_hash(row)[::-1] if row.seq == 3 else fact_hash(row))]


def _a_double_click_counts_twice() -> Patches:
    return [
        (repeating, "first_outcome", lambda act, digest: None),
        (repeating, "keep_outcome", lambda act, digest, outcome: None),
    ]


def _commits_half_way() -> Patches:
    append = recording.append

    def early(**given: Any) -> Any:
        fact = append(**given)
        connections["default"].connection.commit()
        return fact

    return [(recording, "append", early)]


def _another_decision_is_stored() -> Patches:
    return [
        (
            release,
            "must_release",
            lambda casefile, at, book: must_release(casefile, at=at - 90 * DAY, book=book),
        )
    ]


def _later_facts_were_known() -> Patches:
    return [(CaseFile, "known_at", lambda self, at: self)]


def _pages_keep_an_old_file() -> Patches:
    kept: dict[str, Any] = {}
    load = loading.load_casefile
    return [(loading, "load_casefile", lambda row, **given: kept.setdefault(row.stream, load(row, **given)))]


def _a_person_leaves_twice() -> Patches:
    checks = tuple((kinds, check) for kinds, check in record.CHECKS if check is not record._is_here)
    return [(record, "CHECKS", checks)]


def _two_take_one_alert_on() -> Patches:
    return [(Alert, "refresh_from_db", lambda self: setattr(self, "acknowledged_at", None))]


BUGS: dict[str, Bug] = {
    "a-rung-is-skipped": Bug(_a_rung_is_skipped, (told.IN_TIME,)),
    "the-next-look-is-forgotten": Bug(_the_next_look_is_forgotten, (told.IN_TIME,)),
    "an-alert-is-lost": Bug(_an_alert_is_lost, (told.IN_TIME, told.ONCE)),
    "raised-again-at-each-look": Bug(_raised_again_at_each_look, (told.ONCE,)),
    "noticed-is-taken-for-come": Bug(_noticed_is_taken_for_come, (told.CAME, told.IN_TIME)),
    "taken-on-for-ever": Bug(_taken_on_for_ever, (told.AGAIN,)),
    "does-not-ring-again": Bug(_does_not_ring_again, (told.AGAIN,)),
    "never-ends": Bug(_never_ends, (told.ENDS,)),
    "nobody-is-told": Bug(_nobody_is_told, (told.QUEUE,)),
    "no-warning-before": Bug(_no_warning_before, (told.BEFORE,)),
    "looks-at-once-again": Bug(_looks_at_once_again, ("the watch does not spin",)),
    "an-officer-needs-no-papers": Bug(_an_officer_needs_no_papers, (papers.AUTHORITY,)),
    "a-broken-chain-holds": Bug(_a_broken_chain_holds, (papers.HELD,)),
    "the-hold-grows": Bug(_the_hold_grows, (silence.SILENCE,)),
    "a-row-is-changed-behind-the-ledger": Bug(_a_row_is_changed_behind_the_ledger, (whole.REBUILT,)),
    "a-hash-is-wrong": Bug(_a_hash_is_wrong, (whole.WHOLE,)),
    "a-double-click-counts-twice": Bug(_a_double_click_counts_twice, (desk.FIRST_OUTCOME,)),
    "commits-half-way": Bug(_commits_half_way, (desk.WHOLE_OR_NOT,)),
    "another-decision-is-stored": Bug(_another_decision_is_stored, (replay.STORED,)),
    "later-facts-were-known": Bug(_later_facts_were_known, (replay.KNOWN,)),
    "pages-keep-an-old-file": Bug(_pages_keep_an_old_file, (replay.PAGES,)),
    "a-person-leaves-twice": Bug(_a_person_leaves_twice, (supervisors.RELEASED_ONCE,)),
    "two-take-one-alert-on": Bug(_two_take_one_alert_on, (supervisors.TAKEN_ONCE,)),
}
