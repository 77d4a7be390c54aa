"""What became of a vocabulary on its way in or out."""

from dataclasses import dataclass

from newsreader.core.vocabulary import VocabularyNote


@dataclass(frozen=True, slots=True)
class Adoption:
    """So many tags of a file were made, changed or left; `notes` tell what could not be kept."""

    made: int
    changed: int
    kept: int
    notes: tuple[VocabularyNote, ...]


@dataclass(frozen=True, slots=True)
class VocabularyReport:
    """So many tags were written; `notes` tell what the format could not keep."""

    tags: int
    notes: tuple[VocabularyNote, ...]
