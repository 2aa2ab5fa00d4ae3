"""Contradictions in a stay's record. They are named and shown; they are never repaired and crash nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from fortyeight.foundations.law import custody
from fortyeight.foundations.law.casefile import History, in_order
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.reasoning import Bench


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One contradiction. `key` stays the same while the facts that make it do."""

    key: str
    code: str
    because: str
    facts: tuple[str, ...]
    reviewed_by: str = ""
mutants_x__finding__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__finding__mutmut)
def _finding(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(key=f"{code}:{':'.join(ids)}", code=code, because=CODES[code].sentence, facts=ids)


def x__finding__mutmut_orig(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(key=f"{code}:{':'.join(ids)}", code=code, because=CODES[code].sentence, facts=ids)


def x__finding__mutmut_1(code: str, *facts: Fact) -> Finding:
    ids = None
    return Finding(key=f"{code}:{':'.join(ids)}", code=code, because=CODES[code].sentence, facts=ids)


def x__finding__mutmut_2(code: str, *facts: Fact) -> Finding:
    ids = tuple(None)
    return Finding(key=f"{code}:{':'.join(ids)}", code=code, because=CODES[code].sentence, facts=ids)


def x__finding__mutmut_3(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(key=None, code=code, because=CODES[code].sentence, facts=ids)


def x__finding__mutmut_4(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(key=f"{code}:{':'.join(ids)}", code=None, because=CODES[code].sentence, facts=ids)


def x__finding__mutmut_5(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(key=f"{code}:{':'.join(ids)}", code=code, because=None, facts=ids)


def x__finding__mutmut_6(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(key=f"{code}:{':'.join(ids)}", code=code, because=CODES[code].sentence, facts=None)


def x__finding__mutmut_7(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(code=code, because=CODES[code].sentence, facts=ids)


def x__finding__mutmut_8(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(key=f"{code}:{':'.join(ids)}", because=CODES[code].sentence, facts=ids)


def x__finding__mutmut_9(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(key=f"{code}:{':'.join(ids)}", code=code, facts=ids)


def x__finding__mutmut_10(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(key=f"{code}:{':'.join(ids)}", code=code, because=CODES[code].sentence, )


def x__finding__mutmut_11(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(key=f"{code}:{':'.join(None)}", code=code, because=CODES[code].sentence, facts=ids)


def x__finding__mutmut_12(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(key=f"{code}:{'XX:XX'.join(ids)}", code=code, because=CODES[code].sentence, facts=ids)

mutants_x__finding__mutmut['_mutmut_orig'] = x__finding__mutmut_orig # type: ignore # mutmut generated
mutants_x__finding__mutmut['x__finding__mutmut_1'] = x__finding__mutmut_1 # type: ignore # mutmut generated
mutants_x__finding__mutmut['x__finding__mutmut_2'] = x__finding__mutmut_2 # type: ignore # mutmut generated
mutants_x__finding__mutmut['x__finding__mutmut_3'] = x__finding__mutmut_3 # type: ignore # mutmut generated
mutants_x__finding__mutmut['x__finding__mutmut_4'] = x__finding__mutmut_4 # type: ignore # mutmut generated
mutants_x__finding__mutmut['x__finding__mutmut_5'] = x__finding__mutmut_5 # type: ignore # mutmut generated
mutants_x__finding__mutmut['x__finding__mutmut_6'] = x__finding__mutmut_6 # type: ignore # mutmut generated
mutants_x__finding__mutmut['x__finding__mutmut_7'] = x__finding__mutmut_7 # type: ignore # mutmut generated
mutants_x__finding__mutmut['x__finding__mutmut_8'] = x__finding__mutmut_8 # type: ignore # mutmut generated
mutants_x__finding__mutmut['x__finding__mutmut_9'] = x__finding__mutmut_9 # type: ignore # mutmut generated
mutants_x__finding__mutmut['x__finding__mutmut_10'] = x__finding__mutmut_10 # type: ignore # mutmut generated
mutants_x__finding__mutmut['x__finding__mutmut_11'] = x__finding__mutmut_11 # type: ignore # mutmut generated
mutants_x__finding__mutmut['x__finding__mutmut_12'] = x__finding__mutmut_12 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_find_contradictions__mutmut)
def find_contradictions(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_orig(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_1(history: History, bench: Bench, *, ignoring: str = "XXXX") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_2(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = None
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_3(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(None)
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_4(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(None))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_5(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = None
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_6(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = None
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_7(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(None, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_8(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, None, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_9(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, None):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_10(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_11(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_12(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_13(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = None
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_14(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(None)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_15(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None or isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_16(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_17(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = None
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_18(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(None) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_19(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is not Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_20(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time and any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_21(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(None):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_22(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(None, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_23(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, None) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_24(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_25(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, ) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_26(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) >= bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_27(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = None
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_28(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(None, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_29(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=None)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_30(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_31(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, )
        found[finding.key] = finding
    return tuple(found.values())


def x_find_contradictions__mutmut_32(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = None
    return tuple(found.values())


def x_find_contradictions__mutmut_33(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(None)

mutants_x_find_contradictions__mutmut['_mutmut_orig'] = x_find_contradictions__mutmut_orig # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_1'] = x_find_contradictions__mutmut_1 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_2'] = x_find_contradictions__mutmut_2 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_3'] = x_find_contradictions__mutmut_3 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_4'] = x_find_contradictions__mutmut_4 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_5'] = x_find_contradictions__mutmut_5 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_6'] = x_find_contradictions__mutmut_6 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_7'] = x_find_contradictions__mutmut_7 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_8'] = x_find_contradictions__mutmut_8 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_9'] = x_find_contradictions__mutmut_9 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_10'] = x_find_contradictions__mutmut_10 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_11'] = x_find_contradictions__mutmut_11 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_12'] = x_find_contradictions__mutmut_12 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_13'] = x_find_contradictions__mutmut_13 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_14'] = x_find_contradictions__mutmut_14 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_15'] = x_find_contradictions__mutmut_15 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_16'] = x_find_contradictions__mutmut_16 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_17'] = x_find_contradictions__mutmut_17 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_18'] = x_find_contradictions__mutmut_18 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_19'] = x_find_contradictions__mutmut_19 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_20'] = x_find_contradictions__mutmut_20 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_21'] = x_find_contradictions__mutmut_21 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_22'] = x_find_contradictions__mutmut_22 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_23'] = x_find_contradictions__mutmut_23 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_24'] = x_find_contradictions__mutmut_24 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_25'] = x_find_contradictions__mutmut_25 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_26'] = x_find_contradictions__mutmut_26 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_27'] = x_find_contradictions__mutmut_27 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_28'] = x_find_contradictions__mutmut_28 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_29'] = x_find_contradictions__mutmut_29 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_30'] = x_find_contradictions__mutmut_30 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_31'] = x_find_contradictions__mutmut_31 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_32'] = x_find_contradictions__mutmut_32 # type: ignore # mutmut generated
mutants_x_find_contradictions__mutmut['x_find_contradictions__mutmut_33'] = x_find_contradictions__mutmut_33 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__all_findings__mutmut)
def _all_findings(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_orig(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_1(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(None, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_2(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, None)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_3(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_4(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, )
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_5(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(None, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_6(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, None)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_7(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_8(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, )
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_9(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(None, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_10(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, None)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_11(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_12(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, )
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_13(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(None, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_14(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, None, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_15(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, None)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_16(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_17(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_18(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, )
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_19(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(None, bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_20(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, None, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_21(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, None)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_22(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(bench, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_23(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, ignoring)
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_24(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, )
    yield from _place_findings(history, bench)


def x__all_findings__mutmut_25(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(None, bench)


def x__all_findings__mutmut_26(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, None)


def x__all_findings__mutmut_27(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(bench)


def x__all_findings__mutmut_28(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from _place_findings(history, )

mutants_x__all_findings__mutmut['_mutmut_orig'] = x__all_findings__mutmut_orig # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_1'] = x__all_findings__mutmut_1 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_2'] = x__all_findings__mutmut_2 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_3'] = x__all_findings__mutmut_3 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_4'] = x__all_findings__mutmut_4 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_5'] = x__all_findings__mutmut_5 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_6'] = x__all_findings__mutmut_6 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_7'] = x__all_findings__mutmut_7 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_8'] = x__all_findings__mutmut_8 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_9'] = x__all_findings__mutmut_9 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_10'] = x__all_findings__mutmut_10 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_11'] = x__all_findings__mutmut_11 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_12'] = x__all_findings__mutmut_12 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_13'] = x__all_findings__mutmut_13 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_14'] = x__all_findings__mutmut_14 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_15'] = x__all_findings__mutmut_15 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_16'] = x__all_findings__mutmut_16 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_17'] = x__all_findings__mutmut_17 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_18'] = x__all_findings__mutmut_18 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_19'] = x__all_findings__mutmut_19 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_20'] = x__all_findings__mutmut_20 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_21'] = x__all_findings__mutmut_21 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_22'] = x__all_findings__mutmut_22 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_23'] = x__all_findings__mutmut_23 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_24'] = x__all_findings__mutmut_24 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_25'] = x__all_findings__mutmut_25 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_26'] = x__all_findings__mutmut_26 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_27'] = x__all_findings__mutmut_27 # type: ignore # mutmut generated
mutants_x__all_findings__mutmut['x__all_findings__mutmut_28'] = x__all_findings__mutmut_28 # type: ignore # mutmut generated
mutants_x__come__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__come__mutmut)
def _come(bench: Bench, facts: tuple[Fact, ...], ignoring: str = "") -> tuple[Fact, ...]:
    return tuple(f for f in facts if f.happened_at.earliest <= bench.at and f.id != ignoring)


def x__come__mutmut_orig(bench: Bench, facts: tuple[Fact, ...], ignoring: str = "") -> tuple[Fact, ...]:
    return tuple(f for f in facts if f.happened_at.earliest <= bench.at and f.id != ignoring)


def x__come__mutmut_1(bench: Bench, facts: tuple[Fact, ...], ignoring: str = "XXXX") -> tuple[Fact, ...]:
    return tuple(f for f in facts if f.happened_at.earliest <= bench.at and f.id != ignoring)


def x__come__mutmut_2(bench: Bench, facts: tuple[Fact, ...], ignoring: str = "") -> tuple[Fact, ...]:
    return tuple(None)


def x__come__mutmut_3(bench: Bench, facts: tuple[Fact, ...], ignoring: str = "") -> tuple[Fact, ...]:
    return tuple(f for f in facts if f.happened_at.earliest <= bench.at or f.id != ignoring)


def x__come__mutmut_4(bench: Bench, facts: tuple[Fact, ...], ignoring: str = "") -> tuple[Fact, ...]:
    return tuple(f for f in facts if f.happened_at.earliest < bench.at and f.id != ignoring)


def x__come__mutmut_5(bench: Bench, facts: tuple[Fact, ...], ignoring: str = "") -> tuple[Fact, ...]:
    return tuple(f for f in facts if f.happened_at.earliest <= bench.at and f.id == ignoring)

mutants_x__come__mutmut['_mutmut_orig'] = x__come__mutmut_orig # type: ignore # mutmut generated
mutants_x__come__mutmut['x__come__mutmut_1'] = x__come__mutmut_1 # type: ignore # mutmut generated
mutants_x__come__mutmut['x__come__mutmut_2'] = x__come__mutmut_2 # type: ignore # mutmut generated
mutants_x__come__mutmut['x__come__mutmut_3'] = x__come__mutmut_3 # type: ignore # mutmut generated
mutants_x__come__mutmut['x__come__mutmut_4'] = x__come__mutmut_4 # type: ignore # mutmut generated
mutants_x__come__mutmut['x__come__mutmut_5'] = x__come__mutmut_5 # type: ignore # mutmut generated
mutants_x__before__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__before__mutmut)
def _before(first: Fact, second: Fact) -> bool:
    """Whether the first fact certainly happened before the second."""
    return first.happened_at.latest < second.happened_at.earliest


def x__before__mutmut_orig(first: Fact, second: Fact) -> bool:
    """Whether the first fact certainly happened before the second."""
    return first.happened_at.latest < second.happened_at.earliest


def x__before__mutmut_1(first: Fact, second: Fact) -> bool:
    """Whether the first fact certainly happened before the second."""
    return first.happened_at.latest <= second.happened_at.earliest

mutants_x__before__mutmut['_mutmut_orig'] = x__before__mutmut_orig # type: ignore # mutmut generated
mutants_x__before__mutmut['x__before__mutmut_1'] = x__before__mutmut_1 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__booking_findings__mutmut)
def _booking_findings(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_orig(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_1(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = None
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_2(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(None, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_3(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, None)
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_4(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_5(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, )
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_6(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(None))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_7(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) >= 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_8(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 2:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_9(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding(None, *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_10(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding(*bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_11(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", )
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_12(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("XXFINDING.BOOKED_TWICEXX", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_13(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("finding.booked_twice", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_14(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = None
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_15(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(None, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_16(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, None)
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_17(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_18(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, )
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_19(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_20(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(None, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_21(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, None)[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_22(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_23(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, )[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_24(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:2]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_25(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding(None, first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_26(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", None)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_27(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding(first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_28(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", )
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_29(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("XXFINDING.NO_BOOKINGXX", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_30(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("finding.no_booking", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_31(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings or _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_32(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(None, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_33(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, None):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_34(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_35(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, ):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_36(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[1]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def x__booking_findings__mutmut_37(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding(None, left, bookings[0])


def x__booking_findings__mutmut_38(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", None, bookings[0])


def x__booking_findings__mutmut_39(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, None)


def x__booking_findings__mutmut_40(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding(left, bookings[0])


def x__booking_findings__mutmut_41(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", bookings[0])


def x__booking_findings__mutmut_42(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, )


def x__booking_findings__mutmut_43(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("XXFINDING.LEFT_BEFORE_BOOKEDXX", left, bookings[0])


def x__booking_findings__mutmut_44(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("finding.left_before_booked", left, bookings[0])


def x__booking_findings__mutmut_45(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[1])

mutants_x__booking_findings__mutmut['_mutmut_orig'] = x__booking_findings__mutmut_orig # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_1'] = x__booking_findings__mutmut_1 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_2'] = x__booking_findings__mutmut_2 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_3'] = x__booking_findings__mutmut_3 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_4'] = x__booking_findings__mutmut_4 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_5'] = x__booking_findings__mutmut_5 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_6'] = x__booking_findings__mutmut_6 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_7'] = x__booking_findings__mutmut_7 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_8'] = x__booking_findings__mutmut_8 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_9'] = x__booking_findings__mutmut_9 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_10'] = x__booking_findings__mutmut_10 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_11'] = x__booking_findings__mutmut_11 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_12'] = x__booking_findings__mutmut_12 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_13'] = x__booking_findings__mutmut_13 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_14'] = x__booking_findings__mutmut_14 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_15'] = x__booking_findings__mutmut_15 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_16'] = x__booking_findings__mutmut_16 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_17'] = x__booking_findings__mutmut_17 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_18'] = x__booking_findings__mutmut_18 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_19'] = x__booking_findings__mutmut_19 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_20'] = x__booking_findings__mutmut_20 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_21'] = x__booking_findings__mutmut_21 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_22'] = x__booking_findings__mutmut_22 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_23'] = x__booking_findings__mutmut_23 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_24'] = x__booking_findings__mutmut_24 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_25'] = x__booking_findings__mutmut_25 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_26'] = x__booking_findings__mutmut_26 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_27'] = x__booking_findings__mutmut_27 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_28'] = x__booking_findings__mutmut_28 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_29'] = x__booking_findings__mutmut_29 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_30'] = x__booking_findings__mutmut_30 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_31'] = x__booking_findings__mutmut_31 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_32'] = x__booking_findings__mutmut_32 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_33'] = x__booking_findings__mutmut_33 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_34'] = x__booking_findings__mutmut_34 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_35'] = x__booking_findings__mutmut_35 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_36'] = x__booking_findings__mutmut_36 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_37'] = x__booking_findings__mutmut_37 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_38'] = x__booking_findings__mutmut_38 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_39'] = x__booking_findings__mutmut_39 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_40'] = x__booking_findings__mutmut_40 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_41'] = x__booking_findings__mutmut_41 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_42'] = x__booking_findings__mutmut_42 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_43'] = x__booking_findings__mutmut_43 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_44'] = x__booking_findings__mutmut_44 # type: ignore # mutmut generated
mutants_x__booking_findings__mutmut['x__booking_findings__mutmut_45'] = x__booking_findings__mutmut_45 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__matter_findings__mutmut)
def _matter_findings(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_orig(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_1(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(None).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_2(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = None
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_3(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(None, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_4(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, None):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_5(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_6(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, ):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_7(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(None)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_8(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_9(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_10(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding(None, fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_11(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", None)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_12(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding(fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_13(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", )
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_14(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("XXFINDING.CLOSED_WITHOUT_OPENINGXX", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_15(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("finding.closed_without_opening", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_16(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(None):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_17(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(None, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_18(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, None) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_19(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_20(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, ) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def x__matter_findings__mutmut_21(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding(None, fact, openings[0])


def x__matter_findings__mutmut_22(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", None, openings[0])


def x__matter_findings__mutmut_23(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, None)


def x__matter_findings__mutmut_24(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding(fact, openings[0])


def x__matter_findings__mutmut_25(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", openings[0])


def x__matter_findings__mutmut_26(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, )


def x__matter_findings__mutmut_27(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("XXFINDING.CLOSED_BEFORE_OPENEDXX", fact, openings[0])


def x__matter_findings__mutmut_28(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("finding.closed_before_opened", fact, openings[0])


def x__matter_findings__mutmut_29(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[1])

mutants_x__matter_findings__mutmut['_mutmut_orig'] = x__matter_findings__mutmut_orig # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_1'] = x__matter_findings__mutmut_1 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_2'] = x__matter_findings__mutmut_2 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_3'] = x__matter_findings__mutmut_3 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_4'] = x__matter_findings__mutmut_4 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_5'] = x__matter_findings__mutmut_5 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_6'] = x__matter_findings__mutmut_6 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_7'] = x__matter_findings__mutmut_7 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_8'] = x__matter_findings__mutmut_8 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_9'] = x__matter_findings__mutmut_9 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_10'] = x__matter_findings__mutmut_10 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_11'] = x__matter_findings__mutmut_11 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_12'] = x__matter_findings__mutmut_12 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_13'] = x__matter_findings__mutmut_13 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_14'] = x__matter_findings__mutmut_14 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_15'] = x__matter_findings__mutmut_15 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_16'] = x__matter_findings__mutmut_16 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_17'] = x__matter_findings__mutmut_17 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_18'] = x__matter_findings__mutmut_18 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_19'] = x__matter_findings__mutmut_19 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_20'] = x__matter_findings__mutmut_20 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_21'] = x__matter_findings__mutmut_21 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_22'] = x__matter_findings__mutmut_22 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_23'] = x__matter_findings__mutmut_23 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_24'] = x__matter_findings__mutmut_24 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_25'] = x__matter_findings__mutmut_25 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_26'] = x__matter_findings__mutmut_26 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_27'] = x__matter_findings__mutmut_27 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_28'] = x__matter_findings__mutmut_28 # type: ignore # mutmut generated
mutants_x__matter_findings__mutmut['x__matter_findings__mutmut_29'] = x__matter_findings__mutmut_29 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__eligibility_findings__mutmut)
def _eligibility_findings(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_orig(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_1(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(None, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_2(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, None):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_3(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_4(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, ):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_5(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(None)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_6(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_7(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(None):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_8(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            break
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_9(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = None
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_10(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(None, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_11(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, None)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_12(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_13(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, )
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_14(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = None
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_15(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is not Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_16(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain or custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_17(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(None, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_18(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, None) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_19(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_20(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, ) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_21(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is not Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_22(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = None
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_23(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(None, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_24(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, None)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_25(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_26(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, )
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_27(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_28(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "XXan open matter began a runXX"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_29(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "AN OPEN MATTER BEGAN A RUN"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_30(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest < fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def x__eligibility_findings__mutmut_31(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding(None, fact, *certain)


def x__eligibility_findings__mutmut_32(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", None, *certain)


def x__eligibility_findings__mutmut_33(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding(fact, *certain)


def x__eligibility_findings__mutmut_34(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", *certain)


def x__eligibility_findings__mutmut_35(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, )


def x__eligibility_findings__mutmut_36(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("XXFINDING.ELIGIBLE_WHILE_OPENXX", fact, *certain)


def x__eligibility_findings__mutmut_37(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("finding.eligible_while_open", fact, *certain)

mutants_x__eligibility_findings__mutmut['_mutmut_orig'] = x__eligibility_findings__mutmut_orig # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_1'] = x__eligibility_findings__mutmut_1 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_2'] = x__eligibility_findings__mutmut_2 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_3'] = x__eligibility_findings__mutmut_3 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_4'] = x__eligibility_findings__mutmut_4 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_5'] = x__eligibility_findings__mutmut_5 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_6'] = x__eligibility_findings__mutmut_6 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_7'] = x__eligibility_findings__mutmut_7 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_8'] = x__eligibility_findings__mutmut_8 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_9'] = x__eligibility_findings__mutmut_9 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_10'] = x__eligibility_findings__mutmut_10 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_11'] = x__eligibility_findings__mutmut_11 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_12'] = x__eligibility_findings__mutmut_12 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_13'] = x__eligibility_findings__mutmut_13 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_14'] = x__eligibility_findings__mutmut_14 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_15'] = x__eligibility_findings__mutmut_15 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_16'] = x__eligibility_findings__mutmut_16 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_17'] = x__eligibility_findings__mutmut_17 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_18'] = x__eligibility_findings__mutmut_18 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_19'] = x__eligibility_findings__mutmut_19 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_20'] = x__eligibility_findings__mutmut_20 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_21'] = x__eligibility_findings__mutmut_21 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_22'] = x__eligibility_findings__mutmut_22 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_23'] = x__eligibility_findings__mutmut_23 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_24'] = x__eligibility_findings__mutmut_24 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_25'] = x__eligibility_findings__mutmut_25 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_26'] = x__eligibility_findings__mutmut_26 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_27'] = x__eligibility_findings__mutmut_27 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_28'] = x__eligibility_findings__mutmut_28 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_29'] = x__eligibility_findings__mutmut_29 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_30'] = x__eligibility_findings__mutmut_30 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_31'] = x__eligibility_findings__mutmut_31 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_32'] = x__eligibility_findings__mutmut_32 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_33'] = x__eligibility_findings__mutmut_33 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_34'] = x__eligibility_findings__mutmut_34 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_35'] = x__eligibility_findings__mutmut_35 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_36'] = x__eligibility_findings__mutmut_36 # type: ignore # mutmut generated
mutants_x__eligibility_findings__mutmut['x__eligibility_findings__mutmut_37'] = x__eligibility_findings__mutmut_37 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__service_findings__mutmut)
def _service_findings(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_orig(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_1(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(None, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_2(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, None, ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_3(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), None):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_4(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_5(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_6(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_7(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(None), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_8(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = None
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_9(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(None)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_10(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(None, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_11(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, None, None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_12(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr("warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_13(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_14(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", ) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_15(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "XXwarrantXX", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_16(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "WARRANT", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_17(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) != fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_18(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received or _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_19(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(None, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_20(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, None):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_21(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_22(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, ):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_23(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[1]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_24(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding(None, fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_25(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", None, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_26(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, None)
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_27(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding(fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_28(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_29(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, )
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_30(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("XXFINDING.SERVED_BEFORE_RECEIVEDXX", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_31(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("finding.served_before_received", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_32(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[1])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_33(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = None
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_34(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(None, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_35(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, None)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_36(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_37(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, )
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_38(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is not Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


def x__service_findings__mutmut_39(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding(None, fact, *open_then)


def x__service_findings__mutmut_40(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", None, *open_then)


def x__service_findings__mutmut_41(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding(fact, *open_then)


def x__service_findings__mutmut_42(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", *open_then)


def x__service_findings__mutmut_43(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, )


def x__service_findings__mutmut_44(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("XXFINDING.SERVED_WHILE_OPENXX", fact, *open_then)


def x__service_findings__mutmut_45(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("finding.served_while_open", fact, *open_then)

mutants_x__service_findings__mutmut['_mutmut_orig'] = x__service_findings__mutmut_orig # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_1'] = x__service_findings__mutmut_1 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_2'] = x__service_findings__mutmut_2 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_3'] = x__service_findings__mutmut_3 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_4'] = x__service_findings__mutmut_4 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_5'] = x__service_findings__mutmut_5 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_6'] = x__service_findings__mutmut_6 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_7'] = x__service_findings__mutmut_7 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_8'] = x__service_findings__mutmut_8 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_9'] = x__service_findings__mutmut_9 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_10'] = x__service_findings__mutmut_10 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_11'] = x__service_findings__mutmut_11 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_12'] = x__service_findings__mutmut_12 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_13'] = x__service_findings__mutmut_13 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_14'] = x__service_findings__mutmut_14 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_15'] = x__service_findings__mutmut_15 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_16'] = x__service_findings__mutmut_16 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_17'] = x__service_findings__mutmut_17 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_18'] = x__service_findings__mutmut_18 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_19'] = x__service_findings__mutmut_19 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_20'] = x__service_findings__mutmut_20 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_21'] = x__service_findings__mutmut_21 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_22'] = x__service_findings__mutmut_22 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_23'] = x__service_findings__mutmut_23 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_24'] = x__service_findings__mutmut_24 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_25'] = x__service_findings__mutmut_25 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_26'] = x__service_findings__mutmut_26 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_27'] = x__service_findings__mutmut_27 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_28'] = x__service_findings__mutmut_28 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_29'] = x__service_findings__mutmut_29 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_30'] = x__service_findings__mutmut_30 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_31'] = x__service_findings__mutmut_31 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_32'] = x__service_findings__mutmut_32 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_33'] = x__service_findings__mutmut_33 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_34'] = x__service_findings__mutmut_34 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_35'] = x__service_findings__mutmut_35 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_36'] = x__service_findings__mutmut_36 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_37'] = x__service_findings__mutmut_37 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_38'] = x__service_findings__mutmut_38 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_39'] = x__service_findings__mutmut_39 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_40'] = x__service_findings__mutmut_40 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_41'] = x__service_findings__mutmut_41 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_42'] = x__service_findings__mutmut_42 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_43'] = x__service_findings__mutmut_43 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_44'] = x__service_findings__mutmut_44 # type: ignore # mutmut generated
mutants_x__service_findings__mutmut['x__service_findings__mutmut_45'] = x__service_findings__mutmut_45 # type: ignore # mutmut generated


AFTER_LEAVING: dict[type, str] = {
    stay.MatterClosed: "FINDING.CLOSED_AFTER_LEFT",
    stay.WarrantServed: "FINDING.SERVED_AFTER_LEFT",
}
mutants_x__departure_findings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__departure_findings__mutmut)
def _departure_findings(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_orig(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_1(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = None
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_2(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(None, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_3(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, None) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_4(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_5(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, ) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_6(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(None)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_7(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_8(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = None
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_9(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(None, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_10(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, None)
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_11(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_12(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, )
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_13(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = None
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_14(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(None, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_15(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, None, ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_16(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), None)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_17(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_18(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_19(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), )
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_20(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(None, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_21(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, None, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_22(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, None), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_23(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_24(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_25(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, ), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_26(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = None
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_27(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next(None, None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_28(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next(None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_29(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), )
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_30(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(None, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_31(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, None)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_32(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_33(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, )), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_34(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) or (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_35(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(None, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_36(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, None) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_37(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_38(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, ) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_39(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None and _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_40(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is not None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_41(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(None, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_42(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, None)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_43(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_44(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, )):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_45(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(None, fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_46(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), None, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_47(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, None)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_48(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_49(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_50(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, )
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_51(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(None, "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_52(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), None), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_53(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get("FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_54(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), ), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_55(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(None), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_56(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "XXFINDING.ACT_AFTER_LEFTXX"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_57(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "finding.act_after_left"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_58(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = None
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_59(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[+1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_60(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-2]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_61(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(None):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_62(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(None, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_63(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, None) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_64(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_65(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, ) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_66(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(None, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_67(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, None):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_68(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_69(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, ):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_70(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = None
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_71(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            None
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_72(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed) or fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_73(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter != getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_74(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(None, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_75(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, None, None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_76(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr("matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_77(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_78(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", )
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_79(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "XXmatterXX", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_80(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "MATTER", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_81(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(None)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_82(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) or not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_83(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES or isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_84(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is not Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_85(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def x__departure_findings__mutmut_86(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding(None, left, opening)


def x__departure_findings__mutmut_87(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", None, opening)


def x__departure_findings__mutmut_88(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, None)


def x__departure_findings__mutmut_89(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding(left, opening)


def x__departure_findings__mutmut_90(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", opening)


def x__departure_findings__mutmut_91(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, )


def x__departure_findings__mutmut_92(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("XXFINDING.OPEN_AFTER_LEFTXX", left, opening)


def x__departure_findings__mutmut_93(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("finding.open_after_left", left, opening)

mutants_x__departure_findings__mutmut['_mutmut_orig'] = x__departure_findings__mutmut_orig # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_1'] = x__departure_findings__mutmut_1 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_2'] = x__departure_findings__mutmut_2 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_3'] = x__departure_findings__mutmut_3 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_4'] = x__departure_findings__mutmut_4 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_5'] = x__departure_findings__mutmut_5 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_6'] = x__departure_findings__mutmut_6 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_7'] = x__departure_findings__mutmut_7 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_8'] = x__departure_findings__mutmut_8 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_9'] = x__departure_findings__mutmut_9 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_10'] = x__departure_findings__mutmut_10 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_11'] = x__departure_findings__mutmut_11 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_12'] = x__departure_findings__mutmut_12 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_13'] = x__departure_findings__mutmut_13 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_14'] = x__departure_findings__mutmut_14 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_15'] = x__departure_findings__mutmut_15 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_16'] = x__departure_findings__mutmut_16 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_17'] = x__departure_findings__mutmut_17 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_18'] = x__departure_findings__mutmut_18 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_19'] = x__departure_findings__mutmut_19 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_20'] = x__departure_findings__mutmut_20 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_21'] = x__departure_findings__mutmut_21 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_22'] = x__departure_findings__mutmut_22 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_23'] = x__departure_findings__mutmut_23 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_24'] = x__departure_findings__mutmut_24 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_25'] = x__departure_findings__mutmut_25 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_26'] = x__departure_findings__mutmut_26 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_27'] = x__departure_findings__mutmut_27 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_28'] = x__departure_findings__mutmut_28 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_29'] = x__departure_findings__mutmut_29 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_30'] = x__departure_findings__mutmut_30 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_31'] = x__departure_findings__mutmut_31 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_32'] = x__departure_findings__mutmut_32 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_33'] = x__departure_findings__mutmut_33 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_34'] = x__departure_findings__mutmut_34 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_35'] = x__departure_findings__mutmut_35 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_36'] = x__departure_findings__mutmut_36 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_37'] = x__departure_findings__mutmut_37 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_38'] = x__departure_findings__mutmut_38 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_39'] = x__departure_findings__mutmut_39 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_40'] = x__departure_findings__mutmut_40 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_41'] = x__departure_findings__mutmut_41 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_42'] = x__departure_findings__mutmut_42 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_43'] = x__departure_findings__mutmut_43 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_44'] = x__departure_findings__mutmut_44 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_45'] = x__departure_findings__mutmut_45 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_46'] = x__departure_findings__mutmut_46 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_47'] = x__departure_findings__mutmut_47 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_48'] = x__departure_findings__mutmut_48 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_49'] = x__departure_findings__mutmut_49 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_50'] = x__departure_findings__mutmut_50 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_51'] = x__departure_findings__mutmut_51 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_52'] = x__departure_findings__mutmut_52 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_53'] = x__departure_findings__mutmut_53 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_54'] = x__departure_findings__mutmut_54 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_55'] = x__departure_findings__mutmut_55 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_56'] = x__departure_findings__mutmut_56 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_57'] = x__departure_findings__mutmut_57 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_58'] = x__departure_findings__mutmut_58 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_59'] = x__departure_findings__mutmut_59 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_60'] = x__departure_findings__mutmut_60 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_61'] = x__departure_findings__mutmut_61 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_62'] = x__departure_findings__mutmut_62 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_63'] = x__departure_findings__mutmut_63 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_64'] = x__departure_findings__mutmut_64 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_65'] = x__departure_findings__mutmut_65 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_66'] = x__departure_findings__mutmut_66 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_67'] = x__departure_findings__mutmut_67 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_68'] = x__departure_findings__mutmut_68 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_69'] = x__departure_findings__mutmut_69 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_70'] = x__departure_findings__mutmut_70 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_71'] = x__departure_findings__mutmut_71 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_72'] = x__departure_findings__mutmut_72 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_73'] = x__departure_findings__mutmut_73 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_74'] = x__departure_findings__mutmut_74 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_75'] = x__departure_findings__mutmut_75 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_76'] = x__departure_findings__mutmut_76 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_77'] = x__departure_findings__mutmut_77 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_78'] = x__departure_findings__mutmut_78 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_79'] = x__departure_findings__mutmut_79 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_80'] = x__departure_findings__mutmut_80 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_81'] = x__departure_findings__mutmut_81 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_82'] = x__departure_findings__mutmut_82 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_83'] = x__departure_findings__mutmut_83 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_84'] = x__departure_findings__mutmut_84 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_85'] = x__departure_findings__mutmut_85 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_86'] = x__departure_findings__mutmut_86 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_87'] = x__departure_findings__mutmut_87 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_88'] = x__departure_findings__mutmut_88 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_89'] = x__departure_findings__mutmut_89 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_90'] = x__departure_findings__mutmut_90 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_91'] = x__departure_findings__mutmut_91 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_92'] = x__departure_findings__mutmut_92 # type: ignore # mutmut generated
mutants_x__departure_findings__mutmut['x__departure_findings__mutmut_93'] = x__departure_findings__mutmut_93 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__place_findings__mutmut)
def _place_findings(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_orig(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_1(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = None
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_2(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is not None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_3(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(None, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_4(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, None):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_5(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_6(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, ):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_7(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(None)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_8(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay and other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_9(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream != history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_10(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person == booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_11(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            break
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_12(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = None
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_13(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted(None, key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_14(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=None)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_15(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted(key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_16(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), )
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_17(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest >= bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_18(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            break
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_19(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = None
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_20(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if (first is booking) and False else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_21(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if (first is booking) or True else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_22(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is not booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_23(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(None)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_24(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(None, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_25(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, None) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_26(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_27(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, ) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_28(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is not Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)


def x__place_findings__mutmut_29(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding(None, first, second)


def x__place_findings__mutmut_30(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", None, second)


def x__place_findings__mutmut_31(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, None)


def x__place_findings__mutmut_32(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding(first, second)


def x__place_findings__mutmut_33(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", second)


def x__place_findings__mutmut_34(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, )


def x__place_findings__mutmut_35(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("XXFINDING.TWO_PLACESXX", first, second)


def x__place_findings__mutmut_36(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("finding.two_places", first, second)

mutants_x__place_findings__mutmut['_mutmut_orig'] = x__place_findings__mutmut_orig # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_1'] = x__place_findings__mutmut_1 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_2'] = x__place_findings__mutmut_2 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_3'] = x__place_findings__mutmut_3 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_4'] = x__place_findings__mutmut_4 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_5'] = x__place_findings__mutmut_5 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_6'] = x__place_findings__mutmut_6 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_7'] = x__place_findings__mutmut_7 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_8'] = x__place_findings__mutmut_8 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_9'] = x__place_findings__mutmut_9 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_10'] = x__place_findings__mutmut_10 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_11'] = x__place_findings__mutmut_11 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_12'] = x__place_findings__mutmut_12 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_13'] = x__place_findings__mutmut_13 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_14'] = x__place_findings__mutmut_14 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_15'] = x__place_findings__mutmut_15 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_16'] = x__place_findings__mutmut_16 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_17'] = x__place_findings__mutmut_17 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_18'] = x__place_findings__mutmut_18 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_19'] = x__place_findings__mutmut_19 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_20'] = x__place_findings__mutmut_20 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_21'] = x__place_findings__mutmut_21 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_22'] = x__place_findings__mutmut_22 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_23'] = x__place_findings__mutmut_23 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_24'] = x__place_findings__mutmut_24 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_25'] = x__place_findings__mutmut_25 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_26'] = x__place_findings__mutmut_26 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_27'] = x__place_findings__mutmut_27 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_28'] = x__place_findings__mutmut_28 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_29'] = x__place_findings__mutmut_29 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_30'] = x__place_findings__mutmut_30 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_31'] = x__place_findings__mutmut_31 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_32'] = x__place_findings__mutmut_32 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_33'] = x__place_findings__mutmut_33 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_34'] = x__place_findings__mutmut_34 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_35'] = x__place_findings__mutmut_35 # type: ignore # mutmut generated
mutants_x__place_findings__mutmut['x__place_findings__mutmut_36'] = x__place_findings__mutmut_36 # type: ignore # mutmut generated
