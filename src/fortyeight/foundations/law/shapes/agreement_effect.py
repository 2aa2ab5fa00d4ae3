"""Shape 5: what a state's law says of an agreement with ICE."""

from dataclasses import dataclass

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.shapes import words

EFFECTS = ("REQUIRED", "PERMITTED", "FORBIDDEN", "UNSETTLED")
MODELS = ("WSO", "JEM", "TFM", "BOA", "CONTRACT")

_ANSWER = {
    "REQUIRED": Answer.YES,
    "PERMITTED": Answer.YES,
    "FORBIDDEN": Answer.NO,
    "UNSETTLED": Answer.UNKNOWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementEffect:
    """One effect for the kinds of agreement in `models`; the rule is silent on the others."""

    effect: str
    models: tuple[str, ...]

    def __post_init__(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)


def answer(terms: AgreementEffect, model: str) -> Answer:
    """Say whether an agency may have an agreement of this kind.

    REQUIRED and PERMITTED are YES, FORBIDDEN is NO, UNSETTLED is UNKNOWN. So is
    a kind on which the rule is silent.

    >>> answer(AgreementEffect(effect="FORBIDDEN", models=("WSO", "JEM")), "BOA")
    <Answer.UNKNOWN: 'UNKNOWN'>
    """
    return _ANSWER[terms.effect] if model in terms.models else Answer.UNKNOWN
