"""The law, pure: facts + rulebook + instant give a Decision."""
