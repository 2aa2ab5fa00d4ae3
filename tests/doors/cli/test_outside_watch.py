"""Goal: it rings when the heart stops, is silent or lies, says when it is back, and never ends by itself.

Method: the ringing is tested on times of our own; the asking on real servers that misbehave.
"""

import json
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from fortyeight.foundations.edge import outside_watch
from fortyeight.foundations.edge.outside_watch import Asker, Config, Heart, Ring, judge, look_once, watch

NOON = datetime(2026, 9, 16, 12, tzinfo=UTC)
CONFIG = Config(url="http://127.0.0.1:1")
FILE = Path(outside_watch.__file__)

Answer = Callable[[BaseHTTPRequestHandler], None]


def body(at: datetime = NOON, looked_at: datetime | None = None, status: str = "ok", **more: object) -> bytes:
    """What a healthy heart says."""
    looked = (looked_at or at - timedelta(seconds=1)).isoformat()
    return json.dumps({"status": status, "at": at.isoformat(), "looked_at": looked} | more).encode()


def good(handler: BaseHTTPRequestHandler) -> None:
    """Answer as a healthy heart does now."""
    send(handler, 200, body(datetime.now(UTC)))


def send(handler: BaseHTTPRequestHandler, status: int, text: bytes, **headers: str) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(text)))
    handler.end_headers()
    handler.wfile.write(text)


@contextmanager
def served(answer: Answer, tls: ssl.SSLContext | None = None) -> Iterator[str]:
    """A real server that answers so; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        def log_message(self, *_: object) -> None:
            """Be quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"http{'s' if tls else ''}://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def asked(url: str, **changed: object) -> str:
    """What is wrong, as one question finds it."""
    config = Config(url=url, **({"timeout": 2.0} | changed))  # type: ignore[arg-type]
    answer = Asker(config).ask()
    return answer if isinstance(answer, str) else judge(*answer, datetime.now(UTC), config)[0]


class TestRinging:
    def test_it_rings_after_two_minutes_again_each_five_and_says_when_it_is_back(self) -> None:
        """An answer every fifteen seconds: good until 60, nothing until 1000, good after it."""
        heart, rang = Heart(CONFIG, 0.0), []
        for now in range(0, 1200, 15):
            bad = 60 < now < 1000
            ring = heart.hear("it is dead" if bad else "", "" if bad else str(now), float(now))
            if ring:
                rang.append((now, ring.is_trouble))
        assert rang == [(180, True), (480, True), (780, True), (1005, False)]

    def test_a_short_fault_rings_nobody(self) -> None:
        """A restart takes less than two minutes."""
        heart = Heart(CONFIG, 0.0)
        rings = [
            heart.hear("gone" if 30 <= now < 130 else "", str(now), float(now)) for now in range(0, 300, 10)
        ]
        assert rings == [None] * 30

    def test_one_that_never_answered_rings_too(self) -> None:
        """The clock runs from the start of this program."""
        heart = Heart(CONFIG, 50.0)
        assert heart.hear("gone", "", 169.9) is None
        ring = heart.hear("gone", "", 170.0)
        assert ring is not None
        assert ring.is_trouble
        assert "gone" in ring.text

    def test_a_heart_that_does_not_move_is_a_lie(self) -> None:
        """Each answer looks good by itself; the last look it names stays the same."""
        heart, rang = Heart(CONFIG, 0.0), []
        for now in range(0, 400, 15):
            ring = heart.hear("", "2026-09-16T12:00:00+00:00", float(now))
            rang += [(now, ring.is_trouble)] if ring else []
        assert rang == [(135, True)]
        assert heart.hear("", "2026-09-16T12:06:40+00:00", 400.0) == Ring(
            False, "Fortyeight answers again, and its watch looks."
        )


class TestJudging:
    @pytest.mark.parametrize(
        ("status", "text", "word"),
        [
            (503, body(status="stopped"), "stopped"),
            (503, body(), "(503)"),
            (200, body(status="stopped"), "stopped"),
            (200, b"<html>Please sign in to the guest network</html>", "not from Fortyeight"),
            (200, b"[]", "not from Fortyeight"),
            (200, b'{"status": 1}', "not from Fortyeight"),
            (200, b"\xff\xfe\x00", "not from Fortyeight"),
            (200, b"[" * 60_000, "not from Fortyeight"),
            (200, b"x" * (64 * 1024 + 1), "too long"),
            (200, body(at=NOON - timedelta(minutes=5)), "clock"),
            (200, body(at=NOON + timedelta(minutes=5)), "clock"),
            (200, b'{"status": "ok"}', "clock"),
            (200, b'{"status": "ok", "at": "noon"}', "clock"),
            (200, b'{"status": "ok", "at": "2026-09-16T12:00:00"}', "clock"),
            (200, json.dumps({"status": "ok", "at": NOON.isoformat()}).encode(), "last looked"),
            (200, body(looked_at=NOON - timedelta(minutes=4)), "4 minutes ago"),
        ],
    )
    def test_what_is_not_good_is_said(self, status: int, text: bytes, word: str) -> None:
        """In words that a person at night understands."""
        assert word in judge(status, text, NOON, CONFIG)[0]

    def test_a_good_answer_is_good(self) -> None:
        """Whatever else it says beside it."""
        assert judge(200, body(more="x"), NOON + timedelta(seconds=59), CONFIG)[0] == ""

    def test_what_a_stranger_writes_is_cut(self) -> None:
        """No escape sequence reaches the terminal, no essay the pager."""
        why, _ = judge(200, body(status="\x1b[2J" + "x" * 999), NOON, CONFIG)
        assert "\x1b" not in why
        assert len(why) < 150


