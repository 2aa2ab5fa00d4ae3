"""Warrant service officers and their standing.

It owns the streams `officer/…`. It promises that what the judge needs is on
record the minute it is so: nominated, certified, letter, form, credential,
withdrawn, suspended, on duty, trained, leaving. Exams and renewals come with later work.
"""
