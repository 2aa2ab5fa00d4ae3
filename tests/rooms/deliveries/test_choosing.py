"""Goal: an alert goes to the people who can act on it now, and never to nobody while somebody could be told.

Method: a roster by hand, changed by one thing at a time; then any roster at all.
"""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.rooms.deliveries.choosing import Reach, Roster, Shift, Told, who_is_told
from tests.rooms.world import HOUR, MINUTE, NOON

COMMANDER, OFFICER = "COMMANDER", "OFFICER"


def reach(contact: str, person: str, *roles: str, **changed: object) -> Reach:
    made = Reach(contact=contact, channel=Channel.MAIL, roles=frozenset(roles), person=person)
    return replace(made, **changed)  # type: ignore[arg-type]


PAT_MAIL, PAT_SMS = reach("pat-mail", "pat", COMMANDER), reach("pat-sms", "pat", COMMANDER)
SAM = reach("sam-mail", "sam", COMMANDER)
DESK = reach("desk", "", COMMANDER)
ROSTER = Roster(reaches=(PAT_MAIL, PAT_SMS, SAM))
PAT_ON_CALL = Shift(role=COMMANDER, person="pat", starts_at=NOON - HOUR, ends_at=NOON + HOUR)


def tell(roster: Roster, *roles: str, urgent: bool = False, at=NOON) -> Told:  # type: ignore[no-untyped-def]
    return who_is_told(roster, roles or (COMMANDER,), at=at, urgent=urgent)


class TestOnCall:
    def test_who_is_on_call_is_told_and_nobody_else(self) -> None:
        assert tell(replace(ROSTER, shifts=(PAT_ON_CALL,))) == Told(contacts=("pat-mail",))

    def test_nobody_on_call_is_everybody_and_is_said(self) -> None:
        assert tell(ROSTER) == Told(contacts=("pat-mail", "sam-mail"), everybody_of=(COMMANDER,))

    @pytest.mark.parametrize(
        ("at", "told"),
        [
            (PAT_ON_CALL.starts_at - MINUTE, ("pat-mail", "sam-mail")),
            (PAT_ON_CALL.starts_at, ("pat-mail",)),
            (PAT_ON_CALL.ends_at - MINUTE, ("pat-mail",)),
            (PAT_ON_CALL.ends_at, ("pat-mail", "sam-mail")),
        ],
    )
    def test_a_turn_is_half_open(self, at, told) -> None:  # type: ignore[no-untyped-def]
        assert tell(replace(ROSTER, shifts=(PAT_ON_CALL,)), at=at).contacts == told

    def test_a_turn_in_another_role_is_none_in_this(self) -> None:
        other = replace(PAT_ON_CALL, role="MANAGER")
        assert tell(replace(ROSTER, shifts=(other,))).everybody_of == (COMMANDER,)

    def test_on_call_and_out_of_reach_is_nobody_on_call(self) -> None:
        """Pat is on call and rests: somebody else has to be told."""
        resting = Roster(
            reaches=(replace(PAT_MAIL, is_paused=True), SAM), shifts=(replace(PAT_ON_CALL, person="pat"),)
        )
        assert tell(resting) == Told(contacts=("sam-mail",), everybody_of=(COMMANDER,))

    def test_the_roster_of_duty_is_that_of_the_officers(self) -> None:
        quinn = reach("quinn", "quinn", OFFICER, officer="officer/quinn")
        rowan = reach("rowan", "rowan", OFFICER, officer="officer/rowan")
        roster = Roster(reaches=(quinn, rowan), officers_on_duty=frozenset({"officer/rowan"}))
        assert tell(roster, OFFICER) == Told(contacts=("rowan",))
        assert tell(replace(roster, officers_on_duty=frozenset()), OFFICER).contacts == ("quinn", "rowan")

    def test_an_address_that_nobody_owns_is_told_besides_and_is_nobody(self) -> None:
        assert tell(replace(ROSTER, reaches=(PAT_MAIL, SAM, DESK), shifts=(PAT_ON_CALL,))) == Told(
            contacts=("pat-mail", "desk")
        )
        assert tell(Roster(reaches=(DESK,))) == Told(contacts=("desk",), nobody_in=(COMMANDER,))


