"""Streams, facts, their personal parts, and the outcomes of requests."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Outcome",
            fields=[
                ("request_id", models.UUIDField(primary_key=True, serialize=False)),
                ("actor", models.TextField()),
                ("action", models.TextField()),
                ("digest", models.CharField(max_length=64)),
                ("outcome", models.TextField()),
                ("recorded_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="RecordedFact",
            fields=[
                ("position", models.BigAutoField(primary_key=True, serialize=False)),
                ("uuid", models.UUIDField(unique=True)),
                ("seq", models.PositiveBigIntegerField()),
                ("kind", models.TextField()),
                ("happened_earliest", models.DateTimeField()),
                ("happened_latest", models.DateTimeField()),
                ("recorded_at", models.DateTimeField()),
                ("actor", models.TextField()),
                ("action", models.TextField()),
                ("request_id", models.UUIDField()),
                ("data", models.TextField()),
                ("commitment", models.CharField(blank=True, default="", max_length=64)),
                ("decision", models.TextField(blank=True, default="")),
                ("prev_hash", models.CharField(blank=True, default="", max_length=64)),
                ("hash", models.CharField(max_length=64)),
            ],
        ),
        migrations.CreateModel(
            name="Stream",
            fields=[
                ("id", models.TextField(primary_key=True, serialize=False)),
                ("kind", models.TextField(db_index=True)),
                ("head_seq", models.PositiveBigIntegerField(default=0)),
                ("head_hash", models.CharField(blank=True, default="", max_length=64)),
            ],
        ),
        migrations.CreateModel(
            name="PersonalPart",
            fields=[
                (
                    "fact",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="personal",
                        serialize=False,
                        to="ledger.recordedfact",
                        to_field="uuid",
                    ),
                ),
                ("salt", models.CharField(max_length=32)),
                ("data", models.TextField()),
            ],
        ),
        migrations.AddField(
            model_name="recordedfact",
            name="stream",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="facts",
                to="ledger.stream",
            ),
        ),
        migrations.AddIndex(
            model_name="recordedfact",
            index=models.Index(fields=["kind", "position"], name="ledger_fact_kind"),
        ),
        migrations.AddConstraint(
            model_name="recordedfact",
            constraint=models.UniqueConstraint(
                fields=("stream", "seq"), name="ledger_fact_one_place_in_stream"
            ),
        ),
        migrations.AddConstraint(
            model_name="recordedfact",
            constraint=models.CheckConstraint(
                condition=models.Q(("seq__gte", 1)), name="ledger_fact_seq_from_one"
            ),
        ),
        migrations.AddConstraint(
            model_name="recordedfact",
            constraint=models.CheckConstraint(
                condition=models.Q(("happened_earliest__lte", models.F("happened_latest"))),
                name="ledger_fact_interval_forward",
            ),
        ),
    ]
