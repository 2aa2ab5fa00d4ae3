"""Every form that records something in a stay: one entry for one action of the custody room."""

from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.doors.web.forms.stay.claims import CLAIMS, FLAGS
from fortyeight.doors.web.forms.stay.housing import HOUSING
from fortyeight.doors.web.forms.stay.leaving import LEAVING
from fortyeight.doors.web.forms.stay.local import LOCAL
from fortyeight.doors.web.forms.stay.papers import PAPERS
from fortyeight.doors.web.forms.stay.state import STATE
from fortyeight.doors.web.forms.stay.telling import TELLING
from fortyeight.doors.web.showing.words import Words

GROUPS: Mapping[str, Words] = {
    "papers": _("Federal papers"),
    "housing": _("Orders and contracts"),
    "local": _("Local custody"),
    "telling": _("Telling ICE and the person"),
    "state": _("What the law of this state asks"),
    "claims": _("Claims and court orders"),
    "flags": _("Flags and contradictions"),
    "leaving": _("Leaving and coming back"),
}
STAY_FORMS: Mapping[str, FormSpec] = {
    spec.slug: spec for spec in (*LEAVING, *LOCAL, *PAPERS, *HOUSING, *TELLING, *STATE, *CLAIMS, *FLAGS)
}
