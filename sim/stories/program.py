"""Running the program: reports, meetings, posters, complaints. Mostly in time, now and then not."""

from collections.abc import Callable, Mapping
from datetime import date
from random import Random
from typing import Any

from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.agreements.actions.hold_meeting import hold_meeting
from fortyeight.rooms.agreements.actions.inspect_posters import inspect_posters
from fortyeight.rooms.agreements.actions.receive_complaint import receive_complaint
from fortyeight.rooms.agreements.actions.report_complaint import report_complaint
from fortyeight.rooms.agreements.actions.report_complaint_result import report_complaint_result
from fortyeight.rooms.agreements.actions.resolve_complaint import resolve_complaint
from fortyeight.rooms.agreements.actions.send_report import send_report
from fortyeight.rooms.agreements.models import Agreement
from fortyeight.rooms.officers.actions.decide_interim import decide_interim
from fortyeight.rooms.officers.actions.return_credential import return_credential
from fortyeight.rooms.watch.program import OpenDuty, read_program
from sim.cast import AGENCY, DAY, HOUR, MANAGER, OFFICERS
from sim.county import County, Story, between
from sim.desk import Desk

AHEAD = 10 * DAY
Remedy = Callable[[OpenDuty, str], tuple[Callable[..., Any], dict[str, Any]]]


def running(county: County, dice: Random) -> Story:
    """Every day or two somebody goes through what the program owes, and does most of what is due soon."""
    desk = Desk(county, dice)
    while True:
        yield between(dice, 3 * HOUR, 2 * DAY)
        now = county.machine_now()
        for one in read_program(MANAGER, at=now).duties:
            remedy = REMEDIES.get(one.duty.code)
            if remedy is None or one.duty.due_at - now > AHEAD or dice.random() < 0.15:
                continue
            run, given = remedy(one, _agreement())
            yield from desk.do(MANAGER, run, **given)
            county.seen["duty of the program met"] += 1


def complaints(county: County, dice: Random) -> Story:
    """Some times a year somebody complains, of an officer or of somebody else."""
    desk = Desk(county, dice)
    while True:
        yield between(dice, 10 * DAY, 60 * DAY)
        officer = dice.choice((*OFFICERS, "", ""))
        given = {"agreement_stream": _agreement(), "complaint": f"c{county.number()}", "officer": officer}
        yield from desk.do(MANAGER, receive_complaint, **given)


def _agreement() -> str:
    """The agreement signed last."""
    streams = Agreement.objects.filter(agency_id=AGENCY).values_list("stream", flat=True)
    return str(max(streams, key=lambda stream: (len(stream), stream), default=""))


def _report(one: OpenDuty, _agreement: str) -> tuple[Callable[..., Any], dict[str, Any]]:
    rule, _, day = one.duty.subject.rpartition(" ")
    terms: Any = current().rule(rule).values[-1].terms
    given = {"agency": AGENCY, "what": terms.what, "due_on": date.fromisoformat(day), "by": MANAGER.name}
    return send_report, given


def _meeting(one: OpenDuty, _agreement: str) -> tuple[Callable[..., Any], dict[str, Any]]:
    return hold_meeting, {"agreement_stream": one.subject.stream, "with_whom": "the field office"}


def _posters(one: OpenDuty, _agreement: str) -> tuple[Callable[..., Any], dict[str, Any]]:
    seen = {"by": MANAGER.name, "hangs": True, "languages": "en, es"}
    jail = one.duty.subject.partition(":")[0]
    return inspect_posters, {"agreement_stream": one.subject.stream, "jail": jail, **seen}


def _of_complaint(run: Callable[..., Any], **more: str) -> Remedy:
    def remedy(one: OpenDuty, agreement: str) -> tuple[Callable[..., Any], dict[str, Any]]:
        own = one.subject.stream if one.subject.kind == "agreement" else agreement
        return run, {"agreement_stream": own, "complaint": one.duty.subject, **more}

    return remedy


def _interim(one: OpenDuty, agreement: str) -> tuple[Callable[..., Any], dict[str, Any]]:
    said = {"complaint": one.duty.subject, "suspended": False, "by": MANAGER.name}
    return decide_interim, {"officer_stream": one.subject.stream, "agreement_stream": agreement, **said}


REMEDIES: Mapping[str, Remedy] = {
    "DUTY.SEND_STATE_REPORT": _report,
    "DUTY.HOLD_INITIAL_REVIEW": _meeting,
    "DUTY.HOLD_MEETING": _meeting,
    "DUTY.INSPECT_POSTERS": _posters,
    "DUTY.REPORT_COMPLAINT": _of_complaint(report_complaint, whom="the field office"),
    "DUTY.REPORT_STAFF_COMPLAINT": _of_complaint(report_complaint, whom="the field office"),
    "DUTY.RESOLVE_COMPLAINT": _of_complaint(resolve_complaint, outcome="not upheld", by=MANAGER.name),
    "DUTY.REPORT_COMPLAINT_RESULT": _of_complaint(report_complaint_result, whom="the field office"),
    "DUTY.DECIDE_INTERIM": _interim,
    "DUTY.RETURN_CREDENTIAL": lambda one, _: (return_credential, {"officer_stream": one.subject.stream}),
}
