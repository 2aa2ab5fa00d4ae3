"""The addresses of the pages. Random ids only; nothing in them names a person."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from fortyeight.doors.web.views import (
    advice,
    alerts,
    board,
    events,
    health,
    law,
    officers,
    program,
    recording,
    service,
    stay,
    telling,
    words,
)

app_name = "web"

urlpatterns = [
    path("", board.board, name="board"),
    path("board/rows/", board.board_rows, name="board_rows"),
    path("board/events/", events.board_events, name="board_events"),
    path("alerts/", alerts.alerts, name="alerts"),
    path("alerts/<uuid:alert_id>/", alerts.acknowledge, name="acknowledge_other"),
    path("program/", program.program, name="program"),
    path("program/<uuid:subject>/<slug:form>/", program.program_form, name="program_form"),
    path("advice/", advice.advice_page, name="advice"),
    path("book/", recording.book, name="book"),
    path("stay/<uuid:stay_id>/", stay.stay_page, name="stay"),
    path("stay/<uuid:stay_id>/record/<slug:form>/", recording.record, name="record"),
    path("stay/<uuid:stay_id>/book-again/", recording.book, name="book_again"),
    path(
        "stay/<uuid:stay_id>/fact/<uuid:fact_id>/correct/",
        recording.amend,
        {"form": "correct"},
        name="correct",
    ),
    path(
        "stay/<uuid:stay_id>/fact/<uuid:fact_id>/retract/",
        recording.amend,
        {"form": "retract"},
        name="retract",
    ),
    path("stay/<uuid:stay_id>/alert/<uuid:alert_id>/", alerts.acknowledge, name="acknowledge"),
    path("stay/<uuid:stay_id>/serve/", stay.serve_any, name="serve_any"),
    path("stay/<uuid:stay_id>/serve/<uuid:warrant>/", service.serve, name="serve"),
    path("stay/<uuid:stay_id>/served/<uuid:fact_id>/", service.served, name="served"),
    path("stay/<uuid:stay_id>/refused/<uuid:fact_id>/", service.refused, name="refused"),
    path("stay/<uuid:stay_id>/words/", words.words_page, name="words"),
    path("stay/<uuid:stay_id>/words/<slug:said>/", words.words_page, name="words_said"),
    path("on-call/", telling.on_call, name="on_call"),
    path("on-call/start/", telling.start_on_call, name="start_on_call"),
    path("on-call/<uuid:turn>/end/", telling.end_on_call, name="end_on_call"),
    path("contacts/", telling.contacts, name="contacts"),
    path("contacts/add/", telling.add_contact, name="add_contact"),
    path("contacts/<uuid:contact_id>/<slug:form>/", telling.contact_form, name="contact_form"),
    path("deliveries/", telling.deliveries, name="deliveries"),
    path("deliveries/<uuid:delivery_id>/resend/", telling.resend, name="resend"),
    path("told/<uuid:delivery_id>/", telling.told, name="told"),
    path("law/", law.law, name="law"),
    path("law/<str:rule_id>/", law.rule, name="rule"),
    path("officers/", officers.officers, name="officers"),
    path("officers/<uuid:officer_id>/<slug:form>/", officers.officer_form, name="officer"),
    path(
        "sign-in/",
        LoginView.as_view(template_name="web/sign_in.html", redirect_authenticated_user=True),
        name="sign_in",
    ),
    path("sign-out/", LogoutView.as_view(), name="sign_out"),
    path("healthz", health.healthz, name="healthz"),
]
