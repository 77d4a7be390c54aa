"""What every reader of vocabularies receives and gives."""

from dataclasses import dataclass
from pathlib import PurePath
from typing import Protocol

from newsreader.core.vocabulary import Vocabulary, VocabularyNote

Read = tuple[Vocabulary, tuple[VocabularyNote, ...]]
"""A vocabulary, and what of the file could not be kept, in order."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file's name and its whole text."""

    name: str
    text: str

    @property
    def stem(self) -> str:
        """Return the name without its suffix: the title of a vocabulary that states none."""
        return PurePath(self.name).stem


class VocabularyReader(Protocol):
    """Turns the text of one format into a vocabulary; see `registry.READERS`."""

    def accepts(self, source: Source) -> bool:
        """Tell by the text whether it is of this format."""
        ...

    def read(self, source: Source) -> Read:
        """Read the text; BadInputError says what is wrong with it."""
        ...
