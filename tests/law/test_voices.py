"""Goal: one decision is said to staff, to counsel and to the person held, and no voice says anything else.

Method: the lawful world with one thing changed, in each voice; every language is read as data.
"""

import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.law.voices.counsel import for_counsel
from fortyeight.foundations.law.voices.person import Told, for_person
from fortyeight.foundations.law.voices.phrasebook import MAY_BE_SAID
from fortyeight.foundations.law.voices.staff import for_staff
from fortyeight.foundations.rulebook.current import current
from fortyeight.foundations.rulebook.phrasebooks import (
    WORDS,
    UnableToReadPhrasebook,
    phrasebooks,
    read_phrasebooks,
)
from tests.law.world import NAME, NEW_YORK, World, hours, lawful_world

LANGUAGES = ("en", "es", "fr", "pt", "vi", "zh")
WHOLE = ("en", "es")


# What can be the last word of a decision: each authority and release, and each link that can break.
def codes_of(*families: str) -> set[str]:
    return {code for code in CODES if code.partition(".")[0] in families}


SETTLING = codes_of("AUTHORITY", "RELEASE")
BREAKING = {code for code in codes_of("SERVICE", "LAW", "COURT", "ORDER") if CODES[code].remedy}
LINKS = codes_of("CLOCK") | BREAKING | {"SERVICE.ALLOWED"}


def told(decision: Decision, language: str = "en") -> Told:
    books = phrasebooks()
    return for_person(decision, books.book(language), zone=NEW_YORK, hotline=books.hotline)


def moments() -> Iterator[tuple[str, World, float]]:
    """Ways in which a stay can stand, each once."""
    world = lawful_world()
    yield "local", world, -10
    yield "due", world, 0.1
    yield "served", world.served(), 1
    yield "over", world.served(), 49
    yield "no officer", lawful_world(certified=None), 0.1
    yield "unlawful service", lawful_world(certified=None).served(), 1
    yield "only a day", lawful_world(closed=When(hours(-9), hours(9))).served(10), 58


class TestPerson:
    """The person held hears where they stand, until when, and what they can do."""

    def test_hears_the_ground_the_end_and_both_deadlines(self) -> None:
        """After a service: the release and the ground to the minute, each rule's end, which counts."""
        world = lawful_world().served()
        said = told(world.release(1)).says
        assert said[0] == (
            "The jail must let you go at Sunday, November 1, 2026, at 7:00 a.m. EST, "
            "unless ICE has taken you before."
        )
        assert any("48 hours that leave out weekends and federal holidays" in line for line in said)
        assert "The earliest end counts." in said

    def test_hears_it_in_spanish(self) -> None:
        """The same decision, the same minute."""
        said = told(lawful_world().served().release(1), "es").says
        assert said[0] == (
            "La cárcel tiene que dejarlo en libertad a esta hora, si ICE no se lo ha llevado antes: "
            "el domingo 1 de noviembre de 2026, a las 7:00 a. m. EST."
        )

    def test_hears_that_it_is_over(self) -> None:
        """Past the limit there is one first sentence: out, now."""
        assert told(lawful_world().served().release(49)).says[0] == "The jail must let you go now."
        assert told(lawful_world().served().release(49), "es").says[0] == (
            "La cárcel tiene que dejarlo en libertad ahora."
        )

    def test_hears_why_a_warrant_may_not_be_served(self) -> None:
        """The link that broke, in their words."""
        decision = lawful_world(certified=None).may_serve()
        assert told(decision).says == ("ICE has not certified the officer.",)

    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize(("name", "world", "at"), list(moments()), ids=[name for name, *_ in moments()])
    def test_hears_something_whole_in_every_language(
        self, name: str, world: World, at: float, language: str
    ) -> None:
        """No brace is left open, no name stands in it, and the words of the record stay out."""
        for decision in (world.release(at), world.authority(at).decision, world.may_serve(at)):
            found = told(decision, language)
            text = " ".join((found.as_of, *found.says, *found.can_do, *found.notes))
            assert found.says
            assert not re.search(r"[{}]", text)
            assert "1-855-448-6903" in text
            assert not [
                word for word in (NAME, "Tully", "Quill", "charge", "BAIL_POSTED") if word in found.says
            ]

    def test_hears_that_rules_are_drafts_and_words_unchecked(self) -> None:
        """Nobody checked the words and counsel signed no rule yet: it says so."""
        notes = told(lawful_world().release(0.1)).notes
        assert len(notes) == 2

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_knows_every_last_word(self, language: str) -> None:
        """Each authority and each release has its sentence in each language."""
        assert SETTLING - set(phrasebooks().by_language[language].sentences) == set()

    @pytest.mark.parametrize("language", WHOLE)
    def test_knows_every_link_in_english_and_spanish(self, language: str) -> None:
        """Each link that can break too."""
        assert LINKS - set(phrasebooks().by_language[language].sentences) == set()

    def test_says_in_english_what_a_language_lacks(self) -> None:
        """After a note, in the language, that the sentence is not there."""
        said = told(lawful_world(certified=None).may_serve(), "fr").says
        assert said == (
            "Cette phrase n'est pas encore dans votre langue. ICE has not certified the officer.",
        )

    def test_a_reason_without_words_does_not_silence_the_rest(self) -> None:
        """It says that there are none yet, and still what the person can do."""
        world = lawful_world()
        step = world.bench(1).step("LAW.ELEMENT_THERE", Answer.YES, "us.i247a.hold_limit", what="a paper")
        found = told(world.bench(1).decide("Is it so?", [step]))
        assert found.says == (phrasebooks().by_language["en"].parts["wordless"],)
        assert len(found.can_do) == 5

    def test_asks_for_only_times_and_numbers(self) -> None:
        """Names, labels and free text are not among the words that may be said."""
        assert {"what", "why", "counsel", "form", "rule"} & MAY_BE_SAID == set()


