"""Who acts: a person or a machine that somebody is answerable for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody signed in, with what they may do and for whom.

    `id` goes into the ledger and never changes; `name` is for people to read.
    `officer` is the actor's own stream, such as `officer/7c2…`, where they are a
    warrant service officer; empty otherwise.
    """

    id: str
    name: str
    roles: frozenset[str]
    agencies: frozenset[str]
    officer: str = ""

    def __post_init__(self) -> None:
        assert self.id, "somebody must be answerable for every act"
        assert not self.officer or self.officer.startswith("officer/"), "an officer is named by a stream"
