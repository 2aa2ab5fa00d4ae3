"""Warrants and writs of a court as local matters: read, signed, and with the end that the paper names.

They are never administrative warrants: an I-200 or an I-205 is signed by an
immigration officer, and no paper of that kind is a local matter.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.instants import exactly

EXPIRED = "EXPIRED"
FORMS_OF_ICE = ("I-200", "I-205", "I-247", "I-203")


def is_judicial(opening: Fact) -> bool:
    """Whether a local matter is a warrant or writ of a court."""
    return isinstance(opening.what, stay.MatterOpened) and opening.what.type is stay.Matter.JUDICIAL_WARRANT


def is_read(opening: Fact) -> Answer:
    """Say whether the record shows a paper of a court that a judge signed.

    NO: it is unsigned, a form of ICE, or had run out before. UNKNOWN: nobody has
    recorded the signature or the court. YES for a matter of any other type.
    """
    if not is_judicial(opening):
        return Answer.YES
    assert isinstance(opening.what, stay.MatterOpened), "a judicial matter was opened"
    if opening.what.signed is False or is_misnamed(opening.what):
        return Answer.NO
    if opening.what.until is not None and opening.what.until <= opening.happened_at.earliest:
        return Answer.NO
    if opening.what.signed is None or not opening.what.court.strip():
        return Answer.UNKNOWN
    return Answer.YES


def is_misnamed(what: stay.MatterOpened) -> bool:
    """Whether a form of ICE was recorded as a warrant of a court."""
    names = f"{what.label} {what.court}".upper()
    return what.type is stay.Matter.JUDICIAL_WARRANT and any(form in names for form in FORMS_OF_ICE)


def is_expiry(closing: Fact) -> bool:
    """Whether a closing is the end that a warrant of a court named for itself."""
    return isinstance(closing.what, stay.MatterClosed) and closing.what.how == EXPIRED


def with_ends(grouped: Mapping[str, list[tuple[Fact, bool]]]) -> dict[str, list[tuple[Fact, bool]]]:
    """Close each warrant of a court at the end it names, and leave out what no judge signed.

    A warrant that was closed, or opened again, before its end gets no second end.
    """
    found = {}
    for matter, events in grouped.items():
        kept = [(fact, opens) for fact, opens in events if not opens or is_read(fact) is not Answer.NO]
        if any(opens for _, opens in kept) or not any(opens for _, opens in events):
            found[matter] = _ended(kept)
    return found


def _ended(events: list[tuple[Fact, bool]]) -> list[tuple[Fact, bool]]:
    ends = [
        end
        for place, (fact, opens) in enumerate(events)
        if opens and (end := _end_of(fact)) is not None and not _settled_before(end, events[place + 1 :])
    ]
    if not ends:
        return events
    return sorted([*events, *((end, False) for end in ends)], key=lambda pair: pair[0].happened_at.earliest)


def _end_of(opening: Fact) -> Fact | None:
    what = opening.what
    if not isinstance(what, stay.MatterOpened) or not is_judicial(opening) or what.until is None:
        return None
    return replace(
        opening, happened_at=exactly(what.until), what=stay.MatterClosed(matter=what.matter, how=EXPIRED)
    )


def _settled_before(end: Fact, later: list[tuple[Fact, bool]]) -> bool:
    return any(fact.happened_at.latest <= end.happened_at.earliest for fact, _ in later)


def ends_ahead(openings: tuple[Fact, ...]) -> list[datetime]:
    """List the instants at which warrants of a court run out, in order."""
    ends = (_end_of(opening) for opening in openings)
    return sorted(end.happened_at.earliest for end in ends if end is not None)
