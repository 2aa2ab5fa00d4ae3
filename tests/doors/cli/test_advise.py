"""`fortyeight advise`: what somebody needs to know before signing, each line with its citation."""

import json
from collections.abc import Callable

import pytest
from click.testing import Result

Run = Callable[..., Result]


def asked(run: Run, *words: str) -> dict[str, object]:
    result = run("advise", *words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


class TestForPeople:
    def test_says_the_effect_the_law_and_who_approves(self, run: Run) -> None:
        """Proves that the first screen answers the question that was asked."""
        text = run("advise", "us_fl", "--on", "2026-11-24").stdout
        head = text.partition("OFFICERS")[0]
        assert "WSO       REQUIRED" in head
        assert "s. 908.11(1), F.S." in head
        flat = " ".join(head.split())
        assert "! The state board must approve before the agency ends such an agreement." in flat
        for part in ("OFFICERS", "POWERS", "SIGNING", "MONEY", "DUTIES", "RISKS"):
            assert f"\n{part}\n" in text
        assert max(map(len, text.splitlines())) <= 79

    def test_a_ban_says_do_not_sign(self, run: Run) -> None:
        text = run("advise", "us_co", "--on", "2026-11-24", "--kind", "WSO").stdout
        assert "WSO       FORBIDDEN" in text
        assert "→ Do not sign." in text
        assert (
            "JEM"
            not in text.partition("RISKS")[0].partition("MAY THE AGENCY AGREE")[2].partition("OFFICERS")[0]
        )

    def test_a_case_says_what_it_counts_here(self, run: Run) -> None:
        flat = " ".join(run("advise", "us_co", "--on", "2026-11-24").stdout.split())
        assert "Nash v. Mikesell, 2024 COA 68 · read in part · binding here" in flat

    def test_today_when_no_day_is_given(self, run: Run) -> None:
        assert run("advise", "us_ak").exit_code == 0
        assert "The rulebook has no law of this place (Alaska)." in " ".join(
            run("advise", "us_ak").stdout.split()
        )


class TestForMachines:
    def test_every_line_has_its_rule_and_its_citation(self, run: Run) -> None:
        found = asked(run, "us_tx", "--on", "2026-11-24")
        assert [each["effect"] for each in found["rulings"]][:3] == ["REQUIRED"] * 3
        lines = [line for topic in found["topics"] for cell in topic["cells"] for line in cell["lines"]]
        assert len(lines) > 150
        assert all(line["cite"] and line["rule_id"] and line["seen"] for line in lines)

    def test_only_the_kinds_asked_for_and_each_once(self, run: Run) -> None:
        found = asked(run, "us_tx", "--kind", "JEM", "--kind", "BOA", "--kind", "JEM")
        assert [each["model"] for each in found["rulings"]] == ["JEM", "BOA"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("texas",), ["us_tx", "PLACE.UNKNOWN"]),
        (("us_zz",), ["PLACE.UNKNOWN"]),
        (("us_tx", "--on", "2026-02-30"), ["no day that exists", "TIME.UNREADABLE"]),
        (("us_tx", "--on", "tomorrow"), ["Give a date such as 2026-11-24.", "TIME.UNREADABLE"]),
        (("us_tx", "--kind", "XXX"), ["CLI.USAGE"]),
        ((), ["CLI.USAGE"]),
    ],
)
def test_what_cannot_be_answered_is_refused_politely(
    run: Run, words: tuple[str, ...], says: list[str]
) -> None:
    """Proves that a slip gives four parts and no traceback."""
    result = run("advise", *words)
    assert result.exit_code == 2
    flat = " ".join(result.stderr.split())
    for each in says:
        assert each in flat
