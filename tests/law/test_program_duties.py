"""The clocks of the program: what must be done about an officer and about an agreement, and by when."""

from datetime import UTC, timedelta

import pytest

from fortyeight.foundations.law.facts import Payload, agreement, officer, program
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.program_duties import duties_of_agreement, duties_of_officer
from fortyeight.foundations.rulebook.current import current
from tests.law.program_world import (
    AGENCY,
    COMPLAINT,
    JAIL,
    LATER,
    MOA,
    OFFICER,
    STAFF_COMPLAINT,
    YORK,
    Told,
    fact,
    facts,
    local,
    of_agreement,
    of_officer,
    one,
    signed,
)


class TestComplaints:
    """Two timers, and the weekend tells them apart."""

    @pytest.mark.parametrize("text", ["wso_2019", "wso_2020", "wso_2025"])
    def test_a_designated_officer_has_two_working_days(self, text: str) -> None:
        """8 h Friday + 24 h Monday + 16 h Tuesday, over the night on which the clocks go forward."""
        duty = one(of_officer(("2026-03-06T16:00", COMPLAINT), text=text), "DUTY.REPORT_COMPLAINT")
        assert duty.due_at == local("2026-03-10T16:00")
        assert duty.rule_id == f"moa.{text}.complaint_designated"
        assert duty.is_overdue(duty.due_at)
        assert not duty.is_overdue(duty.due_at - timedelta(microseconds=1))

    @pytest.mark.parametrize(
        ("made", "due"),
        [
            ("2026-03-06T16:00", "2026-03-08T17:00"),  # the clocks go forward
            ("2026-10-31T09:00", "2026-11-02T08:00"),  # and back
            ("2026-12-31T18:00", "2027-01-02T18:00"),  # over the end of the year
            ("2028-02-28T12:00", "2028-03-01T12:00"),  # over a leap day
        ],
    )
    def test_other_staff_has_forty_eight_hours_flat(self, made: str, due: str) -> None:
        duty = one(of_agreement((made, STAFF_COMPLAINT)), "DUTY.REPORT_STAFF_COMPLAINT")
        assert duty.due_at == local(due).astimezone(UTC)

    def test_the_text_of_2019_states_no_hours_so_it_is_due_at_once(self) -> None:
        duty = one(of_agreement(("2026-03-06T16:00", STAFF_COMPLAINT), text="wso_2019"), STAFF)
        assert (duty.due_at, duty.rule_id) == (
            local("2026-03-06T16:00"),
            "moa.wso_2019.complaint_other_staff_forwarded",
        )

    def test_the_report_meets_the_first_timer_only_of_its_own_complaint(self) -> None:
        told = program.ComplaintReported(complaint="c-1", whom="Supervisory Officer Quill")
        other = program.ComplaintReported(complaint="c-9", whom="Supervisory Officer Quill")
        made = ("2026-03-02T09:00", COMPLAINT)
        assert one(of_officer(made, ("2026-03-03T09:00", told)), "DUTY.REPORT_COMPLAINT").is_done
        assert not one(of_officer(made, ("2026-03-03T09:00", other)), "DUTY.REPORT_COMPLAINT").is_done
        assert not one(of_officer(made, ("2026-03-01T09:00", told)), "DUTY.REPORT_COMPLAINT").is_done

    def test_an_officer_has_only_the_complaints_about_that_officer(self) -> None:
        assert of_officer(("2026-03-06T16:00", STAFF_COMPLAINT)) == ()
        other = program.ComplaintMade(complaint="c-3", officer="officer/birch")
        assert of_officer(("2026-03-06T16:00", other), text="wso_2019") == ()

    def test_only_the_text_of_2019_names_a_day_to_settle_by(self) -> None:
        made = ("2026-12-04T09:00", COMPLAINT)
        settle = one(of_officer(made, text="wso_2019"), "DUTY.RESOLVE_COMPLAINT")
        assert settle.due_at == local("2027-03-04T09:00")
        assert "DUTY.RESOLVE_COMPLAINT" not in {duty.code for duty in of_officer(made)}

    def test_the_result_is_owed_from_the_settlement_on(self) -> None:
        """The WSO text says how, not when; so it is due at once."""
        settled = program.ComplaintResolved(complaint="c-1", outcome="unfounded", by="Captain Frost")
        told = program.ComplaintResultReported(complaint="c-1", whom="Supervisory Officer Quill")
        made = ("2026-03-02T09:00", COMPLAINT)
        owed = one(of_officer(made, ("2026-03-20T09:00", settled)), RESULT)
        assert (owed.arose_at, owed.due_at, owed.is_done) == (
            local("2026-03-20T09:00"),
            local("2026-03-20T09:00"),
            False,
        )
        done = one(of_officer(made, ("2026-03-20T09:00", settled), ("2026-03-21T09:00", told)), RESULT)
        assert done.is_done

    def test_under_the_text_of_2019_somebody_decides_whether_the_officer_goes_on(self) -> None:
        made = ("2026-03-06T16:00", COMPLAINT)
        decided = officer.InterimDecided(complaint="c-1", suspended=True, by="Captain Frost")
        settled = program.ComplaintResolved(complaint="c-1", outcome="unfounded", by="Captain Frost")
        owed = one(of_officer(made, text="wso_2019"), "DUTY.DECIDE_INTERIM")
        assert (owed.due_at, owed.is_done) == (local("2026-03-10T16:00"), False)
        for answer in (decided, settled):
            answered = of_officer(made, ("2026-03-09T09:00", answer), text="wso_2019")
            assert one(answered, "DUTY.DECIDE_INTERIM").is_done
        assert "DUTY.DECIDE_INTERIM" not in {duty.code for duty in of_officer(made)}

    def test_a_complaint_of_some_time_that_day_counts_from_its_first_minute(self) -> None:
        day = When(local("2026-03-04T00:00").astimezone(UTC), local("2026-03-04T23:59").astimezone(UTC))
        listed = (*facts(*signed()), fact(day, COMPLAINT, number=9))
        found = duties_of_officer(listed, OFFICER, zone=YORK, place="us_fl", at=LATER, book=current())
        assert one(found, "DUTY.REPORT_COMPLAINT").due_at == local("2026-03-06T00:00")

    def test_the_clause_is_that_of_the_text_signed_when_the_complaint_was_made(self) -> None:
        newer = agreement.Signed(agency=AGENCY, model="WSO", text="wso_2025", side="LEA")
        told = (("2026-03-06T16:00", STAFF_COMPLAINT), ("2026-03-07T09:00", newer))
        assert one(of_agreement(*told, text="wso_2019"), STAFF).due_at == local("2026-03-06T16:00")

    def test_a_text_that_the_book_does_not_hold_is_read_as_the_newest(self) -> None:
        duty = one(of_agreement(("2026-03-06T16:00", STAFF_COMPLAINT), text="wso_2031"), STAFF)
        assert duty.rule_id == "moa.wso_2025.complaint_other_staff"

    def test_a_complaint_before_any_signature_is_read_as_the_newest(self) -> None:
        early = (
            ("2026-01-06T16:00", COMPLAINT),
            ("2026-01-07T09:00", officer.LeavingAnnounced(leaves_at=LATER)),
        )
        rules = {duty.rule_id for duty in of_officer(*early, text="wso_2019")}
        assert rules == {"moa.wso_2025.complaint_designated", "moa.wso_2025.leaving_notice"}


