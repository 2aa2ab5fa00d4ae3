"""The application as an asynchronous server starts it: pages and the streams of events."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fortyeight.doors.site.settings")

application = get_asgi_application()

# Only now: before, no application is set up whose tables could be read.
from fortyeight.doors.web.live.warming import begin_warming  # noqa: E402

begin_warming()
