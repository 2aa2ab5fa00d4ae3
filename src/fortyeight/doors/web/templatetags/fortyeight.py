"""Times, marks and tags as the templates write them."""

from datetime import datetime, timedelta, tzinfo

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from fortyeight.doors.web.showing import icons, times
from fortyeight.foundations.law.instants import When

register = template.Library()


@register.simple_tag
def icon(name: str) -> SafeString:
    """Draw a mark."""
    return icons.draw(name)


@register.filter
def wall(instant: datetime, zone: tzinfo) -> SafeString:
    """Write an instant in full, by the clock on the jail's wall."""
    return _time(instant, times.wall(instant, zone))


@register.filter
def minute(instant: datetime, zone: tzinfo) -> SafeString:
    """Write an instant to the minute, for a table."""
    return _time(instant, times.wall_minute(instant, zone))


@register.filter
def span(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies."""
    return times.wall_span(when, zone)


@register.filter
def length(value: timedelta) -> str:
    """Write a length in hours and minutes."""
    return times.length(value)


@register.simple_tag
def countdown(instant: datetime, at: datetime, label: str = "") -> SafeString:
    """Write how long is left; script counts on from there, and only formats."""
    return format_html(
        '<span class="countdown{}" data-until="{}" data-label="{}">{}</span>',
        "" if instant > at else " is-over",
        instant.isoformat(),
        label,
        times.late(instant, at),
    )


def _time(instant: datetime, text: str) -> SafeString:
    return format_html('<time datetime="{}">{}</time>', instant.isoformat(timespec="seconds"), text)
