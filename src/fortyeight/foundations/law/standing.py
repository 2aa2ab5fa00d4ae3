"""Links 1 and 2 of the chain: the agreement, and the officer. The law of the state is in `state_law`.

Each function asks about one instant and gives the steps it took, failures and all.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law import state_law
from fortyeight.foundations.law.casefile import History, in_order
from fortyeight.foundations.law.custody import Event, agreed, jails_at, switched_on, switches
from fortyeight.foundations.law.decision import Answer, Reason, all_of
from fortyeight.foundations.law.facts import Fact, agreement, officer
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import powers
from fortyeight.foundations.law.shared import once_for_all
from fortyeight.foundations.law.state_law import STATE_LAW, WSO

SIDES = ("LEA", "ICE")
OTHER_MODELS = ("jem", "tfm")
ENDED_WORDS = "the agreement under which the authority was given had not ended"
POWER_FOR_FORM = {"I-200": "EXECUTE_ARREST_WARRANT", "I-205": "SERVE_REMOVAL_WARRANT"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An agreement as it stood at an instant."""

    stream: str
    text: str
    facts: tuple[Fact, ...]
    in_force: Answer
    suspended: Answer
    covers: Answer

    @property
    def carries(self) -> Answer:
        """Whether it is in force, not suspended, and covers the jail."""
        running = {Answer.YES: Answer.NO, Answer.NO: Answer.YES}.get(self.suspended, Answer.UNKNOWN)
        return all_of((self.in_force, running, self.covers))

    def rule_id(self, clause: str) -> str:
        """Name a clause of this agreement's text in the rulebook."""
        return f"moa.{self.text}.{clause}"


def agreements_at(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    return once_for_all(history, bench, "agreements", lambda: _agreements(history, bench))


def _agreements(history: History, bench: Bench) -> tuple[Standing, ...]:
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and is_wso_text(fact.what.text) and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def is_wso_text(text: str) -> bool:
    """Whether a text can be that of a WSO agreement, by its name; a name that nobody knows can be.

    >>> is_wso_text("wso_2025"), is_wso_text("jem_2025"), is_wso_text("wso_fl_addendum_2025")
    (True, False, False)
    """
    words = text.split("_")
    return words[0] not in OTHER_MODELS and "addendum" not in words


def standing_under(history: History, bench: Bench, stream: str, model: str) -> Standing | None:
    """Find how one agreement of a model stands; None unless both sides have signed, or may have.

    Of several texts signed in one stream the last counts.
    """
    agencies = set(history.agency_streams())
    signed = [
        fact
        for fact in history.of(agreement.Signed, stream=stream)
        if isinstance(fact.what, agreement.Signed)
        and fact.what.model == model
        and fact.what.agency in agencies
    ]
    by_text: dict[str, list[Fact]] = {}
    for fact in signed:
        by_text.setdefault(getattr(fact.what, "text", ""), []).append(fact)
    found = [_standing(history, bench, stream, text, facts) for text, facts in by_text.items()]
    return next((standing for standing in reversed(found) if standing is not None), None)


def _standing(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def _covers(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def agreement_at(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def agreement_steps(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def ground_steps(history: History, bench: Bench, form: str = "") -> tuple[Reason, ...]:
    """Link 1: the agreement, its power to serve a form (when one is named), and the law of the state.

    Worked out once for all stays of the agency.
    """

    def steps() -> tuple[Reason, ...]:
        power = power_steps(history, bench, form) if form else ()
        return (*agreement_steps(history, bench), *power, *state_law.state_law_steps(history, bench))

    return once_for_all(history, bench, ("ground", form), steps)


def power_steps(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def _power_step(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def changes_ahead(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + state_law.law_changes(bench, history.place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One item of the officer's chain: what brings it, what takes it away, and its codes."""

    brings: tuple[type, ...]
    ends: tuple[type, ...]
    has: str
    lacks: str
    what: str


PAPERS = {
    "ICE_CERTIFIED": Paper(
        brings=(officer.IceCertified,),
        ends=(),
        has="SERVICE.CERTIFIED",
        lacks="SERVICE.NOT_CERTIFIED",
        what="ICE's certification of the officer",
    ),
    "AUTHORIZATION_LETTER": Paper(
        brings=(officer.LetterSigned,),
        ends=(),
        has="SERVICE.LETTER",
        lacks="SERVICE.NO_LETTER",
        what="the authorization letter",
    ),
    "FORM_70_006": Paper(
        brings=(officer.Form70006Executed,),
        ends=(),
        has="SERVICE.FORM_70_006",
        lacks="SERVICE.NO_FORM_70_006",
        what="Form 70-006",
    ),
    "CREDENTIAL": Paper(
        brings=(officer.CredentialIssued,),
        ends=(officer.CredentialReturned, officer.CredentialLost),
        has="SERVICE.CREDENTIAL",
        lacks="SERVICE.NO_CREDENTIAL",
        what="the ICE credential",
    ),
}


def officer_steps(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def officer_steps_once(history: History, bench: Bench, stream: str, text: str) -> tuple[Reason, ...]:
    """As `officer_steps`, worked out once for all stays in which this officer may act."""
    what = ("officer", stream, text)
    return once_for_all(history, bench, what, lambda: tuple(officer_steps(history, bench, stream, text)))


def _employment_step(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def _paper_step(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def _withdrawal_steps(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def _ended(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def _duty_step(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def is_on_duty(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]
