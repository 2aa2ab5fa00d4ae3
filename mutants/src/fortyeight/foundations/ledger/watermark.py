"""Has anything been recorded since? Cheap enough to ask several times a second."""

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
