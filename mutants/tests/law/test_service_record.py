"""Link 7: supervision, the words, the interpreter, and the record of the service."""

from dataclasses import replace
from typing import Any

import pytest

from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.codes import SERVICE
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.service_record import is_service_complete
from fortyeight.foundations.law.serving import decide_service
from fortyeight.foundations.rulebook.current import current
from tests.law.test_may_serve import LINK_7
from tests.law.world import SERVED, World, failures, hours, lawful_world, without_rule

TEXTS = ("wso_2019", "wso_2020", "wso_2025")


def ask(world: World | None = None, book: Book | None = None, **changed: Any) -> Decision:
    casefile = (world or lawful_world()).casefile()
    served = replace(SERVED, **changed)
    return is_service_complete(casefile, served, at=hours(0.2), book=book or current())


class TestDecideService:
    def test_every_link_in_one_decision(self) -> None:
        """Links 1 to 7: the chain at the instant, and the record."""
        casefile = lawful_world().casefile()

        whole = decide_service(casefile, SERVED, at=hours(0.2), book=current())
        assert (whole.answer, whole.code) == (Answer.YES, "SERVICE.ALLOWED")
        late = decide_service(casefile, replace(SERVED, copy_given=False), at=hours(2), book=current())
        assert failures(late) == ["SERVICE.TOO_LATE", "SERVICE.RECORD_INCOMPLETE"]


class TestIsServiceComplete:
    @pytest.mark.parametrize("text", TEXTS)
    def test_a_complete_record(self, text: str) -> None:
        """Under every text."""
        world = lawful_world().saying("signed_lea", text=text).saying("signed_ice", text=text)

        assert ask(world).answer is Answer.YES

    @pytest.mark.parametrize(
        ("changed", "code", "words"),
        [
            ({"directing_officer": " "}, "SERVICE.NO_SUPERVISOR", "ICE officer"),
            ({"identified_as_officer": False}, "SERVICE.WORDS_NOT_SAID", "authorized to arrest"),
            ({"stated_arrest_and_why": False}, "SERVICE.WORDS_NOT_SAID", "under arrest, and why"),
            ({"interpreter": "", "interpreter_offered": False}, "SERVICE.NO_INTERPRETER", "offered"),
            ({"interpreter_on_warrant": False}, "SERVICE.NO_INTERPRETER", "written on the warrant"),
            ({"language": ""}, "SERVICE.RECORD_INCOMPLETE", "language"),
            ({"copy_given": False}, "SERVICE.RECORD_INCOMPLETE", "copy"),
            ({"contest_notice_given": False}, "SERVICE.RECORD_INCOMPLETE", "how to contest"),
        ],
    )
    def test_one_thing_left_out(self, changed: dict[str, Any], code: str, words: str) -> None:
        """Refused, with what is missing in words."""
        decision = ask(**changed)

        assert (decision.answer, decision.code) == (Answer.NO, code)
        assert words in decision.because

    def test_no_interpreter_used(self) -> None:
        """Then there is no name to write on the warrant; offering one is still needed."""
        assert ask(interpreter="", interpreter_on_warrant=False).answer is Answer.YES

    def test_all_that_is_missing_is_listed(self) -> None:
        """Not only the first."""
        decision = ask(directing_officer="", copy_given=False, stated_arrest_and_why=False)

        assert failures(decision) == [
            "SERVICE.NO_SUPERVISOR",
            "SERVICE.WORDS_NOT_SAID",
            "SERVICE.RECORD_INCOMPLETE",
        ]

    def test_without_an_agreement_the_newest_text_is_asked(self) -> None:
        """The record of a service that should not have been is judged all the same."""
        assert ask(lawful_world(signed_ice=None)).answer is Answer.YES

    def test_a_text_not_in_the_book(self) -> None:
        """Unknown: what is needed cannot be read."""
        world = lawful_world().saying("signed_lea", text="wso_2031").saying("signed_ice", text="wso_2031")

        assert ask(world).answer is Answer.UNKNOWN

    def test_a_rule_outside_its_dates(self) -> None:
        """The same."""
        decision = ask(book=without_rule("us.8cfr287_8.arrest_words"))

        assert (decision.answer, decision.code) == (Answer.UNKNOWN, "SERVICE.WORDS_NOT_SAID")

    def test_together_they_reach_every_code_of_link_7(self) -> None:
        """With the links before, the whole table of SERVICE codes."""
        bad = ask(
            directing_officer="", interpreter_on_warrant=False, stated_arrest_and_why=False, copy_given=False
        )
        met = {step.code for decision in (ask(), bad) for step in decision.reasons}

        assert met == {code for code in SERVICE if code.split(".")[1] in LINK_7}
