"""What is watched: each kind of subject has a source, listed in `SOURCES`."""

from collections.abc import Collection, Mapping

from fortyeight.rooms.watch.subjects.agencies import AGENCIES
from fortyeight.rooms.watch.subjects.agreements import AGREEMENTS
from fortyeight.rooms.watch.subjects.heart import HEART
from fortyeight.rooms.watch.subjects.officers import OFFICERS
from fortyeight.rooms.watch.subjects.source import Case, Judged, Source
from fortyeight.rooms.watch.subjects.stays import STAYS

__all__ = ("SOURCES", "Case", "Judged", "Source", "agencies", "bearing", "load", "open_among", "touched_by")

SOURCES: tuple[Source, ...] = (STAYS, OFFICERS, AGREEMENTS, AGENCIES, HEART)


def touched_by(streams: Collection[str]) -> Mapping[str, str]:
    """Tell on which subjects of every kind the facts of these streams bear, each with its agency."""
    return {subject: agency for source in SOURCES for subject, agency in source.touched_by(streams).items()}


def load(subjects: Collection[str]) -> Mapping[str, Case | None]:
    """Load subjects of any kind; None for one that cannot be read, or that no source knows."""
    found: dict[str, Case | None] = dict.fromkeys(subjects)
    for source, own in _by_source(subjects):
        found |= source.load(own)
    return found


def bearing(subjects: Collection[str]) -> Mapping[str, frozenset[str]]:
    """Tell on which streams a decision on each of these rests at least, as it stands now."""
    return {
        subject: streams
        for source, own in _by_source(subjects)
        for subject, streams in source.bearing(own).items()
    }


def open_among(subjects: Collection[str]) -> frozenset[str]:
    """Say which of these have something that can come due."""
    return frozenset(subject for source, own in _by_source(subjects) for subject in source.open_among(own))


def has_source(subject: str) -> bool:
    """Say whether any source knows this kind of subject."""
    return any(subject.startswith(f"{source.kind}/") for source in SOURCES)


def agencies() -> Mapping[str, str]:
    """Tell the agency of every subject on record."""
    return {subject: agency for source in SOURCES for subject, agency in source.agencies().items()}


def _by_source(subjects: Collection[str]) -> list[tuple[Source, list[str]]]:
    parted = [
        (source, [subject for subject in subjects if subject.startswith(f"{source.kind}/")])
        for source in SOURCES
    ]
    return [(source, own) for source, own in parted if own]
