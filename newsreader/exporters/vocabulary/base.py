"""What every writer of vocabularies receives and promises."""

from dataclasses import dataclass
from typing import Protocol

from newsreader.core.reports import ExportFormat
from newsreader.core.vocabulary import Vocabulary, VocabularyNote


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes of a file, and what of the vocabulary is not in them."""

    data: bytes
    notes: tuple[VocabularyNote, ...] = ()


class VocabularyWriter(Protocol):
    """Writes one format; the same vocabulary gives the same bytes."""

    @property
    def format(self) -> ExportFormat:
        """The row shown in lists and dialogs."""
        ...

    def write(self, vocabulary: Vocabulary) -> Written:
        """Return a vocabulary, which has a term at least, as a file."""
        ...
