"""Rows in, frozen values out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fortyeight.rooms.officers.models import Officer, Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerSeen:
    """An officer as listed; whether they may act is for the judge to say."""

    stream: str
    name: str
    jail: str


def list_on_duty(agency: str, jail: str, at: datetime) -> tuple[OfficerSeen, ...]:
    """List the officers whose turn of duty at a jail covers the instant, by name."""
    turns = Turn.objects.filter(officer__agency=agency, jail=jail, starts_at__lte=at, ends_at__gt=at)
    rows = Officer.objects.filter(stream__in=turns.values("officer"))
    return tuple(OfficerSeen(stream=row.stream, name=row.name, jail=jail) for row in rows)


def agency_of(officer: str) -> str | None:
    """Find the agency of an officer."""
    return Officer.objects.filter(stream=officer).values_list("agency", flat=True).first()


def list_officers(agencies: Iterable[str]) -> tuple[OfficerSeen, ...]:
    """List the officers of these agencies, by name."""
    return tuple(_seen(row) for row in Officer.objects.filter(agency__in=list(agencies)))


def _seen(row: Officer) -> OfficerSeen:
    return OfficerSeen(stream=row.stream, name=row.name, jail=row.jail)
