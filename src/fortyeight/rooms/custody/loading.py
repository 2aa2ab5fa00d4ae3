"""Case files out of the ledger: a stay's facts with all the facts that bear on it."""

from collections.abc import Iterable, Mapping, Sequence

from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.agreements import queries as agreements
from fortyeight.rooms.custody.models import Stay


def load_casefile(row: Stay, *, officers: Iterable[str] = ()) -> CaseFile:
    """Load the case file of one stay, with these officers besides those who served in it."""
    return load_casefiles([row], officers=officers)[row.stream]


def load_casefiles(rows: Sequence[Stay], *, officers: Iterable[str] = ()) -> Mapping[str, CaseFile]:
    """Load the case files of many stays with a handful of queries, by stream."""
    siblings = _siblings(rows)
    stays = {stream for streams in siblings.values() for stream in streams}
    facts = _grouped(reading.facts_of(*stays))
    standing = {agency: agreements.standing_streams(agency) for agency in {row.agency for row in rows}}
    serving = {
        fact.what.officer
        for found in facts.values()
        for fact in found
        if isinstance(fact.what, stay.WarrantServed)
    }
    others = {stream for streams in standing.values() for stream in streams} | serving | set(officers)
    facts |= _grouped(reading.facts_of(*others))
    jails = {row.jail: agreements.find_jail(row.jail) for row in rows}
    files = {}
    for row in rows:
        jail = jails[row.jail]
        assert jail is not None, "a stay on record lies in a jail on record"
        own = [fact for stream in siblings[row.person] for fact in facts.get(stream, ())]
        acting = {fact.what.officer for fact in own if isinstance(fact.what, stay.WarrantServed)}
        around = (*standing[row.agency], *sorted(acting | set(officers)))
        files[row.stream] = CaseFile(
            stay=row.stream,
            zone=jail.zone,
            place=jail.place,
            facts=tuple(own) + tuple(fact for stream in around for fact in facts.get(stream, ())),
        )
    return files


def bearing_streams(row: Stay) -> tuple[str, ...]:
    """List the streams that a decision on this stay rests on, besides its own."""
    own = _siblings([row])[row.person]
    return tuple(
        stream for stream in (*own, *agreements.standing_streams(row.agency)) if stream != row.stream
    )


def _siblings(rows: Sequence[Stay]) -> dict[str, tuple[str, ...]]:
    """Group the stays of these persons, in these agencies, by person."""
    people = {row.person for row in rows}
    agencies = {row.agency for row in rows}
    found = Stay.objects.filter(person__in=people, agency__in=agencies).order_by("booked_at", "stream")
    grouped: dict[str, tuple[str, ...]] = {}
    for person, stream in found.values_list("person", "stream"):
        grouped[person] = (*grouped.get(person, ()), stream)
    return grouped


def _grouped(facts: Iterable[Fact]) -> dict[str, tuple[Fact, ...]]:
    grouped: dict[str, list[Fact]] = {}
    for fact in facts:
        grouped.setdefault(fact.stream, []).append(fact)
    return {stream: tuple(found) for stream, found in grouped.items()}
