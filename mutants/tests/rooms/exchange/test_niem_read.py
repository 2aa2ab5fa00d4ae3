"""Reading a jail's messages: what each part says, and that what is not said is named."""

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.instants import civil_day, exactly, local_time
from fortyeight.rooms.exchange.niem.message import Bond, Charge, Kind, Message, Release
from fortyeight.rooms.exchange.niem.read import read_message

MESSAGES = Path(__file__).parent / "messages"
CHICAGO = ZoneInfo("America/Chicago")


def read(name: str) -> Message:
    return read_message((MESSAGES / f"{name}.xml").read_bytes(), zone=CHICAGO)


def changed(name: str, old: str, new: str) -> Message:
    """One change from a message that reads well."""
    text = (MESSAGES / f"{name}.xml").read_text()
    assert old in text
    return read_message(text.replace(old, new).encode(), zone=CHICAGO)


def gaps(message: Message) -> set[str]:
    return {gap.code for gap in message.gaps}


class TestBooking:
    def test_reads_who_sent_it_and_when(self) -> None:
        """A Z makes the instant exact, with a fraction of a second or without."""
        message = read("booking")
        assert message.kind is Kind.BOOKING
        assert message.document_id == "MSG-000184"
        assert message.created_at == exactly(datetime(2026, 3, 2, 15, 10, tzinfo=UTC))
        assert message.source_system == "Cedar Fork Jail System"
        assert message.digest == hashlib.sha256((MESSAGES / "booking.xml").read_bytes()).hexdigest()

    def test_reads_the_booking_with_white_space_folded(self) -> None:
        """A number on a line of its own is the number; a time without an offset is the jail's own."""
        booking = read("booking").booking
        assert booking is not None
        assert (booking.number, booking.agency) == ("CF-26-00417", "Cedar Fork County Sheriff")
        assert (booking.facility, booking.subject_id) == ("CFJ-NORTH", "S-55102")
        assert (booking.status, booking.location_status) == ("Correct", "In building")
        assert booking.booked_at == exactly(datetime(2026, 3, 2, 14, 55, tzinfo=UTC))

    def test_reads_the_person_that_the_booking_links_to(self) -> None:
        """The subject is whom the link names, not the first person in the file, nor an alias."""
        person = read("booking").person
        assert person is not None
        assert (person.given, person.middle, person.surname) == ("Quillon", "Ravi", "Testerfeld")
        assert (person.suffix, person.full_name) == ("III", "")
        assert person.name == "Quillon Ravi Testerfeld III"
        assert (person.persistent_id, person.state_id) == ("keep-4f1e", "ST-778")
        assert person.born_on == date(1988, 11, 23)

    def test_reads_each_charge_with_its_arrest_and_every_agency_held_for(self) -> None:
        """A hold for two agencies keeps both, one of them behind a link."""
        first, second = read("booking").charges
        assert first == Charge(
            id="C1",
            sequence="1",
            description="Driving while suspended",
            statute="12-345(b)",
            severity="misdemeanor",
            disposition="Pending",
            court="Cedar Fork County Court",
            arrest_agency="Mill Town Police",
            highest=True,
        )
        assert second.hold_for_agency == "Stone Lake State Patrol; Pine Ridge County"
        assert second.highest is None

    def test_reads_the_detention_and_the_bonds(self) -> None:
        """The flag is read under the name that the published schema misspells."""
        message = read("booking")
        assert message.detention is not None
        assert message.detention.place == "East / 112 / 04"
        assert message.detention.custody_status == "Awaiting trial"
        assert message.detention.immigration_hold_flag is True
        assert message.detention.work_release is False
        assert message.detention.release_eligible_at == civil_day(date(2026, 3, 9), CHICAGO)
        assert message.detention.release_at == exactly(datetime(2026, 3, 10, 15, tzinfo=UTC))
        assert message.bonds == (Bond(id="BD-9001", type="Surety", status="Not posted", amount="2500.00"),)
        assert gaps(message) == {"TIME.DATE_ONLY"}

    def test_flag_given_both_ways_is_not_known(self) -> None:
        """Where two spellings of one flag disagree, neither is taken."""
        flag = "<x:DetentionImmigrationHoldIndicator>no</x:DetentionImmigrationHoldIndicator>"
        message = changed("booking", "<x:InmateWorkRelease", flag + "<x:InmateWorkRelease")
        assert message.detention is not None
        assert message.detention.immigration_hold_flag is None
        assert "FLAG.BOTH_WAYS" in gaps(message)

    def test_two_detentions_are_named_and_not_chosen_between(self) -> None:
        """Nothing says which of them holds, so none is read."""
        message = changed("booking", '<jx:BailBond st:id="BB1">', '<jx:Detention/><jx:BailBond st:id="BB1">')
        assert message.detention is None
        assert "DETENTION.SEVERAL" in gaps(message)

    def test_two_different_times_for_one_thing_are_none(self) -> None:
        """The booking is not put at a time that was picked."""
        other = "<n:ActivityDate><n:Date>2026-03-01</n:Date></n:ActivityDate><jx:BookingAgency>"
        message = changed("booking", "<jx:BookingAgency>", other)
        assert message.booking is not None
        assert message.booking.booked_at is None
        assert "TIME.SEVERAL" in gaps(message)

    def test_two_names_are_never_mixed(self) -> None:
        """The second name lends nothing to the first."""
        other = (
            "<n:PersonName><n:PersonFullName>Other</n:PersonFullName></n:PersonName><n:PersonPhysicalFeature>"
        )
        message = changed("booking", "<n:PersonPhysicalFeature>", other)
        assert message.person is not None
        assert message.person.full_name == ""
        assert "PERSON.SEVERAL_NAMES" in gaps(message)

    def test_text_without_end_is_cut_and_named(self) -> None:
        """A field that never stops does not fill the memory, and the cut is not silent."""
        message = changed("booking", "Driving while suspended", "very " * 9000)
        assert len(message.charges[0].description) == 2000
        assert "TEXT.CUT" in gaps(message)

    def test_booking_after_its_own_message_is_shown(self) -> None:
        """A clock that contradicts itself is a finding, and neither time is repaired."""
        message = changed("booking", "2026-03-02T08:55:00", "2026-03-02T23:55:00")
        assert "CONTRADICTION.BOOKED_AFTER_MESSAGE" in gaps(message)
        assert message.booking is not None
        assert message.booking.booked_at == exactly(datetime(2026, 3, 3, 5, 55, tzinfo=UTC))

    def test_reads_utf_16_and_latin_1(self) -> None:
        """The bytes decide the encoding; the person's name survives it."""
        text = (MESSAGES / "booking.xml").read_text().replace("Quillon", "Zoë")
        for encoding, name in (("utf-16", "UTF-16"), ("latin-1", "ISO-8859-1"), ("cp1252", "windows-1252")):
            raw = text.replace('encoding="UTF-8"', f'encoding="{name}"').encode(encoding)
            person = read_message(raw, zone=CHICAGO).person
            assert person is not None
            assert person.given == "Zoë"

    def test_times_before_the_booking_are_shown(self) -> None:
        """A release and an eligibility that come before the booking are findings."""
        message = changed("booking", "2026-03-02T08:55:00", "2026-03-20T08:55:00")
        assert "CONTRADICTION.ELIGIBLE_BEFORE_BOOKING" in gaps(message)
        assert "CONTRADICTION.RELEASE_BEFORE_BOOKING" in gaps(message)

    def test_bare_booking_names_everything_it_leaves_out(self) -> None:
        """A number and a subject are read; all else that matters is named."""
        bare = (
            "<BookingReport><Booking><BookingAgencyRecordIdentification><IdentificationID>1</IdentificationID>"
            "</BookingAgencyRecordIdentification><BookingSubject><RoleOfPerson><PersonPersistentIdentification>"
            "<IdentificationID>k</IdentificationID></PersonPersistentIdentification></RoleOfPerson>"
            "</BookingSubject></Booking></BookingReport>"
        )
        held = "</Booking><Detention/><BailBond/>"
        assert gaps(read_message(bare.encode(), zone=CHICAGO)) == {
            "DOCUMENT.NO_ID",
            "DOCUMENT.NO_TIME",
            "DOCUMENT.NO_SOURCE",
            "BOOKING.NO_TIME",
            "BOOKING.NO_AGENCY",
            "BOOKING.NO_FACILITY",
            "PERSON.NO_NAME",
            "PERSON.NO_BIRTH_DATE",
            "CHARGE.NONE",
            "DETENTION.NONE",
        }
        assert gaps(read_message(bare.replace("</Booking>", held).encode(), zone=CHICAGO)) >= {
            "DETENTION.NO_HOLD_FLAG",
            "DETENTION.NO_RELEASE_ELIGIBLE",
            "BOND.NO_STATUS",
        }

    def test_two_different_birth_dates_are_none(self) -> None:
        """A birth date that was picked could match somebody else."""
        other = "<n:PersonBirthDate><n:Date>1988-11-24</n:Date></n:PersonBirthDate><n:PersonBirthLocation>"
        message = changed("booking", "<n:PersonBirthLocation>", other)
        assert message.person is not None
        assert message.person.born_on is None
        assert "DATE.SEVERAL" in gaps(message)


