"""What the judge answered ahead of an instant, and which subjects he was not asked about yet."""

from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("watch", "0004_alerts_that_end_on_every_database")]

    operations = [
        migrations.CreateModel(
            name="Prepared",
            fields=[
                ("subject", models.CharField(max_length=120, primary_key=True, serialize=False)),
                ("at", models.DateTimeField()),
                ("made_by", models.CharField(max_length=200)),
                ("rests_on", models.TextField()),
                ("answer", models.TextField()),
            ],
        ),
        migrations.AddField("watched", "is_prepared", models.BooleanField(default=False)),
        migrations.AddIndex(
            "watched",
            models.Index(
                fields=["look_at"],
                name="watch_to_prepare",
                condition=Q(look_at__isnull=False, is_prepared=False),
            ),
        ),
    ]
