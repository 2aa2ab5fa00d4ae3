"""`python -m fortyeight.doors.cli` is the command `fortyeight`."""

from fortyeight.doors.cli.main import main

main()
