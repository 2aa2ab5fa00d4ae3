"""Must this person be released: now, at a time that is known, or not yet? And who must act?"""

from datetime import datetime

from fortyeight.foundations.law.authority import Authority, Basis, authority_at
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.reasoning import Bench

QUESTION = "Must this person be released?"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_must_release__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_must_release__mutmut)
def must_release(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(found, Bench(book=book, zone=casefile.zone, at=at))


def x_must_release__mutmut_orig(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(found, Bench(book=book, zone=casefile.zone, at=at))


def x_must_release__mutmut_1(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = None
    return release_from(found, Bench(book=book, zone=casefile.zone, at=at))


def x_must_release__mutmut_2(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(None, at=at, book=book)
    return release_from(found, Bench(book=book, zone=casefile.zone, at=at))


def x_must_release__mutmut_3(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=None, book=book)
    return release_from(found, Bench(book=book, zone=casefile.zone, at=at))


def x_must_release__mutmut_4(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=None)
    return release_from(found, Bench(book=book, zone=casefile.zone, at=at))


def x_must_release__mutmut_5(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(at=at, book=book)
    return release_from(found, Bench(book=book, zone=casefile.zone, at=at))


def x_must_release__mutmut_6(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, book=book)
    return release_from(found, Bench(book=book, zone=casefile.zone, at=at))


def x_must_release__mutmut_7(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, )
    return release_from(found, Bench(book=book, zone=casefile.zone, at=at))


def x_must_release__mutmut_8(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(None, Bench(book=book, zone=casefile.zone, at=at))


def x_must_release__mutmut_9(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(found, None)


def x_must_release__mutmut_10(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(Bench(book=book, zone=casefile.zone, at=at))


def x_must_release__mutmut_11(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(found, )


def x_must_release__mutmut_12(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(found, Bench(book=None, zone=casefile.zone, at=at))


def x_must_release__mutmut_13(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(found, Bench(book=book, zone=None, at=at))


def x_must_release__mutmut_14(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(found, Bench(book=book, zone=casefile.zone, at=None))


def x_must_release__mutmut_15(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(found, Bench(zone=casefile.zone, at=at))


def x_must_release__mutmut_16(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(found, Bench(book=book, at=at))


def x_must_release__mutmut_17(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide release at an instant.

    YES: now. NO with `expires_at`: at that instant. NO without: not yet, the
    jail holds the person for itself. UNKNOWN: a named human must decide now.
    """
    found = authority_at(casefile, at=at, book=book)
    return release_from(found, Bench(book=book, zone=casefile.zone, ))

mutants_x_must_release__mutmut['_mutmut_orig'] = x_must_release__mutmut_orig # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_1'] = x_must_release__mutmut_1 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_2'] = x_must_release__mutmut_2 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_3'] = x_must_release__mutmut_3 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_4'] = x_must_release__mutmut_4 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_5'] = x_must_release__mutmut_5 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_6'] = x_must_release__mutmut_6 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_7'] = x_must_release__mutmut_7 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_8'] = x_must_release__mutmut_8 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_9'] = x_must_release__mutmut_9 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_10'] = x_must_release__mutmut_10 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_11'] = x_must_release__mutmut_11 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_12'] = x_must_release__mutmut_12 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_13'] = x_must_release__mutmut_13 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_14'] = x_must_release__mutmut_14 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_15'] = x_must_release__mutmut_15 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_16'] = x_must_release__mutmut_16 # type: ignore # mutmut generated
mutants_x_must_release__mutmut['x_must_release__mutmut_17'] = x_must_release__mutmut_17 # type: ignore # mutmut generated
mutants_x_release_from__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_release_from__mutmut)
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_orig(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_1(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = None
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_2(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = None
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_3(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = None
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_4(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = None
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_5(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.UNKNOWN:
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_6(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, rule_id, facts, why=why)
            return bench.settle(QUESTION, Answer.YES, (*before, step))
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_7(found: Authority, bench: Bench) -> Decision:
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
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_8(found: Authority, bench: Bench) -> Decision:
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
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_9(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = None
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_10(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step(None, Answer.YES, rule_id, facts, why=why)
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_11(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", None, rule_id, facts, why=why)
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_12(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, None, facts, why=why)
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_13(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, rule_id, None, why=why)
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_14(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, rule_id, facts, why=None)
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_15(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step(Answer.YES, rule_id, facts, why=why)
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_16(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", rule_id, facts, why=why)
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_17(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, facts, why=why)
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_18(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, rule_id, why=why)
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_19(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, rule_id, facts, )
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_20(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("XXRELEASE.NOWXX", Answer.YES, rule_id, facts, why=why)
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_21(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("release.now", Answer.YES, rule_id, facts, why=why)
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_22(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, rule_id, facts, why=why)
            return bench.settle(None, Answer.YES, (*before, step))
        case Basis.UNKNOWN:
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_23(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, rule_id, facts, why=why)
            return bench.settle(QUESTION, None, (*before, step))
        case Basis.UNKNOWN:
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_24(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, rule_id, facts, why=why)
            return bench.settle(QUESTION, Answer.YES, None)
        case Basis.UNKNOWN:
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_25(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, rule_id, facts, why=why)
            return bench.settle(Answer.YES, (*before, step))
        case Basis.UNKNOWN:
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_26(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, rule_id, facts, why=why)
            return bench.settle(QUESTION, (*before, step))
        case Basis.UNKNOWN:
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_27(found: Authority, bench: Bench) -> Decision:
    """As `must_release`, when the authority has been decided already."""
    rule_id = found.decision.deciding.rule_id
    facts = found.decision.deciding.facts
    why = found.decision.deciding.sentence
    before = found.decision.reasons
    match found.basis:
        case Basis.NONE:
            step = bench.step("RELEASE.NOW", Answer.YES, rule_id, facts, why=why)
            return bench.settle(QUESTION, Answer.YES, )
        case Basis.UNKNOWN:
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_28(found: Authority, bench: Bench) -> Decision:
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
            step = None
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_29(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step(None, Answer.UNKNOWN, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_30(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.DECIDE_NOW", None, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_31(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, None, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_32(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, rule_id, None, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_33(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, rule_id, facts, why=None)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_34(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step(Answer.UNKNOWN, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_35(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.DECIDE_NOW", rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_36(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_37(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, rule_id, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_38(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.DECIDE_NOW", Answer.UNKNOWN, rule_id, facts, )
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_39(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("XXRELEASE.DECIDE_NOWXX", Answer.UNKNOWN, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_40(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("release.decide_now", Answer.UNKNOWN, rule_id, facts, why=why)
            return bench.settle(
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_41(found: Authority, bench: Bench) -> Decision:
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
                None, Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_42(found: Authority, bench: Bench) -> Decision:
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
                QUESTION, None, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_43(found: Authority, bench: Bench) -> Decision:
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
                QUESTION, Answer.UNKNOWN, None, expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_44(found: Authority, bench: Bench) -> Decision:
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
                QUESTION, Answer.UNKNOWN, (step, *before), expires_at=None
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_45(found: Authority, bench: Bench) -> Decision:
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
                Answer.UNKNOWN, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_46(found: Authority, bench: Bench) -> Decision:
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
                QUESTION, (step, *before), expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_47(found: Authority, bench: Bench) -> Decision:
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
                QUESTION, Answer.UNKNOWN, expires_at=found.decision.expires_at
            )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_48(found: Authority, bench: Bench) -> Decision:
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
                QUESTION, Answer.UNKNOWN, (step, *before), )
        case Basis.ICE | Basis.NOT_HERE:
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_49(found: Authority, bench: Bench) -> Decision:
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
            step = None
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_50(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step(None, Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_51(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_HERE", None, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_52(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, None, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_53(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, None)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_54(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step(Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_55(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_HERE", rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_56(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_57(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_HERE", Answer.NO, rule_id, )
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_58(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("XXRELEASE.NOT_HEREXX", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_59(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("release.not_here", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_60(found: Authority, bench: Bench) -> Decision:
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
            return bench.settle(None, Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_61(found: Authority, bench: Bench) -> Decision:
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
            return bench.settle(QUESTION, None, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_62(found: Authority, bench: Bench) -> Decision:
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
            return bench.settle(QUESTION, Answer.NO, None)
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_63(found: Authority, bench: Bench) -> Decision:
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
            return bench.settle(Answer.NO, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_64(found: Authority, bench: Bench) -> Decision:
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
            return bench.settle(QUESTION, (step, *before))
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_65(found: Authority, bench: Bench) -> Decision:
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
            return bench.settle(QUESTION, Answer.NO, )
        case Basis.LOCAL | Basis.JUDICIAL_WARRANT:
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_66(found: Authority, bench: Bench) -> Decision:
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
            step = None
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_67(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step(None, Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_68(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", None, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_69(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, None, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_70(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, None)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_71(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step(Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_72(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_73(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_74(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, )
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_75(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("XXRELEASE.NOT_YETXX", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_76(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("release.not_yet", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_77(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(None, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_78(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, None, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_79(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, None)
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_80(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_81(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_82(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, )
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_83(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = None
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_84(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_85(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "XXa hold that is not local always has an endXX"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_86(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "A HOLD THAT IS NOT LOCAL ALWAYS HAS AN END"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_87(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = None
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_88(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step(None, Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_89(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", None, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_90(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, None, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_91(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, None, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_92(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=None)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_93(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step(Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_94(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_95(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_96(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_97(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, )
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_98(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("XXRELEASE.ATXX", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_99(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("release.at", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_100(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(None, Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_101(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, None, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_102(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, None, expires_at=ends_at)


def x_release_from__mutmut_103(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), expires_at=None)


def x_release_from__mutmut_104(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(Answer.NO, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_105(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, (step, *before), expires_at=ends_at)


def x_release_from__mutmut_106(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, expires_at=ends_at)


def x_release_from__mutmut_107(found: Authority, bench: Bench) -> Decision:
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
            step = bench.step("RELEASE.NOT_YET", Answer.NO, rule_id, facts)
            return bench.settle(QUESTION, Answer.NO, (step, *before))
    ends_at = found.decision.expires_at
    assert ends_at is not None, "a hold that is not local always has an end"
    step = bench.step("RELEASE.AT", Answer.NO, rule_id, facts, until=ends_at)
    return bench.settle(QUESTION, Answer.NO, (step, *before), )

mutants_x_release_from__mutmut['_mutmut_orig'] = x_release_from__mutmut_orig # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_1'] = x_release_from__mutmut_1 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_2'] = x_release_from__mutmut_2 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_3'] = x_release_from__mutmut_3 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_4'] = x_release_from__mutmut_4 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_5'] = x_release_from__mutmut_5 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_6'] = x_release_from__mutmut_6 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_7'] = x_release_from__mutmut_7 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_8'] = x_release_from__mutmut_8 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_9'] = x_release_from__mutmut_9 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_10'] = x_release_from__mutmut_10 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_11'] = x_release_from__mutmut_11 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_12'] = x_release_from__mutmut_12 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_13'] = x_release_from__mutmut_13 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_14'] = x_release_from__mutmut_14 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_15'] = x_release_from__mutmut_15 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_16'] = x_release_from__mutmut_16 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_17'] = x_release_from__mutmut_17 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_18'] = x_release_from__mutmut_18 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_19'] = x_release_from__mutmut_19 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_20'] = x_release_from__mutmut_20 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_21'] = x_release_from__mutmut_21 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_22'] = x_release_from__mutmut_22 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_23'] = x_release_from__mutmut_23 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_24'] = x_release_from__mutmut_24 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_25'] = x_release_from__mutmut_25 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_26'] = x_release_from__mutmut_26 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_27'] = x_release_from__mutmut_27 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_28'] = x_release_from__mutmut_28 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_29'] = x_release_from__mutmut_29 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_30'] = x_release_from__mutmut_30 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_31'] = x_release_from__mutmut_31 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_32'] = x_release_from__mutmut_32 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_33'] = x_release_from__mutmut_33 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_34'] = x_release_from__mutmut_34 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_35'] = x_release_from__mutmut_35 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_36'] = x_release_from__mutmut_36 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_37'] = x_release_from__mutmut_37 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_38'] = x_release_from__mutmut_38 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_39'] = x_release_from__mutmut_39 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_40'] = x_release_from__mutmut_40 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_41'] = x_release_from__mutmut_41 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_42'] = x_release_from__mutmut_42 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_43'] = x_release_from__mutmut_43 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_44'] = x_release_from__mutmut_44 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_45'] = x_release_from__mutmut_45 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_46'] = x_release_from__mutmut_46 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_47'] = x_release_from__mutmut_47 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_48'] = x_release_from__mutmut_48 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_49'] = x_release_from__mutmut_49 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_50'] = x_release_from__mutmut_50 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_51'] = x_release_from__mutmut_51 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_52'] = x_release_from__mutmut_52 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_53'] = x_release_from__mutmut_53 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_54'] = x_release_from__mutmut_54 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_55'] = x_release_from__mutmut_55 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_56'] = x_release_from__mutmut_56 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_57'] = x_release_from__mutmut_57 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_58'] = x_release_from__mutmut_58 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_59'] = x_release_from__mutmut_59 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_60'] = x_release_from__mutmut_60 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_61'] = x_release_from__mutmut_61 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_62'] = x_release_from__mutmut_62 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_63'] = x_release_from__mutmut_63 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_64'] = x_release_from__mutmut_64 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_65'] = x_release_from__mutmut_65 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_66'] = x_release_from__mutmut_66 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_67'] = x_release_from__mutmut_67 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_68'] = x_release_from__mutmut_68 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_69'] = x_release_from__mutmut_69 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_70'] = x_release_from__mutmut_70 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_71'] = x_release_from__mutmut_71 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_72'] = x_release_from__mutmut_72 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_73'] = x_release_from__mutmut_73 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_74'] = x_release_from__mutmut_74 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_75'] = x_release_from__mutmut_75 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_76'] = x_release_from__mutmut_76 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_77'] = x_release_from__mutmut_77 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_78'] = x_release_from__mutmut_78 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_79'] = x_release_from__mutmut_79 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_80'] = x_release_from__mutmut_80 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_81'] = x_release_from__mutmut_81 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_82'] = x_release_from__mutmut_82 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_83'] = x_release_from__mutmut_83 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_84'] = x_release_from__mutmut_84 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_85'] = x_release_from__mutmut_85 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_86'] = x_release_from__mutmut_86 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_87'] = x_release_from__mutmut_87 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_88'] = x_release_from__mutmut_88 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_89'] = x_release_from__mutmut_89 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_90'] = x_release_from__mutmut_90 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_91'] = x_release_from__mutmut_91 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_92'] = x_release_from__mutmut_92 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_93'] = x_release_from__mutmut_93 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_94'] = x_release_from__mutmut_94 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_95'] = x_release_from__mutmut_95 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_96'] = x_release_from__mutmut_96 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_97'] = x_release_from__mutmut_97 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_98'] = x_release_from__mutmut_98 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_99'] = x_release_from__mutmut_99 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_100'] = x_release_from__mutmut_100 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_101'] = x_release_from__mutmut_101 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_102'] = x_release_from__mutmut_102 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_103'] = x_release_from__mutmut_103 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_104'] = x_release_from__mutmut_104 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_105'] = x_release_from__mutmut_105 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_106'] = x_release_from__mutmut_106 # type: ignore # mutmut generated
mutants_x_release_from__mutmut['x_release_from__mutmut_107'] = x_release_from__mutmut_107 # type: ignore # mutmut generated
