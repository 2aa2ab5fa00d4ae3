"""Shape 11: how long after release-eligibility a warrant may still be served."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.shapes import words

MINUTES_MAX = 1_440


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceWindow:
    """The window opens at the minute of eligibility and is `minutes` long."""

    minutes: int

    def __post_init__(self) -> None:
        words.require_whole("minutes", self.minutes, least=1, most=MINUTES_MAX)


def in_window(terms: ServiceWindow, *, eligible_at: datetime, at: datetime) -> Answer:
    """Say whether `at` lies in the window: from `eligible_at` on, and before its end.

    Both instants carry a zone; minutes are elapsed minutes.
    """
    assert eligible_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert at.tzinfo is not None, "a custody time without a zone is not a time"
    opened, asked = eligible_at.astimezone(UTC), at.astimezone(UTC)
    return Answer.YES if opened <= asked < opened + timedelta(minutes=terms.minutes) else Answer.NO
