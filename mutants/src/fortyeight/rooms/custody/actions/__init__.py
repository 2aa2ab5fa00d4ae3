"""What this room does: one verb a file. Each is one request, one transaction, one outcome."""
