"""The one place that reads a clock or makes a random number."""
