"""Alerts without the indexes that others make needless: each is written with every alert of a burst."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("watch", "0007_heart")]

    operations = [
        migrations.AlterField("alert", "subject", models.CharField(max_length=120)),
        migrations.AlterField("alert", "agency", models.CharField(max_length=80)),
    ]
