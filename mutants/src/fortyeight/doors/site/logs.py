"""Log lines that name no person: where something failed and of what kind, never what it said.

The text of an exception may quote a row or a form. The kind and the place are
enough to find the fault; the rest is in the ledger, for those who may read it.
"""

import logging
import traceback
from types import TracebackType

_Fault = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class NamelessFormatter(logging.Formatter):
    """Writes the stack of an exception without any of its text or values."""

    def formatException(self, ei: _Fault) -> str:  # noqa: N802 - the name is logging's
        """Write the frames and the kinds of the whole chain of exceptions, outermost last."""
        lines: list[str] = []
        fault = ei[1]
        while fault is not None:
            code = getattr(fault, "code", None)
            kind = type(fault).__qualname__ + (f" [{code}]" if isinstance(code, str) else "")
            frames = traceback.format_list(traceback.extract_tb(fault.__traceback__))
            lines = [*frames, kind, *lines]
            fault = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
        return "\n".join(line.rstrip("\n") for line in lines)


def logging_settings(level: str) -> dict[str, object]:
    """Give Django's LOGGING: one stream to standard error, for the service manager to keep."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "nameless": {
                "()": f"{__name__}.NamelessFormatter",
                "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
            },
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "nameless"}},
        "root": {"handlers": ["stderr"], "level": level},
        "loggers": {
            # Django's own handlers would mail or print the whole request.
            "django": {"handlers": [], "level": level, "propagate": True},
            "django.server": {"handlers": [], "level": level, "propagate": True},
            # Statements carry the values of rows.
            "django.db.backends": {"handlers": [], "level": "INFO", "propagate": True},
        },
    }