STAFF, RESULT = "DUTY.REPORT_STAFF_COMPLAINT", "DUTY.REPORT_COMPLAINT_RESULT"
ISSUED = ("2026-03-01T09:00", officer.CredentialIssued())


class TestBeforeTheBook:
    def test_a_complaint_before_the_clause_was_in_force_is_due_at_once(self) -> None:
        """What cannot be counted is not put off."""
        made, asked = ("2024-03-06T16:00", COMPLAINT), local("2024-04-01T00:00")
        assert one(of_officer(made, at=asked), "DUTY.REPORT_COMPLAINT").due_at == local("2024-03-06T16:00")


class TestOfficer:
    """Credentials, leaving, training."""

    @pytest.mark.parametrize(
        "event",
        [
            officer.LeftAgency(),
            officer.CredentialDemanded(by="Field Office Director"),
            agreement.AgreementEnded(),
        ],
        ids=lambda event: event.KIND,
    )
    def test_a_credential_goes_back_at_once(self, event: Payload) -> None:
        owed = one(of_officer(ISSUED, ("2026-05-01T09:00", event)), "DUTY.RETURN_CREDENTIAL")
        assert (owed.due_at, owed.is_done) == (local("2026-05-01T09:00"), False)

    @pytest.mark.parametrize("answer", [officer.CredentialReturned(), officer.CredentialLost()])
    def test_it_is_done_when_it_is_back_or_lost(self, answer: Payload) -> None:
        left = ("2026-05-01T09:00", officer.LeftAgency())
        assert one(of_officer(ISSUED, left, ("2026-05-02T09:00", answer)), "DUTY.RETURN_CREDENTIAL").is_done

    def test_what_was_never_issued_or_is_back_is_not_owed(self) -> None:
        left = ("2026-05-01T09:00", officer.LeftAgency())
        assert of_officer(left) == ()
        assert of_officer(ISSUED, ("2026-04-01T09:00", officer.CredentialReturned()), left) == ()

    def test_leaving_is_told_ninety_days_ahead(self) -> None:
        """29 days of May + 30 of April + 31 of March reach back to the leap day."""
        known = ("2028-01-03T09:00", officer.LeavingAnnounced(leaves_at=local("2028-05-29T17:00")))
        told = ("2028-02-01T09:00", officer.LeavingNoticeGiven(whom="Supervisory Officer Quill"))
        assert one(of_officer(known), "DUTY.NOTIFY_LEAVING").due_at == local("2028-02-29T17:00")
        assert one(of_officer(known, told), "DUTY.NOTIFY_LEAVING").is_done

    def test_leaving_known_late_is_told_at_once(self) -> None:
        known = ("2028-05-20T09:00", officer.LeavingAnnounced(leaves_at=local("2028-05-29T17:00")))
        assert one(of_officer(known), "DUTY.NOTIFY_LEAVING").due_at == local("2028-05-20T09:00")

    def test_training_is_due_on_the_day_that_was_named(self) -> None:
        due = local("2026-06-30T17:00")
        ordered = ("2026-05-01T09:00", officer.TrainingOrdered(course="refresher", by="ICE", due_at=due))
        other = ("2026-05-02T09:00", officer.TrainingCompleted(course="firearms"))
        done = ("2026-05-03T09:00", officer.TrainingCompleted(course="refresher", hours=4))
        open_duty = one(of_officer(ordered, other), "DUTY.COMPLETE_TRAINING")
        assert (open_duty.due_at, open_duty.is_done) == (due, False)
        assert open_duty.what == "Complete the training that was ordered: refresher."
        assert one(of_officer(ordered, other, done), "DUTY.COMPLETE_TRAINING").is_done

    def test_what_lies_ahead_is_no_duty_yet(self) -> None:
        made = ("2026-03-06T16:00", COMPLAINT)
        assert of_officer(made, at=local("2026-03-06T15:59")) == ()


