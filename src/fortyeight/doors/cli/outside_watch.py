"""`fortyeight outside-watch`: rings on another machine when the heart stops."""

import sys

import click

from fortyeight.foundations.edge import outside_watch


def _run(**given: object) -> None:
    arguments = [str(given.pop("url"))]
    for name, value in given.items():
        option = f"--{name.replace('_', '-')}"
        if value is True:
            arguments.append(option)
        elif value:
            arguments.append(f"{option}={value}")
    sys.exit(outside_watch.main(arguments))


def _params() -> list[click.Parameter]:
    """Take the options from the program itself, which must also run where there is no click."""
    found: list[click.Parameter] = []
    for action in outside_watch.parser()._actions:
        if action.dest == "url":
            found.append(click.Argument(["url"]))
        elif action.dest != "help":
            is_flag = action.nargs == 0
            kind = click.FloatRange(min=0, min_open=True) if isinstance(action.default, float) else None
            found.append(
                click.Option(
                    list(action.option_strings),
                    is_flag=is_flag,
                    type=None if is_flag else kind or click.STRING,
                    default=action.default,
                    metavar=None if is_flag else str(action.metavar),
                    show_default=isinstance(action.default, float),
                    help=action.help,
                )
            )
    return found


command = click.Command(
    "outside-watch",
    params=_params(),
    callback=_run,
    help="Ring when the site at URL does not answer, or its watch does not look.\n\n"
    "Run it on a machine that shares neither power nor network with the one it watches.",
)
