"""Who works for an agency here: the accounts, by the ids under which they act."""

from dataclasses import dataclass

from fortyeight.rooms.officers.models import StaffMember

USER = "user/"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffSeen:
    """An account. `person` is the id under which it acts; `officer` its stream, or empty."""

    person: str
    name: str
    agency: str
    roles: frozenset[str]
    officer: str


def list_staff(agency: str) -> tuple[StaffSeen, ...]:
    """List the accounts of an agency, by name."""
    rows = StaffMember.objects.filter(agency=agency).select_related("user")
    return tuple(sorted((_seen(row) for row in rows), key=lambda seen: seen.name))


def find_staff(person: str) -> StaffSeen | None:
    """Find an account by the id under which it acts."""
    kind, _, number = person.partition("/")
    if kind != "user" or not number.isdecimal():
        return None
    row = StaffMember.objects.filter(user_id=int(number)).select_related("user").first()
    return _seen(row) if row else None


def _seen(row: StaffMember) -> StaffSeen:
    return StaffSeen(
        person=f"{USER}{row.user_id}",
        name=row.user.get_username(),
        agency=row.agency,
        roles=frozenset(row.roles.split()),
        officer=row.officer,
    )
