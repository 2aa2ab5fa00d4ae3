"""It never extends a hold by itself, and never releases or detains: people do."""

import ast
from pathlib import Path

from fortyeight.rooms.deliveries.outbox import SENDER
from fortyeight.rooms.watch.worker import WATCHER

SOURCE = Path(__file__).parents[2] / "src" / "fortyeight"
CUSTODY_ACTIONS = "fortyeight.rooms.custody.actions"


def _imports(folder: Path) -> dict[str, set[str]]:
    """Map each file below a folder to the modules that it imports."""
    found = {}
    for path in folder.rglob("*.py"):
        names: set[str] = set()
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module)
                names |= {f"{node.module}.{alias.name}" for alias in node.names}
            elif isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
        found[str(path.relative_to(SOURCE))] = names
    return found


def test_the_watch_acts_on_no_stay() -> None:
    """The watch raises alerts. It imports no action on stays, and its account may do nothing."""
    using = {
        path: names
        for path, names in _imports(SOURCE / "rooms" / "watch").items()
        if any(name.startswith(CUSTODY_ACTIONS) for name in names)
    }
    assert using == {}
    assert WATCHER.roles == frozenset()
    assert WATCHER.agencies == frozenset()


def test_whoever_tells_people_acts_on_no_stay() -> None:
    """The sender reads alerts. It imports no action on stays, and its account may do nothing."""
    using = {
        path: names
        for path, names in _imports(SOURCE / "rooms" / "deliveries").items()
        if any(name.startswith(CUSTODY_ACTIONS) for name in names)
    }
    assert using == {}
    assert SENDER.roles == SENDER.agencies == frozenset()


def test_the_watch_records_only_on_its_own_streams() -> None:
    """Every fact that the watch appends is one of the watch's own kinds."""
    text = (SOURCE / "rooms" / "watch" / "worker.py").read_text()
    assert "views.stream_for" in text
    assert "stay." not in {line.strip()[:5] for line in text.splitlines()}
    assert "import stay" not in text


def test_a_message_can_serve_nothing_and_open_no_federal_hold() -> None:
    """A jail's message books, moves, flags and releases. It serves no warrant and receives none."""
    used = {
        name.removeprefix(CUSTODY_ACTIONS + ".").partition(".")[0]
        for names in _imports(SOURCE / "rooms" / "exchange").values()
        for name in names
        if name.startswith(CUSTODY_ACTIONS + ".")
    }
    assert used == {
        "book",
        "clear_flag",
        "flag_hold",
        "mark_release_eligible",
        "move",
        "open_matter",
        "release",
        "schedule_release",
    }


def test_no_stored_limit_is_ever_read_as_the_law() -> None:
    """The custody tables hold no deadline: until when somebody is held is decided each time it is asked."""
    models = (SOURCE / "rooms" / "custody" / "models.py").read_text()
    for word in ("deadline", "expires", "until", "ends_at", "limit"):
        assert f"{word} =" not in models
        assert f"{word}_at =" not in models


def test_no_page_is_open_to_the_public(client, db) -> None:  # type: ignore[no-untyped-def]
    """Without an account there is a sign-in page and a heartbeat, and no detainee in either."""
    assert client.get("/").status_code == 302
    assert client.get("/stay/00000000-0000-0000-0000-000000000000/").status_code == 302
    health = client.get("/healthz")
    assert health.status_code in (200, 503)
    assert len(health.content) < 500
