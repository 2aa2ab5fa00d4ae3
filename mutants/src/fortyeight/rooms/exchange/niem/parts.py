"""The parts of a message, each read from its place in the tree."""

from collections.abc import Iterable
from typing import Final

from fortyeight.rooms.exchange.niem.message import Bond, Booking, Charge, Detention, Person, Release, Warrant
from fortyeight.rooms.exchange.niem.reading import Reading
from fortyeight.rooms.exchange.niem.tree import Node
from fortyeight.rooms.exchange.niem.unable import refusal

_BOOKING_NUMBER: Final = "BookingAgencyRecordIdentification/IdentificationID"
_SUPERVISION: Final = "SupervisionAugmentation"
# The published schema misspells the first; a sender who spells it right means the same.
_HOLD_FLAGS: Final = ("DetentiontImmigrationHoldIndicator", "DetentionImmigrationHoldIndicator")


class Body:
    """The elements of a message by local name, whether they stand in the root or in its Custody."""

    def __init__(self, root: Node) -> None:
        self._named: dict[str, list[Node]] = {}
        inside = (
            child for custody in root.children if custody.name == "Custody" for child in custody.children
        )
        for node in (*root.children, *inside):
            if not node.ref:
                self._named.setdefault(node.name, []).append(node)

    def all(self, name: str) -> list[Node]:
        """Every element of this name that is itself, not a link to another."""
        return self._named.get(name, [])


def single(reading: Reading, nodes: list[Node], several: str, none: str = "") -> Node | None:
    """Find the only one. Of several none is taken: nothing says which of them holds."""
    if len(nodes) == 1:
        return nodes[0]
    code = several if nodes else none
    if code:
        reading.note(code, nodes[0].name if nodes else several.partition(".")[0].capitalize())
    return None


def booking_node(reading: Reading, body: Body) -> Node:
    """Find the booking that the message is about, with its one number, or refuse the message."""
    nodes = body.all("Booking")
    numbers = {number for node in nodes for number in reading.tree.texts(node, _BOOKING_NUMBER)}
    if len(nodes) > 1 or len(numbers) > 1:
        raise refusal("MESSAGE.SEVERAL_BOOKINGS")
    if not numbers:
        raise refusal("MESSAGE.NO_BOOKING_NUMBER", f"Booking/{_BOOKING_NUMBER}")
    return nodes[0]


def read_booking(reading: Reading, node: Node) -> Booking:
    """Read the booking; its number is known to be there."""
    return Booking(
        number=reading.text(node, _BOOKING_NUMBER),
        agency=reading.agency(node, "BookingAgency", "BOOKING.NO_AGENCY", "Booking/BookingAgency"),
        facility=reading.text(
            node,
            "BookingDetentionFacility/FacilityIdentification/IdentificationID",
            "BookingDetentionFacility/FacilityName",
            missing="BOOKING.NO_FACILITY",
            shown="Booking/BookingDetentionFacility",
        ),
        booked_at=reading.instant(node, "ActivityDate", "Booking/ActivityDate", "BOOKING.NO_TIME"),
        subject_id=reading.text(node, "BookingSubject/SubjectIdentification/IdentificationID"),
        status=reading.text(node, "BookingStatusCode"),
        location_status=reading.text(node, "BookingSubject/SubjectLocationStatus/StatusDescriptionText"),
    )


def subject_node(reading: Reading, roles: Iterable[tuple[Node, str]]) -> Node | None:
    """Find the person that the first role with one leads to; roles that lead to two people are refused."""
    people: dict[int, Node] = {}
    for holder, path in roles:
        for node in reading.tree.walk(holder, path):
            # Some senders put the id of the person on the person's name.
            person = node.parent if node.name == "PersonName" and node.parent is not None else node
            if person.children:
                people[id(person)] = person
    if len([person for person in people.values() if person.name == "Person"]) > 1:
        raise refusal("MESSAGE.TWO_PEOPLE")
    return next(iter(people.values()), None)


