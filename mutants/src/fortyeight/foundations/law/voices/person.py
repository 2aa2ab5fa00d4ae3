"""What a decision says to the person held: plain sentences, times to the minute, and what they can do.

No name, label or free text of the record stands in it: only sentences of the
phrasebook, with times and numbers filled in.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo

from fortyeight.foundations.law.decision import Answer, Decision, Reason
from fortyeight.foundations.law.voices.phrasebook import Phrasebook

WHAT_YOU_CAN_DO = ("should_be_out", "citizen", "lawyer", "interpreter")
SKIPPING = "CLOCK.LIMIT skipping days"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the person is told. `says` is the decision, `can_do` what they can do, `notes` what to mind."""

    language: str
    as_of: str
    says: tuple[str, ...]
    can_do: tuple[str, ...]
    notes: tuple[str, ...]
mutants_x_for_person__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_for_person__mutmut)
def for_person(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_orig(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_1(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = None
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_2(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(None, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_3(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, None, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_4(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, None)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_5(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_6(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_7(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, )]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_8(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said = [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_9(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said -= [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_10(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(None, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_11(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, None, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_12(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, None) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_13(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_14(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_15(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, ) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_16(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(None, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_17(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, None)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_18(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_19(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, )]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_20(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = None
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_21(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=None,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_22(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=None,
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_23(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=None,
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_24(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=None,
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_25(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=None,
    )


def x_for_person__mutmut_26(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_27(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_28(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_29(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_30(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        )


def x_for_person__mutmut_31(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=None),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_32(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["XXas_ofXX"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_33(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["AS_OF"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_34(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(None, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_35(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, None)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_36(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_37(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, )),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_38(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(None),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_39(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(None)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_40(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=None),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_41(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["XXhotlineXX"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_42(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["HOTLINE"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_43(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if (decision.draft_rules) and False else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_44(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if (decision.draft_rules) or True else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_45(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["XXdraftXX"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_46(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["DRAFT"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_47(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if (not phrases.checked_by) and False else ()),
        ),
    )


def x_for_person__mutmut_48(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if (not phrases.checked_by) or True else ()),
        ),
    )


def x_for_person__mutmut_49(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["XXuncheckedXX"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_50(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["UNCHECKED"],) if not phrases.checked_by else ()),
        ),
    )


def x_for_person__mutmut_51(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. Raises KeyError when neither the
    language nor English has a sentence for the settling step.
    """
    said = [_sentence(decision.deciding, phrases, zone)]
    said += [_sentence(step, phrases, zone) for step in _worth_saying(decision, phrases)]
    parts = phrases.parts
    return Told(
        language=phrases.language,
        as_of=parts["as_of"].format(at=phrases.time.write(decision.at, zone)),
        says=tuple(dict.fromkeys(said)),
        can_do=(
            *(parts[name] for name in WHAT_YOU_CAN_DO),
            parts["hotline"].format(hotline=hotline),
        ),
        notes=(
            *((parts["draft"],) if decision.draft_rules else ()),
            *((parts["unchecked"],) if phrases.checked_by else ()),
        ),
    )

mutants_x_for_person__mutmut['_mutmut_orig'] = x_for_person__mutmut_orig # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_1'] = x_for_person__mutmut_1 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_2'] = x_for_person__mutmut_2 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_3'] = x_for_person__mutmut_3 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_4'] = x_for_person__mutmut_4 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_5'] = x_for_person__mutmut_5 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_6'] = x_for_person__mutmut_6 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_7'] = x_for_person__mutmut_7 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_8'] = x_for_person__mutmut_8 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_9'] = x_for_person__mutmut_9 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_10'] = x_for_person__mutmut_10 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_11'] = x_for_person__mutmut_11 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_12'] = x_for_person__mutmut_12 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_13'] = x_for_person__mutmut_13 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_14'] = x_for_person__mutmut_14 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_15'] = x_for_person__mutmut_15 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_16'] = x_for_person__mutmut_16 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_17'] = x_for_person__mutmut_17 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_18'] = x_for_person__mutmut_18 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_19'] = x_for_person__mutmut_19 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_20'] = x_for_person__mutmut_20 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_21'] = x_for_person__mutmut_21 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_22'] = x_for_person__mutmut_22 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_23'] = x_for_person__mutmut_23 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_24'] = x_for_person__mutmut_24 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_25'] = x_for_person__mutmut_25 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_26'] = x_for_person__mutmut_26 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_27'] = x_for_person__mutmut_27 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_28'] = x_for_person__mutmut_28 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_29'] = x_for_person__mutmut_29 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_30'] = x_for_person__mutmut_30 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_31'] = x_for_person__mutmut_31 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_32'] = x_for_person__mutmut_32 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_33'] = x_for_person__mutmut_33 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_34'] = x_for_person__mutmut_34 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_35'] = x_for_person__mutmut_35 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_36'] = x_for_person__mutmut_36 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_37'] = x_for_person__mutmut_37 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_38'] = x_for_person__mutmut_38 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_39'] = x_for_person__mutmut_39 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_40'] = x_for_person__mutmut_40 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_41'] = x_for_person__mutmut_41 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_42'] = x_for_person__mutmut_42 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_43'] = x_for_person__mutmut_43 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_44'] = x_for_person__mutmut_44 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_45'] = x_for_person__mutmut_45 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_46'] = x_for_person__mutmut_46 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_47'] = x_for_person__mutmut_47 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_48'] = x_for_person__mutmut_48 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_49'] = x_for_person__mutmut_49 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_50'] = x_for_person__mutmut_50 # type: ignore # mutmut generated
mutants_x_for_person__mutmut['x_for_person__mutmut_51'] = x_for_person__mutmut_51 # type: ignore # mutmut generated
mutants_x__worth_saying__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__worth_saying__mutmut)
def _worth_saying(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith("SERVICE.") and step.answer is Answer.YES
        if step is not decision.deciding and not links_that_hold and phrases.has(step.code):
            yield step


def x__worth_saying__mutmut_orig(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith("SERVICE.") and step.answer is Answer.YES
        if step is not decision.deciding and not links_that_hold and phrases.has(step.code):
            yield step


def x__worth_saying__mutmut_1(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = None
        if step is not decision.deciding and not links_that_hold and phrases.has(step.code):
            yield step


def x__worth_saying__mutmut_2(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith("SERVICE.") or step.answer is Answer.YES
        if step is not decision.deciding and not links_that_hold and phrases.has(step.code):
            yield step


def x__worth_saying__mutmut_3(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith(None) and step.answer is Answer.YES
        if step is not decision.deciding and not links_that_hold and phrases.has(step.code):
            yield step


def x__worth_saying__mutmut_4(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith("XXSERVICE.XX") and step.answer is Answer.YES
        if step is not decision.deciding and not links_that_hold and phrases.has(step.code):
            yield step


def x__worth_saying__mutmut_5(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith("service.") and step.answer is Answer.YES
        if step is not decision.deciding and not links_that_hold and phrases.has(step.code):
            yield step


def x__worth_saying__mutmut_6(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith("SERVICE.") and step.answer is not Answer.YES
        if step is not decision.deciding and not links_that_hold and phrases.has(step.code):
            yield step


def x__worth_saying__mutmut_7(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith("SERVICE.") and step.answer is Answer.YES
        if step is not decision.deciding and not links_that_hold or phrases.has(step.code):
            yield step


def x__worth_saying__mutmut_8(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith("SERVICE.") and step.answer is Answer.YES
        if step is not decision.deciding or not links_that_hold and phrases.has(step.code):
            yield step


def x__worth_saying__mutmut_9(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith("SERVICE.") and step.answer is Answer.YES
        if step is decision.deciding and not links_that_hold and phrases.has(step.code):
            yield step


def x__worth_saying__mutmut_10(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith("SERVICE.") and step.answer is Answer.YES
        if step is not decision.deciding and links_that_hold and phrases.has(step.code):
            yield step


def x__worth_saying__mutmut_11(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith("SERVICE.") and step.answer is Answer.YES
        if step is not decision.deciding and not links_that_hold and phrases.has(None):
            yield step

mutants_x__worth_saying__mutmut['_mutmut_orig'] = x__worth_saying__mutmut_orig # type: ignore # mutmut generated
mutants_x__worth_saying__mutmut['x__worth_saying__mutmut_1'] = x__worth_saying__mutmut_1 # type: ignore # mutmut generated
mutants_x__worth_saying__mutmut['x__worth_saying__mutmut_2'] = x__worth_saying__mutmut_2 # type: ignore # mutmut generated
mutants_x__worth_saying__mutmut['x__worth_saying__mutmut_3'] = x__worth_saying__mutmut_3 # type: ignore # mutmut generated
mutants_x__worth_saying__mutmut['x__worth_saying__mutmut_4'] = x__worth_saying__mutmut_4 # type: ignore # mutmut generated
mutants_x__worth_saying__mutmut['x__worth_saying__mutmut_5'] = x__worth_saying__mutmut_5 # type: ignore # mutmut generated
mutants_x__worth_saying__mutmut['x__worth_saying__mutmut_6'] = x__worth_saying__mutmut_6 # type: ignore # mutmut generated
mutants_x__worth_saying__mutmut['x__worth_saying__mutmut_7'] = x__worth_saying__mutmut_7 # type: ignore # mutmut generated
mutants_x__worth_saying__mutmut['x__worth_saying__mutmut_8'] = x__worth_saying__mutmut_8 # type: ignore # mutmut generated
mutants_x__worth_saying__mutmut['x__worth_saying__mutmut_9'] = x__worth_saying__mutmut_9 # type: ignore # mutmut generated
mutants_x__worth_saying__mutmut['x__worth_saying__mutmut_10'] = x__worth_saying__mutmut_10 # type: ignore # mutmut generated
mutants_x__worth_saying__mutmut['x__worth_saying__mutmut_11'] = x__worth_saying__mutmut_11 # type: ignore # mutmut generated
mutants_x__sentence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__sentence__mutmut)
def _sentence(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "CLOCK.LIMIT" and step.words.get("skipping") else step.code
    return phrases.say(code, step.words, zone)


def x__sentence__mutmut_orig(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "CLOCK.LIMIT" and step.words.get("skipping") else step.code
    return phrases.say(code, step.words, zone)


def x__sentence__mutmut_1(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = None
    return phrases.say(code, step.words, zone)


def x__sentence__mutmut_2(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if (step.code == "CLOCK.LIMIT" and step.words.get("skipping")) and False else step.code
    return phrases.say(code, step.words, zone)


def x__sentence__mutmut_3(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if (step.code == "CLOCK.LIMIT" and step.words.get("skipping")) or True else step.code
    return phrases.say(code, step.words, zone)


def x__sentence__mutmut_4(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "CLOCK.LIMIT" or step.words.get("skipping") else step.code
    return phrases.say(code, step.words, zone)


def x__sentence__mutmut_5(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code != "CLOCK.LIMIT" and step.words.get("skipping") else step.code
    return phrases.say(code, step.words, zone)


def x__sentence__mutmut_6(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "XXCLOCK.LIMITXX" and step.words.get("skipping") else step.code
    return phrases.say(code, step.words, zone)


def x__sentence__mutmut_7(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "clock.limit" and step.words.get("skipping") else step.code
    return phrases.say(code, step.words, zone)


def x__sentence__mutmut_8(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "CLOCK.LIMIT" and step.words.get(None) else step.code
    return phrases.say(code, step.words, zone)


def x__sentence__mutmut_9(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "CLOCK.LIMIT" and step.words.get("XXskippingXX") else step.code
    return phrases.say(code, step.words, zone)


def x__sentence__mutmut_10(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "CLOCK.LIMIT" and step.words.get("SKIPPING") else step.code
    return phrases.say(code, step.words, zone)


def x__sentence__mutmut_11(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "CLOCK.LIMIT" and step.words.get("skipping") else step.code
    return phrases.say(None, step.words, zone)


def x__sentence__mutmut_12(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "CLOCK.LIMIT" and step.words.get("skipping") else step.code
    return phrases.say(code, None, zone)


def x__sentence__mutmut_13(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "CLOCK.LIMIT" and step.words.get("skipping") else step.code
    return phrases.say(code, step.words, None)


def x__sentence__mutmut_14(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "CLOCK.LIMIT" and step.words.get("skipping") else step.code
    return phrases.say(step.words, zone)


def x__sentence__mutmut_15(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "CLOCK.LIMIT" and step.words.get("skipping") else step.code
    return phrases.say(code, zone)


def x__sentence__mutmut_16(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    code = SKIPPING if step.code == "CLOCK.LIMIT" and step.words.get("skipping") else step.code
    return phrases.say(code, step.words, )

mutants_x__sentence__mutmut['_mutmut_orig'] = x__sentence__mutmut_orig # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_1'] = x__sentence__mutmut_1 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_2'] = x__sentence__mutmut_2 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_3'] = x__sentence__mutmut_3 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_4'] = x__sentence__mutmut_4 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_5'] = x__sentence__mutmut_5 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_6'] = x__sentence__mutmut_6 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_7'] = x__sentence__mutmut_7 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_8'] = x__sentence__mutmut_8 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_9'] = x__sentence__mutmut_9 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_10'] = x__sentence__mutmut_10 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_11'] = x__sentence__mutmut_11 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_12'] = x__sentence__mutmut_12 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_13'] = x__sentence__mutmut_13 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_14'] = x__sentence__mutmut_14 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_15'] = x__sentence__mutmut_15 # type: ignore # mutmut generated
mutants_x__sentence__mutmut['x__sentence__mutmut_16'] = x__sentence__mutmut_16 # type: ignore # mutmut generated
