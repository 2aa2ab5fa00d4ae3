"""`fortyeight explain`: one stay from a file, for people and for machines."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

AT = "2026-11-05T16:58-05:00"
SERVED = {
    "id": "served",
    "stream": "stay/2026-0117",
    "kind": "stay.warrant_served",
    "happened_at": AT,
    "recorded_at": AT,
    "actor": "example",
    "data": {
        "warrant": "warrant-1",
        "officer": "officer/rivera",
        "directing_officer": "Officer Example",
        "language": "es",
    },
}


@pytest.fixture
def stay(examples: Path) -> dict[str, Any]:
    """The example of the documentation: local custody ended at 16:50, nobody has served the warrant."""
    return json.loads((examples / "stay.json").read_text(encoding="utf-8"))


@pytest.fixture
def explained(run: Callable[..., Result], tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Explain a stay to a machine."""

    def explain(value: object, *more: str) -> dict[str, Any]:
        path = tmp_path / "one.json"
        path.write_text(json.dumps(value), encoding="utf-8")
        result = run("explain", path, "--json", *(more or ("--at", AT)))
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    return explain


class TestAnswers:
    def test_says_who_may_serve_and_every_link_that_fails(
        self, explained: Callable[..., dict[str, Any]], stay: dict[str, Any]
    ) -> None:
        """Proves that each officer gets an answer, and that all failures of one are shown."""
        found = explained(stay)
        answers = {each["officer"]: each["decision"] for each in found["services"]}
        assert answers["officer/rivera"]["answer"] == "YES"
        assert answers["officer/chen"]["answer"] == "NO"
        failing = {step["code"] for step in answers["officer/chen"]["reasons"] if step["answer"] == "NO"}
        assert {"SERVICE.NO_LETTER", "SERVICE.NO_CREDENTIAL", "SERVICE.NOT_ON_DUTY"} <= failing
        assert found["release"]["code"] == "RELEASE.NOW"

    def test_a_service_starts_a_hold_that_ends(
        self, explained: Callable[..., dict[str, Any]], stay: dict[str, Any]
    ) -> None:
        """Proves that the hold runs from the end of local custody, not from the service."""
        stay["facts"].append(SERVED)
        found = explained(stay, "--at", "2026-11-06T12:00-05:00")
        assert found["authority"]["basis"] == "WSO_ARREST"
        assert found["authority"]["decision"]["expires_at"] == "2026-11-07T21:50:00Z"
        assert [span["basis"] for span in found["timeline"]][-1] == "NONE"

    def test_known_at_leaves_out_what_was_recorded_later(
        self, explained: Callable[..., dict[str, Any]], stay: dict[str, Any]
    ) -> None:
        """Proves that what was known then can be asked now."""
        stay["facts"].append(SERVED | {"recorded_at": "2026-11-06T09:00-05:00"})
        when = ("--at", "2026-11-05T17:30-05:00")
        assert explained(stay, *when)["authority"]["basis"] == "WSO_ARREST"
        known = explained(stay, *when, "--known-at", "2026-11-05T17:30-05:00")
        assert known["authority"]["basis"] == "NONE"

    def test_the_text_fits_the_screen_and_is_loud_about_gaps(
        self, run: Callable[..., Result], examples: Path
    ) -> None:
        """Proves that people see the gap, the remedy, the citation and what is a draft."""
        text = run("explain", "stay.json", "--at", AT).stdout
        assert max(map(len, text.splitlines())) < 80
        for part in ("!! NONE", "NO AUTHORITY SHOWN", "→ ", "DRAFT", "8 CFR" if "8 CFR" in text else "MOA"):
            assert part in text

    def test_without_a_time_it_is_now(self, run: Callable[..., Result], examples: Path) -> None:
        """Proves that the clock is read when no instant is given."""
        assert run("explain", "stay.json").exit_code == 0

    def test_a_file_cannot_drive_the_terminal(
        self, run: Callable[..., Result], stay: dict[str, Any], examples: Path
    ) -> None:
        """Proves that control characters in a file are shown, not obeyed."""
        stay["stay"] += "\x1b[2J"
        for fact in stay["facts"]:
            fact["stream"] += "\x1b[2J" if fact["stream"].startswith("stay/") else ""
        Path("stay.json").write_text(json.dumps(stay))
        result = run("explain", "stay.json", "--at", AT)
        assert result.exit_code == 0
        assert "\x1b" not in result.stdout


def changed(**fields: object) -> Callable[[dict[str, Any]], str]:
    return lambda stay: json.dumps({**stay, **fields})


def fact_changed(**fields: object) -> Callable[[dict[str, Any]], str]:
    def change(stay: dict[str, Any]) -> str:
        stay["facts"][-1] |= fields
        return json.dumps(stay)

    return change


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


