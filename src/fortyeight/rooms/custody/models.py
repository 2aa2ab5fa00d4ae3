"""The view of stays made from their facts. It can be dropped and built again at any time."""

from typing import ClassVar

from django.db import models


class Stay(models.Model):
    """One time in one jail. Authority and limits are not here: they are decided when asked.

    `is_here` says whether the person is in the jail after all facts recorded.
    `is_on_board` says whether somebody has to look after the stay: a federal
    paper, a flag or a claim, or no open local matter. What others send is as long
    as they like.
    """

    stream = models.CharField(primary_key=True, max_length=80)
    agency = models.CharField(max_length=80)
    jail = models.CharField(max_length=80)
    place = models.TextField(blank=True)
    person = models.CharField(max_length=80, db_index=True)
    name = models.TextField(blank=True)
    booking_number = models.TextField(blank=True)
    booked_at = models.DateTimeField()
    is_here = models.BooleanField()
    is_on_board = models.BooleanField()

    class Meta:
        """A partial index: the board looks only at what is open."""

        indexes: ClassVar = [
            models.Index(
                fields=["agency"], name="custody_on_board", condition=models.Q(is_here=True, is_on_board=True)
            ),
        ]

    def __str__(self) -> str:
        return self.stream
