"""No act by an officer without authority that minute: a small oracle of papers, beside the judge's own path.

It knows seven switches and turns each by the last fact that had happened. It asks
no rule and uses nothing of `fortyeight.foundations.law` but the facts.
"""

from collections.abc import Iterable
from datetime import datetime

from fortyeight.foundations.law.authority import Basis
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.facts import Fact, Payload, agreement, officer, stay
from sim.county import County
from sim.follower import Follower
from sim.shadow import Shadow
from sim.violation import Violation

AUTHORITY = "no act by an officer without authority that minute"
HELD = "nobody is held on a service by an officer who had no authority that minute"

SWITCHES: dict[str, tuple[tuple[type[Payload], ...], tuple[type[Payload], ...]]] = {
    "employed": ((officer.Nominated,), (officer.LeftAgency,)),
    "certified": ((officer.IceCertified,), ()),
    "letter": ((officer.LetterSigned,), ()),
    "form 70-006": ((officer.Form70006Executed,), ()),
    "credential": ((officer.CredentialIssued,), (officer.CredentialReturned, officer.CredentialLost)),
}
AGAINST: dict[str, tuple[tuple[type[Payload], ...], tuple[type[Payload], ...]]] = {
    "withdrawn": ((officer.AuthorityWithdrawn,), (officer.LetterSigned,)),
    "suspended": ((officer.Suspended,), (officer.SuspensionLifted,)),
}


class Unclear(Exception):
    """A time that bears on it is not exact: this oracle says nothing then."""


class Papers:
    """Asks the oracle about every service as it is recorded, and about whoever is held on one."""

    def __init__(self, county: County, shadow: Shadow) -> None:
        self.county, self.shadow = county, shadow

    def check(self) -> None:
        """Call it after the shadow has followed."""
        for fact in self.shadow.new:
            if isinstance(fact.what, stay.WarrantServed):
                self.county.seen["service, checked against the papers"] += 1
                self._require(fact, AUTHORITY)
        for stream in self.shadow.changed:
            found = self.shadow.now[stream]
            if found.authority.basis is Basis.WSO_ARREST:
                self._check_held(stream, found.at)

    def _check_held(self, stream: str, at: datetime) -> None:
        """At least one service that counts now was by somebody with authority then."""
        history = History(self.shadow.follower.casefile(stream))
        served = [f for f in history.of(stay.WarrantServed) if f.happened_at.earliest <= at]
        lacking = []
        for fact in served:
            try:
                missing = lacks(self.shadow.follower, fact)
            except Unclear:
                return
            if not missing:
                return
            lacking.append(missing)
        raise Violation(HELD, f"{stream}: {lacking or 'no service at all'}", at=at, about=(stream,))

    def _require(self, served: Fact, promise: str) -> None:
        try:
            missing = lacks(self.shadow.follower, served)
        except Unclear:
            return
        if missing:
            what = f"{served.stream}: {getattr(served.what, 'officer', '')} served without: {missing}"
            raise Violation(promise, what, at=self.county.now, about=(served.stream,))


def lacks(follower: Follower, served: Fact) -> str:
    """Name what the officer or the agreement lacked at the minute of a service; empty when nothing."""
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        raise Unclear
    at, own = served.happened_at.earliest, follower.facts.get(served.what.officer, [])
    for name, (on, off) in SWITCHES.items():
        if not _is_on(own, on, off, at):
            return name
    for name, (on, off) in AGAINST.items():
        if _is_on(own, on, off, at):
            return name
    if not _on_duty(follower, served, own, at):
        return "on duty here"
    return _lacks_ground(follower, at)


def _on_duty(follower: Follower, served: Fact, own: list[Fact], at: datetime) -> bool:
    turns = _come(own, (officer.DutyStarted, officer.DutyEnded), at)
    last = turns[-1].what if turns else None
    placed = [
        fact
        for fact in History(follower.casefile(served.stream)).here(
            stay.Booked, stay.Moved, stay.ReturnedFromIce
        )
        if fact.happened_at.earliest <= at
    ]
    if any(not fact.happened_at.is_exact for fact in placed):
        raise Unclear
    jail = getattr(placed[-1].what, "jail", "") if placed else ""
    return isinstance(last, officer.DutyStarted) and last.jail == jail and at < last.until


def _lacks_ground(follower: Follower, at: datetime) -> str:
    """Some agreement is in force and not suspended; counsel has not switched the service off."""
    standing = list(follower.standing())
    if _is_on(standing, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), at):
        return "counsel's switch"
    for stream in sorted({fact.stream for fact in standing if fact.stream.startswith("agreement/")}):
        facts = [fact for fact in standing if fact.stream == stream]
        in_force = _is_on(facts, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), at)
        if in_force and not _is_on(facts, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), at):
            return ""
    return "an agreement in force"


def _is_on(
    facts: Iterable[Fact], on: tuple[type[Payload], ...], off: tuple[type[Payload], ...], at: datetime
) -> bool:
    come = _come(facts, (*on, *off), at)
    return bool(come) and isinstance(come[-1].what, on)


def _come(facts: Iterable[Fact], kinds: tuple[type[Payload], ...], at: datetime) -> list[Fact]:
    """List the facts of these kinds that had happened, in order. Two at one instant leave it open."""
    found = [f for f in facts if isinstance(f.what, kinds) and f.happened_at.earliest <= at]
    if any(not fact.happened_at.is_exact for fact in found):
        raise Unclear
    found.sort(key=lambda fact: (fact.happened_at.earliest, fact.seq))
    if len(found) > 1 and found[-1].happened_at == found[-2].happened_at:
        raise Unclear
    return found
