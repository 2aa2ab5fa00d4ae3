"""The mapping of a back file: what its columns and words mean, as strictly read data.

A mapping holds no code. Its vocabulary is closed: what is not in it is refused
with the file, the line and the mend.
"""
