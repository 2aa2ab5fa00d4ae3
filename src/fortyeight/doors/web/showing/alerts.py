"""Alerts as they are shown: what each is about, whether it rings, how late it was raised, what came of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from fortyeight.doors.web import addresses
from fortyeight.doors.web.showing import times, words
from fortyeight.foundations.law.duty import Who
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.agreements.access import ADVISED
from fortyeight.rooms.agreements.queries import list_jails
from fortyeight.rooms.officers.queries import list_officers
from fortyeight.rooms.watch.queries import AlertSeen
from fortyeight.rooms.watch.silence import frees_somebody

LATE_FROM = timedelta(seconds=10)
"""What was raised sooner than this after it became true was raised on time."""

PROGRAM = frozenset({"officer", "agreement", "agency"})

ENDED: Mapping[str, words.Words] = {
    "DONE": lazy("What was to be done is done."),
    "MOVED": lazy("Its limit has moved."),
    "GONE": lazy("There is nothing to do any more."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertShown:
    """One alert. `about` names what it is about; `url` is its page, empty when it has none."""

    alert: AlertSeen
    about: str
    url: str
    is_about_freedom: bool
    rings: bool
    late: str
    tell: str
    ended: words.Words

    @property
    def is_silent(self) -> bool:
        """Whether somebody has it in hand for now."""
        return self.alert.counts and not self.rings


def show_alerts(
    alerts: Iterable[AlertSeen], actor: Actor, *, at: datetime, names: Mapping[str, str]
) -> tuple[AlertShown, ...]:
    """Make what pages show of alerts; `names` are those of the persons whose stays they are about."""
    listed = tuple(alerts)
    known = dict(names) | _names_of_others({alert.subject for alert in listed}, actor)
    return tuple(
        AlertShown(
            alert=alert,
            about=known.get(alert.subject, ""),
            url=url_of(alert.subject, actor),
            is_about_freedom=frees_somebody(alert.code, at=at),
            rings=alert.rings(at),
            late=times.length(alert.late) if alert.late >= LATE_FROM else "",
            tell=", ".join(str(words.WHO.get(Who(who), who)) for who in alert.tell if who in set(Who)),
            ended=ENDED.get(alert.ended_why, ""),
        )
        for alert in listed
    )


def url_of(subject: str, actor: Actor) -> str:
    """Find the page of what an alert is about; empty when there is none that the actor may see."""
    kind = subject.partition("/")[0]
    if kind == "stay":
        return addresses.stay_url(subject)
    if kind in PROGRAM and actor.roles & ADVISED:
        return reverse("web:program")
    return reverse("web:officers") if kind == "officer" else ""


def _names_of_others(subjects: set[str], actor: Actor) -> dict[str, str]:
    """Name the officers, agreements and agencies among the subjects; nothing is asked when there are none."""
    kinds = {subject.partition("/")[0] for subject in subjects}
    names: dict[str, str] = {}
    if "officer" in kinds:
        names |= {seen.stream: _("Officer %s") % seen.name for seen in list_officers(sorted(actor.agencies))}
    if kinds & {"agreement", "agency"}:
        agencies = {jail.agency: jail.agency_name for jail in list_jails(actor.agencies)}
        names |= {agency: _("The agency %s") % name for agency, name in agencies.items()}
        one = next(iter(agencies.values()), "") if len(agencies) == 1 else ""
        names |= {
            subject: _("An agreement of %s") % one if one else _("An agreement")
            for subject in subjects
            if subject.startswith("agreement/")
        }
    return names
