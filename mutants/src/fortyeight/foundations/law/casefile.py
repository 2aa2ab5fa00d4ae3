"""All that is recorded about one stay, and the history that follows from it.

A case file holds the facts of the stay itself, of the same person's other
stays, of the officers, the agreements and the agency. A history is what those
facts say once corrections and retractions are applied, in the order in which
things happened. Every question of law is put to a history.
"""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.facts import Fact, Payload, agreement, amendment, stay

T = TypeVar("T")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁCaseFileǁknown_at__mutmut: MutantDict = {}  # type: ignore
mutants_xǁCaseFileǁwith_fact__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """The facts that bear on one stay, in any order, with the place where they happened.

    `stay` is the stream of the stay in question. `zone` is the zone of the jail
    and `place` the state as the rulebook names it, such as `us_fl`.
    """

    stay: str
    zone: ZoneInfo
    place: str
    facts: tuple[Fact, ...]

    @_mutmut_mutated(mutants_xǁCaseFileǁknown_at__mutmut)
    def known_at(self, at: datetime) -> "CaseFile":
        """Keep only what had been recorded by `at`."""
        return replace(self, facts=tuple(fact for fact in self.facts if fact.recorded_at <= at))

    def xǁCaseFileǁknown_at__mutmut_orig(self, at: datetime) -> "CaseFile":
        """Keep only what had been recorded by `at`."""
        return replace(self, facts=tuple(fact for fact in self.facts if fact.recorded_at <= at))

    def xǁCaseFileǁknown_at__mutmut_1(self, at: datetime) -> "CaseFile":
        """Keep only what had been recorded by `at`."""
        return replace(None, facts=tuple(fact for fact in self.facts if fact.recorded_at <= at))

    def xǁCaseFileǁknown_at__mutmut_2(self, at: datetime) -> "CaseFile":
        """Keep only what had been recorded by `at`."""
        return replace(self, facts=None)

    def xǁCaseFileǁknown_at__mutmut_3(self, at: datetime) -> "CaseFile":
        """Keep only what had been recorded by `at`."""
        return replace(facts=tuple(fact for fact in self.facts if fact.recorded_at <= at))

    def xǁCaseFileǁknown_at__mutmut_4(self, at: datetime) -> "CaseFile":
        """Keep only what had been recorded by `at`."""
        return replace(self, )

    def xǁCaseFileǁknown_at__mutmut_5(self, at: datetime) -> "CaseFile":
        """Keep only what had been recorded by `at`."""
        return replace(self, facts=tuple(None))

    def xǁCaseFileǁknown_at__mutmut_6(self, at: datetime) -> "CaseFile":
        """Keep only what had been recorded by `at`."""
        return replace(self, facts=tuple(fact for fact in self.facts if fact.recorded_at < at))

    @_mutmut_mutated(mutants_xǁCaseFileǁwith_fact__mutmut)
    def with_fact(self, fact: Fact) -> "CaseFile":
        """Add a fact that is not recorded yet, to ask what would follow from it."""
        return replace(self, facts=(*self.facts, fact))

    def xǁCaseFileǁwith_fact__mutmut_orig(self, fact: Fact) -> "CaseFile":
        """Add a fact that is not recorded yet, to ask what would follow from it."""
        return replace(self, facts=(*self.facts, fact))

    def xǁCaseFileǁwith_fact__mutmut_1(self, fact: Fact) -> "CaseFile":
        """Add a fact that is not recorded yet, to ask what would follow from it."""
        return replace(None, facts=(*self.facts, fact))

    def xǁCaseFileǁwith_fact__mutmut_2(self, fact: Fact) -> "CaseFile":
        """Add a fact that is not recorded yet, to ask what would follow from it."""
        return replace(self, facts=None)

    def xǁCaseFileǁwith_fact__mutmut_3(self, fact: Fact) -> "CaseFile":
        """Add a fact that is not recorded yet, to ask what would follow from it."""
        return replace(facts=(*self.facts, fact))

    def xǁCaseFileǁwith_fact__mutmut_4(self, fact: Fact) -> "CaseFile":
        """Add a fact that is not recorded yet, to ask what would follow from it."""
        return replace(self, )

mutants_xǁCaseFileǁknown_at__mutmut['_mutmut_orig'] = CaseFile.xǁCaseFileǁknown_at__mutmut_orig # type: ignore # mutmut generated
mutants_xǁCaseFileǁknown_at__mutmut['xǁCaseFileǁknown_at__mutmut_1'] = CaseFile.xǁCaseFileǁknown_at__mutmut_1 # type: ignore # mutmut generated
mutants_xǁCaseFileǁknown_at__mutmut['xǁCaseFileǁknown_at__mutmut_2'] = CaseFile.xǁCaseFileǁknown_at__mutmut_2 # type: ignore # mutmut generated
mutants_xǁCaseFileǁknown_at__mutmut['xǁCaseFileǁknown_at__mutmut_3'] = CaseFile.xǁCaseFileǁknown_at__mutmut_3 # type: ignore # mutmut generated
mutants_xǁCaseFileǁknown_at__mutmut['xǁCaseFileǁknown_at__mutmut_4'] = CaseFile.xǁCaseFileǁknown_at__mutmut_4 # type: ignore # mutmut generated
mutants_xǁCaseFileǁknown_at__mutmut['xǁCaseFileǁknown_at__mutmut_5'] = CaseFile.xǁCaseFileǁknown_at__mutmut_5 # type: ignore # mutmut generated
mutants_xǁCaseFileǁknown_at__mutmut['xǁCaseFileǁknown_at__mutmut_6'] = CaseFile.xǁCaseFileǁknown_at__mutmut_6 # type: ignore # mutmut generated

