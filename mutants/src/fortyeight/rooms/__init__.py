"""What the program is about, one room a subject; each knows only the rooms below it."""
