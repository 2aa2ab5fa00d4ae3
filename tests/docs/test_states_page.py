"""Goal: whoever looks a state up finds what the book has of it now.

Method: the page is made again and compared; what stands in it is counted against the registry.
"""

from fortyeight.foundations.rulebook.current import current
from tools.states_page import PAGE, page


def test_the_page_is_in_step() -> None:
    """`docs/states.md` is made from the rules: `python -m tools.states_page` makes it anew."""
    assert PAGE.read_text(encoding="utf-8") == page()


def test_every_place_has_its_row() -> None:
    """Proves that none is left out, and that a place that is not covered says so."""
    rows = {line.split("`")[1]: line for line in page().splitlines() if line.count("`us_") == 1}

    assert set(rows) == set(current().places)
    for place in current().places.values():
        assert ("| not covered |" in rows[place.id]) is not place.has_law
