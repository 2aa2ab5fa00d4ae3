"""The shapes of law: what a rule can say, and the pure function that applies it.

Python holds the shape; every number, date, list and citation stands in a rule
file. One module a shape: a frozen Terms class that refuses terms which make no
sense, and the functions that read it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from fortyeight.foundations.law.shapes.agreement_effect import AgreementEffect
from fortyeight.foundations.law.shapes.alert_ladder import AlertLadder
from fortyeight.foundations.law.shapes.circuits import Circuits
from fortyeight.foundations.law.shapes.clock_start import ClockStart
from fortyeight.foundations.law.shapes.conflict import Conflict
from fortyeight.foundations.law.shapes.court_limit import CourtLimit
from fortyeight.foundations.law.shapes.day_count import DayCount
from fortyeight.foundations.law.shapes.detainer_edition import DetainerEdition
from fortyeight.foundations.law.shapes.exam import Exam
from fortyeight.foundations.law.shapes.federal_holidays import FederalHolidays
from fortyeight.foundations.law.shapes.governs import Governs
from fortyeight.foundations.law.shapes.hold_effect import HoldEffect
from fortyeight.foundations.law.shapes.hold_limit import HoldLimit
from fortyeight.foundations.law.shapes.model_profile import ModelProfile
from fortyeight.foundations.law.shapes.powers import Powers
from fortyeight.foundations.law.shapes.precedence import Precedence
from fortyeight.foundations.law.shapes.release_routes import ReleaseRoutes
from fortyeight.foundations.law.shapes.report_due import ReportDue
from fortyeight.foundations.law.shapes.requirements import Requirements
from fortyeight.foundations.law.shapes.service_window import ServiceWindow
from fortyeight.foundations.law.shapes.statement import Statement
from fortyeight.foundations.law.shapes.time_limit import TimeLimit

SHAPES: Mapping[str, type] = MappingProxyType(
    {
        "hold_limit": HoldLimit,
        "time_limit": TimeLimit,
        "requirements": Requirements,
        "powers": Powers,
        "agreement_effect": AgreementEffect,
        "exam": Exam,
        "statement": Statement,
        "federal_holidays": FederalHolidays,
        "governs": Governs,
        "clock_start": ClockStart,
        "service_window": ServiceWindow,
        "alert_ladder": AlertLadder,
        "precedence": Precedence,
        "day_count": DayCount,
        "release_routes": ReleaseRoutes,
        "model_profile": ModelProfile,
        "court_limit": CourtLimit,
        "circuits": Circuits,
        "detainer_edition": DetainerEdition,
        "conflict": Conflict,
        "hold_effect": HoldEffect,
        "report_due": ReportDue,
    }
)
"""From the `decided_by` of a rule to the class of its terms."""
