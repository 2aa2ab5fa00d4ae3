"""Messages that are not read: each with a stable code and what to do now, quickly and in little memory."""

import tracemalloc
from datetime import UTC
from pathlib import Path

import pytest

from fortyeight.rooms.exchange.niem.read import (
    MESSAGE_BYTES_MAX,
    REFUSALS,
    UnableToReadMessage,
    read_message,
)
from fortyeight.rooms.exchange.niem.says import what_it_says

MESSAGES = Path(__file__).parent / "messages"
MEGABYTE = 1024 * 1024
OPEN = b'<BookingReport xmlns:s="urn:x/structures/1">'
CLOSE = b"</BookingReport>"
NUMBER = (
    b"<BookingAgencyRecordIdentification><IdentificationID>1</IdentificationID>"
    b"</BookingAgencyRecordIdentification>"
)
SUBJECT = (
    b"<BookingSubject><SubjectIdentification><IdentificationID>9</IdentificationID>"
    b"</SubjectIdentification></BookingSubject>"
)
LEAST = b"<Booking>" + NUMBER + SUBJECT + b"</Booking>"


def refused(raw: bytes) -> UnableToReadMessage:
    with pytest.raises(UnableToReadMessage) as caught:
        read_message(raw, zone=UTC)
    return caught.value


def bomb(*declarations: bytes, use: bytes) -> bytes:
    return b"<!DOCTYPE BookingReport [" + b"".join(declarations) + b"]><BookingReport>" + use + CLOSE


@pytest.mark.parametrize(
    ("code", "raw"),
    [
        ("MESSAGE.EMPTY", b""),
        ("MESSAGE.EMPTY", b" \r\n\t "),
        ("MESSAGE.NOT_XML", b"number,name\n1,2\n"),
        ("MESSAGE.NOT_XML", b"%PDF-1.7"),
        ("MESSAGE.NOT_XML", OPEN + b"\x00" + CLOSE),
        ("MESSAGE.NOT_XML", OPEN + b"<Booking></BookingReport>"),
        ("MESSAGE.NOT_XML", OPEN + b"&nbsp;" + CLOSE),
        ("MESSAGE.NOT_XML", OPEN + LEAST + CLOSE + b"more"),
        ("MESSAGE.NOT_XML", b'<?xml version="1.0" encoding="no-such"?>' + OPEN + CLOSE),
        ("MESSAGE.NOT_XML", b'<?xml version="1.0" encoding="utf-7"?>' + OPEN + CLOSE),
        ("MESSAGE.NOT_XML", b'<?xml version="1.0" encoding="shift_jis"?>' + OPEN + CLOSE),
        ("MESSAGE.TRUNCATED", OPEN),
        ("MESSAGE.TRUNCATED", OPEN + b"<Booking"),
        ("MESSAGE.TRUNCATED", OPEN + b"<Booking><![CDATA[x"),
        ("MESSAGE.FORBIDDEN_XML", b"<!DOCTYPE BookingReport>" + OPEN + CLOSE),
        ("MESSAGE.FORBIDDEN_XML", bomb(b'<!ENTITY a "x">', use=b"&a;")),
        ("MESSAGE.FORBIDDEN_XML", bomb(b'<!ENTITY a SYSTEM "file:///etc/hostname">', use=b"&a;")),
        ("MESSAGE.UNKNOWN_KIND", b"<Envelope>" + OPEN + CLOSE + b"</Envelope>"),
        ("MESSAGE.NO_BOOKING_NUMBER", OPEN + CLOSE),
        ("MESSAGE.NO_BOOKING_NUMBER", OPEN + b"<Booking>" + SUBJECT + b"</Booking>" + CLOSE),
        ("MESSAGE.NO_SUBJECT", OPEN + b"<Booking>" + NUMBER + b"</Booking>" + CLOSE),
        ("MESSAGE.SEVERAL_BOOKINGS", OPEN + LEAST + LEAST + CLOSE),
        (
            "MESSAGE.SEVERAL_BOOKINGS",
            OPEN + LEAST.replace(NUMBER, NUMBER + NUMBER.replace(b"1", b"2")) + CLOSE,
        ),
        ("MESSAGE.NO_WARRANT_NUMBER", b"<WarrantIssuedReport/>"),
        ("MESSAGE.SEVERAL_WARRANTS", b"<WarrantIssuedReport><Warrant/><Warrant/></WarrantIssuedReport>"),
        ("MESSAGE.NO_SUBJECT", b"<WarrantIssuedReport><Warrant/></WarrantIssuedReport>"),
    ],
)
def test_refuses_with_a_stable_code(code: str, raw: bytes) -> None:
    """Each cause has one code, a reason, and what to do now."""
    fault = refused(raw)
    assert fault.code == code
    assert (fault.why, fault.what_now) == REFUSALS[code]
    assert str(fault).startswith("The message was not read. ")
    assert str(fault).endswith(f"[{code}]")


