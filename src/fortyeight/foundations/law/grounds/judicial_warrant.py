"""A warrant or writ signed by a judge: a local matter, never an administrative warrant."""

from fortyeight.foundations.law.facts import Fact, stay


def is_judicial(opening: Fact) -> bool:
    """Whether a local matter is a warrant or writ of a court."""
    return isinstance(opening.what, stay.MatterOpened) and opening.what.type is stay.Matter.JUDICIAL_WARRANT
