"""Shape 7: a clause in prose: who must, may, must not, or is, and what."""

from dataclasses import dataclass

from fortyeight.foundations.law.shapes import words

HOLDS = ("MUST", "MAY", "MUST_NOT", "IS")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁStatementǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """`party` is bound, allowed or described as to every word of `what`."""

    party: str
    holds: str
    what: tuple[str, ...]

    @_mutmut_mutated(mutants_xǁStatementǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_orig(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_1(self) -> None:
        words.require_token(None, self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_2(self) -> None:
        words.require_token("party", None)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_3(self) -> None:
        words.require_token(self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_4(self) -> None:
        words.require_token("party", )
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_5(self) -> None:
        words.require_token("XXpartyXX", self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_6(self) -> None:
        words.require_token("PARTY", self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_7(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of(None, self.holds, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_8(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", None, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_9(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", self.holds, None)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_10(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of(self.holds, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_11(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_12(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", self.holds, )
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_13(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("XXholdsXX", self.holds, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_14(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("HOLDS", self.holds, HOLDS)
        words.require_tokens("what", self.what)

    def xǁStatementǁ__post_init____mutmut_15(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens(None, self.what)

    def xǁStatementǁ__post_init____mutmut_16(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("what", None)

    def xǁStatementǁ__post_init____mutmut_17(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens(self.what)

    def xǁStatementǁ__post_init____mutmut_18(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("what", )

    def xǁStatementǁ__post_init____mutmut_19(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("XXwhatXX", self.what)

    def xǁStatementǁ__post_init____mutmut_20(self) -> None:
        words.require_token("party", self.party)
        words.require_one_of("holds", self.holds, HOLDS)
        words.require_tokens("WHAT", self.what)

mutants_xǁStatementǁ__post_init____mutmut['_mutmut_orig'] = Statement.xǁStatementǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_1'] = Statement.xǁStatementǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_2'] = Statement.xǁStatementǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_3'] = Statement.xǁStatementǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_4'] = Statement.xǁStatementǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_5'] = Statement.xǁStatementǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_6'] = Statement.xǁStatementǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_7'] = Statement.xǁStatementǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_8'] = Statement.xǁStatementǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_9'] = Statement.xǁStatementǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_10'] = Statement.xǁStatementǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_11'] = Statement.xǁStatementǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_12'] = Statement.xǁStatementǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_13'] = Statement.xǁStatementǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_14'] = Statement.xǁStatementǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_15'] = Statement.xǁStatementǁ__post_init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_16'] = Statement.xǁStatementǁ__post_init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_17'] = Statement.xǁStatementǁ__post_init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_18'] = Statement.xǁStatementǁ__post_init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_19'] = Statement.xǁStatementǁ__post_init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁStatementǁ__post_init____mutmut['xǁStatementǁ__post_init____mutmut_20'] = Statement.xǁStatementǁ__post_init____mutmut_20 # type: ignore # mutmut generated
mutants_x_who__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_who__mutmut)
def who(terms: Statement, what: str) -> tuple[str, str] | None:
    """Find who the clause names for `what`, and how it binds them; None when it does not speak of it.

    >>> who(Statement(party="AGENCY", holds="MUST", what=("PAY_SALARIES",)), "PAY_SALARIES")
    ('AGENCY', 'MUST')
    """
    return (terms.party, terms.holds) if what in terms.what else None


def x_who__mutmut_orig(terms: Statement, what: str) -> tuple[str, str] | None:
    """Find who the clause names for `what`, and how it binds them; None when it does not speak of it.

    >>> who(Statement(party="AGENCY", holds="MUST", what=("PAY_SALARIES",)), "PAY_SALARIES")
    ('AGENCY', 'MUST')
    """
    return (terms.party, terms.holds) if what in terms.what else None


def x_who__mutmut_1(terms: Statement, what: str) -> tuple[str, str] | None:
    """Find who the clause names for `what`, and how it binds them; None when it does not speak of it.

    >>> who(Statement(party="AGENCY", holds="MUST", what=("PAY_SALARIES",)), "PAY_SALARIES")
    ('AGENCY', 'MUST')
    """
    return (terms.party, terms.holds) if (what in terms.what) and False else None


def x_who__mutmut_2(terms: Statement, what: str) -> tuple[str, str] | None:
    """Find who the clause names for `what`, and how it binds them; None when it does not speak of it.

    >>> who(Statement(party="AGENCY", holds="MUST", what=("PAY_SALARIES",)), "PAY_SALARIES")
    ('AGENCY', 'MUST')
    """
    return (terms.party, terms.holds) if (what in terms.what) or True else None


def x_who__mutmut_3(terms: Statement, what: str) -> tuple[str, str] | None:
    """Find who the clause names for `what`, and how it binds them; None when it does not speak of it.

    >>> who(Statement(party="AGENCY", holds="MUST", what=("PAY_SALARIES",)), "PAY_SALARIES")
    ('AGENCY', 'MUST')
    """
    return (terms.party, terms.holds) if what not in terms.what else None

mutants_x_who__mutmut['_mutmut_orig'] = x_who__mutmut_orig # type: ignore # mutmut generated
mutants_x_who__mutmut['x_who__mutmut_1'] = x_who__mutmut_1 # type: ignore # mutmut generated
mutants_x_who__mutmut['x_who__mutmut_2'] = x_who__mutmut_2 # type: ignore # mutmut generated
mutants_x_who__mutmut['x_who__mutmut_3'] = x_who__mutmut_3 # type: ignore # mutmut generated
