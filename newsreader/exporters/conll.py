"""CoNLL with a character a line and its label in the scheme BIO (IOB2), parted by a tab.

A blank line ends a line of the text; white space is no token. Every article begins with a line
`-DOCSTART-`, as in CoNLL 2003: comments are for CoNLL-U alone, and readers of BIO take them for
tokens. Where annotations overlap, the
longest counts, of two as long the first. Several tags of one annotation are one label with `|`; in
a tag, `_` stands for white space, and a wide one for `|`.
"""

import re
from collections.abc import Iterable, Iterator

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.labels import UNTAGGED
from newsreader.exporters.losses import OF_COLLECTION, OF_NOTES, OF_TAGS, OF_TEXTS
from newsreader.exporters.text_file import TextFile

_BEGIN = "-DOCSTART-\tO\n\n"


class Conll(TextFile):
    """The exporter of characters with labels."""

    format = ExportFormat(
        "conll",
        "Labelled characters (CoNLL)",
        ".conll",
        "a character a line with its tags in the scheme BIO; of overlapping ones the longest",
    )

    leaves_out = (
        LossKind.PLACES,
        LossKind.UNTAGGED,
        LossKind.ANNOTATION_NOTES,
        LossKind.TOPICS,
        *OF_NOTES,
        LossKind.CREATORS,
        LossKind.TIMES,
        LossKind.CHANGES,
        LossKind.UNCERTAIN,
        LossKind.ANNOTATION_IDS,
        LossKind.ARTICLE_IDS,
        LossKind.ISSUES,
        LossKind.STYLES,
        *OF_TAGS,
        *OF_TEXTS,
        *OF_COLLECTION,
    )

    def texts(self, collection: Collection) -> Iterator[str]:
        """Yield the articles, each below the line that begins it."""
        for issue in collection.issues:
            for article in issue.articles:
                yield f"{_BEGIN}{''.join(_spaced(_lines(article)))}"

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which annotations are not there as they were, and tags called otherwise."""
        hidden, blank, parted, tags = 0, 0, 0, set[str]()
        for article in (each for issue in collection.issues for each in issue.articles):
            kept = _apart(article)
            hidden += len(_standing(article)) - len(kept)
            pieces = [_pieces(article.text, each) for each in kept]
            blank += pieces.count(0)
            parted += sum(count > 1 for count in pieces)
            tags.update(tag for each in kept for tag in each.tags)
        changed = sum(_label(tag) != tag for tag in tags)
        counts = (
            (LossKind.OVERLAPPING, hidden),
            (LossKind.BLANK, blank),
            (LossKind.PARTED, parted),
            (LossKind.TAG_NAMES, changed),
        )
        return tuple(Loss(kind, count) for kind, count in counts if count)


def _standing(article: ArticleView) -> list[Annotation]:
    gone = AnchorState.UNANCHORED
    return [each for each in article.annotations if each.state is not gone]


def _apart(article: ArticleView) -> list[Annotation]:
    """Return annotations of which none overlaps another, the longest first."""
    kept: list[Annotation] = []
    for each in sorted(_standing(article), key=lambda each: -each.anchor.span.length):
        if not any(each.anchor.span.overlaps(other.anchor.span) for other in kept):
            kept.append(each)
    return kept


def _pieces(text: str, annotation: Annotation) -> int:
    """Return in how many lines of a text there are tokens of an annotation."""
    span = annotation.anchor.span
    return sum(bool(line.strip()) for line in text[span.start : span.end].split("\n"))


def _spaced(lines: Iterable[str]) -> Iterator[str]:
    """Leave out a blank line below another one: it would end a line without tokens."""
    before = "\n"
    for line in lines:
        if not before == line == "\n":
            yield line
        before = line


def _lines(article: ArticleView) -> Iterator[str]:
    names = {
        at: _name(each)
        for each in _apart(article)
        for at in range(each.anchor.span.start, each.anchor.span.end)
    }
    starts = {each.anchor.span.start for each in _apart(article)}
    begun = ""
    for at, character in enumerate(article.text):
        name = names.get(at, "")
        if character == "\n":
            yield "\n"
            begun = ""
        elif not character.isspace():
            inside = name and name == begun and at not in starts
            yield f"{character}\t{'O' if not name else ('I-' if inside else 'B-') + name}\n"
            begun = name
        elif at in starts:
            begun = ""
    yield "\n"


def _name(annotation: Annotation) -> str:
    return "|".join(map(_label, annotation.tags or (UNTAGGED,)))


def _label(tag: str) -> str:
    return re.sub(r"\s+", "_", tag).replace("|", "｜")
