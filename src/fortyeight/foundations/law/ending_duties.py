"""Duties about the end of an agreement: the notice, its approval, and the day itself."""

from collections.abc import Iterator
from datetime import datetime

from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.duty import Duty, Who, make_duty
from fortyeight.foundations.law.facts import Fact, agreement, program
from fortyeight.foundations.law.program_clauses import clause, first_after, happened
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import time_limit

APPROVAL = ".board_approves_termination"
AGENCY_SIDE = "LEA"


def ending_duties(history: History, bench: Bench, stream: str) -> Iterator[Duty]:
    """List what a notice of the end asks for; a later notice takes the place of an earlier one."""
    for given in happened(history, bench, program.NoticeOfEndGiven, stream=stream):
        assert isinstance(given.what, program.NoticeOfEndGiven)
        arose, ends_at = given.happened_at.earliest, given.what.ends_at
        ended = first_after(history, bench, agreement.AgreementEnded, given)
        again = first_after(history, bench, program.NoticeOfEndGiven, given, later=True)
        done = again or ended
        rule_id = clause(history, bench, given, "termination_notice")
        due = max(arose, ends_at)
        yield make_duty(
            bench,
            "DUTY.RECORD_END",
            Who.MANAGER,
            rule_id,
            arose=arose,
            due=due,
            subject=given.id,
            done=done,
        )
        if falls_short(bench, rule_id, given):
            yield make_duty(
                bench,
                "DUTY.MEND_NOTICE_OF_END",
                Who.MANAGER,
                rule_id,
                arose=arose,
                due=arose,
                subject=given.id,
                done=done,
            )
        if given.what.by == AGENCY_SIDE:
            yield from _approval_duties(history, bench, given, due=due)


def falls_short(bench: Bench, rule_id: str, given: Fact) -> bool:
    """Whether a notice comes later than the clause asks before the end it names.

    An earlier end for public safety needs its reason and nothing else. A notice
    that may have come too late counts as too late, and so does one before the
    clause was in force.
    """
    assert isinstance(given.what, program.NoticeOfEndGiven), "only a notice of the end can fall short"
    if given.what.exigent:
        return not given.what.why.strip()
    value = bench.value(rule_id)
    if value is None:
        return True
    latest = time_limit.due_at(given.what.ends_at, terms=value.terms, zone=bench.zone)
    return given.happened_at.latest > latest


def _approval_duties(history: History, bench: Bench, given: Fact, *, due: datetime) -> Iterator[Duty]:
    for rule in bench.book.under(history.casefile.place):
        if not rule.id.endswith(APPROVAL) or bench.value(rule.id) is None:
            continue
        yield make_duty(
            bench,
            "DUTY.GET_END_APPROVED",
            Who.MANAGER,
            rule.id,
            arose=given.happened_at.earliest,
            due=due,
            subject=given.id,
            done=first_after(history, bench, program.EndApproved, given),
        )
