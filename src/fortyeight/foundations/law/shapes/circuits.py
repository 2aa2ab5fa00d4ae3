"""Shape 14: which states, districts and territories make up each federal circuit."""

from dataclasses import dataclass

from fortyeight.foundations.law.shapes import words
from fortyeight.foundations.law.shapes.court_limit import require_places


@dataclass(frozen=True, slots=True, kw_only=True)
class Circuit:
    """One circuit and the places in it, as the rulebook names them."""

    name: str
    places: tuple[str, ...]

    def __post_init__(self) -> None:
        words.require_token("name", self.name)
        require_places("places", self.places)


@dataclass(frozen=True, slots=True, kw_only=True)
class Circuits:
    """All circuits. A place lies in one of them, or in none."""

    circuit: tuple[Circuit, ...]

    def __post_init__(self) -> None:
        listed = [place for each in self.circuit for place in each.places]
        if len(set(listed)) != len(listed) or not listed:
            raise ValueError("circuit: each place lies in one circuit")


def circuit_of(terms: Circuits, place: str) -> str | None:
    """Find the circuit of a place; None when it lies in none.

    >>> both = Circuits(circuit=(Circuit(name="THIRD", places=("us_pa", "us_vi")),))
    >>> circuit_of(both, "us_vi"), circuit_of(both, "us_as")
    ('THIRD', None)
    """
    return next((each.name for each in terms.circuit if place in each.places), None)
