"""The only door from a person to an officer, and from an account to an actor."""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.agreements.access import (
    COMMANDER,
    MANAGER,
    OFFICER,
    UnableToAccess,
    require_agency,
    require_owner,
    require_role,
)
from fortyeight.rooms.officers.models import Officer, StaffMember

__all__ = [
    "COMMANDER",
    "MANAGER",
    "OFFICER",
    "UnableToAccess",
    "access_officer",
    "actor_for",
    "actors_for",
    "require_agency",
    "require_owner",
    "require_role",
]


def access_officer(actor: Actor, stream: str) -> Officer:
    """Load an officer of one of the actor's agencies. Raises UnableToAccess."""
    row = Officer.objects.filter(stream=stream).first()
    require_agency(actor, row.agency if row else "")
    assert row is not None, "an officer without an agency is nobody's to see"
    return row


def actor_for(user: AbstractBaseUser | AnonymousUser) -> Actor | None:
    """Make the actor of an account; None when nobody gave the account anything to do. Deny by default."""
    if not user.is_authenticated:
        return None
    row = StaffMember.objects.filter(user_id=user.pk).first()
    return None if row is None else _actor(user, row)


def actors_for(users: Iterable[AbstractBaseUser]) -> dict[int, Actor]:
    """Make the actors of many accounts, by the key of the account; one query. Who has none is left out."""
    by_key = {user.pk: user for user in users}
    rows = StaffMember.objects.filter(user_id__in=by_key)
    return {row.user_id: _actor(by_key[row.user_id], row) for row in rows}


def _actor(user: AbstractBaseUser, row: StaffMember) -> Actor:
    return Actor(
        id=f"user/{user.pk}",
        name=user.get_username(),
        roles=frozenset(row.roles.split()),
        agencies=frozenset({row.agency}),
        officer=row.officer,
    )
