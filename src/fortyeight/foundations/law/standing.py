"""Links 1 and 2 of the chain: the agreement, the law of the state, and the officer.

Each function asks about one instant and gives the steps it took, failures and all.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import switched_on, switches
from fortyeight.foundations.law.decision import Answer, Reason
from fortyeight.foundations.law.facts import Fact, agreement, officer
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import agreement_effect, powers

WSO = "WSO"
SIDES = frozenset({"LEA", "ICE"})
STATE_LAW = "us.8usc1357.state_law_limits"
POWER_FOR_FORM = {"I-200": "EXECUTE_ARREST_WARRANT", "I-205": "SERVE_REMOVAL_WARRANT"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An agreement as it stood at an instant."""

    stream: str
    text: str
    facts: tuple[Fact, ...]
    in_force: Answer
    suspended: Answer

    def rule_id(self, clause: str) -> str:
        """Name a clause of this agreement's text in the rulebook."""
        return f"moa.{self.text}.{clause}"


def agreements_at(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed by the instant."""
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        signed = [fact for fact in history.of(agreement.Signed, stream=stream) if _is_ours(fact, agencies)]
        sides = {
            fact.what.side
            for fact in signed
            if isinstance(fact.what, agreement.Signed)
            and fact.happened_at.has_come(bench.at) is not Answer.NO
        }
        if not sides >= SIDES:
            continue
        lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
        stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
        first = signed[0].what
        assert isinstance(first, agreement.Signed)
        found.append(
            Standing(
                stream=stream,
                text=first.text,
                facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
                in_force=switched_on(lasting, bench.at),
                suspended=switched_on(stopped, bench.at),
            )
        )
    return tuple(found)


def _is_ours(fact: Fact, agencies: set[str]) -> bool:
    assert isinstance(fact.what, agreement.Signed)
    return fact.what.model == WSO and (fact.what.agency in agencies)


def agreement_at(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one in force and covering the jail before any other; else the newest."""
    standings = agreements_at(history, bench)
    jail = history.jail_at(bench.at)

    def worth(standing: Standing) -> tuple[bool, bool, bool]:
        return (
            standing.in_force is Answer.YES,
            _covers(history, bench, standing, jail) is Answer.YES,
            standing.suspended is Answer.NO,
        )

    best = max((worth(standing) for standing in standings), default=None)
    fitting = [standing for standing in standings if worth(standing) == best]
    return fitting[-1] if fitting else None


def _covers(history: History, bench: Bench, standing: Standing, jail: str | None) -> Answer:
    covered = [
        (fact, True)
        for fact in history.of(agreement.FacilityCovered, stream=standing.stream)
        if getattr(fact.what, "jail", None) == jail
    ]
    return switched_on(covered, bench.at)


def agreement_steps(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement is signed, in force, not suspended, covers this jail and gives this power."""
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
    rule_id = standing.rule_id("modification")
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is not Answer.NO:
        answer = Answer.NO if standing.suspended is Answer.YES else Answer.UNKNOWN
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", answer, rule_id, standing.facts)
    covers = _covers(history, bench, standing, history.jail_at(bench.at))
    code = "SERVICE.JAIL_COVERED" if covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
    yield bench.step(code, covers, standing.rule_id("scheduled_release"), standing.facts)
    yield _power_step(bench, standing.rule_id("powers"), form)


def _power_step(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def state_law_steps(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    rules = [
        rule for rule in bench.book.under(history.casefile.place) if rule.decided_by == "agreement_effect"
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        off = switched_on(events, bench.at)
        facts = [fact for fact, _ in events]
        if off is Answer.NO:
            yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
        else:
            answer = Answer.NO if off is Answer.YES else Answer.UNKNOWN
            yield bench.step("SERVICE.SWITCHED_OFF", answer, STATE_LAW, facts)


def _effect(rule: Rule, bench: Bench) -> Answer:
    value = bench.value(rule.id)
    return Answer.UNKNOWN if value is None else agreement_effect.answer(value.terms, WSO)


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
        return
    for item in value.terms.all_of:
        yield _paper_step(history, bench, stream, PAPERS[item], chain)
    yield from _standing_steps(history, bench, stream, f"moa.{text}.withdrawal")
    yield _duty_step(history, bench, stream, f"moa.{text}.scheduled_release")


def _employment_step(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = f"moa.{text}.nomination"
    if rule_id not in bench.book.rules:
        rule_id = STATE_LAW
    nominated = [
        fact
        for fact in history.of(officer.Nominated, stream=stream)
        if isinstance(fact.what, officer.Nominated) and fact.what.agency in history.agency_streams()
    ]
    events = [(fact, True) for fact in nominated]
    left = history.of(officer.LeftAgency, stream=stream)
    known = switched_on(events, bench.at)
    if known is not Answer.YES:
        return bench.step("SERVICE.OFFICER_UNKNOWN", known, rule_id, nominated)
    events = sorted(
        [*events, *((fact, False) for fact in left)], key=lambda pair: pair[0].happened_at.earliest
    )
    employed = switched_on(events, bench.at)
    code = "SERVICE.OFFICER_EMPLOYED" if employed is Answer.YES else "SERVICE.OFFICER_NOT_EMPLOYED"
    return bench.step(code, employed, rule_id, [*nominated, *left])


def _paper_step(history: History, bench: Bench, stream: str, paper: Paper, rule_id: str) -> Reason:
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
        case _:
            return bench.step("SERVICE.LINK_UNCERTAIN", Answer.UNKNOWN, rule_id, facts, what=paper.what)


def _standing_steps(history: History, bench: Bench, stream: str, rule_id: str) -> Iterator[Reason]:
    """Withdrawal lasts until a new letter is signed after it; a suspension until it is lifted."""
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, code in (
        (withdrawn, "SERVICE.AUTHORITY_WITHDRAWN"),
        (suspended, "SERVICE.OFFICER_SUSPENDED"),
    ):
        off = switched_on(events, bench.at)
        if off is not Answer.NO:
            stands = False
            answer = Answer.NO if off is Answer.YES else Answer.UNKNOWN
            yield bench.step(code, answer, rule_id, [fact for fact, _ in events])
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def _duty_step(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    jail = history.jail_at(bench.at)
    on_duty, facts = is_on_duty(history, bench, stream, jail)
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def is_on_duty(
    history: History, bench: Bench, stream: str, jail: str | None
) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at a jail: started there, not ended, before the end of the turn."""
    events = switches(history, (officer.DutyStarted,), (officer.DutyEnded,), stream)
    answer = switched_on(events, bench.at)
    come = [fact for fact, on in events if on and fact.happened_at.has_come(bench.at) is not Answer.NO]
    latest = come[-1] if come else None
    if latest is None or not isinstance(latest.what, officer.DutyStarted):
        return Answer.NO, ()
    if latest.what.jail != jail or latest.what.until <= bench.at:
        return Answer.NO, (latest,)
    return answer, (latest,)
