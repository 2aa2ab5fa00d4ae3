"""Up to which fact the watch has taken note of a stream, and an index of those with more."""

from django.db import migrations, models
from django.db.models import F, Q

WHY = "A stream is never renamed or deleted, and its head moves one fact at a time. [LEDGER.APPEND_ONLY]"
BEFORE = "NEW.id = OLD.id AND NEW.kind = OLD.kind AND NEW.head_seq = OLD.head_seq + 1"
SEEN = "NEW.head_seq = OLD.head_seq AND NEW.head_hash = OLD.head_hash"
AFTER = f"NEW.id = OLD.id AND NEW.kind = OLD.kind AND (NEW.head_seq = OLD.head_seq + 1 OR ({SEEN}))"


def _guard(schema_editor, allowed):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TRIGGER IF EXISTS ledger_stream_next_head")
        schema_editor.execute(
            "CREATE TRIGGER ledger_stream_next_head BEFORE UPDATE ON ledger_stream"
            f" WHEN NOT ({allowed}) BEGIN SELECT RAISE(ABORT, '{WHY}'); END"
        )
        return
    schema_editor.execute("DROP TRIGGER ledger_stream_next_head ON ledger_stream")
    schema_editor.execute(
        "CREATE TRIGGER ledger_stream_next_head BEFORE UPDATE ON ledger_stream FOR EACH ROW"
        f" WHEN (NOT ({allowed})) EXECUTE FUNCTION ledger_refuse('{WHY}')"
    )


def let_seen_move(apps, schema_editor):
    _guard(schema_editor, AFTER)


def let_only_the_head_move(apps, schema_editor):
    _guard(schema_editor, BEFORE)


class Migration(migrations.Migration):
    dependencies = [("ledger", "0002_append_only")]

    operations = [
        # Django would make the table anew on SQLite, and the guards would go with the old one.
        migrations.RunSQL(
            "ALTER TABLE ledger_stream ADD COLUMN seen_seq bigint NOT NULL DEFAULT 0 CHECK (seen_seq >= 0)",
            "ALTER TABLE ledger_stream DROP COLUMN seen_seq",
            state_operations=[
                migrations.AddField(
                    "stream", "seen_seq", models.PositiveBigIntegerField(default=0, db_default=0)
                ),
            ],
        ),
        migrations.AddIndex(
            "stream",
            models.Index(
                fields=["id"],
                name="ledger_stream_unseen",
                condition=Q(head_seq__gt=F("seen_seq"), kind__in=("agency", "agreement", "officer", "stay")),
            ),
        ),
        migrations.RunPython(let_seen_move, let_only_the_head_move, elidable=False),
    ]
