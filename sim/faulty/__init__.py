"""A database that fails to order: Django's own backends, with faults at their edge.

A statement is refused, a commit is lost or its answer is, the process is cut off
in the middle, the disk is slow. What the product does about it is the real thing.
"""
