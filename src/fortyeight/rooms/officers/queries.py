"""Rows in, frozen values out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fortyeight.rooms.officers.models import Officer


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerSeen:
    """An officer as listed; whether they may act is for the judge to say."""

    stream: str
    name: str
    jail: str


def list_on_duty(agency: str, jail: str, at: datetime) -> tuple[OfficerSeen, ...]:
    """List the officers whose turn of duty at a jail covers the instant, by name."""
    rows = Officer.objects.filter(agency=agency, jail=jail, duty_starts_at__lte=at, duty_ends_at__gt=at)
    return tuple(_seen(row) for row in rows)


def list_officers(agencies: Iterable[str]) -> tuple[OfficerSeen, ...]:
    """List the officers of these agencies, by name."""
    return tuple(_seen(row) for row in Officer.objects.filter(agency__in=list(agencies)))


def _seen(row: Officer) -> OfficerSeen:
    return OfficerSeen(stream=row.stream, name=row.name, jail=row.jail)
