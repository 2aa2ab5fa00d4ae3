"""The database itself refuses to change or delete what was recorded, whoever asks.

On SQLite a later migration that alters one of these tables copies it and drops
the old one, and the triggers with it: it must set them up again. A test says so.
"""

from django.db import migrations

WHY = {
    "ledger_recordedfact": "A recorded fact is never changed or deleted: record fact.corrected or"
    " fact.retracted instead. [LEDGER.APPEND_ONLY]",
    "ledger_personalpart": "The personal part of a fact is never changed or deleted: record fact.corrected"
    " instead. [LEDGER.APPEND_ONLY]",
    "ledger_outcome": "The first outcome of a request is never changed or deleted: it answers every repeat"
    " of the request. [LEDGER.APPEND_ONLY]",
}
WHY_STREAM = (
    "A stream is never renamed or deleted, and its head moves one fact at a time. [LEDGER.APPEND_ONLY]"
)
NEXT_HEAD = "NEW.id = OLD.id AND NEW.kind = OLD.kind AND NEW.head_seq = OLD.head_seq + 1"


def sqlite_triggers():
    for table, why in WHY.items():
        for verb in ("UPDATE", "DELETE"):
            yield (
                f"{table}_no_{verb.lower()}",
                f"BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{why}'); END",
            )
    refuse = f"BEGIN SELECT RAISE(ABORT, '{WHY_STREAM}'); END"
    yield "ledger_stream_no_delete", f"BEFORE DELETE ON ledger_stream {refuse}"
    yield "ledger_stream_next_head", f"BEFORE UPDATE ON ledger_stream WHEN NOT ({NEXT_HEAD}) {refuse}"


def postgresql_triggers():
    for table, why in WHY.items():
        refuse = f"EXECUTE FUNCTION ledger_refuse('{why}')"
        yield table, f"{table}_no_change", f"BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW {refuse}"
        yield table, f"{table}_no_truncate", f"BEFORE TRUNCATE ON {table} FOR EACH STATEMENT {refuse}"
    table, refuse = "ledger_stream", f"EXECUTE FUNCTION ledger_refuse('{WHY_STREAM}')"
    yield table, f"{table}_no_delete", f"BEFORE DELETE ON {table} FOR EACH ROW {refuse}"
    yield table, f"{table}_no_truncate", f"BEFORE TRUNCATE ON {table} FOR EACH STATEMENT {refuse}"
    yield (
        table,
        f"{table}_next_head",
        f"BEFORE UPDATE ON {table} FOR EACH ROW WHEN (NOT ({NEXT_HEAD})) {refuse}",
    )


POSTGRESQL_FUNCTION = """
CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation';
END $$
"""


def set_guards(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for name, rest in sqlite_triggers():
            schema_editor.execute(f"CREATE TRIGGER {name} {rest}")
        return
    assert schema_editor.connection.vendor == "postgresql", "the ledger stands on SQLite or PostgreSQL"
    schema_editor.execute(POSTGRESQL_FUNCTION, params=None)
    for _, name, rest in postgresql_triggers():
        schema_editor.execute(f"CREATE TRIGGER {name} {rest}")


def lift_guards(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for name, _ in sqlite_triggers():
            schema_editor.execute(f"DROP TRIGGER {name}")
        return
    for table, name, _ in postgresql_triggers():
        schema_editor.execute(f"DROP TRIGGER {name} ON {table}")
    schema_editor.execute("DROP FUNCTION ledger_refuse()")


class Migration(migrations.Migration):
    dependencies = [("ledger", "0001_tables")]

    operations = [migrations.RunPython(set_guards, lift_guards, elidable=False)]