def test_least_message_that_is_read() -> None:
    """A booking number and a subject number are enough, so that refusals have their own reasons."""
    assert read_message(OPEN + LEAST + CLOSE, zone=UTC).booking is not None


def test_warrant_with_a_subject_and_no_number_is_refused() -> None:
    """Nobody could tell which warrant it is."""
    text = (MESSAGES / "warrant_cancelled.xml").read_text().replace("SWR-77", "")
    assert refused(text.encode()).code == "MESSAGE.NO_WARRANT_NUMBER"


def test_release_of_somebody_else_is_refused() -> None:
    """A release report must never end the stay of a person who did not leave."""
    text = (MESSAGES / "release.xml").read_text()
    text = text.replace('<ReleasePerson link:ref="who"/>', '<ReleasePerson link:ref="other"/>')
    other = '<Person link:id="other"><PersonName><PersonSurName>Else</PersonSurName></PersonName></Person>'
    assert refused(text.replace("<Location ", other + "<Location ").encode()).code == "MESSAGE.TWO_PEOPLE"


def test_refusals_quote_nothing_of_the_message() -> None:
    """An error page or a log must not learn whom the message is about."""
    text = (MESSAGES / "booking.xml").read_text()
    for raw in (text[:-20], text.replace("</bkg:", "</"), text.replace("CF-26-00417", "")):
        fault = refused(raw.encode())
        assert "Testerfeld" not in str(fault)
        assert "55102" not in str(fault)


@pytest.mark.parametrize(
    ("code", "raw"),
    [
        pytest.param("MESSAGE.TOO_LARGE", bytes(200 * MEGABYTE), id="200 MB"),
        pytest.param("MESSAGE.TOO_LARGE", b" " * (MESSAGE_BYTES_MAX + 1), id="one byte more"),
        pytest.param(
            "MESSAGE.FORBIDDEN_XML",
            bomb(
                b'<!ENTITY e0 "ha">',
                *(b'<!ENTITY e%d "%s">' % (i, b"&e%d;" % (i - 1) * 10) for i in range(1, 12)),
                use=b"&e11;",
            ),
            id="billion laughs",
        ),
        pytest.param(
            "MESSAGE.FORBIDDEN_XML",
            bomb(b'<!ENTITY e "' + b"x" * MEGABYTE + b'">', use=b"&e;" * 50_000),
            id="quadratic blow-up",
        ),
        pytest.param("MESSAGE.TOO_COMPLEX", OPEN + b"<a>" * MEGABYTE, id="deep"),
        pytest.param("MESSAGE.TOO_COMPLEX", OPEN + b"<a/>" * 60_000 + CLOSE, id="many elements"),
        pytest.param("MESSAGE.TOO_COMPLEX", OPEN + b"<!--" + b"x" * (3 * MEGABYTE), id="endless comment"),
        pytest.param("MESSAGE.TOO_COMPLEX", b"<" + b"a" * (3 * MEGABYTE), id="endless tag"),
        pytest.param(
            "MESSAGE.TOO_COMPLEX",
            OPEN
            + b"".join(b"<a " + b'a%d="" ' * 1000 % tuple(range(1000)) + b"/>" for _ in range(101))
            + CLOSE,
            id="many attributes",
        ),
        pytest.param(
            "MESSAGE.TOO_COMPLEX",
            OPEN
            + LEAST
            + b'<Organization s:id="o">'
            + b"<OrganizationName/>" * 10_000
            + b"</Organization>"
            + b'<Charge><HoldForAgency s:ref="o"/></Charge>' * 5_000
            + CLOSE,
            id="many links to one large part",
        ),
    ],
)
def test_refuses_attacks_in_bounded_memory(code: str, raw: bytes) -> None:
    """However large the attack would grow, reading it takes less than 32 MB."""
    tracemalloc.start()
    try:
        fault = refused(raw)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert fault.code == code
    assert peak < 32 * MEGABYTE


def test_links_in_a_circle_end() -> None:
    """Two parts that stand for each other are read as they are."""
    charges = (
        b'<Charge s:id="a" s:ref="b"/><Charge s:id="b" s:ref="a"/><Arrest><ArrestCharge s:ref="a"/></Arrest>'
    )
    message = read_message(OPEN + LEAST + charges + CLOSE, zone=UTC)
    assert any(said.code == "BOOKED" for said in what_it_says(message))


def test_largest_picture_that_fits_is_passed_over() -> None:
    """A message with a picture of many megabytes reads like the one without."""
    raw = (MESSAGES / "booking.xml").read_bytes()
    picture = raw.replace(b"PLANTED-IMAGE", b"A" * (15 * MEGABYTE))
    assert read_message(picture, zone=UTC).person == read_message(raw, zone=UTC).person
