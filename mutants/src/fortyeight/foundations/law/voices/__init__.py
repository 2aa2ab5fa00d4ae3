"""One decision, said three ways: to staff, to counsel, and to the person held.

Every voice speaks from the reasons of the one evaluation. None computes
anything: what is not in the decision is not said.
"""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
