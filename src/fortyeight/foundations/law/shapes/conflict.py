"""Shape 14: a question on which the sources differ, what each says, and what governs until it is decided."""

from dataclasses import dataclass

from fortyeight.foundations.law.shapes import words

LEANS = ("EARLIEST_END", "RELEASE", "STRICTER")
OPEN_TO = ("COUNSEL", "NOBODY")


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """One answer: its name, the rules it rests on, and in a sentence what follows from it."""

    name: str
    effect: str
    rests_on: tuple[str, ...]

    def __post_init__(self) -> None:
        words.require_token("name", self.name)
        if not self.effect.strip():
            raise ValueError("effect: say in a sentence what follows")
        if not self.rests_on or len(set(self.rests_on)) != len(self.rests_on):
            raise ValueError("rests_on: at least one rule is needed, and none twice")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """The alternatives to a question; `default` names the one that governs until somebody decides.

    `number` is that of the register. `leans` says why the default is the one.
    `open_to` is COUNSEL where the law lets the counsel of an agency choose
    another for that agency, by a reading recorded with a name and a date; else
    NOBODY may.
    """

    number: str
    default: str
    leans: str
    open_to: str
    alternative: tuple[Alternative, ...]

    def __post_init__(self) -> None:
        words.require_token("number", self.number)
        words.require_one_of("leans", self.leans, LEANS)
        words.require_one_of("open_to", self.open_to, OPEN_TO)
        names = [each.name for each in self.alternative]
        if len(names) < 2 or len(set(names)) != len(names):
            raise ValueError("alternative: two at least are needed, with different names")
        words.require_one_of("default", self.default, names)


def default(terms: Conflict) -> Alternative:
    """Find the alternative that governs until somebody decides."""
    return next(each for each in terms.alternative if each.name == terms.default)


def alternative_of(terms: Conflict, rule_id: str) -> Alternative | None:
    """Find the alternative that rests on a rule; None when the question does not know the rule."""
    return next((each for each in terms.alternative if rule_id in each.rests_on), None)


def governing(terms: Conflict, reading: str = "") -> Alternative:
    """Find the alternative that governs, given the rule that counsel's reading names, if any.

    A reading counts only where the question is open to counsel and an
    alternative rests on the rule named. Anything else leaves the default.
    """
    chosen = alternative_of(terms, reading) if terms.open_to == "COUNSEL" else None
    return chosen or default(terms)
