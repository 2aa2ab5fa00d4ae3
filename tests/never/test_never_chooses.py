"""It never helps to choose whom to hold, and it asks nobody about citizenship, alienage or removability.

These tests read the vocabulary, the tables, the forms and the addresses. They
fail when somebody adds a field, a filter or a page that could pick people out.
"""

import dataclasses
import re
from pathlib import Path

import pytest
from django.apps import apps
from django.urls import URLPattern, URLResolver, get_resolver

from fortyeight.foundations.law.facts import KINDS

SOURCE = Path(__file__).parents[2] / "src" / "fortyeight"
# Words that describe who somebody is. A claim of citizenship is a claim, recorded because it stops things.
WHO_SOMEBODY_IS = re.compile(
    r"citizen|alien|nationalit|birth_?place|country|born_in|ethnic|\brace\b|_race|religio|visa|immigration_status"
    r"|removab|skin|tattoo|ssn|social_security|score|rank|risk|likelihood|profile",
    re.IGNORECASE,
)
CLAIMS = {"stay.citizenship_claimed", "stay.claim_settled"}
FACES = re.compile(r"photo|face|biometric|finger_?print|iris|voice|gait|gps|track", re.IGNORECASE)
ALLOWED_FACES = {"names_this_person"}


def _fact_fields() -> list[tuple[str, str]]:
    return [(kind, field.name) for kind, made in KINDS.items() for field in dataclasses.fields(made)]


def test_no_fact_has_a_field_for_who_somebody_is() -> None:
    """The vocabulary cannot even say where somebody was born or what papers they hold."""
    said = [f"{kind}.{name}" for kind, name in _fact_fields() if WHO_SOMEBODY_IS.search(name)]
    assert said == []


def test_only_a_claim_speaks_of_citizenship_and_it_holds_no_answer() -> None:
    """A claim has an id and who raised it; a settlement says what became of the claim."""
    speaking = {kind for kind in KINDS if "citizen" in kind or kind == "stay.claim_settled"}
    assert speaking == CLAIMS
    assert {field.name for field in dataclasses.fields(KINDS["stay.citizenship_claimed"])} == {"claim", "by"}
    settled = {field.name for field in dataclasses.fields(KINDS["stay.claim_settled"])}
    assert settled == {"claim", "outcome", "by", "on_what"}


def test_no_table_has_a_column_for_who_somebody_is() -> None:
    """What the ledger cannot say, no view may hold."""
    ours = [model for model in apps.get_models() if model.__module__.startswith("fortyeight.")]
    assert ours, "the project's own tables are found"
    columns = [f"{model.__name__}.{field.name}" for model in ours for field in model._meta.get_fields()]
    assert [column for column in columns if WHO_SOMEBODY_IS.search(column)] == []


def test_no_face_no_fingerprint_no_tracking() -> None:
    """Neither facts nor tables nor dependencies know a face, a finger or a place on a map."""
    names = [name for _, name in _fact_fields()]
    ours = [model for model in apps.get_models() if model.__module__.startswith("fortyeight.")]
    names += [field.name for model in ours for field in model._meta.get_fields()]
    assert [name for name in names if FACES.search(name) and name not in ALLOWED_FACES] == []
    lock = (SOURCE.parents[1] / "requirements.lock").read_text()
    assert not re.search(r"^(opencv|face|dlib|torch|tensorflow|scikit|geopy)", lock, re.MULTILINE)


LAW_PAGES = "doors/web/views/law.py"


def _addresses(resolver: URLResolver, prefix: str = "") -> list[str]:
    found = []
    for entry in resolver.url_patterns:
        address = prefix + str(entry.pattern)
        found += _addresses(entry, address) if isinstance(entry, URLResolver) else [address]
        assert isinstance(entry, (URLPattern, URLResolver))
    return found


def test_no_address_searches_people() -> None:
    """People get on the board by a booking and a document, and nobody looks them up."""
    addresses = _addresses(get_resolver())
    assert addresses
    assert [address for address in addresses if re.search(r"search|find|lookup|query|filter", address)] == []


@pytest.mark.parametrize("path", sorted((SOURCE / "doors" / "web").rglob("*.py")), ids=lambda path: path.name)
def test_no_page_filters_people_by_what_the_browser_asks(path: Path) -> None:
    """A page may read how to look (an instant, the wall), never whom to look for."""
    asked = re.findall(r"GET\.get\(\s*[\"'](\w+)[\"']|GET\[[\"'](\w+)[\"']\]", path.read_text())
    names = {first or second for first, second in asked}
    if path.relative_to(SOURCE).as_posix() == LAW_PAGES:
        names -= {"words", "code"}
    assert names <= {"known_at", "wall", "about", "of", "recorded", "seen"}


def test_the_pages_that_take_words_know_no_stay_and_no_person() -> None:
    """Words find rules: these pages read the rulebook, and of the rooms only who may look."""
    text = (SOURCE / LAW_PAGES).read_text()
    imported = re.findall(r"^(?:from|import) fortyeight\.rooms\.(\S+)", text, re.MULTILINE)
    assert imported == ["custody.access"]
    assert "ledger" not in text
