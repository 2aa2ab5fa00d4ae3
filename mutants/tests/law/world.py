"""A world in which a service is lawful; every test makes one change from it.

Maren Oakley was booked into the jail of Pinehollow County, Florida, on Monday.
Bail was posted on Friday 30 October 2026 at 08:00 on the wall (12:00 UTC), and
nothing else holds. Officer Tully is certified and on duty, the warrant and its
detainer came, were read and served as they must be. All of it is invented.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fortyeight.foundations.law import authority, duties, release, service, timeline
from fortyeight.foundations.law.authority import Authority
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.facts import Fact, Payload, agreement, amendment, officer, stay
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.timeline import Span
from fortyeight.foundations.rulebook.current import current

NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2026, 10, 30, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
TICK = timedelta(microseconds=1)
AGENCY, AGREEMENT, OFFICER = "agency/pinehollow", "agreement/pinehollow-1", "officer/tully"
STAY, PERSON, JAIL = "stay/1", "person/oakley", "pinehollow-main"
NAME = "Maren Oakley"
WARRANT, DETAINER, MATTER = "w-1", "d-1", "m-1"
STREAMS = {"agency": AGENCY, "agreement": AGREEMENT, "officer": OFFICER, "stay": STAY, "": STAY}

At = datetime | When | float


def hours(number: float) -> datetime:
    """Find the instant so many elapsed hours after the release was due."""
    return NOW + timedelta(hours=number)


def between(first: At, last: At) -> When:
    """Make an interval; numbers are hours after the release was due."""
    return When(when(first).earliest, when(last).latest)


def when(at: At) -> When:
    """Make a `When` of an instant, of an interval, or of hours after the release was due."""
    if isinstance(at, When):
        return at
    return exactly(at if isinstance(at, datetime) else hours(at))


SERVED = stay.WarrantServed(
    warrant=WARRANT,
    officer=OFFICER,
    directing_officer="Deportation Officer Quill",
    language="Spanish",
    interpreter="Iris Vance",
    identified_as_officer=True,
    stated_arrest_and_why=True,
    interpreter_offered=True,
    interpreter_on_warrant=True,
    copy_given=True,
    contest_notice_given=True,
)

LAWFUL: Mapping[str, tuple[float, Payload]] = {
    "enrolled": (-9000, agreement.AgencyEnrolled(name="Pinehollow County", place="us_fl")),
    "jail": (-9000, agreement.JailOpened(jail=JAIL, name="Main jail", zone="America/New_York")),
    "signed_lea": (-8000, agreement.Signed(agency=AGENCY, model="WSO", text="wso_2025", side="LEA")),
    "signed_ice": (-7999, agreement.Signed(agency=AGENCY, model="WSO", text="wso_2025", side="ICE")),
    "in_force": (-7998, agreement.EnteredIntoForce()),
    "covered": (-7998, agreement.FacilityCovered(jail=JAIL)),
    "nominated": (-7000, officer.Nominated(agency=AGENCY, name="Sam Tully")),
    "certified": (-6000, officer.IceCertified()),
    "letter": (-5900, officer.LetterSigned()),
    "form": (-5800, officer.Form70006Executed()),
    "credential": (-5700, officer.CredentialIssued()),
    "duty": (-2, officer.DutyStarted(jail=JAIL, until=hours(10))),
    "booked": (-100, stay.Booked(jail=JAIL, person=PERSON, name=NAME)),
    "opened": (-100, stay.MatterOpened(matter=MATTER, type=stay.Matter.CHARGE)),
    "detainer": (-50, stay.DetainerReceived(detainer=DETAINER, signed=True)),
    "warrant": (-50, stay.WarrantReceived(warrant=WARRANT, form="I-200", detainer=DETAINER)),
    "checked": (
        -49,
        stay.WarrantChecked(
            warrant=WARRANT, names_this_person=True, signed_by_issuing_officer=True, dated=True
        ),
    ),
    "copy": (-48, stay.DetainerServed(detainer=DETAINER, language="Spanish")),
    "closed": (0, stay.MatterClosed(matter=MATTER, how="BAIL_POSTED")),
}


@dataclass(frozen=True)
class World:
    """The facts by name, and the place. Each method gives a new world with one thing changed."""

    facts: Mapping[str, Fact]
    place: str = "us_fl"
    zone: ZoneInfo = NEW_YORK
    stay: str = STAY

    def plus(
        self, what: Payload, at: At, *, stream: str = "", name: str = "", recorded: At | None = None
    ) -> "World":
        """Add a fact; its stream is that of the lawful world unless another is named."""
        happened = when(at)
        written = when(recorded).earliest if recorded is not None else happened.latest
        name = name or f"fact-{len(self.facts)}"
        fact = Fact(
            id=name,
            stream=stream or STREAMS[what.STREAM],
            happened_at=happened,
            recorded_at=written,
            actor="records",
            what=what,
            seq=len(self.facts) + 1,
        )
        return replace(self, facts={**self.facts, name: fact})

    def without(self, *names: str) -> "World":
        """Leave facts out."""
        return replace(self, facts={name: fact for name, fact in self.facts.items() if name not in names})

    def moved(self, name: str, at: At) -> "World":
        """Let a fact have happened at another time."""
        return replace(self, facts={**self.facts, name: replace(self.facts[name], happened_at=when(at))})

    def saying(self, name: str, **fields: Any) -> "World":
        """Let a fact say something else."""
        fact = self.facts[name]
        changed = replace(fact, what=replace(fact.what, **fields))
        return replace(self, facts={**self.facts, name: changed})

    def placed(self, place: str) -> "World":
        """Put the jail into another state."""
        return replace(self, place=place)

    def seen_from(self, stream: str) -> "World":
        """Ask about another stay of the same facts."""
        return replace(self, stay=stream)

    def served(self, at: At = 0.2, *, name: str = "served", stream: str = "", **fields: Any) -> "World":
        """Record a service, complete unless `fields` say otherwise."""
        return self.plus(replace(SERVED, **fields), at, name=name, stream=stream)

    def retracted(self, name: str, at: At, *, called: str = "") -> "World":
        """Retract a fact."""
        stream = self.facts[name].stream
        return self.plus(
            amendment.Retracted(fact=name, why="entered by mistake"), at, stream=stream, name=called
        )

    def corrected(self, name: str, at: At, *, happened: At, called: str = "", **fields: Any) -> "World":
        """Correct a fact's time, and what it says."""
        fact = self.facts[name]
        payload = replace(fact.what, **fields)
        made = amendment.Corrected(
            fact=name, why="the paper says so", happened_at=when(happened), what=payload
        )
        return self.plus(made, at, stream=fact.stream, name=called)

    def casefile(self) -> CaseFile:
        """Lay the facts before the judge."""
        return CaseFile(stay=self.stay, zone=self.zone, place=self.place, facts=tuple(self.facts.values()))

    def history(self) -> History:
        """What the facts say once amendments are applied."""
        return History(self.casefile())

    def bench(self, at: At, book: Book | None = None) -> Bench:
        """A bench at an instant."""
        return Bench(book=book or current(), zone=self.zone, at=when(at).earliest)

    def may_serve(
        self, at: At = 0.1, *, warrant: str = WARRANT, by: str = OFFICER, book: Book | None = None
    ) -> Decision:
        """Ask whether the officer may serve the warrant."""
        return service.may_serve(
            self.casefile(), warrant=warrant, officer=by, at=when(at).earliest, book=book or current()
        )

    def authority(self, at: At, book: Book | None = None) -> Authority:
        """Ask on what authority the person is held."""
        return authority.authority_at(self.casefile(), at=when(at).earliest, book=book or current())

    def basis(self, at: At) -> tuple[str, str]:
        """The basis at an instant, and the code of the decision."""
        found = self.authority(at)
        return found.basis.value, found.decision.code

    def timeline(self, book: Book | None = None) -> tuple[Span, ...]:
        """All spans of the stay."""
        return timeline.timeline_of(self.casefile(), book=book or current())

    def picture(self) -> list[tuple[float, str, str]]:
        """The spans as hours from the due release, basis and code."""
        return [
            (round((span.starts_at - NOW) / timedelta(hours=1), 6), span.basis.value, span.decision.code)
            for span in self.timeline()
        ]

    def release(self, at: At) -> Decision:
        """Ask whether the person must be released."""
        return release.must_release(self.casefile(), at=when(at).earliest, book=current())

    def duties(self, at: At, book: Book | None = None) -> tuple[Duty, ...]:
        """List the duties at an instant."""
        return duties.duties_of(self.casefile(), at=when(at).earliest, book=book or current())

    def duty(self, code: str, at: At) -> Duty:
        """The one duty of a code."""
        (found,) = [duty for duty in self.duties(at) if duty.code == code]
        return found