def read_person(reading: Reading, node: Node) -> Person:
    """Read who it is. Names are taken from one PersonName, never put together from two."""
    names = reading.tree.walk(node, "PersonName")
    if len(names) > 1:
        reading.note("PERSON.SEVERAL_NAMES", "Person/PersonName")
    name = names[0] if names else node
    person = Person(
        persistent_id=reading.text(node, "PersonPersistentIdentification/IdentificationID"),
        state_id=reading.text(
            node,
            "PersonAugmentation/PersonStateFingerprintIdentification/IdentificationID",
            "PersonStateFingerprintIdentification/IdentificationID",
            "PersonStateIdentification/IdentificationID",
        ),
        given=reading.text(name, "PersonGivenName"),
        middle=reading.text(name, "PersonMiddleName"),
        surname=reading.text(name, "PersonSurName"),
        suffix=reading.text(name, "PersonNameSuffixText"),
        full_name=reading.text(name, "PersonFullName"),
        born_on=reading.day(node, "PersonBirthDate", "Person/PersonBirthDate", "PERSON.NO_BIRTH_DATE"),
    )
    if not person.name:
        reading.note("PERSON.NO_NAME", "Person/PersonName")
    return person


def read_charges(reading: Reading, body: Body, booking: Node) -> tuple[Charge, ...]:
    """Read every charge once, in the order of the message, with the agency of its arrest."""
    nodes = {id(node): node for node in body.all("Charge")}
    agencies: dict[int, str] = {}
    inline = [child for child in booking.children if child.name == "Arrest" and not child.ref]
    for arrest in (*body.all("Arrest"), *inline):
        agency = reading.agency(arrest, "ArrestAgency")
        for charge in reading.tree.walk(arrest, "ArrestCharge"):
            if charge.name == "Charge" or charge.children:
                nodes.setdefault(id(charge), charge)
                agencies.setdefault(id(charge), agency)
    charges = tuple(
        _read_charge(reading, node, f"Charge[{place}]", agencies.get(id(node), ""))
        for place, node in enumerate(nodes.values(), 1)
    )
    numbered = [charge.sequence for charge in charges if charge.sequence]
    if len(set(numbered)) < len(numbered):
        reading.note("CHARGE.SAME_SEQUENCE", "Charge/ChargeSequenceID")
    return charges


def _read_charge(reading: Reading, node: Node, shown: str, arrest_agency: str) -> Charge:
    holders = (
        reading.text(
            holder,
            "OrganizationName",
            "OrganizationAugmentation/OrganizationORIIdentification/IdentificationID",
        )
        for holder in reading.tree.walk(node, "HoldForAgency")
    )
    return Charge(
        id=node.id,
        sequence=reading.text(node, "ChargeSequenceID"),
        description=reading.text(
            node,
            "ChargeDescriptionText",
            missing="CHARGE.NO_DESCRIPTION",
            shown=f"{shown}/ChargeDescriptionText",
        ),
        statute=reading.text(
            node,
            "ChargeStatute/StatuteCodeSectionIdentification/IdentificationID",
            "ChargeStatute/StatuteCodeIdentification/IdentificationID",
        ),
        severity=reading.text(node, "ChargeSeverityText"),
        disposition=reading.text(node, "ChargeDisposition/DispositionText"),
        court=reading.text(
            node, "ChargeJurisdictionCourt/CourtName", "ChargeJurisdictionCourt/OrganizationName"
        ),
        hold_for_agency="; ".join(dict.fromkeys(holder for holder in holders if holder)),
        arrest_agency=arrest_agency,
        highest=reading.flag(node, ("ChargeHighestIndicator",), f"{shown}/ChargeHighestIndicator"),
    )


