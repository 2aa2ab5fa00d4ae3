"""Who of an agency can be reached and who is on, out of the tables, for `choosing`."""

from datetime import datetime

from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.rooms.agreements.queries import list_jails
from fortyeight.rooms.deliveries.choosing import Reach, Roster, Shift
from fortyeight.rooms.deliveries.models import Contact, OnCall
from fortyeight.rooms.officers.queries import list_on_duty


def load_roster(agency: str, jail: str, at: datetime) -> Roster:
    """Load who can be reached; on duty are the officers of one jail, or of all when `jail` is empty."""
    jails = [jail] if jail else [seen.id for seen in list_jails([agency])]
    officers = {seen.stream for one in jails for seen in list_on_duty(agency, one, at)}
    turns = OnCall.objects.filter(agency=agency, starts_at__lte=at, ends_at__gt=at)
    return Roster(
        reaches=tuple(reach_of(row) for row in Contact.objects.filter(agency=agency, removed_at=None)),
        shifts=tuple(
            Shift(role=row.role, person=row.person, starts_at=row.starts_at, ends_at=row.ends_at)
            for row in turns
        ),
        officers_on_duty=frozenset(officers),
    )


def reach_of(row: Contact) -> Reach:
    """Make of a row what is chosen from."""
    return Reach(
        contact=row.stream,
        channel=Channel(row.channel),
        roles=frozenset(row.roles.split()),
        person=row.person,
        officer=row.officer,
        is_proved=row.proved_at is not None,
        is_paused=row.paused,
        paused_until=row.paused_until,
    )