class TestTimes:
    """A time is written as the wall shows it, in each language."""

    LATE = datetime(2026, 11, 1, 6, 30, 59, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("en", "Sunday, November 1, 2026, at 1:30 a.m. EST"),
            ("es", "el domingo 1 de noviembre de 2026, a las 1:30 a. m. EST"),
            ("fr", "le dimanche 1 novembre 2026 à 01 h 30 EST"),
            ("pt", "domingo, 1 de novembro de 2026, às 01:30 EST"),
            ("vi", "01:30 Chủ nhật, ngày 1 tháng 11 năm 2026 EST"),
            ("zh", "2026年11月1日（星期日）01:30 EST"),
        ],
    )
    def test_is_written_to_the_minute_and_never_later(self, language: str, text: str) -> None:
        """The second half past one of the night on which clocks go back; seconds are cut off."""
        assert phrasebooks().by_language[language].time.write(self.LATE, NEW_YORK) == text

    def test_noon_and_midnight_are_twelve(self) -> None:
        """Twelve at night is a.m., twelve at noon is p.m."""
        time = phrasebooks().by_language["en"].time
        assert time.write(datetime(2026, 7, 1, 4, tzinfo=UTC), NEW_YORK).endswith("12:00 a.m. EDT")
        assert time.write(datetime(2026, 7, 1, 16, tzinfo=UTC), NEW_YORK).endswith("12:00 p.m. EDT")

    def test_an_interval_names_both_ends(self) -> None:
        """What is not known to the minute is not made to look so."""
        time = phrasebooks().by_language["en"].time
        between = time.write_when(When(self.LATE, datetime(2026, 11, 1, 8, tzinfo=UTC)), NEW_YORK)
        assert between == (
            "some time between Sunday, November 1, 2026, at 1:30 a.m. EST and "
            "Sunday, November 1, 2026, at 3:00 a.m. EST"
        )
        assert time.write_when(exactly(self.LATE), NEW_YORK) == time.write(self.LATE, NEW_YORK)


class TestStaff:
    """Staff hear the answer, until when, and what to do now."""

    def test_hear_the_answer_first(self) -> None:
        """A service that is allowed: yes, until when, drafts."""
        world = lawful_world()
        lines = list(for_staff(world.may_serve(), world.bench(0.1).clock_text))
        assert lines[0].startswith("May this officer serve this warrant on this person now? Yes. Every link")
        assert lines[1] == "This stands until Fri 30 Oct 2026 09:00 EDT, if nothing new is recorded."
        assert lines[-1].startswith("Rules used that are drafts, not signed by counsel: ")

    def test_hear_every_failure_once_and_what_to_do(self) -> None:
        """Two links broken: both, and both remedies."""
        world = lawful_world(certified=None, letter=None)
        lines = list(for_staff(world.may_serve(), world.bench(0.1).clock_text))
        assert "No. ICE has not certified this officer." in lines[0]
        assert sum("No authorization letter" in line for line in lines) == 1
        assert "Do now: Have an authorized officer on duty serve it, or release the person." in lines

    def test_hear_nothing_twice(self) -> None:
        """A release names its ground in one sentence, and the ground is not said again."""
        world = lawful_world()
        lines = list(for_staff(lawful_world(warrant=None).release(1), world.bench(1).clock_text))
        assert sum("No lawful authority" in line for line in lines) == 1

    def test_hear_a_warning(self) -> None:
        """A rule that was due to be read again is said."""
        world = lawful_world()
        bench = world.bench(30_000)
        decision = bench.decide(
            "Is it so?", [bench.step("RELEASE.NOT_HERE", world.release(-10).answer, "us.i247a.hold_limit")]
        )
        assert any(
            line.startswith("Mind: This rule was to be read again")
            for line in for_staff(decision, bench.clock_text)
        )


