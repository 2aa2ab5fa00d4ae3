"""Goal: a decision can be read out to the person held, in their language, and nothing personal goes with it.

Method: the page of words of two stays of the invented county, in each voice and language.
"""

import pytest

from fortyeight.foundations.kit.ids import named_id
from fortyeight.rooms.custody.models import Stay
from tests.doors.web.conftest import SignIn

OVERDUE = f"/stay/{named_id('demo', 'overdue')}"


def test_the_stay_leads_to_it(sign_in: SignIn) -> None:
    """From the release box."""
    assert f'href="{OVERDUE}/words/"' in sign_in("commander").get(f"{OVERDUE}/").content.decode()


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "The jail must let you go now."),
        ("es", "La cárcel tiene que dejarlo en libertad ahora."),
        ("fr", "La prison doit vous laisser partir maintenant."),
        ("pt", "A cadeia tem de soltar você agora."),
        ("vi", "Nhà giam phải thả quý vị ngay bây giờ."),
        ("zh", "监狱必须现在释放您。"),
    ],
)
def test_the_person_is_told_in_their_language(sign_in: SignIn, language: str, says: str) -> None:
    """The language of the text is marked for screen readers, and no name stands on the page."""
    text = sign_in("commander").get(f"{OVERDUE}/words/{language}/").content.decode()
    assert f'<article class="told" lang="{language}">' in text
    assert says in text
    assert Stay.objects.get(stream=f"stay/{named_id('demo', 'overdue')}").name not in text


@pytest.mark.parametrize(("voice", "says"), [("staff", "Do now: "), ("counsel", "Rulebook ")])
def test_staff_and_counsel_read_theirs(sign_in: SignIn, voice: str, says: str) -> None:
    """The same decisions, each in its voice."""
    assert says in sign_in("auditor").get(f"{OVERDUE}/words/{voice}/").content.decode()


def test_words_that_nobody_has_are_not_there(sign_in: SignIn) -> None:
    """A language that is made up leads nowhere, and a stay of others looks the same."""
    client = sign_in("commander")
    assert client.get(f"{OVERDUE}/words/tlh/").status_code == 404
    assert client.get(f"/stay/{named_id('demo', 'nobody')}/words/es/").status_code == 404
