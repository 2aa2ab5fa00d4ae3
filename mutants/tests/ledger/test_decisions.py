"""A stored decision is shown as it was said, also one that was stored before words were kept."""

import json
from dataclasses import replace

from fortyeight.foundations.kit.canonical import canonical_json
from fortyeight.foundations.law.decision import Answer, Decision, Kept
from fortyeight.foundations.ledger.decisions import plain_decision, read_decision
from tests.law.world import lawful_world
from tests.ledger.world import decision


def stored(decision: Decision) -> Decision:
    return read_decision(json.loads(canonical_json(plain_decision(decision))))


class TestStoredDecision:
    def test_comes_back_with_its_sentences_words_and_zone(self) -> None:
        """Every step of a real one."""
        decided = lawful_world().without("letter").may_serve()
        back = stored(decided)

        assert decided.answer is Answer.NO
        assert back == decided
        for was, now in zip(decided.reasons, back.reasons, strict=True):
            assert now.kept == Kept(was.because, was.remedy)
            assert (now.words, str(now.zone)) == (was.words, str(was.zone))

    def test_what_was_said_is_not_filled_again(self) -> None:
        """A sentence of an earlier table of codes stays; so does what was missing."""
        said = Kept("An older sentence.", "An older remedy.")
        unknown = decision(Answer.UNKNOWN)
        back = stored(replace(unknown, reasons=(replace(unknown.reasons[0], kept=said),)))

        assert (back.because, back.deciding.remedy) == said
        assert back.missing == ("An older sentence.",)
        assert stored(back).because == "An older sentence."

    def test_one_from_before_words_were_kept_is_readable(self) -> None:
        """Its steps have sentences only, and a code that the table no longer has is no obstacle."""
        plain = json.loads(canonical_json(plain_decision(decision())))
        for step in (*plain["reasons"], *plain["warnings"]):
            del step["words"], step["zone"]
            step |= {"code": "SERVICE.LONG_GONE", "because": "It was so.", "remedy": ""}
        back = read_decision(plain)

        assert back.because == "It was so."
        assert [step.words for step in back.reasons] == [{}]
