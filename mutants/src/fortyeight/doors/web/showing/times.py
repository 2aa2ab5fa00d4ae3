"""Instants and lengths as people at the jail read them: the wall clock of the place, hours and minutes."""

from datetime import datetime, timedelta, tzinfo

from django.utils.translation import gettext as _

from fortyeight.foundations.law.instants import When

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAYS_FROM = timedelta(hours=100)


def wall(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock of the place shows it, with day, year and zone.

    >>> from zoneinfo import ZoneInfo
    >>> from datetime import UTC
    >>> wall(datetime(2026, 3, 24, 7, 12, tzinfo=UTC), ZoneInfo("America/New_York"))
    'Tue 24 Mar 2026 03:12 EDT'
    """
    local = instant.astimezone(zone)
    return local.strftime("%a %d %b %Y %H:%M:%S %Z" if local.second else "%a %d %b %Y %H:%M %Z")


def wall_minute(instant: datetime, zone: tzinfo) -> str:
    """Write an instant to the minute, with its day: short enough for a table."""
    return instant.astimezone(zone).strftime("%a %d %b %H:%M")


def wall_hour(instant: datetime, zone: tzinfo) -> str:
    """Write only the time of day, to the minute."""
    return instant.astimezone(zone).strftime("%H:%M")


def wall_span(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies."""
    if when.is_exact:
        return wall(when.earliest, zone)
    first, last = wall(when.earliest, zone), wall(when.latest, zone)
    return _("between %(first)s and %(last)s") % {"first": first, "last": last}


def length(span: timedelta) -> str:
    """Write a length in hours and minutes; hours run on past a day, as the law counts them.

    >>> length(timedelta(hours=47, minutes=12)), length(timedelta(minutes=17)), length(timedelta(seconds=8))
    ('47 h 12 min', '17 min', '8 s')
    """
    span = abs(span)
    if span < MINUTE:
        return _("%d s") % span.seconds
    if span >= DAYS_FROM:
        return _("%(days)d d %(hours)d h") % {"days": span.days, "hours": span.seconds // 3600}
    hours, rest = divmod(span, HOUR)
    minutes = rest // MINUTE
    if not hours:
        return _("%d min") % minutes
    return _("%(hours)d h %(minutes)02d min") % {"hours": hours, "minutes": minutes}


def until(instant: datetime, at: datetime) -> str:
    """Say how long is left at `at`, or how long ago it was."""
    if instant > at:
        return _("%s left") % length(instant - at)
    return _("%s ago") % length(at - instant)


def late(instant: datetime, at: datetime) -> str:
    """Say how long is left at `at`, or by how much the time is over."""
    if instant > at:
        return _("%s left") % length(instant - at)
    return _("over by %s") % length(at - instant)
