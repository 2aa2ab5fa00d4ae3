"""The back-file audit: worked rows, and that no row is ever lost or crashes it."""

import csv
import io
from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fortyeight.foundations.law.audit import Verdict
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.oversight import past_stays
from fortyeight.rooms.oversight.past_stays import COLUMNS_NEEDED, COLUMNS_WRITTEN, Auditor, write_audit
from fortyeight.rooms.oversight.tables import Row
from fortyeight.rooms.oversight.zones import find_zone

AGREEMENT = "moa.wso_2025.hold_limit"
REGULATION = "us.8cfr287_7.hold_limit"
FORM = "us.i247a.hold_limit"


def auditor(zone: str = "America/Chicago", **more: Sequence[str]) -> Auditor:
    return Auditor(book=current(), zone=find_zone(zone), **more)


def row(eligible: str = "", served: str = "", left: str = "", stay: str = "1") -> Row:
    return Row(line=2, cells=dict(zip(COLUMNS_NEEDED, (stay, eligible, served, left), strict=True)))


def written(rows: list[Row], judge: Auditor) -> list[dict[str, str]]:
    out = io.StringIO()
    write_audit(rows, out, auditor=judge)
    out.seek(0)
    return list(csv.DictReader(out))


def one(eligible: str, left: str, *, served: str = "", rule: str = AGREEMENT, zone: str = "America/Chicago"):
    """The line of one stay under one rule, taken as if in force."""
    lines = written([row(eligible, served, left)], auditor(zone, as_if=[rule]))
    return next(line for line in lines if line["rule"] == rule)


class TestWorkedRows:
    @pytest.mark.parametrize(
        ("left", "verdict", "least", "most"),
        [
            ("2026-06-02", "WITHIN", "0.00", "0.00"),
            ("2026-06-03", "WITHIN", "0.00", "0.00"),
            ("2026-06-04", "CANNOT_TELL", "0.00", "24.00"),
            ("2026-06-05", "OVER", "0.01", "48.00"),
            ("2026-06-06", "OVER", "24.00", "72.00"),
        ],
    )
    def test_dates_alone_decide_some_stays_and_not_others(
        self, left: str, verdict: str, least: str, most: str
    ) -> None:
        """Proves: a day apart is within 48 hours whatever the hours, three are over, two cannot be told."""
        line = one("2026-06-02", left)
        assert (line["verdict"], line["over_by_hours_min"], line["over_by_hours_max"]) == (
            verdict,
            least,
            most,
        )

    @pytest.mark.parametrize(
        ("eligible", "left", "verdict"),
        [
            ("2026-10-31", "2026-11-01", "CANNOT_TELL"),  # the two days have 49 hours
            ("2026-03-07", "2026-03-10", "CANNOT_TELL"),  # the two days between have 47
        ],
    )
    def test_the_nights_on_which_clocks_change_count_as_they_are(
        self, eligible: str, left: str, verdict: str
    ) -> None:
        """Proves that hours are elapsed hours, so a day between two dates is not always 24 of them."""
        assert one(eligible, left)["verdict"] == verdict

    @pytest.mark.parametrize(
        ("left", "verdict", "least", "most"),
        [
            ("2026-06-04T10:00", "WITHIN", "0.00", "0.00"),
            ("2026-06-04T10:00:01", "OVER", "0.01", "0.01"),
            ("2026-06-04T11:30", "OVER", "1.50", "1.50"),
            ("2026-06-04T10:01", "OVER", "0.01", "0.02"),
        ],
    )
    def test_minutes_decide_to_the_second(self, left: str, verdict: str, least: str, most: str) -> None:
        """Proves that leaving at the limit is within, and a second later is over and never 0.00."""
        line = one("2026-06-02T10:00", left)
        assert (line["verdict"], line["over_by_hours_min"], line["over_by_hours_max"]) == (
            verdict,
            least,
            most,
        )

    def test_the_regulation_leaves_the_weekend_out(self) -> None:
        """Proves that a Friday hold ends on Tuesday under the regulation and on Sunday under the text."""
        friday, monday = "2026-06-05T17:00", "2026-06-08T09:00"
        assert one(friday, monday, rule=REGULATION)["verdict"] == "WITHIN"
        assert one(friday, monday)["over_by_hours_min"] == "16.00"

    def test_the_earlier_of_eligibility_and_service_starts_the_clock(self) -> None:
        """Proves that a late service does not lengthen the hold."""
        assert one("2026-06-02T10:00", "2026-06-04T12:00", served="2026-06-03T10:00")["verdict"] == "OVER"

    def test_what_is_not_known_is_said(self) -> None:
        """Proves the codes of rows that lack a time or contradict themselves, and their empty bounds."""
        cases = {
            ("", ""): "AUDIT.NO_START",
            ("2026-06-02", ""): "AUDIT.NOT_LEFT",
            ("2026-06-02T10:00", "2026-06-01T10:00"): "AUDIT.LEFT_BEFORE_START",
            ("2026-06-02", "#N/A"): "AUDIT.UNREADABLE",
            ("2026-02-30", "2026-06-02"): "AUDIT.UNREADABLE",
            ("0001-01-01", "2026-06-02"): "AUDIT.UNREADABLE",
            ("9999-12-31", "9999-12-31"): "AUDIT.UNREADABLE",
        }
        for (eligible, left), code in cases.items():
            line = one(eligible, left)
            assert line["code"] == code
            assert line["verdict"] == ("CONTRADICTORY" if code.endswith("START") and left else "CANNOT_TELL")
            assert line["over_by_hours_min"] == line["over_by_hours_max"] == ""

    def test_an_unreadable_value_is_named_and_the_rest_is_judged(self) -> None:
        """Proves that one bad row says which column, and costs no other row."""
        lines = written([row("2026-06-02", "", "#N/A"), row("2026-06-02", "", "2026-06-03")], auditor())
        assert "left_at is '#N/A'" in lines[0]["because"]
        assert {line["verdict"] for line in lines[2:]} == {"WITHIN"}

    def test_only_a_service_known_can_be_over_but_never_within(self) -> None:
        """Proves that a clock that may have started earlier shows no stay to be within."""
        within = one("", "2026-06-03T10:00", served="2026-06-02T10:00")
        assert (within["verdict"], within["code"]) == ("CANNOT_TELL", "AUDIT.NO_ELIGIBILITY")
        over = one("", "2026-06-05T10:00", served="2026-06-02T10:00")
        assert (over["verdict"], over["over_by_hours_min"], over["over_by_hours_max"]) == (
            "OVER",
            "24.00",
            "",
        )


