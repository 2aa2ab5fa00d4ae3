"""What is measured, against what, in one run: `python -m bench judge`, `record`, `board`, or all of them.

Every figure stands beside a peer that was measured in the same run on the same
machine: a raw insert and commit of the same database, or the plain arithmetic
without any reasons. A figure alone says little; the ratio lasts longer.
"""