GARBAGE: dict[str, tuple[Callable[[dict[str, Any]], str], str]] = {
    "nothing": (lambda stay: "", "FILE.EMPTY"),
    "NUL": (lambda stay: json.dumps(stay) + "\0", "FILE.NOT_TEXT"),
    "cut short": (lambda stay: json.dumps(stay)[:900], "JSON.UNREADABLE"),
    "no JSON": (lambda stay: "#N/A", "JSON.UNREADABLE"),
    "a key twice": (lambda stay: '{"stay": "stay/1", ' + json.dumps(stay)[1:], "JSON.SAME_KEY"),
    "not a number": (changed(seq=float("nan")), "JSON.NUMBER"),
    "endless": (changed(seq=float("inf")), "JSON.NUMBER"),
    "a fraction": (fact_changed(seq=1.5), "JSON.NUMBER"),
    "a long number": (lambda stay: "9" * 10_000, "JSON.NUMBER"),
    "deep": (changed(facts=[json.loads(nested(30))]), "JSON.TOO_DEEP"),
    "very deep": (lambda stay: nested(200_000), "JSON.TOO_DEEP"),
    "half a character": (changed(stay="stay/\ud800"), "JSON.HALF_CHARACTER"),
    "a list": (lambda stay: "[]", "STAY.SHAPE"),
    "something more": (changed(note="x"), "STAY.SHAPE"),
    "something less": (lambda stay: json.dumps({"stay": "stay/1"}), "STAY.SHAPE"),
    "a zone that is no text": (changed(zone=7), "STAY.SHAPE"),
    "facts that are no list": (changed(facts={}), "STAY.SHAPE"),
    "too many facts": (lambda stay: json.dumps(stay | {"facts": [{}] * 2_001}), "STAY.TOO_LARGE"),
    "too large": (changed(stay="x" * 8_000_001), "STAY.TOO_LARGE"),
    "no such zone": (changed(zone="America/Tampa"), "ZONE.UNKNOWN"),
    "no such place": (changed(place="us_xx"), "PLACE.UNKNOWN"),
    "no fact of the stay": (changed(stay="stay/other"), "STAY.NO_FACTS"),
    "no facts": (changed(facts=[]), "STAY.NO_FACTS"),
    "an id twice": (fact_changed(id="fact-01"), "STAY.SAME_ID"),
    "a fact that is none": (changed(facts=["x"]), "FACT.WRONG_TYPE"),
    "an unknown kind": (fact_changed(kind="stay.abducted"), "FACT.UNKNOWN_KIND"),
    "an unknown field": (fact_changed(when="x"), "FACT.UNKNOWN_FIELD"),
    "data that is none": (fact_changed(data=None), "FACT.WRONG_TYPE"),
    "an impossible day": (fact_changed(happened_at="2026-02-30"), "TIME.UNREADABLE"),
    "the end of the calendar": (fact_changed(happened_at="9999-12-31"), "TIME.OUT_OF_RANGE"),
    "the wrong stream": (fact_changed(stream="officer/1"), "FACT.WRONG_STREAM"),
}


@pytest.mark.parametrize(("change", "code"), GARBAGE.values(), ids=GARBAGE)
def test_a_file_that_is_no_stay_is_refused_by_name(
    change: Callable[[dict[str, Any]], str],
    code: str,
    run: Callable[..., Result],
    stay: dict[str, Any],
    examples: Path,
) -> None:
    """Proves that each kind of broken file gets its own code, four parts, and no traceback."""
    Path("stay.json").write_text(change(stay), encoding="utf-8")
    result = run("explain", "stay.json", "--at", AT)
    assert result.exit_code == 2, (result.output, result.exception)
    said = result.stderr.replace("\n", " ").strip()
    assert said.startswith("The stay was not explained. ")
    assert said.endswith(f"[{code}]"), said
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--at", "2026-11-05"), "TIME.NOT_ONE_INSTANT"),
        (("--at", "2026-11-01T01:30"), "TIME.NOT_ONE_INSTANT"),
        (("--at", "yesterday"), "TIME.UNREADABLE"),
        (("--known-at", "2026-11-05"), "TIME.NOT_ONE_INSTANT"),
        (("--known-at", "2020-01-01T00:00Z"), "STAY.NO_FACTS"),
    ],
)
def test_a_question_needs_one_instant(
    words: tuple[str, ...], code: str, run: Callable[..., Result], examples: Path
) -> None:
    """Proves that no instant is chosen for the one who asks."""
    result = run("explain", "stay.json", *words)
    assert result.exit_code == 2
    assert result.stderr.strip().endswith(f"[{code}]")
