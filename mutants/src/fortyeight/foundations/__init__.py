"""What every room stands on; nothing here knows a room."""
