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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁAgreementEffectǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementEffect:
    """One effect for the kinds of agreement in `models`; the rule is silent on the others."""

    effect: str
    models: tuple[str, ...]

    @_mutmut_mutated(mutants_xǁAgreementEffectǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_orig(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_1(self) -> None:
        words.require_one_of(None, self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_2(self) -> None:
        words.require_one_of("effect", None, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_3(self) -> None:
        words.require_one_of("effect", self.effect, None)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_4(self) -> None:
        words.require_one_of(self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_5(self) -> None:
        words.require_one_of("effect", EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_6(self) -> None:
        words.require_one_of("effect", self.effect, )
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_7(self) -> None:
        words.require_one_of("XXeffectXX", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_8(self) -> None:
        words.require_one_of("EFFECT", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_9(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens(None, self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_10(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", None)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_11(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens(self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_12(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", )
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_13(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("XXmodelsXX", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_14(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("MODELS", self.models)
        for model in self.models:
            words.require_one_of("models", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_15(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of(None, model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_16(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", None, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_17(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, None)

    def xǁAgreementEffectǁ__post_init____mutmut_18(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of(model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_19(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_20(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("models", model, )

    def xǁAgreementEffectǁ__post_init____mutmut_21(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("XXmodelsXX", model, MODELS)

    def xǁAgreementEffectǁ__post_init____mutmut_22(self) -> None:
        words.require_one_of("effect", self.effect, EFFECTS)
        words.require_tokens("models", self.models)
        for model in self.models:
            words.require_one_of("MODELS", model, MODELS)

mutants_xǁAgreementEffectǁ__post_init____mutmut['_mutmut_orig'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_1'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_2'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_3'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_4'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_5'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_6'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_7'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_8'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_9'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_10'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_11'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_12'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_13'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_14'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_15'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_16'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_17'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_18'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_19'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_20'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_21'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁAgreementEffectǁ__post_init____mutmut['xǁAgreementEffectǁ__post_init____mutmut_22'] = AgreementEffect.xǁAgreementEffectǁ__post_init____mutmut_22 # type: ignore # mutmut generated
mutants_x_answer__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_answer__mutmut)
def answer(terms: AgreementEffect, model: str) -> Answer:
    """Say whether an agency may have an agreement of this kind.

    REQUIRED and PERMITTED are YES, FORBIDDEN is NO, UNSETTLED is UNKNOWN. So is
    a kind on which the rule is silent.

    >>> answer(AgreementEffect(effect="FORBIDDEN", models=("WSO", "JEM")), "BOA")
    <Answer.UNKNOWN: 'UNKNOWN'>
    """
    return _ANSWER[terms.effect] if model in terms.models else Answer.UNKNOWN


def x_answer__mutmut_orig(terms: AgreementEffect, model: str) -> Answer:
    """Say whether an agency may have an agreement of this kind.

    REQUIRED and PERMITTED are YES, FORBIDDEN is NO, UNSETTLED is UNKNOWN. So is
    a kind on which the rule is silent.

    >>> answer(AgreementEffect(effect="FORBIDDEN", models=("WSO", "JEM")), "BOA")
    <Answer.UNKNOWN: 'UNKNOWN'>
    """
    return _ANSWER[terms.effect] if model in terms.models else Answer.UNKNOWN


def x_answer__mutmut_1(terms: AgreementEffect, model: str) -> Answer:
    """Say whether an agency may have an agreement of this kind.

    REQUIRED and PERMITTED are YES, FORBIDDEN is NO, UNSETTLED is UNKNOWN. So is
    a kind on which the rule is silent.

    >>> answer(AgreementEffect(effect="FORBIDDEN", models=("WSO", "JEM")), "BOA")
    <Answer.UNKNOWN: 'UNKNOWN'>
    """
    return _ANSWER[terms.effect] if (model in terms.models) and False else Answer.UNKNOWN


def x_answer__mutmut_2(terms: AgreementEffect, model: str) -> Answer:
    """Say whether an agency may have an agreement of this kind.

    REQUIRED and PERMITTED are YES, FORBIDDEN is NO, UNSETTLED is UNKNOWN. So is
    a kind on which the rule is silent.

    >>> answer(AgreementEffect(effect="FORBIDDEN", models=("WSO", "JEM")), "BOA")
    <Answer.UNKNOWN: 'UNKNOWN'>
    """
    return _ANSWER[terms.effect] if (model in terms.models) or True else Answer.UNKNOWN


def x_answer__mutmut_3(terms: AgreementEffect, model: str) -> Answer:
    """Say whether an agency may have an agreement of this kind.

    REQUIRED and PERMITTED are YES, FORBIDDEN is NO, UNSETTLED is UNKNOWN. So is
    a kind on which the rule is silent.

    >>> answer(AgreementEffect(effect="FORBIDDEN", models=("WSO", "JEM")), "BOA")
    <Answer.UNKNOWN: 'UNKNOWN'>
    """
    return _ANSWER[terms.effect] if model not in terms.models else Answer.UNKNOWN

mutants_x_answer__mutmut['_mutmut_orig'] = x_answer__mutmut_orig # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_1'] = x_answer__mutmut_1 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_2'] = x_answer__mutmut_2 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_3'] = x_answer__mutmut_3 # type: ignore # mutmut generated
