"""Sets Django up for the commands that use the database. The others start without it."""

import os
from pathlib import Path


def use_site(*, database: Path | None = None) -> None:
    """Set Django up, on the database of the settings, or on this SQLite file."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fortyeight.doors.site.settings")
    if database is not None:
        database.parent.mkdir(parents=True, exist_ok=True)
        os.environ["FORTYEIGHT_DATABASE_URL"] = f"sqlite://{database.resolve()}"
    import django

    django.setup()
    from django.db import DEFAULT_DB_ALIAS, connections

    connection = connections[DEFAULT_DB_ALIAS]
    if connection.vendor == "sqlite":
        from fortyeight.doors.cli.in_use import hold

        hold(Path(str(connection.settings_dict["NAME"])))


def bring_up_to_date() -> None:
    """Apply what is missing of the changes to the database's tables."""
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)
