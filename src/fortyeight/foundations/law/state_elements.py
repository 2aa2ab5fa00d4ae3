"""Which elements of a hold under state law the record shows, and which it leaves open.

The rules name elements by their words; this module knows how the record shows
each. A word that it does not know is an element that nobody can look for.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from fortyeight.foundations.law import detainers
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import Event, possibly_last, switched_on
from fortyeight.foundations.law.decision import Answer, all_of
from fortyeight.foundations.law.facts import Fact, state, stay
from fortyeight.foundations.law.hindrance import worst
from fortyeight.foundations.law.reasoning import Bench

Shown = tuple[Answer, tuple[Fact, ...]]
FORMS = "I-247"


@dataclass(frozen=True, slots=True, kw_only=True)
class Elements:
    """What is there, what is open, and the facts that show either, by the word of the element."""

    present: frozenset[str]
    unknown: frozenset[str]
    facts: Mapping[str, tuple[Fact, ...]]

    def answer_to(self, name: str) -> Answer:
        """Whether one element is there."""
        if name in self.present:
            return Answer.YES
        return Answer.UNKNOWN if name in self.unknown else Answer.NO


def elements_at(history: History, bench: Bench, names: Iterable[str]) -> Elements:
    """Look for the elements named, at the instant of the bench."""
    shown = {name: _look(history, bench, name) for name in names}
    return Elements(
        present=frozenset(name for name, (answer, _) in shown.items() if answer is Answer.YES),
        unknown=frozenset(name for name, (answer, _) in shown.items() if answer is Answer.UNKNOWN),
        facts={name: facts for name, (_, facts) in shown.items()},
    )


def _look(history: History, bench: Bench, name: str) -> Shown:
    look = ELEMENTS.get(name)
    return look(history, bench) if look is not None else (Answer.UNKNOWN, ())


def warrants_in_effect(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the administrative warrants here that were not recalled by now, or for which that may be so."""
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(stay.WarrantReceived):
        grouped.setdefault(getattr(fact.what, "warrant", ""), []).append((fact, True))
    for fact in history.of(stay.WarrantRecalled):
        name = getattr(fact.what, "warrant", "")
        if name in grouped:
            grouped[name].append((fact, False))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO)


def _that_ask(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers in effect that ask the jail to hold, or may; a notice asks for none."""
    found = [
        (fact, all_of((answer, detainers.asks_to_hold(bench, fact))))
        for fact, answer in detainers.detainers_in_effect(history, bench)
    ]
    return tuple((fact, answer) for fact, answer in found if answer is not Answer.NO)


def _detainer(history: History, bench: Bench) -> Shown:
    return worst(_that_ask(history, bench))


def _official_form(history: History, bench: Bench) -> Shown:
    return worst(
        tuple(
            (fact, answer)
            for fact, answer in _that_ask(history, bench)
            if getattr(fact.what, "form", "").startswith(FORMS)
        )
    )


def _warrant(history: History, bench: Bench) -> Shown:
    return worst(warrants_in_effect(history, bench))


def _warrant_signed(history: History, bench: Bench) -> Shown:
    papers = warrants_in_effect(history, bench)
    return _checked(history, bench, papers, stay.WarrantChecked, "warrant", "signed_by_issuing_officer")


def _form_complete(history: History, bench: Bench) -> Shown:
    papers = detainers.detainers_in_effect(history, bench)
    return _checked(history, bench, papers, state.DetainerChecked, "detainer", "form_complete")


def _probable_cause(history: History, bench: Bench) -> Shown:
    papers = detainers.detainers_in_effect(history, bench)
    return _checked(history, bench, papers, state.DetainerChecked, "detainer", "probable_cause_indicated")


def _checked(
    history: History,
    bench: Bench,
    papers: tuple[tuple[Fact, Answer], ...],
    kind: type[stay.StayFact],
    key: str,
    item: str,
) -> Shown:
    """Say whether an item of the face of a paper was found good, by the last reading; one paper suffices."""
    found: list[tuple[Fact, Answer]] = []
    for paper, in_effect in papers:
        name = getattr(paper.what, key)
        checks = [(fact, True) for fact in history.here(kind) if getattr(fact.what, key) == name]
        lasts = possibly_last(checks, bench.at, paired=False)
        seen = {getattr(last[0].what, item) if last else None for last in lasts}
        if seen == {True}:
            found += [(last[0], in_effect) for last in lasts if last]
        elif seen != {False}:
            found.append((paper, Answer.UNKNOWN))
    return worst(tuple(found))


def _state_order(history: History, bench: Bench) -> Shown:
    """An order of the state's official, issued in this stay and not taken back."""
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(state.StateOrderIssued, state.StateOrderRescinded):
        issued = isinstance(fact.what, state.StateOrderIssued)
        grouped.setdefault(getattr(fact.what, "order", ""), []).append((fact, issued))
    answers = [(events[0][0], switched_on(events, bench.at)) for events in grouped.values()]
    return worst(tuple((fact, answer) for fact, answer in answers if answer is not Answer.NO))


def _proof_of_status(history: History, bench: Bench) -> Shown:
    """Proof shown in any stay of the person; a new booking does not make it unseen."""
    proofs = history.of(state.ProofOfStatusShown)
    found = [(fact, fact.happened_at.has_come(bench.at)) for fact in proofs]
    return worst(tuple((fact, answer) for fact, answer in found if answer is not Answer.NO))


ELEMENTS: Mapping[str, Callable[[History, Bench], Shown]] = {
    "DETAINER_RECEIVED": _detainer,
    "OFFICIAL_FORM": _official_form,
    "FORM_COMPLETE": _form_complete,
    "PROBABLE_CAUSE_INDICATED": _probable_cause,
    "WARRANT_RECEIVED": _warrant,
    "WARRANT_SIGNED": _warrant_signed,
    "STATE_OFFICIAL_ORDER": _state_order,
    "PROOF_OF_STATUS_SHOWN": _proof_of_status,
}
"""From the word of an element, as the rules write it, to the function that looks for it."""

ELEMENT_WORDS: Mapping[str, str] = {
    "DETAINER_RECEIVED": "a detainer in effect",
    "OFFICIAL_FORM": "a detainer on the official form",
    "FORM_COMPLETE": "a detainer whose form is complete",
    "PROBABLE_CAUSE_INDICATED": "probable cause on the face of the detainer",
    "WARRANT_RECEIVED": "an administrative warrant",
    "WARRANT_SIGNED": "a warrant that an issuing officer signed",
    "STATE_OFFICIAL_ORDER": "the order of a judicial official of the state",
    "PROOF_OF_STATUS_SHOWN": "proof of citizenship or lawful status",
}
"""How each element reads in a sentence."""


def word_of(name: str) -> str:
    """Name an element in a sentence; an unknown one by its word."""
    return ELEMENT_WORDS.get(name, name.replace("_", " ").lower())
