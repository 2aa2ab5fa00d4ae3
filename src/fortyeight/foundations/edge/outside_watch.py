"""Rings when the heart of Fortyeight stops, from another machine. One file, the standard library alone.

Copy it to a machine that shares nothing with the one it watches, neither power
nor network, and run `python3 outside_watch.py URL`. `fortyeight outside-watch URL`
is the same program. It asks URL/health every few seconds, believes nothing that
it cannot check with a clock of its own, and rings until somebody mends it.
"""

import argparse
import json
import math
import os
import shlex
import signal
import ssl
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

ANSWER_BYTES_MAX = 64 * 1024
ABANDONED_MAX = 4
REDIRECTS_MAX = 3
COMMAND_SECONDS_MAX = 60.0
GOOD, TROUBLE, USAGE = 0, 1, 2


@dataclass(frozen=True)
class Config:
    """What to ask, and when to ring. All times are seconds."""

    url: str
    every: float = 15.0
    after: float = 120.0
    again: float = 300.0
    timeout: float = 10.0
    clock_max: float = 60.0
    run: str = ""
    webhook: str = ""
    cafile: str = ""
    no_proxy: bool = False


@dataclass(frozen=True)
class Ring:
    """Something to say aloud: `is_trouble`, or all is well again."""

    is_trouble: bool
    text: str


class Heart:
    """What is known of the heart: since when something is wrong, and when it last rang. Reads no clock."""

    def __init__(self, config: Config, started: float) -> None:
        self.config = config
        self.last_good = started
        self.rang_at: float | None = None
        self.looked_at = ""
        self.moved = started

    def hear(self, why: str, looked_at: str, now: float) -> Ring | None:
        """Take in one answer, empty `why` meaning good, at a monotonic second; say whether to ring.

        An answer whose last look is the same as before is good only for as long as
        a heart may stand still.
        """
        if looked_at != self.looked_at or not looked_at:
            self.looked_at, self.moved = looked_at, now
        if not why and now - self.moved > self.config.after:
            self.last_good = min(self.last_good, self.moved)
            why = (
                f"it says that all is well, but its last look has been the same for {_span(now - self.moved)}"
            )
        if not why:
            self.last_good = now
            was, self.rang_at = self.rang_at, None
            return None if was is None else Ring(False, "Fortyeight answers again, and its watch looks.")
        if now - self.last_good < self.config.after:
            return None
        if self.rang_at is not None and now - self.rang_at < self.config.again:
            return None
        self.rang_at = now
        return Ring(
            True,
            f"FORTYEIGHT DOES NOT WATCH: nothing good heard for {_span(now - self.last_good)}: {why}."
            " Look after every person held by hand until it is mended.",
        )


def judge(status: int, body: bytes, at: datetime, config: Config) -> tuple[str, str]:
    """Say what is wrong with an answer (empty: nothing), and which last look it names."""
    if len(body) > ANSWER_BYTES_MAX:
        return "the answer is too long to be its own", ""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return f"it answered {status} with something that is not from Fortyeight", ""
    if not isinstance(said, Mapping) or not isinstance(said.get("status"), str):
        return f"it answered {status} with something that is not from Fortyeight", ""
    looked_at = said["looked_at"] if isinstance(said.get("looked_at"), str) else ""
    if status != 200 or said["status"] != "ok":
        return f"it says itself that something is wrong: {_plain(said['status'])} ({status})", looked_at
    theirs = _instant(said.get("at"))
    if theirs is None:
        return "it does not say what its clock shows", looked_at
    if (off := abs((theirs - at).total_seconds())) > config.clock_max:
        return (
            f"its clock, or an answer kept by something between, differs from ours by {_span(off)}",
            looked_at,
        )
    looked = _instant(looked_at)
    if looked is None:
        return "it does not say when it last looked", looked_at
    if (age := (at - looked).total_seconds()) > config.after + config.clock_max:
        return f"it last looked {_span(age)} ago", looked_at
    return "", looked_at


