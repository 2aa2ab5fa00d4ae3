"""Shape 7: a clause in prose: who must, may, must not, or is, and what."""

from dataclasses import dataclass

from fortyeight.foundations.law.shapes import words

HOLDS = ("MUST", "MAY", "MUST_NOT", "IS")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """`party` is bound, allowed or described as to every word of `what`."""

    party: str
    holds: str
    what: tuple[str, ...]

    def __post_init__(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("what", self.what)


def who(terms: Statement, what: str) -> tuple[str, str] | None:
    """Find who the clause names for `what`, and how it binds them; None when it does not speak of it.

    >>> who(Statement(party="AGENCY", holds="MUST", what=("PAY_SALARIES",)), "PAY_SALARIES")
    ('AGENCY', 'MUST')
    """
    return (terms.party, terms.holds) if what in terms.what else None
