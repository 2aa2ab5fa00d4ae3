"""Duties that the law of a state adds to a stay, and what it asks of an agency by certain days."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from fortyeight.foundations.law import state_duties
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.facts import Payload, agreement, state, stay
from fortyeight.foundations.rulebook.current import current
from tests.law.world import AGENCY, DETAINER, NEW_YORK, World, between, hours, lawful_world, without_rule

DONE = {
    "DUTY.NOTIFY_BAIL_COURT": state.CourtNotified(detainer=DETAINER, court="County Court"),
    "DUTY.NOTE_CASE_FILE": state.CaseFileNoted(detainer=DETAINER),
    "DUTY.NOTE_ICE_IN_FILE": state.CaseFileNoted(detainer=DETAINER),
    "DUTY.GIVE_DETAINER_COPY": stay.DetainerServed(detainer=DETAINER),
}


class TestOfADetainer:
    @pytest.mark.parametrize(
        ("place", "code"),
        [
            ("us_fl", "DUTY.NOTIFY_BAIL_COURT"),
            ("us_fl", "DUTY.NOTE_CASE_FILE"),
            ("us_wv", "DUTY.NOTIFY_BAIL_COURT"),
            ("us_wv", "DUTY.NOTE_CASE_FILE"),
            ("us_la", "DUTY.NOTIFY_BAIL_COURT"),
            ("us_ga", "DUTY.NOTE_ICE_IN_FILE"),
            ("us_ct", "DUTY.GIVE_DETAINER_COPY"),
        ],
    )
    def test_is_due_at_once_and_done_by_its_fact(self, place: str, code: str) -> None:
        """The statutes name no time; the house limit counts from the detainer."""
        world = lawful_world(copy=None).placed(place)
        duty = world.duty(code, -49.9)

        assert (duty.arose_at, duty.subject) == (hours(-50), DETAINER)
        assert hours(-50) < duty.due_at <= hours(-49)
        assert not duty.is_done
        assert current().rule(duty.rule_id).id.startswith(f"{place}.")
        done = world.plus(DONE[code], -49.8, name="done").duty(code, -49)
        assert done.done_by == "done"

    def test_is_none_where_the_law_asks_for_none(self) -> None:
        """No rule of the place, no duty."""
        codes = {duty.code for duty in lawful_world().placed("us_tn").duties(-49)}

        assert not codes & set(DONE)

    def test_of_new_jersey_the_person_is_told(self) -> None:
        """What ICE has asked for."""
        duty = lawful_world(copy=None).placed("us_nj").duty("DUTY.INFORM_PERSON", -49.9)

        assert duty.rule_id == "us_nj.ag_directive_2018_6.inform_person"

    def test_ends_when_the_person_leaves(self) -> None:
        """Nobody is told any more of somebody who is not here."""
        world = lawful_world().plus(stay.Released(), 1)

        assert "DUTY.NOTIFY_BAIL_COURT" not in {duty.code for duty in world.duties(2)}

    def test_outside_its_dates_a_rule_asks_for_nothing(self) -> None:
        """No value, no duty."""
        duties = lawful_world().duties(-49, book=without_rule("us_fl.ch908.bail_judge_notice"))

        assert "DUTY.NOTIFY_BAIL_COURT" not in {duty.code for duty in duties}


class TestTellingIce:
    def test_within_two_hours_of_the_release(self) -> None:
        """North Carolina: of the day and the time; told before counts as told."""
        world = lawful_world().placed("us_nc")
        duty = world.duty("DUTY.TELL_ICE_OF_RELEASE", 0.5)

        assert (duty.arose_at, duty.due_at, duty.is_done) == (hours(0), hours(2), False)
        told = stay.IceNotified(about=stay.Notified.RELEASE_PLANNED, whom="duty officer")
        assert world.plus(told, 1, name="told").duty("DUTY.TELL_ICE_OF_RELEASE", 2).done_by == "told"
        other = stay.IceNotified(about=stay.Notified.SERVICE, whom="duty officer")
        assert not world.plus(other, 1).duty("DUTY.TELL_ICE_OF_RELEASE", 2).is_done

    @pytest.mark.parametrize("world", [lawful_world(closed=None), lawful_world(detainer=None)])
    def test_not_before_a_release_and_not_without_a_detainer(self, world: World) -> None:
        """Nothing to tell."""
        codes = {duty.code for duty in world.placed("us_nc").duties(0.5)}

        assert "DUTY.TELL_ICE_OF_RELEASE" not in codes


def at(text: str, zone: ZoneInfo = NEW_YORK) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def agency(place: str, *facts: tuple[str, Payload]) -> World:
    """An agency with a jail, and nothing else."""
    world = lawful_world().without("signed_lea", "signed_ice", "in_force", "covered").placed(place)
    for text, what in facts:
        stream = AGENCY if isinstance(what, agreement.AgencyFact) else "agreement/later"
        world = world.plus(what, at(text), stream=stream, name=f"at {text}")
    return world


def asked(world: World, text: str) -> list[Duty]:
    return list(state_duties.agency_duties_of(world.casefile(), at=at(text), book=current()))


SIGNED = agreement.Signed(agency=AGENCY, model="WSO", text="wso_2025", side="LEA")
STATUS, FIGURES = "REPORT_AGREEMENT_STATUS", "SEND_YEARLY_FIGURES"


class TestOfTheAgency:
    def test_florida_asks_each_quarter_until_it_is_signed(self) -> None:
        """The last day past is overdue, the next is ahead; each ends with its day."""
        found = [duty for duty in asked(agency("us_fl"), "2026-02-10T12:00") if "quarterly" in duty.rule_id]

        assert [duty.subject.split()[-1] for duty in found] == ["2026-01-01", "2026-04-01"]
        assert [duty.due_at for duty in found] == [at("2026-01-02T00:00"), at("2026-04-02T00:00")]
        assert [duty.is_overdue(at("2026-02-10T12:00")) for duty in found] == [True, False]
        assert "state board" in found[0].what

    def test_on_its_own_day_it_is_not_late(self) -> None:
        """One minute before the day, on it, and at the midnight that ends it."""
        for text, overdue in (("2025-03-31T23:59", 0), ("2025-04-01T23:59", 0), ("2025-04-02T00:00", 1)):
            found = [duty for duty in asked(agency("us_fl"), text) if "quarterly" in duty.rule_id]
            assert sum(duty.is_overdue(at(text)) for duty in found) == overdue, text

    def test_a_signature_ends_what_lasts_until_then(self) -> None:
        """What was due before stays due; nothing more comes; the yearly figures go on."""
        world = agency("us_fl", ("2026-02-10T12:00", SIGNED))
        rules = [duty.rule_id for duty in asked(world, "2026-03-01T12:00")]

        assert rules.count("us_fl.ch908.quarterly_status") == 1
        assert rules.count("us_fl.ch908.annual_data") == 2
        later = [duty.rule_id for duty in asked(world, "2026-05-01T12:00")]
        assert "us_fl.ch908.quarterly_status" not in later

    def test_a_report_that_was_sent_is_done(self) -> None:
        """For its own day and its own matter."""
        sent = state.ReportSent(what=FIGURES, due_on=date(2025, 12, 15), by="Records")
        other = state.ReportSent(what=STATUS, due_on=date(2025, 12, 15))
        world = agency("us_fl", ("2025-12-10T09:00", other), ("2025-12-12T09:00", sent))
        done = {duty.subject: duty.done_by for duty in asked(world, "2026-01-10T12:00")}

        assert done["us_fl.ch908.annual_data 2025-12-15"] == "at 2025-12-12T09:00"
        assert done["us_fl.ch908.annual_data 2026-12-15"] == ""
        early = {duty.subject: duty.done_by for duty in asked(world, "2025-12-11T12:00")}
        assert early["us_fl.ch908.annual_data 2025-12-15"] == ""

    def test_texas_asks_once_for_an_agreement(self) -> None:
        """By 1 December 2026: on that day not late, at midnight late, and done by the agency's signature."""
        zone = ZoneInfo("America/New_York")
        (duty,) = asked(agency("us_tx"), "2026-11-30T12:00")
        assert (duty.code, duty.due_at) == ("DUTY.ENTER_INTO_AGREEMENT", at("2026-12-02T00:00", zone))

        (late,) = asked(agency("us_tx"), "2026-12-02T00:00")
        assert late.is_overdue(at("2026-12-02T00:00"))
        (done,) = asked(agency("us_tx", ("2026-05-01T12:00", SIGNED)), "2026-12-24T12:00")
        assert done.done_by == "at 2026-05-01T12:00"

    def test_nothing_before_the_law_and_nothing_elsewhere(self) -> None:
        """A rule out of force asks for nothing, and a place without one neither."""
        assert asked(agency("us_tx"), "2025-12-31T23:59") == []
        assert asked(agency("us_tn"), "2026-06-01T12:00") == []

    def test_a_signature_of_open_time_ends_nothing_yet(self) -> None:
        """Perhaps it was not signed; then the report is still asked for."""
        world = agency("us_fl").plus(
            SIGNED, between(at("2026-02-01T12:00"), at("2026-06-01T12:00")), stream="agreement/later"
        )
        rules = [duty.rule_id for duty in asked(world, "2026-05-01T12:00")]

        assert rules.count("us_fl.ch908.quarterly_status") == 2
