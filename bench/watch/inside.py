"""Measures in a process of its own, on the database of the settings: `python -m bench.watch.inside OPTIONS`.

The options are JSON; so is what is printed at the end.
"""

import json
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any


def main() -> int:
    """Set the site up, make the world unless it was copied, and run the parts asked for."""
    import django
    from django.core.management import call_command

    options = json.loads(sys.argv[1])
    django.setup()
    call_command("migrate", verbosity=0, skip_checks=True)
    print(json.dumps([timing.as_row() for timing in _measured(options)]))
    return 0


def _measured(options: dict[str, Any]) -> list[Any]:
    from bench.watch import others, ours
    from bench.watch.world import make_pending, make_standing
    from fortyeight.foundations.edge import clock
    from fortyeight.rooms.agreements.queries import list_agencies

    if not list_agencies():
        now = clock.now()
        make_standing(now)
        make_pending(options["pending"], now)
        ours.look_at_all()
    if options["part"] == "world":
        return []
    log = Path(options["log"])
    found = []
    for workers in options["workers"]:
        for compiled in options["compiled"]:
            name = f"w{workers}{'c' if compiled else ''}"
            about = {"count": options["duties"], "workers": workers, "compiled": compiled, "log": log}
            found += ours.measure(name, kills=False, **about)
    if options["kills"]:
        about = {"count": options["duties"], "workers": options["kills"], "compiled": False, "log": log}
        found += ours.measure("k", kills=True, **about)
    for peer in options["peers"]:
        for part in options["peer_parts"]:
            patience = timedelta(seconds=options["patience"])
            timed = others.measure(peer, part, count=options["duties"], patience=patience, log=log)
            found += [timed] if timed is not None else []
    return found


if __name__ == "__main__":
    sys.exit(main())