class Asker:
    """Asks the address. An answer that does not end is left behind, and a few of those at the most."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self.url = health_address(config.url)
        self.left_behind: list[threading.Thread] = []

    def ask(self) -> tuple[int, bytes] | str:
        """Give the status and the body; or say why there are none. Takes no longer than `timeout`."""
        self.left_behind = [thread for thread in self.left_behind if thread.is_alive()]
        if len(self.left_behind) >= ABANDONED_MAX:
            return "it takes calls and does not end its answers"
        found: list[tuple[int, bytes] | str] = []
        thread = threading.Thread(target=lambda: found.append(self._fetch()), daemon=True)
        thread.start()
        thread.join(self.config.timeout)
        if found:
            return found[0]
        self.left_behind.append(thread)
        return f"there was no whole answer within {_span(self.config.timeout)}"

    def _fetch(self) -> tuple[int, bytes] | str:
        try:
            return _get(self.url, self.config)
        except urllib.error.HTTPError as answer:
            with answer:
                return answer.code, answer.read(ANSWER_BYTES_MAX + 1)
        except urllib.error.URLError as fault:
            return f"it cannot be reached ({_reason(fault.reason)})"
        except Exception as fault:
            # Whatever an answer does to us, the next question is asked.
            return f"its answer cannot be read ({_reason(fault)})"


def health_address(url: str) -> str:
    """Give the address to ask: an address without a path gets /health. Raises ValueError."""
    parts = urllib.parse.urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("give an address that begins with https:// or http://")
    return parts._replace(path=parts.path if parts.path.strip("/") else "/health", fragment="").geturl()


class _Redirects(urllib.request.HTTPRedirectHandler):
    max_redirections = REDIRECTS_MAX

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        if req.full_url.startswith("https:") and not newurl.startswith("https:"):
            raise urllib.error.URLError("sent on from https to http")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _get(url: str, config: Config) -> tuple[int, bytes]:
    tls = ssl.create_default_context(cafile=config.cafile or None)
    handlers: list[Any] = [_Redirects(), urllib.request.HTTPSHandler(context=tls)]
    if config.no_proxy:
        handlers.append(urllib.request.ProxyHandler({}))
    headers = {
        "Accept": "application/json",
        "Cache-Control": "no-cache",
        "User-Agent": "fortyeight-outside-watch",
    }
    request = urllib.request.Request(url, headers=headers)  # noqa: S310 - http and https only, see above
    with urllib.request.build_opener(*handlers).open(request, timeout=config.timeout) as answer:
        return answer.status, answer.read(ANSWER_BYTES_MAX + 1)


def tell(ring: Ring, config: Config) -> list[str]:
    """Say it here, run the command, call the webhook; give in words what of these did not work."""
    print(("\a" if ring.is_trouble else "") + ring.text, file=sys.stderr, flush=True)
    failed: list[str] = []
    if config.run:
        given = os.environ | {
            "FORTYEIGHT_ALARM": ring.text,
            "FORTYEIGHT_ALARM_STATE": "trouble" if ring.is_trouble else "good",
        }
        try:
            subprocess.run(
                shlex.split(config.run),
                input=ring.text + "\n",
                text=True,
                env=given,
                timeout=COMMAND_SECONDS_MAX,
                check=True,
            )
        except (OSError, ValueError, subprocess.SubprocessError) as fault:
            failed.append(f"the command could not be run to its end ({type(fault).__name__})")
    if config.webhook:
        body = json.dumps({"text": ring.text, "state": "trouble" if ring.is_trouble else "good"}).encode()
        request = urllib.request.Request(  # noqa: S310 - the operator's own address
            config.webhook, data=body, headers={"Content-Type": "application/json"}
        )
        try:
            with urllib.request.urlopen(request, timeout=config.timeout) as answer:  # noqa: S310
                answer.read(ANSWER_BYTES_MAX)
        except (OSError, ValueError) as fault:
            failed.append(f"the webhook could not be called ({_reason(fault)})")
    for what in failed:
        print(f"\aTHE ALARM ITSELF: {what}.", file=sys.stderr, flush=True)
    return failed


def watch(
    config: Config,
    stopping: threading.Event,
    *,
    ask: Callable[[], tuple[int, bytes] | str] | None = None,
) -> int:
    """Ask and ring until told to stop; 0 when all was well at the end, else 1."""
    asked = ask or Asker(config).ask
    heart = Heart(config, time.monotonic())
    while True:
        try:
            why, looked_at = _hear(asked(), config)
            ring = heart.hear(why, looked_at, time.monotonic())
            if ring is not None and tell(ring, config) and ring.is_trouble:
                # Nobody may have heard it: ring again with the next answer, not in five minutes.
                heart.rang_at = time.monotonic() - config.again
        except Exception as fault:
            print(
                f"\aTHE OUTSIDE WATCH ITSELF: {type(fault).__name__}. It goes on.",
                file=sys.stderr,
                flush=True,
            )
        if stopping.wait(config.every):
            return TROUBLE if heart.rang_at is not None else GOOD


def look_once(config: Config) -> int:
    """Ask once and say what came; 0 when it was good, else 1."""
    why, _ = _hear(Asker(config).ask(), config)
    print(f"FORTYEIGHT: {why}." if why else "Fortyeight answers, and its watch looks.", file=sys.stderr)
    return TROUBLE if why else GOOD


def _hear(answer: tuple[int, bytes] | str, config: Config) -> tuple[str, str]:
    if isinstance(answer, str):
        return answer, ""
    return judge(*answer, datetime.now(UTC), config)


def _instant(text: object) -> datetime | None:
    try:
        read = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return None if read is None or read.tzinfo is None else read


def _span(seconds: float) -> str:
    if seconds < 120:
        return f"{max(0, round(seconds))} seconds"
    return f"{round(seconds / 60)} minutes" if seconds < 7200 else f"{round(seconds / 3600)} hours"


def _plain(text: str) -> str:
    """Cut what a stranger wrote to what a terminal and a pager can show."""
    return "".join(char for char in text[:60] if char.isprintable() and char.isascii())


def _reason(fault: object) -> str:
    if isinstance(fault, ssl.SSLCertVerificationError):
        return f"its certificate is not to be trusted: {_plain(fault.verify_message)}"
    strerror = getattr(fault, "strerror", None)
    return _plain(strerror or (fault if isinstance(fault, str) else type(fault).__name__))


def _seconds(text: str) -> float:
    value = float(text)
    if not (math.isfinite(value) and value > 0):
        raise ValueError
    return value


def parser() -> argparse.ArgumentParser:
    """Make the reader of the command line."""
    made = argparse.ArgumentParser(prog="outside_watch", description=(__doc__ or "").split("\n\n")[0])
    made.add_argument(
        "url", metavar="URL", help="The address of the site, such as https://fortyeight.example."
    )
    made.add_argument("--once", action="store_true", help="Ask once, say what came, and end: 0 good, 1 not.")
    for name, what in (
        ("every", "Seconds between two questions."),
        ("after", "Seconds without a good answer after which it rings."),
        ("again", "Seconds after which it rings again."),
        ("timeout", "Seconds that one answer may take."),
        ("clock-max", "Seconds by which its clock may differ from ours."),
    ):
        default = getattr(Config, name.replace("-", "_"))
        made.add_argument(f"--{name}", type=_seconds, default=default, metavar="SECONDS", help=what)
    made.add_argument(
        "--run", default="", metavar="COMMAND", help="Run this to ring; the text is on its input."
    )
    made.add_argument("--webhook", default="", metavar="ADDRESS", help="Post the text there to ring.")
    made.add_argument("--cafile", default="", metavar="FILE", help="Trust the certificates in this file.")
    made.add_argument("--no-proxy", action="store_true", help="Ask directly, whatever the environment says.")
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from a command line; give the exit code."""
    given = vars(parser().parse_args(arguments))
    once = given.pop("once")
    config = Config(**given)
    try:
        health_address(config.url)
    except ValueError as fault:
        print(f"Nothing is watched: {fault}.", file=sys.stderr)
        return USAGE
    if once:
        return look_once(config)
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    print(f"Watching {health_address(config.url)} from outside.", file=sys.stderr, flush=True)
    return watch(config, stopping)


if __name__ == "__main__":
    sys.exit(main())
