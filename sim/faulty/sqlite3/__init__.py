"""SQLite with faults at its edge."""
