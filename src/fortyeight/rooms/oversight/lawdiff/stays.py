"""The stays that two books are compared on: out of files, or out of the ledger. None is dropped."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.facts.codec import UnableToReadFact
from fortyeight.rooms.oversight.lawdiff.difference import NotReplayed
from fortyeight.rooms.oversight.stay_files import read_stay
from fortyeight.rooms.oversight.tables import UnableToUseFile
from fortyeight.rooms.oversight.zones import UnableToFindPlace, UnableToFindZone

if TYPE_CHECKING:
    from fortyeight.rooms.custody.models import Stay

log = logging.getLogger(__name__)

LOADED_AT_ONCE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class StayGiven:
    """One stay with the decisions that were kept with its facts, by the fact's id."""

    casefile: CaseFile
    decisions: dict[str, Decision] = field(default_factory=dict)


Given = StayGiven | NotReplayed


def list_files(paths: Iterable[Path]) -> list[Path]:
    """List the stay files: those named, and of a folder every .json below it, in order of their names."""
    found: list[Path] = []
    for path in paths:
        found += sorted(path.rglob("*.json")) if path.is_dir() else [path]
    return found


def from_files(paths: Iterable[Path]) -> Iterator[Given]:
    """Read stay files one by one; one that cannot be read is given as what is wrong with it."""
    for path in paths:
        try:
            yield StayGiven(casefile=read_stay(path))
        except UnableToUseFile as fault:
            yield NotReplayed(stay=str(path), code=fault.code, why=fault.why, remedy=fault.remedy)
        except UnableToReadFact as fault:
            why = f"{fault.where}: {fault.why}."
            yield NotReplayed(stay=str(path), code=fault.code, why=why, remedy="Mend the fact.")
        except (UnableToFindZone, UnableToFindPlace) as fault:
            yield NotReplayed(stay=str(path), code=fault.code, why=f"{fault.why}.", remedy="Mend the name.")


def count_recorded() -> int:
    """Count the stays on the ledger of this installation."""
    from fortyeight.rooms.custody.models import Stay

    return Stay.objects.count()


def from_ledger() -> Iterator[Given]:
    """Load every stay of this installation with its kept decisions, some at a time, ordered by stream.

    Only counsel's own command asks for this: it looks across agencies, and
    gives nothing that identifies a person.
    """
    from fortyeight.rooms.custody.models import Stay

    batch: list[Stay] = []
    for row in Stay.objects.order_by("stream").iterator(chunk_size=LOADED_AT_ONCE):
        batch.append(row)
        if len(batch) == LOADED_AT_ONCE:
            yield from _loaded(batch)
            batch = []
    if batch:
        yield from _loaded(batch)


def _loaded(rows: "list[Stay]") -> Iterator[Given]:
    from fortyeight.foundations.ledger import reading
    from fortyeight.rooms.custody import loading

    files = loading.load_each(rows)
    for row in rows:
        casefile = files[row.stream]
        if casefile is None:
            yield NotReplayed(
                stay=row.stream,
                code="STAY.UNREADABLE",
                why="Its facts cannot be read.",
                remedy="Run fortyeight verify, and see the log.",
            )
            continue
        refused = {
            fact.what.officer
            for fact in casefile.facts
            if isinstance(fact.what, stay.ServiceRefused) and fact.stream == row.stream
        }
        if refused:
            casefile = loading.load_casefile(row, officers=refused)
        yield StayGiven(casefile=casefile, decisions=dict(reading.decisions_of(row.stream)))
