"""What each look came to, for the heartbeat to count, and how late each worker was."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("watch", "0006_walk")]

    operations = [
        migrations.AddField("watched", "duties_open", models.PositiveIntegerField(default=0)),
        migrations.AddField("watched", "overdue", models.PositiveIntegerField(default=0)),
        migrations.AddField("watched", "is_held", models.BooleanField(default=False)),
        migrations.AddField("heartbeat", "worst_late_ms", models.PositiveBigIntegerField(default=0)),
    ]
