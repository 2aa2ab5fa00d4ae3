"""What a broken promise looks like: which one, about what, and when."""

from datetime import datetime


class Violation(AssertionError):
    """Something that must always hold did not. `about` names the streams that it is about."""

    def __init__(self, invariant: str, what: str, *, at: datetime, about: tuple[str, ...] = ()) -> None:
        super().__init__(f"{invariant}: {what}")
        self.invariant, self.what, self.at, self.about = invariant, what, at, about
