"""A worked stay: the facts of one stay as a case writes them, and every question put to them.

`given` names a lawful starting world and the instant at which the release is
due in it, then only what differs. `want` says what the judge must answer at
the instants named. A key, a kind of fact or a field that is not known is refused:
it would test nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from fortyeight.foundations.law import authority, duties, findings, release, service, timeline
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.facts import KINDS, Fact
from fortyeight.foundations.law.facts.codec import UnableToReadFact, read_payload, read_when
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.rulebook.toml_lines import Place
from fortyeight.foundations.rulebook.unread import no_such_key
from fortyeight.foundations.rulebook.worlds import World

Given = Mapping[str, Any]
Item = Mapping[str, Any]

GIVEN = frozenset({"world", "release_due", "place", "leave_out", "facts", "stay"})
NEEDED = frozenset({"world", "release_due"})
_FACT_KEYS = frozenset({"id", "at", "hours", "recorded", "stream", "kind"})
WANT: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "authority": (frozenset({"at", "basis", "code"}), frozenset({"until", "rule"})),
    "gaps": (frozenset({"from"}), frozenset({"to", "hours", "basis"})),
    "may_serve": (
        frozenset({"at", "answer"}),
        frozenset({"code", "failed", "warned", "rule", "warrant", "officer"}),
    ),
    "must_release": (frozenset({"at", "answer"}), frozenset({"code", "until"})),
    "findings": (frozenset({"at", "codes"}), frozenset()),
    "duties": (frozenset({"at", "code", "due"}), frozenset({"who", "done", "subject"})),
}
"""What may be wanted: for each question the keys that an item needs, and those that it may have."""

_HOUR = timedelta(hours=1)


class UnableToReadStay(ValueError):
    """A worked stay was not understood. `place` is where below the case it stands."""

    def __init__(self, code: str, what: str, place: Place) -> None:
        super().__init__(what)
        self.code, self.what, self.place = code, what, place


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One item that is wanted and does not come out, with its place below the case."""

    place: Place
    wanted: Item | str
    got: Item | str


def check_stay(given: Given, want: Mapping[str, Any]) -> None:
    """Refuse what a worked stay cannot give or want. Raises UnableToReadStay."""
    _require("given", given, NEEDED, GIVEN - NEEDED, ("given",))
    unknown = sorted(set(want) - set(WANT))
    if unknown:
        what = no_such_key("want of a worked stay", unknown, WANT)
        raise UnableToReadStay("CASE.UNKNOWN_KEY", what, ("want", unknown[0]))
    for question, items in want.items():
        needed, optional = WANT[question]
        if not isinstance(items, list):
            raise UnableToReadStay("CASE.TIME", f"want.{question} is a list", ("want", question))
        for number, item in enumerate(items):
            place: Place = ("want", question, number)
            _require(f"want.{question}", item, needed, optional, place)
            for key in ("at", "from", "to", "until", "due"):
                if isinstance(item.get(key), datetime) and item[key].tzinfo is None:
                    raise UnableToReadStay("CASE.TIME", f"want.{question}: {key} needs its offset", place)


def _require(where: str, table: Item, needed: frozenset[str], optional: frozenset[str], place: Place) -> None:
    unknown, missing = sorted(set(table) - needed - optional), sorted(needed - set(table))
    if unknown:
        what = no_such_key(where, unknown, needed | optional)
        raise UnableToReadStay("CASE.UNKNOWN_KEY", what, (*place, unknown[0]))
    if missing:
        raise UnableToReadStay("CASE.MISSING_KEY", f"{where} needs {', '.join(missing)}", place)


