"""Markdown to read: every article with its marked words numbered, and the notes below it.

Marked words are `<mark>`, not asterisks: CommonMark's emphasis fails beside Chinese punctuation.
Everything that came in is escaped, so that it reads as it stands in the library.
"""

import itertools
import re
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.issue import HEAD_ROLES, BlockRole
from newsreader.core.losses import LossKind
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.reports import ExportFormat
from newsreader.core.spans import Span
from newsreader.exporters.base import encoded, require_pieces
from newsreader.exporters.doubted import DOUBTED
from newsreader.exporters.headings import issue_title
from newsreader.exporters.losses import OF_COLLECTION, OF_TAGS, OF_TEXTS
from newsreader.exporters.said import Said, said_of

# Not of CommonMark, but Obsidian hides or changes what has them: == == %% %% ^id.
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&!$^]|(?<==)=|(?<=%)%)")
_LIST_MARK = re.compile(r"^([-+=:])")
_NUMBER_MARK = re.compile(r"^(\d{1,9})([.)])")
_LINE_BREAK = re.compile(r"\r\n|[\r\n]")
_UNPRINTABLE = str.maketrans({"\r": " ", "\n": " ", "\t": " ", "\x00": "\ufffd"})


class Markdown:
    """The exporter of articles for people to read."""

    format = ExportFormat(
        "markdown",
        "Markdown",
        ".md",
        "articles to read, with marked words, notes and tags",
    )
    annotations_only = False
    keeps_order = True
    leaves_out = (
        LossKind.TAG_NOTES,
        LossKind.IDENTIFIERS,
        LossKind.TIMES,
        LossKind.CHANGES,
        LossKind.ANNOTATION_IDS,
        LossKind.CONTEXT,
        LossKind.STYLES,
        *OF_TAGS,
        LossKind.ARTICLE_IDS,
        *OF_TEXTS,
        *OF_COLLECTION,
    )

    def write(self, collection: Collection, stream: BinaryIO) -> None:
        """Write issue by issue, article by article."""
        stream.writelines(_pieces(collection))

    def check(self, path: Path, collection: Collection) -> None:
        """Read the file again and compare it with what was to be written."""
        with path.open("rb") as stream:
            require_pieces(stream, _pieces(collection), path)


def escape(line: str) -> str:
    """Return one line of text so that CommonMark shows exactly its characters."""
    return _at_line_start(_inline(line))


def _inline(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text.translate(_UNPRINTABLE))


def _at_line_start(text: str) -> str:
    text = _LIST_MARK.sub(r"\\\1", text.strip(" "))
    return _NUMBER_MARK.sub(r"\1\\\2", text)


def _pieces(collection: Collection) -> Iterator[bytes]:
    for number, part in enumerate(_parts(collection)):
        yield encoded(f"\n{part}\n" if number else f"{part}\n")


def _parts(collection: Collection) -> Iterator[str]:
    """Yield headings and paragraphs; a blank line goes between them."""
    said = said_of(collection)
    for issue in collection.issues:
        title = issue_title(issue.issue)
        yield f"# {escape(title)}"
        yield from _told(said, SubjectKind.ISSUE, issue.issue.id)
        for article in issue.articles:
            topics = collection.topics.get(article.id, ())
            yield from article_parts(article, title, said, topics)


def article_parts(
    article: ArticleView, title: str, said: Said, topics: Sequence[str] = ()
) -> Iterator[str]:
    """Yield headings and paragraphs of one article, and its notes; `title` names the issue."""
    shown = [(item.role, _marked(article, item.place)) for item in article.blocks if item.place]
    heads = [text for role, text in shown if role in HEAD_ROLES]
    yield f"## {' '.join(heads) or '—'}"
    yield escape(f"{title} 第{article.summary.page}版")
    for role, text in shown:
        if role not in HEAD_ROLES and text:
            yield f"### {text}" if role is BlockRole.SUBHEAD else text
    if topics:
        yield _tags(topics)
    yield from _told(said, SubjectKind.ARTICLE, article.id)
    for number, annotation in enumerate(article.annotations, 1):
        answers = _told(said, SubjectKind.ANNOTATION, annotation.id)
        yield _note(number, annotation, answers)


def _marked(article: ArticleView, place: Span) -> str:
    """Return one block, the annotated words in `<mark>`, a number where an annotation ends."""
    depth: Counter[int] = Counter({place.start: 0, place.end: 0})
    numbers: defaultdict[int, list[str]] = defaultdict(list)
    for number, annotation in enumerate(article.annotations, 1):
        span = annotation.anchor.span
        if annotation.state is not AnchorState.UNANCHORED and span.overlaps(place):
            depth[max(span.start, place.start)] += 1
            depth[min(span.end, place.end)] -= 1
            if span.end <= place.end + 1:  # with the end of the line, as a whole line is selected
                numbers[min(span.end, place.end)].append(f"<sup>{number}</sup>")
    pieces: list[str] = []
    open_ = 0
    for start, end in itertools.pairwise(sorted(depth)):
        open_ += depth[start]
        text = _inline(article.text[start:end])
        pieces += [f"<mark>{text}</mark>" if open_ else text, *numbers[end]]
    return _at_line_start("".join(pieces))


def _note(number: int, annotation: Annotation, answers: Iterable[str]) -> str:
    """Return a list item: the quote, the note, the tags, who and when, and the answers."""
    quote = "\n".join(f"> {line}" for line in _lines(annotation.anchor.quote))
    note = "\n".join(_lines(annotation.note))
    by = (annotation.creator, annotation.created[:10], DOUBTED.get(annotation.state))
    signed = ", ".join(part for part in by if part)
    own = (quote, note, _tags(annotation.tags), f"— {_inline(signed)}")
    parts = [part for part in (*own, *answers) if part]
    mark = f"{number}. "
    return mark + textwrap.indent("\n\n".join(parts), " " * len(mark)).lstrip(" ")


def _tags(paths: Sequence[str]) -> str:
    return " · ".join(f"\\#{_inline(path)}" for path in paths)


def _told(said: Said, kind: SubjectKind, id_: str) -> Iterator[str]:
    """Yield what was said of something, each with who said it and when."""
    for note in said.get(Subject(kind, id_), ()):
        yield "\n".join(_lines(f"{note.creator} {note.created[:10]}：{note.text}"))


def _lines(text: str) -> list[str]:
    """Return the escaped lines of a text, with a hard break between two that are not blank."""
    lines = [escape(line) for line in _LINE_BREAK.split(text)]
    return [
        f"{line}\\" if line.strip() and following.strip() else line
        for line, following in itertools.zip_longest(lines, lines[1:], fillvalue="")
    ]
