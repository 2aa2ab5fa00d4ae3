"""PostgreSQL, whose connection fails to order."""

from django.db.backends.postgresql import base

from sim.faulty.edge import FAULTS


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's own wrapper. Each statement and each commit asks first whether something is to go wrong."""

    def __init__(self, settings_dict: dict[str, object], alias: str = "default") -> None:
        super().__init__(settings_dict, alias)
        self.execute_wrappers.append(FAULTS.around_statement)

    def _commit(self) -> None:
        with FAULTS.around_commit(self):
            super()._commit()  # type: ignore[misc]

    def _rollback(self) -> None:
        if not FAULTS.is_dead:
            super()._rollback()  # type: ignore[misc]

    def _set_autocommit(self, autocommit: bool) -> None:
        if not FAULTS.is_dead:
            super()._set_autocommit(autocommit)  # type: ignore[misc]
