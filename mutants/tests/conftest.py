"""Which database the tests run on, and what they share.

FORTYEIGHT_TEST_DATABASE is `sqlite` (the default: a file, so that locking is
real) or `postgres` (a cluster of our own, made for this run and thrown away).
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from django.conf import settings
from django.db import connections
from django.test import TransactionTestCase

from fortyeight.doors.site.database import database_settings
from tests.guards import guards_lifted
from tests.postgres import Cluster, find_programs

CHOSEN = os.environ.get("FORTYEIGHT_TEST_DATABASE", "sqlite")
NO_POSTGRES = "NO POSTGRESQL HERE: set FORTYEIGHT_POSTGRES_BIN, or install Debian's postgresql"

# Under a mutation run the same test is called from many processes, once for each change: few examples each.
if "MUTANT_UNDER_TEST" in os.environ:
    hypothesis.settings.register_profile(
        "mutation",
        max_examples=25,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    hypothesis.settings.load_profile("mutation")

_cluster = pytest.StashKey[Cluster]()
_made_for_this_run = pytest.StashKey[Any]()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Point Django at the database of this run, before anything opens one."""
    assert CHOSEN in ("sqlite", "postgres"), (
        f"FORTYEIGHT_TEST_DATABASE={CHOSEN} is neither sqlite nor postgres"
    )
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    if CHOSEN == "sqlite":
        folder = tempfile.TemporaryDirectory(prefix="fortyeight-tests-")
        config.stash[_made_for_this_run] = folder
        file = Path(folder.name) / "test.sqlite3"
        wanted = database_settings(f"sqlite://{file}") | {"TEST": {"NAME": str(file)}}
        # A power cut is not among the tests, and waiting for the disk would be most of their time.
        options = wanted["OPTIONS"]
        options["init_command"] = options["init_command"].replace("synchronous=FULL", "synchronous=OFF")
        _use(wanted)
        return
    worker = getattr(config, "workerinput", None)
    address = worker["fortyeight_database"] if worker else _start_cluster(config)
    if address:
        _use(database_settings(address))


def _start_cluster(config: pytest.Config) -> str:
    programs = find_programs()
    if programs is None:
        return ""
    cluster = config.stash[_cluster] = Cluster(programs)
    return cluster.start()


def _use(wanted: dict[str, Any]) -> None:
    """Replace the default database: Django read the settings before this file was."""
    current = settings.DATABASES["default"]
    current.clear()
    current.update(wanted)
    connections.configure_settings(settings.DATABASES)
    if hasattr(connections._connections, "default"):
        del connections["default"]


def pytest_configure_node(node: Any) -> None:
    """Tell each process of the run where the one cluster is."""
    cluster = node.config.stash.get(_cluster, None)
    node.workerinput["fortyeight_database"] = cluster.address if cluster else ""


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take down what this run set up."""
    cluster = config.stash.get(_cluster, None)
    if cluster is not None:
        cluster.stop()
    folder = config.stash.get(_made_for_this_run, None)
    if folder is not None:
        folder.cleanup()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what cannot run on the database of this run."""
    on_postgres = settings.DATABASES["default"]["ENGINE"].endswith("postgresql")
    for item in items:
        if CHOSEN == "postgres" and not on_postgres:
            item.add_marker(pytest.mark.skip(reason=NO_POSTGRES))
        elif item.get_closest_marker("postgres") and not on_postgres:
            item.add_marker(pytest.mark.skip(reason="runs with FORTYEIGHT_TEST_DATABASE=postgres"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly when a whole database went untested."""
    if CHOSEN == "postgres" and not settings.DATABASES["default"]["ENGINE"].endswith("postgresql"):
        terminalreporter.write_sep("#", NO_POSTGRES, red=True, bold=True)


@pytest.fixture(scope="session", autouse=True)
def _tables_can_be_emptied_between_tests() -> Iterator[None]:
    """Lift the ledger's guards while Django empties the tables after a test with transactions of its own."""
    empty = TransactionTestCase._fixture_teardown

    def empty_without_guards(self: TransactionTestCase) -> None:
        with guards_lifted():
            empty(self)

    TransactionTestCase._fixture_teardown = empty_without_guards
    yield
    TransactionTestCase._fixture_teardown = empty
