"""Links 1 and 2 of the chain: the agreement, the law of the state, and the officer.

Each function asks about one instant and gives the steps it took, failures and all.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.law.casefile import History, in_order
from fortyeight.foundations.law.custody import Event, agreed, jails_at, switched_on, switches
from fortyeight.foundations.law.decision import Answer, Reason, all_of
from fortyeight.foundations.law.facts import Fact, agreement, officer
from fortyeight.foundations.law.instants import local_midnight
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import agreement_effect, powers

WSO = "WSO"
SIDES = ("LEA", "ICE")
ENDED_WORDS = "the agreement under which the authority was given had not ended"
STATE_LAW = "us.8usc1357.state_law_limits"
POWER_FOR_FORM = {"I-200": "EXECUTE_ARREST_WARRANT", "I-205": "SERVE_REMOVAL_WARRANT"}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An agreement as it stood at an instant."""

    stream: str
    text: str
    facts: tuple[Fact, ...]
    in_force: Answer
    suspended: Answer
    covers: Answer

    @property
    def carries(self) -> Answer:
        """Whether it is in force, not suspended, and covers the jail."""
        running = {Answer.YES: Answer.NO, Answer.NO: Answer.YES}.get(self.suspended, Answer.UNKNOWN)
        return all_of((self.in_force, running, self.covers))

    def rule_id(self, clause: str) -> str:
        """Name a clause of this agreement's text in the rulebook."""
        return f"moa.{self.text}.{clause}"