IN_FORCE = ("2027-03-01T09:00", agreement.EnteredIntoForce())


class TestMeetings:
    """The first review, and a meeting a year."""

    def test_the_first_review_comes_within_a_year_of_the_entry_into_force(self) -> None:
        """365 days from 1 March 2027 end on a leap day."""
        review = one(of_agreement(IN_FORCE), "DUTY.HOLD_INITIAL_REVIEW")
        assert (review.due_at, review.is_done) == (local("2028-02-29T09:00"), False)

    def test_under_the_text_of_2019_it_runs_from_the_first_class(self) -> None:
        certified = ("2027-06-01T09:00", officer.IceCertified())
        again = ("2027-09-01T09:00", officer.IceCertified())
        early = ("2026-06-01T09:00", officer.IceCertified())
        assert of_agreement(IN_FORCE, early, text="wso_2019") == ()
        review = one(of_agreement(IN_FORCE, again, certified, text="wso_2019"), "DUTY.HOLD_INITIAL_REVIEW")
        assert review.due_at == local("2028-05-31T09:00")

    def test_a_class_of_another_agency_does_not_count(self) -> None:
        listed = (
            *facts(*signed("wso_2019"), IN_FORCE),
            fact("2027-05-01T09:00", officer.Nominated(agency="agency/else"), number=8, stream="officer/e"),
            fact("2027-06-01T09:00", officer.IceCertified(), number=9, stream="officer/e"),
        )
        found = duties_of_agreement(listed, MOA, zone=YORK, place="us_fl", at=LATER, book=current())
        assert found == ()

    def test_each_meeting_asks_for_the_next_within_a_year(self) -> None:
        first, second = (
            ("2028-02-01T10:00", program.MeetingHeld()),
            ("2028-02-29T10:00", program.MeetingHeld()),
        )
        found = of_agreement(IN_FORCE, first, second)
        assert one(found, "DUTY.HOLD_INITIAL_REVIEW").is_done
        assert [(duty.due_at, duty.is_done) for duty in found if duty.code == "DUTY.HOLD_MEETING"] == [
            (local("2029-02-28T10:00"), False),
            (local("2029-01-31T10:00"), True),
        ]


class TestPosters:
    """House policy, and it says so."""

    COVERED = ("2026-12-04T09:00", agreement.FacilityCovered(jail=JAIL))

    @staticmethod
    def look(at: str, *, hangs: bool = True, jail: str = JAIL) -> Told:
        return at, program.PosterInspected(jail=jail, by="Sergeant Hale", hangs=hangs)

    def test_they_are_looked_at_within_ninety_days(self) -> None:
        owed = one(of_agreement(self.COVERED), "DUTY.INSPECT_POSTERS")
        assert (owed.due_at, owed.rule_id) == (local("2027-03-04T09:00"), "readings.poster_inspection")

    def test_a_look_starts_the_next_ninety_days(self) -> None:
        found = of_agreement(self.COVERED, self.look("2026-12-10T09:00"))
        assert [(duty.due_at, duty.is_done) for duty in found] == [
            (local("2027-03-10T09:00"), False),
            (local("2027-03-04T09:00"), True),
        ]

    def test_a_look_at_a_bare_wall_or_in_another_jail_does_not_count(self) -> None:
        bare, other = self.look("2026-12-10T09:00", hangs=False), self.look("2026-12-10T09:00", jail="annex")
        assert not one(of_agreement(self.COVERED, bare, other), "DUTY.INSPECT_POSTERS").is_done


