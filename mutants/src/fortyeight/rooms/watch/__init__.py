"""The watch: duties that come due, alerts that stay until a named person takes them on.

It owns the streams `watch/…`. It promises that a duty is looked at again before
each rung of the alarm ladder, that the judge decides at that instant and no
stored limit is trusted, that each alert is raised once and never lost, and that
what cannot be computed raises an alert too. It never releases and never holds.
"""
