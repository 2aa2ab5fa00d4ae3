"""Finds the secret that signs sessions and forms, and makes one on the first start."""

import base64
import os
from contextlib import suppress
from pathlib import Path

from fortyeight.doors.site.database import UnableToConfigure
from fortyeight.foundations.edge import chance

CHARACTERS_MIN = 50
_PIECES = 4
_OTHERS = 0o077


def secret_key(given: str, file: Path) -> str:
    """Take the secret that was given, else the one in the file, else make the file.

    The file is readable by its owner only; one that others can read is refused.
    Raises UnableToConfigure.
    """
    if given:
        return _long_enough(given)
    try:
        if not file.exists():
            _make(file)
    except OSError as fault:
        raise _unusable(f"No secret was given, and none could be written ({fault.strerror}).") from None
    if file.stat().st_mode & _OTHERS:
        raise _unusable("Others can read the secret file; take their right away (chmod 600).")
    return _long_enough(file.read_text().strip())


def _make(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    secret = base64.urlsafe_b64encode(b"".join(chance.salt() for _ in range(_PIECES))).decode()
    # Written whole under another name, then linked: two first starts at once agree on one secret.
    draft = file.with_name(f"{file.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as opened:
        opened.write(secret + "\n")
    with suppress(FileExistsError):
        os.link(draft, file)
    draft.unlink()


def _long_enough(secret: str) -> str:
    if len(secret) < CHARACTERS_MIN:
        raise _unusable(f"The secret is shorter than {CHARACTERS_MIN} characters.")
    return secret


def _unusable(why: str) -> UnableToConfigure:
    return UnableToConfigure(
        "SETTINGS.SECRET_KEY",
        why,
        "Set FORTYEIGHT_SECRET_KEY to a long random text, the same for all processes.",
    )
