"""The forms about the agency: what state law asks by certain days, and how its alerts ring."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms.asked import at, signer
from fortyeight.doors.web.forms.fields import Ground, Number, Pick, Text
from fortyeight.doors.web.forms.program import choosing
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.foundations.law.facts.alerting import AlertPolicyAdopted
from fortyeight.rooms.agreements.access import COMMANDER, MANAGER
from fortyeight.rooms.agreements.actions.adopt_alert_policy import adopt_alert_policy
from fortyeight.rooms.agreements.actions.send_report import send_report
from fortyeight.rooms.agreements.actions.sign import sign


def _policy(given: dict[str, Any], _ground: Ground) -> dict[str, Any]:
    when = given.pop("at")
    return {"at": when, "policy": AlertPolicyAdopted(**given)}


def _new_agreement(given: dict[str, Any], _ground: Ground) -> dict[str, Any]:
    return given | {"agreement_stream": f"agreement/{given['agreement_stream']}"}


AGENCY_FORMS = (
    FormSpec(
        slug="report-sent",
        title=_("Sent what state law asks"),
        button=_("Record that it was sent"),
        run=send_report,
        roles=(MANAGER, COMMANDER),
        group="agency",
        gather=choosing.without("report"),
        questions=(
            Pick(name="report", label=_("What, and by which day"), source=choosing.reports),
            signer(_("Sent by")),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="agreement-signed",
        title=_("An agreement was signed"),
        button=_("Record the signature"),
        help=_("A new agreement, with its first signature. Nobody may serve until it is in force."),
        run=sign,
        roles=(MANAGER,),
        group="agency",
        made=("agreement_stream",),
        gather=_new_agreement,
        questions=(
            Pick(name="text", label=_("Which text"), source=choosing.texts),
            Pick(name="side", label=_("Signed by"), source=choosing.sides),
            at(_("When?")),
        ),
    ),
    FormSpec(
        slug="alert-policy",
        title=_("How our alerts ring"),
        button=_("Adopt this"),
        help=_(
            "Earlier, more often, to more people than the book asks. What is left empty is as the book says. "
            "It replaces what was adopted before about the same. Nothing hushes an alert about a release."
        ),
        run=adopt_alert_policy,
        roles=(MANAGER, COMMANDER),
        group="agency",
        gather=_policy,
        questions=(
            Pick(name="about", label=_("Alerts about what"), source=choosing.kinds_of_alert),
            Number(
                name="first_minutes_before", label=_("One more warning, so many minutes before the limit")
            ),
            Number(name="overdue_every_minutes", label=_("Past the limit, ring every so many minutes")),
            Number(
                name="escalated_after_minutes", label=_("Tell more people so many minutes past the limit")
            ),
            Number(name="acknowledged_minutes", label=_("An acknowledgement lasts so many minutes")),
            Text(
                name="also_tell",
                label=_("Also tell these roles"),
                help=_("RECORDS, OFFICER, COMMANDER, MANAGER or COUNSEL, separated by spaces."),
                required=False,
            ),
            Text(name="quiet_from", label=_("Quiet from"), help=_("Such as 22:00."), required=False),
            Text(name="quiet_to", label=_("Quiet until"), help=_("Such as 06:00."), required=False),
            signer(_("Decided by")),
            at(_("From when?")),
        ),
    ),
)
