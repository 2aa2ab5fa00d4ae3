"""What is wrong in the worked cases: unreadable, unworked, or not coming out as somebody worked them."""

from collections import Counter
from collections.abc import Iterator, Set
from pathlib import Path

from fortyeight.foundations.law.book import Book, NoSuchRule
from fortyeight.foundations.rulebook import cases, worked, worlds
from fortyeight.foundations.rulebook.cases import Case, UnableToReadCase
from fortyeight.foundations.rulebook.fault import Fault, fault_of
from fortyeight.foundations.rulebook.read import id_of_path
from fortyeight.foundations.rulebook.worlds import UnableToReadWorld


def case_faults(folder: Path, book: Book, unread: Set[str]) -> Iterator[Fault]:
    """List what is wrong in the case files below `folder`; every case is run.

    Nothing is said of the cases of a rule that was itself `unread`.
    """
    seen: set[str] = set()
    try:
        worlds.read_worlds(folder)
    except UnableToReadWorld as fault:
        yield fault_of(fault)
        return
    for path in cases.list_case_paths(folder):
        rule_id = id_of_path(folder, path)
        seen.add(rule_id)
        if rule_id in unread:
            continue
        try:
            found = cases.read_case_file(folder, path)
        except UnableToReadCase as fault:
            yield fault_of(fault)
            continue
        yield from _case_file_faults(book, found, unread)
        if not any(case.people for case in found):
            yield Fault(
                path=path.relative_to(folder).as_posix(),
                code="RULE.WITHOUT_PEOPLE",
                what=f"No case puts two different people before {rule_id}.",
                fix="Add a [[case]] with [case.people.<name>] tables: one inside the rule, one outside.",
                place=("rule",),
            )
    for rule_id in sorted(set(book.rules) - seen):
        yield Fault(
            path=f"{rule_id.replace('.', '/')}.toml",
            code="RULE.WITHOUT_CASES",
            what="The rule has no worked case: there is no such file.",
            fix="Work one out by hand and write it here.",
        )


def _case_file_faults(book: Book, found: list[Case], unread: Set[str]) -> Iterator[Fault]:
    names = Counter(case.name for case in found)
    for case in found:
        place = ("case", case.number)
        if case.rule not in book.rules:
            yield Fault(
                path=case.path,
                code="CASE.WITHOUT_RULE",
                what=f"There is no readable rule {case.rule}.",
                fix="Write or mend the rule, or move the cases to its path.",
                place=("rule",),
            )
            return
        if names[case.name] > 1:
            yield Fault(
                path=case.path,
                code="CASE.NAME_TWICE",
                what=f"The name {case.name!r} stands there more than once.",
                fix="Say in the name how the cases differ.",
                place=(*place, "name"),
            )
        for what in worked.find_faults(book.rules[case.rule], case):
            yield Fault(
                path=case.path,
                code="CASE.WORKED",
                what=f"{case.name!r}: {what}",
                fix="Work it out again by hand; then mend the working or the case.",
                place=(*place, "worked"),
            )
        try:
            mismatches = cases.run_case(book, case)
        except UnableToReadCase as fault:
            yield fault_of(fault)
            continue
        except NoSuchRule as fault:
            if fault.rule_id not in unread:
                yield Fault(
                    path=case.path,
                    code="CASE.RULE_MISSING",
                    what=f"{case.name!r} rests on {fault.rule_id}, which is in no file.",
                    fix="Write that rule, or take out of the case what leads to it.",
                    place=place,
                )
            continue
        for each in mismatches:
            yield Fault(
                path=case.path,
                code="CASE.MISMATCH",
                what=f"{case.name!r}: {each.key} should be {each.wanted} and is {each.got}.",
                fix="Work it out again by hand; then mend the rule, the case or the code.",
                place=(*place, *each.place),
            )
