"""A county for a year, from one seed, on a virtual clock: people, staff, officers, ICE, and what fails.

What happens, happens through the actions that the pages use and through the
worker of the watch. The clock, the dice and the edge of the database are
replaced; nothing of the product is. What must always hold is checked as the
year goes by. `docs/simulator.md` says how to repeat a seed and how to add a habit or a fault.
"""
