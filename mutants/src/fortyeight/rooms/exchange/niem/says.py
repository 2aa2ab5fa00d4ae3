"""A message as plain statements, for people and for machines. No statement contains a person's name."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from fortyeight.foundations.law.instants import When, civil_day
from fortyeight.rooms.exchange.niem.message import Booking, Charge, Detention, Kind, Message, Release, Warrant


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One statement of a message. `at` is the time it is about; `flag` is set where it is true or false."""

    code: str
    sentence: str
    at: When | None = None
    flag: bool | None = None


def what_it_says(message: Message, *, zone: tzinfo = UTC) -> tuple[Said, ...]:
    """Say what a message says, in order, its gaps last. Times in sentences are those of `zone`."""
    said: list[Said] = []
    if message.booking is not None:
        said.extend(_booking(message.booking, zone))
    said.extend(_charge(charge, place) for place, charge in enumerate(message.charges, 1))
    for bond in message.bonds:
        words = _listed(("bond", bond.type), ("status", bond.status), ("amount", bond.amount))
        said.append(Said(code="BOND", sentence=f"{words or 'A bond, of which nothing more is said'}."))
    if message.detention is not None:
        said.extend(_detention(message.detention, message.created_at, zone))
    said.extend(_release(message, zone))
    if message.warrant is not None:
        said.append(_warrant(message.warrant, message.kind))
    said.extend(Said(code="GAP", sentence=f"{gap.why} ({gap.path}) [{gap.code}]") for gap in message.gaps)
    return tuple(said)


def _booking(booking: Booking, zone: tzinfo) -> Iterator[Said]:
    into = f" into {booking.facility}" if booking.facility else ""
    by = f" by {booking.agency}" if booking.agency else ""
    yield Said(
        code="BOOKED", sentence=f"Booked{into}{by}{_spoken(booking.booked_at, zone)}.", at=booking.booked_at
    )
    if booking.status:
        yield Said(code="BOOKING_STATUS", sentence=f"The jail marks this booking record {booking.status}.")
    if booking.location_status:
        yield Said(code="LOCATION_STATUS", sentence=f"Where the person is: {booking.location_status}.")


def _charge(charge: Charge, place: int) -> Said:
    words = _listed(
        (f"charge {place}", charge.description or "not described"),
        ("statute", charge.statute),
        ("severity", charge.severity),
        ("disposition", charge.disposition),
        ("court", charge.court),
        ("arrested by", charge.arrest_agency),
        ("held for", charge.hold_for_agency),
    )
    return Said(code="MATTER", sentence=f"{words}.")


def _detention(detention: Detention, created_at: When | None, zone: tzinfo) -> Iterator[Said]:
    if detention.custody_status:
        yield Said(code="CUSTODY_STATUS", sentence=f"Custody status: {detention.custody_status}.")
    if detention.place:
        yield Said(code="PLACE", sentence=f"Kept in {detention.place}.")
    if detention.work_release:
        yield Said(code="WORK_RELEASE", sentence="On work release: not always in the building.", flag=True)
    if detention.immigration_hold_flag is not None:
        shows = "an" if detention.immigration_hold_flag else "no"
        yield Said(
            code="HOLD_FLAG",
            sentence=f"The jail's system shows {shows} immigration hold. A flag is no authority to hold.",
            flag=detention.immigration_hold_flag,
        )
    if detention.release_eligible_at is not None:
        eligible = detention.release_eligible_at
        yield Said(
            code="RELEASE_ELIGIBLE", sentence=f"Eligible for release{_spoken(eligible, zone)}.", at=eligible
        )
    if detention.release_at is not None:
        yield _release_date(detention.release_at, created_at, zone)


def _release(message: Message, zone: tzinfo) -> Iterator[Said]:
    """A release report says that the person left. A release date in any other message does not."""
    release = message.release
    if message.kind is Kind.RELEASE:
        at = release.at if release is not None else None
        yield Said(code="RELEASED", sentence=f"Released{_spoken(at, zone)}{_how(release)}.", at=at)
    elif release is not None and release.at is not None:
        yield _release_date(release.at, message.created_at, zone)


def _release_date(at: When, created_at: When | None, zone: tzinfo) -> Said:
    """A date after the message was written is a plan. An earlier one is only a date: it may be either."""
    if created_at is not None and created_at.latest < at.earliest:
        return Said(code="RELEASE_SCHEDULED", sentence=f"Release is scheduled{_spoken(at, zone)}.", at=at)
    return Said(
        code="RELEASE_DATE_GIVEN",
        sentence=f"A release is dated{_spoken(at, zone)}. The message does not say that the person left.",
        at=at,
    )


def _how(release: Release | None) -> str:
    if release is None:
        return ""
    words = _listed(("reason", release.reason), ("condition", release.condition), ("to", release.to))
    return f". {words}" if words else ""


def _warrant(warrant: Warrant, kind: Kind) -> Said:
    number = warrant.agency_record_id or warrant.state_repository_id
    verb = "issued" if kind is Kind.WARRANT_ISSUED else "cancelled"
    issued = f"; dated {warrant.issued_on.isoformat()}" if warrant.issued_on is not None else ""
    expires = f"; expires {warrant.expires_on.isoformat()}" if warrant.expires_on is not None else ""
    return Said(
        code=f"WARRANT_{verb.upper()}",
        sentence=f"Court warrant {number} {verb}{issued}{expires}. It is not an immigration warrant.",
    )


def _listed(*pairs: tuple[str, str]) -> str:
    """Words of those that are given: `Charge 1: …; statute …`."""
    words = "; ".join(
        f"{name} {value}" if place else f"{name}: {value}" for place, (name, value) in _given(pairs)
    )
    return words[:1].upper() + words[1:]


def _given(pairs: tuple[tuple[str, str], ...]) -> Iterator[tuple[int, tuple[str, str]]]:
    return enumerate(pair for pair in pairs if pair[1])


def _spoken(when: When | None, zone: tzinfo) -> str:
    """Words for a time, with a space before them: an instant, a day, or an interval."""
    if when is None:
        return ", at a time that is not known"
    if when.is_exact:
        return f" at {_clock(when.earliest, zone)}"
    day = when.earliest.astimezone(zone).date()
    if when == civil_day(day, zone):
        return f" on {day.isoformat()}, at a time that is not given"
    return f" between {_clock(when.earliest, zone)} and {_clock(when.latest, zone)}"


def _clock(instant: datetime, zone: tzinfo) -> str:
    local = instant.astimezone(zone)
    seconds = ":%S" if local.second or local.microsecond else ""
    return f"{local.strftime('%Y-%m-%d %H:%M' + seconds)} {local.tzname()}"
