"""Fills a form in as a person would: what it offers is left, the rest is answered."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.test import Client

from fortyeight.doors.web.forms.making import RecordForm
from fortyeight.doors.web.forms.when import WhenField


def filled(form: RecordForm, **answers: Any) -> dict[str, Any]:
    """Make what a browser would send: hidden values, offers left as they are, and these answers."""
    data: dict[str, Any] = {"request_id": str(form.request_id), "seen": str(form.ground.head)}
    for name, field in form.fields.items():
        value = answers.get(name, field.initial)
        if isinstance(field, forms.ChoiceField) and not value and field.required:
            value = next(iter(field.choices))[0]
        if value in (None, False, ""):
            continue
        data[name] = "on" if value is True else str(value)
        if isinstance(field, WhenField) and field.offered and name not in answers:
            data[f"{name}_offered"] = field.offered.isoformat()
    return data


def send(client: Client, path: str, **answers: Any) -> HttpResponse:
    """Open the form at this address, fill it in, and send it."""
    page = client.get(path)
    assert page.status_code == 200, page.content.decode()
    target = path.partition("?")[0]
    return client.post(target, filled(page.context["form"], **answers))
