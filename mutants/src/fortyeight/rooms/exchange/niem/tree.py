"""Turn bytes from outside into a small tree of the elements that are of use, within fixed bounds.

An element is known by its local name: prefixes and namespaces differ from sender to sender. One that is
not in `KEPT` is passed over with everything in it, so that what must not be read never enters the tree.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import errors

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from fortyeight.rooms.exchange.niem.unable import refusal

MESSAGE_BYTES_MAX: Final = 20 * 1024 * 1024
ELEMENTS_MAX: Final = 50_000
ATTRIBUTES_MAX: Final = 100_000
DEPTH_MAX: Final = 64
TEXT_CHARS_MAX: Final = 2_000
STEPS_MAX: Final = 2_000_000
_RAW_TEXT_CHARS_MAX: Final = 20_000
_CHUNK_BYTES: Final = 64 * 1024
_TOKEN_BYTES_MAX: Final = 1024 * 1024
_LINKS_MAX: Final = 8
_BEFORE_XML: Final = b"\xef\xbb\xbf \t\r\n"
_UTF16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")

ROOTS: Final = frozenset(
    {
        "BookingReport",
        "CustodyReleaseReport",
        "CustodyStatusChangeReport",
        "CustodyQueryResults",
        "WarrantIssuedReport",
        "WarrantCancelledReport",
    }
)

_KEPT_NAMES: Final = """
Custody Booking Detention Release BailBond Charge Arrest Warrant Person Location Organization Facility
DocumentCreationDate DocumentIdentification SystemIdentification SystemName IdentificationID
DateTime Date YearMonthDate YearDate ActivityDate ActivityIdentification ActivityCategoryText
ActivityDescriptionText ActivityReasonText ActivityStatus StatusDescriptionText
EntityOrganization OrganizationName OrganizationAugmentation OrganizationORIIdentification
BookingAgency BookingAgencyRecordIdentification BookingDetentionFacility FacilityIdentification
FacilityName BookingSubject RoleOfPerson SubjectIdentification SubjectLocationStatus BookingStatusCode
SupervisionCustodyStatus SupervisionAugmentation SupervisionReleaseEligibilityDate
SupervisionReleaseDate SupervisionAreaIdentification SupervisionCellIdentification
SupervisionBedIdentification DetentiontImmigrationHoldIndicator DetentionImmigrationHoldIndicator
InmateWorkReleaseIndicator BailBondAmount Amount
ChargeDescriptionText ChargeDisposition DispositionText ChargeHighestIndicator ChargeSequenceID
ChargeSeverityText ChargeStatute StatuteCodeSectionIdentification StatuteCodeIdentification
ChargeJurisdictionCourt CourtName HoldForAgency ArrestAgency ArrestCharge
ReleasePerson ReleaseToLocation ReleaseToAgency ReleaseCondition LocationName
PersonBirthDate PersonName PersonGivenName PersonMiddleName PersonSurName PersonNameSuffixText
PersonFullName PersonAugmentation PersonStateFingerprintIdentification PersonStateIdentification
PersonPersistentIdentification
CourtOrderDesignatedSubject CourtOrderEnforcementAgency AgencyRecordIdentification
CourtOrderIssuingDate WarrantAugmentation ExpirationDate StateWarrantRepositoryIdentification
"""
KEPT: Final = frozenset(_KEPT_NAMES.split())

_TRUNCATIONS: Final = frozenset(
    errors.codes[message]
    for message in (
        errors.XML_ERROR_NO_ELEMENTS,
        errors.XML_ERROR_UNCLOSED_TOKEN,
        errors.XML_ERROR_PARTIAL_CHAR,
        errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
    )
)


@dataclass(slots=True, eq=False)
class Node:
    """One element: its local name, its text with white space folded, and its links."""

    name: str
    parent: "Node | None"
    id: str = ""
    ref: str = ""
    text: str = ""
    was_cut: bool = False
    children: list["Node"] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    chars: int = 0

    @property
    def path(self) -> str:
        """The local names from below the root to here."""
        names: list[str] = []
        node: Node | None = self
        while node is not None and node.parent is not None:
            names.append(node.name)
            node = node.parent
        return "/".join(reversed(names)) or self.name


class _Builder:
    """Takes the parser's events, keeps what is of use, counts everything."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.events = 0
        self._here: Node | None = None
        self._elements = self._attributes = self._depth = self._passed_over = 0

    def start(self, tag: str, attributes: dict[str, str], /) -> None:
        self.events += 1
        self._elements += 1
        self._attributes += len(attributes)
        self._depth += 1
        if self._elements > ELEMENTS_MAX or self._attributes > ATTRIBUTES_MAX or self._depth > DEPTH_MAX:
            raise refusal("MESSAGE.TOO_COMPLEX", f"element {self._elements}, depth {self._depth}")
        name = tag.rpartition("}")[2]
        if self.root is None and name not in ROOTS:
            raise refusal("MESSAGE.UNKNOWN_KIND", f"the first element is {name[:60]}")
        if self._passed_over or (self.root is not None and name not in KEPT):
            self._passed_over += 1
            return
        node = Node(name, self._here, _link(attributes, "id"), _link(attributes, "ref"))
        if self._here is None:
            self.root = node
        else:
            self._here.children.append(node)
        self._here = node

    def end(self, tag: str, /) -> None:
        self.events += 1
        self._depth -= 1
        if self._passed_over:
            self._passed_over -= 1
            return
        node = self._here
        assert node is not None, "the parser closes only what it opened"
        folded = " ".join("".join(node.pieces).split())
        node.text = folded[:TEXT_CHARS_MAX]
        node.was_cut = node.was_cut or len(folded) > TEXT_CHARS_MAX
        node.pieces.clear()
        self._here = node.parent

    def data(self, text: str, /) -> None:
        self.events += 1
        node = self._here
        if self._passed_over or node is None:
            return
        room = _RAW_TEXT_CHARS_MAX - node.chars
        node.was_cut = node.was_cut or bool(text[room:].strip())
        if room > 0:
            node.pieces.append(text[:room])
            node.chars += min(room, len(text))

    def close(self) -> Node | None:
        return self.root