class TestRelease:
    def test_reads_when_why_and_on_what_condition(self) -> None:
        """The default namespace is as good as a prefix. An address is not read."""
        message = read("release")
        at = exactly(datetime(2026, 3, 11, 23, 42, tzinfo=UTC))
        assert message.kind is Kind.RELEASE
        assert message.release == Release(at=at, reason="Bond posted", condition="Own recognizance")
        assert message.source_system == "JMS-7"

    def test_booking_date_alone_is_the_whole_day(self) -> None:
        """No time is invented for a date."""
        message = read("release")
        assert message.booking is not None
        assert message.booking.booked_at == civil_day(date(2026, 3, 2), CHICAGO)
        assert message.booking.facility == "Cedar Fork North"
        assert gaps(message) == {"BOOKING.NO_AGENCY", "TIME.DATE_ONLY"}

    def test_birth_date_with_a_time_is_its_date(self) -> None:
        """A birth date keeps the day as written, whatever zone it is read in."""
        person = read("release").person
        assert person is not None
        assert person.born_on == date(1988, 11, 23)

    def test_release_to_an_agency_is_read(self) -> None:
        """Who took the person over matters; where they live does not."""
        agency = "<ReleaseToAgency><OrganizationName>Pine Ridge County</OrganizationName></ReleaseToAgency>"
        message = changed("release", '<ReleaseToLocation link:ref="home"/>', agency)
        assert message.release is not None
        assert message.release.to == "Pine Ridge County"

    def test_two_releases_are_named_and_not_chosen_between(self) -> None:
        """Which of two release times holds is for a person to find out."""
        message = changed("release", "<Release>", "<Release/><Release>")
        assert message.release is None
        assert "RELEASE.SEVERAL" in gaps(message)

    def test_release_report_without_a_release_says_so(self) -> None:
        """The report stands; that it does not describe the release is named."""
        text = (MESSAGES / "release.xml").read_text().replace("<Release>", "<Unknown>")
        message = read_message(text.replace("</Release>", "</Unknown>").encode(), zone=CHICAGO)
        assert message.release is None
        assert "RELEASE.NONE" in gaps(message)

    def test_release_after_its_own_message_is_shown(self) -> None:
        """A release report dated before the release reports what had not happened."""
        message = changed("release", "2026-03-11T17:42:00-06:00", "2026-03-12T17:42:00-06:00")
        assert "CONTRADICTION.RELEASED_AFTER_MESSAGE" in gaps(message)


