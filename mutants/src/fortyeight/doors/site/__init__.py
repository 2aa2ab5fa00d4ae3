"""Settings, URLs and wiring: where Django is told what exists."""
