"""Words stay raw in a step, become text on demand, and come back from a store as they were."""

import json
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from fortyeight.foundations.kit.canonical import canonical_json
from fortyeight.foundations.law.decision import Answer, Kept, Reason
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.law.words import Listed, Phrase, Sentence, Word, word_text
from fortyeight.foundations.law.words_codec import plain_words, read_words
from tests.law.world import NEW_YORK, lawful_world

AT = datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
LATER = datetime(2026, 11, 1, 6, 30, 7, tzinfo=UTC)
READ: list[tuple[Word, str]] = [
    ("charge", "charge"),
    (48, "48"),
    (date(2027, 5, 20), "2027-05-20"),
    (AT, "Sun 01 Nov 2026 01:30 EDT"),
    (exactly(LATER), "Sun 01 Nov 2026 01:30:07 EST"),
    (When(AT, LATER), "some time between Sun 01 Nov 2026 01:30 EDT and Sun 01 Nov 2026 01:30:07 EST"),
    (Phrase("not so: {what}", {"what": Listed(("a", "b"), "; ")}), "not so: a; b"),
    (
        Sentence("SERVICE.MATTER_OPEN", {"what": Listed(("charge", Phrase("{n} × warrant", {"n": 2})))}),
        "A local matter is still open: charge, 2 × warrant.",
    ),
]


def step(answer: Answer = Answer.NO, kept: Kept | None = None, **words: Word) -> Reason:
    return Reason(
        code="SERVICE.CLOCK_SPENT",
        answer=answer,
        rule_id="a.b",
        cite="C",
        words=words,
        zone=NEW_YORK,
        kept=kept,
    )


class TestWords:
    @pytest.mark.parametrize(("word", "text"), READ)
    def test_reads_on_the_wall_clock_of_the_place(self, word: Word, text: str) -> None:
        """The same instant reads otherwise elsewhere; the word is the same."""
        assert word_text(word, NEW_YORK) == text

    @pytest.mark.parametrize("word", [word for word, _ in READ])
    def test_comes_back_from_a_store_as_it_was(self, word: Word) -> None:
        """The type comes back too: an instant does not come back as text."""
        back = read_words(json.loads(canonical_json(plain_words({"word": word}))))

        assert back == {"word": word}
        assert type(back["word"]) is type(word)


class TestReason:
    def test_fills_its_sentence_when_asked(self) -> None:
        """In the zone of the place, and for a step that did not hold with what to do now."""
        assert "Sun 01 Nov 2026 01:30 EDT" in step(ended=AT).because
        assert step(ended=AT).remedy
        assert step(Answer.YES, ended=AT).remedy == ""

    def test_a_word_that_is_missing_is_not_passed_over(self) -> None:
        """A sentence with a hole in it is never shown."""
        with pytest.raises(KeyError):
            _ = step().because

    def test_shows_what_was_stored_and_fills_nothing_again(self) -> None:
        """Whatever the table of codes says by now, and whatever zone the reader is in."""
        stored = step(kept=Kept("As it was said.", "As it was advised."), ended=AT)

        assert (stored.because, stored.remedy) == ("As it was said.", "As it was advised.")
        assert stored == step(ended=AT)
        assert hash(stored) == hash(step(ended=AT))

    def test_stands_as_a_word_in_the_sentence_of_another(self) -> None:
        """With its own words, so that it can be put in another language there too."""
        assert word_text(step(ended=AT).sentence, ZoneInfo("America/New_York")) == step(ended=AT).because

    def test_is_printed_with_its_sentences_and_its_raw_words(self) -> None:
        """A reader of the JSON needs no table of codes, and a translator has the instants."""
        printed = json.loads(canonical_json(lawful_world().without("letter").may_serve()))

        assert printed["missing"] == []
        assert all(each["because"] for each in printed["reasons"])
        assert {each["zone"] for each in printed["reasons"]} == {"America/New_York"}
        assert {"form": "I-200"} in [each["words"] for each in printed["reasons"]]