class TestStatusChange:
    def test_hour_that_came_twice_stays_an_interval(self) -> None:
        """Both readings are kept; arithmetic on them ends in: cannot tell."""
        booking = read("status_change").booking
        assert booking is not None
        assert booking.booked_at == local_time(datetime(2025, 11, 2, 1, 30), CHICAGO)
        assert booking.booked_at is not None
        assert not booking.booked_at.is_exact

    def test_names_every_gap(self) -> None:
        """What cannot be read is named, and the rest is read all the same."""
        message = read("status_change")
        assert gaps(message) == {
            "LINK.NOWHERE",
            "LINK.SEVERAL",
            "DOCUMENT.NO_ID",
            "DOCUMENT.NO_SOURCE",
            "BOOKING.NO_AGENCY",
            "BOOKING.NO_FACILITY",
            "TIME.TWICE_OR_NEVER",
            "PERSON.NONE",
            "CHARGE.NO_DESCRIPTION",
            "CHARGE.SAME_SEQUENCE",
            "TIME.UNREADABLE",
            "TIME.OUT_OF_RANGE",
            "FLAG.UNREADABLE",
            "TIME.MIDNIGHT",
            "BOND.NO_STATUS",
            "CONTRADICTION.RELEASE_BEFORE_BOOKING",
        }
        assert message.person is None
        assert [charge.description for charge in message.charges] == ["", "Trespass"]
        assert message.detention is not None
        assert message.detention.immigration_hold_flag is None
        assert message.detention.work_release is True

    def test_link_to_two_things_is_not_followed(self) -> None:
        """An arrest that may belong to either charge belongs to neither."""
        assert [charge.arrest_agency for charge in read("status_change").charges] == ["", ""]


