"""Telling people outside the browser: how staff are reached, who is told now, and what was sent.

It owns the streams `contact/…`, `on_call/…` and `delivery/…`. It promises that
every alert goes to named people, that a message is never lost and never sent
twice on purpose, that what was sent to whom by which way can be proved, that a
message which could not be delivered is seen by a person, and that nothing that
leaves the building names anybody held. It decides nothing about a stay.
"""
