"""The frame around every action: one transaction, carried out once, tried again when the database fails.

    @action("custody.serve_warrant")
    def serve_warrant(
        act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, stay: str, …
    ) -> Recorded | Refused:

Callers leave `act` out; the frame makes it from the other three. An action that
has no use for it leaves it out of its own parameters too.
"""

import functools
import inspect
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast, overload
from uuid import UUID

from django.db import transaction

from fortyeight.foundations.ledger import connecting, locking, repeating, retrying
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded, Refused

P = ParamSpec("P")
R = TypeVar("R", bound=Recorded | Refused)

_FRAME = frozenset({"actor", "recorded_at", "request_id"})
# A later call of the same request comes at another time, and is still the same request.
_NOT_CONTENT = _FRAME | {"act"}


class Decorator(Protocol):
    """Frames an action, with or without the leading `act`."""

    @overload
    def __call__(self, run: Callable[Concatenate[Act, P], R], /) -> Callable[P, R]: ...

    @overload
    def __call__(self, run: Callable[P, R], /) -> Callable[P, R]: ...


def action(name: str) -> Decorator:
    """Make a function an action called `name`, lower dotted, such as `custody.serve_warrant`.

    The function takes keywords only, at least `actor`, `recorded_at` and
    `request_id`, and gives `Recorded` or `Refused`. It runs in a transaction of its
    own and may run several times before one commits, so nothing in it may reach
    outside the database.

    A repeated `request_id` with the same actor, action and parameters gives the
    first outcome and does nothing. With others it raises UnableToRepeat
    (REQUEST.REUSED). `recorded_at` is no parameter in this sense. An exception
    undoes everything and leaves the request free to come again.
    """

    def frame(run: Callable[..., Recorded | Refused]) -> Callable[..., Recorded | Refused]:
        takes_act = _check_signature(run)

        @functools.wraps(run)
        def framed(**given: Any) -> Recorded | Refused:
            act = _act(name, given)
            if takes_act is None:
                call = functools.partial(run, **given)
            elif takes_act is inspect.Parameter.KEYWORD_ONLY:
                call = functools.partial(run, **given, act=act)
            else:
                call = functools.partial(run, act, **given)
            content = {key: value for key, value in given.items() if key not in _NOT_CONTENT}
            outcome = retrying.until_committed(lambda: _once(act, content, call))
            if isinstance(outcome, Recorded) and outcome.facts:
                connecting.remember_acknowledged(outcome.facts[-1])
            return outcome

        return framed

    return cast(Decorator, frame)


def _once(
    act: Act, content: Mapping[str, object], call: Callable[[], Recorded | Refused]
) -> Recorded | Refused:
    with transaction.atomic(durable=True):
        locking.forget_locks()
        digest = repeating.digest(content)
        first = repeating.first_outcome(act, digest)
        if first is not None:
            # It may have been recorded and never confirmed: what is found must be as safe as what is made.
            connecting.wait_for_copy()
            return first
        outcome = call()
        repeating.keep_outcome(act, digest, outcome)
    return outcome


def _act(name: str, given: Mapping[str, Any]) -> Act:
    assert given.keys() >= _FRAME, f"{name} needs actor, recorded_at and request_id"
    assert "act" not in given, "the frame makes the act; a caller does not give one"
    actor, recorded_at, request_id = given["actor"], given["recorded_at"], given["request_id"]
    assert isinstance(actor, Actor), "an action is somebody's"
    assert isinstance(recorded_at, datetime), "time is an argument"
    assert recorded_at.tzinfo is UTC, "instants are UTC inside"
    assert isinstance(request_id, UUID), "a request has an id, so that it can be sent again"
    return Act(actor=actor, action=name, request_id=request_id, recorded_at=recorded_at)


def _check_signature(run: Callable[..., object]) -> Any:
    """Assert the shape of an action; give the kind of its `act` parameter, or None."""
    parameters = inspect.signature(run).parameters
    assert parameters.keys() >= _FRAME, f"{run.__name__} takes actor, recorded_at and request_id"
    act = parameters.get("act")
    for parameter in parameters.values():
        if parameter is not act:
            assert parameter.kind is inspect.Parameter.KEYWORD_ONLY, f"{parameter.name} is keyword-only"
    return None if act is None else act.kind
