"""Tells the second of two people what the first has recorded meanwhile."""

from fortyeight.foundations.kit.canonical import instant_text
from fortyeight.foundations.law.wording import describe
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import UnableToProceed


def check_unchanged(*, stream: str, seen: int, not_done: str) -> None:
    """Raise UnableToProceed (FORM.STALE) when facts came to the stream after the one a person saw.

    `seen` is the head that the form was made from; `not_done` is the first part
    of the message, such as "The warrant was not served.". Call it after `lock`,
    or somebody may still come in between. `changed` lists what came in plain
    sentences with their times, oldest first, and names no person held.
    """
    newer = [fact for fact in reading.facts_of(stream) if fact.seq > seen]
    changed = tuple(f"{describe(fact)} ({instant_text(fact.recorded_at)})" for fact in newer)
    if changed:
        raise UnableToProceed(
            "FORM.STALE",
            not_done=not_done,
            why=f"Since this page was opened, something else was recorded: {' '.join(changed)}",
            what_now="Look at it as it is now, and enter it again if it still holds.",
            facts={"stream": stream, "seen": seen, "head": seen + len(changed)},
            changed=changed,
        )
