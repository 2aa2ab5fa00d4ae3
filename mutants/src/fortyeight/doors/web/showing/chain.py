"""The chain of a service: its links, in the order of the law, with what each step says."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.showing.words import ANSWER, Words
from fortyeight.foundations.law.decision import Answer, Decision, Reason

LINKS: Mapping[str, Words] = {
    "agreement": _("The agreement, and the law of this place"),
    "officer": _("The officer"),
    "warrant": _("The warrant and the detainer"),
    "moment": _("The person and the moment"),
    "stops": _("What would stop it"),
    "service": _("Supervision, and the service itself"),
}
_CODES: Mapping[str, str] = {
    "agreement": """
        AGREEMENT_IN_FORCE NO_AGREEMENT AGREEMENT_NOT_IN_FORCE AGREEMENT_UNCERTAIN AGREEMENT_SUSPENDED
        TEXT_UNKNOWN JAIL_COVERED JAIL_NOT_COVERED POWER_GIVEN POWER_NOT_GIVEN STATE_LAW_ALLOWS
        STATE_LAW_FORBIDS STATE_LAW_UNSETTLED SWITCHED_ON SWITCHED_OFF
    """,
    "officer": """
        OFFICER_EMPLOYED OFFICER_UNKNOWN OFFICER_NOT_EMPLOYED CERTIFIED NOT_CERTIFIED LETTER NO_LETTER
        FORM_70_006 NO_FORM_70_006 CREDENTIAL NO_CREDENTIAL LINK_UNCERTAIN AUTHORITY_STANDS
        AUTHORITY_WITHDRAWN AUTHORITY_ENDED OFFICER_SUSPENDED ON_DUTY NOT_ON_DUTY
    """,
    "warrant": """
        WARRANT_HELD NO_WARRANT NOT_AN_ADMINISTRATIVE_WARRANT FACE_HOLDS FACE_FAILS FACE_NOT_CHECKED
        NOT_RECALLED RECALLED NOT_SERVED_BEFORE SERVED_BEFORE DETAINER_SERVED NO_DETAINER
        DETAINER_NOT_SERVED
    """,
    "moment": """
        PERSON_HERE PERSON_NOT_HERE PERSON_UNCERTAIN LOCAL_CUSTODY_OVER MATTER_OPEN MATTER_UNCERTAIN
        RELEASE_ELIGIBLE NOT_RELEASE_ELIGIBLE ELIGIBILITY_UNCERTAIN AT_RELEASE TOO_LATE CLOCK_RUNS
        CLOCK_SPENT
    """,
    "stops": """
        NO_CLAIM CLAIM_OPEN CLAIM_UPHELD NO_COURT_ORDER COURT_ORDER RECORD_CONSISTENT CONTRADICTION
    """,
    "service": """
        SUPERVISED NO_SUPERVISOR WORDS_SAID WORDS_NOT_SAID RECORD_COMPLETE RECORD_INCOMPLETE INTERPRETER
        NO_INTERPRETER ALLOWED
    """,
}
LINK_OF = {f"SERVICE.{code}": link for link, codes in _CODES.items() for code in codes.split()}


@dataclass(frozen=True, slots=True, kw_only=True)
class StepShown:
    """One step, with the mark and the word of its answer."""

    reason: Reason
    mark: str
    word: Words
    look: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkShown:
    """A link of the chain with its steps."""

    title: Words
    steps: tuple[StepShown, ...]


def show_step(reason: Reason) -> StepShown:
    """Give a step its mark and word."""
    mark, word, look = ANSWER[reason.answer]
    return StepShown(reason=reason, mark=mark, word=word, look=look)


def show_chain(decision: Decision) -> tuple[LinkShown, ...]:
    """Group the steps by link. A code that no link knows stands under the last: nothing is left out."""
    grouped: dict[str, list[StepShown]] = {link: [] for link in LINKS}
    for reason in decision.reasons:
        grouped[LINK_OF.get(reason.code, "service")].append(show_step(reason))
    return tuple(LinkShown(title=LINKS[link], steps=tuple(steps)) for link, steps in grouped.items() if steps)


def failing(decision: Decision) -> tuple[StepShown, ...]:
    """List the steps that do not hold, what is not known among them."""
    return tuple(show_step(reason) for reason in decision.reasons if reason.answer is not Answer.YES)


def verdict(decision: Decision) -> tuple[str, Words, str]:
    """The mark, word and look of the whole decision."""
    return ANSWER[decision.answer]