def notice(by: str, at: str, ends: str, *, exigent: bool = False, why: str = "") -> Told:
    return at, program.NoticeOfEndGiven(by=by, ends_at=local(ends), exigent=exigent, why=why)


class TestEnding:
    """Ninety days, either side; sooner only with a reason."""

    @pytest.mark.parametrize("by", ["LEA", "ICE"])
    @pytest.mark.parametrize(
        ("given_at", "short"), [("2026-11-02T00:00", False), ("2026-11-02T00:01", True)], ids=["just", "late"]
    )
    def test_the_notice_comes_ninety_days_ahead(self, by: str, given_at: str, short: bool) -> None:
        """31 days of January + 31 of December + 28 of November reach back to 2 November."""
        codes = {duty.code for duty in of_agreement(notice(by, given_at, "2027-01-31T00:00"))}
        assert ("DUTY.MEND_NOTICE_OF_END" in codes) is short
        assert "DUTY.RECORD_END" in codes

    @pytest.mark.parametrize(("why", "short"), [("riot in the jail", False), (" ", True)])
    def test_an_exigent_end_needs_its_reason_and_no_ninety_days(self, why: str, short: bool) -> None:
        told = notice("LEA", "2027-01-30T09:00", "2027-01-31T00:00", exigent=True, why=why)
        assert ("DUTY.MEND_NOTICE_OF_END" in {duty.code for duty in of_agreement(told)}) is short

    def test_a_notice_for_a_day_gone_by_is_due_when_it_is_given(self) -> None:
        owed = one(of_agreement(notice("ICE", "2027-03-01T09:00", "2027-02-01T09:00")), "DUTY.RECORD_END")
        assert owed.due_at == local("2027-03-01T09:00")

    def test_the_end_itself_or_a_later_notice_settles_it(self) -> None:
        first = notice("LEA", "2026-11-02T00:00", "2027-01-31T00:00")
        ended = ("2027-01-31T00:00", agreement.AgreementEnded())
        assert one(of_agreement(first, ended), "DUTY.RECORD_END").is_done
        again = notice("LEA", "2026-11-03T00:00", "2027-03-31T00:00")
        ends = [duty for duty in of_agreement(first, again) if duty.code == "DUTY.RECORD_END"]
        assert [(duty.due_at, duty.is_done) for duty in ends] == [
            (local("2027-03-31T00:00"), False),
            (local("2027-01-31T00:00"), True),
        ]

    def test_in_florida_the_board_approves_an_end_that_the_agency_wants(self) -> None:
        told = notice("LEA", "2026-11-02T00:00", "2027-01-31T00:00")
        approved = ("2026-12-01T09:00", program.EndApproved(by="State Board"))
        owed = one(of_agreement(told), "DUTY.GET_END_APPROVED")
        assert (owed.rule_id, owed.is_done) == ("us_fl.ch908.board_approves_termination", False)
        assert owed.due_at == local("2027-01-31T00:00")
        assert one(of_agreement(told, approved), "DUTY.GET_END_APPROVED").is_done

    @pytest.mark.parametrize(("by", "place"), [("ICE", "us_fl"), ("LEA", "us_tx")])
    def test_nobody_approves_the_end_by_ice_or_in_another_state(self, by: str, place: str) -> None:
        told = notice(by, "2026-11-02T00:00", "2027-01-31T00:00")
        assert "DUTY.GET_END_APPROVED" not in {duty.code for duty in of_agreement(told, place=place)}

    def test_before_the_board_there_was_nobody_to_approve(self) -> None:
        told = notice("LEA", "2024-02-03T00:00", "2024-09-30T00:00")
        codes = {duty.code for duty in of_agreement(told, at=local("2024-06-01T00:00"))}
        assert "DUTY.GET_END_APPROVED" not in codes

    def test_after_the_end_no_meeting_and_no_posters_are_owed(self) -> None:
        covered = ("2027-03-01T09:00", agreement.FacilityCovered(jail=JAIL))
        complaint = ("2027-03-02T09:00", STAFF_COMPLAINT)
        ended = ("2027-04-01T09:00", agreement.AgreementEnded())
        found = of_agreement(IN_FORCE, covered, complaint, ended)
        assert {duty.code for duty in found} == {STAFF}

    def test_an_agreement_for_housing_has_none_of_these_clauses(self) -> None:
        assert of_agreement(IN_FORCE, model="BOA", text="boa") == ()
