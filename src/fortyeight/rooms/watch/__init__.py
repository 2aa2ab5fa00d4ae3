"""Duties that come due, the alerts they raise, and who acknowledged them."""
