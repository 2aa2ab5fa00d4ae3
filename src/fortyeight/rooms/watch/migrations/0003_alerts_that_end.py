"""Alerts of every subject, with when they came and how they end."""

from django.db import migrations, models
from django.db.models import F


def say_when_they_came(apps, schema_editor):
    """Of alerts raised before it was kept, nothing better is known than when they were raised."""
    apps.get_model("watch", "Alert").objects.update(came_at=F("raised_at"), told=True)
    # An acknowledgement had no end; now it has had one, and what is still to be done rings again.
    taken = apps.get_model("watch", "Alert").objects.exclude(acknowledged_at=None)
    taken.update(acknowledged_until=F("acknowledged_at"))


class Migration(migrations.Migration):
    dependencies = [("watch", "0002_raised_once_on_every_database")]

    operations = [
        migrations.RemoveConstraint("alert", "watch_alert_raised_once"),
        migrations.RemoveIndex("alert", "watch_unread"),
        migrations.RenameField("alert", "stay", "subject"),
        migrations.AlterField("alert", "subject", models.CharField(db_index=True, max_length=120)),
        migrations.RenameField("watched", "stay", "subject"),
        migrations.AlterField(
            "watched", "subject", models.CharField(max_length=120, primary_key=True, serialize=False)
        ),
        migrations.AddField("watched", "agency", models.CharField(blank=True, default="", max_length=80)),
        migrations.AlterField("watched", "agency", models.CharField(blank=True, max_length=80)),
        migrations.AlterField("watched", "look_at", models.DateTimeField(null=True)),
        migrations.AddField("watched", "changed_at", models.DateTimeField(null=True)),
        migrations.AddField("watched", "looked_at", models.DateTimeField(null=True)),
        migrations.AddField("alert", "came_at", models.DateTimeField(null=True)),
        migrations.AddField("alert", "tell", models.JSONField(default=list)),
        migrations.AddField("alert", "quiet_until", models.DateTimeField(null=True)),
        migrations.AddField("alert", "acknowledged_until", models.DateTimeField(null=True)),
        migrations.AddField("alert", "ended_at", models.DateTimeField(null=True)),
        migrations.AddField("alert", "ended_why", models.CharField(blank=True, default="", max_length=8)),
        migrations.AlterField("alert", "ended_why", models.CharField(blank=True, max_length=8)),
        migrations.AddField("alert", "ended_by", models.CharField(blank=True, default="", max_length=36)),
        migrations.AlterField("alert", "ended_by", models.CharField(blank=True, max_length=36)),
        migrations.AddField("alert", "replaced_by", models.UUIDField(null=True)),
        migrations.AddField("alert", "told", models.BooleanField(default=False)),
        migrations.RunPython(say_when_they_came, migrations.RunPython.noop, elidable=False),
    ]
