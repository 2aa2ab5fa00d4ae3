"""The views of contacts, turns on call and deliveries, and what the sender keeps while it works."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

WAITING, SENT, DEAD, NOT_NEEDED = "WAITING", "SENT", "DEAD", "NOT_NEEDED"
ALERT, CODE, TEST = "ALERT", "CODE", "TEST"


class Contact(models.Model):
    """One way of reaching somebody of the staff."""

    stream = models.CharField(primary_key=True, max_length=80)
    agency = models.CharField(max_length=80, db_index=True)
    person = models.CharField(max_length=80, blank=True)
    officer = models.CharField(max_length=80, blank=True)
    name = models.CharField(max_length=200)
    channel = models.CharField(max_length=20)
    address = models.CharField(max_length=320)
    roles = models.CharField(max_length=200)
    language = models.CharField(max_length=8)
    added_at = models.DateTimeField()
    proved_at = models.DateTimeField(null=True)
    paused = models.BooleanField(default=False)
    paused_until = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)
    code_asked = models.CharField(max_length=40, blank=True, help_text="The fact that the code is made from")
    code_asked_at = models.DateTimeField(null=True)
    wrong_codes = models.PositiveIntegerField(default=0)

    class Meta:
        """The order in which a person's ways are tried: the first added first."""

        ordering: ClassVar = ["added_at", "stream"]

    def __str__(self) -> str:
        return self.stream


class OnCall(models.Model):
    """One turn on call of a named person in a role. Half-open."""

    turn = models.CharField(primary_key=True, max_length=80)
    agency = models.CharField(max_length=80, db_index=True)
    role = models.CharField(max_length=20)
    person = models.CharField(max_length=80)
    name = models.CharField(max_length=200)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        """In the order in which they begin."""

        ordering: ClassVar = ["starts_at", "turn"]

    def __str__(self) -> str:
        return f"{self.role} {self.person}"


class Delivery(models.Model):
    """One message to one contact: about an alert, a code, or a trial.

    `cause` is the id of the fact that it is about. An alert of which nobody could
    be told is a dead one to no contact. `line` is the way out that it goes by.
    `next_at`, `lease`, `leased_until`, `attempts`, `fault` and `alarmed` are the
    sender's own while it works; the facts carry what is left of them at the end.
    """

    id = models.UUIDField(primary_key=True)
    cause = models.UUIDField()
    kind = models.CharField(max_length=8)
    contact = models.CharField(max_length=80, blank=True)
    line = models.CharField(max_length=120, blank=True)
    agency = models.CharField(max_length=80, db_index=True)
    urgent = models.BooleanField()
    state = models.CharField(max_length=12)
    queued_at = models.DateTimeField()
    next_at = models.DateTimeField()
    leased_until = models.DateTimeField(null=True)
    lease = models.CharField(max_length=40, blank=True)
    attempts = models.PositiveIntegerField(default=0)
    fault = models.CharField(max_length=40, blank=True)
    ended_at = models.DateTimeField(null=True)
    alarmed = models.BooleanField(default=False)

    class Meta:
        """One for each contact and cause; the ones that wait are found by when they are due."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["cause", "contact"], name="deliveries_told_once")
        ]
        indexes: ClassVar = [
            models.Index(fields=["next_at"], name="deliveries_waiting", condition=Q(state="WAITING")),
            models.Index(fields=["agency"], name="deliveries_dead", condition=Q(state="DEAD")),
            models.Index(fields=["agency", "-queued_at"], name="deliveries_latest"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.state}"


class Line(models.Model):
    """How a line out of the building does: a mail server, a provider, the receiver of a webhook.

    Not history: only what the senders share, so that a dead line is not tried by each of them.
    """

    name = models.CharField(primary_key=True, max_length=120)
    faults = models.PositiveIntegerField(default=0)
    fault = models.CharField(max_length=40, blank=True)
    since = models.DateTimeField(null=True)
    closed_until = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name