class TestAsking:
    def test_a_good_one(self) -> None:
        """And the address without a path is asked for /health."""
        paths = []

        def answer(handler: BaseHTTPRequestHandler) -> None:
            paths.append(handler.path)
            good(handler)

        with served(answer) as url:
            assert asked(url) == ""
            assert asked(url + "/") == ""
            assert asked(url + "/elsewhere") == ""
        assert paths == ["/health", "/health", "/elsewhere"]

    def test_nobody_listens(self) -> None:
        """A port that is closed, and a name that does not exist."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        assert "cannot be reached" in asked(f"http://127.0.0.1:{port}")
        assert "cannot be reached" in asked("http://nothing.invalid")

    def test_an_error_is_read_like_an_answer(self) -> None:
        """503 with what is wrong; 500 with a page of somebody's."""
        with served(lambda to: send(to, 503, body(status="stopped"))) as url:
            assert "stopped" in asked(url)
        with served(lambda to: send(to, 500, b"<h1>oh</h1>")) as url:
            assert "500" in asked(url)

    def test_redirects(self) -> None:
        """Followed where they lead to a heart; never from https to http, never for ever."""
        with served(good) as there, served(lambda to: send(to, 302, b"", Location=there)) as url:
            assert asked(url) == ""
        with served(lambda to: send(to, 302, b"", Location="/health")) as url:
            assert asked(url) != ""

    def test_garbage_on_the_wire(self) -> None:
        """Something that is no web server at all."""
        with socket.create_server(("127.0.0.1", 0)) as server:

            def babble() -> None:
                connection, _ = server.accept()
                with connection:
                    connection.recv(1000)
                    connection.sendall(b"\x00\x01\x02 SSH-2.0 what\r\n\r\n")

            threading.Thread(target=babble, daemon=True).start()
            assert "cannot be" in asked(f"http://127.0.0.1:{server.getsockname()[1]}")

    def test_an_answer_that_never_ends_is_left_behind_and_only_a_few_of_them(self) -> None:
        """One byte now and then keeps every time-out of the network at bay."""

        def drip(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(200)
            handler.end_headers()
            for _ in range(60):
                handler.wfile.write(b" ")
                handler.wfile.flush()
                time.sleep(0.05)

        with served(drip) as url:
            asker = Asker(Config(url=url, timeout=0.2))
            started = time.monotonic()
            answers = [asker.ask() for _ in range(6)]
            assert time.monotonic() - started < 4 * 0.2 + 1
        assert all("no whole answer" in str(answer) for answer in answers[:4])
        assert "does not end" in str(answers[-1])
        assert len(asker.left_behind) == 4

    def test_an_endless_answer_is_not_read_to_its_end(self) -> None:
        """A gigabyte would fill the memory of a small machine."""

        def flood(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(200)
            handler.end_headers()
            while True:
                handler.wfile.write(b"x" * 65536)

        with served(flood) as url:
            assert "too long" in asked(url)

    @pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl to make a certificate")
    def test_a_certificate_that_nobody_vouches_for(self, tmp_path: Path) -> None:
        """It is trouble, until the operator names it as trusted; then it is not."""
        made = [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=127.0.0.1",
        ]
        made += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "key.pem", "-out", "cert.pem"]
        subprocess.run(made, cwd=tmp_path, check=True, capture_output=True)
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
        with served(good, tls) as url:
            assert "certificate" in asked(url)
            assert asked(url, cafile=str(tmp_path / "cert.pem")) == ""
        with served(good) as plain, served(lambda to: send(to, 302, b"", Location=plain), tls) as url:
            assert "https to http" in asked(url, cafile=str(tmp_path / "cert.pem"))

    def test_a_proxy_of_the_environment_is_used_unless_told_not_to(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A proxy that answers for everybody is found out by what it says."""
        monkeypatch.setenv("no_proxy", "")
        with served(lambda to: send(to, 200, b"<html>blocked</html>")) as proxy, served(good) as url:
            monkeypatch.setenv("http_proxy", proxy)
            assert "not from Fortyeight" in asked(url)
            assert asked(url, no_proxy=True) == ""


class TestTheProgram:
    def test_it_rings_by_a_command_and_a_webhook_and_says_when_it_is_back(self, tmp_path: Path) -> None:
        """The whole loop, with times of a tenth of a second."""
        state = {"dies": False}
        posted: list[dict[str, str]] = []

        def answer(handler: BaseHTTPRequestHandler) -> None:
            send(handler, 503, body(datetime.now(UTC), status="stopped")) if state["dies"] else good(handler)

        class Hook(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                send(self, 200, b"")

            def log_message(self, *_: object) -> None:
                """Be quiet."""

        hook = ThreadingHTTPServer(("127.0.0.1", 0), Hook)
        threading.Thread(target=hook.serve_forever, args=(0.05,), daemon=True).start()
        rung = tmp_path / "rung"
        with served(answer) as url:
            config = Config(
                url=url,
                every=0.05,
                after=0.3,
                again=0.3,
                run=f"sh -c 'echo $FORTYEIGHT_ALARM_STATE >> {rung}; cat >> {rung}'",
                webhook=f"http://127.0.0.1:{hook.server_port}/",
            )
            stopping, ended = threading.Event(), []
            thread = threading.Thread(target=lambda: ended.append(watch(config, stopping)))
            thread.start()
            time.sleep(0.6)
            assert not posted, "all was well"
            state["dies"] = True
            wait_until(lambda: len(posted) >= 2)
            state["dies"] = False
            wait_until(lambda: posted[-1]["state"] == "good")
            stopping.set()
            thread.join(5)
        hook.shutdown()
        hook.server_close()
        assert ended == [0]
        assert "stopped" in posted[0]["text"]
        lines = rung.read_text().splitlines()
        assert lines[0] == "trouble"
        assert lines[-2] == "good"

    def test_an_alarm_that_nobody_could_hear_is_tried_again_at_once(
        self, capfd: pytest.CaptureFixture[str]
    ) -> None:
        """The command does not exist; it says so each time and goes on."""
        stopping, answers = threading.Event(), [0]

        def ask() -> str:
            answers[0] += 1
            if answers[0] > 12:
                stopping.set()
            return "it is dead"

        config = Config(url="http://x", every=0.05, after=0.2, again=300, run="/nowhere/ring")
        assert watch(config, stopping, ask=ask) == 1
        said = capfd.readouterr().err
        assert said.count("THE ALARM ITSELF") >= 3
        assert said.startswith("\a")

    def test_a_fault_of_its_own_does_not_end_it(self) -> None:
        """The next question is asked."""
        stopping, calls = threading.Event(), [0]

        def ask() -> str:
            calls[0] += 1
            if calls[0] == 3:
                stopping.set()
            raise MemoryError

        assert watch(Config(url="http://x", every=0.01), stopping, ask=ask) == 0
        assert calls == [3]

    def test_it_runs_as_a_file_on_a_machine_that_has_nothing_else(self, tmp_path: Path) -> None:
        """Copied, with no packages in sight: exit codes 0, 1 and 2."""
        alone = shutil.copy(FILE, tmp_path / "outside_watch.py")

        def run(*arguments: str) -> subprocess.CompletedProcess[str]:
            python = [sys.executable, "-I", "-S", str(alone), *arguments]
            return subprocess.run(
                python, cwd=tmp_path, capture_output=True, text=True, timeout=30, check=False
            )

        with served(good) as url:
            assert run(url, "--once").returncode == 0
        dead = run(url, "--once")
        assert dead.returncode == 1
        assert "cannot be reached" in dead.stderr
        assert run("ftp://x", "--once").returncode == 2
        assert run("http://x", "--every", "0").returncode == 2
        assert run().returncode == 2

    def test_it_ends_when_told_to_and_says_how_things_stood(self, tmp_path: Path) -> None:
        """SIGTERM while all is well: 0."""
        with served(good) as url:
            python = [sys.executable, "-I", "-S", str(FILE), url, "--every", "0.1"]
            process = subprocess.Popen(python, stderr=subprocess.PIPE, text=True)
            assert process.stderr is not None
            assert "Watching" in process.stderr.readline()
            time.sleep(0.3)
            process.terminate()
            assert process.wait(10) == 0

    def test_one_question(self, capfd: pytest.CaptureFixture[str]) -> None:
        """For a monitor that asks by itself."""
        with served(good) as url:
            assert look_once(Config(url=url)) == 0
        assert "answers" in capfd.readouterr().err


def wait_until(holds: Callable[[], bool], seconds: float = 10) -> None:
    """Wait until it holds, and fail when it never does."""
    give_up_at = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < give_up_at, "it never came"
        time.sleep(0.02)
