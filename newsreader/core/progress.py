"""How far long work has come."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps; `label` names the thing at hand."""

    done: int
    total: int
    label: str