mutants_xǁCaseFileǁwith_fact__mutmut['_mutmut_orig'] = CaseFile.xǁCaseFileǁwith_fact__mutmut_orig # type: ignore # mutmut generated
mutants_xǁCaseFileǁwith_fact__mutmut['xǁCaseFileǁwith_fact__mutmut_1'] = CaseFile.xǁCaseFileǁwith_fact__mutmut_1 # type: ignore # mutmut generated
mutants_xǁCaseFileǁwith_fact__mutmut['xǁCaseFileǁwith_fact__mutmut_2'] = CaseFile.xǁCaseFileǁwith_fact__mutmut_2 # type: ignore # mutmut generated
mutants_xǁCaseFileǁwith_fact__mutmut['xǁCaseFileǁwith_fact__mutmut_3'] = CaseFile.xǁCaseFileǁwith_fact__mutmut_3 # type: ignore # mutmut generated
mutants_xǁCaseFileǁwith_fact__mutmut['xǁCaseFileǁwith_fact__mutmut_4'] = CaseFile.xǁCaseFileǁwith_fact__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁHistoryǁonce__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHistoryǁof_stay__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHistoryǁof__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHistoryǁ_listed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHistoryǁhere__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHistoryǁown__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHistoryǁstreams__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHistoryǁ_streams__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHistoryǁbooking__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHistoryǁjail_at__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHistoryǁagency_streams__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHistoryǁ_agencies__mutmut: MutantDict = {}  # type: ignore


