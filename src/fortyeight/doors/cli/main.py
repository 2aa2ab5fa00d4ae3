"""The command `fortyeight`: finds the sub-command, loads it, and says in four parts what went wrong."""

import importlib
import io
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import click

from fortyeight.doors.cli.refusal import Refusal

# name → (module below this package, what it is for). A module holds its command as `command`.
COMMANDS: Mapping[str, tuple[str, str]] = {
    "advise": ("advise", "Say whether an agency may agree with ICE, and what each kind of agreement brings."),
    "audit": ("audit", "Judge a file of past stays: within the limit, over it, or cannot tell."),
    "backup": ("backup", "Copy the ledger while it is in use, and check the copy."),
    "deadline": ("deadline", "Show until when each rule lets a hold last, and which one governs."),
    "explain": ("explain", "Explain one stay: by what authority, until when, what must be done."),
    "law": ("law", "Read the rulebook: show a rule, count what is covered, compare two books."),
    "facts": ("facts", "List the vocabulary of facts, or print its JSON Schema."),
    "account": ("account", "Make an account, and say what its owner may do."),
    "deliver": ("deliver", "Send alerts to people: mail, SMS, chat, webhooks."),
    "demo": ("demo", "Make an invented county and open it in the browser."),
    "enrol": ("enrol", "Enrol an agency with a jail, to begin on an empty database."),
    "import": ("import_", "Take in what other systems send: booking and release messages."),
    "outside-watch": ("outside_watch", "Ring on another machine when the watch of this site stops."),
    "rebuild": ("rebuild", "Drop every room's view and build it again from the ledger."),
    "restore": ("restore", "Put a checked backup in the ledger's place, and keep what was there."),
    "serve": ("serve", "Serve the pages, and keep the watch running."),
    "standby": ("standby", "See to the copy of the ledger on a second machine."),
    "verify": ("verify", "Check every chain of the ledger from the first fact to the last."),
    "watch": ("watch", "Run the watch: look at what comes due, and raise alerts."),
}
NAME_WIDTH = 10
STOPPED = 130


class LazyGroup(click.Group):
    """A group that imports a sub-command only to run it, so that a small one starts at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the names, in order."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command; None when there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        found = importlib.import_module(f"fortyeight.doors.cli.{COMMANDS[cmd_name][0]}").command
        assert isinstance(found, click.Command), f"{cmd_name} is no command"
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List what there is, without loading any of it."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][1]) for name in self.list_commands(ctx)])

    def main(self, args: Sequence[str] | None = None, *rest: Any, **options: Any) -> Any:
        """Run, and end with 0 when done, 2 when refused, 130 when stopped from the keyboard."""
        options["standalone_mode"] = False
        _write_anything()
        try:
            sys.exit(super().main(args, *rest, **options) or 0)
        except click.exceptions.NoArgsIsHelpError as fault:
            fault.show()
            sys.exit(fault.exit_code)
        except click.UsageError as fault:
            _as_refusal(fault).show()
            sys.exit(Refusal.exit_code)
        except click.ClickException as fault:
            fault.show()
            sys.exit(fault.exit_code)
        except (click.Abort, KeyboardInterrupt):
            Refusal(
                "CLI.STOPPED",
                "The command was stopped from the keyboard.",
                "Nothing was written.",
                "Run it again when you are ready.",
            ).show()
            sys.exit(STOPPED)
        except BrokenPipeError:
            # Whoever read the output has enough of it. Python would complain again on closing.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(1)


def _write_anything() -> None:
    """Let a terminal of an old character set show an escape where it has no character, and not fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _as_refusal(fault: click.UsageError) -> Refusal:
    path = fault.ctx.command_path if fault.ctx else "fortyeight"
    return Refusal("CLI.USAGE", "The command was not run.", fault.format_message(), f"See {path} --help.")


@click.group(cls=LazyGroup, name="fortyeight", context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="fortyeight", message="%(prog)s %(version)s")
def main() -> None:
    """Who is held on what lawful authority, until when, and what must be done next."""