mutants_x_agreements_at__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_agreements_at__mutmut)
def agreements_at(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_orig(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_1(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = None
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_2(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(None)
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_3(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = None
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_4(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams(None):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_5(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("XXagreementXX"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_6(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("AGREEMENT"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_7(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = None
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_8(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(None, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_9(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=None):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_10(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_11(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, ):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_12(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO or fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_13(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model != WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_14(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency not in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_15(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(None)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_16(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(None, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_17(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, None).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_18(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault([]).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_19(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, ).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_20(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = None
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_21(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(None, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_22(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, None, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_23(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, None, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_24(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, None, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_25(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, None)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_26(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_27(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_28(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_29(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, signed)
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_30(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, )
            if standing is not None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_31(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is None:
                found.append(standing)
    return tuple(found)


def x_agreements_at__mutmut_32(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(None)
    return tuple(found)


def x_agreements_at__mutmut_33(history: History, bench: Bench) -> tuple[Standing, ...]:
    """List the WSO agreements of the stay's agency that both sides had signed, or may have, by the instant.

    Signing a newer text in the same stream replaces the text, once both sides have.
    """
    agencies = set(history.agency_streams())
    found = []
    for stream in history.streams("agreement"):
        by_text: dict[str, list[Fact]] = {}
        for fact in history.of(agreement.Signed, stream=stream):
            assert isinstance(fact.what, agreement.Signed)
            if fact.what.model == WSO and fact.what.agency in agencies:
                by_text.setdefault(fact.what.text, []).append(fact)
        for text, signed in by_text.items():
            standing = _standing(history, bench, stream, text, signed)
            if standing is not None:
                found.append(standing)
    return tuple(None)

mutants_x_agreements_at__mutmut['_mutmut_orig'] = x_agreements_at__mutmut_orig # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_1'] = x_agreements_at__mutmut_1 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_2'] = x_agreements_at__mutmut_2 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_3'] = x_agreements_at__mutmut_3 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_4'] = x_agreements_at__mutmut_4 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_5'] = x_agreements_at__mutmut_5 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_6'] = x_agreements_at__mutmut_6 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_7'] = x_agreements_at__mutmut_7 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_8'] = x_agreements_at__mutmut_8 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_9'] = x_agreements_at__mutmut_9 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_10'] = x_agreements_at__mutmut_10 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_11'] = x_agreements_at__mutmut_11 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_12'] = x_agreements_at__mutmut_12 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_13'] = x_agreements_at__mutmut_13 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_14'] = x_agreements_at__mutmut_14 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_15'] = x_agreements_at__mutmut_15 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_16'] = x_agreements_at__mutmut_16 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_17'] = x_agreements_at__mutmut_17 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_18'] = x_agreements_at__mutmut_18 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_19'] = x_agreements_at__mutmut_19 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_20'] = x_agreements_at__mutmut_20 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_21'] = x_agreements_at__mutmut_21 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_22'] = x_agreements_at__mutmut_22 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_23'] = x_agreements_at__mutmut_23 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_24'] = x_agreements_at__mutmut_24 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_25'] = x_agreements_at__mutmut_25 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_26'] = x_agreements_at__mutmut_26 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_27'] = x_agreements_at__mutmut_27 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_28'] = x_agreements_at__mutmut_28 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_29'] = x_agreements_at__mutmut_29 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_30'] = x_agreements_at__mutmut_30 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_31'] = x_agreements_at__mutmut_31 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_32'] = x_agreements_at__mutmut_32 # type: ignore # mutmut generated
mutants_x_agreements_at__mutmut['x_agreements_at__mutmut_33'] = x_agreements_at__mutmut_33 # type: ignore # mutmut generated
mutants_x__standing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__standing__mutmut)
def _standing(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_orig(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_1(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = None
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_2(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on(None, bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_3(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], None)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_4(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on(bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_5(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], )
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_6(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, False) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_7(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(None, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_8(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, None, "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_9(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", None) == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_10(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr("side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_11(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_12(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", ) == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_13(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "XXsideXX", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_14(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "SIDE", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_15(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "XXXX") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_16(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") != side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_17(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = None
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_18(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(None)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_19(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is not Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_20(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = None
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_21(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(None, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_22(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, None, (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_23(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), None, stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_24(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), None)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_25(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches((agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_26(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_27(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_28(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), )
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_29(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = None
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_30(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(None, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_31(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, None, (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_32(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), None, stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_33(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), None)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_34(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches((agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_35(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_36(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_37(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), )
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_38(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=None,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_39(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=None,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_40(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=None,
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_41(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=None,
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_42(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=None,
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_43(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=None,
    )


def x__standing__mutmut_44(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_45(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_46(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_47(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_48(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_49(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        )


def x__standing__mutmut_50(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of(None),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_51(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(None, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_52(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, None)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_53(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_54(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, )]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_55(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(None, bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_56(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, None),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_57(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(bench.at),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_58(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, ),
        covers=_covers(history, bench, stream),
    )


def x__standing__mutmut_59(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(None, bench, stream),
    )


def x__standing__mutmut_60(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, None, stream),
    )


def x__standing__mutmut_61(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, None),
    )


def x__standing__mutmut_62(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(bench, stream),
    )


def x__standing__mutmut_63(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, stream),
    )


def x__standing__mutmut_64(history: History, bench: Bench, stream: str, text: str, signed: list[Fact]) -> Standing | None:
    sides = [
        switched_on([(fact, True) for fact in signed if getattr(fact.what, "side", "") == side], bench.at)
        for side in SIDES
    ]
    both = all_of(sides)
    if both is Answer.NO:
        return None
    lasting = switches(history, (agreement.EnteredIntoForce,), (agreement.AgreementEnded,), stream)
    stopped = switches(history, (agreement.AgreementSuspended,), (agreement.AgreementResumed,), stream)
    return Standing(
        stream=stream,
        text=text,
        facts=(*signed, *(fact for fact, _ in lasting), *(fact for fact, _ in stopped)),
        in_force=all_of([both, switched_on(lasting, bench.at)]),
        suspended=switched_on(stopped, bench.at),
        covers=_covers(history, bench, ),
    )

mutants_x__standing__mutmut['_mutmut_orig'] = x__standing__mutmut_orig # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_1'] = x__standing__mutmut_1 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_2'] = x__standing__mutmut_2 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_3'] = x__standing__mutmut_3 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_4'] = x__standing__mutmut_4 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_5'] = x__standing__mutmut_5 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_6'] = x__standing__mutmut_6 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_7'] = x__standing__mutmut_7 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_8'] = x__standing__mutmut_8 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_9'] = x__standing__mutmut_9 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_10'] = x__standing__mutmut_10 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_11'] = x__standing__mutmut_11 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_12'] = x__standing__mutmut_12 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_13'] = x__standing__mutmut_13 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_14'] = x__standing__mutmut_14 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_15'] = x__standing__mutmut_15 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_16'] = x__standing__mutmut_16 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_17'] = x__standing__mutmut_17 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_18'] = x__standing__mutmut_18 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_19'] = x__standing__mutmut_19 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_20'] = x__standing__mutmut_20 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_21'] = x__standing__mutmut_21 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_22'] = x__standing__mutmut_22 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_23'] = x__standing__mutmut_23 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_24'] = x__standing__mutmut_24 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_25'] = x__standing__mutmut_25 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_26'] = x__standing__mutmut_26 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_27'] = x__standing__mutmut_27 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_28'] = x__standing__mutmut_28 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_29'] = x__standing__mutmut_29 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_30'] = x__standing__mutmut_30 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_31'] = x__standing__mutmut_31 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_32'] = x__standing__mutmut_32 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_33'] = x__standing__mutmut_33 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_34'] = x__standing__mutmut_34 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_35'] = x__standing__mutmut_35 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_36'] = x__standing__mutmut_36 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_37'] = x__standing__mutmut_37 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_38'] = x__standing__mutmut_38 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_39'] = x__standing__mutmut_39 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_40'] = x__standing__mutmut_40 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_41'] = x__standing__mutmut_41 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_42'] = x__standing__mutmut_42 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_43'] = x__standing__mutmut_43 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_44'] = x__standing__mutmut_44 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_45'] = x__standing__mutmut_45 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_46'] = x__standing__mutmut_46 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_47'] = x__standing__mutmut_47 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_48'] = x__standing__mutmut_48 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_49'] = x__standing__mutmut_49 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_50'] = x__standing__mutmut_50 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_51'] = x__standing__mutmut_51 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_52'] = x__standing__mutmut_52 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_53'] = x__standing__mutmut_53 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_54'] = x__standing__mutmut_54 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_55'] = x__standing__mutmut_55 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_56'] = x__standing__mutmut_56 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_57'] = x__standing__mutmut_57 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_58'] = x__standing__mutmut_58 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_59'] = x__standing__mutmut_59 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_60'] = x__standing__mutmut_60 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_61'] = x__standing__mutmut_61 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_62'] = x__standing__mutmut_62 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_63'] = x__standing__mutmut_63 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_64'] = x__standing__mutmut_64 # type: ignore # mutmut generated
mutants_x__covers__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__covers__mutmut)
def _covers(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_orig(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_1(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = None
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_2(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(None, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_3(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=None)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_4(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_5(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, )
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_6(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        None
    )


def x__covers__mutmut_7(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on(None, bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_8(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], None)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_9(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on(bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_10(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], )
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_11(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, False) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_12(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(None, "jail", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_13(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, None, None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_14(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr("jail", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_15(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_16(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", ) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_17(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "XXjailXX", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_18(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "JAIL", None) == jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_19(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) != jail], bench.at)
        for jail in jails_at(history, bench.at)
    )


def x__covers__mutmut_20(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(None, bench.at)
    )


def x__covers__mutmut_21(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(history, None)
    )


def x__covers__mutmut_22(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(bench.at)
    )


def x__covers__mutmut_23(history: History, bench: Bench, stream: str) -> Answer:
    """Whether the agreement covers the jail of the stay: every one in which the person may be."""
    covered = history.of(agreement.FacilityCovered, stream=stream)
    return agreed(
        switched_on([(f, True) for f in covered if getattr(f.what, "jail", None) == jail], bench.at)
        for jail in jails_at(history, )
    )

mutants_x__covers__mutmut['_mutmut_orig'] = x__covers__mutmut_orig # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_1'] = x__covers__mutmut_1 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_2'] = x__covers__mutmut_2 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_3'] = x__covers__mutmut_3 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_4'] = x__covers__mutmut_4 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_5'] = x__covers__mutmut_5 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_6'] = x__covers__mutmut_6 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_7'] = x__covers__mutmut_7 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_8'] = x__covers__mutmut_8 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_9'] = x__covers__mutmut_9 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_10'] = x__covers__mutmut_10 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_11'] = x__covers__mutmut_11 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_12'] = x__covers__mutmut_12 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_13'] = x__covers__mutmut_13 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_14'] = x__covers__mutmut_14 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_15'] = x__covers__mutmut_15 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_16'] = x__covers__mutmut_16 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_17'] = x__covers__mutmut_17 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_18'] = x__covers__mutmut_18 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_19'] = x__covers__mutmut_19 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_20'] = x__covers__mutmut_20 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_21'] = x__covers__mutmut_21 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_22'] = x__covers__mutmut_22 # type: ignore # mutmut generated
mutants_x__covers__mutmut['x__covers__mutmut_23'] = x__covers__mutmut_23 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_agreement_at__mutmut)
def agreement_at(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_orig(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_1(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = None
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_2(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 3, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_3(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 2, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_4(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 1}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_5(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = None
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_6(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(None, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_7(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, None)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_8(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_9(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, )
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_10(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = None
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_11(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max(None, default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_12(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max(default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_13(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), )
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_14(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = None
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_15(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] != best]
    return fitting[-1] if fitting else None


def x_agreement_at__mutmut_16(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if (fitting) and False else None


def x_agreement_at__mutmut_17(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-1] if (fitting) or True else None


def x_agreement_at__mutmut_18(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[+1] if fitting else None


def x_agreement_at__mutmut_19(history: History, bench: Bench) -> Standing | None:
    """Choose the agreement that counts: one that carries a service before one that may; else the newest."""
    rank = {Answer.YES: 2, Answer.UNKNOWN: 1, Answer.NO: 0}
    standings = agreements_at(history, bench)
    best = max((rank[standing.carries] for standing in standings), default=None)
    fitting = [standing for standing in standings if rank[standing.carries] == best]
    return fitting[-2] if fitting else None

mutants_x_agreement_at__mutmut['_mutmut_orig'] = x_agreement_at__mutmut_orig # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_1'] = x_agreement_at__mutmut_1 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_2'] = x_agreement_at__mutmut_2 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_3'] = x_agreement_at__mutmut_3 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_4'] = x_agreement_at__mutmut_4 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_5'] = x_agreement_at__mutmut_5 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_6'] = x_agreement_at__mutmut_6 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_7'] = x_agreement_at__mutmut_7 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_8'] = x_agreement_at__mutmut_8 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_9'] = x_agreement_at__mutmut_9 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_10'] = x_agreement_at__mutmut_10 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_11'] = x_agreement_at__mutmut_11 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_12'] = x_agreement_at__mutmut_12 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_13'] = x_agreement_at__mutmut_13 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_14'] = x_agreement_at__mutmut_14 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_15'] = x_agreement_at__mutmut_15 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_16'] = x_agreement_at__mutmut_16 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_17'] = x_agreement_at__mutmut_17 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_18'] = x_agreement_at__mutmut_18 # type: ignore # mutmut generated
mutants_x_agreement_at__mutmut['x_agreement_at__mutmut_19'] = x_agreement_at__mutmut_19 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_agreement_steps__mutmut)
def agreement_steps(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_orig(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_1(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = None
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_2(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(None, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_3(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, None)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_4(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_5(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, )
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_6(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is not None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_7(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step(None, Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_8(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", None, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_9(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, None)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_10(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step(Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_11(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_12(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, )
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_13(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("XXSERVICE.NO_AGREEMENTXX", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_14(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("service.no_agreement", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_15(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id(None) not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_16(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("XXpowersXX") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_17(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("POWERS") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_18(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_19(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            None, Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_20(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", None, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_21(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, None, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_22(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, None, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_23(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=None
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_24(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_25(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_26(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_27(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_28(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_29(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "XXSERVICE.TEXT_UNKNOWNXX", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_30(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "service.text_unknown", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_31(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = None
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_32(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "XXSERVICE.AGREEMENT_IN_FORCEXX",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_33(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "service.agreement_in_force",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_34(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "XXSERVICE.AGREEMENT_NOT_IN_FORCEXX",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_35(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "service.agreement_not_in_force",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_36(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "XXSERVICE.AGREEMENT_UNCERTAINXX",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_37(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "service.agreement_uncertain",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_38(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = None
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_39(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(None, STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_40(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), None)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_41(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_42(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), )
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_43(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id(None), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_44(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("XXmodificationXX"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_45(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("MODIFICATION"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_46(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(None, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_47(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, None, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_48(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, None, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_49(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, None, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_50(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=None)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_51(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_52(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_53(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_54(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_55(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, )
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_56(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is not Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_57(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step(None, Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_58(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", None, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_59(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, None, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_60(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, None)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_61(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step(Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_62(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_63(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_64(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, )
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_65(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("XXSERVICE.AGREEMENT_SUSPENDEDXX", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_66(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("service.agreement_suspended", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_67(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is not Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_68(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(None, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_69(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, None, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_70(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, None)
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_71(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_72(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_73(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, )
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_74(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "XXthe agreement was not suspendedXX")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_75(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "THE AGREEMENT WAS NOT SUSPENDED")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_76(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = None
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_77(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(None, STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_78(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), None)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_79(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_80(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), )
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_81(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id(None), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_82(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("XXscheduled_releaseXX"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_83(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("SCHEDULED_RELEASE"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_84(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is not Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_85(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(None, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_86(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, None, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_87(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, None)
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_88(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_89(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_90(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, )
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_91(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "XXthe agreement covers this jailXX")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_92(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "THE AGREEMENT COVERS THIS JAIL")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_93(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = None
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_94(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if (standing.covers is Answer.YES) and False else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_95(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if (standing.covers is Answer.YES) or True else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_96(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "XXSERVICE.JAIL_COVEREDXX" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_97(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "service.jail_covered" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_98(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is not Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_99(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "XXSERVICE.JAIL_NOT_COVEREDXX"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_100(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "service.jail_not_covered"
        yield bench.step(code, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_101(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(None, standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_102(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, None, rule_id, standing.facts)


def x_agreement_steps__mutmut_103(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, None, standing.facts)


def x_agreement_steps__mutmut_104(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, None)


def x_agreement_steps__mutmut_105(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(standing.covers, rule_id, standing.facts)


def x_agreement_steps__mutmut_106(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, rule_id, standing.facts)


def x_agreement_steps__mutmut_107(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, standing.facts)


def x_agreement_steps__mutmut_108(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, first half: an agreement is signed, in force, not suspended, and covers this jail."""
    standing = agreement_at(history, bench)
    if standing is None:
        yield bench.step("SERVICE.NO_AGREEMENT", Answer.NO, STATE_LAW)
        return
    if standing.rule_id("powers") not in bench.book.rules:
        yield bench.step(
            "SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, standing.facts, text=standing.text
        )
        return
    code = {
        Answer.YES: "SERVICE.AGREEMENT_IN_FORCE",
        Answer.NO: "SERVICE.AGREEMENT_NOT_IN_FORCE",
        Answer.UNKNOWN: "SERVICE.AGREEMENT_UNCERTAIN",
    }[standing.in_force]
    rule_id = bench.known(standing.rule_id("modification"), STATE_LAW)
    yield bench.step(code, standing.in_force, rule_id, standing.facts, text=standing.text)
    if standing.suspended is Answer.YES:
        yield bench.step("SERVICE.AGREEMENT_SUSPENDED", Answer.NO, rule_id, standing.facts)
    elif standing.suspended is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement was not suspended")
    rule_id = bench.known(standing.rule_id("scheduled_release"), STATE_LAW)
    if standing.covers is Answer.UNKNOWN:
        yield bench.unsure(rule_id, standing.facts, "the agreement covers this jail")
    else:
        code = "SERVICE.JAIL_COVERED" if standing.covers is Answer.YES else "SERVICE.JAIL_NOT_COVERED"
        yield bench.step(code, standing.covers, rule_id, )

mutants_x_agreement_steps__mutmut['_mutmut_orig'] = x_agreement_steps__mutmut_orig # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_1'] = x_agreement_steps__mutmut_1 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_2'] = x_agreement_steps__mutmut_2 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_3'] = x_agreement_steps__mutmut_3 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_4'] = x_agreement_steps__mutmut_4 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_5'] = x_agreement_steps__mutmut_5 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_6'] = x_agreement_steps__mutmut_6 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_7'] = x_agreement_steps__mutmut_7 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_8'] = x_agreement_steps__mutmut_8 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_9'] = x_agreement_steps__mutmut_9 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_10'] = x_agreement_steps__mutmut_10 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_11'] = x_agreement_steps__mutmut_11 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_12'] = x_agreement_steps__mutmut_12 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_13'] = x_agreement_steps__mutmut_13 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_14'] = x_agreement_steps__mutmut_14 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_15'] = x_agreement_steps__mutmut_15 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_16'] = x_agreement_steps__mutmut_16 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_17'] = x_agreement_steps__mutmut_17 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_18'] = x_agreement_steps__mutmut_18 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_19'] = x_agreement_steps__mutmut_19 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_20'] = x_agreement_steps__mutmut_20 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_21'] = x_agreement_steps__mutmut_21 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_22'] = x_agreement_steps__mutmut_22 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_23'] = x_agreement_steps__mutmut_23 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_24'] = x_agreement_steps__mutmut_24 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_25'] = x_agreement_steps__mutmut_25 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_26'] = x_agreement_steps__mutmut_26 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_27'] = x_agreement_steps__mutmut_27 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_28'] = x_agreement_steps__mutmut_28 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_29'] = x_agreement_steps__mutmut_29 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_30'] = x_agreement_steps__mutmut_30 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_31'] = x_agreement_steps__mutmut_31 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_32'] = x_agreement_steps__mutmut_32 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_33'] = x_agreement_steps__mutmut_33 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_34'] = x_agreement_steps__mutmut_34 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_35'] = x_agreement_steps__mutmut_35 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_36'] = x_agreement_steps__mutmut_36 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_37'] = x_agreement_steps__mutmut_37 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_38'] = x_agreement_steps__mutmut_38 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_39'] = x_agreement_steps__mutmut_39 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_40'] = x_agreement_steps__mutmut_40 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_41'] = x_agreement_steps__mutmut_41 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_42'] = x_agreement_steps__mutmut_42 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_43'] = x_agreement_steps__mutmut_43 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_44'] = x_agreement_steps__mutmut_44 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_45'] = x_agreement_steps__mutmut_45 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_46'] = x_agreement_steps__mutmut_46 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_47'] = x_agreement_steps__mutmut_47 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_48'] = x_agreement_steps__mutmut_48 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_49'] = x_agreement_steps__mutmut_49 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_50'] = x_agreement_steps__mutmut_50 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_51'] = x_agreement_steps__mutmut_51 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_52'] = x_agreement_steps__mutmut_52 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_53'] = x_agreement_steps__mutmut_53 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_54'] = x_agreement_steps__mutmut_54 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_55'] = x_agreement_steps__mutmut_55 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_56'] = x_agreement_steps__mutmut_56 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_57'] = x_agreement_steps__mutmut_57 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_58'] = x_agreement_steps__mutmut_58 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_59'] = x_agreement_steps__mutmut_59 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_60'] = x_agreement_steps__mutmut_60 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_61'] = x_agreement_steps__mutmut_61 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_62'] = x_agreement_steps__mutmut_62 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_63'] = x_agreement_steps__mutmut_63 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_64'] = x_agreement_steps__mutmut_64 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_65'] = x_agreement_steps__mutmut_65 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_66'] = x_agreement_steps__mutmut_66 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_67'] = x_agreement_steps__mutmut_67 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_68'] = x_agreement_steps__mutmut_68 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_69'] = x_agreement_steps__mutmut_69 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_70'] = x_agreement_steps__mutmut_70 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_71'] = x_agreement_steps__mutmut_71 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_72'] = x_agreement_steps__mutmut_72 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_73'] = x_agreement_steps__mutmut_73 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_74'] = x_agreement_steps__mutmut_74 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_75'] = x_agreement_steps__mutmut_75 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_76'] = x_agreement_steps__mutmut_76 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_77'] = x_agreement_steps__mutmut_77 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_78'] = x_agreement_steps__mutmut_78 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_79'] = x_agreement_steps__mutmut_79 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_80'] = x_agreement_steps__mutmut_80 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_81'] = x_agreement_steps__mutmut_81 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_82'] = x_agreement_steps__mutmut_82 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_83'] = x_agreement_steps__mutmut_83 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_84'] = x_agreement_steps__mutmut_84 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_85'] = x_agreement_steps__mutmut_85 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_86'] = x_agreement_steps__mutmut_86 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_87'] = x_agreement_steps__mutmut_87 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_88'] = x_agreement_steps__mutmut_88 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_89'] = x_agreement_steps__mutmut_89 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_90'] = x_agreement_steps__mutmut_90 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_91'] = x_agreement_steps__mutmut_91 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_92'] = x_agreement_steps__mutmut_92 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_93'] = x_agreement_steps__mutmut_93 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_94'] = x_agreement_steps__mutmut_94 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_95'] = x_agreement_steps__mutmut_95 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_96'] = x_agreement_steps__mutmut_96 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_97'] = x_agreement_steps__mutmut_97 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_98'] = x_agreement_steps__mutmut_98 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_99'] = x_agreement_steps__mutmut_99 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_100'] = x_agreement_steps__mutmut_100 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_101'] = x_agreement_steps__mutmut_101 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_102'] = x_agreement_steps__mutmut_102 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_103'] = x_agreement_steps__mutmut_103 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_104'] = x_agreement_steps__mutmut_104 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_105'] = x_agreement_steps__mutmut_105 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_106'] = x_agreement_steps__mutmut_106 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_107'] = x_agreement_steps__mutmut_107 # type: ignore # mutmut generated
mutants_x_agreement_steps__mutmut['x_agreement_steps__mutmut_108'] = x_agreement_steps__mutmut_108 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_power_steps__mutmut)
def power_steps(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_orig(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_1(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = None
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_2(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(None, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_3(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, None)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_4(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_5(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, )
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_6(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None or standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_7(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_8(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id(None) in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_9(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("XXpowersXX") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_10(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("POWERS") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_11(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") not in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), form)


def x_power_steps__mutmut_12(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(None, standing.rule_id("powers"), form)


def x_power_steps__mutmut_13(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, None, form)


def x_power_steps__mutmut_14(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), None)


def x_power_steps__mutmut_15(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(standing.rule_id("powers"), form)


def x_power_steps__mutmut_16(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, form)


def x_power_steps__mutmut_17(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("powers"), )


def x_power_steps__mutmut_18(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id(None), form)


def x_power_steps__mutmut_19(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("XXpowersXX"), form)


def x_power_steps__mutmut_20(history: History, bench: Bench, form: str) -> Iterator[Reason]:
    """Link 1: the agreement gives the power to serve this form. An unknown text gives none to read."""
    standing = agreement_at(history, bench)
    if standing is not None and standing.rule_id("powers") in bench.book.rules:
        yield _power_step(bench, standing.rule_id("POWERS"), form)

mutants_x_power_steps__mutmut['_mutmut_orig'] = x_power_steps__mutmut_orig # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_1'] = x_power_steps__mutmut_1 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_2'] = x_power_steps__mutmut_2 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_3'] = x_power_steps__mutmut_3 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_4'] = x_power_steps__mutmut_4 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_5'] = x_power_steps__mutmut_5 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_6'] = x_power_steps__mutmut_6 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_7'] = x_power_steps__mutmut_7 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_8'] = x_power_steps__mutmut_8 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_9'] = x_power_steps__mutmut_9 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_10'] = x_power_steps__mutmut_10 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_11'] = x_power_steps__mutmut_11 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_12'] = x_power_steps__mutmut_12 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_13'] = x_power_steps__mutmut_13 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_14'] = x_power_steps__mutmut_14 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_15'] = x_power_steps__mutmut_15 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_16'] = x_power_steps__mutmut_16 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_17'] = x_power_steps__mutmut_17 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_18'] = x_power_steps__mutmut_18 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_19'] = x_power_steps__mutmut_19 # type: ignore # mutmut generated
mutants_x_power_steps__mutmut['x_power_steps__mutmut_20'] = x_power_steps__mutmut_20 # type: ignore # mutmut generated
mutants_x__power_step__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__power_step__mutmut)
def _power_step(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_orig(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_1(bench: Bench, rule_id: str, form: str) -> Reason:
    value = None
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_2(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(None)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_3(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is not None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_4(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step(None, Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_5(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", None, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_6(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, None)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_7(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step(Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_8(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_9(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, )
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_10(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("XXSERVICE.AGREEMENT_UNCERTAINXX", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_11(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("service.agreement_uncertain", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_12(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = None
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_13(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(None, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_14(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, None)
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_15(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_16(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, )
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_17(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(None, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_18(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, None))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_19(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_20(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, ))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_21(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        None, answer, rule_id
    )


def x__power_step__mutmut_22(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", None, rule_id
    )


def x__power_step__mutmut_23(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, None
    )


def x__power_step__mutmut_24(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        answer, rule_id
    )


def x__power_step__mutmut_25(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", rule_id
    )


def x__power_step__mutmut_26(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, )


def x__power_step__mutmut_27(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if (answer is Answer.YES) and False else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_28(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if (answer is Answer.YES) or True else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_29(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "XXSERVICE.POWER_GIVENXX" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_30(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "service.power_given" if answer is Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_31(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is not Answer.YES else "SERVICE.POWER_NOT_GIVEN", answer, rule_id
    )


def x__power_step__mutmut_32(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "XXSERVICE.POWER_NOT_GIVENXX", answer, rule_id
    )


def x__power_step__mutmut_33(bench: Bench, rule_id: str, form: str) -> Reason:
    value = bench.value(rule_id)
    if value is None:
        return bench.step("SERVICE.AGREEMENT_UNCERTAIN", Answer.UNKNOWN, rule_id)
    answer = powers.is_allowed(value.terms, POWER_FOR_FORM.get(form, form))
    return bench.step(
        "SERVICE.POWER_GIVEN" if answer is Answer.YES else "service.power_not_given", answer, rule_id
    )

mutants_x__power_step__mutmut['_mutmut_orig'] = x__power_step__mutmut_orig # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_1'] = x__power_step__mutmut_1 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_2'] = x__power_step__mutmut_2 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_3'] = x__power_step__mutmut_3 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_4'] = x__power_step__mutmut_4 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_5'] = x__power_step__mutmut_5 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_6'] = x__power_step__mutmut_6 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_7'] = x__power_step__mutmut_7 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_8'] = x__power_step__mutmut_8 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_9'] = x__power_step__mutmut_9 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_10'] = x__power_step__mutmut_10 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_11'] = x__power_step__mutmut_11 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_12'] = x__power_step__mutmut_12 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_13'] = x__power_step__mutmut_13 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_14'] = x__power_step__mutmut_14 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_15'] = x__power_step__mutmut_15 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_16'] = x__power_step__mutmut_16 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_17'] = x__power_step__mutmut_17 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_18'] = x__power_step__mutmut_18 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_19'] = x__power_step__mutmut_19 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_20'] = x__power_step__mutmut_20 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_21'] = x__power_step__mutmut_21 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_22'] = x__power_step__mutmut_22 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_23'] = x__power_step__mutmut_23 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_24'] = x__power_step__mutmut_24 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_25'] = x__power_step__mutmut_25 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_26'] = x__power_step__mutmut_26 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_27'] = x__power_step__mutmut_27 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_28'] = x__power_step__mutmut_28 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_29'] = x__power_step__mutmut_29 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_30'] = x__power_step__mutmut_30 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_31'] = x__power_step__mutmut_31 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_32'] = x__power_step__mutmut_32 # type: ignore # mutmut generated
mutants_x__power_step__mutmut['x__power_step__mutmut_33'] = x__power_step__mutmut_33 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_state_law_steps__mutmut)
def state_law_steps(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_orig(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_1(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = None
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_2(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(None).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_3(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = None
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_4(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(None)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_5(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" or not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_6(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by != "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_7(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "XXagreement_effectXX" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_8(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "AGREEMENT_EFFECT" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_9(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_10(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(None)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_11(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_12(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step(None, Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_13(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", None, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_14(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, None)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_15(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step(Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_16(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_17(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, )
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_18(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("XXSERVICE.STATE_LAW_UNSETTLEDXX", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_19(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("service.state_law_unsettled", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_20(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = None
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_21(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(None, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_22(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, None)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_23(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_24(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, )
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_25(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = None
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_26(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "XXSERVICE.STATE_LAW_ALLOWSXX",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_27(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "service.state_law_allows",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_28(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "XXSERVICE.STATE_LAW_FORBIDSXX",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_29(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "service.state_law_forbids",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_30(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "XXSERVICE.STATE_LAW_UNSETTLEDXX",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_31(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "service.state_law_unsettled",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_32(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(None, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_33(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, None, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_34(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, None)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_35(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_36(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_37(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, )
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_38(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = None
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_39(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(None, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_40(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, None, (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_41(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), None, stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_42(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), None)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_43(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches((agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_44(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_45(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_46(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), )
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_47(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = None
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_48(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_49(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_50(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)


def x_state_law_steps__mutmut_51(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(None, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_52(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, None):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_53(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_54(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, ):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_55(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step(None, Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_56(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", None, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_57(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, None, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_58(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, None)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_59(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step(Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_60(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_61(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_62(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, )
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_63(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("XXSERVICE.SWITCHED_ONXX", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_64(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("service.switched_on", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_65(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step(None, Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_66(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", None, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_67(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, None, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_68(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, None)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_69(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step(Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_70(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_71(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_72(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, )
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_73(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("XXSERVICE.SWITCHED_OFFXX", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_74(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("service.switched_off", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_75(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(None, facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_76(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, None, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_77(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, None)


def x_state_law_steps__mutmut_78(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(facts, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_79(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, "counsel had not switched warrant service off")


def x_state_law_steps__mutmut_80(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, )


def x_state_law_steps__mutmut_81(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "XXcounsel had not switched warrant service offXX")


def x_state_law_steps__mutmut_82(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    today = bench.at.astimezone(bench.zone).date()
    rules = [
        rule
        for rule in bench.book.under(history.casefile.place)
        if rule.decided_by == "agreement_effect" and not rule.has_ended_by(today)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        answer = _effect(rule, bench)
        code = {
            Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
            Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
            Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
        }[answer]
        yield bench.step(code, answer, rule.id)
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "COUNSEL HAD NOT SWITCHED WARRANT SERVICE OFF")

mutants_x_state_law_steps__mutmut['_mutmut_orig'] = x_state_law_steps__mutmut_orig # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_1'] = x_state_law_steps__mutmut_1 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_2'] = x_state_law_steps__mutmut_2 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_3'] = x_state_law_steps__mutmut_3 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_4'] = x_state_law_steps__mutmut_4 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_5'] = x_state_law_steps__mutmut_5 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_6'] = x_state_law_steps__mutmut_6 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_7'] = x_state_law_steps__mutmut_7 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_8'] = x_state_law_steps__mutmut_8 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_9'] = x_state_law_steps__mutmut_9 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_10'] = x_state_law_steps__mutmut_10 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_11'] = x_state_law_steps__mutmut_11 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_12'] = x_state_law_steps__mutmut_12 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_13'] = x_state_law_steps__mutmut_13 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_14'] = x_state_law_steps__mutmut_14 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_15'] = x_state_law_steps__mutmut_15 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_16'] = x_state_law_steps__mutmut_16 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_17'] = x_state_law_steps__mutmut_17 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_18'] = x_state_law_steps__mutmut_18 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_19'] = x_state_law_steps__mutmut_19 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_20'] = x_state_law_steps__mutmut_20 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_21'] = x_state_law_steps__mutmut_21 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_22'] = x_state_law_steps__mutmut_22 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_23'] = x_state_law_steps__mutmut_23 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_24'] = x_state_law_steps__mutmut_24 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_25'] = x_state_law_steps__mutmut_25 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_26'] = x_state_law_steps__mutmut_26 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_27'] = x_state_law_steps__mutmut_27 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_28'] = x_state_law_steps__mutmut_28 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_29'] = x_state_law_steps__mutmut_29 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_30'] = x_state_law_steps__mutmut_30 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_31'] = x_state_law_steps__mutmut_31 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_32'] = x_state_law_steps__mutmut_32 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_33'] = x_state_law_steps__mutmut_33 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_34'] = x_state_law_steps__mutmut_34 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_35'] = x_state_law_steps__mutmut_35 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_36'] = x_state_law_steps__mutmut_36 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_37'] = x_state_law_steps__mutmut_37 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_38'] = x_state_law_steps__mutmut_38 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_39'] = x_state_law_steps__mutmut_39 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_40'] = x_state_law_steps__mutmut_40 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_41'] = x_state_law_steps__mutmut_41 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_42'] = x_state_law_steps__mutmut_42 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_43'] = x_state_law_steps__mutmut_43 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_44'] = x_state_law_steps__mutmut_44 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_45'] = x_state_law_steps__mutmut_45 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_46'] = x_state_law_steps__mutmut_46 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_47'] = x_state_law_steps__mutmut_47 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_48'] = x_state_law_steps__mutmut_48 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_49'] = x_state_law_steps__mutmut_49 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_50'] = x_state_law_steps__mutmut_50 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_51'] = x_state_law_steps__mutmut_51 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_52'] = x_state_law_steps__mutmut_52 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_53'] = x_state_law_steps__mutmut_53 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_54'] = x_state_law_steps__mutmut_54 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_55'] = x_state_law_steps__mutmut_55 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_56'] = x_state_law_steps__mutmut_56 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_57'] = x_state_law_steps__mutmut_57 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_58'] = x_state_law_steps__mutmut_58 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_59'] = x_state_law_steps__mutmut_59 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_60'] = x_state_law_steps__mutmut_60 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_61'] = x_state_law_steps__mutmut_61 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_62'] = x_state_law_steps__mutmut_62 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_63'] = x_state_law_steps__mutmut_63 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_64'] = x_state_law_steps__mutmut_64 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_65'] = x_state_law_steps__mutmut_65 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_66'] = x_state_law_steps__mutmut_66 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_67'] = x_state_law_steps__mutmut_67 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_68'] = x_state_law_steps__mutmut_68 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_69'] = x_state_law_steps__mutmut_69 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_70'] = x_state_law_steps__mutmut_70 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_71'] = x_state_law_steps__mutmut_71 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_72'] = x_state_law_steps__mutmut_72 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_73'] = x_state_law_steps__mutmut_73 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_74'] = x_state_law_steps__mutmut_74 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_75'] = x_state_law_steps__mutmut_75 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_76'] = x_state_law_steps__mutmut_76 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_77'] = x_state_law_steps__mutmut_77 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_78'] = x_state_law_steps__mutmut_78 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_79'] = x_state_law_steps__mutmut_79 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_80'] = x_state_law_steps__mutmut_80 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_81'] = x_state_law_steps__mutmut_81 # type: ignore # mutmut generated
mutants_x_state_law_steps__mutmut['x_state_law_steps__mutmut_82'] = x_state_law_steps__mutmut_82 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_changes_ahead__mutmut)
def changes_ahead(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_orig(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_1(history: History, bench: Bench, officer_stream: str = "XXXX") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_2(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = None
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_3(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams(None))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_4(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("XXagreementXX"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_5(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("AGREEMENT"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_6(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = None
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_7(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams or fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_8(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream not in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_9(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest >= bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_10(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = None
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_11(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(None, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_12(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=None)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_13(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_14(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, )
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_15(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead = [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_16(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead -= [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_17(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) or f.what.until > bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_18(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until >= bench.at
    ]
    return ahead + law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_19(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead - law_changes(bench, history.casefile.place)


def x_changes_ahead__mutmut_20(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(None, history.casefile.place)


def x_changes_ahead__mutmut_21(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, None)


def x_changes_ahead__mutmut_22(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(history.casefile.place)


def x_changes_ahead__mutmut_23(history: History, bench: Bench, officer_stream: str = "") -> list[datetime]:
    """List the instants to come at which the agreement, the law or the officer's standing may change.

    They are recorded ahead (an end, a withdrawal with its effective time, a turn
    of duty) or written in the book (law that starts or ends on a later day).
    """
    streams = (officer_stream, *history.agency_streams(), *history.streams("agreement"))
    ahead = [
        fact.happened_at.earliest
        for fact in history.facts
        if fact.stream in streams and fact.happened_at.earliest > bench.at
    ]
    turns = history.of(officer.DutyStarted, stream=officer_stream)
    ahead += [
        f.what.until for f in turns if isinstance(f.what, officer.DutyStarted) and f.what.until > bench.at
    ]
    return ahead + law_changes(bench, )

mutants_x_changes_ahead__mutmut['_mutmut_orig'] = x_changes_ahead__mutmut_orig # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_1'] = x_changes_ahead__mutmut_1 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_2'] = x_changes_ahead__mutmut_2 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_3'] = x_changes_ahead__mutmut_3 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_4'] = x_changes_ahead__mutmut_4 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_5'] = x_changes_ahead__mutmut_5 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_6'] = x_changes_ahead__mutmut_6 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_7'] = x_changes_ahead__mutmut_7 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_8'] = x_changes_ahead__mutmut_8 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_9'] = x_changes_ahead__mutmut_9 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_10'] = x_changes_ahead__mutmut_10 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_11'] = x_changes_ahead__mutmut_11 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_12'] = x_changes_ahead__mutmut_12 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_13'] = x_changes_ahead__mutmut_13 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_14'] = x_changes_ahead__mutmut_14 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_15'] = x_changes_ahead__mutmut_15 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_16'] = x_changes_ahead__mutmut_16 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_17'] = x_changes_ahead__mutmut_17 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_18'] = x_changes_ahead__mutmut_18 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_19'] = x_changes_ahead__mutmut_19 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_20'] = x_changes_ahead__mutmut_20 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_21'] = x_changes_ahead__mutmut_21 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_22'] = x_changes_ahead__mutmut_22 # type: ignore # mutmut generated
mutants_x_changes_ahead__mutmut['x_changes_ahead__mutmut_23'] = x_changes_ahead__mutmut_23 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_law_changes__mutmut)
def law_changes(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_orig(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_1(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = None
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_2(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(None)[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_3(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.rpartition(".")[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_4(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition("XX.XX")[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_5(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[1] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_6(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] not in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_7(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("XXusXX", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_8(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("US", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_9(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "XXmoaXX", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_10(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "MOA", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_11(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "moa", "XXreadingsXX", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_12(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "moa", "READINGS", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_13(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_14(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = None
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_15(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(None, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_16(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, None) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_17(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_18(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, ) for day in days)
    return sorted(instant for instant in midnights if instant > bench.at)


def x_law_changes__mutmut_19(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(None)


def x_law_changes__mutmut_20(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    days = {
        day
        for rule in bench.book.rules.values()
        if rule.id.partition(".")[0] in ("us", "moa", "readings", place)
        for value in rule.values
        for day in (value.in_force_from, value.in_force_to)
        if day is not None
    }
    midnights = (local_midnight(day, bench.zone) for day in days)
    return sorted(instant for instant in midnights if instant >= bench.at)

mutants_x_law_changes__mutmut['_mutmut_orig'] = x_law_changes__mutmut_orig # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_1'] = x_law_changes__mutmut_1 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_2'] = x_law_changes__mutmut_2 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_3'] = x_law_changes__mutmut_3 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_4'] = x_law_changes__mutmut_4 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_5'] = x_law_changes__mutmut_5 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_6'] = x_law_changes__mutmut_6 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_7'] = x_law_changes__mutmut_7 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_8'] = x_law_changes__mutmut_8 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_9'] = x_law_changes__mutmut_9 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_10'] = x_law_changes__mutmut_10 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_11'] = x_law_changes__mutmut_11 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_12'] = x_law_changes__mutmut_12 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_13'] = x_law_changes__mutmut_13 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_14'] = x_law_changes__mutmut_14 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_15'] = x_law_changes__mutmut_15 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_16'] = x_law_changes__mutmut_16 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_17'] = x_law_changes__mutmut_17 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_18'] = x_law_changes__mutmut_18 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_19'] = x_law_changes__mutmut_19 # type: ignore # mutmut generated
mutants_x_law_changes__mutmut['x_law_changes__mutmut_20'] = x_law_changes__mutmut_20 # type: ignore # mutmut generated
mutants_x__effect__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__effect__mutmut)
def _effect(rule: Rule, bench: Bench) -> Answer:
    value = bench.value(rule.id)
    return Answer.UNKNOWN if value is None else agreement_effect.answer(value.terms, WSO)


def x__effect__mutmut_orig(rule: Rule, bench: Bench) -> Answer:
    value = bench.value(rule.id)
    return Answer.UNKNOWN if value is None else agreement_effect.answer(value.terms, WSO)


def x__effect__mutmut_1(rule: Rule, bench: Bench) -> Answer:
    value = None
    return Answer.UNKNOWN if value is None else agreement_effect.answer(value.terms, WSO)


def x__effect__mutmut_2(rule: Rule, bench: Bench) -> Answer:
    value = bench.value(None)
    return Answer.UNKNOWN if value is None else agreement_effect.answer(value.terms, WSO)


def x__effect__mutmut_3(rule: Rule, bench: Bench) -> Answer:
    value = bench.value(rule.id)
    return Answer.UNKNOWN if (value is None) and False else agreement_effect.answer(value.terms, WSO)


def x__effect__mutmut_4(rule: Rule, bench: Bench) -> Answer:
    value = bench.value(rule.id)
    return Answer.UNKNOWN if (value is None) or True else agreement_effect.answer(value.terms, WSO)


def x__effect__mutmut_5(rule: Rule, bench: Bench) -> Answer:
    value = bench.value(rule.id)
    return Answer.UNKNOWN if value is not None else agreement_effect.answer(value.terms, WSO)


def x__effect__mutmut_6(rule: Rule, bench: Bench) -> Answer:
    value = bench.value(rule.id)
    return Answer.UNKNOWN if value is None else agreement_effect.answer(None, WSO)


def x__effect__mutmut_7(rule: Rule, bench: Bench) -> Answer:
    value = bench.value(rule.id)
    return Answer.UNKNOWN if value is None else agreement_effect.answer(value.terms, None)


def x__effect__mutmut_8(rule: Rule, bench: Bench) -> Answer:
    value = bench.value(rule.id)
    return Answer.UNKNOWN if value is None else agreement_effect.answer(WSO)


def x__effect__mutmut_9(rule: Rule, bench: Bench) -> Answer:
    value = bench.value(rule.id)
    return Answer.UNKNOWN if value is None else agreement_effect.answer(value.terms, )

mutants_x__effect__mutmut['_mutmut_orig'] = x__effect__mutmut_orig # type: ignore # mutmut generated
mutants_x__effect__mutmut['x__effect__mutmut_1'] = x__effect__mutmut_1 # type: ignore # mutmut generated
mutants_x__effect__mutmut['x__effect__mutmut_2'] = x__effect__mutmut_2 # type: ignore # mutmut generated
mutants_x__effect__mutmut['x__effect__mutmut_3'] = x__effect__mutmut_3 # type: ignore # mutmut generated
mutants_x__effect__mutmut['x__effect__mutmut_4'] = x__effect__mutmut_4 # type: ignore # mutmut generated
mutants_x__effect__mutmut['x__effect__mutmut_5'] = x__effect__mutmut_5 # type: ignore # mutmut generated
mutants_x__effect__mutmut['x__effect__mutmut_6'] = x__effect__mutmut_6 # type: ignore # mutmut generated
mutants_x__effect__mutmut['x__effect__mutmut_7'] = x__effect__mutmut_7 # type: ignore # mutmut generated
mutants_x__effect__mutmut['x__effect__mutmut_8'] = x__effect__mutmut_8 # type: ignore # mutmut generated
mutants_x__effect__mutmut['x__effect__mutmut_9'] = x__effect__mutmut_9 # type: ignore # mutmut generated


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One item of the officer's chain: what brings it, what takes it away, and its codes."""

    brings: tuple[type, ...]
    ends: tuple[type, ...]
    has: str
    lacks: str
    what: str


PAPERS = {
    "ICE_CERTIFIED": Paper(
        brings=(officer.IceCertified,),
        ends=(),
        has="SERVICE.CERTIFIED",
        lacks="SERVICE.NOT_CERTIFIED",
        what="ICE's certification of the officer",
    ),
    "AUTHORIZATION_LETTER": Paper(
        brings=(officer.LetterSigned,),
        ends=(),
        has="SERVICE.LETTER",
        lacks="SERVICE.NO_LETTER",
        what="the authorization letter",
    ),
    "FORM_70_006": Paper(
        brings=(officer.Form70006Executed,),
        ends=(),
        has="SERVICE.FORM_70_006",
        lacks="SERVICE.NO_FORM_70_006",
        what="Form 70-006",
    ),
    "CREDENTIAL": Paper(
        brings=(officer.CredentialIssued,),
        ends=(officer.CredentialReturned, officer.CredentialLost),
        has="SERVICE.CREDENTIAL",
        lacks="SERVICE.NO_CREDENTIAL",
        what="the ICE credential",
    ),
}
mutants_x_officer_steps__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_officer_steps__mutmut)
def officer_steps(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_orig(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_1(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = None
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_2(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_3(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if (chain in bench.book.rules) and False else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_4(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if (chain in bench.book.rules) or True else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_5(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(None) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_6(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain not in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_7(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(None, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_8(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, None, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_9(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, None, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_10(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, None)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_11(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_12(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_13(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_14(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, )
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_15(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is not None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_16(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step(None, Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_17(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", None, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_18(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, None, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_19(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=None)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_20(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step(Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_21(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_22(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_23(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, )
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_24(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("XXSERVICE.TEXT_UNKNOWNXX", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_25(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("service.text_unknown", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_26(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(None, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_27(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, None, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_28(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, None, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_29(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, None, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_30(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, None)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_31(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_32(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_33(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_34(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_35(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, )
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_36(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(None, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_37(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, None, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_38(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, None, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_39(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, None)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_40(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_41(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_42(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_43(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, )
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_44(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(None, bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_45(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, None, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_46(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, None, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_47(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, None)


def x_officer_steps__mutmut_48(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(bench, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_49(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, stream, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_50(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, bench.known(f"moa.{text}.scheduled_release", STATE_LAW))


def x_officer_steps__mutmut_51(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, )


def x_officer_steps__mutmut_52(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(None, STATE_LAW))


def x_officer_steps__mutmut_53(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", None))


def x_officer_steps__mutmut_54(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(STATE_LAW))


def x_officer_steps__mutmut_55(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Link 2: certified, letter, form, credential, none withdrawn or suspended, employed, on duty here.

    No expiry is invented: the agreements name none.
    """
    chain = f"moa.{text}.officer_chain"
    value = bench.value(chain) if chain in bench.book.rules else None
    yield _employment_step(history, bench, stream, text)
    if value is None:
        yield bench.step("SERVICE.TEXT_UNKNOWN", Answer.UNKNOWN, STATE_LAW, text=text)
    else:
        for item in value.terms.all_of:
            yield _paper_step(history, bench, stream, item, chain)
    yield from _withdrawal_steps(history, bench, stream, text)
    yield _duty_step(history, bench, stream, bench.known(f"moa.{text}.scheduled_release", ))

mutants_x_officer_steps__mutmut['_mutmut_orig'] = x_officer_steps__mutmut_orig # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_1'] = x_officer_steps__mutmut_1 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_2'] = x_officer_steps__mutmut_2 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_3'] = x_officer_steps__mutmut_3 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_4'] = x_officer_steps__mutmut_4 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_5'] = x_officer_steps__mutmut_5 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_6'] = x_officer_steps__mutmut_6 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_7'] = x_officer_steps__mutmut_7 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_8'] = x_officer_steps__mutmut_8 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_9'] = x_officer_steps__mutmut_9 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_10'] = x_officer_steps__mutmut_10 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_11'] = x_officer_steps__mutmut_11 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_12'] = x_officer_steps__mutmut_12 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_13'] = x_officer_steps__mutmut_13 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_14'] = x_officer_steps__mutmut_14 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_15'] = x_officer_steps__mutmut_15 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_16'] = x_officer_steps__mutmut_16 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_17'] = x_officer_steps__mutmut_17 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_18'] = x_officer_steps__mutmut_18 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_19'] = x_officer_steps__mutmut_19 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_20'] = x_officer_steps__mutmut_20 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_21'] = x_officer_steps__mutmut_21 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_22'] = x_officer_steps__mutmut_22 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_23'] = x_officer_steps__mutmut_23 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_24'] = x_officer_steps__mutmut_24 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_25'] = x_officer_steps__mutmut_25 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_26'] = x_officer_steps__mutmut_26 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_27'] = x_officer_steps__mutmut_27 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_28'] = x_officer_steps__mutmut_28 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_29'] = x_officer_steps__mutmut_29 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_30'] = x_officer_steps__mutmut_30 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_31'] = x_officer_steps__mutmut_31 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_32'] = x_officer_steps__mutmut_32 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_33'] = x_officer_steps__mutmut_33 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_34'] = x_officer_steps__mutmut_34 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_35'] = x_officer_steps__mutmut_35 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_36'] = x_officer_steps__mutmut_36 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_37'] = x_officer_steps__mutmut_37 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_38'] = x_officer_steps__mutmut_38 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_39'] = x_officer_steps__mutmut_39 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_40'] = x_officer_steps__mutmut_40 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_41'] = x_officer_steps__mutmut_41 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_42'] = x_officer_steps__mutmut_42 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_43'] = x_officer_steps__mutmut_43 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_44'] = x_officer_steps__mutmut_44 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_45'] = x_officer_steps__mutmut_45 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_46'] = x_officer_steps__mutmut_46 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_47'] = x_officer_steps__mutmut_47 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_48'] = x_officer_steps__mutmut_48 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_49'] = x_officer_steps__mutmut_49 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_50'] = x_officer_steps__mutmut_50 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_51'] = x_officer_steps__mutmut_51 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_52'] = x_officer_steps__mutmut_52 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_53'] = x_officer_steps__mutmut_53 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_54'] = x_officer_steps__mutmut_54 # type: ignore # mutmut generated
mutants_x_officer_steps__mutmut['x_officer_steps__mutmut_55'] = x_officer_steps__mutmut_55 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__employment_step__mutmut)
def _employment_step(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_orig(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_1(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = None
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_2(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(None, STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_3(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", None)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_4(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_5(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", )
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_6(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = None
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_7(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(None, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_8(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, None, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_9(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=None)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_10(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_11(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_12(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, )
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_13(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) and fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_14(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_15(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency not in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_16(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = None
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_17(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_18(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_19(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(None, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_20(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, None):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_21(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_22(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, ):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_23(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(None, Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_24(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", None, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_25(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, None, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_26(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, None)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_27(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_28(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_29(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_30(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, )
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_31(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("XXSERVICE.OFFICER_EMPLOYEDXX", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_32(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("service.officer_employed", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_33(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(None, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_34(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, None, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_35(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, None)
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_36(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_37(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_38(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, )
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_39(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "XXthe officer was employed by this agencyXX")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_40(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "THE OFFICER WAS EMPLOYED BY THIS AGENCY")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_41(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = None
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_42(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(None)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_43(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates or fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_44(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest < bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_45(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = None
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_46(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if (nominated) and False else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_47(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if (nominated) or True else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_48(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "XXSERVICE.OFFICER_NOT_EMPLOYEDXX" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_49(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "service.officer_not_employed" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_50(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "XXSERVICE.OFFICER_UNKNOWNXX"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_51(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "service.officer_unknown"
    return bench.step(code, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_52(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(None, Answer.NO, rule_id, ours)


def x__employment_step__mutmut_53(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, None, rule_id, ours)


def x__employment_step__mutmut_54(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, None, ours)


def x__employment_step__mutmut_55(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, None)


def x__employment_step__mutmut_56(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(Answer.NO, rule_id, ours)


def x__employment_step__mutmut_57(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, rule_id, ours)


def x__employment_step__mutmut_58(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, ours)


def x__employment_step__mutmut_59(history: History, bench: Bench, stream: str, text: str) -> Reason:
    rule_id = bench.known(f"moa.{text}.nomination", STATE_LAW)
    ours = [
        fact
        for fact in history.of(officer.Nominated, officer.LeftAgency, stream=stream)
        if not isinstance(fact.what, officer.Nominated) or fact.what.agency in history.agency_streams()
    ]
    events = [(fact, isinstance(fact.what, officer.Nominated)) for fact in ours]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step("SERVICE.OFFICER_EMPLOYED", Answer.YES, rule_id, ours)
        case Answer.UNKNOWN:
            return bench.unsure(rule_id, ours, "the officer was employed by this agency")
    nominated = any(nominates and fact.happened_at.earliest <= bench.at for fact, nominates in events)
    code = "SERVICE.OFFICER_NOT_EMPLOYED" if nominated else "SERVICE.OFFICER_UNKNOWN"
    return bench.step(code, Answer.NO, rule_id, )

mutants_x__employment_step__mutmut['_mutmut_orig'] = x__employment_step__mutmut_orig # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_1'] = x__employment_step__mutmut_1 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_2'] = x__employment_step__mutmut_2 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_3'] = x__employment_step__mutmut_3 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_4'] = x__employment_step__mutmut_4 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_5'] = x__employment_step__mutmut_5 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_6'] = x__employment_step__mutmut_6 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_7'] = x__employment_step__mutmut_7 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_8'] = x__employment_step__mutmut_8 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_9'] = x__employment_step__mutmut_9 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_10'] = x__employment_step__mutmut_10 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_11'] = x__employment_step__mutmut_11 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_12'] = x__employment_step__mutmut_12 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_13'] = x__employment_step__mutmut_13 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_14'] = x__employment_step__mutmut_14 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_15'] = x__employment_step__mutmut_15 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_16'] = x__employment_step__mutmut_16 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_17'] = x__employment_step__mutmut_17 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_18'] = x__employment_step__mutmut_18 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_19'] = x__employment_step__mutmut_19 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_20'] = x__employment_step__mutmut_20 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_21'] = x__employment_step__mutmut_21 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_22'] = x__employment_step__mutmut_22 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_23'] = x__employment_step__mutmut_23 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_24'] = x__employment_step__mutmut_24 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_25'] = x__employment_step__mutmut_25 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_26'] = x__employment_step__mutmut_26 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_27'] = x__employment_step__mutmut_27 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_28'] = x__employment_step__mutmut_28 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_29'] = x__employment_step__mutmut_29 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_30'] = x__employment_step__mutmut_30 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_31'] = x__employment_step__mutmut_31 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_32'] = x__employment_step__mutmut_32 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_33'] = x__employment_step__mutmut_33 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_34'] = x__employment_step__mutmut_34 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_35'] = x__employment_step__mutmut_35 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_36'] = x__employment_step__mutmut_36 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_37'] = x__employment_step__mutmut_37 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_38'] = x__employment_step__mutmut_38 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_39'] = x__employment_step__mutmut_39 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_40'] = x__employment_step__mutmut_40 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_41'] = x__employment_step__mutmut_41 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_42'] = x__employment_step__mutmut_42 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_43'] = x__employment_step__mutmut_43 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_44'] = x__employment_step__mutmut_44 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_45'] = x__employment_step__mutmut_45 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_46'] = x__employment_step__mutmut_46 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_47'] = x__employment_step__mutmut_47 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_48'] = x__employment_step__mutmut_48 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_49'] = x__employment_step__mutmut_49 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_50'] = x__employment_step__mutmut_50 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_51'] = x__employment_step__mutmut_51 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_52'] = x__employment_step__mutmut_52 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_53'] = x__employment_step__mutmut_53 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_54'] = x__employment_step__mutmut_54 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_55'] = x__employment_step__mutmut_55 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_56'] = x__employment_step__mutmut_56 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_57'] = x__employment_step__mutmut_57 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_58'] = x__employment_step__mutmut_58 # type: ignore # mutmut generated
mutants_x__employment_step__mutmut['x__employment_step__mutmut_59'] = x__employment_step__mutmut_59 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__paper_step__mutmut)
def _paper_step(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_orig(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_1(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = None
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_2(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(None)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_3(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is not None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_4(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(None, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_5(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, None, item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_6(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), None)
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_7(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure((), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_8(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_9(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), )
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_10(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").upper())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_11(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace(None, " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_12(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", None).lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_13(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace(" ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_14(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", ).lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_15(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("XX_XX", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_16(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", "XX XX").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_17(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = None
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_18(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(None, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_19(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, None, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_20(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, None, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_21(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, None)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_22(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_23(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_24(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_25(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, )
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_26(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = None
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_27(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_28(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_29(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(None, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_30(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, None):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_31(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_32(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, ):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_33(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(None, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_34(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, None, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_35(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, None, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_36(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, None)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_37(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_38(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_39(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_40(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, )
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_41(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(None, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_42(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, None, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_43(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, None, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_44(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, None)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_45(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_46(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, rule_id, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_47(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, facts)
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_48(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, )
    return bench.unsure(rule_id, facts, paper.what)


def x__paper_step__mutmut_49(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(None, facts, paper.what)


def x__paper_step__mutmut_50(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, None, paper.what)


def x__paper_step__mutmut_51(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, None)


def x__paper_step__mutmut_52(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(facts, paper.what)


def x__paper_step__mutmut_53(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, paper.what)


def x__paper_step__mutmut_54(history: History, bench: Bench, stream: str, item: str, rule_id: str) -> Reason:
    paper = PAPERS.get(item)
    if paper is None:
        return bench.unsure(rule_id, (), item.replace("_", " ").lower())
    events = switches(history, paper.brings, paper.ends, stream)
    facts = [fact for fact, _ in events]
    match switched_on(events, bench.at):
        case Answer.YES:
            return bench.step(paper.has, Answer.YES, rule_id, facts)
        case Answer.NO:
            return bench.step(paper.lacks, Answer.NO, rule_id, facts)
    return bench.unsure(rule_id, facts, )

mutants_x__paper_step__mutmut['_mutmut_orig'] = x__paper_step__mutmut_orig # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_1'] = x__paper_step__mutmut_1 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_2'] = x__paper_step__mutmut_2 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_3'] = x__paper_step__mutmut_3 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_4'] = x__paper_step__mutmut_4 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_5'] = x__paper_step__mutmut_5 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_6'] = x__paper_step__mutmut_6 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_7'] = x__paper_step__mutmut_7 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_8'] = x__paper_step__mutmut_8 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_9'] = x__paper_step__mutmut_9 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_10'] = x__paper_step__mutmut_10 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_11'] = x__paper_step__mutmut_11 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_12'] = x__paper_step__mutmut_12 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_13'] = x__paper_step__mutmut_13 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_14'] = x__paper_step__mutmut_14 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_15'] = x__paper_step__mutmut_15 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_16'] = x__paper_step__mutmut_16 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_17'] = x__paper_step__mutmut_17 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_18'] = x__paper_step__mutmut_18 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_19'] = x__paper_step__mutmut_19 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_20'] = x__paper_step__mutmut_20 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_21'] = x__paper_step__mutmut_21 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_22'] = x__paper_step__mutmut_22 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_23'] = x__paper_step__mutmut_23 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_24'] = x__paper_step__mutmut_24 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_25'] = x__paper_step__mutmut_25 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_26'] = x__paper_step__mutmut_26 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_27'] = x__paper_step__mutmut_27 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_28'] = x__paper_step__mutmut_28 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_29'] = x__paper_step__mutmut_29 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_30'] = x__paper_step__mutmut_30 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_31'] = x__paper_step__mutmut_31 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_32'] = x__paper_step__mutmut_32 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_33'] = x__paper_step__mutmut_33 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_34'] = x__paper_step__mutmut_34 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_35'] = x__paper_step__mutmut_35 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_36'] = x__paper_step__mutmut_36 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_37'] = x__paper_step__mutmut_37 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_38'] = x__paper_step__mutmut_38 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_39'] = x__paper_step__mutmut_39 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_40'] = x__paper_step__mutmut_40 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_41'] = x__paper_step__mutmut_41 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_42'] = x__paper_step__mutmut_42 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_43'] = x__paper_step__mutmut_43 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_44'] = x__paper_step__mutmut_44 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_45'] = x__paper_step__mutmut_45 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_46'] = x__paper_step__mutmut_46 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_47'] = x__paper_step__mutmut_47 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_48'] = x__paper_step__mutmut_48 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_49'] = x__paper_step__mutmut_49 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_50'] = x__paper_step__mutmut_50 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_51'] = x__paper_step__mutmut_51 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_52'] = x__paper_step__mutmut_52 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_53'] = x__paper_step__mutmut_53 # type: ignore # mutmut generated
mutants_x__paper_step__mutmut['x__paper_step__mutmut_54'] = x__paper_step__mutmut_54 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__withdrawal_steps__mutmut)
def _withdrawal_steps(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_orig(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_1(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = None
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_2(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(None, STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_3(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", None)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_4(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_5(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", )
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_6(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = None
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_7(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(None, STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_8(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", None)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_9(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_10(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", )
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_11(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = None
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_12(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(None, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_13(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, None, (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_14(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), None, stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_15(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), None)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_16(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches((officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_17(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_18(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_19(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), )
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_20(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = None
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_21(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(None, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_22(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, None, (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_23(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), None, stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_24(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), None)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_25(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches((officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_26(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_27(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_28(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), )
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_29(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = None
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_30(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = False
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_31(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, True, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_32(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "XXSERVICE.AUTHORITY_WITHDRAWNXX", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_33(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "service.authority_withdrawn", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_34(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "XXthe authority was not withdrawnXX"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_35(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "THE AUTHORITY WAS NOT WITHDRAWN"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_36(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(None, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_37(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, None, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_38(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, None), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_39(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_40(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_41(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, ), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_42(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), True, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_43(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "XXSERVICE.AUTHORITY_ENDEDXX", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_44(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "service.authority_ended", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_45(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, False, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_46(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "XXSERVICE.OFFICER_SUSPENDEDXX", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_47(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "service.officer_suspended", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_48(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "XXthe officer was not suspendedXX"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_49(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "THE OFFICER WAS NOT SUSPENDED"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_50(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = None
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_51(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_52(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_53(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(None, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_54(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, None, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_55(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=None):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_56(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_57(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_58(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, ):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_59(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = None
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_60(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = True
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_61(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(None, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_62(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, None, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_63(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, None, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_64(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, None)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_65(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_66(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_67(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_68(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, )
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_69(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = None
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_70(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = True
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_71(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(None, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_72(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, None, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_73(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, None)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_74(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_75(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_76(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, )
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_77(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step(None, Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_78(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", None, rule_id)


def x__withdrawal_steps__mutmut_79(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, None)


def x__withdrawal_steps__mutmut_80(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step(Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_81(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", rule_id)


def x__withdrawal_steps__mutmut_82(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("SERVICE.AUTHORITY_STANDS", Answer.YES, )


def x__withdrawal_steps__mutmut_83(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("XXSERVICE.AUTHORITY_STANDSXX", Answer.YES, rule_id)


def x__withdrawal_steps__mutmut_84(history: History, bench: Bench, stream: str, text: str) -> Iterator[Reason]:
    """Withdrawal lasts until a letter is signed after it; a suspension until it is lifted.

    An agreement that ends takes all authority given under it along.
    """
    rule_id = bench.known(f"moa.{text}.withdrawal", STATE_LAW)
    ended_by = bench.known(f"moa.{text}.end_revokes_all", STATE_LAW)
    withdrawn = switches(history, (officer.AuthorityWithdrawn,), (officer.LetterSigned,), stream)
    suspended = switches(history, (officer.Suspended,), (officer.SuspensionLifted,), stream)
    stands = True
    for events, paired, code, rule, what in (
        (withdrawn, False, "SERVICE.AUTHORITY_WITHDRAWN", rule_id, "the authority was not withdrawn"),
        (_ended(history, bench, stream), False, "SERVICE.AUTHORITY_ENDED", ended_by, ENDED_WORDS),
        (suspended, True, "SERVICE.OFFICER_SUSPENDED", rule_id, "the officer was not suspended"),
    ):
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at, paired=paired):
            case Answer.YES:
                stands = False
                yield bench.step(code, Answer.NO, rule, facts)
            case Answer.UNKNOWN:
                stands = False
                yield bench.unsure(rule, facts, what)
    if stands:
        yield bench.step("service.authority_stands", Answer.YES, rule_id)

mutants_x__withdrawal_steps__mutmut['_mutmut_orig'] = x__withdrawal_steps__mutmut_orig # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_1'] = x__withdrawal_steps__mutmut_1 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_2'] = x__withdrawal_steps__mutmut_2 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_3'] = x__withdrawal_steps__mutmut_3 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_4'] = x__withdrawal_steps__mutmut_4 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_5'] = x__withdrawal_steps__mutmut_5 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_6'] = x__withdrawal_steps__mutmut_6 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_7'] = x__withdrawal_steps__mutmut_7 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_8'] = x__withdrawal_steps__mutmut_8 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_9'] = x__withdrawal_steps__mutmut_9 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_10'] = x__withdrawal_steps__mutmut_10 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_11'] = x__withdrawal_steps__mutmut_11 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_12'] = x__withdrawal_steps__mutmut_12 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_13'] = x__withdrawal_steps__mutmut_13 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_14'] = x__withdrawal_steps__mutmut_14 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_15'] = x__withdrawal_steps__mutmut_15 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_16'] = x__withdrawal_steps__mutmut_16 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_17'] = x__withdrawal_steps__mutmut_17 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_18'] = x__withdrawal_steps__mutmut_18 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_19'] = x__withdrawal_steps__mutmut_19 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_20'] = x__withdrawal_steps__mutmut_20 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_21'] = x__withdrawal_steps__mutmut_21 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_22'] = x__withdrawal_steps__mutmut_22 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_23'] = x__withdrawal_steps__mutmut_23 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_24'] = x__withdrawal_steps__mutmut_24 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_25'] = x__withdrawal_steps__mutmut_25 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_26'] = x__withdrawal_steps__mutmut_26 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_27'] = x__withdrawal_steps__mutmut_27 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_28'] = x__withdrawal_steps__mutmut_28 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_29'] = x__withdrawal_steps__mutmut_29 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_30'] = x__withdrawal_steps__mutmut_30 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_31'] = x__withdrawal_steps__mutmut_31 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_32'] = x__withdrawal_steps__mutmut_32 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_33'] = x__withdrawal_steps__mutmut_33 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_34'] = x__withdrawal_steps__mutmut_34 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_35'] = x__withdrawal_steps__mutmut_35 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_36'] = x__withdrawal_steps__mutmut_36 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_37'] = x__withdrawal_steps__mutmut_37 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_38'] = x__withdrawal_steps__mutmut_38 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_39'] = x__withdrawal_steps__mutmut_39 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_40'] = x__withdrawal_steps__mutmut_40 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_41'] = x__withdrawal_steps__mutmut_41 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_42'] = x__withdrawal_steps__mutmut_42 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_43'] = x__withdrawal_steps__mutmut_43 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_44'] = x__withdrawal_steps__mutmut_44 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_45'] = x__withdrawal_steps__mutmut_45 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_46'] = x__withdrawal_steps__mutmut_46 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_47'] = x__withdrawal_steps__mutmut_47 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_48'] = x__withdrawal_steps__mutmut_48 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_49'] = x__withdrawal_steps__mutmut_49 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_50'] = x__withdrawal_steps__mutmut_50 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_51'] = x__withdrawal_steps__mutmut_51 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_52'] = x__withdrawal_steps__mutmut_52 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_53'] = x__withdrawal_steps__mutmut_53 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_54'] = x__withdrawal_steps__mutmut_54 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_55'] = x__withdrawal_steps__mutmut_55 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_56'] = x__withdrawal_steps__mutmut_56 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_57'] = x__withdrawal_steps__mutmut_57 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_58'] = x__withdrawal_steps__mutmut_58 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_59'] = x__withdrawal_steps__mutmut_59 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_60'] = x__withdrawal_steps__mutmut_60 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_61'] = x__withdrawal_steps__mutmut_61 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_62'] = x__withdrawal_steps__mutmut_62 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_63'] = x__withdrawal_steps__mutmut_63 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_64'] = x__withdrawal_steps__mutmut_64 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_65'] = x__withdrawal_steps__mutmut_65 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_66'] = x__withdrawal_steps__mutmut_66 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_67'] = x__withdrawal_steps__mutmut_67 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_68'] = x__withdrawal_steps__mutmut_68 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_69'] = x__withdrawal_steps__mutmut_69 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_70'] = x__withdrawal_steps__mutmut_70 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_71'] = x__withdrawal_steps__mutmut_71 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_72'] = x__withdrawal_steps__mutmut_72 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_73'] = x__withdrawal_steps__mutmut_73 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_74'] = x__withdrawal_steps__mutmut_74 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_75'] = x__withdrawal_steps__mutmut_75 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_76'] = x__withdrawal_steps__mutmut_76 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_77'] = x__withdrawal_steps__mutmut_77 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_78'] = x__withdrawal_steps__mutmut_78 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_79'] = x__withdrawal_steps__mutmut_79 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_80'] = x__withdrawal_steps__mutmut_80 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_81'] = x__withdrawal_steps__mutmut_81 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_82'] = x__withdrawal_steps__mutmut_82 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_83'] = x__withdrawal_steps__mutmut_83 # type: ignore # mutmut generated
mutants_x__withdrawal_steps__mutmut['x__withdrawal_steps__mutmut_84'] = x__withdrawal_steps__mutmut_84 # type: ignore # mutmut generated
mutants_x__ended__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__ended__mutmut)
def _ended(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_orig(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_1(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = None
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_2(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(None, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_3(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, None)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_4(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_5(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, )
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_6(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = None
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_7(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(None, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_8(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=None)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_9(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_10(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, )
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_11(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = None
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_12(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(None, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_13(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, None):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_14(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_15(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, ):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_16(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None or standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_17(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_18(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream == counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_19(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = None
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_20(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(None, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_21(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=None)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_22(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_23(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, )
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_24(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                None
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_25(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest > entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_26(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[+1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_27(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-2:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_28(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest < bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_29(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                break
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_30(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends = history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_31(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends -= history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_32(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(None, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_33(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=None)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_34(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_35(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, )
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_36(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = None
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_37(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, False) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_38(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, True) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[0]))


def x__ended__mutmut_39(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(None, key=lambda event: in_order(event[0]))


def x__ended__mutmut_40(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=None)


def x__ended__mutmut_41(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(key=lambda event: in_order(event[0]))


def x__ended__mutmut_42(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, )


def x__ended__mutmut_43(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: None)


def x__ended__mutmut_44(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(None))


def x__ended__mutmut_45(history: History, bench: Bench, stream: str) -> list[Event]:
    """Pair the ends of the agency's WSO agreements with the letters that give new authority.

    A letter signed since the agreement that counts now entered into force was
    given under that one: the end of an older agreement does not touch it.
    """
    counting = agreement_at(history, bench)
    letters = history.of(officer.LetterSigned, stream=stream)
    ends: list[Fact] = []
    for standing in agreements_at(history, bench):
        if counting is not None and standing.stream != counting.stream:
            entered = history.of(agreement.EnteredIntoForce, stream=counting.stream)
            if any(
                letter.happened_at.earliest >= entry.happened_at.latest
                for entry in entered[-1:]
                for letter in letters
                if letter.happened_at.latest <= bench.at
            ):
                continue
        ends += history.of(agreement.AgreementEnded, stream=standing.stream)
    events = [*((fact, True) for fact in ends), *((fact, False) for fact in letters)]
    return sorted(events, key=lambda event: in_order(event[1]))

mutants_x__ended__mutmut['_mutmut_orig'] = x__ended__mutmut_orig # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_1'] = x__ended__mutmut_1 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_2'] = x__ended__mutmut_2 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_3'] = x__ended__mutmut_3 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_4'] = x__ended__mutmut_4 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_5'] = x__ended__mutmut_5 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_6'] = x__ended__mutmut_6 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_7'] = x__ended__mutmut_7 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_8'] = x__ended__mutmut_8 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_9'] = x__ended__mutmut_9 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_10'] = x__ended__mutmut_10 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_11'] = x__ended__mutmut_11 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_12'] = x__ended__mutmut_12 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_13'] = x__ended__mutmut_13 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_14'] = x__ended__mutmut_14 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_15'] = x__ended__mutmut_15 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_16'] = x__ended__mutmut_16 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_17'] = x__ended__mutmut_17 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_18'] = x__ended__mutmut_18 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_19'] = x__ended__mutmut_19 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_20'] = x__ended__mutmut_20 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_21'] = x__ended__mutmut_21 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_22'] = x__ended__mutmut_22 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_23'] = x__ended__mutmut_23 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_24'] = x__ended__mutmut_24 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_25'] = x__ended__mutmut_25 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_26'] = x__ended__mutmut_26 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_27'] = x__ended__mutmut_27 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_28'] = x__ended__mutmut_28 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_29'] = x__ended__mutmut_29 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_30'] = x__ended__mutmut_30 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_31'] = x__ended__mutmut_31 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_32'] = x__ended__mutmut_32 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_33'] = x__ended__mutmut_33 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_34'] = x__ended__mutmut_34 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_35'] = x__ended__mutmut_35 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_36'] = x__ended__mutmut_36 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_37'] = x__ended__mutmut_37 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_38'] = x__ended__mutmut_38 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_39'] = x__ended__mutmut_39 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_40'] = x__ended__mutmut_40 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_41'] = x__ended__mutmut_41 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_42'] = x__ended__mutmut_42 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_43'] = x__ended__mutmut_43 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_44'] = x__ended__mutmut_44 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_45'] = x__ended__mutmut_45 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__duty_step__mutmut)
def _duty_step(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_orig(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_1(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = None
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_2(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(None, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_3(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, None, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_4(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, None)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_5(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_6(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_7(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, )
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_8(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is not Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_9(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(None, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_10(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, None, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_11(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, None)
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_12(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_13(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_14(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, )
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_15(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "XXthe officer was on duty at this jailXX")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_16(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "THE OFFICER WAS ON DUTY AT THIS JAIL")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_17(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = None
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_18(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if (on_duty is Answer.YES) and False else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_19(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if (on_duty is Answer.YES) or True else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_20(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "XXSERVICE.ON_DUTYXX" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_21(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "service.on_duty" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_22(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is not Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_23(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "XXSERVICE.NOT_ON_DUTYXX"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_24(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "service.not_on_duty"
    return bench.step(code, on_duty, rule_id, facts)


def x__duty_step__mutmut_25(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(None, on_duty, rule_id, facts)


def x__duty_step__mutmut_26(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, None, rule_id, facts)


def x__duty_step__mutmut_27(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, None, facts)


def x__duty_step__mutmut_28(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, None)


def x__duty_step__mutmut_29(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(on_duty, rule_id, facts)


def x__duty_step__mutmut_30(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, rule_id, facts)


def x__duty_step__mutmut_31(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, facts)


def x__duty_step__mutmut_32(history: History, bench: Bench, stream: str, rule_id: str) -> Reason:
    on_duty, facts = is_on_duty(history, bench, stream)
    if on_duty is Answer.UNKNOWN:
        return bench.unsure(rule_id, facts, "the officer was on duty at this jail")
    code = "SERVICE.ON_DUTY" if on_duty is Answer.YES else "SERVICE.NOT_ON_DUTY"
    return bench.step(code, on_duty, rule_id, )

mutants_x__duty_step__mutmut['_mutmut_orig'] = x__duty_step__mutmut_orig # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_1'] = x__duty_step__mutmut_1 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_2'] = x__duty_step__mutmut_2 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_3'] = x__duty_step__mutmut_3 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_4'] = x__duty_step__mutmut_4 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_5'] = x__duty_step__mutmut_5 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_6'] = x__duty_step__mutmut_6 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_7'] = x__duty_step__mutmut_7 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_8'] = x__duty_step__mutmut_8 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_9'] = x__duty_step__mutmut_9 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_10'] = x__duty_step__mutmut_10 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_11'] = x__duty_step__mutmut_11 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_12'] = x__duty_step__mutmut_12 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_13'] = x__duty_step__mutmut_13 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_14'] = x__duty_step__mutmut_14 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_15'] = x__duty_step__mutmut_15 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_16'] = x__duty_step__mutmut_16 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_17'] = x__duty_step__mutmut_17 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_18'] = x__duty_step__mutmut_18 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_19'] = x__duty_step__mutmut_19 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_20'] = x__duty_step__mutmut_20 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_21'] = x__duty_step__mutmut_21 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_22'] = x__duty_step__mutmut_22 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_23'] = x__duty_step__mutmut_23 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_24'] = x__duty_step__mutmut_24 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_25'] = x__duty_step__mutmut_25 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_26'] = x__duty_step__mutmut_26 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_27'] = x__duty_step__mutmut_27 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_28'] = x__duty_step__mutmut_28 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_29'] = x__duty_step__mutmut_29 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_30'] = x__duty_step__mutmut_30 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_31'] = x__duty_step__mutmut_31 # type: ignore # mutmut generated
mutants_x__duty_step__mutmut['x__duty_step__mutmut_32'] = x__duty_step__mutmut_32 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_on_duty__mutmut)
def is_on_duty(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_orig(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_1(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = None
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_2(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(None, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_3(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, None, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_4(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=None)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_5(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_6(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_7(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, )
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_8(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = None
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_9(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(None, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_10(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, None):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_11(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_12(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, ):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_13(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = None
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_14(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail or bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_15(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted) or fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_16(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail != jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_17(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at <= fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_18(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(None)
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_19(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(None, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_20(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, None))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_21(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_22(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, ))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_23(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(None), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-2:]


def x_is_on_duty__mutmut_24(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(None)[-2:]


def x_is_on_duty__mutmut_25(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest < bench.at)[-2:]


def x_is_on_duty__mutmut_26(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[+2:]


def x_is_on_duty__mutmut_27(history: History, bench: Bench, stream: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether an officer is on duty at the jail of the stay, and by which facts.

    A turn of duty elsewhere, or one whose time is over, is no duty here.
    """
    turns = history.of(officer.DutyStarted, officer.DutyEnded, stream=stream)
    answers = []
    for jail in jails_at(history, bench.at):
        events = [
            (
                fact,
                isinstance(fact.what, officer.DutyStarted)
                and fact.what.jail == jail
                and bench.at < fact.what.until,
            )
            for fact in turns
        ]
        answers.append(switched_on(events, bench.at))
    return agreed(answers), tuple(fact for fact in turns if fact.happened_at.earliest <= bench.at)[-3:]

mutants_x_is_on_duty__mutmut['_mutmut_orig'] = x_is_on_duty__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_1'] = x_is_on_duty__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_2'] = x_is_on_duty__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_3'] = x_is_on_duty__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_4'] = x_is_on_duty__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_5'] = x_is_on_duty__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_6'] = x_is_on_duty__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_7'] = x_is_on_duty__mutmut_7 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_8'] = x_is_on_duty__mutmut_8 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_9'] = x_is_on_duty__mutmut_9 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_10'] = x_is_on_duty__mutmut_10 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_11'] = x_is_on_duty__mutmut_11 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_12'] = x_is_on_duty__mutmut_12 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_13'] = x_is_on_duty__mutmut_13 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_14'] = x_is_on_duty__mutmut_14 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_15'] = x_is_on_duty__mutmut_15 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_16'] = x_is_on_duty__mutmut_16 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_17'] = x_is_on_duty__mutmut_17 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_18'] = x_is_on_duty__mutmut_18 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_19'] = x_is_on_duty__mutmut_19 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_20'] = x_is_on_duty__mutmut_20 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_21'] = x_is_on_duty__mutmut_21 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_22'] = x_is_on_duty__mutmut_22 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_23'] = x_is_on_duty__mutmut_23 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_24'] = x_is_on_duty__mutmut_24 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_25'] = x_is_on_duty__mutmut_25 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_26'] = x_is_on_duty__mutmut_26 # type: ignore # mutmut generated
mutants_x_is_on_duty__mutmut['x_is_on_duty__mutmut_27'] = x_is_on_duty__mutmut_27 # type: ignore # mutmut generated
