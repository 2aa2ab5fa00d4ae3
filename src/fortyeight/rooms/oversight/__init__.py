"""Fixed figures and audits: what was done, measured against what had to be."""
