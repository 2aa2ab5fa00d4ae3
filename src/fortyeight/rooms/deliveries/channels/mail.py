"""Mail, through Django's own sender: one connection and one message at a time, with a limit on each wait."""

import smtplib
import ssl
from contextlib import suppress
from email.utils import parseaddr

from django.core.mail import EmailMessage
from django.core.mail.backends.smtp import EmailBackend

from fortyeight.rooms.deliveries import faults
from fortyeight.rooms.deliveries.channels.lines import Lines, MailLine
from fortyeight.rooms.deliveries.faults import Fault, down, for_good
from fortyeight.rooms.deliveries.message import Message

PERMANENT = 500
NO_SUCH_MAILBOX = frozenset({550, 551, 553})


class _Backend(EmailBackend):
    """Django's sender, with certificates that an operator named."""

    def __init__(self, line: MailLine) -> None:
        super().__init__(
            host=line.host,
            port=line.port,
            username=line.user,
            password=line.password,
            use_tls=line.security == "starttls",
            use_ssl=line.security == "tls",
            timeout=line.seconds,
            fail_silently=False,
        )
        self._ca = line.ca

    @property
    def ssl_context(self) -> ssl.SSLContext:
        """Check the server's certificate, against the operator's own authority where one is named."""
        return ssl.create_default_context(cafile=self._ca or None)

    def close(self) -> None:
        """Say goodbye, and mind no answer: the message was taken or not before this."""
        with suppress(OSError, smtplib.SMTPException):
            super().close()


def send(lines: Lines, address: str, message: Message) -> Fault | None:
    """Send a mail; None when the server took it."""
    line = lines.mail
    if line is None:
        return down(faults.NOT_SET_UP)
    mail = EmailMessage(
        subject=message.title,
        body=message.text,
        from_email=line.sender,
        to=[address],
        headers={
            # The same for each try: mailboxes keep one, and a person can tell a repeat.
            "Message-ID": f"<{message.id}@{parseaddr(line.sender)[1].partition('@')[2] or 'fortyeight'}>",
            "Auto-Submitted": "auto-generated",
            "X-Fortyeight-Delivery": str(message.id),
        },
    )
    try:
        _Backend(line).send_messages([mail])
    except (OSError, smtplib.SMTPException, ValueError) as fault:
        return fault_of(fault)
    return None


def fault_of(fault: Exception) -> Fault:
    """Say what an exception of the mail client means for the message and for the line."""
    match fault:
        case smtplib.SMTPRecipientsRefused(recipients=refused):
            return _recipient(min((code for code, _ in refused.values()), default=PERMANENT))
        case smtplib.SMTPAuthenticationError():
            return down(faults.NO_SIGN_IN)
        case smtplib.SMTPNotSupportedError() | ssl.SSLError():
            return down(faults.NOT_ENCRYPTED)
        case smtplib.SMTPServerDisconnected():
            return down(faults.CUT_OFF)
        case smtplib.SMTPConnectError() | smtplib.SMTPHeloError():
            return down(faults.REFUSED_FOR_NOW)
        case smtplib.SMTPResponseException(smtp_code=code):
            return for_good(faults.REFUSED) if code >= PERMANENT else Fault(code=faults.REFUSED_FOR_NOW)
        case TimeoutError():
            return down(faults.TIMED_OUT)
        case ConnectionResetError() | BrokenPipeError():
            return down(faults.CUT_OFF)
        case smtplib.SMTPException():
            return Fault(code=faults.FAILED)
        case OSError():
            return down(faults.UNREACHABLE)
    return for_good(faults.NO_SUCH_ADDRESS)


def _recipient(code: int) -> Fault:
    if code < PERMANENT:
        return Fault(code=faults.REFUSED_FOR_NOW)
    return for_good(faults.NO_SUCH_ADDRESS if code in NO_SUCH_MAILBOX else faults.REFUSED)
