"""Other people's formats, in and out.

It owns the inbox: every message is kept until what it says is on record, a bad
one whole, with its error and a way to try again. It changes stays only by the
actions of the custody room, with request ids made from the message itself, so
that the same message twice, or one cut off half-way, comes to the same.
"""
