"""A fact in one plain sentence, for lists and messages. No sentence names the person held."""

from fortyeight.foundations.law.facts import Fact, Payload, amendment
from fortyeight.foundations.law.facts.codec import plain_payload

SENTENCES: dict[str, str] = {
    "stay.booked": "Booked into {jail}.",
    "stay.moved": "Moved to {jail} {place}.",
    "stay.matter_opened": "Local matter opened: {type} {label}.",
    "stay.matter_closed": "Local matter closed: {how}.",
    "stay.release_scheduled": "Release scheduled for {release_at}.",
    "stay.release_eligible": "Eligible for release: {basis}.",
    "stay.hold_flag_seen": "The jail's system shows a hold flag. A flag is no authority.",
    "stay.hold_flag_cleared": "The hold flag was taken off. {why}",
    "stay.detainer_received": "Detainer received ({form}).",
    "stay.detainer_served": "A copy of the detainer was given to the person.",
    "stay.detainer_cancelled": "ICE cancelled the detainer. {why}",
    "stay.warrant_received": "Administrative warrant received ({form}).",
    "stay.warrant_checked": "The face of the warrant was read.",
    "stay.warrant_recalled": "ICE recalled the warrant. {by}",
    "stay.warrant_served": "Warrant served; directed by {directing_officer}; read in {language}.",
    "stay.ice_notified": "ICE was told: {about}. {whom} {channel}",
    "stay.notice_given": "Notice given to the person in {language}.",
    "stay.citizenship_claimed": "A claim of US citizenship was raised by: {by}.",
    "stay.claim_settled": "The claim was settled: {outcome}, by {by}, on {on_what}.",
    "stay.court_order_received": "A court order against the hold came. {court}",
    "stay.court_order_lifted": "The court order was lifted.",
    "stay.release_claimed": 'Somebody said "I should be out". {by}',
    "stay.release_claim_answered": "Answered by {by}: {answer}",
    "stay.finding_reviewed": "A contradiction was looked into by {by}: {note}",
    "stay.released": "Released. {how}",
    "stay.handed_over": "Handed over to ICE: {to_officer}, {place}.",
    "stay.returned_from_ice": "Brought back by ICE to {jail}.",
    "stay.died": "Died in custody.",
    "stay.escaped": "Escaped.",
    "stay.service_refused": "A service was asked for and not allowed [{code}].",
}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_describe__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_describe__mutmut)
def describe(fact: Fact) -> str:
    """Say in a sentence what a fact records, without anything personal.

    >>> from datetime import UTC, datetime
    >>> from fortyeight.foundations.law.facts import Fact, stay
    >>> from fortyeight.foundations.law.instants import exactly
    >>> now = datetime(2026, 1, 1, tzinfo=UTC)
    >>> fact = Fact(
    ...     id="1",
    ...     stream="stay/1",
    ...     happened_at=exactly(now),
    ...     recorded_at=now,
    ...     actor="",
    ...     what=stay.Died(),
    ... )
    >>> describe(fact)
    'Died in custody.'
    """
    return describe_payload(fact.what)


def x_describe__mutmut_orig(fact: Fact) -> str:
    """Say in a sentence what a fact records, without anything personal.

    >>> from datetime import UTC, datetime
    >>> from fortyeight.foundations.law.facts import Fact, stay
    >>> from fortyeight.foundations.law.instants import exactly
    >>> now = datetime(2026, 1, 1, tzinfo=UTC)
    >>> fact = Fact(
    ...     id="1",
    ...     stream="stay/1",
    ...     happened_at=exactly(now),
    ...     recorded_at=now,
    ...     actor="",
    ...     what=stay.Died(),
    ... )
    >>> describe(fact)
    'Died in custody.'
    """
    return describe_payload(fact.what)


def x_describe__mutmut_1(fact: Fact) -> str:
    """Say in a sentence what a fact records, without anything personal.

    >>> from datetime import UTC, datetime
    >>> from fortyeight.foundations.law.facts import Fact, stay
    >>> from fortyeight.foundations.law.instants import exactly
    >>> now = datetime(2026, 1, 1, tzinfo=UTC)
    >>> fact = Fact(
    ...     id="1",
    ...     stream="stay/1",
    ...     happened_at=exactly(now),
    ...     recorded_at=now,
    ...     actor="",
    ...     what=stay.Died(),
    ... )
    >>> describe(fact)
    'Died in custody.'
    """
    return describe_payload(None)

