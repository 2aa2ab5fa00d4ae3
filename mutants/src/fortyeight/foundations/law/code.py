"""What a code is: a sentence for people, and what to do about it."""

from dataclasses import dataclass


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Code:
    """A sentence, and the remedy shown with it when the step did not hold."""

    sentence: str
    remedy: str = ""
