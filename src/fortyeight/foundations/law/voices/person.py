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


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the person is told. `says` is the decision, `can_do` what they can do, `notes` what to mind."""

    language: str
    as_of: str
    says: tuple[str, ...]
    can_do: tuple[str, ...]
    notes: tuple[str, ...]


def for_person(decision: Decision, phrases: Phrasebook, *, zone: tzinfo, hotline: str) -> Told:
    """Say a decision to the person held, in the language of `phrases`.

    The settling step comes first, then each step with its own sentence, once;
    steps that hold and need no words are left out. `hotline` is a telephone
    number from the data of the installation. A settling step without a sentence
    is said to have none: the rest is still told.
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


def _worth_saying(decision: Decision, phrases: Phrasebook) -> Iterator[Reason]:
    """List the other steps that the person needs: what does not hold, the clock, the ground."""
    for step in decision.reasons:
        links_that_hold = step.code.startswith("SERVICE.") and step.answer is Answer.YES
        if step is not decision.deciding and not links_that_hold and phrases.has(step.code):
            yield step


def _sentence(step: Reason, phrases: Phrasebook, zone: tzinfo) -> str:
    if not phrases.has(step.code):
        return phrases.parts["wordless"]
    code = SKIPPING if step.code == "CLOCK.LIMIT" and step.words.get("skipping") else step.code
    return phrases.say(code, step.words, zone)
