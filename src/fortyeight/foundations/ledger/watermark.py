"""Has anything been recorded since, and on which streams? Cheap enough to ask several times a second."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Max, Sum

from fortyeight.foundations.ledger.models import RecordedFact

_WINDOW = 256


def latest_position() -> int:
    """Tell the highest position recorded; 0 when there is none.

    Not enough to see every change: with several writers a lower position may
    commit after a higher one. A live page compares `watermark()`.
    """
    return RecordedFact.objects.aggregate(highest=Max("position"))["highest"] or 0


def watermark() -> str:
    """Give a mark that differs whenever a fact was committed since the last one.

    The sum over the latest positions changes also when a late commit fills a gap
    among them. Compare marks for equality only.
    """
    latest = RecordedFact.objects.order_by("-position")[:_WINDOW]
    sums = latest.aggregate(highest=Max("position"), total=Sum("position"))
    return f"{sums['highest'] or 0}:{sums['total'] or 0}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """The latest facts of the ledger at one look: position, id and stream of each.

    `is_all` says that there are no others.
    """

    facts: frozenset[tuple[int, UUID, str]]
    is_all: bool

    def streams_since(self, before: "Recent") -> frozenset[str] | None:
        """List the streams on which something was recorded after an earlier look.

        None when this cannot be told: too much was recorded between the two, or what
        was there is there no more, as after a restore. Then everything may be another.
        """
        lowest = min((position for position, _, _ in self.facts), default=0)
        highest = max((position for position, _, _ in before.facts), default=0)
        if lowest > highest and not self.is_all:
            return None
        if any(position >= lowest for position, _, _ in before.facts - self.facts):
            return None
        return frozenset(stream for _, _, stream in self.facts - before.facts)


def recent_facts() -> Recent:
    """Look at the latest facts. One that fills a gap among them late is seen at the look after it."""
    latest = RecordedFact.objects.order_by("-position").values_list("position", "uuid", "stream_id")
    facts = frozenset(latest[:_WINDOW])
    return Recent(facts=facts, is_all=len(facts) < _WINDOW)
