"""The watch's tables: when to look next, the alerts raised, and its own heartbeat."""

from typing import ClassVar

from django.db import models
from django.db.models import Q


class Watched(models.Model):
    """When to look at a subject again. A hint: the judge is asked again at that instant.

    `subject` is the stream of a stay, officer, agreement or agency. `look_at` is
    None when nothing can come due unless a fact comes. `changed_at` is set when a
    fact of the agency may have changed the answer, or the reconciler asks; what is
    due goes before. `looked_at` is when it was last judged from the ledger, and
    `is_prepared` says that the judge was asked ahead of `look_at`. What the look came
    to stands in `duties_open`, `overdue` and `is_held`, which says whether somebody is
    held under federal authority: the heartbeat counts them.
    """

    subject = models.CharField(primary_key=True, max_length=120)
    agency = models.CharField(max_length=80, blank=True)
    look_at = models.DateTimeField(null=True)
    changed_at = models.DateTimeField(null=True)
    looked_at = models.DateTimeField(null=True)
    is_prepared = models.BooleanField(default=False)
    duties_open = models.PositiveIntegerField(default=0)
    overdue = models.PositiveIntegerField(default=0)
    is_held = models.BooleanField(default=False)

    class Meta:
        """Partial indexes: only what can come due is asked for."""

        indexes: ClassVar = [
            models.Index(fields=["look_at"], name="watch_look_at", condition=models.Q(look_at__isnull=False)),
            models.Index(
                fields=["look_at"],
                name="watch_to_prepare",
                condition=models.Q(look_at__isnull=False, is_prepared=False),
            ),
            models.Index(
                fields=["changed_at"],
                name="watch_changed_at",
                condition=models.Q(changed_at__isnull=False),
            ),
            models.Index(
                fields=["looked_at"], name="watch_looked_at", condition=models.Q(look_at__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return self.subject


class Prepared(models.Model):
    """What the judge answered for an instant to come, on facts of which he knew the heads.

    It is used at that instant if heads and book are the same by then; else it is
    worth nothing, and the judge is asked anew. `made_by` stands for the book and
    for the judge's own code.
    """

    subject = models.CharField(primary_key=True, max_length=120)
    at = models.DateTimeField()
    made_by = models.CharField(max_length=200)
    rests_on = models.TextField()
    answer = models.TextField()

    def __str__(self) -> str:
        return self.subject


class Walk(models.Model):
    """How far the reconciler has walked over the names of all streams, and when it went on."""

    name = models.CharField(primary_key=True, max_length=20)
    cursor = models.TextField(blank=True, default="")
    went_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name


class Alert(models.Model):
    """An alert as raised. The duty, its limit and the rung together are raised once.

    It counts until `ended_at`, with the reason in `ended_why`, or until a later rung
    of the same limit replaced it: `replaced_by` is that alert. Taken on it is
    silent until `acknowledged_until`, and then rings again by itself. `came_at` is
    when the rung became true and `raised_at` when it was raised: the difference
    is how late it is. `told` is a hint for those who deliver.
    """

    id = models.UUIDField(primary_key=True)
    subject = models.CharField(max_length=120)
    agency = models.CharField(max_length=80)
    duty = models.CharField(max_length=400)
    code = models.CharField(max_length=60)
    stage = models.CharField(max_length=40)
    due_at = models.DateTimeField(null=True)
    came_at = models.DateTimeField()
    raised_at = models.DateTimeField()
    because = models.TextField()
    tell = models.JSONField(default=list)
    quiet_until = models.DateTimeField(null=True)
    acknowledged_by = models.CharField(max_length=200, blank=True)
    acknowledged_at = models.DateTimeField(null=True)
    acknowledged_until = models.DateTimeField(null=True)
    note = models.TextField(blank=True)
    ended_at = models.DateTimeField(null=True)
    ended_why = models.CharField(max_length=8, blank=True)
    ended_by = models.CharField(max_length=36, blank=True)
    replaced_by = models.UUIDField(null=True)
    told = models.BooleanField(default=False)

    class Meta:
        """One alert for each rung of each limit of each duty.

        Its index finds the alerts of a subject, too. Every other index is written anew
        with each alert that rings or is over, while others wait: there are no more.
        """

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["subject", "duty", "due_at", "stage"],
                name="watch_alert_raised_once",
            )
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["agency"], name="watch_ringing", condition=Q(ended_at=None, replaced_by=None)
            ),
            models.Index(
                fields=["raised_at"],
                name="watch_untold",
                condition=Q(told=False, ended_at=None, replaced_by=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.stage}"


class Heartbeat(models.Model):
    """When a worker of the watch last finished a look. Not history: only the latest matters.

    `worst_late_ms` is the longest by which it raised an alert late since the last
    heartbeat in the ledger.
    """

    worker = models.CharField(primary_key=True, max_length=80)
    beat_at = models.DateTimeField()
    worst_late_ms = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return self.worker
