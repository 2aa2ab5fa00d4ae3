"""Finds keys that stand twice in a file of any size, in bounded memory: digests in buckets on the disk."""

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from fortyeight.rooms.oversight.auditing.lines import LineReader
from fortyeight.rooms.oversight.auditing.stays import Repeated
from fortyeight.rooms.oversight.auditing.work import BUCKETS, DIGEST_BYTES, digest
from fortyeight.rooms.oversight.backfile.rows import Batch
from fortyeight.rooms.oversight.tables import UnableToUseFile, shown

REPEATED_MAX = 100_000
BUFFER_BYTES = 1 << 16


class KeyDigests:
    """Takes the digests of all keys, and says which came twice."""

    def __init__(self, folder: Path, column: str) -> None:
        self._folder, self._column = folder, column
        self._buffers = [bytearray() for _ in range(BUCKETS)]
        self._on_disk = [False] * BUCKETS

    def add(self, buckets: Sequence[bytes]) -> None:
        """Take the digests of one batch, bucket by bucket."""
        for number, data in enumerate(buckets):
            buffer = self._buffers[number]
            buffer += data
            if len(buffer) >= BUFFER_BYTES:
                self._flush(number)

    def repeated(self) -> frozenset[bytes]:
        """Find the digests that came more than once. Raises UnableToUseFile, code TABLE.NO_KEY."""
        found: set[bytes] = set()
        for number in range(BUCKETS):
            data = bytes(self._buffers[number])
            path = self._path(number)
            if self._on_disk[number]:
                data = path.read_bytes() + data
                path.unlink()
            seen: set[bytes] = set()
            for start in range(0, len(data), DIGEST_BYTES):
                each = data[start : start + DIGEST_BYTES]
                if each in seen:
                    found.add(each)
                seen.add(each)
            if len(found) > REPEATED_MAX:
                why = f"More than {REPEATED_MAX:,} values of {shown(self._column)} stand on several rows."
                mend = 'Name the column that is the key of a stay, or write one_row_is = "charge".'
                raise UnableToUseFile("TABLE.NO_KEY", why, mend)
        return frozenset(found)

    def _flush(self, number: int) -> None:
        with self._path(number).open("ab") as file:
            file.write(self._buffers[number])
        self._buffers[number].clear()
        self._on_disk[number] = True

    def _path(self, number: int) -> Path:
        return self._folder / f"keys-{number}"


def compare_repeats(
    batches: Iterable[Batch], reader: LineReader, repeated: frozenset[bytes]
) -> dict[str, Repeated]:
    """Look at the rows of repeated keys: which is the first, and whether all say the same."""
    contents: dict[str, bytes] = {}
    found: dict[str, Repeated] = {}
    for batch in batches:
        lines = reader.read(batch)
        for number, key in enumerate(lines.keys):
            passed_over = (lines.left_out is not None and lines.left_out[number]) or (
                lines.asked is not None and not lines.asked[number]
            )
            if key is None or passed_over or digest(key) not in repeated:
                continue
            cells = [each.cell(number) for each in batch.columns]
            content = hashlib.blake2b(repr(cells).encode("utf-8", "surrogatepass"), digest_size=16).digest()
            if key not in found:
                found[key], contents[key] = Repeated(batch.lines[number], True), content
            elif contents[key] != content:
                found[key] = found[key]._replace(agree=False)
    return found
