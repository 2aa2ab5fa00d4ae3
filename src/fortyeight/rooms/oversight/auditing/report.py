"""The report."""


def render_report(tally, summary, mapping, book) -> str:
    """Later."""
    return "<!doctype html>\n"