class Tree:
    """The kept elements, with the links between them. Walking is bounded, whatever the links say."""

    def __init__(self, root: Node) -> None:
        self.root = root
        self._steps = 0
        self._by_id: dict[str, Node | None] = {}
        for node in self.all_nodes():
            if node.id:
                self._by_id[node.id] = None if node.id in self._by_id else node

    def all_nodes(self) -> Iterator[Node]:
        """Every kept element, in the order of the document."""
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def links_to(self, node: Node) -> str:
        """Say where its link leads: "" when it has none or leads to one element, else NOWHERE or SEVERAL."""
        if not node.ref:
            return ""
        if node.ref not in self._by_id:
            return "NOWHERE"
        return "SEVERAL" if self._by_id[node.ref] is None else ""

    def follow(self, node: Node) -> Node:
        """Find the element that this one stands for. One whose link leads nowhere stands for itself."""
        for _ in range(_LINKS_MAX):
            target = self._by_id.get(node.ref) if node.ref else None
            if target is None:
                return node
            node = target
        return node

    def walk(self, node: Node, path: str) -> list[Node]:
        """List the elements at `path` below `node`, links followed at each step."""
        found = [node]
        for name in path.split("/"):
            self._steps += 1 + sum(len(holder.children) for holder in found)
            if self._steps > STEPS_MAX:
                raise refusal("MESSAGE.TOO_COMPLEX", node.path)
            found = [
                self.follow(child) for holder in found for child in holder.children if child.name == name
            ]
        return found

    def texts(self, node: Node, path: str) -> list[str]:
        """List the different texts at `path`, empty ones left out."""
        return list(dict.fromkeys(found.text for found in self.walk(node, path) if found.text))

    def text(self, node: Node, *paths: str) -> str:
        """Find the first text at the first of `paths` that has one, else an empty text."""
        return next((text for path in paths for text in self.texts(node, path)), "")


def _link(attributes: dict[str, str], name: str) -> str:
    """Read structures:id or structures:ref; without that namespace, whatever has the local name."""
    named = [(key, value) for key, value in attributes.items() if key.rpartition("}")[2] == name]
    named.sort(key=lambda pair: ("/structures/" not in pair[0], pair[0]))
    return named[0][1].strip() if named else ""


def parse_tree(raw: bytes) -> Tree:
    """Parse the bytes of a message, or raise UnableToReadMessage. Time and memory are bounded."""
    if len(raw) > MESSAGE_BYTES_MAX:
        raise refusal("MESSAGE.TOO_LARGE")
    if not raw.strip():
        raise refusal("MESSAGE.EMPTY")
    if b"\x00" in raw and not raw.startswith(_UTF16_MARKS):
        raise refusal("MESSAGE.NOT_XML", f"byte {raw.index(0)} is NUL")
    builder = _Builder()
    parser = DefusedXMLParser(target=builder, forbid_dtd=True)
    try:
        _feed(parser, builder, raw)
    except DefusedXmlException:
        raise refusal("MESSAGE.FORBIDDEN_XML") from None
    except ParseError as fault:
        line, column = fault.position
        began = builder.root is not None or raw.lstrip(_BEFORE_XML).startswith(b"<")
        code = "MESSAGE.TRUNCATED" if began and fault.code in _TRUNCATIONS else "MESSAGE.NOT_XML"
        raise refusal(code, f"line {line}, column {column + 1}") from None
    except (ValueError, LookupError):
        # The XML declaration names an encoding that nobody knows, or that is none.
        raise refusal("MESSAGE.NOT_XML", "its encoding") from None
    assert builder.root is not None, "XML without a root is not XML"
    return Tree(builder.root)


def _feed(parser: DefusedXMLParser, builder: _Builder, raw: bytes) -> None:
    """Feed the parser piece by piece; one tag that goes on for a megabyte would fill the memory."""
    silent = 0
    for begin in range(0, len(raw), _CHUNK_BYTES):
        before = builder.events
        parser.feed(raw[begin : begin + _CHUNK_BYTES])
        silent = silent + _CHUNK_BYTES if builder.events == before else 0
        if silent > _TOKEN_BYTES_MAX:
            raise refusal("MESSAGE.TOO_COMPLEX", f"before byte {begin}")
    parser.close()
