"""What lies in a bag: annotations, tables and the texts of the articles."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from newsreader.core.article import ArticleView
from newsreader.core.collection import CollectedIssue, Collection
from newsreader.exporters.base import Member, encoded
from newsreader.exporters.csv_table import CsvTable
from newsreader.exporters.taxonomy import taxonomy
from newsreader.exporters.web_annotation import WebAnnotation

ARTICLES = (
    "article_id",
    "issue_id",
    "paper",
    "date",
    "number",
    "page",
    "kicker",
    "headline",
    "subtitle",
    "people",
    "topics",
    "characters",
    "annotations",
    "file",
)
TAGS = ("tag_id", "path", "color", "description")
NOTES = ("note_id", "about", "id", "text", "creator", "created", "modified")

_README = """\
Newspaper articles with annotations, tags and notes
报纸文章及其批注、标签与笔记

texts/           one file an article, UTF-8, offsets count code points · 每篇一个文件，偏移按字符计
articles.csv     what is printed about each article, and its file · 文章目录
annotations.csv  one row an annotation · 批注表
annotations.jsonld  the same as W3C Web Annotation · 同上，W3C 网络批注格式
tags.csv         the tags, with their paths · 标签
notes.csv        notes on articles, issues, tags and annotations · 笔记
"""


def payload(collection: Collection) -> Iterator[Member]:
    """Yield all files but the description, always in the same order."""
    yield Member("README.txt", (_README.encode(),))
    yield Member("annotations.csv", CsvTable().pieces(collection))
    yield Member("annotations.jsonld", WebAnnotation().pieces(collection))
    yield Member("articles.csv", _table(ARTICLES, _articles(collection)))
    topics = taxonomy(collection).values()
    yield Member("tags.csv", _table(TAGS, ((t.id, t.path, t.color, t.description) for t in topics)))
    yield Member("notes.csv", _table(NOTES, _notes(collection)))
    for issue in collection.issues:
        for article in issue.articles:
            yield Member(text_of(article), (encoded(article.text),))


def text_of(article: ArticleView) -> str:
    """Return the path of an article's text; ids hold nothing that a file system refuses."""
    return f"texts/{article.summary.issue_id}/{article.id}.txt"


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    text = io.StringIO()
    csv.writer(text).writerows((columns, *rows))
    yield encoded(text.getvalue())


def _articles(collection: Collection) -> Iterator[list[str]]:
    for issue in collection.issues:
        for article in issue.articles:
            yield _article(issue, article, collection.topics.get(article.id, ()))


def _article(issue: CollectedIssue, article: ArticleView, topics: Sequence[str]) -> list[str]:
    printed, summary = issue.issue, article.summary
    return [
        article.id,
        printed.id,
        printed.publication or "",
        printed.date or "",
        printed.number or "",
        str(summary.page),
        summary.kicker or "",
        summary.headline,
        summary.subtitle or "",
        "\n".join(f"{person.name} {person.role}" for person in article.contributors),
        "\n".join(topics),
        str(len(article.text)),
        str(len(article.annotations)),
        text_of(article),
    ]


def _notes(collection: Collection) -> Iterator[tuple[str, ...]]:
    for note in collection.notes:
        about = note.subject
        told = (note.text, note.creator, note.created, note.modified)
        yield (note.id, about.kind.value, about.id, *told)
