"""What the judge said of a stay, as text that a commander can read and file: 79 columns, gaps loud."""

from collections.abc import Iterable, Iterator

from fortyeight.doors.cli.text import wrapped
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.decision import Answer, Decision, Reason
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.timeline import Span
from fortyeight.rooms.oversight.explained import Explained, Service

LOUD = "!!"
MARKS = {Answer.YES: "yes", Answer.NO: "NO", Answer.UNKNOWN: "CANNOT TELL"}


def explained_lines(explained: Explained, casefile: CaseFile, book: Book) -> Iterator[str]:
    """Write the whole explanation, most urgent first."""
    bench = Bench(book=book, zone=casefile.zone, at=explained.at)
    yield from wrapped(f"{explained.stay} · {explained.place} · times in {explained.zone}")
    known = explained.known_at
    told = f", knowing what had been recorded by {bench.clock_text(known)}" if known else ""
    yield from wrapped(f"At {bench.clock_text(explained.at)}{told}")
    yield from _section("AUTHORITY", _authority_lines(explained, bench))
    yield from _section("RELEASE", _release_lines(explained.release, bench))
    yield from _section("MAY THE WARRANT BE SERVED", _services_lines(explained.services, bench))
    yield from _section("DUTIES", _duties_lines(explained.duties, bench))
    yield from _section("CONTRADICTIONS IN THE RECORD", _finding_lines(explained))
    yield from _section("TIMELINE", _timeline_lines(explained.timeline, bench))
    yield ""
    yield f"Rulebook {explained.book_hash}"


def _section(name: str, lines: Iterable[str]) -> Iterator[str]:
    yield ""
    yield name
    yield from lines


def _authority_lines(explained: Explained, bench: Bench) -> Iterator[str]:
    found = explained.authority
    until = found.decision.expires_at
    loud = f"{LOUD} " if found.decision.answer is not Answer.YES else "   "
    until_text = f" until {bench.clock_text(until)}" if until else ""
    yield from wrapped(f"{_words(found.basis)}{until_text}", first=loud)
    yield from _reasons(found.decision, found.decision.reasons)


def _release_lines(release: Decision, bench: Bench) -> Iterator[str]:
    loud = "   " if release.answer is Answer.NO else f"{LOUD} "
    yield from wrapped(f"{_sentence(release.deciding)} [{release.code}]", first=loud)
    if release.deciding.remedy:
        yield from wrapped(f"→ {release.deciding.remedy}", first="   ", rest="     ")


def _services_lines(services: tuple[Service, ...], bench: Bench) -> Iterator[str]:
    if not services:
        yield "   No officer, or no warrant, is on record."
    for each in services:
        decision = each.decision
        until = decision.expires_at
        until_text = f", until {bench.clock_text(until)}" if until else ""
        head = f"{each.officer} with warrant {each.warrant}: {MARKS[decision.answer]}{until_text}"
        yield from wrapped(head, first="   ")
        if decision.answer is Answer.YES:
            yield from _reasons(decision, decision.reasons[-1:])
        else:
            yield from _reasons(
                decision, [step for step in decision.reasons if step.answer is not Answer.YES]
            )


def _duties_lines(duties: tuple[Duty, ...], bench: Bench) -> Iterator[str]:
    if not duties:
        yield "   None."
    for duty in duties:
        if duty.done_at is not None:
            state = f"done {bench.clock_text(duty.done_at)}"
        elif duty.is_overdue(bench.at):
            state = f"OVERDUE since {bench.clock_text(duty.due_at)}"
        else:
            state = f"due by {bench.clock_text(duty.due_at)}"
        loud = f"{LOUD} " if duty.is_overdue(bench.at) else "   "
        yield from wrapped(f"{_words(duty.who)}, {state}: {duty.what}", first=loud)
        yield from wrapped(f"{duty.cite}{_draft(duty.draft)} [{duty.code}]", first="     ")


def _finding_lines(explained: Explained) -> Iterator[str]:
    if not explained.findings:
        yield "   None."
    for finding in explained.findings:
        reviewed = f"Reviewed by {finding.reviewed_by}." if finding.reviewed_by else "NOT REVIEWED."
        yield from wrapped(f"{finding.because} {reviewed} [{finding.code}]", first=f"{LOUD} ")


def _timeline_lines(timeline: tuple[Span, ...], bench: Bench) -> Iterator[str]:
    for span in timeline:
        loud = f"{LOUD} " if span.is_gap else "   "
        ends = bench.clock_text(span.ends_at) if span.ends_at else "until a new fact comes"
        gap = "  NO AUTHORITY SHOWN" if span.is_gap else ""
        yield from wrapped(
            f"{bench.clock_text(span.starts_at)} – {ends}  {_words(span.basis)}{gap}", first=loud
        )
        step = span.decision.deciding
        yield from wrapped(f"{_sentence(step)} [{step.code}]", first="     ")


def _reasons(decision: Decision, steps: Iterable[Reason]) -> Iterator[str]:
    for step in (*steps, *decision.warnings):
        yield from wrapped(f"{_sentence(step)} [{step.code}]", first="   - ")
        if step.remedy:
            yield from wrapped(f"→ {step.remedy}", first="     ", rest="       ")


def _sentence(step: Reason) -> str:
    """The sentence of a step with its citation, and whether counsel still has to sign its rule."""
    return f"{step.because} ({step.cite}{_draft(step.draft)})"


def _draft(draft: bool) -> str:
    return " · DRAFT" if draft else ""


def _words(name: str) -> str:
    return name.replace("_", " ")
