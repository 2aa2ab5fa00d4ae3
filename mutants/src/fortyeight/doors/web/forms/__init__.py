"""What can be recorded, and how it is asked: one table, one form, one page for all of it.

`fields` are the kinds of question · `subjects` what in a stay can be chosen ·
`spec` what one form is · `stay_table` and `officer_table` every form there is ·
`making` the form itself.
"""
