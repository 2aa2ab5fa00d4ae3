"""The list for counsel as one page to read and to print: no script, nothing fetched, no name of a person."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape

from fortyeight.foundations.rulebook.changes import RuleChange
from fortyeight.rooms.oversight.lawdiff.account import Account
from fortyeight.rooms.oversight.lawdiff.difference import Difference, NotReplayed, Outcome, Said
from fortyeight.rooms.oversight.lawdiff.replay import Replayer
from fortyeight.rooms.oversight.lawdiff.written import hours_of

TITLES = {
    Outcome.TOO_LONG: "Would have been held too long",
    Outcome.TOO_EARLY: "Released too early",
    Outcome.OTHER: "Other differences",
}
MEANING = {
    Outcome.TOO_LONG: "The old book let the hold last, and the new one does not. "
    "Look at these first: an hour of unlawful custody cannot be given back.",
    Outcome.TOO_EARLY: "The old book let nobody hold, and the new one would have.",
    Outcome.OTHER: "The answer, its code, its basis or its end differs; nobody would have been held "
    "longer or shorter by it alone.",
}
LENT = (
    "The old book lacks rules that the judge of today asks for. They were lent to it from the new one, "
    "so nothing here shows what they changed:"
)
_STYLE = """
:root { --ink: #1b1b1b; --quiet: #565c65; --line: #a9aeb1; --stop: #8b0a03; --ground: #f5f6f7; }
body { font: 1rem/1.45 "Source Sans Pro", "Helvetica Neue", Arial, sans-serif; color: var(--ink);
  max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.25rem; margin: 1.6rem 0 .3rem; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; color: var(--quiet); }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: .3rem .5rem;
  overflow-wrap: anywhere; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
article { border-top: 2px solid var(--ink); padding: .4rem 0 .8rem; break-inside: avoid; }
article h3 { font-size: 1.05rem; margin: .2rem 0; overflow-wrap: anywhere; } article p { margin: .2rem 0; }
.by { font-weight: 700; } .TOO_LONG .by { color: var(--stop); }
.quiet, .code { color: var(--quiet); font-size: .92rem; } .hash { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: 4.5rem 1fr; gap: .1rem .6rem; margin: .3rem 0; }
dt { font-weight: 700; } dd { margin: 0; } ul { margin: .2rem 0; padding-left: 1.1rem; }
.scrolls { overflow-x: auto; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } h2 { break-after: avoid; } }
"""


def page_text(replayer: Replayer, account: Account, *, made_at: datetime) -> str:
    """Write the page. `made_at` is shown in UTC; the times of a stay on the wall clock of its place."""
    return "".join(_page(replayer, account, made_at))


def _page(replayer: Replayer, account: Account, made_at: datetime) -> Iterator[str]:
    yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>What the change of law does to stays on record</title><style>{_STYLE}</style></head><body>"
    yield "<main><h1>What the change of law does to stays on record</h1>"
    yield f"<p>For counsel. Made {made_at:%d %b %Y %H:%M} UTC. Streams name stays; no person is named.</p>"
    yield f'<p class="quiet hash">Old rulebook {replayer.old.hash}<br>New rulebook {replayer.new.hash}</p>'
    yield from _counts(account)
    if replayer.lent:
        yield f"<p>{LENT} {escape(', '.join(replayer.lent))}.</p>"
    yield from _changes(replayer.changes, account)
    for outcome in Outcome:
        yield from _section(account, outcome)
    yield from _missed(account.unread)
    yield "</main></body></html>\n"


def _counts(account: Account) -> Iterator[str]:
    yield "<h2>In short</h2>"
    yield f"<p>{account.stays:,} stays: {account.alike:,} answered alike, {account.differing:,} differently"
    yield f", {account.not_replayed:,} not replayed.</p>"
    yield '<table><caption>Differences by what they mean</caption><thead><tr><th scope="col">Outcome</th>'
    yield '<th scope="col" class="number">Differences</th><th scope="col" class="number">Hours in all</th>'
    yield "</tr></thead><tbody>"
    for outcome in Outcome:
        hours = "–" if outcome is Outcome.OTHER else hours_of(account.time_of(outcome))
        yield f'<tr><th scope="row">{TITLES[outcome]}</th><td class="number">{account.count[outcome]:,}</td>'
        yield f'<td class="number">{hours}</td></tr>'
    yield "</tbody></table>"


def _changes(changes: Iterable[RuleChange], account: Account) -> Iterator[str]:
    yield "<h2>What changed in the law</h2>"
    yield '<div class="scrolls" tabindex="0" role="region" aria-label="Changes of law">'
    yield "<table><caption>Every rule that differs, and how many differences cite it"
    yield '</caption><thead><tr><th scope="col">Rule</th><th scope="col">Change</th>'
    yield '<th scope="col">Citation</th><th scope="col" class="number">Cited by</th></tr></thead><tbody>'
    for change in changes:
        cited = sum(account.by_rule[change.rule_id, outcome] for outcome in Outcome)
        why = f'<br><span class="quiet">{escape(change.why)}</span>' if change.why else ""
        yield f'<tr><th scope="row">{escape(change.rule_id)}</th><td>{escape(change.says)}{why}</td>'
        yield f'<td>{escape(change.cites)}</td><td class="number">{cited:,}</td></tr>'
    yield "</tbody></table></div>"


def _section(account: Account, outcome: Outcome) -> Iterator[str]:
    yield f"<section class='{outcome.name}'><h2>{TITLES[outcome]}: {account.count[outcome]:,}</h2>"
    yield f'<p class="quiet">{MEANING[outcome]}</p>'
    shown = account.most_first(outcome)
    for difference in shown:
        yield from _article(difference)
    if len(shown) < account.count[outcome]:
        yield f"<p>{account.count[outcome] - len(shown):,} more are not shown; the CSV has every one.</p>"
    yield "</section>"


def _article(found: Difference) -> Iterator[str]:
    by = "" if found.by is None else f' <span class="by">by {hours_of(found.by)} h</span>'
    yield f"<article><h3>{escape(found.stay)}{by}</h3>"
    ends = _wall(found, found.ends_at) if found.ends_at else "no fact ends it"
    until = f" – {ends}" if found.question == "AUTHORITY" else ""
    yield f"<p>{found.question.value.capitalize()}: {_wall(found, found.starts_at)}{until}"
    if found.first_differs_at != found.starts_at:
        yield f'. <span class="quiet">The answers differ since {_wall(found, found.first_differs_at)}.</span>'
    yield "</p><dl>"
    yield from _said("Old", found, found.old)
    yield from _said("New", found, found.new)
    yield "</dl>"
    if found.note:
        yield f"<p>{escape(found.note)}</p>"
    if not found.is_cited:
        yield '<p class="quiet">Neither answer cites a rule that changed. What can bear on it:</p>'
    yield "<ul>"
    for change in found.changes:
        why = f" {escape(change.why)}" if change.why else ""
        yield f"<li>{escape(change.rule_id)}: {escape(change.says)}."
        yield f'{why} <span class="quiet">{escape(change.cites)}</span></li>'
    yield "</ul></article>"


def _said(name: str, found: Difference, said: Said) -> Iterator[str]:
    until = f", until {_wall(found, said.expires_at)}" if said.expires_at else ""
    basis = said.basis.replace("_", " ") or said.answer
    yield f"<dt>{name}</dt><dd>{basis}{until}. {escape(said.because)} "
    yield f'<span class="code">[{said.code}] {escape("; ".join(said.cites[:3]))}</span></dd>'


def _missed(missed: Iterable[NotReplayed]) -> Iterator[str]:
    rows = list(missed)
    yield f"<section><h2>Not replayed: {len(rows):,}</h2>"
    yield '<p class="quiet">These are not counted as alike. Mend them and compare again.</p><ul>'
    for each in rows:
        yield f"<li>{escape(each.stay)}: {escape(each.why)} {escape(each.remedy)} "
        yield f'<span class="code">[{each.code}]</span></li>'
    yield "</ul></section>"


def _wall(found: Difference, instant: datetime) -> str:
    local = instant.astimezone(found.zone)
    return escape(local.strftime("%a %d %b %Y %H:%M:%S %Z" if local.second else "%a %d %b %Y %H:%M %Z"))
