"""From the facts of a stream to this room's tables, and all of them again from the ledger."""

from collections.abc import Iterable

from fortyeight.foundations.law.facts import Fact, agreement
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.reading import Unread
from fortyeight.rooms.agreements.models import Agency, Agreement, Jail
from fortyeight.rooms.agreements.rebuilding import readable, rebuilding


def refresh(stream: str) -> None:
    """Make the rows of one stream from its facts."""
    _apply(reading.facts_of(stream))


def rebuild(unread: list[Unread] | None = None) -> None:
    """Drop this room's tables and build them again from the ledger; what cannot be read goes to `unread`."""
    with rebuilding(Jail, Agreement, Agency):
        _apply(readable("agency", "agreement", unread=unread))


def _apply(facts: Iterable[Fact]) -> None:
    for fact in facts:
        match fact.what:
            case agreement.AgencyEnrolled(name=name, place=place):
                Agency.objects.update_or_create(stream=fact.stream, defaults={"name": name, "place": place})
            case agreement.JailOpened(jail=jail, name=name, zone=zone):
                Jail.objects.update_or_create(
                    id=jail, defaults={"agency_id": fact.stream, "name": name, "zone": zone}
                )
            case agreement.Signed(agency=agency, model=model, text=text):
                Agreement.objects.update_or_create(
                    stream=fact.stream, defaults={"agency_id": agency, "model": model, "text": text}
                )
