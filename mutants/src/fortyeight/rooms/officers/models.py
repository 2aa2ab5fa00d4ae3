"""The view of officers made from their facts, and who signs in as whom."""

from typing import ClassVar

from django.conf import settings
from django.db import models


class Officer(models.Model):
    """A nominated officer. What the officer may do is decided from the facts, never from this row."""

    stream = models.CharField(primary_key=True, max_length=80)
    agency = models.CharField(max_length=80, db_index=True)
    name = models.CharField(max_length=200)
    jail = models.CharField(max_length=80, blank=True)
    duty_starts_at = models.DateTimeField(null=True)
    duty_ends_at = models.DateTimeField(null=True)

    class Meta:
        """Order by name, so that lists are the same each time."""

        ordering: ClassVar = ["name", "stream"]

    def __str__(self) -> str:
        return self.name


class Turn(models.Model):
    """One turn of duty of an officer at a jail, planned ones too. Half-open."""

    officer = models.ForeignKey(Officer, on_delete=models.CASCADE, related_name="turns")
    jail = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        """Who is on duty at a jail is asked by the time at which the turn ends."""

        indexes: ClassVar = [models.Index(fields=["jail", "ends_at"], name="officers_turn_at_jail")]

    def __str__(self) -> str:
        return f"{self.officer_id} {self.jail}"


class StaffMember(models.Model):
    """What a person who signs in may do, and for which agency. Configuration, not history."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="staff")
    agency = models.CharField(max_length=80)
    roles = models.CharField(max_length=200, help_text="Role names, separated by spaces")
    officer = models.CharField(max_length=80, blank=True)

    def __str__(self) -> str:
        return f"{self.user_id} {self.roles}"
