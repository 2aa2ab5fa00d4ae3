"""The shapes of state law: what their terms refuse, and how they answer."""

from datetime import UTC, date, datetime

import pytest

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.shapes import hold_effect, hold_limit, report_due
from fortyeight.foundations.law.shapes.hold_effect import HoldEffect
from fortyeight.foundations.law.shapes.hold_limit import HoldLimit
from fortyeight.foundations.law.shapes.report_due import ReportDue
from tests.law.world import NEW_YORK

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
BASE = {"detainer": "MUST_NOT", "detainer_with_warrant": "MAY", "judicial_warrant": "MUST"}
WITH = "DETAINER_WITH_WARRANT"


class TestHoldEffect:
    @pytest.mark.parametrize(
        ("changed", "key"),
        [
            ({"detainer": "SHALL"}, "detainer"),
            ({"judicial_warrant": ""}, "judicial_warrant"),
            ({"needs": ("a form",)}, "needs"),
            ({"unless": ("PROOF", "PROOF")}, "unless"),
            ({"needs": ("PROOF",), "unless": ("PROOF",)}, "unless: PROOF"),
            ({"service_needs": ("PROOF",), "unless": ("PROOF",)}, "unless: PROOF"),
        ],
    )
    def test_refuses_terms_that_make_no_sense(self, changed: dict[str, object], key: str) -> None:
        """The message names the key."""
        with pytest.raises(ValueError, match=key):
            HoldEffect(**{**BASE, **changed})  # type: ignore[arg-type]

    def test_knows_three_papers(self) -> None:
        """Another word is refused, and not answered."""
        with pytest.raises(ValueError, match="paper"):
            hold_effect.answer(HoldEffect(**BASE), "RUMOUR")

    @pytest.mark.parametrize(
        ("paper", "present", "unknown", "wanted"),
        [
            ("DETAINER", set(), set(), (NO, ())),
            ("JUDICIAL_WARRANT", set(), set(), (YES, ())),
            (WITH, {"SIGNED"}, set(), (YES, ())),
            (WITH, set(), set(), (NO, ("SIGNED",))),
            (WITH, set(), {"SIGNED"}, (UNKNOWN, ("SIGNED",))),
            (WITH, {"SIGNED", "PROOF"}, set(), (NO, ("PROOF",))),
            (WITH, {"SIGNED"}, {"PROOF"}, (UNKNOWN, ("PROOF",))),
            (WITH, set(), {"PROOF"}, (NO, ("SIGNED",))),
        ],
    )
    def test_answers(
        self, paper: str, present: set[str], unknown: set[str], wanted: tuple[Answer, tuple[str, ...]]
    ) -> None:
        """What is absent or bars says no; what has not been looked for leaves it open."""
        terms = HoldEffect(**BASE, needs=("SIGNED",), unless=("PROOF",))

        assert hold_effect.answer(terms, paper, present, unknown) == wanted

    def test_elements_do_not_settle_an_unsettled_law(self) -> None:
        """All there, and still nobody knows; something missing, and it is no."""
        terms = HoldEffect(**{**BASE, "detainer_with_warrant": "UNSETTLED"}, needs=("SIGNED",))

        assert hold_effect.answer(terms, WITH, {"SIGNED"}) == (UNKNOWN, ())
        assert hold_effect.answer(terms, WITH) == (NO, ("SIGNED",))


class TestSameDay:
    @pytest.mark.parametrize("wrong", ["24:00", "7:00", "noon", "23:60"])
    def test_refuses_what_is_no_time_on_the_wall(self, wrong: str) -> None:
        """The message names the key and the text."""
        with pytest.raises(ValueError, match="not_past"):
            HoldLimit(hours=24, skip=(), not_past=wrong)

    @pytest.mark.parametrize(
        ("start", "ends"),
        [
            (datetime(2026, 10, 30, 12, 0, tzinfo=UTC), datetime(2026, 10, 31, 3, 59, tzinfo=UTC)),
            (datetime(2026, 10, 31, 3, 59, 30, tzinfo=UTC), datetime(2026, 10, 31, 3, 59, 30, tzinfo=UTC)),
            (datetime(2026, 10, 31, 4, 0, tzinfo=UTC), datetime(2026, 11, 1, 3, 59, tzinfo=UTC)),
        ],
    )
    def test_ends_on_the_day_of_the_start(self, start: datetime, ends: datetime) -> None:
        """At the time named; at once for a start after it; the hours when they are over before."""
        terms = HoldLimit(hours=24, skip=(), not_past="23:59")

        assert hold_limit.counted_deadline(start, terms=terms, zone=NEW_YORK) == ends

    def test_the_hours_can_end_before_it(self) -> None:
        """Whichever is first."""
        terms = HoldLimit(hours=2, skip=(), not_past="23:59")
        start = datetime(2026, 10, 30, 12, 0, tzinfo=UTC)

        assert hold_limit.counted_deadline(start, terms=terms, zone=NEW_YORK).hour == 14


def report(**changed: object) -> ReportDue:
    base: dict[str, object] = {
        "first_due": date(2024, 12, 31),
        "every_months": 3,
        "actor": "AGENCY",
        "to": "PUBLIC",
        "what": "POST",
    }
    return ReportDue(**{**base, **changed})  # type: ignore[arg-type]


class TestReportDue:
    @pytest.mark.parametrize(
        ("changed", "key"),
        [({"every_months": -1}, "every_months"), ({"to": "the board"}, "to"), ({"until": "signed"}, "until")],
    )
    def test_refuses_terms_that_make_no_sense(self, changed: dict[str, object], key: str) -> None:
        """The message names the key."""
        with pytest.raises(ValueError, match=key):
            report(**changed)

    @pytest.mark.parametrize(
        ("day", "after", "before"),
        [
            (date(2024, 12, 30), date(2024, 12, 31), None),
            (date(2024, 12, 31), date(2024, 12, 31), date(2024, 12, 31)),
            (date(2025, 1, 1), date(2025, 3, 31), date(2024, 12, 31)),
            (date(2025, 6, 30), date(2025, 6, 30), date(2025, 6, 30)),
            (date(2025, 7, 1), date(2025, 9, 30), date(2025, 6, 30)),
            (date(2026, 1, 1), date(2026, 3, 31), date(2025, 12, 31)),
        ],
    )
    def test_the_day_after_and_the_day_before(self, day: date, after: date, before: date | None) -> None:
        """Every third month, on its last day where it is shorter."""
        assert report_due.due_on_or_after(report(), day) == after
        assert report_due.due_on_or_before(report(), day) == before

    def test_once_is_once(self) -> None:
        """After its day nothing more comes."""
        once = report(every_months=0)

        assert report_due.due_on_or_after(once, date(2025, 1, 1)) is None
        assert report_due.due_on_or_before(once, date(2030, 1, 1)) == date(2024, 12, 31)
