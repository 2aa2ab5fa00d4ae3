"""Reads the rule files into one frozen, hashed book."""
