"""The command line: one file a command, each loaded only when it is asked for.

`deadline`, `audit`, `explain` and `facts` need no database and no set-up: the
law and a file are enough.
"""
