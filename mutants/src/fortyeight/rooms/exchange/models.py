"""The inbox. A message taken is kept as its digest; one that waits or was refused is kept whole."""

from typing import ClassVar

from django.db import models


class State(models.TextChoices):
    """What became of a message."""

    PENDING = "PENDING", "not yet worked through"
    TAKEN = "TAKEN", "what it says is on record"
    NOTED = "NOTED", "read; it changes no stay"
    WAITING = "WAITING", "waits for its booking"
    REFUSED = "REFUSED", "not taken; kept whole with its error"


class InboxMessage(models.Model):
    """One message, known by the digest of its bytes."""

    digest = models.CharField(primary_key=True, max_length=64)
    agency = models.CharField(max_length=80)
    jail = models.CharField(max_length=80, blank=True)
    kind = models.CharField(max_length=30, blank=True)
    stay = models.CharField(max_length=80, blank=True, db_index=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.PENDING)
    received_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)
    raw = models.BinaryField(null=True)
    code = models.CharField(max_length=60, blank=True)
    why = models.TextField(blank=True)
    what_now = models.TextField(blank=True)

    class Meta:
        """The inbox page lists what still needs somebody."""

        indexes: ClassVar = [
            models.Index(
                fields=["agency", "received_at"],
                name="exchange_unsettled",
                condition=models.Q(state__in=["PENDING", "WAITING", "REFUSED"]),
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.state}"
