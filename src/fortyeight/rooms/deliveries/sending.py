"""The sender's loop: addresses, claims, sends many at once, settles. It looks at no stay.

Each message is sent by a thread of its own, so that a server that hangs keeps
its own messages waiting and no others: of all the places at most half go to one
line. A thread that takes too long is left to its end; when that is a success
after all, it is recorded.
"""

import queue
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from fortyeight.foundations.ledger.instant import database_now
from fortyeight.rooms.deliveries import faults
from fortyeight.rooms.deliveries.claiming import claim, renew
from fortyeight.rooms.deliveries.faults import Fault, down
from fortyeight.rooms.deliveries.letters import Letter
from fortyeight.rooms.deliveries.outbox import BATCH, Now, address
from fortyeight.rooms.deliveries.settling import Outcome, settle
from fortyeight.rooms.deliveries.source import Source

PLACES = 16
SECONDS_MAX = 60.0
"""So long one message may take, connection and all."""
RENEW_SECONDS = 5.0
Post = Callable[[Letter], Fault | None]


def deliver_round(source: Source, post: Post, *, now: Now = database_now) -> int:
    """Address, and send everything that is due, one after the other; give how many letters were handled."""
    while address(source, now=now) == BATCH:
        pass
    handled = 0
    # One at a time: nobody renews the lease of a second while the first is on its way.
    while letters := claim(source, limit=1, now=now):
        settle([_sent(post, letter) for letter in letters], now=now)
        handled += len(letters)
    return handled


@dataclass(slots=True)
class Sender:
    """Sends many at once. Call `step` again and again; `seconds` never go back."""

    source: Source
    post: Post
    seconds: Callable[[], float]
    now: Now = database_now
    places: int = PLACES
    _out: dict[str, tuple[Letter, float]] = field(default_factory=dict)
    _unsettled: list[Outcome] = field(default_factory=list)
    _renewed: float = float("-inf")
    _back: queue.SimpleQueue[Outcome] = field(default_factory=queue.SimpleQueue)

    def step(self, wait_seconds: float) -> int:
        """Do what there is to do, and wait so long at the most for messages to come back; count it."""
        self._renew()
        done, fault = self._address()
        free, most = self.places - len(self._out), self.places // 2
        if free > 0:
            busy = Counter(letter.line for letter, _ in self._out.values())
            full = [line for line, count in busy.items() if count >= most]
            room = most - max((count for count in busy.values() if count < most), default=0)
            taken = claim(self.source, limit=min(free, room), now=self.now, without=full)
            for letter in taken:
                self._start(letter)
            done += len(taken)
        # What came back is kept until it is on record, whatever the database does meanwhile.
        self._unsettled += self._come_back(wait_seconds)
        settle(self._unsettled, now=self.now)
        done, self._unsettled = done + len(self._unsettled), []
        if fault is not None:
            raise fault
        return done

    def _address(self) -> tuple[int, Exception | None]:
        """Address what is new. An alert that cannot be addressed keeps no message that waits from leaving."""
        try:
            return address(self.source, now=self.now), None
        except Exception as fault:
            return 0, fault

    @property
    def is_busy(self) -> bool:
        """Whether messages are on their way."""
        return bool(self._out)

    def _renew(self) -> None:
        if self._out and self.seconds() - self._renewed >= RENEW_SECONDS:
            renew([letter for letter, _ in self._out.values()], now=self.now)
            self._renewed = self.seconds()

    def _start(self, letter: Letter) -> None:
        self._out[letter.lease + str(letter.delivery)] = (letter, self.seconds())
        name = f"deliver-{letter.channel.lower()}"
        threading.Thread(target=self._run, args=(letter,), name=name, daemon=True).start()

    def _run(self, letter: Letter) -> None:
        self._back.put(_sent(self.post, letter))

    def _come_back(self, wait_seconds: float) -> list[Outcome]:
        outcomes: list[Outcome] = []
        try:
            if self._out or not self._back.empty():
                outcomes.append(self._back.get(timeout=wait_seconds))
            while True:
                outcomes.append(self._back.get_nowait())
        except queue.Empty:
            pass
        for outcome in outcomes:
            self._out.pop(outcome.letter.lease + str(outcome.letter.delivery), None)
        late = [key for key, (_, started) in self._out.items() if self.seconds() - started > SECONDS_MAX]
        outcomes += [Outcome(letter=self._out.pop(key)[0], fault=down(faults.TIMED_OUT)) for key in late]
        return outcomes


def _sent(post: Post, letter: Letter) -> Outcome:
    if letter.not_needed:
        return Outcome(letter=letter)
    try:
        return Outcome(letter=letter, fault=post(letter))
    except Exception:
        # One message that cannot be sent must not keep the others from leaving.
        return Outcome(letter=letter, fault=Fault(code=faults.FAILED))
