"""How far the reconciler has walked."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("watch", "0005_prepared")]

    operations = [
        migrations.CreateModel(
            name="Walk",
            fields=[
                ("name", models.CharField(max_length=20, primary_key=True, serialize=False)),
                ("cursor", models.TextField(blank=True, default="")),
                ("went_at", models.DateTimeField(null=True)),
            ],
        ),
    ]
