"""The report of an audit: counts alone, every reading of the law beside the others, no stay by its key."""

from collections.abc import Iterator
from html import escape
from string import ascii_uppercase
from typing import Any

from fortyeight.foundations.law.audit import Verdict
from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.shapes import counted_time
from fortyeight.rooms.oversight.auditing import pictures
from fortyeight.rooms.oversight.auditing.lines import Fate
from fortyeight.rooms.oversight.auditing.page import (
    Cell,
    document,
    figure,
    paragraph,
    section,
    table,
)
from fortyeight.rooms.oversight.auditing.tally import OVER_WORDS, RuleKey, Tally
from fortyeight.rooms.oversight.mapping.check import in_words
from fortyeight.rooms.oversight.mapping.model import Ending, Mapping

MONTH_ROWS_MAX = 600
_VERDICTS = tuple(verdict.value for verdict in Verdict)


def render_report(tally: Tally, summary: dict[str, Any], mapping: Mapping, book: Book) -> str:
    """Write the report as one HTML file."""
    page = _Report(tally, summary, mapping, book)
    return document(f"Audit of past stays: {mapping.name}", page.parts())


class _Report:
    """The parts of one report."""

    def __init__(self, tally: Tally, summary: dict[str, Any], mapping: Mapping, book: Book) -> None:
        self.tally, self.summary, self.mapping, self.book = tally, summary, mapping, book
        self.rules: tuple[RuleKey, ...] = tally.rules
        self.verdicts = {rule: tally.verdicts(rule) for rule in self.rules}

    def parts(self) -> Iterator[str]:
        """List the parts, in order."""
        yield self._opening()
        yield self._verdicts()
        yield self._why()
        yield self._months()
        yield self._over()
        yield self._endings()
        yield self._findings()
        yield self._rows()
        yield self._law()
        yield self._reading()
        yield self._repeat()

    # Names of the readings.

    def rule(self, key: RuleKey) -> Rule:
        """The rule of a reading."""
        return self.book.rule(key[0])

    def letter(self, key: RuleKey) -> str:
        """The letter by which narrow tables name a reading; a number when there are too many."""
        place = self.rules.index(key)
        return ascii_uppercase[place] if len(self.rules) <= len(ascii_uppercase) else str(place + 1)

    def name(self, key: RuleKey) -> str:
        """The name of a reading: its letter, its citation, and that it is taken as if."""
        return f"{self.letter(key)} · {self.rule(key).cite}" + (" (as if)" if key[1] else "")

    def heading(self, key: RuleKey) -> str:
        """The heading of its column."""
        marks = ["as if in force"] if key[1] else []
        marks += ["draft"] if self.rule(key).is_draft else []
        return f"{self.letter(key)}\n{' · '.join([self.rule(key).cite, *marks])}"

    def verdict_headings(self) -> list[str]:
        """The headings of a table with each verdict under each reading."""
        return [
            f"{self.letter(key)}\n{pictures.SAYS[verdict]}" for key in self.rules for verdict in _VERDICTS
        ]

    # The parts.

    def _opening(self) -> str:
        rows = self.summary["rows"]
        said = [
            f"<h1>Audit of past stays: {escape(self.mapping.name)}</h1>",
            paragraph(
                f"{self.tally.stays:,} stays from {rows['in_the_file']:,} rows of "
                f"{self.summary['file']['name']}, times in {self.mapping.zone.key}. "
                "The same judge answered that speaks of a person held tonight."
            ),
        ]
        drafts = [self.rule(key).cite for key in self.rules if self.rule(key).is_draft]
        if drafts:
            text = f"No counsel has signed these rules; they are drafts: {'; '.join(dict.fromkeys(drafts))}."
            said.append(paragraph(text, note=True))
        if any(as_if for _, as_if in self.rules):
            text = (
                "A reading marked “as if” was taken as if in force at any time: it says what would have been."
            )
            said.append(paragraph(text, note=True))
        return "\n".join(said)

    def _verdicts(self) -> str:
        sentences = [self._sentence(key) for key in self.rules]
        headings = ["Verdict", *map(self.heading, self.rules)]
        rows: list[list[Cell]] = [
            [_verdict_heading(verdict), *(self.verdicts[key][verdict] for key in self.rules)]
            for verdict in _VERDICTS
        ]
        foot: list[Cell] = [
            "All stays to which it applied",
            *(sum(self.verdicts[key].values()) for key in self.rules),
        ]
        bars = [(self.name(key), self.verdicts[key]) for key in self.rules]
        some, every = self.tally.over_some, self.tally.over_all
        return section(
            "What was found",
            "<ul>" + "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences) + "</ul>",
            paragraph(
                f"Over under at least one reading that counted for the stay: {some:,}. Over under each of "
                f"them: {every:,}. The report chooses no reading. “Cannot tell” is not “within”."
            ),
            figure("Verdicts under each reading", pictures.verdict_bars(bars, "verdicts")),
            pictures.legend(),
            table("Stays by verdict, under each reading of the law", headings, rows, foot),
        )

    def _sentence(self, key: RuleKey) -> str:
        counts = self.verdicts[key]
        return (
            f"{self.name(key)}: {sum(counts.values()):,} stays. Held past the limit: {counts['OVER']:,}. "
            f"Within it: {counts['WITHIN']:,}. Cannot be told: {counts['CANNOT_TELL']:,}. "
            f"Contradict themselves: {counts['CONTRADICTORY']:,}."
        )

    def _why(self) -> str:
        codes = {key: self.tally.codes(key) for key in self.rules}
        every = sorted({code for counts in codes.values() for code in counts})
        rows: list[list[Cell]] = [
            [f"{_sentence_of(code)}\n{code}", *(codes[key].get(code, 0) for key in self.rules)]
            for code in every
        ]
        return section(
            "Why", table("Stays by reason", ["Reason", *map(self.heading, self.rules)], rows) if rows else ""
        )

    def _months(self) -> str:
        months = {key: self.tally.months(key) for key in self.rules}
        figures = [
            figure(self.name(key), pictures.month_columns(months[key], f"months-{number}", self.name(key)))
            for number, key in enumerate(self.rules)
        ]
        headings = ["Year of the first event"]
        headings += self.verdict_headings()
        every = sorted({month for counts in months.values() for month in counts})
        years = list(dict.fromkeys(month[:4] for month in every))
        by_year: list[list[Cell]] = [
            [
                year or "no time known",
                *(self._of_year(months[key], year, v) for key in self.rules for v in _VERDICTS),
            ]
            for year in years
        ]
        by_month: list[list[Cell]] = [
            [
                month or "no time known",
                *(months[key].get(month, {}).get(v, 0) for key in self.rules for v in _VERDICTS),
            ]
            for month in every[:MONTH_ROWS_MAX]
        ]
        headings_of_months = ["Month of the first event", *headings[1:]]
        return section(
            "By month",
            paragraph("By the month of the first event of the stay: eligibility, service, or else leaving."),
            f'<div class="figures">{"".join(figures)}</div>',
            pictures.legend(),
            table("Stays by year and verdict", headings, by_year),
            "<details><summary>The same by month</summary>"
            + table("Stays by month and verdict", headings_of_months, by_month)
            + "</details>",
        )

    @staticmethod
    def _of_year(months: dict[str, dict[str, int]], year: str, verdict: str) -> int:
        return sum(counts[verdict] for month, counts in months.items() if month[:4] == year)

    def _over(self) -> str:
        classes = {key: self.tally.over_classes(key) for key in self.rules}
        figures = [
            figure(
                self.name(key),
                pictures.over_bars(
                    list(zip(OVER_WORDS, classes[key], strict=True)), f"over-{number}", self.name(key)
                ),
            )
            for number, key in enumerate(self.rules)
        ]
        rows: list[list[Cell]] = [
            [words, *(classes[key][number] for key in self.rules)] for number, words in enumerate(OVER_WORDS)
        ]
        foot: list[Cell] = ["All over", *(sum(classes[key]) for key in self.rules)]
        return section(
            "How long over",
            paragraph(
                "By how much at the least: where the record gives a date, the shortest time that it allows."
            ),
            f'<div class="figures">{"".join(figures)}</div>',
            table(
                "Stays over, by how long at the least",
                ["Over by", *map(self.heading, self.rules)],
                rows,
                foot,
            ),
        )

    def _endings(self) -> str:
        if self.mapping.endings is None:
            return section("How the stays ended", paragraph("The mapping does not read how a stay ended."))
        endings = {key: self.tally.endings(key) for key in self.rules}
        every = [ending for ending in Ending if any(ending.value in counts for counts in endings.values())]
        headings = ["Ended"]
        headings += self.verdict_headings()
        rows: list[list[Cell]] = [
            [
                ending.says,
                *(endings[key].get(ending.value, {}).get(v, 0) for key in self.rules for v in _VERDICTS),
            ]
            for ending in every
        ]
        return section("How the stays ended", table("Stays by ending and verdict", headings, rows))

    def _findings(self) -> str:
        found = self.summary["findings"]
        if not found:
            return section("What stands out", paragraph("Nothing in the record besides the verdicts."))
        rows: list[list[Cell]] = [[f"{_sentence_of(code)}\n{code}", count] for code, count in found.items()]
        return section(
            "What stands out",
            paragraph(
                "One stay can have several findings. Nothing was repaired. findings.csv has them one by one."
            ),
            table("Stays by finding", ["Finding", "Stays"], rows),
        )

    def _rows(self) -> str:
        rows: list[list[Cell]] = [[fate.says + f"\n{fate.value}", self.tally.fate(fate)] for fate in Fate]
        notes = "".join(f"<li>{escape(note)}</li>" for note in self.summary["notes"])
        return section(
            "Every row accounted for",
            table(
                "Rows of the file by what became of them",
                ["Row", "Rows"],
                rows,
                ["All rows", self.tally.rows],
            ),
            paragraph(
                "not_judged.csv lists the rows that were not judged, by line, with the reason. A row too "
                "broken to show its stay cannot hold that stay back."
            ),
            f"<ul>{notes}</ul>" if notes else "",
        )

    def _law(self) -> str:
        return section("The readings of the law", *(self._one_rule(key) for key in self.rules))

    def _one_rule(self, key: RuleKey) -> str:
        rule = self.rule(key)
        values = []
        for value in rule.values:
            until = f" to {value.in_force_to}, exclusive" if value.in_force_to else " on"
            skip = [counted_time.name_left_out(name) for name in value.terms.skip]
            left_out = f", leaving out {', '.join(skip)}" if skip else ", every day counted"
            values.append(f"{value.terms.hours} hours{left_out}; from {value.in_force_from}{until}.")
        source = rule.source_of(rule.values[-1])
        state = "a draft, not signed by counsel" if rule.is_draft else "signed by counsel"
        readings = "".join(
            f"<li>{escape(f'{each.of}: {each.as_}. {each.why} Leans {each.leans}.')}</li>"
            for each in rule.readings
        )
        return (
            f"<h3>{escape(self.name(key))}</h3>"
            f"<p><code>{escape(rule.id)}</code>, {state}. {escape(rule.question)}</p>"
            f"<blockquote>{escape(' '.join(source.quote.split()))}</blockquote>"
            f"<ul>{''.join(f'<li>{escape(value)}</li>' for value in values)}{readings}</ul>"
        )

    def _reading(self) -> str:
        sentences = "".join(f"<li>{escape(sentence)}</li>" for sentence in in_words(self.mapping))
        return section("How the file was read", f"<ul>{sentences}</ul>")

    def _repeat(self) -> str:
        rows: list[list[Cell]] = [
            ["Back file", self.summary["file"]["sha256"]],
            ["Mapping", self.summary["mapping"]["sha256"]],
            ["Rulebook", self.summary["rulebook"]],
        ]
        return section(
            "To repeat it",
            paragraph(
                "The same back file, mapping and rulebook give the same results, byte for byte. "
                "summary.json has these hashes, those of the results, and every count."
            ),
            table("What was judged by what", ["What", "SHA-256"], rows),
        )


def _verdict_heading(verdict: str) -> str:
    return pictures.SAYS[verdict][0].upper() + pictures.SAYS[verdict][1:]


def _sentence_of(code: str) -> str:
    return CODES[code].sentence.replace(": {what}.", ".")
