"""Stays: from booking through service to hand-over or release."""
