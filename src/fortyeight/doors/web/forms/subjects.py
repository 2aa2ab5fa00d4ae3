"""What in a stay a form can be about: its open matters, its papers, its claims, its contradictions."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _

from fortyeight.doors.web.forms.fields import Ground, Subject
from fortyeight.doors.web.showing import words
from fortyeight.doors.web.showing.times import wall_minute
from fortyeight.foundations.law import custody
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.facts import Fact, Payload, agreement, state, stay
from fortyeight.foundations.law.findings import find_contradictions
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.rulebook.current import current


def open_matters(ground: Ground) -> tuple[Subject, ...]:
    """List the local matters that nobody closed."""
    history = _history(ground)
    last = [events[-1] for events in custody.recorded_matters_of(history).values()]
    return tuple(
        Subject(id=fact.what.matter, label=_matter_words(ground, fact, fact.what))
        for fact, opens in last
        if opens and isinstance(fact.what, stay.MatterOpened)
    )


def _matter_words(ground: Ground, fact: Fact, what: stay.MatterOpened) -> str:
    kind = words.choice(what.type)
    named = f"{kind}: {what.label}" if what.label else str(kind)
    return _since(ground, named, fact)


def detainers(ground: Ground) -> tuple[Subject, ...]:
    """List the detainers that ICE did not cancel."""
    found = _not_ended(ground, "detainer", stay.DetainerReceived, stay.DetainerCancelled)
    return _named(ground, "detainer", ((fact, getattr(fact.what, "form", "")) for fact in found))


def warrants(ground: Ground) -> tuple[Subject, ...]:
    """List the administrative warrants that ICE did not recall."""
    found = _not_ended(ground, "warrant", stay.WarrantReceived, stay.WarrantRecalled)
    return _named(ground, "warrant", ((fact, getattr(fact.what, "form", "")) for fact in found))


def warrants_to_serve(ground: Ground) -> tuple[Subject, ...]:
    """List those of the warrants that were not served in this stay."""
    served = {getattr(fact.what, "warrant", "") for fact in _history(ground).here(stay.WarrantServed)}
    return tuple(warrant for warrant in warrants(ground) if warrant.id not in served)


def state_orders(ground: Ground) -> tuple[Subject, ...]:
    """List the orders of the state's officials that nobody took back."""
    found = _not_ended(ground, "order", state.StateOrderIssued, state.StateOrderRescinded)
    return _named(ground, "order", ((fact, getattr(fact.what, "official", "")) for fact in found))


def boas(ground: Ground) -> tuple[Subject, ...]:
    """List the basic ordering agreements of the agency."""
    return _agreements(ground, "BOA")


def contracts(ground: Ground) -> tuple[Subject, ...]:
    """List the agency's contracts to house."""
    return _agreements(ground, "CONTRACT")


def _agreements(ground: Ground, model: str) -> tuple[Subject, ...]:
    texts = {
        fact.stream: fact.what.text
        for fact in _history(ground).of(agreement.Signed)
        if isinstance(fact.what, agreement.Signed) and fact.what.model == model
    }
    return tuple(Subject(id=stream, label=text) for stream, text in texts.items())


def open_claims(ground: Ground) -> tuple[Subject, ...]:
    """List the claims of US citizenship that nobody settled."""
    found = _not_ended(ground, "claim", stay.CitizenshipClaimed, stay.ClaimSettled)
    return _named(ground, "claim", ((fact, _("Claim of US citizenship")) for fact in found))


def open_release_claims(ground: Ground) -> tuple[Subject, ...]:
    """List every "I should be out" that nobody answered."""
    found = _not_ended(ground, "claim", stay.ReleaseClaimed, stay.ReleaseClaimAnswered)
    return _named(ground, "claim", ((fact, _("“I should be out”")) for fact in found))


def flags(ground: Ground) -> tuple[Subject, ...]:
    """List the hold flags that are set."""
    found = _not_ended(ground, "flag", stay.HoldFlagSeen, stay.HoldFlagCleared)
    return _named(ground, "flag", ((fact, _("Hold flag")) for fact in found))


def standing_orders(ground: Ground) -> tuple[Subject, ...]:
    """List the court orders that were not lifted."""
    found = _not_ended(ground, "order", stay.CourtOrderReceived, stay.CourtOrderLifted)
    return _named(ground, "order", ((fact, _("Court order")) for fact in found))


def contradictions(ground: Ground) -> tuple[Subject, ...]:
    """List the contradictions in the record that nobody looked into."""
    bench = Bench(book=current(), zone=ground.zone, at=ground.at)
    found = find_contradictions(_history(ground), bench)
    return tuple(Subject(id=made.key, label=made.because) for made in found if not made.reviewed_by)


def told_about(ground: Ground) -> tuple[Subject, ...]:
    """List what ICE can be told about in this stay; each gives `about` and the id it is about."""
    history = _history(ground)
    served = _named(
        ground, "warrant", ((fact, _("The warrant was served")) for fact in history.here(stay.WarrantServed))
    )
    claims = _named(
        ground,
        "claim",
        ((fact, _("A claim of US citizenship")) for fact in history.here(stay.CitizenshipClaimed)),
    )
    return (
        *_about(stay.Notified.SERVICE, served),
        *_about(stay.Notified.CITIZENSHIP_CLAIM, claims),
        *_about(stay.Notified.RELEASE_PLANNED, (Subject(id="", label=_("A release is planned")),)),
        *_about(stay.Notified.RELEASED, (Subject(id="", label=_("The person was released")),)),
    )


def _about(value: stay.Notified, subjects: Iterable[Subject]) -> Iterable[Subject]:
    for subject in subjects:
        also: Mapping[str, object] = {"about": value}
        yield Subject(id=subject.id, label=subject.label, key=f"{value}:{subject.id}", also=also)


def _history(ground: Ground) -> History:
    """The stay as the person saw it: a form sent twice has to find the same choices the second time."""
    assert ground.read is not None, "a subject is a stay's"
    casefile = ground.read.casefile
    seen = tuple(fact for fact in casefile.facts if fact.stream != casefile.stay or fact.seq <= ground.head)
    return History(replace(casefile, facts=seen))


def _not_ended(ground: Ground, name: str, begins: type[Payload], ends: type[Payload]) -> tuple[Fact, ...]:
    history = _history(ground)
    ended = {getattr(fact.what, name) for fact in history.here(ends)}
    return tuple(fact for fact in history.here(begins) if getattr(fact.what, name) not in ended)


def _named(ground: Ground, name: str, found: Iterable[tuple[Fact, Any]]) -> tuple[Subject, ...]:
    return tuple(
        Subject(id=getattr(fact.what, name), label=_since(ground, str(label), fact)) for fact, label in found
    )


def _since(ground: Ground, label: str, fact: Fact) -> str:
    return f"{label} · {wall_minute(fact.happened_at.earliest, ground.zone)}"
