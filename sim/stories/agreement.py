"""The agreement and the agency: suspended, ended, signed anew, switched off by counsel, read otherwise."""

from collections.abc import Generator
from datetime import timedelta
from itertools import count
from random import Random

from fortyeight.rooms.agreements.actions.cover_facility import cover_facility
from fortyeight.rooms.agreements.actions.end_agreement import end_agreement
from fortyeight.rooms.agreements.actions.enrol_agency import enrol_agency
from fortyeight.rooms.agreements.actions.enter_into_force import enter_into_force
from fortyeight.rooms.agreements.actions.open_jail import open_jail
from fortyeight.rooms.agreements.actions.resume_agreement import resume_agreement
from fortyeight.rooms.agreements.actions.sign import sign
from fortyeight.rooms.agreements.actions.suspend_agreement import suspend_agreement
from fortyeight.rooms.agreements.actions.switch_service_off import switch_service_off
from fortyeight.rooms.agreements.actions.switch_service_on import switch_service_on
from fortyeight.rooms.officers.actions.certify import certify
from fortyeight.rooms.officers.actions.execute_form_70_006 import execute_form_70_006
from fortyeight.rooms.officers.actions.issue_credential import issue_credential
from fortyeight.rooms.officers.actions.nominate import nominate
from fortyeight.rooms.officers.actions.sign_letter import sign_letter
from sim.cast import (
    AGENCY,
    COUNSEL,
    DAY,
    FIRST_AGREEMENT,
    HOUR,
    JAILS,
    MANAGER,
    OFFICERS,
    PLACE,
    WEST,
)
from sim.county import County, Story, between
from sim.desk import Desk

Part = Generator[timedelta, None, None]


def founding(county: County, dice: Random) -> Story:
    """The agency, its two jails, its first agreement, and four officers with all their papers."""
    desk = Desk(county, dice)
    yield from desk.do_with_care(
        MANAGER, enrol_agency, agency=AGENCY, name="Pine Hollow County Sheriff", place=PLACE
    )
    for jail, zone in JAILS.items():
        name = "West jail" if jail == WEST else "East jail"
        given = {"agency": AGENCY, "jail": jail, "name": name, "zone": zone.key}
        yield from desk.do_with_care(MANAGER, open_jail, **given)
    yield from signed(desk, FIRST_AGREEMENT)
    for stream in OFFICERS:
        name = stream.partition("/")[2].title()
        given = {"officer_stream": stream, "agency": AGENCY, "name": name}
        yield from desk.do_with_care(MANAGER, nominate, **given)
        for paper in (certify, sign_letter, execute_form_70_006, issue_credential):
            yield from desk.do_with_care(MANAGER, paper, officer_stream=stream)


def signed(desk: Desk, stream: str) -> Part:
    """An agreement that both sides sign, that enters into force and covers both jails."""
    for side in ("LEA", "ICE"):
        given = {"agency": AGENCY, "agreement_stream": stream, "model": "WSO", "text": "wso_2025"}
        yield from desk.do_with_care(MANAGER, sign, **given, side=side)
    yield from desk.do_with_care(MANAGER, enter_into_force, agreement_stream=stream)
    for jail in JAILS:
        yield from desk.do_with_care(MANAGER, cover_facility, agreement_stream=stream, jail=jail)


def standing(county: County, dice: Random) -> Story:
    """Some times a year something happens to the agreement as a whole, while people are held under it."""
    desk, numbers = Desk(county, dice), count(2)
    current = FIRST_AGREEMENT
    while True:
        yield between(dice, 20 * DAY, 90 * DAY)
        what = dice.random()
        if what < 0.4:
            yield from desk.do(MANAGER, suspend_agreement, agreement_stream=current, by="ICE")
            yield between(dice, HOUR, 10 * DAY)
            yield from desk.do(MANAGER, resume_agreement, agreement_stream=current)
        elif what < 0.75:
            given = {"agency": AGENCY, "by": COUNSEL.name}
            yield from desk.do(COUNSEL, switch_service_off, **given, why="an order of a court elsewhere")
            yield between(dice, HOUR, 10 * DAY)
            yield from desk.do(COUNSEL, switch_service_on, **given)
        else:
            yield from desk.do(MANAGER, end_agreement, agreement_stream=current, why="a new text")
            yield between(dice, 6 * HOUR, 12 * DAY)
            current = f"agreement/pine-hollow-{next(numbers)}"
            yield from signed(desk, current)
            for stream in OFFICERS:
                yield between(dice, HOUR, DAY)
                yield from desk.do(MANAGER, sign_letter, officer_stream=stream)
                # The credential went back with the agreement that ended.
                yield from desk.do(MANAGER, issue_credential, officer_stream=stream)
