"""Must this person be released: now, at a time that is known, or not yet? And who must act?"""

from datetime import datetime

from fortyeight.foundations.law.authority import Authority, Basis, authority_at
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.reasoning import Bench

QUESTION = "Must this person be released?"


def must_release(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(found, Bench(book=book, zone=casefile.zone, at=at))


def release_from(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, rule_id, facts, why=why)
            return bench.settle(QUESTION, Answer.YES, (*before, step))
        case Basis.UNKNOWN:
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            ends_at = found.decision.expires_at
            step = (
                bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
                if ends_at is None
                else bench.step("RELEASE.AT_WARRANT_END", Answer.NO, rule_id, facts, until=ends_at)
            )
            return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)