class History:
    """The facts of a case file as they count: corrected, retracted, and in order.

    In order means by the earliest time each can have happened; facts of one
    time keep the order of recording.
    """

    __slots__ = ("_by_kind", "_other", "_worked_out", "casefile", "facts", "visited")

    @_mutmut_mutated(mutants_xǁHistoryǁ__init____mutmut)
    def __init__(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_orig(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_1(self, casefile: CaseFile) -> None:
        self.casefile = None
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_2(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = None
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_3(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(None)
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_4(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(None, key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_5(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=None))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_6(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_7(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), ))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_8(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(None), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_9(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = None
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_10(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset(None)
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_11(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = None
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_12(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(None)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_13(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(None, []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_14(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), None).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_15(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault([]).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_16(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), ).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_17(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(None), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_18(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = None
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_19(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(None) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_20(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = None
        self._worked_out: dict[Hashable, Any] = {}

    def xǁHistoryǁ__init____mutmut_21(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = None

    @_mutmut_mutated(mutants_xǁHistoryǁonce__mutmut)
    def once(self, what: Hashable, work_out: Callable[[], T]) -> T:
        """Work something out that follows from these facts alone, the first time it is asked."""
        if what not in self._worked_out:
            self._worked_out[what] = work_out()
        found: T = self._worked_out[what]
        return found

    def xǁHistoryǁonce__mutmut_orig(self, what: Hashable, work_out: Callable[[], T]) -> T:
        """Work something out that follows from these facts alone, the first time it is asked."""
        if what not in self._worked_out:
            self._worked_out[what] = work_out()
        found: T = self._worked_out[what]
        return found

    def xǁHistoryǁonce__mutmut_1(self, what: Hashable, work_out: Callable[[], T]) -> T:
        """Work something out that follows from these facts alone, the first time it is asked."""
        if what in self._worked_out:
            self._worked_out[what] = work_out()
        found: T = self._worked_out[what]
        return found

    def xǁHistoryǁonce__mutmut_2(self, what: Hashable, work_out: Callable[[], T]) -> T:
        """Work something out that follows from these facts alone, the first time it is asked."""
        if what not in self._worked_out:
            self._worked_out[what] = None
        found: T = self._worked_out[what]
        return found

    def xǁHistoryǁonce__mutmut_3(self, what: Hashable, work_out: Callable[[], T]) -> T:
        """Work something out that follows from these facts alone, the first time it is asked."""
        if what not in self._worked_out:
            self._worked_out[what] = work_out()
        found: T = None
        return found

    @_mutmut_mutated(mutants_xǁHistoryǁof_stay__mutmut)
    def of_stay(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_orig(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_1(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = None
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_2(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(None)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_3(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is not None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_4(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = None
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_5(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(None)
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_6(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = None
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_7(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(None, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_8(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, stay=None)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_9(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_10(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, )
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_11(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = None
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_12(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = None
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_13(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited & {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_14(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = None
            self._other[stream] = found
        return found

    def xǁHistoryǁof_stay__mutmut_15(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = None
        return found

    @property
    def stay(self) -> str:
        """The stream of the stay in question."""
        return self.casefile.stay

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the place of custody."""
        return self.casefile.zone

    @_mutmut_mutated(mutants_xǁHistoryǁof__mutmut)
    def of(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        return self.once((kinds, stream), lambda: self._listed(kinds, stream))

    def xǁHistoryǁof__mutmut_orig(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        return self.once((kinds, stream), lambda: self._listed(kinds, stream))

    def xǁHistoryǁof__mutmut_1(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        return self.once(None, lambda: self._listed(kinds, stream))

    def xǁHistoryǁof__mutmut_2(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        return self.once((kinds, stream), None)

    def xǁHistoryǁof__mutmut_3(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        return self.once(lambda: self._listed(kinds, stream))

    def xǁHistoryǁof__mutmut_4(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        return self.once((kinds, stream), )

    def xǁHistoryǁof__mutmut_5(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        return self.once((kinds, stream), lambda: None)

    def xǁHistoryǁof__mutmut_6(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        return self.once((kinds, stream), lambda: self._listed(None, stream))

    def xǁHistoryǁof__mutmut_7(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        return self.once((kinds, stream), lambda: self._listed(kinds, None))

    def xǁHistoryǁof__mutmut_8(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        return self.once((kinds, stream), lambda: self._listed(stream))

    def xǁHistoryǁof__mutmut_9(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        return self.once((kinds, stream), lambda: self._listed(kinds, ))

    @_mutmut_mutated(mutants_xǁHistoryǁ_listed__mutmut)
    def _listed(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        found = [fact for group in groups for fact in group if stream is None or fact.stream == stream]
        if len(groups) > 1:
            found.sort(key=in_order)
        return tuple(found)

    def xǁHistoryǁ_listed__mutmut_orig(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        found = [fact for group in groups for fact in group if stream is None or fact.stream == stream]
        if len(groups) > 1:
            found.sort(key=in_order)
        return tuple(found)

    def xǁHistoryǁ_listed__mutmut_1(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = None
        found = [fact for group in groups for fact in group if stream is None or fact.stream == stream]
        if len(groups) > 1:
            found.sort(key=in_order)
        return tuple(found)

    def xǁHistoryǁ_listed__mutmut_2(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind not in self._by_kind]
        found = [fact for group in groups for fact in group if stream is None or fact.stream == stream]
        if len(groups) > 1:
            found.sort(key=in_order)
        return tuple(found)

    def xǁHistoryǁ_listed__mutmut_3(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        found = None
        if len(groups) > 1:
            found.sort(key=in_order)
        return tuple(found)

    def xǁHistoryǁ_listed__mutmut_4(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        found = [fact for group in groups for fact in group if stream is None and fact.stream == stream]
        if len(groups) > 1:
            found.sort(key=in_order)
        return tuple(found)

    def xǁHistoryǁ_listed__mutmut_5(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        found = [fact for group in groups for fact in group if stream is not None or fact.stream == stream]
        if len(groups) > 1:
            found.sort(key=in_order)
        return tuple(found)

    def xǁHistoryǁ_listed__mutmut_6(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        found = [fact for group in groups for fact in group if stream is None or fact.stream != stream]
        if len(groups) > 1:
            found.sort(key=in_order)
        return tuple(found)

    def xǁHistoryǁ_listed__mutmut_7(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        found = [fact for group in groups for fact in group if stream is None or fact.stream == stream]
        if len(groups) >= 1:
            found.sort(key=in_order)
        return tuple(found)

    def xǁHistoryǁ_listed__mutmut_8(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        found = [fact for group in groups for fact in group if stream is None or fact.stream == stream]
        if len(groups) > 2:
            found.sort(key=in_order)
        return tuple(found)

    def xǁHistoryǁ_listed__mutmut_9(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        found = [fact for group in groups for fact in group if stream is None or fact.stream == stream]
        if len(groups) > 1:
            found.sort(key=None)
        return tuple(found)

    def xǁHistoryǁ_listed__mutmut_10(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        found = [fact for group in groups for fact in group if stream is None or fact.stream == stream]
        if len(groups) > 1:
            found.sort(key=in_order)
        return tuple(None)

    @_mutmut_mutated(mutants_xǁHistoryǁhere__mutmut)
    def here(self, *kinds: type[Payload]) -> tuple[Fact, ...]:
        """List the facts of these kinds in the stay in question."""
        return self.of(*kinds, stream=self.stay)

    def xǁHistoryǁhere__mutmut_orig(self, *kinds: type[Payload]) -> tuple[Fact, ...]:
        """List the facts of these kinds in the stay in question."""
        return self.of(*kinds, stream=self.stay)

    def xǁHistoryǁhere__mutmut_1(self, *kinds: type[Payload]) -> tuple[Fact, ...]:
        """List the facts of these kinds in the stay in question."""
        return self.of(*kinds, stream=None)

    def xǁHistoryǁhere__mutmut_2(self, *kinds: type[Payload]) -> tuple[Fact, ...]:
        """List the facts of these kinds in the stay in question."""
        return self.of(stream=self.stay)

    def xǁHistoryǁhere__mutmut_3(self, *kinds: type[Payload]) -> tuple[Fact, ...]:
        """List the facts of these kinds in the stay in question."""
        return self.of(*kinds, )

    @_mutmut_mutated(mutants_xǁHistoryǁown__mutmut)
    def own(self) -> tuple[Fact, ...]:
        """List every fact of the stay in question."""
        return tuple(fact for fact in self.facts if fact.stream == self.stay)

    def xǁHistoryǁown__mutmut_orig(self) -> tuple[Fact, ...]:
        """List every fact of the stay in question."""
        return tuple(fact for fact in self.facts if fact.stream == self.stay)

    def xǁHistoryǁown__mutmut_1(self) -> tuple[Fact, ...]:
        """List every fact of the stay in question."""
        return tuple(None)

    def xǁHistoryǁown__mutmut_2(self) -> tuple[Fact, ...]:
        """List every fact of the stay in question."""
        return tuple(fact for fact in self.facts if fact.stream != self.stay)

    @_mutmut_mutated(mutants_xǁHistoryǁstreams__mutmut)
    def streams(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        return self.once(("streams", prefix), lambda: self._streams(prefix))

    def xǁHistoryǁstreams__mutmut_orig(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        return self.once(("streams", prefix), lambda: self._streams(prefix))

    def xǁHistoryǁstreams__mutmut_1(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        return self.once(None, lambda: self._streams(prefix))

    def xǁHistoryǁstreams__mutmut_2(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        return self.once(("streams", prefix), None)

    def xǁHistoryǁstreams__mutmut_3(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        return self.once(lambda: self._streams(prefix))

    def xǁHistoryǁstreams__mutmut_4(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        return self.once(("streams", prefix), )

    def xǁHistoryǁstreams__mutmut_5(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        return self.once(("XXstreamsXX", prefix), lambda: self._streams(prefix))

    def xǁHistoryǁstreams__mutmut_6(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        return self.once(("STREAMS", prefix), lambda: self._streams(prefix))

    def xǁHistoryǁstreams__mutmut_7(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        return self.once(("streams", prefix), lambda: None)

    def xǁHistoryǁstreams__mutmut_8(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        return self.once(("streams", prefix), lambda: self._streams(None))

    @_mutmut_mutated(mutants_xǁHistoryǁ_streams__mutmut)
    def _streams(self, prefix: str) -> tuple[str, ...]:
        names = (fact.stream for fact in self.facts if fact.stream.startswith(prefix + "/"))
        return tuple(dict.fromkeys(names))

    def xǁHistoryǁ_streams__mutmut_orig(self, prefix: str) -> tuple[str, ...]:
        names = (fact.stream for fact in self.facts if fact.stream.startswith(prefix + "/"))
        return tuple(dict.fromkeys(names))

    def xǁHistoryǁ_streams__mutmut_1(self, prefix: str) -> tuple[str, ...]:
        names = None
        return tuple(dict.fromkeys(names))

    def xǁHistoryǁ_streams__mutmut_2(self, prefix: str) -> tuple[str, ...]:
        names = (fact.stream for fact in self.facts if fact.stream.startswith(None))
        return tuple(dict.fromkeys(names))

    def xǁHistoryǁ_streams__mutmut_3(self, prefix: str) -> tuple[str, ...]:
        names = (fact.stream for fact in self.facts if fact.stream.startswith(prefix - "/"))
        return tuple(dict.fromkeys(names))

    def xǁHistoryǁ_streams__mutmut_4(self, prefix: str) -> tuple[str, ...]:
        names = (fact.stream for fact in self.facts if fact.stream.startswith(prefix + "XX/XX"))
        return tuple(dict.fromkeys(names))

    def xǁHistoryǁ_streams__mutmut_5(self, prefix: str) -> tuple[str, ...]:
        names = (fact.stream for fact in self.facts if fact.stream.startswith(prefix + "/"))
        return tuple(None)

    def xǁHistoryǁ_streams__mutmut_6(self, prefix: str) -> tuple[str, ...]:
        names = (fact.stream for fact in self.facts if fact.stream.startswith(prefix + "/"))
        return tuple(dict.fromkeys(None))

    @_mutmut_mutated(mutants_xǁHistoryǁbooking__mutmut)
    def booking(self) -> Fact | None:
        """Find the booking that began the stay in question."""
        return next(iter(self.here(stay.Booked)), None)

    def xǁHistoryǁbooking__mutmut_orig(self) -> Fact | None:
        """Find the booking that began the stay in question."""
        return next(iter(self.here(stay.Booked)), None)

    def xǁHistoryǁbooking__mutmut_1(self) -> Fact | None:
        """Find the booking that began the stay in question."""
        return next(None, None)

    def xǁHistoryǁbooking__mutmut_2(self) -> Fact | None:
        """Find the booking that began the stay in question."""
        return next(None)

    def xǁHistoryǁbooking__mutmut_3(self) -> Fact | None:
        """Find the booking that began the stay in question."""
        return next(iter(self.here(stay.Booked)), )

    def xǁHistoryǁbooking__mutmut_4(self) -> Fact | None:
        """Find the booking that began the stay in question."""
        return next(iter(None), None)

    def xǁHistoryǁbooking__mutmut_5(self) -> Fact | None:
        """Find the booking that began the stay in question."""
        return next(iter(self.here(None)), None)

    @_mutmut_mutated(mutants_xǁHistoryǁjail_at__mutmut)
    def jail_at(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(stay.Booked, stay.Moved, stay.ReturnedFromIce):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if fact.happened_at.earliest <= at else found
        return found

    def xǁHistoryǁjail_at__mutmut_orig(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(stay.Booked, stay.Moved, stay.ReturnedFromIce):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if fact.happened_at.earliest <= at else found
        return found

    def xǁHistoryǁjail_at__mutmut_1(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = ""
        for fact in self.here(stay.Booked, stay.Moved, stay.ReturnedFromIce):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if fact.happened_at.earliest <= at else found
        return found

    def xǁHistoryǁjail_at__mutmut_2(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(None, stay.Moved, stay.ReturnedFromIce):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if fact.happened_at.earliest <= at else found
        return found

    def xǁHistoryǁjail_at__mutmut_3(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(stay.Booked, None, stay.ReturnedFromIce):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if fact.happened_at.earliest <= at else found
        return found

    def xǁHistoryǁjail_at__mutmut_4(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(stay.Booked, stay.Moved, None):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if fact.happened_at.earliest <= at else found
        return found

    def xǁHistoryǁjail_at__mutmut_5(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(stay.Moved, stay.ReturnedFromIce):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if fact.happened_at.earliest <= at else found
        return found

    def xǁHistoryǁjail_at__mutmut_6(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(stay.Booked, stay.ReturnedFromIce):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if fact.happened_at.earliest <= at else found
        return found

    def xǁHistoryǁjail_at__mutmut_7(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(stay.Booked, stay.Moved, ):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if fact.happened_at.earliest <= at else found
        return found

    def xǁHistoryǁjail_at__mutmut_8(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(stay.Booked, stay.Moved, stay.ReturnedFromIce):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = None
        return found

    def xǁHistoryǁjail_at__mutmut_9(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(stay.Booked, stay.Moved, stay.ReturnedFromIce):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if (fact.happened_at.earliest <= at) and False else found
        return found

    def xǁHistoryǁjail_at__mutmut_10(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(stay.Booked, stay.Moved, stay.ReturnedFromIce):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if (fact.happened_at.earliest <= at) or True else found
        return found

    def xǁHistoryǁjail_at__mutmut_11(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(stay.Booked, stay.Moved, stay.ReturnedFromIce):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if fact.happened_at.earliest < at else found
        return found

    @_mutmut_mutated(mutants_xǁHistoryǁagency_streams__mutmut)
    def agency_streams(self) -> tuple[str, ...]:
        """List the agency streams that run the jail of this stay, or every one when none says so."""
        return self.once("agencies", self._agencies)

    def xǁHistoryǁagency_streams__mutmut_orig(self) -> tuple[str, ...]:
        """List the agency streams that run the jail of this stay, or every one when none says so."""
        return self.once("agencies", self._agencies)

    def xǁHistoryǁagency_streams__mutmut_1(self) -> tuple[str, ...]:
        """List the agency streams that run the jail of this stay, or every one when none says so."""
        return self.once(None, self._agencies)

    def xǁHistoryǁagency_streams__mutmut_2(self) -> tuple[str, ...]:
        """List the agency streams that run the jail of this stay, or every one when none says so."""
        return self.once("agencies", None)

    def xǁHistoryǁagency_streams__mutmut_3(self) -> tuple[str, ...]:
        """List the agency streams that run the jail of this stay, or every one when none says so."""
        return self.once(self._agencies)

    def xǁHistoryǁagency_streams__mutmut_4(self) -> tuple[str, ...]:
        """List the agency streams that run the jail of this stay, or every one when none says so."""
        return self.once("agencies", )

    def xǁHistoryǁagency_streams__mutmut_5(self) -> tuple[str, ...]:
        """List the agency streams that run the jail of this stay, or every one when none says so."""
        return self.once("XXagenciesXX", self._agencies)

    def xǁHistoryǁagency_streams__mutmut_6(self) -> tuple[str, ...]:
        """List the agency streams that run the jail of this stay, or every one when none says so."""
        return self.once("AGENCIES", self._agencies)

    @_mutmut_mutated(mutants_xǁHistoryǁ_agencies__mutmut)
    def _agencies(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_orig(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_1(self) -> tuple[str, ...]:
        booking = None
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_2(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_3(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if (booking and isinstance(booking.what, stay.Booked)) and False else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_4(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if (booking and isinstance(booking.what, stay.Booked)) or True else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_5(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking or isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_6(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = None
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_7(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(None)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_8(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = None
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_9(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(None, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_10(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, None, None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_11(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr("jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_12(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_13(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", ) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_14(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "XXjailXX", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_15(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "JAIL", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_16(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) != jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_17(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) and self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_18(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(None) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_19(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(None)) or self.streams("agency")

    def xǁHistoryǁ_agencies__mutmut_20(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams(None)

    def xǁHistoryǁ_agencies__mutmut_21(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("XXagencyXX")

    def xǁHistoryǁ_agencies__mutmut_22(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("AGENCY")

mutants_xǁHistoryǁ__init____mutmut['_mutmut_orig'] = History.xǁHistoryǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_1'] = History.xǁHistoryǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_2'] = History.xǁHistoryǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_3'] = History.xǁHistoryǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_4'] = History.xǁHistoryǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_5'] = History.xǁHistoryǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_6'] = History.xǁHistoryǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_7'] = History.xǁHistoryǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_8'] = History.xǁHistoryǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_9'] = History.xǁHistoryǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_10'] = History.xǁHistoryǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_11'] = History.xǁHistoryǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_12'] = History.xǁHistoryǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_13'] = History.xǁHistoryǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_14'] = History.xǁHistoryǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_15'] = History.xǁHistoryǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_16'] = History.xǁHistoryǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_17'] = History.xǁHistoryǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_18'] = History.xǁHistoryǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_19'] = History.xǁHistoryǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_20'] = History.xǁHistoryǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁHistoryǁ__init____mutmut['xǁHistoryǁ__init____mutmut_21'] = History.xǁHistoryǁ__init____mutmut_21 # type: ignore # mutmut generated

mutants_xǁHistoryǁonce__mutmut['_mutmut_orig'] = History.xǁHistoryǁonce__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁonce__mutmut['xǁHistoryǁonce__mutmut_1'] = History.xǁHistoryǁonce__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁonce__mutmut['xǁHistoryǁonce__mutmut_2'] = History.xǁHistoryǁonce__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHistoryǁonce__mutmut['xǁHistoryǁonce__mutmut_3'] = History.xǁHistoryǁonce__mutmut_3 # type: ignore # mutmut generated

mutants_xǁHistoryǁof_stay__mutmut['_mutmut_orig'] = History.xǁHistoryǁof_stay__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_1'] = History.xǁHistoryǁof_stay__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_2'] = History.xǁHistoryǁof_stay__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_3'] = History.xǁHistoryǁof_stay__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_4'] = History.xǁHistoryǁof_stay__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_5'] = History.xǁHistoryǁof_stay__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_6'] = History.xǁHistoryǁof_stay__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_7'] = History.xǁHistoryǁof_stay__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_8'] = History.xǁHistoryǁof_stay__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_9'] = History.xǁHistoryǁof_stay__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_10'] = History.xǁHistoryǁof_stay__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_11'] = History.xǁHistoryǁof_stay__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_12'] = History.xǁHistoryǁof_stay__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_13'] = History.xǁHistoryǁof_stay__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_14'] = History.xǁHistoryǁof_stay__mutmut_14 # type: ignore # mutmut generated
mutants_xǁHistoryǁof_stay__mutmut['xǁHistoryǁof_stay__mutmut_15'] = History.xǁHistoryǁof_stay__mutmut_15 # type: ignore # mutmut generated

mutants_xǁHistoryǁof__mutmut['_mutmut_orig'] = History.xǁHistoryǁof__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁof__mutmut['xǁHistoryǁof__mutmut_1'] = History.xǁHistoryǁof__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁof__mutmut['xǁHistoryǁof__mutmut_2'] = History.xǁHistoryǁof__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHistoryǁof__mutmut['xǁHistoryǁof__mutmut_3'] = History.xǁHistoryǁof__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHistoryǁof__mutmut['xǁHistoryǁof__mutmut_4'] = History.xǁHistoryǁof__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHistoryǁof__mutmut['xǁHistoryǁof__mutmut_5'] = History.xǁHistoryǁof__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHistoryǁof__mutmut['xǁHistoryǁof__mutmut_6'] = History.xǁHistoryǁof__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHistoryǁof__mutmut['xǁHistoryǁof__mutmut_7'] = History.xǁHistoryǁof__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHistoryǁof__mutmut['xǁHistoryǁof__mutmut_8'] = History.xǁHistoryǁof__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHistoryǁof__mutmut['xǁHistoryǁof__mutmut_9'] = History.xǁHistoryǁof__mutmut_9 # type: ignore # mutmut generated

mutants_xǁHistoryǁ_listed__mutmut['_mutmut_orig'] = History.xǁHistoryǁ_listed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁ_listed__mutmut['xǁHistoryǁ_listed__mutmut_1'] = History.xǁHistoryǁ_listed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_listed__mutmut['xǁHistoryǁ_listed__mutmut_2'] = History.xǁHistoryǁ_listed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_listed__mutmut['xǁHistoryǁ_listed__mutmut_3'] = History.xǁHistoryǁ_listed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_listed__mutmut['xǁHistoryǁ_listed__mutmut_4'] = History.xǁHistoryǁ_listed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_listed__mutmut['xǁHistoryǁ_listed__mutmut_5'] = History.xǁHistoryǁ_listed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_listed__mutmut['xǁHistoryǁ_listed__mutmut_6'] = History.xǁHistoryǁ_listed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_listed__mutmut['xǁHistoryǁ_listed__mutmut_7'] = History.xǁHistoryǁ_listed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_listed__mutmut['xǁHistoryǁ_listed__mutmut_8'] = History.xǁHistoryǁ_listed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_listed__mutmut['xǁHistoryǁ_listed__mutmut_9'] = History.xǁHistoryǁ_listed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_listed__mutmut['xǁHistoryǁ_listed__mutmut_10'] = History.xǁHistoryǁ_listed__mutmut_10 # type: ignore # mutmut generated

mutants_xǁHistoryǁhere__mutmut['_mutmut_orig'] = History.xǁHistoryǁhere__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁhere__mutmut['xǁHistoryǁhere__mutmut_1'] = History.xǁHistoryǁhere__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁhere__mutmut['xǁHistoryǁhere__mutmut_2'] = History.xǁHistoryǁhere__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHistoryǁhere__mutmut['xǁHistoryǁhere__mutmut_3'] = History.xǁHistoryǁhere__mutmut_3 # type: ignore # mutmut generated

mutants_xǁHistoryǁown__mutmut['_mutmut_orig'] = History.xǁHistoryǁown__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁown__mutmut['xǁHistoryǁown__mutmut_1'] = History.xǁHistoryǁown__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁown__mutmut['xǁHistoryǁown__mutmut_2'] = History.xǁHistoryǁown__mutmut_2 # type: ignore # mutmut generated

mutants_xǁHistoryǁstreams__mutmut['_mutmut_orig'] = History.xǁHistoryǁstreams__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁstreams__mutmut['xǁHistoryǁstreams__mutmut_1'] = History.xǁHistoryǁstreams__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁstreams__mutmut['xǁHistoryǁstreams__mutmut_2'] = History.xǁHistoryǁstreams__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHistoryǁstreams__mutmut['xǁHistoryǁstreams__mutmut_3'] = History.xǁHistoryǁstreams__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHistoryǁstreams__mutmut['xǁHistoryǁstreams__mutmut_4'] = History.xǁHistoryǁstreams__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHistoryǁstreams__mutmut['xǁHistoryǁstreams__mutmut_5'] = History.xǁHistoryǁstreams__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHistoryǁstreams__mutmut['xǁHistoryǁstreams__mutmut_6'] = History.xǁHistoryǁstreams__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHistoryǁstreams__mutmut['xǁHistoryǁstreams__mutmut_7'] = History.xǁHistoryǁstreams__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHistoryǁstreams__mutmut['xǁHistoryǁstreams__mutmut_8'] = History.xǁHistoryǁstreams__mutmut_8 # type: ignore # mutmut generated

mutants_xǁHistoryǁ_streams__mutmut['_mutmut_orig'] = History.xǁHistoryǁ_streams__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁ_streams__mutmut['xǁHistoryǁ_streams__mutmut_1'] = History.xǁHistoryǁ_streams__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_streams__mutmut['xǁHistoryǁ_streams__mutmut_2'] = History.xǁHistoryǁ_streams__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_streams__mutmut['xǁHistoryǁ_streams__mutmut_3'] = History.xǁHistoryǁ_streams__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_streams__mutmut['xǁHistoryǁ_streams__mutmut_4'] = History.xǁHistoryǁ_streams__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_streams__mutmut['xǁHistoryǁ_streams__mutmut_5'] = History.xǁHistoryǁ_streams__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_streams__mutmut['xǁHistoryǁ_streams__mutmut_6'] = History.xǁHistoryǁ_streams__mutmut_6 # type: ignore # mutmut generated

mutants_xǁHistoryǁbooking__mutmut['_mutmut_orig'] = History.xǁHistoryǁbooking__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁbooking__mutmut['xǁHistoryǁbooking__mutmut_1'] = History.xǁHistoryǁbooking__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁbooking__mutmut['xǁHistoryǁbooking__mutmut_2'] = History.xǁHistoryǁbooking__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHistoryǁbooking__mutmut['xǁHistoryǁbooking__mutmut_3'] = History.xǁHistoryǁbooking__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHistoryǁbooking__mutmut['xǁHistoryǁbooking__mutmut_4'] = History.xǁHistoryǁbooking__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHistoryǁbooking__mutmut['xǁHistoryǁbooking__mutmut_5'] = History.xǁHistoryǁbooking__mutmut_5 # type: ignore # mutmut generated

mutants_xǁHistoryǁjail_at__mutmut['_mutmut_orig'] = History.xǁHistoryǁjail_at__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁjail_at__mutmut['xǁHistoryǁjail_at__mutmut_1'] = History.xǁHistoryǁjail_at__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁjail_at__mutmut['xǁHistoryǁjail_at__mutmut_2'] = History.xǁHistoryǁjail_at__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHistoryǁjail_at__mutmut['xǁHistoryǁjail_at__mutmut_3'] = History.xǁHistoryǁjail_at__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHistoryǁjail_at__mutmut['xǁHistoryǁjail_at__mutmut_4'] = History.xǁHistoryǁjail_at__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHistoryǁjail_at__mutmut['xǁHistoryǁjail_at__mutmut_5'] = History.xǁHistoryǁjail_at__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHistoryǁjail_at__mutmut['xǁHistoryǁjail_at__mutmut_6'] = History.xǁHistoryǁjail_at__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHistoryǁjail_at__mutmut['xǁHistoryǁjail_at__mutmut_7'] = History.xǁHistoryǁjail_at__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHistoryǁjail_at__mutmut['xǁHistoryǁjail_at__mutmut_8'] = History.xǁHistoryǁjail_at__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHistoryǁjail_at__mutmut['xǁHistoryǁjail_at__mutmut_9'] = History.xǁHistoryǁjail_at__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHistoryǁjail_at__mutmut['xǁHistoryǁjail_at__mutmut_10'] = History.xǁHistoryǁjail_at__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHistoryǁjail_at__mutmut['xǁHistoryǁjail_at__mutmut_11'] = History.xǁHistoryǁjail_at__mutmut_11 # type: ignore # mutmut generated

mutants_xǁHistoryǁagency_streams__mutmut['_mutmut_orig'] = History.xǁHistoryǁagency_streams__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁagency_streams__mutmut['xǁHistoryǁagency_streams__mutmut_1'] = History.xǁHistoryǁagency_streams__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁagency_streams__mutmut['xǁHistoryǁagency_streams__mutmut_2'] = History.xǁHistoryǁagency_streams__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHistoryǁagency_streams__mutmut['xǁHistoryǁagency_streams__mutmut_3'] = History.xǁHistoryǁagency_streams__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHistoryǁagency_streams__mutmut['xǁHistoryǁagency_streams__mutmut_4'] = History.xǁHistoryǁagency_streams__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHistoryǁagency_streams__mutmut['xǁHistoryǁagency_streams__mutmut_5'] = History.xǁHistoryǁagency_streams__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHistoryǁagency_streams__mutmut['xǁHistoryǁagency_streams__mutmut_6'] = History.xǁHistoryǁagency_streams__mutmut_6 # type: ignore # mutmut generated

mutants_xǁHistoryǁ_agencies__mutmut['_mutmut_orig'] = History.xǁHistoryǁ_agencies__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_1'] = History.xǁHistoryǁ_agencies__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_2'] = History.xǁHistoryǁ_agencies__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_3'] = History.xǁHistoryǁ_agencies__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_4'] = History.xǁHistoryǁ_agencies__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_5'] = History.xǁHistoryǁ_agencies__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_6'] = History.xǁHistoryǁ_agencies__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_7'] = History.xǁHistoryǁ_agencies__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_8'] = History.xǁHistoryǁ_agencies__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_9'] = History.xǁHistoryǁ_agencies__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_10'] = History.xǁHistoryǁ_agencies__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_11'] = History.xǁHistoryǁ_agencies__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_12'] = History.xǁHistoryǁ_agencies__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_13'] = History.xǁHistoryǁ_agencies__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_14'] = History.xǁHistoryǁ_agencies__mutmut_14 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_15'] = History.xǁHistoryǁ_agencies__mutmut_15 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_16'] = History.xǁHistoryǁ_agencies__mutmut_16 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_17'] = History.xǁHistoryǁ_agencies__mutmut_17 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_18'] = History.xǁHistoryǁ_agencies__mutmut_18 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_19'] = History.xǁHistoryǁ_agencies__mutmut_19 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_20'] = History.xǁHistoryǁ_agencies__mutmut_20 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_21'] = History.xǁHistoryǁ_agencies__mutmut_21 # type: ignore # mutmut generated
mutants_xǁHistoryǁ_agencies__mutmut['xǁHistoryǁ_agencies__mutmut_22'] = History.xǁHistoryǁ_agencies__mutmut_22 # type: ignore # mutmut generated


def in_order(fact: Fact) -> tuple[datetime, datetime, datetime, int, str]:
    """Order facts by the earliest time each can have happened, then as they were recorded."""
    return (fact.happened_at.earliest, fact.happened_at.latest, fact.recorded_at, fact.seq, fact.id)


def _recording_order(fact: Fact) -> tuple[datetime, int, str]:
    return (fact.recorded_at, fact.seq, fact.id)
mutants_x__effective__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__effective__mutmut)
def _effective(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_orig(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_1(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = None
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_2(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = None
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_3(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = None
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_4(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(None, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_5(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=None, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_6(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=None):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_7(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_8(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_9(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, ):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_10(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=False):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_11(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) not in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_12(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            break
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_13(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault(None, fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_14(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), None)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_15(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault(fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_16(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), )
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_17(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "XXan amendment corrects or retractsXX"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_18(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "AN AMENDMENT CORRECTS OR RETRACTS"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_19(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add(None)
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_20(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = None
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_21(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone and isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_22(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key not in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_23(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            break
        yield _corrected(fact, corrections.get(key))


def x__effective__mutmut_24(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(None, corrections.get(key))


def x__effective__mutmut_25(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, None)


def x__effective__mutmut_26(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(corrections.get(key))


def x__effective__mutmut_27(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, )


def x__effective__mutmut_28(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(None))

mutants_x__effective__mutmut['_mutmut_orig'] = x__effective__mutmut_orig # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_1'] = x__effective__mutmut_1 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_2'] = x__effective__mutmut_2 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_3'] = x__effective__mutmut_3 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_4'] = x__effective__mutmut_4 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_5'] = x__effective__mutmut_5 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_6'] = x__effective__mutmut_6 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_7'] = x__effective__mutmut_7 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_8'] = x__effective__mutmut_8 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_9'] = x__effective__mutmut_9 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_10'] = x__effective__mutmut_10 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_11'] = x__effective__mutmut_11 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_12'] = x__effective__mutmut_12 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_13'] = x__effective__mutmut_13 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_14'] = x__effective__mutmut_14 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_15'] = x__effective__mutmut_15 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_16'] = x__effective__mutmut_16 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_17'] = x__effective__mutmut_17 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_18'] = x__effective__mutmut_18 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_19'] = x__effective__mutmut_19 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_20'] = x__effective__mutmut_20 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_21'] = x__effective__mutmut_21 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_22'] = x__effective__mutmut_22 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_23'] = x__effective__mutmut_23 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_24'] = x__effective__mutmut_24 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_25'] = x__effective__mutmut_25 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_26'] = x__effective__mutmut_26 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_27'] = x__effective__mutmut_27 # type: ignore # mutmut generated
mutants_x__effective__mutmut['x__effective__mutmut_28'] = x__effective__mutmut_28 # type: ignore # mutmut generated
mutants_x__corrected__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__corrected__mutmut)
def _corrected(fact: Fact, correction: amendment.Corrected | None) -> Fact:
    if correction is None:
        return fact
    return replace(fact, happened_at=correction.happened_at, what=correction.what)


def x__corrected__mutmut_orig(fact: Fact, correction: amendment.Corrected | None) -> Fact:
    if correction is None:
        return fact
    return replace(fact, happened_at=correction.happened_at, what=correction.what)


def x__corrected__mutmut_1(fact: Fact, correction: amendment.Corrected | None) -> Fact:
    if correction is not None:
        return fact
    return replace(fact, happened_at=correction.happened_at, what=correction.what)


def x__corrected__mutmut_2(fact: Fact, correction: amendment.Corrected | None) -> Fact:
    if correction is None:
        return fact
    return replace(None, happened_at=correction.happened_at, what=correction.what)


def x__corrected__mutmut_3(fact: Fact, correction: amendment.Corrected | None) -> Fact:
    if correction is None:
        return fact
    return replace(fact, happened_at=None, what=correction.what)


def x__corrected__mutmut_4(fact: Fact, correction: amendment.Corrected | None) -> Fact:
    if correction is None:
        return fact
    return replace(fact, happened_at=correction.happened_at, what=None)


def x__corrected__mutmut_5(fact: Fact, correction: amendment.Corrected | None) -> Fact:
    if correction is None:
        return fact
    return replace(happened_at=correction.happened_at, what=correction.what)


def x__corrected__mutmut_6(fact: Fact, correction: amendment.Corrected | None) -> Fact:
    if correction is None:
        return fact
    return replace(fact, what=correction.what)


def x__corrected__mutmut_7(fact: Fact, correction: amendment.Corrected | None) -> Fact:
    if correction is None:
        return fact
    return replace(fact, happened_at=correction.happened_at, )

mutants_x__corrected__mutmut['_mutmut_orig'] = x__corrected__mutmut_orig # type: ignore # mutmut generated
mutants_x__corrected__mutmut['x__corrected__mutmut_1'] = x__corrected__mutmut_1 # type: ignore # mutmut generated
mutants_x__corrected__mutmut['x__corrected__mutmut_2'] = x__corrected__mutmut_2 # type: ignore # mutmut generated
mutants_x__corrected__mutmut['x__corrected__mutmut_3'] = x__corrected__mutmut_3 # type: ignore # mutmut generated
mutants_x__corrected__mutmut['x__corrected__mutmut_4'] = x__corrected__mutmut_4 # type: ignore # mutmut generated
mutants_x__corrected__mutmut['x__corrected__mutmut_5'] = x__corrected__mutmut_5 # type: ignore # mutmut generated
mutants_x__corrected__mutmut['x__corrected__mutmut_6'] = x__corrected__mutmut_6 # type: ignore # mutmut generated
mutants_x__corrected__mutmut['x__corrected__mutmut_7'] = x__corrected__mutmut_7 # type: ignore # mutmut generated