def build_casefile(worlds: Mapping[str, World], given: Given, zone: ZoneInfo) -> CaseFile:
    """Lay the facts of a worked stay before the judge. Raises UnableToReadStay."""
    world = worlds.get(given["world"])
    if world is None:
        what = no_such_key("the file of worlds", [str(given["world"])], worlds)
        raise UnableToReadStay("CASE.WORLD", what, ("given", "world"))
    due = given["release_due"]
    if not isinstance(due, datetime) or due.tzinfo is None:
        raise UnableToReadStay(
            "CASE.TIME", "release_due is an instant with its offset", ("given", "release_due")
        )
    written = dict(world.facts)
    for name in given.get("leave_out", ()):
        if name not in written:
            what = no_such_key(f"the world {world.name}", [name], written)
            raise UnableToReadStay("CASE.UNKNOWN_KEY", what, ("given", "leave_out"))
        del written[name]
    places: dict[str, Place] = {}
    for number, item in enumerate(given.get("facts", ())):
        name = str(item.get("id", f"f{number + 1}"))
        places[name] = ("given", "facts", number)
        written.pop(name, None)
        written[name] = item
    place = given.get("place", world.place)
    maker = _Maker(world=world, due=due, zone=zone, place=place)
    facts = tuple(
        maker.make(name, number, item, places.get(name, ("given", "world")))
        for number, (name, item) in enumerate(written.items(), 1)
    )
    stay = given.get("stay", world.streams["stay"])
    return CaseFile(stay=stay, zone=zone, place=place, facts=facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Maker:
    """Makes the facts of one world at one place and time."""

    world: World
    due: datetime
    zone: ZoneInfo
    place: str

    def make(self, name: str, number: int, item: Item, place: Place) -> Fact:
        kind = str(item.get("kind"))
        if kind not in KINDS:
            what = no_such_key("the vocabulary of facts", [kind], KINDS)
            raise UnableToReadStay("CASE.FACT", what, (*place, "kind"))
        data = {key: self._plain(value) for key, value in item.items() if key not in _FACT_KEYS}
        try:
            what_happened = read_payload(kind, data, self.zone, kind)
            when = self._when(item, place)
            recorded = read_when(self._plain(item["recorded"]), self.zone) if "recorded" in item else when
        except UnableToReadFact as fault:
            raise UnableToReadStay("CASE.FACT", f"{fault.where}: {fault.why}", place) from None
        return Fact(
            id=name,
            stream=item.get("stream", self.world.streams[what_happened.STREAM or "stay"]),
            happened_at=when,
            recorded_at=recorded.latest,
            actor="records",
            what=what_happened,
            seq=number,
        )

    def _when(self, item: Item, place: Place) -> When:
        if ("at" in item) == ("hours" in item):
            raise UnableToReadStay(
                "CASE.TIME", "a fact has `at`, or `hours` after release_due: one of them", place
            )
        if "hours" in item:
            return exactly(self.due + item["hours"] * _HOUR)
        return read_when(self._plain(item["at"]), self.zone)

    def _plain(self, value: Any) -> Any:
        """Write a value of TOML as the reader of facts takes it; {place} and {zone} are those of the case."""
        if isinstance(value, (datetime, date)):
            return value.isoformat()
        if isinstance(value, Mapping):
            return {key: self._plain(each) for key, each in value.items()}
        if isinstance(value, str):
            return value.replace("{place}", self.place).replace("{zone}", self.zone.key)
        return value


def compare_stay(book: Book, casefile: CaseFile, want: Mapping[str, Any]) -> tuple[Difference, ...]:
    """Put every wanted question to the judge, and list what does not come out; empty when all does."""
    return tuple(_differences(_Court(book, casefile), want))


def _differences(court: "_Court", want: Mapping[str, Any]) -> Iterator[Difference]:
    for question, items in want.items():
        if question == "gaps":
            yield from _gap_differences(court, items)
            continue
        ask = getattr(court, question)
        for number, item in enumerate(items):
            got = ask(item)
            shown = {key: got.get(key) for key in item}
            if shown != dict(item):
                yield Difference(place=("want", question, number), wanted=item, got=shown)


def _gap_differences(court: "_Court", items: list[Item]) -> Iterator[Difference]:
    """Every gap of the timeline is wanted, in order, and no other."""
    gaps = court.gaps()
    for number, item in enumerate(items):
        if number >= len(gaps):
            yield Difference(place=("want", "gaps", number), wanted=item, got="no such gap")
            continue
        shown = {key: gaps[number].get(key) for key in item}
        if "to" not in item and gaps[number]["to"] is not None:
            shown["to"] = gaps[number]["to"]
        if shown != dict(item):
            yield Difference(place=("want", "gaps", number), wanted=item, got=shown)
    for extra in gaps[len(items) :]:
        yield Difference(place=("want", "gaps"), wanted="no further gap", got=extra)


class _Court:
    """The judge over one case file; each method answers one wanted item under its own keys."""

    def __init__(self, book: Book, casefile: CaseFile) -> None:
        self.book, self.casefile = book, casefile

    def authority(self, item: Item) -> Item:
        found = authority.authority_at(self.casefile, at=_utc(item["at"]), book=self.book)
        decision = found.decision
        return {
            "at": item["at"],
            "basis": found.basis.value,
            "code": decision.code,
            "until": decision.expires_at,
            "rule": _rule_used(decision, item),
        }

    def may_serve(self, item: Item) -> Item:
        warrant, officer = item.get("warrant", "w-1"), item.get("officer", "officer/tully")
        decision = service.may_serve(
            self.casefile, warrant=warrant, officer=officer, at=_utc(item["at"]), book=self.book
        )
        return {
            "at": item["at"],
            "answer": decision.answer.value,
            "code": decision.code,
            "failed": [step.code for step in decision.reasons if step.answer is not Answer.YES],
            "warned": [step.code for step in decision.warnings],
            "rule": _rule_used(decision, item),
            "warrant": warrant,
            "officer": officer,
        }

    def must_release(self, item: Item) -> Item:
        decision = release.must_release(self.casefile, at=_utc(item["at"]), book=self.book)
        return {
            "at": item["at"],
            "answer": decision.answer.value,
            "code": decision.code,
            "until": decision.expires_at,
        }

    def findings(self, item: Item) -> Item:
        bench = Bench(book=self.book, zone=self.casefile.zone, at=_utc(item["at"]))
        found = findings.find_contradictions(History(self.casefile), bench)
        return {"at": item["at"], "codes": [finding.code for finding in found]}

    def duties(self, item: Item) -> Item:
        listed = duties.duties_of(self.casefile, at=_utc(item["at"]), book=self.book)
        fitting = [duty for duty in listed if duty.code == item["code"]]
        exact = [duty for duty in fitting if item.get("subject", duty.subject) == duty.subject]
        if not exact:
            return {"at": item["at"], "code": "none of this code"}
        (duty, *_) = exact
        return {
            "at": item["at"],
            "code": duty.code,
            "due": duty.due_at,
            "who": duty.who.value,
            "done": duty.is_done,
            "subject": duty.subject,
        }

    def gaps(self) -> list[Item]:
        """List the unbroken times in which no authority is shown; `to` None: it goes on."""
        gaps: list[dict[str, Any]] = []
        for span in timeline.timeline_of(self.casefile, book=self.book):
            if not span.is_gap:
                continue
            if gaps and gaps[-1]["to"] == span.starts_at and gaps[-1]["basis"] == span.basis.value:
                gaps[-1]["to"] = span.ends_at
            else:
                gaps.append({"from": span.starts_at, "to": span.ends_at, "basis": span.basis.value})
        for gap in gaps:
            gap["hours"] = (gap["to"] - gap["from"]) / _HOUR if gap["to"] else None
        return list(gaps)


def _rule_used(decision: Decision, item: Item) -> str:
    """The wanted rule when the decision rests on it; else the one that settled it, for the message."""
    used = {step.rule_id for step in (*decision.reasons, *decision.warnings)}
    return item["rule"] if item.get("rule") in used else decision.deciding.rule_id


def _utc(instant: datetime) -> datetime:
    return exactly(instant).earliest


def shown(item: Item | str, zone: tzinfo) -> str:
    """Write an item as the case writes it, with its instants on the wall of the place."""
    if isinstance(item, str):
        return item
    parts = []
    for key, value in item.items():
        text = value.astimezone(zone).isoformat() if isinstance(value, datetime) else repr(value)
        parts.append(f"{key} = {'nothing' if value is None else text}")
    return ", ".join(parts)
