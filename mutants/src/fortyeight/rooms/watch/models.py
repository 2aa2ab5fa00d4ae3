"""The watch's tables: when to look next, the alerts raised, and its own heartbeat."""

from typing import ClassVar

from django.db import models


class Watched(models.Model):
    """When to look at a stay again. A hint: the judge is asked again at that instant."""

    stay = models.CharField(primary_key=True, max_length=80)
    look_at = models.DateTimeField(null=True, db_index=True)

    def __str__(self) -> str:
        return self.stay


class Alert(models.Model):
    """An alert as raised. The duty, its limit and the rung together are raised once.

    `due_at` is never empty in practice: an alert without a limit of its own has
    the time at which it was raised.
    """

    id = models.UUIDField(primary_key=True)
    stay = models.CharField(max_length=80, db_index=True)
    agency = models.CharField(max_length=80, db_index=True)
    duty = models.CharField(max_length=400)
    code = models.CharField(max_length=60)
    stage = models.CharField(max_length=40)
    due_at = models.DateTimeField(null=True)
    raised_at = models.DateTimeField()
    because = models.TextField()
    acknowledged_by = models.CharField(max_length=200, blank=True)
    acknowledged_at = models.DateTimeField(null=True)
    note = models.TextField(blank=True)

    class Meta:
        """One alert for each rung of each limit of each duty."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["stay", "duty", "due_at", "stage"],
                name="watch_alert_raised_once",
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["agency"], name="watch_unread", condition=models.Q(acknowledged_at=None))
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.stage}"


class Heartbeat(models.Model):
    """When a worker of the watch last finished a look. Not history: only the latest matters."""

    worker = models.CharField(primary_key=True, max_length=80)
    beat_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.worker
