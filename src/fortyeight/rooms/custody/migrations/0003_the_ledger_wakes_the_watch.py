"""The hint that a stay changed goes: the ledger itself says so, by its heads."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("custody", "0002_texts_of_any_length")]

    operations = [
        migrations.RemoveIndex("stay", "custody_watch"),
        migrations.RemoveField("stay", "needs_watch"),
    ]
