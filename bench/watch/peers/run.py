"""Runs in `.local/bench`: `python -m bench.watch.peers.run PEER schedule FILE` or `… PEER work PROCESSES`."""

import importlib
import json
import os
import sys
from datetime import datetime
from pathlib import Path


def main() -> None:
    """Schedule what the file lists, or work until stopped."""
    peer, does, given = sys.argv[1:]
    os.environ["BENCH_DOES"] = does
    module = importlib.import_module(f"bench.watch.peers.on_{peer}")
    if does == "work":
        module.work(int(given))
        return
    due = json.loads(Path(given).read_text())
    module.schedule([(stream, datetime.fromisoformat(at)) for stream, at in due])


if __name__ == "__main__":
    main()
