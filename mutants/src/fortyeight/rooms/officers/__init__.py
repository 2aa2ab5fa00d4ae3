"""Warrant service officers and their standing.

It owns the streams `officer/…`. It promises that what the judge needs is on
record the minute it is so: nominated, certified, letter, form, credential,
withdrawn, suspended, on duty. Training, exams and renewals come with later work.
"""
