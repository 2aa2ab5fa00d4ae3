"""Case files out of the ledger: a stay's facts with all the facts that bear on it."""

import logging
from collections.abc import Iterable, Mapping, Sequence

from django.db import DatabaseError

from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.agreements import queries as agreements
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.custody.rolls import ROLLS

log = logging.getLogger(__name__)


def load_casefile(row: Stay, *, officers: Iterable[str] = ()) -> CaseFile:
    """Load the case file of one stay, with these officers besides those who served in it."""
    return load_casefiles([row], officers=officers)[row.stream]


def load_casefiles(rows: Sequence[Stay], *, officers: Iterable[str] = ()) -> Mapping[str, CaseFile]:
    """Load the case files of many stays with a handful of queries, by stream.

    What stays have in common, the facts of agencies, agreements and officers, they
    share as one `roll`: read `recorded` of a case file, not `facts`, for all of them.
    """
    siblings = _siblings(rows)
    facts = _grouped(reading.facts_of(*{stream for streams in siblings.values() for stream in streams}))
    standing = _standing(rows)
    jails = agreements.find_jails(row.jail for row in rows)
    own, around = {}, {}
    for row in rows:
        streams = siblings[row.person, row.agency]
        own[row.stream] = tuple(fact for stream in streams for fact in facts.get(stream, ()))
        acting = {fact.what.officer for fact in own[row.stream] if isinstance(fact.what, stay.WarrantServed)}
        around[row.stream] = (*standing[row.agency], *sorted(acting | set(officers)))
    rolls = ROLLS.rolls_of(around.values())
    return {
        row.stream: CaseFile(
            stay=row.stream,
            zone=jails[row.jail].zone,
            place=jails[row.jail].place,
            facts=own[row.stream],
            roll=rolls[around[row.stream]],
        )
        for row in rows
    }


def load_each(rows: Sequence[Stay]) -> Mapping[str, CaseFile | None]:
    """Load the case files of many stays, by stream; None for one whose facts cannot be read.

    One broken stay must not hide the others from the board and the watch.
    """
    try:
        return load_casefiles(rows)
    except DatabaseError:
        raise
    except Exception:
        log.exception("not all of %d case files can be read; reading them one by one", len(rows))
    return {row.stream: _load_or_none(row) for row in rows}


def _load_or_none(row: Stay) -> CaseFile | None:
    try:
        return load_casefile(row)
    except DatabaseError:
        raise
    except Exception:
        log.exception("the case file of %s cannot be read", row.stream)
        return None


def bearing_each(rows: Sequence[Stay]) -> Mapping[str, frozenset[str]]:
    """List for each of these stays the streams that a decision on it rests on at least, its own too."""
    siblings, standing = _siblings(rows), _standing(rows)
    return {
        row.stream: frozenset((row.stream, *siblings[row.person, row.agency], *standing[row.agency]))
        for row in rows
    }


def bearing_streams(*rows: Stay) -> tuple[str, ...]:
    """List the streams that a decision on these stays rests on, besides their own."""
    around = [*_siblings(rows).values(), *_standing(rows).values()]
    own = {row.stream for row in rows}
    return tuple(dict.fromkeys(stream for streams in around for stream in streams if stream not in own))


def _standing(rows: Sequence[Stay]) -> dict[str, tuple[str, ...]]:
    return agreements.standing_streams({row.agency for row in rows})


def _siblings(rows: Sequence[Stay]) -> dict[tuple[str, str], tuple[str, ...]]:
    """Group the stays of these persons by person and agency: another agency's stays are not ours to read."""
    people = {row.person for row in rows}
    agencies = {row.agency for row in rows}
    found = Stay.objects.filter(person__in=people, agency__in=agencies).order_by("booked_at", "stream")
    grouped: dict[tuple[str, str], tuple[str, ...]] = {}
    for person, agency, stream in found.values_list("person", "agency", "stream"):
        grouped[person, agency] = (*grouped.get((person, agency), ()), stream)
    return grouped


def _grouped(facts: Iterable[Fact]) -> dict[str, tuple[Fact, ...]]:
    grouped: dict[str, list[Fact]] = {}
    for fact in facts:
        grouped.setdefault(fact.stream, []).append(fact)
    return {stream: tuple(found) for stream, found in grouped.items()}
