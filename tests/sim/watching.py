"""What must hold after every look: whoever is held past the end has an alert in time, and each rang once."""

from datetime import datetime

from fortyeight.foundations.law.authority import Basis, authority_at
from fortyeight.foundations.law.duties import duties_of
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.custody import loading
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.watch.models import Alert


def check_alerts(at: datetime) -> None:
    """Ask the judge afresh about everybody who is here, and compare with what rang."""
    rows = list(Stay.objects.filter(is_here=True))
    raised = {(alert.stay, alert.duty, alert.due_at) for alert in Alert.objects.all()}
    for stream, casefile in loading.load_casefiles(rows).items():
        held = authority_at(casefile, at=at, book=current())
        duties = [duty for duty in duties_of(casefile, at=at, book=current()) if duty.is_overdue(at)]
        if held.basis in (Basis.NONE, Basis.UNKNOWN):
            assert duties, f"{stream} is held on nothing that is shown, and nobody has to do anything"
        for duty in duties:
            assert (stream, duty.key, duty.due_at) in raised, f"{stream}: {duty.code} of {duty.due_at}"
    rungs = list(Alert.objects.values_list("stay", "duty", "due_at", "stage"))
    assert len(rungs) == len(set(rungs))


def check_warnings() -> None:
    """Whoever was held to the limit and over it was warned of before it, unless the limit came at once."""
    over = Alert.objects.filter(code="DUTY.RELEASE_NOW", stage__in=("T-0", "OVERDUE-1"))
    for alert in over:
        hold = Alert.objects.filter(stay=alert.stay, due_at=alert.due_at, code="DUTY.HAND_OVER_OR_RELEASE")
        was_served = Alert.objects.filter(stay=alert.stay, code="DUTY.HAND_OVER_OR_RELEASE").exists()
        if was_served:
            assert any(warning.raised_at < alert.due_at for warning in hold), f"{alert.stay} had no warning"
