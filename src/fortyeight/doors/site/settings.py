"""Django's settings. Every one that an operator may change is an environment variable in docs/settings.md.

There is no debug switch: Django's error pages show the values of variables, and
here they would name people held.
"""

import os
from pathlib import Path

from fortyeight.doors.site.database import database_settings
from fortyeight.doors.site.heartbeat import heartbeat_interval
from fortyeight.doors.site.logs import logging_settings
from fortyeight.doors.site.secret import secret_key

LOCAL = Path.cwd() / ".local"
_REPOSITORY = Path(__file__).resolve().parents[4]


def _listed(value: str) -> list[str]:
    return [item.strip() for item in value.split(",") if item.strip()]


DEBUG = False
SECRET_KEY = secret_key(os.environ.get("FORTYEIGHT_SECRET_KEY", ""), LOCAL / "secret_key")
ALLOWED_HOSTS = _listed(os.environ.get("FORTYEIGHT_ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]"))
CSRF_TRUSTED_ORIGINS = _listed(os.environ.get("FORTYEIGHT_TRUSTED_ORIGINS", ""))

_DATABASE_URL = os.environ.get("FORTYEIGHT_DATABASE_URL", "")
if not _DATABASE_URL:
    LOCAL.mkdir(exist_ok=True)
    _DATABASE_URL = f"sqlite://{LOCAL / 'fortyeight.sqlite3'}"
DATABASES = {"default": database_settings(_DATABASE_URL)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_htmx",
    "fortyeight.foundations.ledger",
    "fortyeight.rooms.agreements",
    "fortyeight.rooms.officers",
    "fortyeight.rooms.custody",
    "fortyeight.rooms.watch",
    "fortyeight.rooms.deliveries",
    "fortyeight.rooms.exchange",
    "fortyeight.rooms.oversight",
    "fortyeight.doors.web",
]

MIDDLEWARE = [
    # First: a monitor hears what is wrong, whatever is.
    "fortyeight.doors.site.health.Health",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "fortyeight.doors.site.headers.Headers",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "fortyeight.doors.site.headers.Presence",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

ROOT_URLCONF = "fortyeight.doors.site.urls"
ASGI_APPLICATION = "fortyeight.doors.site.asgi.application"
WSGI_APPLICATION = "fortyeight.doors.site.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# Instants are UTC inside; a page shows them in the zone of the jail.
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en-us"

STATIC_URL = "static/"
# In a checkout the design system is a pinned npm package; in a wheel it is among the pages' own files.
_USWDS = _REPOSITORY / "node_modules" / "@uswds" / "uswds" / "dist"
STATICFILES_DIRS = [("uswds", _USWDS)] if _USWDS.is_dir() else []
# Served straight from where the files lie: nothing has to be collected before a start.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_ALLOW_ALL_ORIGINS = False

LOGIN_URL = "/sign-in/"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/sign-in/"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

# Half an hour without anybody doing anything signs them out; see headers.Presence.
SESSION_COOKIE_AGE = 30 * 60
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_EXPIRE_AT_BROWSER_CLOSE = False
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"

X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
_HTTPS = os.environ.get("FORTYEIGHT_HTTPS", "") == "1"
SESSION_COOKIE_SECURE = _HTTPS
CSRF_COOKIE_SECURE = _HTTPS
SECURE_SSL_REDIRECT = _HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if _HTTPS else 0
if os.environ.get("FORTYEIGHT_BEHIND_PROXY", "") == "1":
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# Where people reach the pages, for the links in messages; and what messages go out by.
SITE_URL = os.environ.get("FORTYEIGHT_SITE_URL", "").rstrip("/")
CHANNELS_FILE = os.environ.get("FORTYEIGHT_CHANNELS_FILE", "")

# How often the watch says in the ledger that it looked.
HEARTBEAT_INTERVAL = heartbeat_interval(os.environ.get("FORTYEIGHT_HEARTBEAT_SECONDS", ""))

LOGGING = logging_settings(os.environ.get("FORTYEIGHT_LOG_LEVEL", "INFO"))
