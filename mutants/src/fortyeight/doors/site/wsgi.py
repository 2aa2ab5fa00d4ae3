"""The application as a synchronous server starts it."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fortyeight.doors.site.settings")

application = get_wsgi_application()