def lawful_world(**changed: At | Payload | None) -> World:
    """Build the lawful world, with facts left out (None), moved (a time) or replaced (a payload)."""
    world = World(facts={})
    unknown = set(changed) - set(LAWFUL)
    assert not unknown, f"the lawful world has no {unknown}"
    for name, (at, what) in LAWFUL.items():
        change = changed.get(name, what)
        if change is None:
            continue
        if isinstance(change, Payload):
            world = world.plus(change, at, name=name)
        else:
            world = world.plus(what, change, name=name)
    return world


def failures(decision: Decision) -> list[str]:
    """The codes of the steps that did not hold, in order."""
    return [step.code for step in decision.reasons if step.answer.value != "YES"]


def without_rule(*rule_ids: str) -> Book:
    """The book with some rules outside their dates: each keeps its name and loses every value that holds."""
    book = current()
    rules = dict(book.rules)
    for rule_id in rule_ids:
        rule = rules[rule_id]
        long_ago = tuple(
            replace(value, in_force_from=date(1900, 1, 1), in_force_to=date(1900, 1, 2))
            for value in rule.values
        )
        rules[rule_id] = replace(rule, values=long_ago)
    return replace(book, rules=rules)


def ended_on(rule_id: str, day: date) -> Book:
    """The book with one rule out of force from a day on."""
    book = current()
    rule = book.rules[rule_id]
    values = tuple(replace(value, in_force_to=day) for value in rule.values)
    return replace(book, rules={**book.rules, rule_id: replace(rule, values=values)})


def with_terms(rule_id: str, terms: Any) -> Book:
    """The book with other terms in every value of one rule."""
    book = current()
    rule = book.rules[rule_id]
    values = tuple(replace(value, terms=terms) for value in rule.values)
    return replace(book, rules={**book.rules, rule_id: replace(rule, values=values)})


def absent_rules(rule_ids: Iterable[str]) -> Book:
    """The book without some rules."""
    gone = set(rule_ids)
    book = current()
    return replace(book, rules={key: rule for key, rule in book.rules.items() if key not in gone})
