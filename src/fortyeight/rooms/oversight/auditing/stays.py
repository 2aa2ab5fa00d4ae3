"""Makes stays of rows: one row a stay, or all rows that stand together under one key."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from fortyeight.foundations.law.audit import PastStay
from fortyeight.foundations.law.instants import When, earliest_of, latest_of
from fortyeight.rooms.oversight.auditing.lines import Fate, Lines, Problem
from fortyeight.rooms.oversight.mapping import model
from fortyeight.rooms.oversight.mapping.model import Ending, Kind, TimeColumn

_TWO_HOURS = timedelta(hours=2)

_NAMED = {
    Ending.WRONG_PERSON: "AUDIT.WRONG_PERSON",
    Ending.ENTERED_IN_ERROR: "AUDIT.ENTERED_IN_ERROR",
    Ending.TRANSFERRED: "AUDIT.TRANSFERRED",
    Ending.DIED: "AUDIT.DIED",
    Ending.ESCAPED: "AUDIT.ESCAPED",
}


class Repeated(NamedTuple):
    """A key that stands on several rows of a file of one row a stay: its first row, and whether all agree."""

    first: int
    agree: bool


class RowFate(NamedTuple):
    """A row that was not judged, for the list of those."""

    line: int
    key: str
    problem: Problem


class Stay(NamedTuple):
    """A stay as the rows give it.

    `withheld` is the AUDIT code for which it is not judged by its times, empty
    when it is; `contradicts` says that the rows contradict each other. `rows`
    is the number of its rows, `line` the first of them.
    """

    key: str
    line: int
    rows: int
    past: PastStay
    ending: Ending
    findings: tuple[str, ...] = ()
    withheld: str = ""
    contradicts: bool = False


@dataclass(slots=True)
class Made:
    """The stays of a batch, the rows that are not judged, and how many rows met which quiet fate."""

    stays: list[Stay]
    not_judged: list[RowFate]
    quiet: dict[Fate, int]


def make_stays(lines: Lines, mapping: model.Mapping, repeated: Mapping[str, Repeated]) -> Made:
    """Make the stays of a batch. For a file of charges all rows of a stay are in it, one after the other."""
    made = Made(stays=[], not_judged=[], quiet={Fate.EMPTY: lines.empty, Fate.LEFT_OUT: 0, Fate.NOT_ASKED: 0})
    if mapping.is_of_charges:
        for key, places in _groups(lines, made):
            _add_group(key, places, lines, mapping, made)
    else:
        _add_rows(lines, mapping, repeated, made)
    return made


# One row a stay.


def _add_rows(lines: Lines, mapping: model.Mapping, repeated: Mapping[str, Repeated], made: Made) -> None:
    nothing: list[When | None] = [None] * len(lines.numbers)
    eligible, served, left = (
        lines.times.get(name, nothing) for name in ("release_eligible", "served", "left")
    )
    widened = any(spec.give_or_take_minutes for spec in mapping.times.values())
    problems, stays = lines.problems, made.stays
    special = bool(problems or lines.left_out or lines.asked or repeated or lines.unknown)
    for number, line in enumerate(lines.numbers):
        key = lines.keys[number]
        times = (eligible[number], served[number], left[number])
        if special:
            if _is_passed_over(number, lines, made) or _is_repeat(number, lines, repeated, made):
                continue
            problem = problems.get(number)
            if problem is not None:
                _add_broken(number, problem, lines, made)
                continue
            times = tuple(  # type: ignore[assignment]
                None if name in lines.unknown and lines.unknown[name][number] else when
                for name, when in zip(("release_eligible", "served", "left"), times, strict=True)
            )
        endings = (Ending.UNKNOWN,) if lines.endings is None else lines.endings[number]
        stays.append(_stay(key or f"row {line}", line, 1, times, endings, None, widened=widened))


def _is_passed_over(number: int, lines: Lines, made: Made) -> bool:
    problem = lines.problems.get(number)
    if problem is not None and problem.fate in (Fate.UNREADABLE, Fate.ORPHAN) and problem.code != "ROW.TIME":
        return False
    if lines.left_out is not None and lines.left_out[number]:
        made.quiet[Fate.LEFT_OUT] += 1
        return True
    if lines.asked is not None and not lines.asked[number]:
        made.quiet[Fate.NOT_ASKED] += 1
        return True
    return False


def _is_repeat(number: int, lines: Lines, repeated: Mapping[str, Repeated], made: Made) -> bool:
    key = lines.keys[number]
    found = repeated.get(key) if key is not None else None
    if found is None or key is None:
        return False
    line = lines.numbers[number]
    if found.agree:
        if line == found.first:
            return False
        made.not_judged.append(RowFate(line, key, Problem(Fate.DUPLICATE, "ROW.TWICE")))
        return True
    made.not_judged.append(RowFate(line, key, Problem(Fate.CONTRADICTORY, "ROW.DIFFERS")))
    if line == found.first:
        codes = ("AUDIT.SAME_KEY",)
        past = _what_is_known([number], lines)
        made.stays.append(Stay(key, line, 0, past, Ending.UNKNOWN, codes, codes[0], True))
    return True


def _add_broken(number: int, problem: Problem, lines: Lines, made: Made) -> None:
    """A row that cannot be read, or that names no stay, is told; the stay it gives is not judged."""
    line, key = lines.numbers[number], lines.keys[number] or ""
    made.not_judged.append(RowFate(line, key, problem))
    if problem.fate is not Fate.ORPHAN:
        code = "AUDIT.UNREADABLE" if problem.fate is Fate.UNREADABLE else "AUDIT.UNKNOWN_WORD"
        past = _what_is_known([number], lines)
        made.stays.append(Stay(key or f"row {line}", line, 0, past, Ending.UNKNOWN, (), code))


# One row a charge or hold.


def _groups(lines: Lines, made: Made) -> Iterator[tuple[str, list[int]]]:
    """Put rows under one key together; rows that cannot be put to any stay are told at once."""
    current: str | None = None
    places: list[int] = []
    for number, key in enumerate(lines.keys):
        problem = lines.problems.get(number)
        if key is None or (problem is not None and problem.fate is Fate.ORPHAN):
            assert problem is not None, "a row without a key has a problem"
            made.not_judged.append(RowFate(lines.numbers[number], "", problem))
            continue
        if key != current and places:
            assert current is not None, "places have a key"
            yield current, places
            places = []
        current = key
        places.append(number)
    if places:
        assert current is not None, "places have a key"
        yield current, places


def _add_group(key: str, every: Sequence[int], lines: Lines, mapping: model.Mapping, made: Made) -> None:
    places = [number for number in every if lines.left_out is None or not lines.left_out[number]]
    made.quiet[Fate.LEFT_OUT] += len(every) - len(places)
    if not places:
        return
    kinds = lines.kinds
    assert kinds is not None, "a file of charges has kinds"
    if lines.asked is not None:
        asked = any(lines.asked[number] for number in places)
    else:
        asked = any(kinds[number] is Kind.HOLD for number in places)
    if not asked:
        made.quiet[Fate.NOT_ASKED] += len(places)
        return
    kept, differs = _without_repeats(key, places, lines, made)
    first = lines.numbers[kept[0]]
    broken = [number for number in kept if number in lines.problems]
    if broken or differs:
        _withhold(key, kept, broken, lines, made)
        code = "AUDIT.SAME_KEY" if differs else "AUDIT.UNKNOWN_WORD"
        if any(lines.problems[number].fate is Fate.UNREADABLE for number in broken):
            code = "AUDIT.UNREADABLE"
        findings = ("AUDIT.SAME_KEY",) if differs else ()
        past = _what_is_known(kept, lines)
        made.stays.append(Stay(key, first, 0, past, Ending.UNKNOWN, findings, code, code == "AUDIT.SAME_KEY"))
        return
    reduced = {name: _reduce(spec, kept, lines) for name, spec in mapping.times.items()}
    times = tuple(
        None if name not in reduced else reduced[name][0] for name in ("release_eligible", "served", "left")
    )
    if any(disagrees for _, disagrees in reduced.values()):
        codes = ("AUDIT.ROWS_DISAGREE",)
        past = _what_is_known(kept, lines)
        made.stays.append(Stay(key, first, len(kept), past, Ending.UNKNOWN, codes, codes[0], True))
        return
    closed = reduced["hold_closed"][0] if "hold_closed" in reduced else None
    widened = any(spec.give_or_take_minutes for spec in mapping.times.values())
    made.stays.append(
        _stay(key, first, len(kept), times, _endings(kept, lines), closed, widened=widened)  # type: ignore[arg-type]
    )


def _without_repeats(key: str, places: list[int], lines: Lines, made: Made) -> tuple[list[int], bool]:
    """Leave out rows that stand there again; whether two rows of one row key differ."""
    if lines.row_keys is None:
        return places, False
    seen: dict[str, int] = {}
    kept, differs = [], False
    for number in places:
        name = lines.row_keys[number]
        if not name or name not in seen:
            seen.setdefault(name, number)
            kept.append(number)
        elif _content(lines, number) == _content(lines, seen[name]):
            made.not_judged.append(RowFate(lines.numbers[number], key, Problem(Fate.DUPLICATE, "ROW.TWICE")))
        else:
            differs = True
            kept.append(number)
    return kept, differs


def _content(lines: Lines, number: int) -> tuple[object, ...]:
    kinds = lines.kinds[number] if lines.kinds is not None else None
    endings = lines.endings[number] if lines.endings is not None else None
    times = tuple(values[number] for values in lines.times.values())
    return (kinds, endings, times, lines.problems.get(number))


def _withhold(key: str, kept: list[int], broken: list[int], lines: Lines, made: Made) -> None:
    for number in kept:
        problem = lines.problems.get(number)
        if problem is None:
            problem = Problem(Fate.HELD_BACK, "ROW.WITH_BROKEN")
            if not broken:
                problem = Problem(Fate.CONTRADICTORY, "ROW.DIFFERS")
        made.not_judged.append(RowFate(lines.numbers[number], key, problem))


def _reduce(spec: TimeColumn, places: Sequence[int], lines: Lines) -> tuple[When | None, bool]:
    """Make one time of those of the rows; whether they disagree where they should be the same."""
    kinds, values = lines.kinds, lines.times[spec.name]
    assert kinds is not None, "a file of charges has kinds"
    counted = [number for number in places if spec.rows in ("all", kinds[number].value)]
    unknown = lines.unknown.get(spec.name)
    if unknown is not None and any(unknown[number] for number in counted):
        return None, False
    known = [when for number in counted if (when := values[number]) is not None]
    if not known or (spec.empty_is_unknown and len(known) < len(counted)):
        return None, False
    if spec.take == "same":
        return known[0], any(when != known[0] for when in known)
    return (earliest_of(known) if spec.take == "earliest" else latest_of(known)), False


def _endings(places: Sequence[int], lines: Lines) -> tuple[Ending, ...]:
    if lines.endings is None:
        return (Ending.UNKNOWN,)
    found = dict.fromkeys(ending for number in places for ending in lines.endings[number])
    known = tuple(ending for ending in found if ending is not Ending.UNKNOWN)
    return known or (Ending.UNKNOWN,)


# Both.


def _what_is_known(places: Sequence[int], lines: Lines) -> PastStay:
    """Take the earliest of each time from rows that are not judged: it says which rules are concerned."""
    found: dict[str, When | None] = {}
    for name in ("release_eligible", "served", "left"):
        values = lines.times.get(name)
        known = [] if values is None else [when for n in places if (when := values[n]) is not None]
        found[name] = earliest_of(known) if known else None
    return PastStay(release_eligible=found["release_eligible"], served=found["served"], left=found["left"])


def _stay(
    key: str,
    line: int,
    rows: int,
    times: tuple[When | None, When | None, When | None],
    endings: tuple[Ending, ...],
    hold_closed: When | None,
    *,
    widened: bool,
) -> Stay:
    eligible, served, left = times
    findings: list[str] = []
    ending = endings[0]
    if len(endings) > 1:
        findings.append("AUDIT.ENDINGS_DISAGREE")
        ending = Ending.UNKNOWN
    for each in endings:
        if each in _NAMED:
            findings.append(_NAMED[each])
        if each is Ending.STILL_HERE:
            if left is not None:
                findings.append("AUDIT.STILL_HERE_AND_LEFT")
            left = None
    if hold_closed is not None and eligible is not None and hold_closed.latest < eligible.earliest:
        findings.append("AUDIT.HOLD_CLOSED_EARLY")
    if not widened and (_is_doubtful(eligible) or _is_doubtful(served) or _is_doubtful(left)):
        findings.append("AUDIT.CLOCKS_CHANGED")
    past = PastStay(release_eligible=eligible, served=served, left=left)
    return Stay(key, line, rows, past, ending, tuple(findings))


def _is_doubtful(when: When | None) -> bool:
    """Whether a time is an interval that only a change of clocks makes."""
    return (
        when is not None
        and when.earliest is not when.latest
        and (when.earliest < when.latest <= when.earliest + _TWO_HOURS)
    )
