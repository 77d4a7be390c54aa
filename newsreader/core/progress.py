"""How far long work has come."""

from dataclasses import dataclass

from newsreader.core.ids import IssueId


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps; `label` names the thing at hand, `stored` what came in last."""

    done: int
    total: int
    label: str
    stored: IssueId | None = None
