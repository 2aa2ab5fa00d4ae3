"""An invented Florida county: an agency with two jails, its agreement, officers, accounts, and people.

Every name here is made up. Everything is recorded by the same actions that the
pages use, with times counted back from now.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from fortyeight.doors.cli import account, stories
from fortyeight.foundations.edge import chance
from fortyeight.foundations.kit.ids import named_id
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements.access import ROLES
from fortyeight.rooms.agreements.actions.cover_facility import cover_facility
from fortyeight.rooms.agreements.actions.enrol_agency import enrol_agency
from fortyeight.rooms.agreements.actions.enter_into_force import enter_into_force
from fortyeight.rooms.agreements.actions.hold_meeting import hold_meeting
from fortyeight.rooms.agreements.actions.inspect_posters import inspect_posters
from fortyeight.rooms.agreements.actions.open_jail import open_jail
from fortyeight.rooms.agreements.actions.sign import sign
from fortyeight.rooms.custody.actions.book import Ground, book
from fortyeight.rooms.officers.actions.certify import certify
from fortyeight.rooms.officers.actions.execute_form_70_006 import execute_form_70_006
from fortyeight.rooms.officers.actions.issue_credential import issue_credential
from fortyeight.rooms.officers.actions.nominate import nominate
from fortyeight.rooms.officers.actions.sign_letter import sign_letter
from fortyeight.rooms.officers.actions.start_duty import start_duty
from fortyeight.rooms.officers.actions.withdraw_authority import withdraw_authority

AGENCY = "agency/palmetto-bend"
AGREEMENT = "agreement/palmetto-bend-wso"
MAIN, ANNEX = "main-jail", "north-annex"
LOCAL_PEOPLE = 104
SEED = 48
GIVEN = [
    "Avery",
    "Blake",
    "Casey",
    "Dana",
    "Ellis",
    "Frankie",
    "Gale",
    "Harper",
    "Indigo",
    "Jules",
    "Kerry",
    "Lane",
    "Marlow",
    "Noel",
    "Oakley",
    "Perry",
    "Quinn",
    "Reese",
    "Sage",
    "Tatum",
    "Umber",
    "Vale",
    "Wren",
    "Xan",
    "Yael",
    "Zephyr",
]
SURNAME = [
    "Ashdown",
    "Birchley",
    "Coppard",
    "Dunmore",
    "Elmsworth",
    "Fairlough",
    "Garnock",
    "Hazelby",
    "Ivers",
    "Jessop",
    "Kestrel",
    "Lorimer",
    "Millbrook",
    "Northey",
    "Orchard",
    "Penhale",
    "Quillan",
    "Rosslyn",
    "Stanmere",
    "Thornby",
    "Underhay",
    "Varley",
    "Whitlam",
    "Yarrow",
    "Zimmer",
]
CHARGES = (
    "Theft, petit, second degree",
    "Driving while license suspended",
    "Trespass after warning",
    "Battery, simple",
    "Failure to appear",
    "Possession of a controlled substance",
    "Disorderly conduct",
    "Criminal mischief",
)


class County:
    """Calls actions for the demonstration, with fresh request ids and times counted back from now."""

    def __init__(self, now: datetime, password: str) -> None:
        self.present = now.replace(second=0, microsecond=0)
        self.password = password
        self.dice = chance.repeatable_dice(SEED)
        self.actor = Actor(
            id="machine/demo",
            name="Demonstration",
            roles=frozenset(ROLES),
            agencies=frozenset({AGENCY}),
        )
        self._numbers = count(1)

    def ago(self, hours: float) -> datetime:
        """Find the instant so many hours before now; negative lies ahead."""
        return self.present - timedelta(minutes=round(hours * 60))

    def do(self, run: Callable[..., Any], hours: float | When, **given: object) -> Recorded:
        """Call an action for something that happened so many hours ago, recorded at once."""
        at = hours if isinstance(hours, When) else exactly(self.ago(hours))
        actor = given.pop("actor", self.actor)
        outcome = run(
            actor=actor,
            recorded_at=min(at.latest, self.present),
            request_id=named_id("demo", str(next(self._numbers))),
            at=at,
            **given,
        )
        assert isinstance(outcome, Recorded), f"the demonstration did something unlawful: {outcome}"
        return outcome

    def name(self) -> str:
        """Make up a name."""
        return f"{self.dice.choice(GIVEN)} {self.dice.choice(SURNAME)}"

    def book(
        self,
        key: str,
        hours: float,
        *,
        jail: str = MAIN,
        person: str = "",
        person_name: str = "",
        charges: int = 1,
    ) -> str:
        """Book an invented person so many hours ago, and give the stay."""
        stay_id = f"stay/{named_id('demo', key)}"
        grounds = tuple(
            Ground(matter=f"m{number}", type=stay.Matter.CHARGE, label=self.dice.choice(CHARGES))
            for number in range(charges)
        )
        self.do(
            book,
            hours,
            stay_id=stay_id,
            jail=jail,
            person=f"person/{named_id('demo', person or key)}",
            name=person_name or self.name(),
            booking_number=f"26-{self.dice.randrange(10_000, 99_999)}",
            born_on=None,
            grounds=grounds,
        )
        return stay_id


def build_county(*, now: datetime, password: str, progress: Callable[[int], object]) -> Mapping[str, str]:
    """Make the county, and give its accounts with what each is for. `progress` is told of each hundredth."""
    county = County(now, password)
    _found(county)
    _officers(county)
    _program(county)
    progress(10)
    for number in range(LOCAL_PEOPLE):
        jail = MAIN if number % 3 else ANNEX
        charges = county.dice.choice((1, 1, 2, 3))
        county.book(f"local-{number}", county.dice.uniform(3, 60 * 24), jail=jail, charges=charges)
        progress(number % 2)
    stories.tell(county)
    progress(100)
    return _accounts(county)


def _found(county: County) -> None:
    year = 365 * 24.0
    county.do(
        enrol_agency, 2 * year, agency=AGENCY, name="Palmetto Bend County Sheriff's Office", place="us_fl"
    )
    for jail, name in ((MAIN, "Main Jail"), (ANNEX, "North Annex")):
        county.do(open_jail, 2 * year, agency=AGENCY, jail=jail, name=name, zone="America/New_York")
    for side in ("LEA", "ICE"):
        county.do(
            sign,
            1.2 * year,
            agency=AGENCY,
            agreement_stream=AGREEMENT,
            model="WSO",
            text="wso_2025",
            side=side,
        )
    county.do(enter_into_force, 1.2 * year, agreement_stream=AGREEMENT)
    for jail in (MAIN, ANNEX):
        county.do(cover_facility, 1.2 * year, agreement_stream=AGREEMENT, jail=jail)


def _program(county: County) -> None:
    """The posters hang and the field office was met; what the state asks to be sent was forgotten."""
    week = 7 * 24.0
    seen = {"by": "the program manager", "hangs": True, "languages": "en es"}
    for jail in (MAIN, ANNEX):
        county.do(inspect_posters, week, agreement_stream=AGREEMENT, jail=jail, **seen)
    county.do(hold_meeting, 4 * week, agreement_stream=AGREEMENT, with_whom="the field office")


def _officers(county: County) -> None:
    """Two with all papers and on duty, one withdrawn yesterday, one still without a letter."""
    month = 30 * 24.0
    for key, name in stories.OFFICERS.items():
        county.do(nominate, 6 * month, officer_stream=key, agency=AGENCY, name=name)
        county.do(certify, 5 * month, officer_stream=key)
        if key == stories.NO_LETTER:
            continue
        for run in (sign_letter, execute_form_70_006, issue_credential):
            county.do(run, 4 * month, officer_stream=key)
    until = county.ago(-9)
    # Long turns, so that the services of the last days have an officer on duty.
    for key in (stories.FIRST, stories.SECOND):
        county.do(start_duty, 60, officer_stream=key, jail=MAIN, until=until)
    county.do(start_duty, 3, officer_stream=stories.NO_LETTER, jail=ANNEX, until=until)
    county.do(start_duty, 3, officer_stream=stories.WITHDRAWN, jail=ANNEX, until=until)
    county.do(
        withdraw_authority, 26, officer_stream=stories.WITHDRAWN, notice="Notice of withdrawal, by e-mail"
    )


def _accounts(county: County) -> Mapping[str, str]:
    made = {
        "records": (("RECORDS",), "", "booking and records: papers, matters, releases"),
        "reyes": (("OFFICER", "RECORDS"), stories.FIRST, "warrant service officer on duty at the main jail"),
        "okafor": (
            ("OFFICER", "RECORDS"),
            stories.NO_LETTER,
            "officer on duty at the annex, letter not yet signed",
        ),
        "commander": (("COMMANDER", "RECORDS"), "", "shift commander: alarms, release, claims"),
        "manager": (("MANAGER",), "", "program manager: agreement, officers"),
        "counsel": (("COUNSEL",), "", "county counsel: readings, claims, the switch"),
        "auditor": (("AUDITOR",), "", "may read, and raise a claim"),
    }
    for name, (roles, officer, _) in made.items():
        account.make_account(name, agency=AGENCY, roles=roles, officer=officer, password=county.password)
    return {name: what for name, (_, _, what) in made.items()}
