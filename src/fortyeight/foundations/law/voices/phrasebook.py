"""A language as data: the sentences of each code, and how a time is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from fortyeight.foundations.law.instants import When

ENGLISH = "en"
NOON = 12

# The only words of a reason that may stand in a sentence to the person held: times and numbers.
# Names, labels and free text are in one language, and may tell of somebody else.
MAY_BE_SAID = frozenset({"until", "first", "last", "start", "ended", "hours", "minutes"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """How a language writes an instant.

    `instant` may use {weekday} {day} {month} {year} {hour12} {hour24} {minute}
    {half} {zone}; `weekdays` begin with Monday; `halves` are morning and
    afternoon; `between` uses {first} and {last}.
    """

    instant: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    halves: tuple[str, ...]
    between: str

    def write(self, at: datetime, zone: tzinfo) -> str:
        """Write an instant as the wall clock of `zone` shows it, to the minute below, with the zone's name.

        A deadline is never written later than it is: seconds are cut off.
        """
        local = at.astimezone(zone)
        return self.instant.format(
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
            year=local.year,
            hour12=local.hour % NOON or NOON,
            hour24=f"{local.hour:02d}",
            minute=f"{local.minute:02d}",
            half=self.halves[local.hour >= NOON],
            zone=local.tzname() or "",
        )

    def write_when(self, when: When, zone: tzinfo) -> str:
        """Write an instant, or the two between which it lies."""
        if when.is_exact:
            return self.write(when.earliest, zone)
        return self.between.format(first=self.write(when.earliest, zone), last=self.write(when.latest, zone))


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrasebook:
    """What is said to the person held, in one language.

    `checked_by` names the qualified people who checked it; empty, and every
    notice made with it says so. `otherwise` is the English book, which stands
    in, visibly, for a sentence that this one lacks; the English one has none.
    """

    language: str
    name: str
    checked_by: tuple[str, ...]
    time: TimeWords
    parts: Mapping[str, str]
    sentences: Mapping[str, str]
    otherwise: "Phrasebook | None" = None

    def has(self, code: str) -> bool:
        """Whether a sentence for the code is there, in this language or in English."""
        return code in self.sentences or (self.otherwise is not None and self.otherwise.has(code))

    def say(self, code: str, words: Mapping[str, object], zone: tzinfo) -> str:
        """Say the sentence of a code, with times on the wall clock of `zone`.

        A sentence that is not in this language is said in English, after a note
        that it is. Raises KeyError for a code that neither has.
        """
        if code not in self.sentences and self.otherwise is not None:
            return f"{self.parts['untranslated']} {self.otherwise.say(code, words, zone)}"
        shown = {name: self._shown(words[name], zone) for name in MAY_BE_SAID & words.keys()}
        return self.sentences[code].format(**shown)

    def _shown(self, word: object, zone: tzinfo) -> str:
        if isinstance(word, datetime):
            return self.time.write(word, zone)
        if isinstance(word, When):
            return self.time.write_when(word, zone)
        return str(word)
