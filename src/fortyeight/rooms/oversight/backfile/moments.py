"""Wall-clock times of one zone as instants, with each civil day remembered."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.instants import When, civil_day, local_time

_DAY: Final = timedelta(days=1)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY: Final = date(1970, 1, 1).toordinal()
_MICROS_A_DAY: Final = 86_400_000_000
_MICROSECOND: Final = timedelta(microseconds=1)
DAYS_KEPT: Final = 36_600


class LocalClock:
    """The clock on the wall in one zone: answers as `local_time` and `civil_day` of the law, only sooner."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone: Final = zone
        self._offsets: dict[date, timedelta | None] = {}
        self._micros: dict[int, int | None] = {}
        self._days: dict[date, When] = {}

    def when(self, local: datetime) -> When:
        """Find the instants that a wall-clock time without an offset can have meant."""
        day = local.date()
        if day in self._offsets:
            offset = self._offsets[day]
        else:
            offset = self._offset(day)
        if offset is None:
            return local_time(local, self.zone)
        at = local.replace(tzinfo=UTC) - offset
        return When(at, at)

    def when_of_micros(self, micros: int) -> When:
        """Do the same for microseconds since 1970 on the wall clock."""
        number = micros // _MICROS_A_DAY
        if number in self._micros:
            offset = self._micros[number]
        else:
            known = self._offset(date.fromordinal(_EPOCH_DAY + number))
            offset = None if known is None else known // _MICROSECOND
            self._micros[number] = offset
        if offset is None:
            return local_time((_EPOCH + timedelta(microseconds=micros)).replace(tzinfo=None), self.zone)
        at = _EPOCH + timedelta(microseconds=micros - offset)
        return When(at, at)

    def day(self, day: date) -> When:
        """Span a whole day of the wall calendar."""
        found = self._days.get(day)
        if found is None:
            self._forget()
            found = self._days[day] = civil_day(day, self.zone)
        return found

    def _offset(self, day: date) -> timedelta | None:
        """Find the one offset from UTC of a whole day; None when the clocks change on it."""
        self._forget()
        readings = [
            (datetime.combine(day, time.min) + hours * timedelta(hours=1)).replace(
                tzinfo=self.zone, fold=fold
            )
            for hours in range(25)
            for fold in (0, 1)
        ]
        offsets = {reading.utcoffset() for reading in readings}
        found = self._offsets[day] = offsets.pop() if len(offsets) == 1 else None
        return found

    def _forget(self) -> None:
        if len(self._offsets) > DAYS_KEPT or len(self._days) > DAYS_KEPT:
            self._offsets.clear()
            self._micros.clear()
            self._days.clear()
