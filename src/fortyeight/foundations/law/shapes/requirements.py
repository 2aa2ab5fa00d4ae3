"""Shape 3: things that must all be there."""

from collections.abc import Set
from dataclasses import dataclass

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.shapes import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirements:
    """Every name in `all_of` must be present; one that is not looked for is not yet absent."""

    all_of: tuple[str, ...]

    def __post_init__(self) -> None:
        words.require_tokens("all_of", self.all_of)


def check(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "what is present is not unknown"
    missing = tuple(name for name in terms.all_of if name not in present)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(missing) <= unknown else Answer.NO), missing
