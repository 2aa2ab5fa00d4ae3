"""The names of those who acted, for the page that shows their acts."""

from collections.abc import Iterable, Mapping

from django.contrib.auth import get_user_model


def names_of(actors: Iterable[str]) -> Mapping[str, str]:
    """Find the account names behind actors such as `user/7`; one query, and none for machines."""
    ids = {actor: int(actor[5:]) for actor in actors if actor.startswith("user/") and actor[5:].isdecimal()}
    users = get_user_model().objects.in_bulk(set(ids.values()))
    return {actor: users[key].get_username() for actor, key in ids.items() if key in users}
