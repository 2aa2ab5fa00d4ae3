"""Stays: from booking to release or handover.

It owns the streams `stay/…`. It promises that every act is one fact (or a
refusal) in the ledger with the decision behind it, that the same request gives
the same outcome, that two people at once cannot both win, and that nothing
here ever lengthens a hold. A release and a claim are never refused.
"""
