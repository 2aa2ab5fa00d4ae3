"""How a command says that it could not go on: what did not happen, why, what to do now, the code."""

import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

import click

from fortyeight.doors.cli.text import WIDTH, plain_text


class Refusal(click.ClickException):
    """A message in four parts. The command ends with 2."""

    exit_code = 2

    def __init__(self, code: str, what: str, why: str, remedy: str) -> None:
        super().__init__(f"{what} {why} {remedy} [{code}]")
        self.code, self.what, self.why, self.remedy = code, what, why, remedy

    def show(self, file: IO[Any] | None = None) -> None:
        """Write the message to standard error."""
        text = plain_text(self.message)
        lines = textwrap.wrap(text, WIDTH, break_on_hyphens=False, break_long_words=False)
        click.echo("\n".join(lines), file=file, err=file is None)


@contextmanager
def refusing(what: str) -> Iterator[None]:
    """Turn what the layers below could not do into a message that begins with `what`."""
    from fortyeight.foundations.law.book import NoSuchRule
    from fortyeight.foundations.law.facts.codec import UnableToReadFact
    from fortyeight.foundations.rulebook.current import UnableToFindRulebook
    from fortyeight.foundations.rulebook.read import UnableToReadRule
    from fortyeight.rooms.oversight.tables import UnableToUseFile
    from fortyeight.rooms.oversight.zones import UnableToFindPlace, UnableToFindZone

    try:
        yield
    except UnableToUseFile as fault:
        raise Refusal(fault.code, what, fault.why, fault.remedy) from None
    except UnableToFindZone as fault:
        remedy = "Give the IANA name of the jail's time zone, such as America/Chicago."
        raise Refusal(fault.code, what, _sentence(fault.why), remedy) from None
    except UnableToFindPlace as fault:
        remedy = "Give the state as the rulebook writes it, such as us_tx."
        raise Refusal(fault.code, what, _sentence(fault.why), remedy) from None
    except NoSuchRule as fault:
        meant = f" The nearest are {' and '.join(fault.nearest)}." if fault.nearest else ""
        why = f"The rulebook has no hold limit {fault.rule_id!r}.{meant}"
        remedy = "See fortyeight deadline for the rules there are."
        raise Refusal(fault.code, what, why, remedy) from None
    except UnableToReadFact as fault:
        why = f"{fault.where}: {fault.why}."
        remedy = "Mend the fact; fortyeight facts lists what each kind has."
        raise Refusal(fault.code, what, why, remedy) from None
    except UnableToReadRule as fault:
        remedy = "Mend the rule file, or install the package again."
        raise Refusal(
            fault.code, what, f"The rule file {fault.path} was not read: {fault.what}.", remedy
        ) from None
    except UnableToFindRulebook as fault:
        why = "No rule files came with this installation."
        raise Refusal(fault.code, what, why, "Install the package again, or run from a checkout.") from None


def _sentence(text: str) -> str:
    ended = text if text.endswith("?") else text + "."
    return ended[0].upper() + ended[1:]