class TestCounsel:
    """Counsel hears each step in order with its citation, the words relied on, and the readings."""

    def test_hears_the_argument(self) -> None:
        """Numbered, cited, quoted, with drafts and facts named, and the hash of the book last."""
        world = lawful_world().served()
        lines = list(for_counsel(world.authority(1).decision, world.bench(1)))
        assert lines[0].endswith("[AUTHORITY.WSO_ARREST], at Fri 30 Oct 2026 09:00 EDT.")
        steps = [line for line in lines if re.match(r"\d+\. ", line)]
        assert [int(line.partition(".")[0]) for line in steps] == list(range(1, len(steps) + 1))
        assert any("WSO MOA 2025" in line and "48 hours" in line and "“" in line for line in steps)
        assert any("Facts: served." in line for line in steps)
        assert any(line.startswith("Reading of ") for line in lines)
        assert lines[-1] == f"Rulebook {current().hash}"

    def test_hears_what_is_missing(self) -> None:
        """An answer that cannot be given says what it waits for."""
        world = lawful_world(checked=None)
        lines = list(for_counsel(world.may_serve(), world.bench(0.1)))
        assert any(line.startswith("Missing: Nobody has recorded reading this") for line in lines)

    def test_cites_a_rule_outside_its_dates_without_quoting_it(self) -> None:
        """No words in force: the rule is named, nothing is quoted as law."""
        world = lawful_world()
        bench = world.bench(-400_000)
        decision = bench.decide(
            "Is it so?", [bench.step("AUTHORITY.ICE", world.release(-10).answer, "us.i247a.hold_limit")]
        )
        (step,) = [line for line in for_counsel(decision, bench) if line.startswith("1. ")]
        assert "(us.i247a.hold_limit)" in step
        assert "“" not in step


class TestLanguagesAsData:
    """A language that is not understood whole is refused, with what to mend."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        return Path(shutil.copytree(WORDS, tmp_path / "words"))

    @pytest.mark.parametrize(
        ("old", "new", "said"),
        [
            ('language   = "es"', 'language   = "xx"', "its language is 'xx'"),
            ("schema     = 1", "schema     = 2", "its keys are exactly"),
            ("checked_by = []", "checked_by = []\nextra = 1", "its keys are exactly"),
            ('"RELEASE.NOW"', '"RELEASE.NEVER"', "there is no code 'RELEASE.NEVER'"),
            ("antes: {until}.", "antes: {what}.", "may not use {what}"),
            ("hasta {until}.", "hasta {until.", "AUTHORITY.WSO_ARREST:"),
            ('lawyer      = "', 'lawyers     = "', "parts are exactly"),
            ('between  = "', 'betwixt  = "', "time has exactly"),
            ('halves   = ["a. m.", "p. m."]', 'halves   = ["a. m."]', "time.halves is a list of 2"),
            (
                '"RELEASE.NOW" = "La cárcel tiene que dejarlo en libertad ahora."',
                '"RELEASE.NOW" = ""',
                "RELEASE.NOW is a sentence",
            ),
            ("[time]", "[time", "es.toml was not read"),
        ],
    )
    def test_is_refused_with_its_mend(self, folder: Path, old: str, new: str, said: str) -> None:
        """One thing is broken in one language."""
        path = folder / "es.toml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        with pytest.raises(UnableToReadPhrasebook) as refused:
            read_phrasebooks(folder)
        assert said in str(refused.value)
        assert "[PHRASEBOOK.UNREADABLE]" in str(refused.value)

    def test_english_must_be_there(self, folder: Path) -> None:
        """It stands in for the rest."""
        (folder / "en.toml").unlink()
        with pytest.raises(UnableToReadPhrasebook, match="English stands in"):
            read_phrasebooks(folder)

    def test_a_telephone_number_must_be_there(self, folder: Path) -> None:
        """A notice without a number to call is not printed."""
        (folder / "contacts.toml").write_text("schema = 1\n", encoding="utf-8")
        with pytest.raises(UnableToReadPhrasebook, match=r"hotline\.number"):
            read_phrasebooks(folder)

    def test_a_region_is_its_language_and_an_unknown_tag_is_english(self) -> None:
        """What a browser sends is taken."""
        books = phrasebooks()
        assert books.book("es-MX").language == "es"
        assert books.book("tlh").language == "en"
        assert books.book("").language == "en"

    def test_a_code_that_nobody_has_words_for_is_an_error(self) -> None:
        """It is never said as something else."""
        english = phrasebooks().by_language["en"]
        assert not english.has("DUTY.RELEASE_NOW")
        assert "DUTY.RELEASE_NOW" in CODES
        with pytest.raises(KeyError):
            english.say("DUTY.RELEASE_NOW", {}, NEW_YORK)