class TestWhichRules:
    @pytest.mark.parametrize(
        ("day", "rules"),
        [
            ("1990-06-01", [REGULATION]),
            ("1997-03-31", [REGULATION]),
            ("1997-04-01", [REGULATION]),
            ("2017-04-01", [REGULATION]),
            ("2017-04-02", [REGULATION, FORM]),
        ],
    )
    def test_law_counts_from_its_first_day(self, day: str, rules: list[str]) -> None:
        """Proves which rules judge a stay by default, and that a time before them cannot be told."""
        lines = written([row(day, "", day)], auditor())
        assert [line["rule"] for line in lines] == rules
        expected = "AUDIT.RULE_NOT_IN_FORCE" if day < "1997-04-01" else "AUDIT.WITHIN"
        assert {line["code"] for line in lines} == {expected}

    def test_a_rule_named_twice_counts_once(self) -> None:
        """Proves one line a stay and rule, whichever ways a rule is named; as-if wins over its dates."""
        judge = auditor(agreements=["wso_2025", "wso_2025"], as_if=[AGREEMENT, REGULATION, AGREEMENT])
        rules = [line["rule"] for line in written([row("2026-06-02", "", "2026-06-03")], judge)]
        assert sorted(rules) == [AGREEMENT, REGULATION, FORM]

    def test_a_stay_without_a_name_goes_by_its_line(self) -> None:
        """Proves that no verdict is left without a way to find its row."""
        assert written([row("2026-06-02", "", "2026-06-03", stay=" ")], auditor())[0]["stay"] == "line 2"


TIME = st.one_of(
    st.just(""),
    st.dates().map(str),
    st.datetimes().map(lambda at: at.isoformat(timespec="minutes")),
    st.datetimes(timezones=st.timezones()).map(lambda at: at.isoformat()),
    st.sampled_from(
        ["#N/A", "2026-11-01T01:30", "2026-03-08T02:30", "00:00", "NULL", "1", "9999-12-31T23:59Z"]
    ),
    st.text(max_size=12),
)
ROWS = st.builds(
    Row,
    line=st.integers(2, 99),
    cells=st.fixed_dictionaries(
        {"stay": st.text(max_size=5)}, optional=dict.fromkeys(COLUMNS_NEEDED[1:], TIME)
    ),
    fault=st.sampled_from(["", "", "", "the row has 2 cells, the heading has 4"]),
)


class TestAnyRows:
    @settings(max_examples=400, deadline=None)
    @given(rows=st.lists(ROWS, max_size=4), zone=st.sampled_from(["America/Chicago", "Asia/Gaza", "UTC"]))
    def test_no_row_crashes_and_each_gives_one_line_a_rule(self, rows: list[Row], zone: str) -> None:
        """Proves that whatever a row holds, every rule that counts answers exactly once, with a code."""
        judge = auditor(zone, agreements=["wso_2020"], as_if=[AGREEMENT])
        out = io.StringIO()
        tally = write_audit(rows, out, auditor=judge)
        assert tally.stays == len(rows)
        assert out.getvalue().splitlines()[0] == ",".join(COLUMNS_WRITTEN)
        for each in rows:
            found = judge.judge(each)
            names = [judged.rule_id for judged in found]
            assert len(names) == len(set(names)) >= 3
            assert all(judged.because for judged in found)
            assert all(judged.as_if is (judged.rule_id == AGREEMENT) for judged in found)
            for judged in found:
                if judged.verdict is Verdict.OVER:
                    assert judged.over_min is not None
                    assert judged.over_min > timedelta(0)

    @settings(max_examples=200, deadline=None)
    @given(
        eligible=st.datetimes(),
        hours=st.floats(0, 400),
    )
    def test_a_later_leaving_is_never_better(self, eligible, hours) -> None:
        """Proves that under one rule a stay that lasts longer is over by at least as much."""
        try:
            left = eligible + timedelta(hours=hours)
            longer = left + timedelta(hours=1)
        except OverflowError:
            return
        judge = auditor("UTC", as_if=[AGREEMENT])
        first, second = (
            next(j for j in judge.judge(row(eligible.isoformat(), "", end.isoformat())) if j.as_if)
            for end in (left, longer)
        )
        if first.over_min is not None and second.over_min is not None:
            assert second.over_min >= first.over_min
            assert not (first.verdict is Verdict.OVER and second.verdict is Verdict.WITHIN)


def test_hours_have_two_decimals() -> None:
    """Proves the writing of hundredths of an hour."""
    assert [past_stays.hours_text(each) for each in (0, 1, 100, 123_456)] == [
        "0.00",
        "0.01",
        "1.00",
        "1234.56",
    ]
