"""The words on the screen for the codes of the law and of the facts. One word for one thing."""

from collections.abc import Mapping
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from fortyeight.foundations.law.authority import Basis
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.duty import Who
from fortyeight.foundations.law.facts import court, delivery, stay

Words = str | Promise

BASIS: Mapping[Basis, Words] = {
    Basis.LOCAL: _("Held by the jail for itself"),
    Basis.JUDICIAL_WARRANT: _("Warrant signed by a judge"),
    Basis.WSO_ARREST: _("Served warrant: the hold runs"),
    Basis.BOA_ORDER: _("Order under a basic ordering agreement"),
    Basis.CONTRACT: _("Contract"),
    Basis.STATE_DETAINER_HOLD: _("Hold under state law"),
    Basis.ICE: _("With ICE"),
    Basis.NOT_HERE: _("Not in this jail"),
    Basis.NONE: _("NO AUTHORITY"),
    Basis.UNKNOWN: _("CANNOT TELL"),
}

WHO: Mapping[Who, Words] = {
    Who.COMMANDER: _("Shift commander"),
    Who.OFFICER: _("Warrant service officer"),
    Who.RECORDS: _("Booking and records"),
    Who.MANAGER: _("Program manager"),
    Who.COUNSEL: _("County counsel"),
}

ROLE: Mapping[str, Words] = {
    "RECORDS": _("booking and records"),
    "OFFICER": _("warrant service officer"),
    "COMMANDER": _("shift commander"),
    "MANAGER": _("program manager"),
    "COUNSEL": _("county counsel"),
    "AUDITOR": _("auditor"),
    "MACHINE": _("machine"),
}

# The answer's mark, its word, and the look it has: never a colour alone.
ANSWER: Mapping[Answer, tuple[str, Words, str]] = {
    Answer.YES: ("check", _("Holds"), "good"),
    Answer.NO: ("cross", _("Does not hold"), "stop"),
    Answer.UNKNOWN: ("question", _("Not known"), "doubt"),
}

# By class first: two classes may share a value.
CHOICES: Mapping[type[StrEnum], Mapping[StrEnum, Words]] = {
    delivery.Channel: {
        delivery.Channel.MAIL: _("Mail"),
        delivery.Channel.SMS: _("SMS"),
        delivery.Channel.CHAT: _("Chat"),
        delivery.Channel.WEBHOOK: _("Webhook"),
    },
    stay.Matter: {
        stay.Matter.CHARGE: _("Charge"),
        stay.Matter.SENTENCE: _("Sentence"),
        stay.Matter.COURT_ORDER: _("Court order"),
        stay.Matter.OTHER_AGENCY_HOLD: _("Another agency's hold"),
        stay.Matter.JUDICIAL_WARRANT: _("Warrant signed by a judge"),
    },
    stay.Eligibility: {
        stay.Eligibility.BAIL_POSTED: _("Bail was posted"),
        stay.Eligibility.BAIL_COULD_BE_POSTED: _("Bail could be posted"),
        stay.Eligibility.SENTENCE_SERVED: _("Sentence served"),
        stay.Eligibility.DISMISSED: _("Charge dismissed"),
        stay.Eligibility.COURT_ORDERED: _("A court ordered release"),
        stay.Eligibility.OTHER: _("Another reason"),
    },
    stay.Notified: {
        stay.Notified.SERVICE: _("The warrant was served"),
        stay.Notified.CITIZENSHIP_CLAIM: _("A claim of US citizenship"),
        stay.Notified.RELEASE_PLANNED: _("A release is planned"),
        stay.Notified.RELEASED: _("The person was released"),
    },
    stay.ClaimedBy: {
        stay.ClaimedBy.PERSON: _("The person"),
        stay.ClaimedBy.FAMILY: _("Family"),
        stay.ClaimedBy.LAWYER: _("A lawyer"),
        stay.ClaimedBy.STAFF: _("Staff"),
        stay.ClaimedBy.JAIL_RECORD: _("The jail's own record"),
        stay.ClaimedBy.OTHER: _("Somebody else"),
    },
    court.ReviewOutcome: {
        court.ReviewOutcome.PROBABLE_CAUSE: _("Probable cause to hold"),
        court.ReviewOutcome.NO_PROBABLE_CAUSE: _("No probable cause to hold"),
    },
    court.BailRefusedFor: {
        court.BailRefusedFor.IMMIGRATION_HOLD: _("Because of an immigration hold"),
        court.BailRefusedFor.OTHER: _("For another reason"),
    },
    stay.ClaimOutcome: {
        stay.ClaimOutcome.UPHELD: _("Upheld: the claim stands"),
        stay.ClaimOutcome.NOT_UPHELD: _("Not upheld"),
    },
    stay.HandoverPlace: {
        stay.HandoverPlace.ICE_FIELD_OFFICE: _("At an ICE field office"),
        stay.HandoverPlace.ICE_DETENTION_FACILITY: _("At an ICE detention facility"),
        stay.HandoverPlace.ICE_TRANSPORT_AT_JAIL: _("ICE transport took the person at the jail"),
        stay.HandoverPlace.ON_PAPER_ONLY: _("On paper only"),
    },
}

