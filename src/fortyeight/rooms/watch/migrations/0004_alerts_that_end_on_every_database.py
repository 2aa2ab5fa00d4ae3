"""What stands on the new columns, once they are filled."""

from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("watch", "0003_alerts_that_end")]

    operations = [
        migrations.AlterField("alert", "came_at", models.DateTimeField()),
        migrations.AddConstraint(
            "alert",
            models.UniqueConstraint(
                fields=["subject", "duty", "due_at", "stage"], name="watch_alert_raised_once"
            ),
        ),
        migrations.AddIndex(
            "alert",
            models.Index(
                fields=["agency"], name="watch_ringing", condition=Q(ended_at=None, replaced_by=None)
            ),
        ),
        migrations.AddIndex(
            "alert",
            models.Index(
                fields=["raised_at"],
                name="watch_untold",
                condition=Q(told=False, ended_at=None, replaced_by=None),
            ),
        ),
        migrations.AddIndex(
            "watched",
            models.Index(fields=["look_at"], name="watch_look_at", condition=Q(look_at__isnull=False)),
        ),
        migrations.AddIndex(
            "watched",
            models.Index(
                fields=["changed_at"], name="watch_changed_at", condition=Q(changed_at__isnull=False)
            ),
        ),
        migrations.AddIndex(
            "watched",
            models.Index(fields=["looked_at"], name="watch_looked_at", condition=Q(look_at__isnull=False)),
        ),
    ]
