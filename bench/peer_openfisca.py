"""The two limits as a system of OpenFisca: parameters by date, formulas over a vector of people."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

DAY_MINUTES, SEARCHED_MAX, PERIOD = 24 * 60, 14, "2026-01-01"
TABLE: dict[str, Any] = {}
"""The calendar; a variable of OpenFisca takes no attributes of its own."""

Person = build_entity(key="person", plural="people", label="A person held", is_person=True)


class hold_start(Variable):  # noqa: N801 - OpenFisca names a variable by its class
    """When the clock started, in minutes of the wall clock since an epoch."""

    value_type, entity, definition_period = int, Person, DateUnit.DAY


class flat_end(Variable):  # noqa: N801
    """The end of 48 consecutive hours."""

    value_type, entity, definition_period = int, Person, DateUnit.DAY

    def formula(people: Any, period: Any, parameters: Any) -> Any:  # noqa: N805
        return people("hold_start", period) + parameters(period).hold.hours * 60


class counted_end(Variable):  # noqa: N801
    """The end of 48 hours without Saturdays, Sundays and holidays."""

    value_type, entity, definition_period = int, Person, DateUnit.DAY

    def formula(people: Any, period: Any, parameters: Any) -> Any:  # noqa: N805
        cursor = people("hold_start", period).astype(np.int64)
        left = np.full_like(cursor, parameters(period).hold.hours * 60)
        for _ in range(SEARCHED_MAX):
            day = cursor // DAY_MINUTES
            weekday = (day + TABLE["epoch_weekday"]) % 7
            counts = (weekday < 5) & ~np.isin(day, TABLE["holidays"])
            room = (day + 1) * DAY_MINUTES - cursor
            used = np.where(counts, np.minimum(room, left), 0)
            done = left <= 0
            cursor = np.where(done, cursor, np.where(counts, cursor + used, cursor + room))
            left = np.where(done, left, left - used)
        return cursor


def ends(walls: Sequence[int], holidays: Sequence[int], epoch_weekday: int) -> list[tuple[int, int]]:
    """Compute both ends of every start."""
    TABLE.update(holidays=np.array(holidays), epoch_weekday=epoch_weekday)
    system = TaxBenefitSystem([Person])
    hours = {"values": {"1997-04-01": {"value": 48}}}
    system.parameters = ParameterNode("", data={"hold": {"hours": hours}})
    system.add_variables(hold_start, flat_end, counted_end)
    simulation = SimulationBuilder().build_default_simulation(system, count=len(walls))
    simulation.set_input("hold_start", PERIOD, np.array(walls))
    flat = simulation.calculate("flat_end", PERIOD)
    counted = simulation.calculate("counted_end", PERIOD)
    return list(zip(flat.tolist(), counted.tolist(), strict=True))
