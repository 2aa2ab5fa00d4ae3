"""Views made from the facts of agencies and agreements. They can be dropped and built again."""

from typing import ClassVar

from django.db import models


class Agency(models.Model):
    """An agency: its stream, its name, and the state whose law holds for it."""

    stream = models.CharField(primary_key=True, max_length=80)
    name = models.CharField(max_length=200)
    place = models.CharField(max_length=20)

    def __str__(self) -> str:
        return self.name


class Jail(models.Model):
    """A jail of an agency. `id` is the name that facts and messages use for it."""

    id = models.CharField(primary_key=True, max_length=80)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="jails")
    name = models.CharField(max_length=200)
    zone = models.CharField(max_length=64)

    def __str__(self) -> str:
        return self.name


class Agreement(models.Model):
    """An agreement of an agency: its stream and its text."""

    stream = models.CharField(primary_key=True, max_length=80)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="agreements")
    model = models.CharField(max_length=8)
    text = models.CharField(max_length=40)

    class Meta:
        """Order by stream, so that lists are the same each time."""

        ordering: ClassVar = ["stream"]

    def __str__(self) -> str:
        return f"{self.model} {self.text}"
