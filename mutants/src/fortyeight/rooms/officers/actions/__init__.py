"""What this room does: one verb a file."""
