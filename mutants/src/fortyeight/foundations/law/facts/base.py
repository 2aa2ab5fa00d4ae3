"""What every fact has: a stream, a time in the world, a time of recording, and who recorded it."""

from dataclasses import Field, dataclass, field
from datetime import UTC, datetime
from typing import Any, ClassVar

from fortyeight.foundations.law.instants import When


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """What happened. Each kind of fact is a subclass with a `KIND`, its public name."""

    KIND: ClassVar[str] = ""
    STREAM: ClassVar[str] = ""
mutants_x_personal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_personal__mutmut)
def personal(**options: Any) -> Any:
    """Mark a field that can identify a person held.

    Such fields enter the proof as a salted commitment, so that a lawful erasure
    leaves the proof standing. They never reach a log, an address or an error page.
    """
    made: Field[Any] = field(metadata={"personal": True}, **options)
    return made


def x_personal__mutmut_orig(**options: Any) -> Any:
    """Mark a field that can identify a person held.

    Such fields enter the proof as a salted commitment, so that a lawful erasure
    leaves the proof standing. They never reach a log, an address or an error page.
    """
    made: Field[Any] = field(metadata={"personal": True}, **options)
    return made


def x_personal__mutmut_1(**options: Any) -> Any:
    """Mark a field that can identify a person held.

    Such fields enter the proof as a salted commitment, so that a lawful erasure
    leaves the proof standing. They never reach a log, an address or an error page.
    """
    made: Field[Any] = None
    return made


def x_personal__mutmut_2(**options: Any) -> Any:
    """Mark a field that can identify a person held.

    Such fields enter the proof as a salted commitment, so that a lawful erasure
    leaves the proof standing. They never reach a log, an address or an error page.
    """
    made: Field[Any] = field(metadata=None, **options)
    return made


def x_personal__mutmut_3(**options: Any) -> Any:
    """Mark a field that can identify a person held.

    Such fields enter the proof as a salted commitment, so that a lawful erasure
    leaves the proof standing. They never reach a log, an address or an error page.
    """
    made: Field[Any] = field(**options)
    return made


def x_personal__mutmut_4(**options: Any) -> Any:
    """Mark a field that can identify a person held.

    Such fields enter the proof as a salted commitment, so that a lawful erasure
    leaves the proof standing. They never reach a log, an address or an error page.
    """
    made: Field[Any] = field(metadata={"personal": True}, )
    return made


def x_personal__mutmut_5(**options: Any) -> Any:
    """Mark a field that can identify a person held.

    Such fields enter the proof as a salted commitment, so that a lawful erasure
    leaves the proof standing. They never reach a log, an address or an error page.
    """
    made: Field[Any] = field(metadata={"XXpersonalXX": True}, **options)
    return made


def x_personal__mutmut_6(**options: Any) -> Any:
    """Mark a field that can identify a person held.

    Such fields enter the proof as a salted commitment, so that a lawful erasure
    leaves the proof standing. They never reach a log, an address or an error page.
    """
    made: Field[Any] = field(metadata={"PERSONAL": True}, **options)
    return made


def x_personal__mutmut_7(**options: Any) -> Any:
    """Mark a field that can identify a person held.

    Such fields enter the proof as a salted commitment, so that a lawful erasure
    leaves the proof standing. They never reach a log, an address or an error page.
    """
    made: Field[Any] = field(metadata={"personal": False}, **options)
    return made

