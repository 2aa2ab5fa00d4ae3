"""The same job on other people's schedulers: load the stay, ask the judge, append the alert.

Each runs in `.local/bench`, made from requirements-bench.lock; the program never
imports any of them. Each is set up as its documentation advises for many tasks
with a time of their own. They are given the stay when it is due; they do not have
to find out what is due, nor that a fact has changed it since.
"""
