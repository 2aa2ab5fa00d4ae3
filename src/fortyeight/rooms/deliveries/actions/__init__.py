"""What staff can do here: one verb a file."""
