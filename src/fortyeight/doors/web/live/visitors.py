"""Who holds an open board, and whether they may still see it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.http import HttpRequest
from django.utils.crypto import constant_time_compare

from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.custody.access import READERS
from fortyeight.rooms.officers.access import actor_for, actors_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Somebody with a board open: the session they came with, and what they were let in as."""

    session: str
    actor: Actor


def visitor_of(request: HttpRequest) -> Visitor | None:
    """Let somebody in who is signed in and may read the board; None for everybody else."""
    actor = actor_for(request.user)
    key = request.session.session_key
    if actor is None or key is None or not _may_read(actor):
        return None
    return Visitor(session=key, actor=actor)


def still_welcome(visitors: Collection[Visitor], *, at: datetime) -> frozenset[Visitor]:
    """Keep those whose session stands, and who may see exactly what they were let in to see.

    A session that ended, a password that was changed, an account that was closed, a
    role or an agency that is another: whoever it was is let in anew or not at all.
    Three queries, however many there are.
    """
    sessions = _sessions({visitor.session for visitor in visitors}, at)
    users = get_user_model().objects.filter(pk__in={found[SESSION_KEY] for found in sessions.values()})
    known = {str(user.pk): user for user in users if user.is_active}
    actors = actors_for(known.values())
    welcome = set()
    for visitor in visitors:
        found = sessions.get(visitor.session)
        user: Any = known.get(found[SESSION_KEY]) if found else None
        if found is None or user is None or actors.get(user.pk) != visitor.actor:
            continue
        if constant_time_compare(found.get(HASH_SESSION_KEY, ""), user.get_session_auth_hash()):
            welcome.add(visitor)
    return frozenset(visitor for visitor in welcome if _may_read(visitor.actor))


def _may_read(actor: Actor) -> bool:
    return bool(actor.roles & set(READERS))


def _sessions(keys: Collection[str], at: datetime) -> dict[str, dict[str, Any]]:
    """Read the sessions that have not ended and that somebody is signed in with."""
    rows = Session.objects.filter(session_key__in=keys, expire_date__gt=at)
    found = {key: _decoded(data) for key, data in rows.values_list("session_key", "session_data")}
    return {key: data for key, data in found.items() if SESSION_KEY in data and BACKEND_SESSION_KEY in data}


# Signed data that was read once reads the same; a session is written anew when anything in it changes.
_DECODED_MAX = 10_000
_known: dict[str, dict[str, Any]] = {}


def _decoded(data: str) -> dict[str, Any]:
    if data not in _known:
        if len(_known) >= _DECODED_MAX:
            _known.clear()
        _known[data] = SessionStore().decode(data)
    return _known[data]
