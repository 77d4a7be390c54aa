"""What the files hold that somebody hands over."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from pathlib import Path

from newsreader.core.errors import BadInputError, MachineError
from newsreader.importers.annotations.registry import is_of_annotations


class Holding(Enum):
    """What can come in; each kind has a window of its own."""

    ISSUES = auto()
    ANNOTATIONS = auto()
    LIBRARY = auto()


def held_by(paths: Sequence[Path]) -> Mapping[Holding, tuple[Path, ...]]:
    """Sort files by what they hold; what nobody can tell is left to the import of issues."""
    held = [(_held_by(path), path) for path in paths]
    return {kind: tuple(path for each, path in held if each is kind) for kind in Holding}


def _held_by(path: Path) -> Holding:
    try:
        return Holding.ANNOTATIONS if is_of_annotations(path) else Holding.ISSUES
    except BadInputError as error:
        return Holding.LIBRARY if error.key == "annotations-bundle" else Holding.ISSUES
    except MachineError:
        return Holding.ISSUES
