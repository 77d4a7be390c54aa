"""What the files hold that somebody hands over."""

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from newsreader.core.errors import BadInputError, MachineError
from newsreader.importers.annotations.registry import is_of_annotations


class Holding(Enum):
    """What can come in; each has a window of its own."""

    ISSUES = auto()
    ANNOTATIONS = auto()
    LIBRARY = auto()


def held_by(paths: Sequence[Path]) -> Holding:
    """Tell what some files hold; what nobody can tell is left to the import of issues."""
    kinds = {*map(_held_by, paths)}
    if kinds == {Holding.ANNOTATIONS} or (kinds == {Holding.LIBRARY} and len(paths) == 1):
        return kinds.pop()
    return Holding.ISSUES


def _held_by(path: Path) -> Holding:
    try:
        return Holding.ANNOTATIONS if is_of_annotations(path) else Holding.ISSUES
    except BadInputError as error:
        return Holding.LIBRARY if error.key == "annotations-bundle" else Holding.ISSUES
    except MachineError:
        return Holding.ISSUES
