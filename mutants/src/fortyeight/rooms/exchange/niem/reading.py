"""One reading of one message: takes values out of the tree and notes every gap on the way."""

from datetime import date, tzinfo
from typing import Final

from fortyeight.foundations.law.instants import When
from fortyeight.rooms.exchange.niem.message import Gap
from fortyeight.rooms.exchange.niem.times import read_day, read_instant
from fortyeight.rooms.exchange.niem.tree import Node, Tree

# Sentences quote nothing from the message: in the wrong field stands the wrong thing, a name perhaps.
GAPS: Final[dict[str, str]] = {
    "TIME.UNREADABLE": "This is no date and no time that can be read, so that the time is not known.",
    "TIME.OUT_OF_RANGE": "The year is one that no stay has, so that the time is not known.",
    "TIME.DATE_ONLY": "Only a date is given: any time of that day is meant.",
    "TIME.TWICE_OR_NEVER": "The clocks changed then: this local time came twice, or not at all.",
    "TIME.MIDNIGHT": "The time is midnight to the second, as when a date was sent without its time.",
    "TIME.SEVERAL": "Different times are given for the same thing, so that the time is not known.",
    "DATE.UNREADABLE": "This is no date that can be read.",
    "DATE.SEVERAL": "Different dates are given for the same thing, so that the date is not known.",
    "FLAG.UNREADABLE": "This is neither true nor false, so that it is not known.",
    "FLAG.BOTH_WAYS": "It is given as true and as false, so that it is not known.",
    "TEXT.CUT": "The text is longer than any that belongs here; only its beginning was read.",
    "LINK.NOWHERE": "A link leads to nothing in this message.",
    "LINK.SEVERAL": "A link leads to several things with the same id, and was not followed.",
    "DOCUMENT.NO_ID": "The message has no id of its own.",
    "DOCUMENT.NO_TIME": "The message does not say when it was written.",
    "DOCUMENT.NO_SOURCE": "The message does not say which system sent it.",
    "BOOKING.NO_TIME": "The message does not say when the person was booked.",
    "BOOKING.NO_AGENCY": "The message does not say which agency booked the person.",
    "BOOKING.NO_FACILITY": "The message does not say in which jail the person is.",
    "PERSON.NONE": "The message names its subject by number only.",
    "PERSON.NO_NAME": "The message gives no name.",
    "PERSON.NO_BIRTH_DATE": "The message gives no birth date.",
    "PERSON.SEVERAL_NAMES": "The person has several names here; the first was read.",
    "CHARGE.NONE": "The message has no charge: it does not say on what ground the person is held.",
    "CHARGE.NO_DESCRIPTION": "A charge does not say what it is.",
    "CHARGE.SAME_SEQUENCE": "Several charges have the same sequence number.",
    "BOND.NO_STATUS": "A bond does not say whether it was posted.",
    "DETENTION.NONE": "The message does not say how the person is held.",
    "DETENTION.SEVERAL": "The message describes the detention several times; none of them was read.",
    "DETENTION.NO_HOLD_FLAG": "The message does not say whether the jail's system shows an immigration hold.",
    "DETENTION.NO_RELEASE_ELIGIBLE": "The message does not say when the person could leave local custody.",
    "RELEASE.NONE": "A release report that does not describe the release.",
    "RELEASE.SEVERAL": "The message describes the release several times; none of them was read.",
    "RELEASE.NO_TIME": "The message does not say when the person was released.",
    "WARRANT.NO_ISSUE_DATE": "The message does not say when the warrant was issued.",
    "CONTRADICTION.RELEASE_BEFORE_BOOKING": "The release is dated before the booking.",
    "CONTRADICTION.ELIGIBLE_BEFORE_BOOKING": "Release eligibility is dated before the booking.",
    "CONTRADICTION.BOOKED_AFTER_MESSAGE": "The booking is dated after the message that reports it.",
    "CONTRADICTION.RELEASED_AFTER_MESSAGE": "The release is dated after the message that reports it.",
}

_FLAGS: Final = {
    **dict.fromkeys(("true", "1", "yes", "y"), True),
    **dict.fromkeys(("false", "0", "no", "n"), False),
}


class Reading:
    """The tree, the zone of the jail, and the gaps found so far. Used once."""

    def __init__(self, tree: Tree, zone: tzinfo) -> None:
        self.tree = tree
        self._zone = zone
        self._gaps: dict[tuple[str, str], Gap] = {}
        for node in tree.all_nodes():
            if node.was_cut:
                self.note("TEXT.CUT", node.path)
            if leads := tree.links_to(node):
                self.note(f"LINK.{leads}", node.path)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The gaps in the order they were found, each once."""
        return tuple(self._gaps.values())

    def note(self, code: str, path: str) -> None:
        """Note a gap, once."""
        self._gaps.setdefault((code, path), Gap(code=code, path=path, why=GAPS[code]))

    def text(self, node: Node, *paths: str, missing: str = "", shown: str = "") -> str:
        """Read the first text found at `paths`; note `missing` when there is none."""
        text = self.tree.text(node, *paths)
        if not text and missing:
            self.note(missing, shown or paths[0])
        return text

    def instant(self, node: Node, path: str, shown: str, missing: str = "") -> When | None:
        """Read the time at `path`, however it is wrapped; note what is open about it."""
        texts = self._date_texts(node, path)
        if len(texts) != 1:
            code = "TIME.SEVERAL" if texts else missing
            if code:
                self.note(code, shown)
            return None
        when, gap = read_instant(texts[0], self._zone)
        if gap:
            self.note(gap, shown)
        return when

    def day(self, node: Node, path: str, shown: str, missing: str = "") -> date | None:
        """Read the civil date at `path`; note what is open about it."""
        texts = self._date_texts(node, path)
        if len(texts) != 1:
            code = "DATE.SEVERAL" if texts else missing
            if code:
                self.note(code, shown)
            return None
        day = read_day(texts[0])
        if day is None:
            self.note("DATE.UNREADABLE", shown)
        return day

    def flag(self, node: Node, names: tuple[str, ...], shown: str, missing: str = "") -> bool | None:
        """Read a true-or-false element under any of its names. None: not said, or not clear."""
        texts = [text.lower() for name in names for text in self.tree.texts(node, name)]
        values = {_FLAGS.get(text) for text in texts}
        if not values:
            if missing:
                self.note(missing, shown)
            return None
        if None in values:
            self.note("FLAG.UNREADABLE", shown)
            return None
        if len(values) > 1:
            self.note("FLAG.BOTH_WAYS", shown)
            return None
        return values.pop()

    def agency(self, node: Node, name: str, missing: str = "", shown: str = "") -> str:
        """Read an organization's name, else its number."""
        return self.text(node, *(f"{name}/{path}" for path in _ORGANIZATION), missing=missing, shown=shown)

    def _date_texts(self, node: Node, path: str) -> list[str]:
        """The different texts that stand for one date: with time where there is one, else the date."""
        found: dict[str, None] = {}
        for holder in self.tree.walk(node, path):
            own = [holder.text] if holder.text else []
            forms = (
                self.tree.texts(holder, name) for name in ("DateTime", "Date", "YearMonthDate", "YearDate")
            )
            found.update(dict.fromkeys(next((texts for texts in forms if texts), own)))
        return list(found)


_ORGANIZATION: Final = (
    "OrganizationName",
    "EntityOrganization/OrganizationName",
    "OrganizationAugmentation/OrganizationORIIdentification/IdentificationID",
)
