"""The words that the scripts on the board write: they format and translate nothing by themselves."""

from django.utils.translation import gettext as _


def board_words() -> dict[str, str]:
    """Name the words; what stands in braces the script fills in."""
    return {
        "h_min": _("{h} h {min} min"),
        "h_min_s": _("{h} h {min} min {s} s"),
        "min_s": _("{min} min {s} s"),
        "left": _("{length} left"),
        "over": _("over by {length}"),
        "pages": _("Lines {from} to {to} of {of}. Page {page} of {pages}; the two most urgent always stay."),
        "sound_turn_on": _("Turn the sound on"),
        "sound_turn_off": _("Turn the sound off"),
        "sound_on": _("Alerts sound here."),
        "sound_off": _("THE SOUND IS OFF: no alert is heard here."),
        "sound_waits": _("THE SOUND IS OFF until somebody presses the button: this browser asks for it."),
        "said_left": _("{who}: {length} left"),
        "said_over": _("{who}: the limit is reached"),
    }
