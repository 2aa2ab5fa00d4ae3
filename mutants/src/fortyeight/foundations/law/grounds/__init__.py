"""The grounds on which a person can be held, one module each, and what takes them away.

A ground looks at the history of a stay and says whether it carries the hold
now, until when, and why. `authority.find_authority` asks them in order.
"""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