class TestUrgent:
    def test_it_goes_by_all_ways_of_a_person(self) -> None:
        assert tell(ROSTER, urgent=True).contacts == ("pat-mail", "pat-sms", "sam-mail")

    def test_an_unproved_address_is_used_for_it_and_for_nothing_else(self) -> None:
        unproved = Roster(reaches=(replace(PAT_MAIL, is_proved=False), SAM))
        assert tell(unproved).contacts == ("sam-mail",)
        assert tell(unproved, urgent=True).contacts == ("pat-mail", "sam-mail")

    @pytest.mark.parametrize("channel", [Channel.CHAT, Channel.WEBHOOK])
    def test_what_the_operator_set_up_needs_no_proof(self, channel: Channel) -> None:
        roster = Roster(reaches=(replace(PAT_MAIL, is_proved=False, channel=channel),))
        assert tell(roster).contacts == ("pat-mail",)

    def test_who_rests_is_told_when_all_the_others_rest(self) -> None:
        resting = tuple(replace(one, is_paused=True, paused_until=NOON + HOUR) for one in ROSTER.reaches)
        assert tell(Roster(reaches=resting)) == Told(contacts=(), nobody_in=(COMMANDER,))
        assert tell(Roster(reaches=resting), urgent=True).contacts == ("pat-mail", "pat-sms", "sam-mail")
        assert tell(Roster(reaches=(*resting[:2], SAM)), urgent=True).contacts == ("sam-mail",)

    def test_a_rest_ends_by_itself(self) -> None:
        roster = Roster(reaches=(replace(PAT_MAIL, is_paused=True, paused_until=NOON),))
        assert tell(roster).contacts == ("pat-mail",)
        assert tell(roster, at=NOON - MINUTE).contacts == ()

    def test_a_role_without_an_address_sends_it_to_the_whole_agency(self) -> None:
        assert tell(ROSTER, "COUNSEL") == Told(contacts=(), nobody_in=("COUNSEL",))
        told = tell(ROSTER, "COUNSEL", urgent=True)
        assert told == Told(contacts=("pat-mail", "pat-sms", "sam-mail"), nobody_in=("COUNSEL",))


_reaches = st.lists(
    st.builds(
        Reach,
        contact=st.uuids().map(str),
        channel=st.sampled_from(Channel),
        roles=st.frozensets(st.sampled_from([COMMANDER, OFFICER, "MANAGER"]), min_size=1),
        person=st.sampled_from(["", "a", "b", "c"]),
        officer=st.sampled_from(["", "officer/a"]),
        is_proved=st.booleans(),
        is_paused=st.booleans(),
        paused_until=st.sampled_from([None, NOON, NOON + HOUR]),
    ),
    max_size=6,
    unique_by=lambda one: one.contact,
)
_rosters = st.builds(
    Roster,
    reaches=_reaches.map(tuple),
    shifts=st.lists(
        st.builds(
            Shift,
            role=st.sampled_from([COMMANDER, OFFICER]),
            person=st.sampled_from(["a", "b"]),
            starts_at=st.just(NOON - HOUR),
            ends_at=st.sampled_from([NOON, NOON + HOUR]),
        ),
        max_size=3,
    ).map(tuple),
    officers_on_duty=st.sampled_from([frozenset(), frozenset({"officer/a"})]),
)


@given(_rosters, st.sets(st.sampled_from([COMMANDER, OFFICER, "MANAGER", "COUNSEL"]), min_size=1))
def test_of_any_roster(roster: Roster, roles: set[str]) -> None:
    """An urgent alert reaches somebody wherever there is any address; an ordinary one goes to each once."""
    urgent, ordinary = (tell(roster, *roles, urgent=value) for value in (True, False))
    assert bool(urgent.contacts) == bool(roster.reaches)
    owners = {one.contact: one.owner for one in roster.reaches}
    assert len({owners[contact] for contact in ordinary.contacts}) == len(ordinary.contacts)
    for told in (urgent, ordinary):
        assert len(set(told.contacts)) == len(told.contacts)
        assert not set(told.everybody_of) & set(told.nobody_in)
