"""The terms of a BOA or a contract: what was agreed when a hold began, and what has shortened it since."""

from datetime import datetime, timedelta

from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import possibly_last
from fortyeight.foundations.law.facts import agreement


def terms_at(history: History, stream: str, at: datetime) -> tuple[agreement.TermsAgreed | None, ...]:
    """List the terms that may be those agreed last by an instant; None among them: perhaps none yet."""
    events = [(fact, True) for fact in history.of(agreement.TermsAgreed, stream=stream)]
    found: list[agreement.TermsAgreed | None] = []
    for last in possibly_last(events, at, paired=False):
        what = last[0].what if last else None
        assert what is None or isinstance(what, agreement.TermsAgreed)
        found.append(what)
    return tuple(found)


def longest_hold(history: History, stream: str, *, since: datetime, at: datetime) -> timedelta | None:
    """Find the longest hold that the terms allow; None when they name no hours, or it cannot be told.

    The terms of the beginning count; those agreed since can shorten the hold and
    never lengthen it, and give no hours to one that began without.
    """
    began = [terms.hours if terms else None for terms in terms_at(history, stream, since)]
    known = [hours for hours in began if hours is not None]
    if len(known) < len(began):
        return None
    later = [
        fact.what.hours
        for fact in history.of(agreement.TermsAgreed, stream=stream)
        if isinstance(fact.what, agreement.TermsAgreed)
        and fact.what.hours is not None
        and since < fact.happened_at.latest
        and fact.happened_at.earliest <= at
    ]
    return timedelta(hours=min([*known, *later]))


def allows_rebooking(history: History, stream: str, at: datetime) -> bool:
    """Whether the terms of an instant certainly let a person who was taken out be held anew."""
    return all(
        terms is not None and terms.rebooking is agreement.Rebooking.ALLOWED
        for terms in terms_at(history, stream, at)
    )
