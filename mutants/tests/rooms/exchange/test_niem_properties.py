"""Whatever comes: broken bytes raise one exception only, and what is not known changes nothing."""

import copy
import dataclasses
import re
from datetime import UTC
from pathlib import Path
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from fortyeight.rooms.exchange.niem.message import Message
from fortyeight.rooms.exchange.niem.read import UnableToReadMessage, read_message
from fortyeight.rooms.exchange.niem.says import what_it_says

MESSAGES = sorted((Path(__file__).parent / "messages").glob("*.xml"))
RAW = [path.read_bytes() for path in MESSAGES]
CHICAGO = ZoneInfo("America/Chicago")
STRUCTURES = "{http://release.niem.gov/niem/structures/3.0/}id"


def said(raw: bytes) -> Message:
    """Everything read but the digest, which is of the bytes."""
    return dataclasses.replace(read_message(raw, zone=CHICAGO), digest="")


def read_or_refuse(raw: bytes) -> None:
    """Let every exception through but the one."""
    try:
        message = read_message(raw, zone=CHICAGO)
    except UnableToReadMessage:
        return
    assert what_it_says(message, zone=CHICAGO)


@given(raw=st.sampled_from(RAW), data=st.data())
@settings(max_examples=300)
def test_truncation_raises_nothing_else(raw: bytes, data: st.DataObject) -> None:
    """A transfer may break off anywhere."""
    read_or_refuse(raw[: data.draw(st.integers(0, len(raw)))])


@given(raw=st.sampled_from(RAW), data=st.data())
@settings(max_examples=600)
def test_changed_bytes_raise_nothing_else(raw: bytes, data: st.DataObject) -> None:
    """A few bytes may be anything: in a tag, a date, the encoding, a link."""
    changed = bytearray(raw)
    for _ in range(data.draw(st.integers(1, 8))):
        changed[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    read_or_refuse(bytes(changed))


@given(
    raw=st.binary(max_size=200),
    head=st.sampled_from([b"", b"<BookingReport>", b"<?xml version='1.0'?>", b"\xff\xfe"]),
)
def test_any_bytes_raise_nothing_else(raw: bytes, head: bytes) -> None:
    """Nothing that can be sent gets past the one exception."""
    read_or_refuse(head + raw)


@given(
    raw=st.sampled_from(RAW),
    text=st.text(st.characters(codec="utf-8", exclude_categories=["C"])),
    data=st.data(),
)
@settings(max_examples=300)
def test_any_text_in_any_field_raises_nothing_else(raw: bytes, text: str, data: st.DataObject) -> None:
    """A field may hold anything: digits of another script, a year that no calendar has."""
    root = ElementTree.fromstring(raw)
    odd = st.sampled_from(
        ["9999-12-31T24:00:00", "2026-02-30", "2026-03-08T02:30:00", "١٩٨٨-١١-٢٣", "-", text]
    )
    data.draw(st.sampled_from(list(root.iter()))).text = data.draw(odd)
    read_or_refuse(ElementTree.tostring(root))


def stranger(name: str, inside: list[ElementTree.Element]) -> ElementTree.Element:
    """An element that nobody knows, with well-known things in it, ids that are taken among them."""
    element = ElementTree.Element(f"{{urn:vendor}}Vendor{name}", {STRUCTURES: "P1", "ref": "C1"})
    element.text = "PLANTED"
    element.extend(copy.deepcopy(inside))
    return element


@given(raw=st.sampled_from(RAW), data=st.data())
@settings(max_examples=300)
def test_unknown_elements_change_nothing(raw: bytes, data: st.DataObject) -> None:
    """A vendor's own additions are passed over wherever they stand, in the middle of a text too."""
    root = ElementTree.fromstring(raw)
    before = said(ElementTree.tostring(root))
    for number in range(data.draw(st.integers(1, 5))):
        elements = list(root.iter())
        host = data.draw(st.sampled_from(elements))
        element = stranger(str(number), [data.draw(st.sampled_from(elements))])
        if len(host):
            host.insert(data.draw(st.integers(0, len(host))), element)
        else:
            text = host.text or ""
            cut = data.draw(st.integers(0, len(text)))
            host.text, element.tail = text[:cut], text[cut:]
            host.append(element)
    assert said(ElementTree.tostring(root)) == before


@given(raw=st.sampled_from(RAW), data=st.data())
def test_prefixes_change_nothing(raw: bytes, data: st.DataObject) -> None:
    """What a namespace is called is the sender's affair, even if the names change places."""
    text = raw.decode()
    prefixes = sorted(set(re.findall(r"xmlns:([a-z0-9]+)=", text)))
    others = data.draw(st.permutations([*prefixes, "ns0", "nc", "j"]))
    new = dict(zip(prefixes, others, strict=False))
    renamed = re.sub(
        r"(?<=[<\s/:])([a-z0-9]+)(?=[:=])(?!:\s)",
        lambda found: str(new.get(found[1], found[1])),
        text,
    )
    assert said(renamed.encode()) == said(raw)


@given(raw=st.sampled_from(RAW))
def test_reading_twice_gives_the_same(raw: bytes) -> None:
    """A message is a value: the same bytes, the same message, the same statements."""
    assert read_message(raw, zone=UTC) == read_message(raw, zone=UTC)
    assert what_it_says(read_message(raw, zone=UTC)) == what_it_says(read_message(raw, zone=UTC))
