"""The addresses of pages. They carry random ids only: never a name, a number on a paper or a booking."""

from uuid import UUID

from django.urls import reverse

from fortyeight.foundations.kit.ids import named_id


def id_of(stream: str) -> str:
    """The part of a stream's name that is its id."""
    return stream.partition("/")[2]


def stay_url(stream: str) -> str:
    """The page of a stay."""
    return reverse("web:stay", args=[id_of(stream)])


def form_url(stream: str, form: str, about: str = "") -> str:
    """The form that records something in a stay; `about` is the id of the paper or claim it is about."""
    path = reverse("web:record", args=[id_of(stream), form])
    return f"{path}?about={handle(about)}" if about else path


def serve_url(stream: str, warrant: str) -> str:
    """The page on which a warrant of the stay is served."""
    return reverse("web:serve", args=[id_of(stream), handle(warrant)])


def handle(subject: str) -> UUID:
    """Stand in for the id of a paper, which may be a number printed on it, wherever others could see it."""
    return named_id("web.subject", subject)
