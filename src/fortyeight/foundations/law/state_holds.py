"""What state law says of a hold for ICE: its elements, what ends it, and whether counsel relies on it."""

from collections.abc import Iterator

from fortyeight.foundations.law import detainers, state_law
from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import agreed
from fortyeight.foundations.law.decision import Answer, Reason
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.hindrance import worst
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes.hold_effect import HoldEffect
from fortyeight.foundations.law.state_elements import elements_at, warrants_in_effect, word_of

DETAINER, WITH_WARRANT = "DETAINER", "DETAINER_WITH_WARRANT"
SERVICE = ".service"


def hold_rules(history: History, bench: Bench) -> tuple[tuple[Rule, HoldEffect], ...]:
    """List the place's rules on holds that have a value today, with what each says."""
    rules = state_law.place_rules(history, bench, "hold_effect")
    values = ((rule, bench.value(rule.id)) for rule in rules)
    return tuple((rule, value.terms) for rule, value in values if value is not None)


def service_steps(history: History, bench: Bench) -> Iterator[Reason]:
    """Say which elements that state law asks of a service are there, and whether anything ends its hold.

    Counsel may read the law as asking nothing of a service, by a reading of the
    question `<rule>.service`; what ends a hold ends it all the same.
    """
    for rule, terms in hold_rules(history, bench):
        needs = () if _waived(history, bench, rule) else terms.service_needs
        elements = elements_at(history, bench, (*needs, *terms.unless))
        for name in needs:
            code = {
                Answer.YES: "LAW.ELEMENT_THERE",
                Answer.NO: "LAW.ELEMENT_MISSING",
                Answer.UNKNOWN: "LAW.ELEMENT_OPEN",
            }[elements.answer_to(name)]
            yield bench.step(
                code, elements.answer_to(name), rule.id, elements.facts[name], what=word_of(name)
            )
        for name in terms.unless:
            code, answer = {
                Answer.YES: ("LAW.EXEMPT", Answer.NO),
                Answer.NO: ("LAW.NOT_EXEMPT", Answer.YES),
                Answer.UNKNOWN: ("LAW.EXEMPTION_OPEN", Answer.UNKNOWN),
            }[elements.answer_to(name)]
            yield bench.step(code, answer, rule.id, elements.facts[name], what=word_of(name))


def _waived(history: History, bench: Bench, rule: Rule) -> bool:
    lasts = state_law.readings_of(history, bench.at, rule.id + SERVICE)
    return all(fact is not None and getattr(fact.what, "rule", "") in state_law.ALLOWING for fact in lasts)


def paper_here(history: History, bench: Bench) -> str | None:
    """Name the paper that is here: a detainer, with a warrant or alone; None when there is no detainer."""
    if worst(detainers.detainers_in_effect(history, bench))[0] is Answer.NO:
        return None
    return WITH_WARRANT if warrants_in_effect(history, bench) else DETAINER


def relied_on(history: History, bench: Bench, rule: Rule, law: Answer) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether the agency relies on a rule that lets it hold, and by which readings.

    A rule that counsel of the book has not signed is relied on only once counsel
    of the agency has said so; what the law forbids is never relied on.
    """
    lasts = state_law.readings_of(history, bench.at, rule.id)
    answer = agreed(_relied(rule, law, fact) for fact in lasts)
    return answer, tuple(fact for fact in lasts if fact is not None)


def _relied(rule: Rule, law: Answer, fact: Fact | None) -> Answer:
    word = getattr(fact.what, "rule", "") if fact is not None else ""
    if law is Answer.NO or word in state_law.FORBIDDING:
        return Answer.NO
    if word in state_law.ALLOWING:
        return Answer.YES
    return Answer.YES if law is Answer.YES and not rule.is_draft else Answer.NO
