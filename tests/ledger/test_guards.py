import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction

from fortyeight.foundations.ledger.models import Outcome, PersonalPart, RecordedFact, Stream
from tests.guards import guards_lifted
from tests.ledger.world import add, book, request

CHANGES = {
    "ledger_recordedfact": "actor = 'somebody else'",
    "ledger_personalpart": "data = '{}'",
    "ledger_outcome": "outcome = '{}'",
    "ledger_stream": "head_seq = head_seq + 2",
}


def rows() -> list[int]:
    return [table.objects.count() for table in (RecordedFact, PersonalPart, Outcome, Stream)]


@pytest.mark.django_db
@pytest.mark.parametrize("table", list(CHANGES))
@pytest.mark.parametrize("verb", ["UPDATE", "DELETE"])
def test_the_database_refuses_to_change_history_and_says_why(table: str, verb: str) -> None:
    """Not even raw SQL gets through."""
    book(**request(stay="stay/1"))
    before = rows()
    statement = f"UPDATE {table} SET {CHANGES[table]}" if verb == "UPDATE" else f"DELETE FROM {table}"
    with pytest.raises(DatabaseError, match=r"never .* \[LEDGER\.APPEND_ONLY\]"), transaction.atomic():
        connection.cursor().execute(statement)
    assert rows() == before == [1, 1, 1, 1]


@pytest.mark.postgres
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("table", list(CHANGES))
def test_the_database_refuses_to_empty_a_table(table: str) -> None:
    """TRUNCATE fires no row trigger, so it has one of its own."""
    book(**request(stay="stay/1"))
    with pytest.raises(DatabaseError, match=r"LEDGER\.APPEND_ONLY"):
        connection.cursor().execute(f"TRUNCATE {table} CASCADE")
    assert rows() == [1, 1, 1, 1]


@pytest.mark.django_db(transaction=True)
def test_the_tests_own_way_around_closes_behind_itself() -> None:
    """After the block the guards stand again."""
    add()
    with guards_lifted():
        RecordedFact.objects.update(actor="x")
    with pytest.raises(DatabaseError, match=r"LEDGER\.APPEND_ONLY"):
        RecordedFact.objects.update(actor="y")


@pytest.mark.django_db(transaction=True)
def test_the_guards_can_be_taken_back_by_migrating_down_and_up() -> None:
    """The migration is reversible, and setting it again works."""
    add()
    try:
        call_command("migrate", "ledger", "0001", verbosity=0)
        RecordedFact.objects.update(actor="x")
    finally:
        call_command("migrate", "ledger", verbosity=0)
    with pytest.raises(DatabaseError, match=r"LEDGER\.APPEND_ONLY"):
        RecordedFact.objects.update(actor="y")


@pytest.mark.django_db
def test_the_migrations_match_the_models() -> None:
    """Nobody changed a model of the ledger and forgot the table."""
    call_command("makemigrations", "ledger", check=True, dry_run=True, verbosity=0)
