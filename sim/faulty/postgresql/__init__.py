"""PostgreSQL with faults at its edge."""
