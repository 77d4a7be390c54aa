"""What a format could not carry, said to the person who exports."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.messages import Language, render


class LossKind(StrEnum):
    """What is not in a file, or not as it was.

    To add one: a row here, its two texts in `core/texts/losses.py`, a format that says it.
    """

    ANNOTATIONS = "annotations"
    ANNOTATION_NOTES = "annotation-notes"
    ARTICLES = "articles"
    CHARACTERS = "characters"
    LONG_CELLS = "long-cells"
    NOTES = "notes"
    OVERLAPPING = "overlapping"
    PEOPLE = "people"
    PLACES = "places"
    STYLES = "styles"
    TAG_NAMES = "tag-names"
    TOPICS = "topics"
    UNTAGGED = "untagged"


@dataclass(frozen=True, slots=True)
class Loss:
    """One kind of loss, and how many things it concerns."""

    kind: LossKind
    count: int = 1

    def message(self, language: Language) -> str:
        """Say it in one sentence."""
        return render(f"loss.{self.kind}", language, count=self.count)
