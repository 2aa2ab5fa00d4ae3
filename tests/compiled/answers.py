"""Prints how the law was loaded, then one line for each answer. Run in a process of its own."""

import sys
from collections.abc import Iterator
from datetime import timedelta

from fortyeight.foundations.kit.canonical import canonical_hash
from fortyeight.foundations.law import timeline
from fortyeight.foundations.law.authority import authority_at
from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.duties import duties_of
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.release import must_release
from fortyeight.foundations.law.service import may_serve
from fortyeight.foundations.rulebook import cases, scenario
from fortyeight.foundations.rulebook.current import cases_folder, current
from tests.law.world import LAWFUL, lawful_world

BOOK = current()


def asked(name: str, casefile: CaseFile) -> Iterator[str]:
    """Every question at the start of each span, an hour on and a day on, and each warrant by each officer."""
    warrants = {f.what.warrant for f in casefile.facts if isinstance(f.what, stay.WarrantReceived)}
    officers = {fact.stream for fact in casefile.facts if fact.stream.startswith("officer/")}
    for span in timeline.timeline_of(casefile, book=BOOK):
        yield f"{name} | span {span.starts_at} {span.ends_at} {span.basis} {canonical_hash(span.decision)}"
        for later in (timedelta(0), timedelta(hours=1), timedelta(days=1)):
            at = span.starts_at + later
            found = [
                authority_at(casefile, at=at, book=BOOK).decision,
                must_release(casefile, at=at, book=BOOK),
                duties_of(casefile, at=at, book=BOOK),
                *(
                    may_serve(casefile, warrant=warrant, officer=officer, at=at, book=BOOK)
                    for warrant in sorted(warrants)
                    for officer in sorted(officers)
                ),
            ]
            yield f"{name} | at {at} {canonical_hash(found)}"


def lines() -> Iterator[str]:
    """The worked cases, then the lawful world with each fact missing in turn, before and after a service."""
    folder = cases_folder()
    assert folder is not None, "the worked cases come with the source"
    for case in cases.read_cases(folder):
        yield f"{case.rule} | {case.name} | {cases.run_case(BOOK, case)}"
        for person in case.asked():
            if person.is_stay:
                name = f"{case.rule} | {case.name} | {person.person}"
                yield from asked(name, scenario.build_casefile(case.worlds, person.given, case.zone))
    for missing in ("nothing", *LAWFUL):
        world = lawful_world() if missing == "nothing" else lawful_world().without(missing)
        yield from asked(f"without {missing}", world.casefile())
        yield from asked(f"served without {missing}", world.served().casefile())


if __name__ == "__main__":
    loaded = timeline.__file__
    assert loaded.startswith(sys.argv[1]), f"{loaded} is not below {sys.argv[1]}"
    print("pure" if loaded.endswith(".py") else "compiled")
    for line in lines():
        print(line)
