"""Fixed figures and audits: what was done, measured against what had to be.

It owns no table. It promises one judge: a file of old stays and a file of old
starts are judged by the same law code as the person in the cell, row by row, in
bounded memory. It promises whole files: what is written is there complete, or
not at all. What a row does not say is never filled in.
"""
