"""The rulebook to read: what it covers, what a rule says with its source, and rules found by words."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.showing import law as showing
from fortyeight.foundations.law.book import NoSuchRule
from fortyeight.foundations.rulebook.current import cases_folder, current
from fortyeight.foundations.rulebook.feeds import rules_feeding
from fortyeight.foundations.rulebook.search import search_rules
from fortyeight.foundations.rulebook.shown import show_rule
from fortyeight.rooms.custody.access import READERS, require_role

SHOWN_MAX = 100
WORDS_CHARS_MAX = 200


@staff_page("GET", "HEAD")
def law(asked: Asked) -> HttpResponse:
    """Show what the book covers; with words or a code, the rules that have them. Never people."""
    require_role(asked.actor, *READERS)
    words = asked.request.GET.get("words", "").strip()[:WORDS_CHARS_MAX]
    code = asked.request.GET.get("code", "").strip()[:WORDS_CHARS_MAX]
    context: dict[str, Any] = {"asked": asked, "words": words, "code": code}
    if words or code:
        book = current()
        found = [each.rule for each in search_rules(book, words)] if words else rules_feeding(book, code)
        context |= {"found": found[:SHOWN_MAX], "found_count": len(found), "shown_max": SHOWN_MAX}
        return render(asked.request, "web/law/found.html", context)
    context["coverage"] = showing.show_coverage(asked.at.date())
    return render(asked.request, "web/law/coverage.html", context)


@staff_page("GET", "HEAD")
def rule(asked: Asked, rule_id: str) -> HttpResponse:
    """Show a rule, or the rules of a folder; for a name that is neither, the nearest."""
    require_role(asked.actor, *READERS)
    book = current()
    below = book.under(rule_id)
    if below and rule_id not in book.rules:
        context = {"asked": asked, "folder": rule_id, "found": below, "found_count": len(below)}
        return render(asked.request, "web/law/found.html", context)
    try:
        shown = show_rule(book, rule_id, cases_folder=cases_folder())
    except NoSuchRule as fault:
        context = {"asked": asked, "missing": rule_id[:WORDS_CHARS_MAX], "nearest": fault.nearest}
        return render(asked.request, "web/law/missing.html", context, status=404)
    context = {"asked": asked, "rule": showing.show_rule_page(shown, asked.at.date()), "hash": book.hash}
    return render(asked.request, "web/law/rule.html", context)
