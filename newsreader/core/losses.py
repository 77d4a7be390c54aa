"""What a format could not carry, said to the person who exports."""

from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.messages import Language, render


class LossKind(StrEnum):
    """What is not in a file, or not as it was; people are told of it in this order.

    To add one: a row here, its two texts in `core/texts/losses.py`, how it is counted in
    `exporters/losses.py`, a sign in `tests/support/marked.py`, and the formats that lose it.
    """

    ANNOTATIONS = "annotations"
    PLACES = "places"
    OVERLAPPING = "overlapping"
    BLANK = "blank"
    PARTED = "parted"
    UNTAGGED = "untagged"
    ANNOTATION_NOTES = "annotation-notes"
    ANSWERS = "answers"
    ARTICLES = "articles"
    TEXTS = "texts"
    TOPICS = "topics"
    ARTICLE_NOTES = "article-notes"
    ISSUE_NOTES = "issue-notes"
    TAG_NOTES = "tag-notes"
    CREATORS = "creators"
    IDENTIFIERS = "identifiers"
    TIMES = "times"
    CHANGES = "changes"
    UNCERTAIN = "uncertain"
    ANNOTATION_IDS = "annotation-ids"
    CONTEXT = "context"
    STYLES = "styles"
    STYLE_NAMES = "style-names"
    STYLE_COLORS = "style-colors"
    STYLE_LINES = "style-lines"
    TAG_NAMES = "tag-names"
    TAG_DESCRIPTIONS = "tag-descriptions"
    TAG_COLORS = "tag-colors"
    ARTICLE_IDS = "article-ids"
    ISSUES = "issues"
    WRITERS = "writers"
    AGENCIES = "agencies"
    DATELINES = "datelines"
    KICKERS = "kickers"
    CORRECTIONS = "corrections"
    REPEATS = "repeats"
    DOUBTS = "doubts"
    CHARACTERS = "characters"
    GLYPHS = "glyphs"
    LONG_CELLS = "long-cells"
    ORDER = "order"
    NESTED = "nested"
    TITLE = "title"
    ABOUT = "about"
    RIGHTS = "rights"


@dataclass(frozen=True, slots=True)
class Loss:
    """One kind of loss, and how many things it concerns."""

    kind: LossKind
    count: int = 1

    def message(self, language: Language) -> str:
        """Say it in one sentence."""
        return render(f"loss.{self.kind}", language, count=self.count)
