"""A message as plain statements."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.instants import exactly
from fortyeight.rooms.exchange.niem.read import read_message
from fortyeight.rooms.exchange.niem.says import Said, what_it_says

MESSAGES = Path(__file__).parent / "messages"
CHICAGO = ZoneInfo("America/Chicago")


def said(name: str, old: str = "", new: str = "") -> dict[str, Said]:
    text = (MESSAGES / f"{name}.xml").read_text()
    assert old in text
    message = read_message(text.replace(old, new).encode() if old else text.encode(), zone=CHICAGO)
    return {one.code: one for one in what_it_says(message, zone=CHICAGO)}


def test_booking_in_order() -> None:
    """What a person reads from top to bottom, gaps last."""
    message = read_message((MESSAGES / "booking.xml").read_bytes(), zone=CHICAGO)
    assert [one.code for one in what_it_says(message)] == [
        "BOOKED",
        "BOOKING_STATUS",
        "LOCATION_STATUS",
        "MATTER",
        "MATTER",
        "BOND",
        "CUSTODY_STATUS",
        "PLACE",
        "HOLD_FLAG",
        "RELEASE_ELIGIBLE",
        "RELEASE_SCHEDULED",
        "GAP",
    ]


def test_booked_says_where_by_whom_and_when() -> None:
    """The sentence is in the jail's time; the value beside it is the instant."""
    booked = said("booking")["BOOKED"]
    assert booked.sentence == "Booked into CFJ-NORTH by Cedar Fork County Sheriff at 2026-03-02 08:55 CST."
    assert booked.at == exactly(datetime(2026, 3, 2, 14, 55, tzinfo=UTC))


def test_matter_shows_for_whom_the_jail_holds() -> None:
    """A hold for another agency is not the jail's own matter, and both agencies show."""
    assert said("booking")["MATTER"].sentence.endswith("held for Stone Lake State Patrol; Pine Ridge County.")


def test_hold_flag_is_said_with_what_it_is_worth() -> None:
    """True or false is a value; that a flag is no authority is part of the sentence."""
    up, down = said("booking")["HOLD_FLAG"], said("snapshot")["HOLD_FLAG"]
    assert (up.flag, down.flag) == (True, False)
    assert "shows an immigration hold. A flag is no authority to hold." in up.sentence
    assert "shows no immigration hold" in down.sentence
    assert "HOLD_FLAG" not in said("status_change")


def test_release_date_after_the_message_is_a_plan() -> None:
    """It was in the future when it was written."""
    assert said("booking")["RELEASE_SCHEDULED"].at == exactly(datetime(2026, 3, 10, 15, tzinfo=UTC))
    assert "RELEASE_SCHEDULED" in said("snapshot")


def test_release_date_before_the_message_is_only_a_date() -> None:
    """Nobody is taken to have left because a date went by: only a release report says so."""
    statements = said("booking", "2026-03-10T09:00:00-06:00", "2026-03-02T09:00:00-06:00")
    assert "RELEASE_SCHEDULED" not in statements
    assert "does not say that the person left" in statements["RELEASE_DATE_GIVEN"].sentence
    assert "RELEASED" not in said("status_change")


def test_release_date_in_a_message_without_a_time_is_only_a_date() -> None:
    """Without the message's own time there is no before and no after."""
    statements = said("booking", "2026-03-02T15:10:00.0Z", "")
    assert "RELEASE_DATE_GIVEN" in statements


def test_release_report_says_released() -> None:
    """With the reason and the condition, in the jail's time."""
    released = said("release")["RELEASED"]
    assert released.sentence == (
        "Released at 2026-03-11 18:42 CDT. Reason: Bond posted; condition Own recognizance."
    )


def test_release_report_without_a_time_says_so() -> None:
    """The person left; when is not known, and a gap names it."""
    statements = said("release", "2026-03-11T17:42:00-06:00", "")
    assert statements["RELEASED"].at is None
    assert "at a time that is not known" in statements["RELEASED"].sentence
    message = read_message(
        (MESSAGES / "release.xml").read_bytes().replace(b"<Release>", b"<Release/><Release>"), zone=CHICAGO
    )
    assert Said(code="RELEASED", sentence="Released, at a time that is not known.") in what_it_says(message)


def test_day_and_interval_are_said_as_such() -> None:
    """No time is spoken that the message does not give."""
    assert said("release")["BOOKED"].sentence.endswith("on 2026-03-02, at a time that is not given.")
    twice = said("status_change")["BOOKED"].sentence
    assert twice == "Booked between 2025-11-02 01:30 CDT and 2025-11-02 01:30 CST."


def test_warrants_are_said_not_to_be_immigration_warrants() -> None:
    """A court's warrant must never pass for ICE's paper."""
    issued, cancelled = said("warrant_issued"), said("warrant_cancelled")
    assert issued["WARRANT_ISSUED"].sentence == (
        "Court warrant AR-3381 issued; dated 2026-01-31; expires 2027-01-31."
        " It is not an immigration warrant."
    )
    assert "SWR-77 cancelled" in cancelled["WARRANT_CANCELLED"].sentence


def test_each_gap_is_said_with_its_code() -> None:
    """What the message leaves open stands beside what it says."""
    message = read_message((MESSAGES / "status_change.xml").read_bytes(), zone=CHICAGO)
    sentences = [one.sentence for one in what_it_says(message) if one.code == "GAP"]
    assert len(sentences) == len(message.gaps)
    assert all(any(f"[{gap.code}]" in sentence for sentence in sentences) for gap in message.gaps)
