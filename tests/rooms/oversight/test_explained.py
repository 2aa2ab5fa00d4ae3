"""Whatever facts a file holds, as long as they are facts, the whole of it is explained."""

import dataclasses
import itertools
import json
import types
import typing
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fortyeight.doors.cli.explained_text import explained_lines
from fortyeight.foundations.kit.canonical import plain
from fortyeight.foundations.law.facts import KINDS, Payload
from fortyeight.foundations.law.facts.codec import plain_payload
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.oversight.explained import explain_stay
from fortyeight.rooms.oversight.stay_files import read_stay

EXAMPLE = Path(__file__).resolve().parents[3] / "docs" / "examples" / "stay.json"
BEGAN = datetime(2026, 11, 3, 12, tzinfo=UTC)

# A time to the quarter of an hour, so that things happen at once, and some that may be anywhere in a day.
INSTANTS = st.integers(0, 400).map(lambda quarters: BEGAN + timedelta(minutes=15 * quarters))
WHENS = INSTANTS.map(exactly) | INSTANTS.map(lambda at: When(at, at + timedelta(hours=20)))
NAMES = st.sampled_from(
    ["main", "charge-1", "warrant-1", "detainer-1", "x", "officer/rivera", "wso_2025", ""]
)
STREAMS = ["stay/2026-0117", "stay/other", "officer/rivera", "officer/x", "agreement/wso", "agency/example"]


def values_of(expected: Any) -> st.SearchStrategy[Any]:
    if isinstance(expected, types.UnionType):
        return st.none() | values_of(next(part for part in expected.__args__ if part is not type(None)))
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return st.sampled_from(list(expected))
    if expected is Payload:
        return st.sampled_from([made for made in KINDS.values() if made.STREAM == "stay"]).flatmap(payloads)
    known = {
        str: NAMES,
        bool: st.booleans(),
        When: WHENS,
        datetime: INSTANTS,
        date: st.dates(),
        int: st.just(1),
        float: st.just(1.5),
        tuple[str, ...]: st.lists(NAMES, max_size=2).map(tuple),
    }
    return known[expected]


def payloads(made: type[Payload]) -> st.SearchStrategy[Payload]:
    hints = typing.get_type_hints(made)
    return st.builds(made, **{field.name: values_of(hints[field.name]) for field in dataclasses.fields(made)})


@st.composite
def more_facts(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Facts of every kind, on streams that fit, with names that sometimes meet."""
    found = []
    for number in range(draw(st.integers(0, 12))):
        made = draw(st.sampled_from(list(KINDS.values())))
        fitting = [name for name in STREAMS if name.startswith(f"{made.STREAM}/")]
        fitting = fitting or [f"{made.STREAM or 'watch'}/1"]
        data = plain_payload(draw(payloads(made)))
        if "fact" in data:
            data["fact"] = f"fact-{draw(st.integers(1, 24)):02}"
        happened = draw(WHENS)
        ends = {"earliest": plain(happened.earliest), "latest": plain(happened.latest)}
        found.append(
            {
                "id": f"more-{number}",
                "stream": draw(st.sampled_from(fitting)),
                "kind": made.KIND,
                "happened_at": ends,
                "recorded_at": plain(draw(INSTANTS)),
                "data": data,
            }
        )
    return found


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(more=more_facts(), at=INSTANTS, known_at=st.none() | INSTANTS, kept=st.integers(0, 20))
def test_no_facts_crash_the_explanation(
    more: list[dict[str, Any]],
    at: datetime,
    known_at: datetime | None,
    kept: int,
    tmp_path_factory: Any,
) -> None:
    """Proves that facts in any number, order and contradiction are explained, in lines that fit."""
    value = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    booking = next(fact for fact in value["facts"] if fact["kind"] == "stay.booked")
    value["facts"] = [booking, *(fact for fact in value["facts"][:kept] if fact is not booking), *more]
    path = tmp_path_factory.getbasetemp() / "stay.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    casefile = read_stay(path)
    explained = explain_stay(casefile, at=at, known_at=known_at, book=current())
    lines = list(explained_lines(explained, casefile, current()))
    assert max(map(len, lines)) < 80
    assert json.dumps(plain(explained))
    spans = explained.timeline
    assert all(first.ends_at == second.starts_at for first, second in itertools.pairwise(spans))
    assert not spans or spans[-1].ends_at is None
