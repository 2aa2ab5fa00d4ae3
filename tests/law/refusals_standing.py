"""Refusals: one change from the lawful world, the code that settles the answer, and the answer.

Links 1 and 2 of the chain: the agreement, the law of the place, the officer.
"""

from dataclasses import replace

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import agreement, officer, stay
from tests.law.world import NOW, World, between, hours, lawful_world

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
CLAIM = stay.CitizenshipClaimed(claim="c-1", by=stay.ClaimedBy.FAMILY)
SETTLED = stay.ClaimSettled(
    claim="c-1", outcome=stay.ClaimOutcome.NOT_UPHELD, by="Lt. Marsh", on_what="letter of the consulate"
)
UPHELD = replace(SETTLED, outcome=stay.ClaimOutcome.UPHELD)
FORBIDDEN = agreement.ReadingAdopted(question="us_fl.ch908.agreement", rule="FORBIDDEN", counsel="Ines Roth")
OTHER_JAIL = agreement.FacilityCovered(jail="pinehollow-annex")

Refusals = dict[str, tuple[World, str, Answer]]

STANDING: Refusals = {
    # 1. The agreement and the law of the place.
    "ICE has not signed": (lawful_world(signed_ice=None), "SERVICE.NO_AGREEMENT", NO),
    "the agency has not signed": (lawful_world(signed_lea=None), "SERVICE.NO_AGREEMENT", NO),
    "ICE signs tomorrow": (lawful_world(signed_ice=24), "SERVICE.NO_AGREEMENT", NO),
    "another model": (
        lawful_world().saying("signed_lea", model="JEM").saying("signed_ice", model="JEM"),
        "SERVICE.NO_AGREEMENT",
        NO,
    ),
    "another agency's agreement": (
        lawful_world().saying("signed_lea", agency="agency/other"),
        "SERVICE.NO_AGREEMENT",
        NO,
    ),
    "not in force": (lawful_world(in_force=None), "SERVICE.AGREEMENT_NOT_IN_FORCE", NO),
    "ended": (
        lawful_world().plus(agreement.AgreementEnded(), -1),
        "SERVICE.AGREEMENT_NOT_IN_FORCE",
        NO,
    ),
    "in force, perhaps": (
        lawful_world(in_force=between(-1, 1)),
        "SERVICE.AGREEMENT_UNCERTAIN",
        UNKNOWN,
    ),
    "signed, perhaps": (
        lawful_world(signed_ice=between(-1, 1)),
        "SERVICE.AGREEMENT_UNCERTAIN",
        UNKNOWN,
    ),
    "suspended": (
        lawful_world().plus(agreement.AgreementSuspended(by="LEA"), -1),
        "SERVICE.AGREEMENT_SUSPENDED",
        NO,
    ),
    "suspended, perhaps": (
        lawful_world().plus(agreement.AgreementSuspended(by="LEA"), between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "a text not in the book": (
        lawful_world().saying("signed_lea", text="wso_2031").saying("signed_ice", text="wso_2031"),
        "SERVICE.TEXT_UNKNOWN",
        UNKNOWN,
    ),
    "two texts, one side each": (
        lawful_world().saying("signed_lea", text="wso_2020"),
        "SERVICE.NO_AGREEMENT",
        NO,
    ),
    "another jail covered": (lawful_world(covered=OTHER_JAIL), "SERVICE.JAIL_NOT_COVERED", NO),
    "covered, perhaps": (
        lawful_world(covered=between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "moved to a jail not covered": (
        lawful_world().plus(stay.Moved(jail="pinehollow-annex"), -1),
        "SERVICE.JAIL_NOT_COVERED",
        NO,
    ),
    "moved, perhaps": (
        lawful_world().plus(stay.Moved(jail="pinehollow-annex"), between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "a form the agreement does not know": (
        lawful_world().saying("warrant", form="I-286"),
        "SERVICE.POWER_NOT_GIVEN",
        NO,
    ),
    "Colorado": (lawful_world().placed("us_co"), "SERVICE.STATE_LAW_FORBIDS", NO),
    "Maryland": (lawful_world().placed("us_md"), "SERVICE.STATE_LAW_FORBIDS", NO),
    "a state not in the book": (
        lawful_world().placed("us_zz"),
        "LAW.PLACE_NOT_COVERED",
        UNKNOWN,
    ),
    "counsel reads it as forbidden": (
        lawful_world().plus(FORBIDDEN, -1),
        "LAW.READING_FORBIDS",
        NO,
    ),
    "counsel reads it as forbidden, perhaps": (
        lawful_world().plus(FORBIDDEN, between(-1, 1)),
        "SERVICE.STATE_LAW_UNSETTLED",
        UNKNOWN,
    ),
    "counsel's switch": (
        lawful_world().plus(agreement.ServiceSwitchedOff(by="counsel"), -1),
        "SERVICE.SWITCHED_OFF",
        NO,
    ),
    "counsel's switch, perhaps": (
        lawful_world().plus(agreement.ServiceSwitchedOff(by="counsel"), between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    # 2. The officer.
    "never nominated": (lawful_world(nominated=None), "SERVICE.OFFICER_UNKNOWN", NO),
    "nominated elsewhere": (
        lawful_world().saying("nominated", agency="agency/other"),
        "SERVICE.OFFICER_UNKNOWN",
        NO,
    ),
    "nominated, perhaps": (
        lawful_world(nominated=between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "left the agency": (
        lawful_world().plus(officer.LeftAgency(), -1),
        "SERVICE.OFFICER_NOT_EMPLOYED",
        NO,
    ),
    "left, perhaps": (
        lawful_world().plus(officer.LeftAgency(), between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "not certified": (lawful_world(certified=None), "SERVICE.NOT_CERTIFIED", NO),
    "certified, perhaps": (
        lawful_world(certified=between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "no letter": (lawful_world(letter=None), "SERVICE.NO_LETTER", NO),
    "a letter, perhaps": (lawful_world(letter=between(-1, 1)), "SERVICE.LINK_UNCERTAIN", UNKNOWN),
    "no form 70-006": (lawful_world(form=None), "SERVICE.NO_FORM_70_006", NO),
    "a form, perhaps": (lawful_world(form=between(-1, 1)), "SERVICE.LINK_UNCERTAIN", UNKNOWN),
    "no credential": (lawful_world(credential=None), "SERVICE.NO_CREDENTIAL", NO),
    "credential returned": (
        lawful_world().plus(officer.CredentialReturned(), -1),
        "SERVICE.NO_CREDENTIAL",
        NO,
    ),
    "credential lost": (
        lawful_world().plus(officer.CredentialLost(), -1),
        "SERVICE.NO_CREDENTIAL",
        NO,
    ),
    "credential lost, perhaps": (
        lawful_world().plus(officer.CredentialLost(), between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "authority withdrawn": (
        lawful_world().plus(officer.AuthorityWithdrawn(notice="n-1"), -1),
        "SERVICE.AUTHORITY_WITHDRAWN",
        NO,
    ),
    "withdrawn, perhaps": (
        lawful_world().plus(officer.AuthorityWithdrawn(notice="n-1"), between(-1, 1)),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "withdrawn and a new letter, in an order nobody knows": (
        (
            lawful_world()
            .plus(officer.AuthorityWithdrawn(notice="n-1"), between(-9, -5))
            .plus(officer.LetterSigned(), -6)
        ),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "suspended officer": (
        lawful_world().plus(officer.Suspended(by="LEA"), -1),
        "SERVICE.OFFICER_SUSPENDED",
        NO,
    ),
    "suspension lifted, perhaps": (
        (
            lawful_world()
            .plus(officer.Suspended(by="LEA"), -3)
            .plus(officer.SuspensionLifted(), between(-1, 1))
        ),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
    "the older agreement ended, and no letter since": (
        lawful_world().plus(agreement.AgreementEnded(), -20).plus(agreement.EnteredIntoForce(), -10),
        "SERVICE.AUTHORITY_ENDED",
        NO,
    ),
    "off duty": (
        lawful_world().plus(officer.DutyEnded(), -1),
        "SERVICE.NOT_ON_DUTY",
        NO,
    ),
    "never on duty": (lawful_world(duty=None), "SERVICE.NOT_ON_DUTY", NO),
    "the turn is over": (
        lawful_world().saying("duty", until=NOW),
        "SERVICE.NOT_ON_DUTY",
        NO,
    ),
    "on duty elsewhere": (
        lawful_world().saying("duty", jail="pinehollow-annex"),
        "SERVICE.NOT_ON_DUTY",
        NO,
    ),
    "gone to another jail": (
        lawful_world().plus(officer.DutyStarted(jail="pinehollow-annex", until=hours(9)), -1),
        "SERVICE.NOT_ON_DUTY",
        NO,
    ),
    "on duty, perhaps": (lawful_world(duty=between(-1, 1)), "SERVICE.LINK_UNCERTAIN", UNKNOWN),
    "a turn elsewhere, then perhaps one here": (
        lawful_world(duty=between(-1, 1)).plus(
            officer.DutyStarted(jail="pinehollow-annex", until=hours(9)), -3
        ),
        "SERVICE.LINK_UNCERTAIN",
        UNKNOWN,
    ),
}
