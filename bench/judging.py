"""Times the judge in a process of its own, so that the same run can time it pure and compiled.

`python -m bench.judging SOURCE COUNT PROCESSES` prints JSON: how the law was
loaded, and for each question how many stays were judged in a second of each
processor, by processor time: other programs do not count.
"""

import json
import sys
from collections.abc import Callable
from datetime import timedelta
from multiprocessing import get_context
from time import process_time

from bench.stays import OFFICER, START, ZONE, Interval, Times, list_cases, plain_spans
from fortyeight.foundations.law import clock, timeline
from fortyeight.foundations.law.audit import PastStay, judge_under
from fortyeight.foundations.law.authority import Basis, authority_at
from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.clock import Start
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.duties import duties_of
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.law.limits import LimitAt, days_of
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.service import may_serve
from fortyeight.foundations.rulebook.current import current

BOOK = current()
LIMITS = ("moa.wso_2025.hold_limit", "us.8cfr287_7.hold_limit")
OFTEN = 40  # The short questions are put so many times as often.
Case = tuple[Times, CaseFile]


def picture(case: Case) -> None:
    """The whole timeline, the present authority and every duty; the spans are those of plain arithmetic."""
    times, casefile = case
    spans = timeline.timeline_of(casefile, book=BOOK)
    authority_at(casefile, at=times[3], book=BOOK)
    duties_of(casefile, at=times[3], book=BOOK)
    joined: list[Interval] = []
    for span in spans:
        if joined and joined[-1][2] == span.basis.value:
            joined[-1] = (joined[-1][0], span.ends_at, span.basis.value)
        else:
            joined.append((span.starts_at, span.ends_at, span.basis.value))
    assert joined == plain_spans(times), "the judge and plain arithmetic come to the same spans"


def authority(case: Case) -> None:
    """On what authority is the person held at the service?"""
    times, casefile = case
    assert authority_at(casefile, at=times[2], book=BOOK).basis is Basis.WSO_ARREST


def service(case: Case) -> None:
    """May the officer serve the warrant, a minute before it was served? Every link, with its reasons."""
    times, casefile = case
    at = times[1] + timedelta(minutes=1)
    decided = may_serve(casefile, warrant="w", officer=OFFICER, at=at, book=BOOK)
    assert decided.answer is Answer.YES or times[2] <= at


def limit(case: Case) -> None:
    """When does a hold from here end under each rule, and which governs? With reasons."""
    times, _ = case
    bench = Bench(book=BOOK, zone=ZONE, at=times[1])
    found = clock.clock_from(bench, Start(when=exactly(times[1]), reasons=()), LIMITS)
    assert found.ends is not None


class Audit:
    """Was a past stay within its limit?"""

    def __init__(self) -> None:
        self.limits = [LimitAt(BOOK, rule_id, zone=ZONE) for rule_id in LIMITS]

    def __call__(self, case: Case) -> None:
        """Judge it under both rules."""
        times, _ = case
        past = PastStay(release_eligible=exactly(times[1]), served=exactly(times[2]), left=exactly(times[3]))
        assert past.start is not None
        judge_under(self.limits, past, days_of(past.start, ZONE))


QUESTIONS: dict[str, tuple[int, Callable[[Case], None]]] = {
    "authority at an instant": (1, authority),
    "timeline, authority and duties": (1, picture),
    "may serve, every link": (1, service),
    "48-hour end and what governs": (OFTEN, limit),
    "past stay under two rules": (OFTEN, Audit()),
}


def seconds_for(task: tuple[str, int]) -> float:
    """Judge so many stays; the case files are made before the watch starts, and asked nothing."""
    name, count = task
    _, ask = QUESTIONS[name]
    for case in list_cases(5):
        ask(case)
    cases = list(list_cases(count))
    began = process_time()
    for case in cases:
        ask(case)
    return process_time() - began


def main() -> int:
    """Time every question."""
    source, count, processes = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    loaded = timeline.__file__
    assert loaded.startswith(source), f"{loaded} is not below {source}"
    rates = {}
    with get_context("fork").Pool(processes) as pool:
        for name, (often, _) in QUESTIONS.items():
            share = count * often
            spent = pool.map(seconds_for, [(name, share)] * processes, chunksize=1)
            rates[name] = sum(share / seconds for seconds in spent)
    facts = sum(len(casefile.recorded) for _, casefile in list_cases(10)) / 10
    how = "pure" if loaded.endswith(".py") else "compiled"
    print(json.dumps({"how": how, "rates": rates, "facts": facts, "start": START.isoformat()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
