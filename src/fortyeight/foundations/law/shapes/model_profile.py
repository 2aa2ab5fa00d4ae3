"""Shape: one topic of advice, with what it comes to for each kind of agreement, side by side."""

from dataclasses import dataclass

from fortyeight.foundations.law.shapes import words
from fortyeight.foundations.law.shapes.agreement_effect import MODELS

PARTS = ("OFFICERS", "POWERS", "SIGNING", "MONEY", "DUTIES", "RISKS")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence for the kinds of agreement in `models`.

    It rests either on a source of this rule, by its key, or on another rule of
    the book, by its id, whose citation it then takes.
    """

    models: tuple[str, ...]
    says: str
    source: str = ""
    rests_on: str = ""

    def __post_init__(self) -> None:
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)
        if not self.says.strip().endswith("."):
            raise ValueError("says: a sentence is needed, with its full stop")
        if bool(self.source) is bool(self.rests_on):
            raise ValueError("source: name a source of this rule, or the rule it rests on, one of them")


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelProfile:
    """A topic below one of the parts of an advice. No kind of agreement is passed over in silence."""

    part: str
    line: tuple[Line, ...]

    def __post_init__(self) -> None:
        words.require_one_of("part", self.part, PARTS)
        spoken = {model for each in self.line for model in each.models}
        silent = [model for model in MODELS if model not in spoken]
        if silent:
            raise ValueError(f"line: nothing is said of {', '.join(silent)}")


def lines_for(terms: ModelProfile, model: str) -> tuple[Line, ...]:
    """List what a topic says of one kind of agreement, in its order.

    >>> every = Line(models=("WSO", "JEM", "TFM", "BOA", "CONTRACT"), says="Ninety days.", source="moa")
    >>> [line.says for line in lines_for(ModelProfile(part="SIGNING", line=(every,)), "WSO")]
    ['Ninety days.']
    """
    return tuple(each for each in terms.line if model in each.models)
