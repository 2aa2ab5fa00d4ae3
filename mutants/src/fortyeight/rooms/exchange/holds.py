"""Whose hold is it? A hold for an immigration agency is a flag; it is no local matter and no authority."""

import re

IMMIGRATION_AGENCIES = re.compile(
    r"\b(US)?(ICE|I\W?C\W?E|INS|DHS|ERO|BICE|IMM|IMMIG\w*|USBP|CBP|BORDER PATROL"
    r"|HOMELAND SEC\w*|CUSTOMS ENFORCEMENT|ENFORCEMENT (AND|&) REMOVAL\w*)\b",
    re.IGNORECASE,
)


def is_immigration_hold(agency: str, description: str = "") -> bool:
    """Whether the agency held for, or the words of the charge, name an immigration agency.

    >>> is_immigration_hold("IMMIGRATION CUSTOMS ENFORCEMENT")
    True
    >>> is_immigration_hold("Enforcement & Removal Ops"), is_immigration_hold("USICE")
    (True, True)
    >>> is_immigration_hold("Police Department", "Theft of ice cream")
    False
    """
    if IMMIGRATION_AGENCIES.search(agency):
        return True
    return bool(re.search(r"\b(HOLD|DETAINER)\b", description, re.IGNORECASE)) and bool(
        IMMIGRATION_AGENCIES.search(description)
    )
