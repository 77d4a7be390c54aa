"""A folder for Obsidian: a Markdown file an article, with its particulars and tags on top.

What stands on top is YAML of which every value is written as JSON, so that nothing in it can be
taken for anything else.
"""

import json
import re
from collections.abc import Iterator

from newsreader.core.article import ArticleView
from newsreader.core.citation import citation
from newsreader.core.collection import Collection
from newsreader.core.issue import IssueSummary
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.file_names import named_by_head
from newsreader.exporters.headings import head, issue_title
from newsreader.exporters.losses import OF_COLLECTION, OF_TAGS, OF_TEXTS
from newsreader.exporters.markdown import article_parts
from newsreader.exporters.said import said_of
from newsreader.exporters.text_file import TextFolder

_UNPRINTABLE = re.compile(r"[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


class Obsidian(TextFolder):
    """The exporter of a folder of notes."""

    format = ExportFormat(
        "obsidian",
        "Folder of notes (Obsidian)",
        "",
        "a Markdown file an article with marked words, notes, and tags that Obsidian knows",
    )

    leaves_out = (
        LossKind.ISSUE_NOTES,
        LossKind.TAG_NOTES,
        LossKind.IDENTIFIERS,
        LossKind.TIMES,
        LossKind.CHANGES,
        LossKind.ANNOTATION_IDS,
        LossKind.CONTEXT,
        LossKind.STYLES,
        *OF_TAGS,
        *OF_TEXTS,
        *OF_COLLECTION,
    )

    def texts(self, collection: Collection) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield a file for every article."""
        said = said_of(collection)
        for issue, article, name in named_by_head(collection):
            front = _front(issue, article, _tags(collection, article))
            parts = (front, *article_parts(article, issue_title(issue), said))
            yield f"{name}.md", ("\n\n".join(parts), "\n")

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which tags are called otherwise."""
        articles = (article for issue in collection.issues for article in issue.articles)
        tags = {tag for article in articles for tag in _tags(collection, article)}
        changed = sum(valid_tag(tag) != tag for tag in tags)
        return (Loss(LossKind.TAG_NAMES, changed),) if changed else ()


def valid_tag(tag: str) -> str:
    """Return a tag as Obsidian allows it: no blanks and signs, and not of digits alone."""
    found = "".join(sign if sign.isalnum() or sign in "_-/" else "-" for sign in tag)
    return found if re.search(r"[^\d/]", found) else f"_{found}"


def _tags(collection: Collection, article: ArticleView) -> list[str]:
    carried = {tag for annotation in article.annotations for tag in annotation.tags}
    return sorted({*collection.topics.get(article.id, ()), *carried})


def _front(issue: IssueSummary, article: ArticleView, tags: list[str]) -> str:
    values: dict[str, object] = {
        "title": head(article.summary),
        "paper": issue.publication,
        "date": issue.date,
        "number": issue.number,
        "page": article.summary.page,
        "writers": list(citation(article).writers),
        "tags": list(dict.fromkeys(map(valid_tag, tags))),
        "annotations": len(article.annotations),
        "article_id": article.id,
        "issue_id": issue.id,
    }
    lines = (f"{name}: {_yaml(value)}" for name, value in values.items() if value not in (None, []))
    return "\n".join(("---", *lines, "---"))


def _yaml(value: object) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
