"""Goal: an agency reads at once in which way a policy is below what the book asks."""

from typing import Any

import pytest

from fortyeight.foundations.law import record
from fortyeight.foundations.law.answer import Answer
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.facts.alerting import AlertPolicyAdopted
from fortyeight.foundations.law.instants import exactly
from tests.law.world import lawful_world


def decided(about: str, **own: Any) -> Decision:
    """What the judge says to a policy."""
    bench = lawful_world().bench(0)
    what = AlertPolicyAdopted(about=about, by="Chief Adair", **own)
    return record.may_state(
        what, happened_at=exactly(bench.at), at=bench.at, book=bench.book, zone=bench.zone
    )


@pytest.mark.parametrize(
    ("about", "own"),
    [
        ("FREEDOM", {}),
        ("FREEDOM", {"first_minutes_before": 1440, "overdue_every_minutes": 5}),
        ("FREEDOM", {"escalated_after_minutes": 15, "acknowledged_minutes": 10}),
        ("FREEDOM", {"overdue_every_minutes": 1, "also_tell": "RECORDS COUNSEL"}),
        ("PAPERS", {"quiet_from": "21:00", "quiet_to": "07:00"}),
        ("PROGRAM", {"quiet_from": "18:00", "quiet_to": "08:00"}),
    ],
)
def test_earlier_more_often_and_to_more_people(about: str, own: dict[str, Any]) -> None:
    """The floor itself may be adopted."""
    assert decided(about, **own).code == "RECORD.ALLOWED"


@pytest.mark.parametrize(
    ("about", "own", "code"),
    [
        ("NOTHING", {}, "ALERTS.NO_SUCH_KIND"),
        ("FREEDOM", {"also_tell": "SHERIFF"}, "ALERTS.NO_SUCH_ROLE"),
        ("FREEDOM", {"first_minutes_before": 0}, "ALERTS.NO_SUCH_LENGTH"),
        ("FREEDOM", {"first_minutes_before": 10**7}, "ALERTS.NO_SUCH_LENGTH"),
        ("FREEDOM", {"overdue_every_minutes": -1}, "ALERTS.NO_SUCH_LENGTH"),
        ("FREEDOM", {"overdue_every_minutes": 6}, "ALERTS.RING_TOO_RARELY"),
        ("FREEDOM", {"escalated_after_minutes": 16}, "ALERTS.ESCALATE_TOO_LATE"),
        ("FREEDOM", {"acknowledged_minutes": 11}, "ALERTS.SILENT_TOO_LONG"),
        ("FREEDOM", {"quiet_from": "22:00", "quiet_to": "23:00"}, "ALERTS.NEVER_QUIET"),
        ("FREEDOM", {"quiet_from": "x"}, "ALERTS.NEVER_QUIET"),
        ("PAPERS", {"quiet_from": "22:00"}, "ALERTS.NO_QUIET_TIME"),
        ("PAPERS", {"quiet_from": "22:00", "quiet_to": "22:00"}, "ALERTS.NO_QUIET_TIME"),
        ("PAPERS", {"quiet_from": "20:59", "quiet_to": "07:00"}, "ALERTS.QUIET_TOO_LONG"),
        ("PROGRAM", {"quiet_from": "18:00", "quiet_to": "08:01"}, "ALERTS.QUIET_TOO_LONG"),
    ],
)
def test_below_the_book(about: str, own: dict[str, Any], code: str) -> None:
    """With the code of what is wrong, under the ladder that asks for it, and what to do."""
    decision = decided(about, **own)

    assert (decision.answer, decision.code) == (Answer.NO, code)
    assert decision.deciding.rule_id.startswith("readings.alerts.")
    assert decision.deciding.remedy


def test_every_fault_is_shown() -> None:
    """Not only the first."""
    decision = decided("FREEDOM", overdue_every_minutes=60, escalated_after_minutes=600, also_tell="A B")

    assert [step.code for step in decision.reasons] == [
        "ALERTS.NO_SUCH_ROLE",
        "ALERTS.NO_SUCH_ROLE",
        "ALERTS.RING_TOO_RARELY",
        "ALERTS.ESCALATE_TOO_LATE",
    ]
