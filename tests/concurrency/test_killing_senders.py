"""Goal: senders that are killed at any moment lose no message, and send none twice in effect.

Method: `fortyeight deliver` killed with SIGKILL again and again, while a real mail server on this machine
takes its time over each message; the server knows what came how often, the ledger what was sent.
"""

import asyncio
import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session
from django.db import connection

from tests.concurrency.test_killing import Killed, Run, address
from tests.rooms.deliveries.mail_server import Mailbox, mail_server

__all__ = ["address"]

COUNT, KILLS = 60, 8
GIVE_UP_SECONDS = 120


class Slow(Mailbox):
    """A mailbox that takes a moment over each message, so that a kill falls before, within and after it."""

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Keep it, and answer a little later."""
        self.envelopes.append(envelope)
        await asyncio.sleep(random.uniform(0, 0.3))
        return "250 OK"


def ask(run: Run, *arguments: str) -> str:
    """What the other process says."""
    command = [sys.executable, "-m", "tests.concurrency.delivering", *arguments]
    return subprocess.run(command, env=run.environment, check=True, capture_output=True, text=True).stdout


@pytest.mark.django_db(transaction=True)
def test_killed_senders_lose_nothing_and_send_nothing_twice_in_effect(address: str, tmp_path: Path) -> None:
    """What is killed between sending and noting it is sent again, under the same Message-ID."""
    run = Run(address, tmp_path)
    ask(run, "prepare", str(COUNT))
    chance = random.Random(48)
    with mail_server(Slow()) as (box, port):
        file = tmp_path / "channels.toml"
        file.write_text(f'[mail]\nurl = "smtp://127.0.0.1:{port}"\nfrom = "out@pine.example"\n')
        file.chmod(0o600)
        run.environment["FORTYEIGHT_CHANNELS_FILE"] = str(file)
        together = 2 if connection.vendor == "postgresql" else 1
        senders = [Killed(lambda: run.start("fortyeight.doors.cli", "deliver")) for _ in range(together)]
        began = time.monotonic()
        try:
            for _ in range(KILLS):
                time.sleep(chance.uniform(1.0, 2.2))
                victim = chance.choice(senders)
                victim.kill()
                victim.again()
            found: dict[str, Any] = {"waiting": COUNT}
            while found["waiting"] or found["rows"] < COUNT:
                assert time.monotonic() - began < GIVE_UP_SECONDS, found
                time.sleep(1)
                found = json.loads(ask(run, "check"))
        finally:
            for sender in senders:
                sender.process.kill()
                sender.process.wait()

    came = Counter(_message_id(envelope) for envelope in box.envelopes)
    again = sum(times - 1 for times in came.values())
    kills = sum(sender.kills for sender in senders)
    sys.stdout.write(
        f"\n{connection.vendor}: {COUNT} alerts, {together} senders, killed {kills} times in"
        f" {time.monotonic() - began:.0f} s: {len(came)} messages arrived, {again} of them once more\n"
    )
    assert found["states"] == ["SENT"]
    assert found["rows"] == found["sent once"] == len(came) == COUNT
    assert found["sent more"] == []
    assert {message.strip("<>").partition("@")[0] for message in came} == set(found["ids"])
    assert found["faults"] == []
    assert os.environ.get("FORTYEIGHT_CHANNELS_FILE") is None


def _message_id(envelope: Envelope) -> str:
    assert envelope.original_content is not None
    return str(message_from_bytes(envelope.original_content)["Message-ID"])
