"""A small lawful world for the ledger's tests: somebody who acts, and facts to record."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

from django.db import transaction

from fortyeight.foundations.law.decision import Answer, Decision, Reason
from fortyeight.foundations.law.facts import Fact, Payload
from fortyeight.foundations.law.facts.officer import AuthorityWithdrawn
from fortyeight.foundations.law.facts.stay import Booked, Moved, WarrantServed
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.law.words import Phrase
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act, append
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.outcomes import Recorded, Refused

NOON = datetime(2026, 11, 5, 12, tzinfo=UTC)
CLERK = Actor(id="person/1", name="A. Clerk", roles=frozenset({"BOOKING"}), agencies=frozenset({"agency/1"}))
NAME = "Maria Ejemplo"
BOOKED = Booked(
    jail="main", person="person/9", name=NAME, booking_number="B-77-1234", born_on=date(1987, 6, 5)
)


def decision(answer: Answer = Answer.YES, code: str = "SERVICE.ALLOWED") -> Decision:
    """A decision with every field set."""
    step = Reason(
        code=code,
        answer=answer,
        rule_id="moa.wso_2025.service",
        cite="MOA, section V",
        words={"what": Phrase("{count} × {kind}", {"count": 2, "kind": "charge"}), "until": NOON},
        facts=("a", "b"),
        draft=True,
    )
    return Decision(
        question="may_serve",
        answer=answer,
        code=code,
        at=NOON,
        reasons=(step,),
        expires_at=NOON + timedelta(hours=48, microseconds=1),
        warnings=(step,),
        book_hash="ab" * 32,
    )


def act(**changed: object) -> Act:
    """An act of the clerk at noon."""
    given = {"actor": CLERK, "action": "custody.book", "request_id": uuid4(), "recorded_at": NOON}
    return Act(**(given | changed))


def add(
    stream: str = "stay/1",
    what: Payload = BOOKED,
    happened_at: When = exactly(NOON),  # noqa: B008 - a frozen value
    why: Decision | None = None,
) -> Fact:
    """Append one fact in a transaction of its own."""
    with transaction.atomic():
        lock(write=[stream])
        return append(act=act(), stream=stream, what=what, happened_at=happened_at, decision=why)


def history(stream: str = "stay/1", moves: int = 3) -> tuple[Fact, ...]:
    """A booking and some moves."""
    return (add(stream), *(add(stream, Moved(jail="main", place=str(n))) for n in range(moves)))


@action("custody.book")
def book(
    act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, stay: str, what: Payload = BOOKED
) -> Recorded:
    """Book somebody: the plainest action."""
    lock(write=[stay])
    fact = append(act=act, stream=stay, what=what, happened_at=exactly(recorded_at), decision=None)
    return Recorded.of(fact)


@action("custody.serve_warrant")
def serve(
    act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, stay: str, officer: str
) -> Recorded | Refused:
    """Serve a warrant unless the officer's authority was withdrawn: decides on a shared stream."""
    lock(write=[stay], share=[officer])
    withdrawn = any(isinstance(fact.what, AuthorityWithdrawn) for fact in reading.facts_of(officer))
    why = decision(Answer.NO, "SERVICE.AUTHORITY_WITHDRAWN") if withdrawn else decision()
    what = (
        Moved(jail="main", place="refused")
        if withdrawn
        else WarrantServed(warrant="w", officer=officer, directing_officer="d", language="es")
    )
    fact = append(act=act, stream=stay, what=what, happened_at=exactly(recorded_at), decision=why)
    if withdrawn:
        return Refused(decision=why, remedy="Release.", fact=fact.id)
    return Recorded.of(fact, decision=why)


@action("officers.withdraw")
def withdraw(act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, officer: str) -> Recorded:
    """Withdraw an officer's authority."""
    lock(write=[officer])
    what = AuthorityWithdrawn(notice="n")
    return Recorded.of(
        append(act=act, stream=officer, what=what, happened_at=exactly(recorded_at), decision=None)
    )


def request(**changed: object) -> dict[str, object]:
    """What every call of an action needs."""
    return {"actor": CLERK, "recorded_at": NOON, "request_id": uuid4()} | changed
