"""The board's rows as they are shown: state, authority, limit, and what is next for whom."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from fortyeight.doors.web import addresses
from fortyeight.doors.web.showing import words
from fortyeight.foundations.law.authority import Basis
from fortyeight.foundations.law.decision import Reason
from fortyeight.foundations.law.duty import Duty
from fortyeight.rooms.custody.queries import BoardRow, Judged

# State: its mark, its word, its look. The order is that of the counts at the top.
STATES: dict[str, tuple[str, words.Words]] = {
    "uncomputed": ("broken", lazy("COULD NOT BE DECIDED")),
    "none": ("stop", lazy("NO AUTHORITY")),
    "unknown": ("question", lazy("CANNOT TELL")),
    "overdue": ("bell", lazy("OVERDUE")),
    "flag": ("flag", lazy("Flag, no paper")),
    "running": ("clock", lazy("Hold runs")),
    "local": ("house", lazy("Held by the jail")),
    "away": ("away", lazy("Not here")),
}
LOUD = frozenset({"uncomputed", "none", "unknown", "overdue"})
NEXT_SHOWN = 3

# The form that satisfies a duty; the rest is on the page of the stay.
FORM_FOR_DUTY = {
    "DUTY.RELEASE_NOW": ("release", ""),
    "DUTY.DECIDE_NOW": ("release", ""),
    "DUTY.HAND_OVER_OR_RELEASE": ("hand-over", ""),
    "DUTY.NOTIFY_ICE_OF_SERVICE": ("notify-ice", "SERVICE"),
    "DUTY.REPORT_CLAIM": ("notify-ice", "CITIZENSHIP_CLAIM"),
    "DUTY.NOTIFY_BEFORE_RELEASE": ("notify-ice", "RELEASE_PLANNED"),
    "DUTY.SETTLE_CLAIM": ("settle-claim", ""),
    "DUTY.SERVE_DETAINER_COPY": ("serve-detainer", ""),
    "DUTY.CHECK_WARRANT": ("check-warrant", ""),
    "DUTY.INFORM_PERSON": ("give-notice", ""),
    "DUTY.FIND_PAPER_OR_CLEAR_FLAG": ("clear-flag", ""),
    "DUTY.ANSWER_RELEASE_CLAIM": ("answer-should-be-out", ""),
    "DUTY.REVIEW_FINDING": ("review-finding", ""),
    "DUTY.RELEASE_AT_WARRANT_END": ("release", ""),
    "DUTY.NOTIFY_BAIL_COURT": ("notify-court", ""),
    "DUTY.NOTE_CASE_FILE": ("note-case-file", ""),
    "DUTY.NOTE_ICE_IN_FILE": ("note-case-file", ""),
    "DUTY.GIVE_DETAINER_COPY": ("serve-detainer", ""),
    "DUTY.TELL_ICE_OF_RELEASE": ("notify-ice", "RELEASE_PLANNED"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyShown:
    """A duty with the page on which it is done."""

    duty: Duty
    who: words.Words
    url: str
    is_overdue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RowShown:
    """One line of the board. `reason` is None when the judge failed."""

    row: BoardRow
    key: str
    url: str
    zone: ZoneInfo
    state: str
    mark: str
    word: words.Words
    basis: words.Words
    reason: Reason | None
    draft_rules: str
    until: datetime | None
    duties: tuple[DutyShown, ...]
    more_duties: int
    serve_url: str
    release_url: str

    @property
    def is_loud_now(self) -> bool:
        """Whether there is no time left to name: somebody has to act now."""
        return self.state in ("uncomputed", "none", "unknown")

    @property
    def all_duties(self) -> int:
        """How many duties are open."""
        return len(self.duties) + self.more_duties

    @property
    def shows_basis(self) -> bool:
        """Whether the basis says more than the state does."""
        return self.state in ("overdue", "flag")


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many lines are in which state (its name, mark and word), and a sentence that sums it up."""

    states: tuple[tuple[str, str, words.Words, int], ...]
    summary: str


def count_states(lines: Iterable[BoardRow], *, at: datetime) -> Counts:
    """Count the lines by state, in the order of the counts at the top."""
    found = Counter(state_of(line, at=at) for line in lines)
    states = tuple(
        (state, mark, word, found[state]) for state, (mark, word) in STATES.items() if found[state]
    )
    loud = sum(found[state] for state in LOUD)
    said = _("%(loud)d need somebody now; %(all)d on the board") % {"loud": loud, "all": found.total()}
    return Counts(states=states, summary=said)


def show_row(row: BoardRow, *, at: datetime) -> RowShown:
    """Make one line; a row whose judge failed says so and asks for a person."""
    stream = row.person.stay
    state = state_of(row, at=at)
    mark, word = STATES[state]
    judged = row.judged
    duties = duties_shown(stream, judged, at=at)
    return RowShown(
        row=row,
        key=addresses.id_of(stream),
        url=addresses.stay_url(stream),
        zone=row.person.jail.zone,
        state=state,
        mark=mark,
        word=word,
        basis=words.BASIS[judged.authority.basis] if judged else "",
        reason=judged.authority.decision.deciding if judged else None,
        draft_rules=", ".join(judged.authority.decision.draft_rules) if judged else "",
        until=judged.authority.decision.expires_at if judged else None,
        duties=duties[:NEXT_SHOWN],
        more_duties=max(0, len(duties) - NEXT_SHOWN),
        serve_url=serve_url_of(stream, judged),
        release_url=addresses.form_url(stream, "release"),
    )


def state_of(row: BoardRow, *, at: datetime) -> str:
    """Name the look of a line. The judge has decided; this only chooses the word."""
    judged = row.judged
    if judged is None:
        return "uncomputed"
    basis = judged.authority.basis
    if basis is Basis.NONE:
        return "none"
    if basis is Basis.UNKNOWN:
        return "unknown"
    if any(duty.is_overdue(at) for duty in judged.duties):
        return "overdue"
    if row.has_flag_only:
        return "flag"
    if basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT):
        return "local"
    return "away" if basis in (Basis.ICE, Basis.NOT_HERE) else "running"


def duties_shown(stream: str, judged: Judged | None, *, at: datetime) -> tuple[DutyShown, ...]:
    """List the open duties with their forms, the earliest due first."""
    if judged is None:
        return ()
    return tuple(
        DutyShown(
            duty=duty, who=words.WHO[duty.who], url=duty_url(stream, duty), is_overdue=duty.is_overdue(at)
        )
        for duty in judged.open_duties
    )


def duty_url(stream: str, duty: Duty) -> str:
    """Find the form that does the duty."""
    if duty.code == "DUTY.SERVE_OR_RELEASE":
        return f"{addresses.stay_url(stream)}#papers"
    form, about = FORM_FOR_DUTY.get(duty.code, ("", ""))
    if not form:
        return addresses.stay_url(stream)
    url = addresses.form_url(stream, form, duty.subject)
    return f"{url}{'&' if '?' in url else '?'}of={about}" if about else url


def serve_url_of(stream: str, judged: Judged | None) -> str:
    """Where the one warrant that is here can be served; empty without one, or with several."""
    if judged is None:
        return ""
    warrants = {duty.subject for duty in judged.duties if duty.code == "DUTY.CHECK_WARRANT"}
    return addresses.serve_url(stream, warrants.pop()) if len(warrants) == 1 else ""


def age(beat: datetime | None, at: datetime) -> timedelta | None:
    """How long ago the watch last looked; never less than nothing."""
    return None if beat is None else max(at - beat, timedelta(0))
