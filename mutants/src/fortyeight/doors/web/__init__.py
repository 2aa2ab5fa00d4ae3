"""The pages people use: board, stay, service, officers.

They translate and decide nothing: a view takes one instant from the clock, asks
a room's query or carries out a room's action, and shows what came of it. Every
page works without script. No page repeats a rule of law, and no address, title
or log line names a person held.

`asking` lets somebody in · `views/` one screen a file · `forms/` the table of
what can be recorded and how it is asked · `showing/` rows and decisions as
words, marks and pictures.
"""
