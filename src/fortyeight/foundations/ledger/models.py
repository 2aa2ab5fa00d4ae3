"""The ledger's tables. Written by `appending`, `locking` and `action`, and by nothing else."""

from django.db import models
from django.db.models import F, Q

HASH_LENGTH = 64


class Stream(models.Model):
    """One line of history, such as a stay, and the row that is locked to add to it.

    The head is a cache of the last fact's `seq` and `hash`; `verify` compares them.
    `seen_seq` is the head up to which the watch has taken note; see `unseen`.
    """

    id = models.TextField(primary_key=True)
    kind = models.TextField(db_index=True)
    head_seq = models.PositiveBigIntegerField(default=0)
    head_hash = models.CharField(max_length=HASH_LENGTH, blank=True, default="")
    seen_seq = models.PositiveBigIntegerField(default=0, db_default=0)

    class Meta:
        indexes = (
            models.Index(
                fields=("id",),
                name="ledger_stream_unseen",
                condition=Q(head_seq__gt=F("seen_seq"), kind__in=("agency", "agreement", "officer", "stay")),
            ),
        )


class RecordedFact(models.Model):
    """One fact as it was recorded. Every column but `position` is under `hash`.

    `position` is the order in which the database numbered the facts of all
    streams. Two transactions may commit in another order than they were
    numbered, so a gap may still fill; it is no part of the proof.
    """

    position = models.BigAutoField(primary_key=True)
    uuid = models.UUIDField(unique=True)
    stream = models.ForeignKey(Stream, on_delete=models.PROTECT, db_index=False, related_name="facts")
    seq = models.PositiveBigIntegerField()
    kind = models.TextField()
    happened_earliest = models.DateTimeField()
    happened_latest = models.DateTimeField()
    recorded_at = models.DateTimeField()
    actor = models.TextField()
    action = models.TextField()
    request_id = models.UUIDField()
    data = models.TextField()
    commitment = models.CharField(max_length=HASH_LENGTH, blank=True, default="")
    decision = models.TextField(blank=True, default="")
    prev_hash = models.CharField(max_length=HASH_LENGTH, blank=True, default="")
    hash = models.CharField(max_length=HASH_LENGTH)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("stream", "seq"), name="ledger_fact_one_place_in_stream"),
            models.CheckConstraint(condition=Q(seq__gte=1), name="ledger_fact_seq_from_one"),
            models.CheckConstraint(
                condition=Q(happened_earliest__lte=F("happened_latest")), name="ledger_fact_interval_forward"
            ),
        )
        indexes = (models.Index(fields=("kind", "position"), name="ledger_fact_kind"),)


class PersonalPart(models.Model):
    """The fields of a fact that can identify a person held, behind the fact's commitment.

    With this row gone the commitment still proves where something stood, and no
    longer what: salt and text go together.
    """

    fact = models.OneToOneField(
        RecordedFact, on_delete=models.PROTECT, primary_key=True, to_field="uuid", related_name="personal"
    )
    salt = models.CharField(max_length=32)
    data = models.TextField()


class Outcome(models.Model):
    """What the first call with a request id came to, kept to answer every later call with."""

    request_id = models.UUIDField(primary_key=True)
    actor = models.TextField()
    action = models.TextField()
    digest = models.CharField(max_length=HASH_LENGTH)
    outcome = models.TextField()
    recorded_at = models.DateTimeField()
