"""Agencies, their jails, and the agreements under which they may act.

It owns the streams `agency/…` and `agreement/…`. It promises that what the judge
needs of them is on record the minute it is so: signed, in force, suspended,
ended, the jails covered, the state the agency lies in, and what its counsel
decided; complaints, meetings, posters, notices and reports too. Signing as a
process and costs come with later work.
"""
