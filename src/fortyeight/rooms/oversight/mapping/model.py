"""What a mapping says, read and checked."""

from dataclasses import dataclass, field
from enum import StrEnum
from zoneinfo import ZoneInfo

SCHEMA = 1


class Ending(StrEnum):
    """What a word of the file means for the stay."""

    HANDED_TO_ICE = "handed_to_ice"
    RELEASED = "released"
    TIME_LIMIT_REACHED = "time_limit_reached"
    WRONG_PERSON = "wrong_person"
    ENTERED_IN_ERROR = "entered_in_error"
    TRANSFERRED = "transferred"
    DIED = "died"
    ESCAPED = "escaped"
    STILL_HERE = "still_here"
    UNKNOWN = "unknown"

    @property
    def says(self) -> str:
        """The ending in plain words."""
        return self.value.replace("_", " ").replace(" ice", " ICE")


class Kind(StrEnum):
    """What a row of a charge file is."""

    HOLD = "hold"
    LOCAL = "local"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A test of one cell: `test` is is, is_not, contains, starts_with or empty; `words` are folded."""

    column: str
    test: str
    words: tuple[str, ...] = ()
    wanted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFormat:
    """How the file is to be opened. `blank` are texts that stand for an empty cell, folded."""

    kind: str
    encoding: str = "utf-8"
    delimiter: str = ","
    sheet: str = ""
    heading: tuple[int, ...] = (1,)
    blank: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeColumn:
    """Where one of the times stands, how it is written, and how the rows of a stay make one of it."""

    name: str
    column: str
    time_column: str = ""
    written: tuple[str, ...]
    zone: ZoneInfo
    midnight_is_a_date: bool = False
    give_or_take_minutes: int = 0
    rows: str = "all"
    take: str = "latest"
    empty_is_unknown: bool = True
    unknown_if: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Endings:
    """The vocabulary of how a stay ended. `words` are folded."""

    column: str
    words: dict[str, Ending]
    rows: str = "all"
    separator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """A whole mapping. `hash` is that of the file's text; `rows_are` is stay or charge."""

    name: str
    hash: str
    file: FileFormat
    zone: ZoneInfo
    place: str
    agreements: tuple[str, ...]
    as_if: tuple[str, ...]
    rows_are: str
    stay_key: str
    row_key: str
    standing: str
    hold: tuple[Condition, ...]
    local: tuple[Condition, ...]
    left_out: tuple[Condition, ...]
    asked: tuple[Condition, ...]
    times: dict[str, TimeColumn] = field(default_factory=dict)
    endings: Endings | None = None

    @property
    def is_of_charges(self) -> bool:
        """Whether a stay has several rows."""
        return self.rows_are == "charge"

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that is read, in a fixed order; all others stay where they are."""
        named = [self.stay_key, self.row_key]
        named += [
            each.column for group in (self.hold, self.local, self.left_out, self.asked) for each in group
        ]
        for time in self.times.values():
            named += [time.column, time.time_column, *(each.column for each in time.unknown_if)]
        if self.endings is not None:
            named.append(self.endings.column)
        return tuple(dict.fromkeys(name for name in named if name))


def folded(text: str) -> str:
    """Fold a word so that case and spacing do not matter.

    >>> folded("  Released   to ICE ")
    'released to ice'
    """
    return " ".join(text.split()).casefold()
