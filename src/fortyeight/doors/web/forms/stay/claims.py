"""The forms of claims, court orders, flags and contradictions."""

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms import subjects
from fortyeight.doors.web.forms.asked import at, signer
from fortyeight.doors.web.forms.fields import Choice, Pick, Text
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.foundations.law.facts import court, stay
from fortyeight.rooms.custody.access import ANYBODY, DESK, PEOPLE, SETTLERS
from fortyeight.rooms.custody.actions.answer_should_be_out import answer_should_be_out
from fortyeight.rooms.custody.actions.check_own_records import check_own_records
from fortyeight.rooms.custody.actions.clear_flag import clear_flag
from fortyeight.rooms.custody.actions.flag_hold import flag_hold
from fortyeight.rooms.custody.actions.lift_court_order import lift_court_order
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.receive_court_order import receive_court_order
from fortyeight.rooms.custody.actions.record_review import record_review
from fortyeight.rooms.custody.actions.refuse_bail import refuse_bail
from fortyeight.rooms.custody.actions.review_finding import review_finding
from fortyeight.rooms.custody.actions.say_should_be_out import say_should_be_out
from fortyeight.rooms.custody.actions.settle_claim import settle_claim

CLAIMS = (
    FormSpec(
        slug="raise-claim",
        title=_("Claim of US citizenship"),
        button=_("Record the claim"),
        help=_(
            "Record it when it is raised, by anybody. Ask nobody for it. A claim stops the service of "
            "a warrant until a named person settles it."
        ),
        run=raise_claim,
        roles=ANYBODY,
        group="claims",
        made=("claim",),
        questions=(Choice(name="by", label=_("Who raised it?"), of=stay.ClaimedBy), at(_("When?"))),
    ),
    FormSpec(
        slug="settle-claim",
        title=_("Claim of US citizenship settled"),
        button=_("Record how it was settled"),
        help=_("By a named person, on something that can be shown. It settles the claim, not a status."),
        run=settle_claim,
        roles=SETTLERS,
        group="claims",
        questions=(
            Pick(name="claim", label=_("Which claim?"), source=subjects.open_claims),
            Choice(name="outcome", label=_("What became of it?"), of=stay.ClaimOutcome),
            signer(_("Who settled it")),
            Text(name="on_what", label=_("On what"), help=_("Such as: a passport shown, a record checked.")),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="record-review",
        title=_("Neutral review of the hold"),
        button=_("Record the review"),
        help=_("By somebody neutral, such as a magistrate, on whether there was probable cause to hold."),
        run=record_review,
        roles=ANYBODY,
        group="claims",
        questions=(
            Text(name="by", label=_("Who reviewed it")),
            Choice(name="outcome", label=_("What was found?"), of=court.ReviewOutcome),
            Text(name="of", label=_("Of which paper, if known"), required=False),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="check-own-records",
        title=_("The jail's own records looked through"),
        button=_("Record the look"),
        help=_(
            "For what speaks against the hold. Ask nobody for their status; what the records say of "
            "citizenship is recorded as a claim."
        ),
        run=check_own_records,
        roles=PEOPLE,
        group="claims",
        questions=(signer(_("Who looked")), at(_("When?"))),
    ),
    FormSpec(
        slug="refuse-bail",
        title=_("Bail refused"),
        button=_("Record the refusal"),
        help=_("Bail that was offered, or a release on a citation. A hold must never stand in its way."),
        run=refuse_bail,
        roles=ANYBODY,
        group="local",
        questions=(
            Choice(name="because_of", label=_("Why was it refused?"), of=court.BailRefusedFor),
            Text(name="by", label=_("Who refused it"), required=False),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="receive-court-order",
        title=_("Court order came"),
        button=_("Record the order"),
        help=_("An order that forbids the hold or the service, or orders release."),
        run=receive_court_order,
        roles=ANYBODY,
        group="claims",
        made=("order",),
        questions=(Text(name="court", label=_("Which court"), required=False), at(_("When did it come?"))),
    ),
    FormSpec(
        slug="lift-court-order",
        title=_("Court order lifted"),
        button=_("Record that it was lifted"),
        run=lift_court_order,
        roles=SETTLERS,
        group="claims",
        questions=(
            Pick(name="order", label=_("Which order?"), source=subjects.standing_orders),
            at(_("When did the court lift it?")),
        ),
    ),
    FormSpec(
        slug="say-should-be-out",
        title=_("“I should be out”"),
        button=_("Record that it was said"),
        help=_("Anybody may say it: the person, family, a lawyer, staff. It starts a clock."),
        run=say_should_be_out,
        roles=ANYBODY,
        group="claims",
        made=("claim",),
        questions=(
            Text(name="by", label=_("Who said it"), help=_("Such as: the person, a sister, a lawyer.")),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="answer-should-be-out",
        title=_("Answer to “I should be out”"),
        button=_("Record the answer"),
        run=answer_should_be_out,
        roles=SETTLERS,
        group="claims",
        questions=(
            Pick(name="claim", label=_("Which one?"), source=subjects.open_release_claims),
            signer(_("Who looked into it")),
            Text(name="answer", label=_("What was found, and what was answered"), is_long=True),
            at(_("When?")),
        ),
    ),
)

FLAGS = (
    FormSpec(
        slug="flag-hold",
        title=_("Hold flag seen"),
        button=_("Record the flag"),
        help=_("The jail's own system shows an immigration hold. A flag is no authority."),
        run=flag_hold,
        roles=DESK,
        group="flags",
        made=("flag",),
        questions=(
            Text(name="source", label=_("Where it was seen"), required=False),
            at(_("When was it seen?")),
        ),
    ),
    FormSpec(
        slug="clear-flag",
        title=_("Hold flag taken off"),
        button=_("Record that it was taken off"),
        run=clear_flag,
        roles=DESK,
        group="flags",
        questions=(
            Pick(name="flag", label=_("Which flag?"), source=subjects.flags),
            Text(name="why", label=_("Why"), help=_("Such as: no paper behind it.")),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="review-finding",
        title=_("Contradiction looked into"),
        button=_("Record what was found"),
        help=_("The contradiction stays shown. Looked into by a named person, it no longer stops a service."),
        run=review_finding,
        roles=PEOPLE,
        group="flags",
        questions=(
            Pick(name="finding", label=_("Which contradiction?"), source=subjects.contradictions),
            signer(_("Who looked into it")),
            Text(name="note", label=_("What was found"), is_long=True),
            at(_("When?")),
        ),
    ),
)
