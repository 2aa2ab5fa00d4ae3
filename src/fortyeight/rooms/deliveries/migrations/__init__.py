"""Changes to this room's tables, in order."""
