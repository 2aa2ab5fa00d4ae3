"""Goal: alerts that were recorded before a field was renamed or added are read for ever."""

from datetime import UTC, datetime

import pytest

from fortyeight.foundations.law.facts import watch
from fortyeight.foundations.law.facts.codec import UnableToReadFact, read_payload

OLD = {
    "stay": "stay/1",
    "duty": "DUTY.RELEASE_NOW",
    "code": "DUTY.RELEASE_NOW",
    "stage": "T-0",
    "due_at": "2026-09-16T12:00:00Z",
    "because": "Nothing holds the person.",
}


def test_an_alert_raised_about_a_stay_reads_as_one_about_a_subject() -> None:
    """What came later has what its absence meant: nobody noted when the rung became true."""
    found = read_payload("watch.alert_raised", OLD, UTC)
    assert found == watch.AlertRaised(
        subject="stay/1",
        duty="DUTY.RELEASE_NOW",
        code="DUTY.RELEASE_NOW",
        stage="T-0",
        due_at=datetime(2026, 9, 16, 12, tzinfo=UTC),
        because="Nothing holds the person.",
        came_at=None,
        tell=(),
        quiet_until=None,
    )


def test_an_acknowledgement_without_an_end_reads() -> None:
    """It had none."""
    given = {"alert": "a", "by": "Sgt. Quinn", "note": ""}
    assert read_payload("watch.alert_acknowledged", given, UTC) == watch.AlertAcknowledged(
        alert="a", by="Sgt. Quinn", note="", until=None
    )


def test_the_old_and_the_new_name_together_are_refused() -> None:
    """Nobody could say which one counts."""
    with pytest.raises(UnableToReadFact) as caught:
        read_payload("watch.alert_raised", OLD | {"subject": "stay/2"}, UTC)
    assert (caught.value.code, caught.value.where) == ("FACT.UNKNOWN_FIELD", "data.stay")


def test_names_of_roles_are_read_one_by_one() -> None:
    """A wrong one is named by its place."""
    new = {"subject": "stay/1"} | {name: value for name, value in OLD.items() if name != "stay"}
    found = read_payload("watch.alert_raised", new | {"tell": ["COMMANDER", "RECORDS"]}, UTC)
    assert isinstance(found, watch.AlertRaised)
    assert found.tell == ("COMMANDER", "RECORDS")
    with pytest.raises(UnableToReadFact) as caught:
        read_payload("watch.alert_raised", new | {"tell": ["COMMANDER", 3]}, UTC)
    assert caught.value.where == "data.tell.1"