def read_detention(reading: Reading, node: Node, *, is_over: bool) -> Detention:
    """Read how the person is held. Once it is over, a missing hold flag or date is no gap."""
    places = (
        "SupervisionAreaIdentification",
        "SupervisionCellIdentification",
        "SupervisionBedIdentification",
    )
    parts = [reading.text(node, f"{_SUPERVISION}/{place}/IdentificationID") for place in places]
    eligible, release = (
        f"{_SUPERVISION}/SupervisionReleaseEligibilityDate",
        f"{_SUPERVISION}/SupervisionReleaseDate",
    )
    return Detention(
        custody_status=reading.text(
            node, "SupervisionCustodyStatus/StatusDescriptionText", "SupervisionCustodyStatus"
        ),
        place=" / ".join(part for part in parts if part),
        release_eligible_at=reading.instant(
            node, eligible, f"Detention/{eligible}", "" if is_over else "DETENTION.NO_RELEASE_ELIGIBLE"
        ),
        release_at=reading.instant(node, release, f"Detention/{release}"),
        immigration_hold_flag=reading.flag(
            node, _HOLD_FLAGS, f"Detention/{_HOLD_FLAGS[0]}", "" if is_over else "DETENTION.NO_HOLD_FLAG"
        ),
        work_release=reading.flag(
            node, ("InmateWorkReleaseIndicator",), "Detention/InmateWorkReleaseIndicator"
        ),
    )


def read_bonds(reading: Reading, body: Body) -> tuple[Bond, ...]:
    """Read every bond, in the order of the message."""
    return tuple(
        Bond(
            id=reading.text(node, "ActivityIdentification/IdentificationID"),
            type=reading.text(node, "ActivityCategoryText"),
            status=reading.text(
                node,
                "ActivityStatus/StatusDescriptionText",
                missing="BOND.NO_STATUS",
                shown=f"BailBond[{place}]/ActivityStatus",
            ),
            amount=reading.text(node, "BailBondAmount/Amount", "BailBondAmount"),
        )
        for place, node in enumerate(body.all("BailBond"), 1)
    )


def read_release(reading: Reading, node: Node, *, missing: str) -> Release:
    """Read a release; note `missing` when it has no time."""
    return Release(
        at=reading.instant(node, "ActivityDate", "Release/ActivityDate", missing),
        reason=reading.text(node, "ActivityReasonText", "ActivityDescriptionText"),
        condition=reading.text(node, "ReleaseCondition/ActivityDescriptionText", "ReleaseCondition"),
        to=reading.agency(node, "ReleaseToAgency") or reading.text(node, "ReleaseToLocation/LocationName"),
    )


def warrant_node(reading: Reading, body: Body) -> Node:
    """Find the one warrant that the message is about, or refuse the message."""
    nodes = body.all("Warrant")
    if len(nodes) > 1:
        raise refusal("MESSAGE.SEVERAL_WARRANTS")
    if not nodes:
        raise refusal("MESSAGE.NO_WARRANT_NUMBER", "Warrant")
    return nodes[0]


def read_warrant(reading: Reading, node: Node, person: Person, *, missing: str) -> Warrant:
    """Read a warrant of a local or state court; refuse one that has no number at all."""
    expires = "WarrantAugmentation/ExpirationDate"
    warrant = Warrant(
        agency_record_id=reading.text(
            node, "CourtOrderEnforcementAgency/AgencyRecordIdentification/IdentificationID"
        ),
        state_repository_id=reading.text(
            node, "WarrantAugmentation/StateWarrantRepositoryIdentification/IdentificationID"
        ),
        issued_on=reading.day(node, "CourtOrderIssuingDate", "Warrant/CourtOrderIssuingDate", missing),
        expires_on=reading.day(node, expires, f"Warrant/{expires}"),
        subject_name=person.name,
    )
    if not (warrant.agency_record_id or warrant.state_repository_id):
        raise refusal("MESSAGE.NO_WARRANT_NUMBER", "Warrant")
    return warrant
