"""The officers: turns of duty that are missed, papers that are lost, withdrawn, suspended and given again."""

from collections.abc import Generator
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from fortyeight.rooms.officers.actions.certify import certify
from fortyeight.rooms.officers.actions.end_duty import end_duty
from fortyeight.rooms.officers.actions.execute_form_70_006 import execute_form_70_006
from fortyeight.rooms.officers.actions.issue_credential import issue_credential
from fortyeight.rooms.officers.actions.leave_agency import leave_agency
from fortyeight.rooms.officers.actions.lift_suspension import lift_suspension
from fortyeight.rooms.officers.actions.nominate import nominate
from fortyeight.rooms.officers.actions.report_credential_lost import report_credential_lost
from fortyeight.rooms.officers.actions.return_credential import return_credential
from fortyeight.rooms.officers.actions.sign_letter import sign_letter
from fortyeight.rooms.officers.actions.start_duty import start_duty
from fortyeight.rooms.officers.actions.suspend_officer import suspend_officer
from fortyeight.rooms.officers.actions.withdraw_authority import withdraw_authority
from sim.cast import AGENCY, CAPTAIN, DAY, EAST, HOUR, JAILS, MANAGER, WEST
from sim.county import County, Story, between
from sim.desk import Desk

Part = Generator[timedelta, None, None]
SHIFT = 12 * HOUR


class Turns:
    """Twelve hours on duty each day, by the clock on the wall: on some days nobody comes, or says so late."""

    def __init__(self, stream: str, jail: str, hour: int) -> None:
        self.stream, self.jail, self.hour = stream, jail, hour

    def __call__(self, county: County, dice: Random) -> Story:
        zone = JAILS[self.jail]
        desk = Desk(county, dice, zone=zone)
        while True:
            starts_at = next_hour(county.now, self.hour, zone)
            yield starts_at - county.now
            if dice.random() < 0.9:
                jail = self.jail if dice.random() < 0.95 else (WEST if self.jail == EAST else EAST)
                until = county.now + SHIFT
                given = {"officer_stream": self.stream, "jail": jail, "until": until}
                yield from desk.do(CAPTAIN, start_duty, **given)
                if dice.random() < 0.1:
                    yield between(dice, HOUR, 10 * HOUR)
                    yield from desk.do(CAPTAIN, end_duty, officer_stream=self.stream)


def next_hour(after: datetime, hour: int, zone: ZoneInfo) -> datetime:
    """Find the next time at which the wall shows this hour."""
    local = after.astimezone(zone)
    wanted = local.replace(hour=hour, minute=0, second=0, microsecond=0)
    while wanted.astimezone(after.tzinfo) <= after:
        wanted = (wanted + DAY).replace(hour=hour)
    return wanted.astimezone(after.tzinfo)


class Papers:
    """What happens to the standing of one officer in a year."""

    def __init__(self, stream: str) -> None:
        self.stream = stream

    def __call__(self, county: County, dice: Random) -> Story:
        desk = Desk(county, dice)
        while True:
            yield between(dice, 12 * DAY, 80 * DAY)
            part = dice.choice((self._lost, self._suspended, self._withdrawn, self._left, self._refreshed))
            yield from part(desk)

    def _lost(self, desk: Desk) -> Part:
        gone = desk.dice.choice((report_credential_lost, return_credential))
        yield from desk.do(MANAGER, gone, officer_stream=self.stream)
        yield between(desk.dice, HOUR, 20 * DAY)
        yield from desk.do(MANAGER, issue_credential, officer_stream=self.stream)

    def _suspended(self, desk: Desk) -> Part:
        yield from desk.do(MANAGER, suspend_officer, officer_stream=self.stream, by="the Sheriff")
        yield between(desk.dice, HOUR, 15 * DAY)
        yield from desk.do(MANAGER, lift_suspension, officer_stream=self.stream)

    def _withdrawn(self, desk: Desk) -> Part:
        given = {"officer_stream": self.stream, "notice": "a written notice"}
        yield from desk.do(MANAGER, withdraw_authority, **given)
        yield between(desk.dice, 2 * HOUR, 25 * DAY)
        yield from desk.do(MANAGER, sign_letter, officer_stream=self.stream)

    def _left(self, desk: Desk) -> Part:
        yield from desk.do(MANAGER, leave_agency, officer_stream=self.stream)
        yield between(desk.dice, 2 * DAY, 30 * DAY)
        name = self.stream.partition("/")[2].title()
        yield from desk.do(MANAGER, nominate, officer_stream=self.stream, agency=AGENCY, name=name)
        for paper in (certify, sign_letter, execute_form_70_006, issue_credential):
            yield from desk.do(MANAGER, paper, officer_stream=self.stream)

    def _refreshed(self, desk: Desk) -> Part:
        renewed = desk.dice.choice((certify, sign_letter, execute_form_70_006, issue_credential))
        yield from desk.do(MANAGER, renewed, officer_stream=self.stream)