mutants_x_personal__mutmut['_mutmut_orig'] = x_personal__mutmut_orig # type: ignore # mutmut generated
mutants_x_personal__mutmut['x_personal__mutmut_1'] = x_personal__mutmut_1 # type: ignore # mutmut generated
mutants_x_personal__mutmut['x_personal__mutmut_2'] = x_personal__mutmut_2 # type: ignore # mutmut generated
mutants_x_personal__mutmut['x_personal__mutmut_3'] = x_personal__mutmut_3 # type: ignore # mutmut generated
mutants_x_personal__mutmut['x_personal__mutmut_4'] = x_personal__mutmut_4 # type: ignore # mutmut generated
mutants_x_personal__mutmut['x_personal__mutmut_5'] = x_personal__mutmut_5 # type: ignore # mutmut generated
mutants_x_personal__mutmut['x_personal__mutmut_6'] = x_personal__mutmut_6 # type: ignore # mutmut generated
mutants_x_personal__mutmut['x_personal__mutmut_7'] = x_personal__mutmut_7 # type: ignore # mutmut generated
mutants_xǁFactǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that happened, as somebody recorded it. Never edited, only corrected by another.

    `happened_at` is when it was so in the world, perhaps known only as an
    interval. `recorded_at` is when it was written here. `seq` is its place in
    its stream, from 1; 0 for a fact not yet recorded.
    """

    id: str
    stream: str
    happened_at: When
    recorded_at: datetime
    actor: str
    what: Payload
    seq: int = 0

    @_mutmut_mutated(mutants_xǁFactǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        assert self.recorded_at.tzinfo is UTC, "instants are UTC inside"
        assert "/" in self.stream, "a stream is named kind/id"

    def xǁFactǁ__post_init____mutmut_orig(self) -> None:
        assert self.recorded_at.tzinfo is UTC, "instants are UTC inside"
        assert "/" in self.stream, "a stream is named kind/id"

    def xǁFactǁ__post_init____mutmut_1(self) -> None:
        assert self.recorded_at.tzinfo is not UTC, "instants are UTC inside"
        assert "/" in self.stream, "a stream is named kind/id"

    def xǁFactǁ__post_init____mutmut_2(self) -> None:
        assert self.recorded_at.tzinfo is UTC, "XXinstants are UTC insideXX"
        assert "/" in self.stream, "a stream is named kind/id"

    def xǁFactǁ__post_init____mutmut_3(self) -> None:
        assert self.recorded_at.tzinfo is UTC, "instants are utc inside"
        assert "/" in self.stream, "a stream is named kind/id"

    def xǁFactǁ__post_init____mutmut_4(self) -> None:
        assert self.recorded_at.tzinfo is UTC, "INSTANTS ARE UTC INSIDE"
        assert "/" in self.stream, "a stream is named kind/id"

    def xǁFactǁ__post_init____mutmut_5(self) -> None:
        assert self.recorded_at.tzinfo is UTC, "instants are UTC inside"
        assert "XX/XX" in self.stream, "a stream is named kind/id"

    def xǁFactǁ__post_init____mutmut_6(self) -> None:
        assert self.recorded_at.tzinfo is UTC, "instants are UTC inside"
        assert "/" not in self.stream, "a stream is named kind/id"

    def xǁFactǁ__post_init____mutmut_7(self) -> None:
        assert self.recorded_at.tzinfo is UTC, "instants are UTC inside"
        assert "/" in self.stream, "XXa stream is named kind/idXX"

    def xǁFactǁ__post_init____mutmut_8(self) -> None:
        assert self.recorded_at.tzinfo is UTC, "instants are UTC inside"
        assert "/" in self.stream, "A STREAM IS NAMED KIND/ID"

    @property
    def kind(self) -> str:
        """The public name of what happened, such as `stay.booked`."""
        return self.what.KIND

mutants_xǁFactǁ__post_init____mutmut['_mutmut_orig'] = Fact.xǁFactǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁFactǁ__post_init____mutmut['xǁFactǁ__post_init____mutmut_1'] = Fact.xǁFactǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁFactǁ__post_init____mutmut['xǁFactǁ__post_init____mutmut_2'] = Fact.xǁFactǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁFactǁ__post_init____mutmut['xǁFactǁ__post_init____mutmut_3'] = Fact.xǁFactǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁFactǁ__post_init____mutmut['xǁFactǁ__post_init____mutmut_4'] = Fact.xǁFactǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁFactǁ__post_init____mutmut['xǁFactǁ__post_init____mutmut_5'] = Fact.xǁFactǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁFactǁ__post_init____mutmut['xǁFactǁ__post_init____mutmut_6'] = Fact.xǁFactǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁFactǁ__post_init____mutmut['xǁFactǁ__post_init____mutmut_7'] = Fact.xǁFactǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁFactǁ__post_init____mutmut['xǁFactǁ__post_init____mutmut_8'] = Fact.xǁFactǁ__post_init____mutmut_8 # type: ignore # mutmut generated
