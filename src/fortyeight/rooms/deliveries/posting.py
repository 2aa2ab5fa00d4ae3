"""Hands letters to the channels that the operator set up."""

import logging
from pathlib import Path

from django.conf import settings

from fortyeight.rooms.deliveries import channels, faults
from fortyeight.rooms.deliveries.channels.lines import LinesFile, UnableToReadLines
from fortyeight.rooms.deliveries.faults import Fault, down
from fortyeight.rooms.deliveries.letters import Letter
from fortyeight.rooms.deliveries.sending import Post

log = logging.getLogger(__name__)


def lines_file() -> LinesFile:
    """Give the file that the settings name."""
    return LinesFile(Path(settings.CHANNELS_FILE) if settings.CHANNELS_FILE else None)


def post_by_settings() -> Post:
    """Make what hands a letter over by the channels as they are set up at that moment."""
    kept = lines_file()

    def post(letter: Letter) -> Fault | None:
        try:
            lines = kept.current()
        except UnableToReadLines as unable:
            log.warning("%s: no message leaves", unable.code)
            return down(faults.NOT_SET_UP)
        return channels.send(lines, letter.channel, letter.address, letter.message)

    return post
