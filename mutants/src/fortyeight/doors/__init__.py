"""The ways in: each door turns what it was given into an action and shows the outcome."""
