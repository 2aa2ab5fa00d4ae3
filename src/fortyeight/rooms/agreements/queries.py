"""Rows in, frozen values out."""

from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from fortyeight.rooms.agreements.models import Agency, Agreement, Jail


@dataclass(frozen=True, slots=True, kw_only=True)
class JailSeen:
    """A jail with the agency that runs it, its zone, and the state whose law holds."""

    id: str
    name: str
    zone: ZoneInfo
    agency: str
    agency_name: str
    place: str


def list_jails(agencies: Iterable[str]) -> tuple[JailSeen, ...]:
    """List the jails of these agencies, by name."""
    rows = Jail.objects.filter(agency_id__in=list(agencies)).select_related("agency").order_by("name", "id")
    return tuple(_seen(row) for row in rows)


def find_jails(jails: Iterable[str]) -> dict[str, JailSeen]:
    """Find jails by their ids; one query. What is not on record is left out."""
    rows = Jail.objects.filter(id__in=set(jails)).select_related("agency")
    return {row.id: _seen(row) for row in rows}


def find_jail(jail: str) -> JailSeen | None:
    """Find a jail by its id."""
    row = Jail.objects.filter(id=jail).select_related("agency").first()
    return _seen(row) if row else None


def list_jail_ids() -> tuple[str, ...]:
    """List the ids of every jail on record."""
    return tuple(Jail.objects.order_by("id").values_list("id", flat=True))


def list_agencies() -> tuple[str, ...]:
    """List the streams of every agency enrolled here."""
    return tuple(Agency.objects.order_by("stream").values_list("stream", flat=True))


def is_enrolled(agency: str) -> bool:
    """Whether an agency is enrolled here."""
    return Agency.objects.filter(stream=agency).exists()


def standing_streams(agencies: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """List the streams that say whether each agency may act: its own and its agreements'; one query."""
    found = {agency: [agency] for agency in agencies}
    rows = Agreement.objects.filter(agency_id__in=list(found)).order_by("stream")
    for agency, stream in rows.values_list("agency_id", "stream"):
        found[agency].append(stream)
    return {agency: tuple(streams) for agency, streams in found.items()}


def agency_of(agreement: str) -> str | None:
    """Find the agency of an agreement."""
    return Agreement.objects.filter(stream=agreement).values_list("agency_id", flat=True).first()


def _seen(row: Jail) -> JailSeen:
    return JailSeen(
        id=row.id,
        name=row.name,
        zone=ZoneInfo(row.zone),
        agency=row.agency_id,
        agency_name=row.agency.name,
        place=row.agency.place,
    )
