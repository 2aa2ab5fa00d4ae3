"""Small pure tools: identifiers, spans of time, canonical JSON."""
