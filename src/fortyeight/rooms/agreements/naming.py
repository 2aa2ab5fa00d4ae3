"""Whether what a fact of the program names is on record. What names nothing is not recorded."""

from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.facts import agreement, officer, program
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import UnableToProceed


def require_complaint(agreement_stream: str, complaint: str) -> program.ComplaintMade:
    """Find a complaint recorded under an agreement. Raises UnableToProceed (RECORD.NO_SUCH_COMPLAINT)."""
    for fact in reading.facts_of(agreement_stream):
        if isinstance(fact.what, program.ComplaintMade) and fact.what.complaint == complaint:
            return fact.what
    raise names_nothing("RECORD.NO_SUCH_COMPLAINT")


def require_covered(agreement_stream: str, jail: str) -> None:
    """Let a jail through that the agreement covers. Raises UnableToProceed (RECORD.NO_SUCH_JAIL)."""
    facts = reading.facts_of(agreement_stream)
    if not any(isinstance(fact.what, agreement.FacilityCovered) and fact.what.jail == jail for fact in facts):
        raise names_nothing("RECORD.NO_SUCH_JAIL")


def require_notice(agreement_stream: str) -> None:
    """Let an agreement through whose end was announced. Raises UnableToProceed (RECORD.NO_SUCH_NOTICE)."""
    if not any(isinstance(f.what, program.NoticeOfEndGiven) for f in reading.facts_of(agreement_stream)):
        raise names_nothing("RECORD.NO_SUCH_NOTICE")


def require_nominated(officer_stream: str, agency: str) -> None:
    """Let an officer through whom the agency nominated. Raises UnableToProceed (RECORD.NO_SUCH_OFFICER)."""
    for fact in reading.facts_of(officer_stream):
        if isinstance(fact.what, officer.Nominated) and fact.what.agency == agency:
            return
    raise names_nothing("RECORD.NO_SUCH_OFFICER")


def names_nothing(code: str) -> UnableToProceed:
    """Make the answer for a fact that names nothing on record."""
    entry = CODES[code]
    return UnableToProceed(code, not_done="Nothing was recorded.", why=entry.sentence, what_now=entry.remedy)
