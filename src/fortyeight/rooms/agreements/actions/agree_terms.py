"""Record the terms of a basic ordering agreement or a contract."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import agreement
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.agreements import access, queries, views
from fortyeight.rooms.agreements.recording import record_standing


@action("agreements.agree_terms")
def agree_terms(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agreement_stream: str,
    terms: agreement.TermsAgreed,
) -> Recorded:
    """Record the terms of a basic ordering agreement or a contract, from `at` on.

    Terms agreed later shorten a hold that runs, and never lengthen it. Raises
    UnableToAccess, and UnableToProceed (TERMS.MAKE_NO_SENSE) when hours or money
    are negative, or no rule counts days by that name.
    """
    access.require_agency(actor, queries.agency_of(agreement_stream) or "")
    access.require_role(actor, access.MANAGER)
    _require_sense(terms)
    return record_standing(act, stream=agreement_stream, what=terms, happened_at=at, refresh=views.refresh)


def _require_sense(terms: agreement.TermsAgreed) -> None:
    rule = current().rules.get(terms.day_count)
    amounts = (terms.rate_cents, terms.minimum_cents, terms.maximum_cents or 0)
    counts = rule is not None and rule.decided_by == "day_count"
    if counts and min(amounts) >= 0 and (terms.hours is None or terms.hours > 0):
        return
    raise UnableToProceed(
        "TERMS.MAKE_NO_SENSE",
        not_done="Nothing was recorded.",
        why="Hours are one or more, money is not negative, and days are counted by a rule of the book.",
        what_now="Look at the agreement, and enter its terms again.",
    )
