"""What the operator set up: the mail server, the providers, the receivers of webhooks, with their secrets.

It is a file of its own, readable by its owner only, named by
FORTYEIGHT_CHANNELS_FILE. It is read again when it changes, so that a secret can
be changed without a restart. No page writes to it and none shows what is in it
but the names.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import unquote, urlsplit

OTHERS = 0o077
MAIL_SCHEMES = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}
NAME_MAX = 60


class UnableToReadLines(ValueError):
    """The file of the channels cannot be used. `code` is stable; the message repeats no value of the file."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(f"{why} [{code}]")
        self.code, self.why = code, why


@dataclass(frozen=True, slots=True, kw_only=True)
class MailLine:
    """A mail server, and the address that messages come from. `security`: "", "starttls" or "tls"."""

    host: str
    port: int
    security: str
    sender: str
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    seconds: float = 10
    ca: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookLine:
    """A receiver of webhooks. The first secret is the newest; each message is signed with all of them."""

    url: str = field(repr=False)
    secrets: tuple[str, ...] = field(repr=False)
    allow_private: bool = False
    seconds: float = 15
    ca: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Everything that is set up. An SMS address has `{to}` where the number goes."""

    mail: MailLine | None = None
    sms: str = field(default="", repr=False)
    chats: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    webhooks: Mapping[str, WebhookLine] = field(default_factory=lambda: MappingProxyType({}))


def read_lines(path: Path | None) -> Lines:
    """Read the file; without one nothing is set up. Raises UnableToReadLines."""
    if path is None:
        return Lines()
    try:
        if path.stat().st_mode & OTHERS:
            raise UnableToReadLines(
                "CHANNELS.READABLE", "Others can read the file of the channels; take that away (chmod 600)."
            )
        text = path.read_text(encoding="utf-8")
    except OSError:
        raise UnableToReadLines("CHANNELS.ABSENT", "The file of the channels cannot be read.") from None
    try:
        return _lines(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise UnableToReadLines("CHANNELS.NOT_TOML", "The file of the channels is no TOML.") from None


class LinesFile:
    """The file as it is now: read again when it was changed."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._seen: tuple[int, int] | None = None
        self._lines = Lines()

    def current(self) -> Lines:
        """Give what is set up now. Raises UnableToReadLines."""
        if self.path is None:
            return self._lines
        try:
            stat = self.path.stat()
        except OSError:
            raise UnableToReadLines("CHANNELS.ABSENT", "The file of the channels cannot be read.") from None
        seen = (stat.st_mtime_ns, stat.st_size)
        if seen != self._seen:
            self._lines = read_lines(self.path)
            self._seen = seen
        return self._lines


def _lines(given: dict[str, Any]) -> Lines:
    unknown = set(given) - {"mail", "sms", "chat", "webhook"}
    if unknown:
        raise _wrong("there is a part that is none of mail, sms, chat, webhook")
    sms = _text(given.get("sms", {}), "url", "sms") if "sms" in given else ""
    if sms and "{to}" not in sms:
        raise _wrong("the url of sms has no {to} for the number")
    return Lines(
        mail=_mail(given["mail"]) if "mail" in given else None,
        sms=sms,
        chats={name: _text(part, "url", f"chat.{name}") for name, part in _named(given, "chat")},
        webhooks={name: _webhook(part, f"webhook.{name}") for name, part in _named(given, "webhook")},
    )


def _named(given: dict[str, Any], kind: str) -> list[tuple[str, dict[str, Any]]]:
    parts = given.get(kind, {})
    if not isinstance(parts, dict) or not all(isinstance(part, dict) for part in parts.values()):
        raise _wrong(f"each {kind} has a name of its own: [{kind}.name]")
    if any(len(name) > NAME_MAX for name in parts):
        raise _wrong(f"the name of a {kind} is too long")
    return list(parts.items())


def _mail(part: object) -> MailLine:
    url = urlsplit(_text(part, "url", "mail"))
    sender = _text(part, "from", "mail")
    if url.scheme not in MAIL_SCHEMES or not url.hostname:
        raise _wrong("the url of mail begins with smtp://, smtp+starttls:// or smtps:// and names a host")
    assert isinstance(part, dict)
    return MailLine(
        host=url.hostname,
        port=url.port or MAIL_SCHEMES[url.scheme],
        security={"smtp+starttls": "starttls", "smtps": "tls"}.get(url.scheme, ""),
        sender=sender,
        user=unquote(url.username or ""),
        password=unquote(url.password or ""),
        seconds=_seconds(part, 10),
        ca=str(part.get("ca", "")),
    )


def _webhook(part: dict[str, Any], where: str) -> WebhookLine:
    secrets = part.get("secrets")
    if not isinstance(secrets, list) or not secrets or not all(_is_secret(one) for one in secrets):
        raise _wrong(f"{where} needs secrets, a list of texts that begin with whsec_")
    return WebhookLine(
        url=_text(part, "url", where),
        secrets=tuple(secrets),
        allow_private=part.get("allow_private") is True,
        seconds=_seconds(part, 15),
        ca=str(part.get("ca", "")),
    )


def _is_secret(value: object) -> bool:
    return isinstance(value, str) and value.startswith("whsec_") and len(value) >= len("whsec_") + 32


def _seconds(part: dict[str, Any], usual: float) -> float:
    value = part.get("seconds", usual)
    if not isinstance(value, (int, float)) or not 1 <= value <= 60:
        raise _wrong("seconds is a number from 1 to 60")
    return float(value)


def _text(part: object, name: str, where: str) -> str:
    value = part.get(name) if isinstance(part, dict) else None
    if not isinstance(value, str) or not value:
        raise _wrong(f"{where} needs {name}, a text")
    return value


def _wrong(why: str) -> UnableToReadLines:
    return UnableToReadLines("CHANNELS.WRONG", f"In the file of the channels {why}.")
