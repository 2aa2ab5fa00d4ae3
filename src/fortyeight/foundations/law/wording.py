"""A fact in one plain sentence, for lists and messages. No sentence names the person held."""

from fortyeight.foundations.law.facts import Fact, Payload, amendment
from fortyeight.foundations.law.facts.codec import plain_payload

SENTENCES: dict[str, str] = {
    "stay.booked": "Booked into {jail}.",
    "stay.moved": "Moved to {jail} {place}.",
    "stay.matter_opened": "Local matter opened: {type} {label}.",
    "stay.matter_closed": "Local matter closed: {how}.",
    "stay.i203_accepted": "Form I-203 accepted by {accepted_by}; issued by {issued_by}.",
    "stay.boa_order_accepted": "Order under a BOA accepted by {accepted_by}; issued by {issued_by}.",
    "stay.contract_hold_begun": "Contract hold begun by {begun_by}; issued by {issued_by}.",
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
    "stay.neutral_review": "Somebody neutral ({by}) looked at the ground for the hold: {outcome}.",
    "stay.own_records_checked": "The jail's own records were looked through by {by}.",
    "stay.bail_refused": "Bail was refused: {because_of}. {by}",
    "stay.detainer_checked": "The face of the detainer was read.",
    "stay.state_order_issued": "Ordered held by a judicial official of the state: {official}.",
    "stay.state_order_rescinded": "The order of the state's official was taken back. {by}",
    "stay.proof_of_status_shown": "Proof that ends the duty to hold was shown to {seen_by}.",
    "stay.court_notified": "The court that decides on bail was told of the detainer. {court}",
    "stay.case_file_noted": "Written into the case file.",
    "agency.report_sent": "Sent or done, as state law asks, for {due_on}: {what}.",
    "agency.alert_policy_adopted": "Adopted by {by} for alerts about: {about}.",
    "ledger.copy_not_required": "{by} let the first machine go on without a copy: {because}",
    "ledger.copy_required": "{by} required that the second machine confirm every record.",
    "ledger.restored": "{by} restored the ledger from a backup made at {backup_made_at}.",
    "agreement.complaint_made": "The agency learned of a complaint.",
    "agreement.complaint_reported": "ICE was told of the complaint: {whom}.",
    "agreement.complaint_resolved": "The complaint was settled by {by}: {outcome}.",
    "agreement.complaint_result_reported": "ICE was told how the complaint was settled: {whom}.",
    "agreement.meeting_held": "The agency and the ICE field office met. {with_whom}",
    "agreement.notice_of_end_given": "Notice was given by {by} that the agreement ends at {ends_at}. {why}",
    "agreement.end_approved": "The end of the agreement was approved by {by}.",
    "agreement.poster_inspected": "{by} looked for the complaint posters in {jail}.",
    "officer.leaving_announced": "Will leave the program at {leaves_at}. {why}",
    "officer.leaving_notice_given": "ICE was told of the leaving: {whom}. {why_short}",
    "officer.training_ordered": "Ordered by {by} to complete by {due_at}: {course}.",
    "officer.training_completed": "Completed: {course}.",
    "officer.credential_demanded": "The credential was asked back by {by}.",
    "officer.interim_decided": "Whether to go on serving while a complaint is looked into: decided by {by}.",
    "stay.service_refused": "A service was asked for and not allowed [{code}].",
}


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


def _word(value: object) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", " ").lower() if text.isupper() and "_" in text else text
