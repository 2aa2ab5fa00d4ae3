"""The question "when did it happen?", answered by the clock on the jail's wall.

The answer offered is now. A time that the wall showed twice, or never, or a day
without a time, is asked about again; so is "now" of a form that lay open for long.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from fortyeight.doors.web.showing.times import length, wall, wall_hour
from fortyeight.foundations.law.instants import UnableToReadInstant, When, exactly, parse_when

LAY_OPEN = timedelta(minutes=10)
WALL = "%Y-%m-%dT%H:%M"
LONGEST_DOUBT = timedelta(hours=3)


class WhenInput(forms.TextInput):
    """The time typed, the reading chosen of it where it has several, and the time first offered."""

    input_type = "datetime-local"

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> Any:
        """Take the three together."""
        return (
            str(data.get(name, "")).strip(),
            data.get(f"{name}_reading", ""),
            data.get(f"{name}_offered", ""),
        )

    def format_value(self, value: Any) -> str:
        """Show what was typed."""
        return str(value[0] if isinstance(value, tuple) else value or "")


class WhenField(forms.Field):
    """Reads a local time into a `When`. `readings` are the choices to ask about, after an error."""

    widget = WhenInput

    def __init__(
        self,
        *,
        zone: tzinfo,
        now: datetime,
        offers_now: bool = True,
        must_be_exact: bool = False,
        **given: Any,
    ) -> None:
        super().__init__(**given)
        self.zone, self.now, self.must_be_exact = zone, now, must_be_exact
        self.offered = now if offers_now else None
        # In a correction: what is recorded. Left as it is, it stays what it is, an interval too.
        self.kept: When | None = None
        self.readings: tuple[tuple[str, str], ...] = ()
        if offers_now:
            self.initial = self.wall_text(now)

    @property
    def zone_name(self) -> str:
        """What the clock of the jail is called now."""
        return self.now.astimezone(self.zone).strftime("%Z")

    def wall_text(self, instant: datetime) -> str:
        """Write an instant as the input wants it."""
        return instant.astimezone(self.zone).strftime(WALL)

    def clean(self, value: Any) -> When | None:
        """Read the answer; ask again where it has several readings."""
        text, chosen, offered_text = value or ("", "", "")
        if not text:
            if self.required:
                raise ValidationError(_("Give the day and the time."), code="required")
            return None
        if self.kept is not None and self.wall_text(self.kept.earliest) == text[:16]:
            return self.kept
        typed = self._parsed(text)
        if offered_text:
            # Somebody else's form may hold anything; the offer counts only as the minute that is shown.
            self.offered = self._exact_or_none(offered_text)
        if chosen:
            taken = self._chosen(chosen, text)
            if taken is not None:
                return taken
        if not typed.is_exact:
            raise self._ask(typed)
        return self._offered_or_typed(text, typed)

    def _offered_or_typed(self, text: str, typed: When) -> When:
        """Where the minute offered was left as it was, take the very instant of it."""
        if self.offered is None or self.wall_text(self.offered) != text[:16]:
            return typed
        open_for = self.now - self.offered
        if open_for > LAY_OPEN:
            self.readings = (
                (
                    self.offered.isoformat(),
                    _("At %s, when this form was opened") % wall_hour(self.offered, self.zone),
                ),
                (self.now.isoformat(), _("Now, at %s") % wall_hour(self.now, self.zone)),
            )
            raise ValidationError(
                _("This form was open for %s. Say which time is meant.") % length(open_for), code="lay_open"
            )
        return exactly(self.offered)

    def _ask(self, typed: When) -> ValidationError:
        if typed.latest - typed.earliest > LONGEST_DOUBT:
            if not self.must_be_exact:
                self.readings = (("DAY", _("Nobody knows the time: record the whole day")),)
            return ValidationError(_("Give the time as well as the day."), code="no_time")
        ends = (typed.earliest, typed.latest)
        self.readings = tuple((end.isoformat(), wall(end, self.zone)) for end in ends)
        if self.wall_text(typed.earliest) == self.wall_text(typed.latest):
            why = _("The clocks went back: the wall showed this time twice. Say which one is meant.")
        else:
            why = _("The clocks went forward: the wall never showed this time. Say which one is meant.")
        return ValidationError(why, code="ambiguous")

    def _chosen(self, chosen: str, text: str) -> When | None:
        """Take the reading chosen, when it is one that the time typed can have."""
        if chosen == "DAY":
            day = self._parsed(text[:10])
            return None if self.must_be_exact else day
        instant = self._exact_or_none(chosen)
        if instant is None:
            return None
        typed = self._parsed(text)
        ends = (typed.earliest, typed.latest)
        lay_open = self.offered is not None and self.offered <= instant <= self.now
        return exactly(instant) if instant in ends or lay_open else None

    def _parsed(self, text: str) -> When:
        try:
            return parse_when(text, self.zone)
        except UnableToReadInstant as unable:
            raise ValidationError(
                _("This was not read as a day and a time. Write it like %s.") % self.wall_text(self.now),
                code=unable.code,
            ) from unable

    def _exact_or_none(self, text: str) -> datetime | None:
        try:
            when = parse_when(text, self.zone)
        except UnableToReadInstant:
            return None
        return when.earliest if when.is_exact else None
