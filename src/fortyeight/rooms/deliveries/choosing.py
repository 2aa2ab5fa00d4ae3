"""Who is told now. Pure: who can be reached, who is on duty and on call, and an instant in; contacts out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law.facts.delivery import Channel

OFFICER = "OFFICER"
NEEDS_PROOF = frozenset({Channel.MAIL, Channel.SMS})
"""Where somebody types the address. A chat and a webhook are named in a file that the operator keeps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """One way of reaching somebody, that was not removed. `person` is empty for an address nobody owns."""

    contact: str
    channel: Channel
    roles: frozenset[str]
    person: str = ""
    officer: str = ""
    is_proved: bool = True
    is_paused: bool = False
    paused_until: datetime | None = None

    def rests(self, at: datetime) -> bool:
        """Whether it is paused at an instant."""
        return self.is_paused and (self.paused_until is None or at < self.paused_until)

    @property
    def owner(self) -> str:
        """The person; an address that nobody owns stands for itself."""
        return self.person or self.contact


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A turn on call of a person in a role. Half-open."""

    role: str
    person: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Who of an agency can be reached, in the order in which their ways are tried, and who is on.

    `officers_on_duty` are the streams of the officers whose turn of duty at the
    jail in question covers the instant that is asked about.
    """

    reaches: tuple[Reach, ...] = ()
    shifts: tuple[Shift, ...] = ()
    officers_on_duty: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Who is told. `everybody_of`: roles in which nobody was on; `nobody_in`: roles without an address."""

    contacts: tuple[str, ...]
    everybody_of: tuple[str, ...] = ()
    nobody_in: tuple[str, ...] = ()


def who_is_told(roster: Roster, roles: Iterable[str], *, at: datetime, urgent: bool) -> Told:
    """Choose the contacts that are told of something that concerns these roles, at an instant.

    In each role whoever is on call or on duty; when nobody is, or nobody of them
    can be reached, everybody of the role. An address that nobody owns is told
    besides, and counts as nobody. An ordinary message goes to the first proved
    way of each person. An urgent one goes to all their ways, proved or not; when
    everybody of a role is paused, to them all the same; and when no role can be
    reached, to every address of the agency.
    """
    wanted = tuple(sorted(set(roles)))
    chosen: set[str] = set()
    everybody_of: list[str] = []
    nobody_in: list[str] = []
    for role in wanted:
        able = _able(roster, role, at, urgent)
        on = [reach for reach in able if _is_on(roster, reach, role, at)]
        owned = [reach for reach in able if reach.person]
        if not on:
            (everybody_of if owned else nobody_in).append(role)
        chosen |= {reach.contact for reach in (on or owned)}
        chosen |= {reach.contact for reach in able if not reach.person}
    if urgent and not chosen:
        chosen = {reach.contact for reach in roster.reaches}
    told = [reach for reach in roster.reaches if reach.contact in chosen]
    return Told(
        contacts=tuple(reach.contact for reach in (told if urgent else _first_of_each(told))),
        everybody_of=tuple(everybody_of),
        nobody_in=tuple(nobody_in),
    )


def _able(roster: Roster, role: str, at: datetime, urgent: bool) -> list[Reach]:
    members = [reach for reach in roster.reaches if role in reach.roles]
    if not urgent:
        return [reach for reach in members if _is_sure(reach) and not reach.rests(at)]
    awake = [reach for reach in members if not reach.rests(at)]
    return awake if any(reach.person for reach in awake) else members


def _is_on(roster: Roster, reach: Reach, role: str, at: datetime) -> bool:
    if not reach.person:
        return False
    if role == OFFICER and reach.officer in roster.officers_on_duty:
        return True
    return any(
        shift.role == role and shift.person == reach.person and shift.starts_at <= at < shift.ends_at
        for shift in roster.shifts
    )


def _is_sure(reach: Reach) -> bool:
    return reach.is_proved or reach.channel not in NEEDS_PROOF


def _first_of_each(reaches: Iterable[Reach]) -> list[Reach]:
    first: dict[str, Reach] = {}
    for reach in reaches:
        first.setdefault(reach.owner, reach)
    return list(first.values())