FORMS = (("I-200", _("I-200, warrant for arrest")), ("I-205", _("I-205, warrant of removal")))
LANGUAGES = (
    "English",
    "Spanish",
    "Haitian Creole",
    "Portuguese",
    "Chinese (Mandarin)",
    "Arabic",
    "Russian",
    "Vietnamese",
    "French",
    "K'iche'",
    "Mam",
)

NAMES_OF_FIELDS: Mapping[str, Words] = {
    "jail": _("Jail"),
    "place": _("Place in the jail"),
    "name": _("Name"),
    "booking_number": _("Booking number"),
    "born_on": _("Date of birth"),
    "type": _("Kind of matter"),
    "label": _("In a word or two"),
    "how": _("How"),
    "release_at": _("Scheduled for"),
    "basis": _("Why"),
    "source": _("Where it was seen"),
    "why": _("Why"),
    "form": _("Form"),
    "edition": _("Edition, as printed on the form"),
    "issued_on": _("Date on which it was issued"),
    "because_of": _("Because of what"),
    "issued_by": _("Who issued it for ICE"),
    "accepted_by": _("Who accepted it"),
    "begun_by": _("Who began it"),
    "brought_by_ice": _("ICE brought the person"),
    "signed": _("Is it signed?"),
    "language": _("Language"),
    "names_this_person": _("It names this person"),
    "signed_by_issuing_officer": _("An issuing officer signed it"),
    "dated": _("It is dated"),
    "by": _("By whom"),
    "about": _("About"),
    "whom": _("Who was told"),
    "channel": _("How they were told"),
    "of": _("Notice of"),
    "outcome": _("What became of it"),
    "on_what": _("On what"),
    "court": _("Court"),
    "form_complete": _("The form is complete"),
    "probable_cause_indicated": _("It shows probable cause on its face"),
    "official": _("Who ordered it"),
    "seen_by": _("Who saw it"),
    "until": _("Until when it runs"),
    "answer": _("Answer"),
    "note": _("What was found"),
    "to_officer": _("Who took over for ICE"),
    "directing_officer": _("ICE officer directing"),
    "interpreter": _("Interpreter"),
    "identified_as_officer": _("Said who they are"),
    "stated_arrest_and_why": _("Said that it is an arrest, and why"),
    "interpreter_offered": _("An interpreter was offered"),
    "interpreter_on_warrant": _("The interpreter's name is on the warrant"),
    "copy_given": _("A copy was given"),
    "contest_notice_given": _("The notice of how to contest was given"),
}


def choice(value: StrEnum) -> Words:
    """The word for one value of a fact."""
    return CHOICES[type(value)][value]


def stage(code: str) -> str:
    """The words for a rung of the alarm ladder: before a limit, at it, or how often reminded since.

    >>> stage("T-12H"), stage("T-0"), stage("OVERDUE-3")
    ('12 h before the limit', 'at the limit', 'over the limit, reminder 3')
    >>> stage("T-30D"), stage("ESCALATED-2"), stage("ARISEN")
    ('30 days before the limit', 'long over the limit, reminder 2', 'as it arose')
    """
    kind, _sep, number = code.partition("-")
    if kind == "ARISEN":
        return gettext("as it arose")
    if kind == "AGAIN":
        return gettext("rings again, %s") % number
    if kind == "ESCALATED":
        return gettext("long over the limit, reminder %s") % number
    if kind == "OVERDUE":
        return gettext("over the limit, reminder %s") % number
    if kind == "T" and number == "0":
        return gettext("at the limit")
    units = {
        "D": gettext("%s days before the limit"),
        "H": gettext("%s h before the limit"),
        "M": gettext("%s minutes before the limit"),
    }
    if kind == "T" and number[-1:] in units:
        return units[number[-1]] % number[:-1]
    return code