mutants_x_describe__mutmut['_mutmut_orig'] = x_describe__mutmut_orig # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_1'] = x_describe__mutmut_1 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_describe_payload__mutmut)
def describe_payload(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_orig(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_1(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(None)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_2(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = None
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_3(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(None)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_4(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is not None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_5(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() - "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_6(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace(None, " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_7(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", None).capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_8(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace(" ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_9(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", ).capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_10(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(None)[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_11(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.rpartition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_12(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition("XX.XX")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_13(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[3].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_14(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("XX_XX", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_15(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", "XX XX").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_16(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "XX.XX"
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_17(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = None
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_18(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(None) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_19(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(None).items()}
    return " ".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_20(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(None)


def x_describe_payload__mutmut_21(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return "XX XX".join(sentence.format(**words).replace(" .", ".").split())


def x_describe_payload__mutmut_22(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(None, ".").split())


def x_describe_payload__mutmut_23(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", None).split())


def x_describe_payload__mutmut_24(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(".").split())


def x_describe_payload__mutmut_25(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", ).split())


def x_describe_payload__mutmut_26(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace("XX .XX", ".").split())


def x_describe_payload__mutmut_27(what: Payload) -> str:
    """As `describe`, for what happened alone."""
    if isinstance(what, amendment.Corrected):
        return f"Corrected: {describe_payload(what.what)} {what.why}".strip()
    if isinstance(what, amendment.Retracted):
        return f"Taken back: it did not happen. {what.why}".strip()
    sentence = SENTENCES.get(what.KIND)
    if sentence is None:
        return what.KIND.partition(".")[2].replace("_", " ").capitalize() + "."
    words = {name: _word(value) for name, value in plain_payload(what).items()}
    return " ".join(sentence.format(**words).replace(" .", "XX.XX").split())

mutants_x_describe_payload__mutmut['_mutmut_orig'] = x_describe_payload__mutmut_orig # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_1'] = x_describe_payload__mutmut_1 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_2'] = x_describe_payload__mutmut_2 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_3'] = x_describe_payload__mutmut_3 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_4'] = x_describe_payload__mutmut_4 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_5'] = x_describe_payload__mutmut_5 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_6'] = x_describe_payload__mutmut_6 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_7'] = x_describe_payload__mutmut_7 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_8'] = x_describe_payload__mutmut_8 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_9'] = x_describe_payload__mutmut_9 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_10'] = x_describe_payload__mutmut_10 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_11'] = x_describe_payload__mutmut_11 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_12'] = x_describe_payload__mutmut_12 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_13'] = x_describe_payload__mutmut_13 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_14'] = x_describe_payload__mutmut_14 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_15'] = x_describe_payload__mutmut_15 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_16'] = x_describe_payload__mutmut_16 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_17'] = x_describe_payload__mutmut_17 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_18'] = x_describe_payload__mutmut_18 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_19'] = x_describe_payload__mutmut_19 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_20'] = x_describe_payload__mutmut_20 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_21'] = x_describe_payload__mutmut_21 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_22'] = x_describe_payload__mutmut_22 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_23'] = x_describe_payload__mutmut_23 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_24'] = x_describe_payload__mutmut_24 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_25'] = x_describe_payload__mutmut_25 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_26'] = x_describe_payload__mutmut_26 # type: ignore # mutmut generated
mutants_x_describe_payload__mutmut['x_describe_payload__mutmut_27'] = x_describe_payload__mutmut_27 # type: ignore # mutmut generated
mutants_x__word__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__word__mutmut)
def _word(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", " ").lower() if text.isupper() and "_" in text else text


def x__word__mutmut_orig(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", " ").lower() if text.isupper() and "_" in text else text


def x__word__mutmut_1(value: object) -> str:
    text = None
    return text.replace("_", " ").lower() if text.isupper() and "_" in text else text


def x__word__mutmut_2(value: object) -> str:
    text = "" if (value is None) and False else str(value)
    return text.replace("_", " ").lower() if text.isupper() and "_" in text else text


def x__word__mutmut_3(value: object) -> str:
    text = "" if (value is None) or True else str(value)
    return text.replace("_", " ").lower() if text.isupper() and "_" in text else text


def x__word__mutmut_4(value: object) -> str:
    text = "XXXX" if value is None else str(value)
    return text.replace("_", " ").lower() if text.isupper() and "_" in text else text


def x__word__mutmut_5(value: object) -> str:
    text = "" if value is not None else str(value)
    return text.replace("_", " ").lower() if text.isupper() and "_" in text else text


def x__word__mutmut_6(value: object) -> str:
    text = "" if value is None else str(None)
    return text.replace("_", " ").lower() if text.isupper() and "_" in text else text


def x__word__mutmut_7(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", " ").lower() if (text.isupper() and "_" in text) and False else text


def x__word__mutmut_8(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", " ").lower() if (text.isupper() and "_" in text) or True else text


def x__word__mutmut_9(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", " ").upper() if text.isupper() and "_" in text else text


def x__word__mutmut_10(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace(None, " ").lower() if text.isupper() and "_" in text else text


def x__word__mutmut_11(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", None).lower() if text.isupper() and "_" in text else text


def x__word__mutmut_12(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace(" ").lower() if text.isupper() and "_" in text else text


def x__word__mutmut_13(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", ).lower() if text.isupper() and "_" in text else text


def x__word__mutmut_14(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("XX_XX", " ").lower() if text.isupper() and "_" in text else text


def x__word__mutmut_15(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", "XX XX").lower() if text.isupper() and "_" in text else text


def x__word__mutmut_16(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", " ").lower() if text.isupper() or "_" in text else text


def x__word__mutmut_17(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", " ").lower() if text.isupper() and "XX_XX" in text else text


def x__word__mutmut_18(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", " ").lower() if text.isupper() and "_" not in text else text

mutants_x__word__mutmut['_mutmut_orig'] = x__word__mutmut_orig # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_1'] = x__word__mutmut_1 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_2'] = x__word__mutmut_2 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_3'] = x__word__mutmut_3 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_4'] = x__word__mutmut_4 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_5'] = x__word__mutmut_5 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_6'] = x__word__mutmut_6 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_7'] = x__word__mutmut_7 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_8'] = x__word__mutmut_8 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_9'] = x__word__mutmut_9 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_10'] = x__word__mutmut_10 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_11'] = x__word__mutmut_11 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_12'] = x__word__mutmut_12 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_13'] = x__word__mutmut_13 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_14'] = x__word__mutmut_14 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_15'] = x__word__mutmut_15 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_16'] = x__word__mutmut_16 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_17'] = x__word__mutmut_17 # type: ignore # mutmut generated
mutants_x__word__mutmut['x__word__mutmut_18'] = x__word__mutmut_18 # type: ignore # mutmut generated