class TestSnapshot:
    def test_reads_what_stands_where_others_link(self) -> None:
        """A person, an arrest and a charge written in place are the same as linked ones."""
        message = read("snapshot")
        assert message.kind is Kind.CUSTODY_SNAPSHOT
        assert message.person is not None
        assert message.person.surname == "Testerfeld"
        assert message.person.born_on is None
        assert message.charges == (Charge(description="Trespass", arrest_agency="Mill Town Police"),)
        assert message.booking is not None
        assert message.booking.agency == "XX0480000"

    def test_flag_spelled_right_is_the_same_flag(self) -> None:
        """The schema's own name is misspelt; a sender may know better."""
        message = read("snapshot")
        assert message.detention is not None
        assert message.detention.immigration_hold_flag is False

    def test_24_00_is_the_end_of_its_day(self) -> None:
        """XML writes midnight at the end of a day so, and the day after begins."""
        message = read("snapshot")
        assert message.detention is not None
        assert message.detention.release_eligible_at == exactly(datetime(2026, 3, 7, tzinfo=UTC))


class TestWarrants:
    def test_issued_warrant_without_its_date_says_so(self) -> None:
        """An issue date is part of an issued warrant; of a cancellation it is not."""
        message = changed("warrant_issued", "2026-01-31", "")
        assert message.warrant is not None
        assert message.warrant.issued_on is None
        assert "WARRANT.NO_ISSUE_DATE" in gaps(message)

    def test_reads_an_issued_warrant(self) -> None:
        """The id of the person may stand on the person's name."""
        message = read("warrant_issued")
        assert message.kind is Kind.WARRANT_ISSUED
        assert message.booking is None
        assert message.warrant is not None
        assert message.warrant.agency_record_id == "AR-3381"
        assert message.warrant.state_repository_id == "SWR-77"
        assert message.warrant.issued_on == date(2026, 1, 31)
        assert message.warrant.expires_on == date(2027, 1, 31)
        assert message.warrant.subject_name == "Ondine Samplecroft"
        assert message.person is not None
        assert message.person.state_id == "SID-31"
        assert gaps(message) == {"TIME.DATE_ONLY"}

    def test_reads_a_cancelled_warrant_that_says_little(self) -> None:
        """The state's number is enough to know which warrant it is."""
        message = read("warrant_cancelled")
        assert message.kind is Kind.WARRANT_CANCELLED
        assert message.warrant is not None
        assert message.warrant.state_repository_id == "SWR-77"
        assert message.warrant.issued_on is None
        assert gaps(message) == {
            "DOCUMENT.NO_ID",
            "DOCUMENT.NO_TIME",
            "DOCUMENT.NO_SOURCE",
            "PERSON.NO_BIRTH_DATE",
        }
