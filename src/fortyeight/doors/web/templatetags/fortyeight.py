"""Times, marks and tags as the templates write them."""

from datetime import date, datetime, timedelta, tzinfo

from django import forms, template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from fortyeight.doors.web import addresses
from fortyeight.doors.web.forms.when import WhenField
from fortyeight.doors.web.showing import chain, icons, lines, times, words
from fortyeight.foundations.law.decision import Reason
from fortyeight.foundations.law.duty import Who
from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.foundations.law.instants import When
from fortyeight.rooms.watch.queries import AlertSeen

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
def hour(instant: datetime, zone: tzinfo) -> SafeString:
    """Write only the time of day."""
    return _time(instant, times.wall_hour(instant, zone))


@register.filter
def year(instant: datetime, zone: tzinfo) -> str:
    """Write only the year."""
    return instant.astimezone(zone).strftime("%Y")


@register.inclusion_tag("web/parts/field.html")
def field(bound: forms.BoundField) -> dict[str, object]:
    """Write one question of a form, with its help, its error and its field."""
    asked = bound.field
    offered = getattr(asked, "offered", None)
    return {
        "bound": bound,
        "kind": _kind(asked),
        "shown_value": _shown(bound),
        "offered": offered.isoformat() if offered else "",
    }


def _kind(asked: forms.Field) -> str:
    if isinstance(asked, WhenField):
        return "when"
    if isinstance(asked, forms.ChoiceField):
        return "choice"
    if isinstance(asked, forms.BooleanField):
        return "tick"
    return "long" if isinstance(asked.widget, forms.Textarea) else "text"


def _shown(bound: forms.BoundField) -> object:
    value = bound.value()
    if isinstance(value, date):
        return value.isoformat()
    formatted = bound.field.widget.format_value(value)
    return "" if formatted is None else formatted


@register.filter
def target(bound: forms.BoundField) -> str:
    """The id of the first control of a question, to lead to from an error."""
    return (
        f"{bound.id_for_label}_0" if isinstance(bound.field, forms.ChoiceField) else str(bound.id_for_label)
    )


@register.simple_tag
def cite(rule_id: str, text: str) -> SafeString:
    """Write a citation that leads to its rule."""
    return format_html('<a class="to-rule" href="{}">{}</a>', reverse("web:rule", args=[rule_id]), text)


@register.simple_tag
def stay_link(stream: str) -> str:
    """The page of a stay; that of the program for what is about none."""
    return addresses.stay_url(stream) if stream.startswith("stay/") else reverse("web:program")


@register.simple_tag
def alert_link(alert: AlertSeen) -> str:
    """The page on which an alert is taken on. A stay that cannot be read has none of its own."""
    if alert.stay and alert.agency:
        return reverse("web:acknowledge", args=[addresses.id_of(alert.stay), alert.id])
    return reverse("web:acknowledge_other", args=[alert.id])


@register.simple_tag
def stay_form(stream: str, form: str) -> str:
    """The page of a form about a stay."""
    return addresses.form_url(stream, form)


@register.simple_tag
def finding_link(stream: str, finding: str) -> str:
    """The page on which what was found about a contradiction is recorded."""
    return addresses.form_url(stream, "review-finding", finding)


@register.simple_tag
def fact_link(stay: str, fact: str, form: str) -> str:
    """The page on which a fact is corrected or taken back."""
    return reverse(f"web:{form}", args=[addresses.id_of(stay), fact])


@register.filter
def span(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies."""
    return times.wall_span(when, zone)


@register.filter
def stage(code: str) -> str:
    """Say which rung of the alarm ladder an alert is."""
    return words.stage(code)


@register.filter
def role(name: str) -> words.Words:
    """Say a role in words."""
    return words.ROLE.get(name, name)


@register.filter
def channel(name: str) -> words.Words:
    """Say a way out of the building in words."""
    return words.choice(Channel(name))


@register.filter
def who(role: Who) -> words.Words:
    """Say who has a duty."""
    return words.WHO[role]


@register.filter
def step(reason: Reason) -> chain.StepShown:
    """Give one step of the reasoning its mark and word."""
    return chain.show_step(reason)


@register.filter
def place(value: float) -> str:
    """Write a place in a picture, the same in every language."""
    return f"{value:.1f}"


@register.filter
def length_of(value: timedelta) -> str:
    """Write a length in hours and minutes."""
    return times.length(value)


@register.simple_tag(takes_context=True)
def countdown(context: template.Context, instant: datetime, at: datetime, label: str = "") -> SafeString:
    """Write how long is left; script counts on from there, and only formats."""
    return format_html(
        '<span class="countdown{}" data-until="{}" data-label="{}">{}</span>',
        "" if instant > at else " is-over",
        instant.isoformat(),
        label,
        lines.hole(instant) if context.get("leaves_holes") else times.late(instant, at),
    )


def _time(instant: datetime, text: str) -> SafeString:
    return format_html('<time datetime="{}">{}</time>', instant.isoformat(timespec="seconds"), text)
