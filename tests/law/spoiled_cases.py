"""What can be broken in worked stays, in cases with several people, and in the working."""

from tests.law.spoiled_book import (
    BREAKS,
    FIRST_NAME,
    NONE_WANTED,
    WORKED,
    Break,
    in_case,
    in_worlds,
    with_case,
    with_fact,
    with_people,
    with_stay,
    without_people,
)

ANA = "given.start = 2026-03-02T12:00:00-06:00\nwant.ends_at = 2026-03-04T12:00:00-06:00"
BEN = "given.start = 2026-03-06T12:00:00-06:00\nwant.ends_at = 2026-03-08T13:00:00-05:00"
OPENED = 'kind = "stay.matter_opened", matter = "m-2", type = "CHARGE"'

STAYS: dict[str, Break] = {
    "a stay leads to a rule that is in no file": with_stay("", NONE_WANTED),
    "there is no such world": in_case(
        "[[case]]",
        f"""[[case]]
name = "a stay in no world"
worked = "none"
given.world = "wso_jayl"
given.release_due = 2026-10-30T08:00:00-04:00
{NONE_WANTED}

[[case]]""",
    ),
    "the release has no offset": with_case(f"""name = "a stay at no instant"
worked = "none"
given.world = "wso_jail"
given.release_due = 2026-10-30T08:00:00
{NONE_WANTED}"""),
    "a stay gives what is not known": with_stay("given.release = 3", NONE_WANTED),
    "a stay wants what is not known": with_stay("", "want.gap = []"),
    "a question is no list": with_stay("", "want.gaps = 1"),
    "an item of a question is misspelt": with_stay(
        "",
        """want.authority = [
    { at = 2026-10-30T09:00:00-04:00, base = "NONE", code = "AUTHORITY.NONE" },
]""",
    ),
    "an item of a question lacks a key": with_stay(
        "",
        """want.authority = [
    { at = 2026-10-30T09:00:00-04:00, code = "AUTHORITY.NONE" },
]""",
    ),
    "an item of a question has no offset": with_stay(
        "",
        """want.authority = [
    { at = 2026-10-30T09:00:00, basis = "NONE", code = "AUTHORITY.NONE" },
]""",
    ),
    "what is left out is not there": with_stay('given.leave_out = ["warant"]', NONE_WANTED),
    "there is no such kind of fact": with_stay(
        """given.facts = [
    # a comment counts for nothing
    { hours = 1, kind = "stay.mater_opened", matter = "m-2", type = "CHARGE" },
]""",
        NONE_WANTED,
    ),
    "a fact has a field too many": with_stay(
        f"given.facts = [\n    {{ hours = 1, {OPENED}, judge = 1 }},\n]", NONE_WANTED
    ),
    "a fact has no time": with_fact(OPENED),
    "a fact has a time that is none": with_stay(
        f'given.facts = [\n    {{ at = "noon", {OPENED} }},\n]', NONE_WANTED
    ),
    "the worlds are no TOML": in_worlds("schema = 1", "schema : 1"),
    "a world starts from nowhere": in_worlds('starts_from = "jail_hold"', 'starts_from = "jayl_hold"'),
    "a world has a key too many": in_worlds("says        =", "sais ="),
    "a world says nothing": in_worlds("says    =", "says = ''\n#"),
    "a fact of a world has no id": in_worlds('{ id = "closed", ', "{ "),
    "the file of worlds has a key too many": in_worlds("schema = 1", "schema = 1\nscheme = 2"),
}

PEOPLE: dict[str, Break] = {
    "no case has two people": without_people,
    "one person is no two": with_case(f"""name = "one person is alone here"
worked = "none"
[case.people.ana]
{ANA}"""),
    "two people are given the same": with_people(ANA, ANA),
    "what one person wants is missing": with_people(ANA, "given.start = 2026-03-06T12:00:00-06:00"),
    "what one person wants is wrong": with_people(ANA, BEN.replace("13:00", "12:00")),
    "what one person wants has no offset": with_people(ANA, BEN.replace("-05:00", "")),
    "what one person is given is misspelt": with_people(ANA, BEN.replace("given.start", "given.stort")),
    "nothing is wanted for one person": with_people(ANA, BEN.partition("want")[0] + "want = {}"),
}

WORKINGS: dict[str, Break] = {
    "hours named by day do not add up": in_case(WORKED, "7 h Saturday + 24 h Sunday + 18 h Monday"),
    "hours named by day and what they leave do not add up": in_case(
        WORKED, "7 h Saturday + 24 h 30 min Sunday leave 17 hours of Monday"
    ),
    "a sum is another": in_case(WORKED, "6 + 25 + 16 = 48"),
    "the instant given is on another day": in_case(WORKED, "Friday 17:00 + 48 hours"),
    "the name says another day": in_case(FIRST_NAME, "a hold that starts on a Sunday ends on Tuesday"),
    "a date has another weekday": in_case(WORKED, "it starts on Sunday 31 October"),
    "a date is none": in_case(WORKED, "it ends on Wednesday 31 November 2026"),
    "a year begins on another day": in_case(WORKED, "November 2026 begins on a Monday"),
    "a date is said to be another weekday": in_case(WORKED, "31 October 2026 is a Friday"),
    "a month has other Mondays": in_case(WORKED, "November 2026 has Mondays on the 2nd, 9th and 16th"),
    "a count leads to another day": with_case(
        """name = "a Monday leads to Wednesday"
worked = "Monday 12:00 + 48 hours = Thursday 12:00"
"""
        + ANA
    ),
}
JUDGED: dict[str, Break] = {
    "the authority is another": with_stay(
        "",
        """want.authority = [
    { at = 2026-10-30T07:00:00-04:00, basis = "LOCAL", code = "AUTHORITY.LOCAL" },
    { at = 2026-10-30T09:00:00-04:00, basis = "LOCAL", code = "AUTHORITY.LOCAL" },
]""",
    ),
    "there is a gap that nobody wanted": with_stay("", NONE_WANTED),
    "a wanted gap is shorter": with_stay(
        "",
        """want.gaps = [
    { from = 2026-10-30T08:00:00-04:00, to = 2026-10-30T09:00:00-04:00 },
    { from = 2026-10-31T08:00:00-04:00 },
]""",
    ),
    "a gap has no such end": with_stay(
        'given.facts = [{ hours = 3, kind = "stay.released" }]',
        "want.gaps = [{ from = 2026-10-30T08:00:00-04:00 }]",
    ),
    "a duty is none": with_stay(
        "",
        """want.duties = [
    { at = 2026-10-30T09:00:00-04:00, code = "DUTY.DECIDE_NOW", due = 2026-10-30T08:00:00-04:00 },
]""",
    ),
    "a rule is not relied on": with_stay(
        "",
        """want.may_serve = [
    { at = 2026-10-30T08:00:00-04:00, answer = "YES", rule = "us.i247a.hold_limit" },
]""",
    ),
    "the stay of one person is wrong": with_people(
        ANA,
        """given.world = "wso_jail"
given.release_due = 2026-10-30T08:00:00-04:00
want.must_release = [{ at = 2026-10-30T09:00:00-04:00, answer = "NO" }]""",
    ),
}
EVERY_BREAK = BREAKS | STAYS | PEOPLE | WORKINGS | JUDGED
"""Every break by its name; those of `JUDGED` need a book that a stay can be judged by."""
