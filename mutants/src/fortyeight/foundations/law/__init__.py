"""The law, pure: facts + rulebook + instant give a Decision."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
