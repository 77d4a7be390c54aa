"""What lies in a bag: annotations, tables and the texts of the articles.

The tables are data for programs: their cells stand as they are in the library, and the README says
so to people who open them in a spreadsheet.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from newsreader.core.article import ArticleView
from newsreader.core.collection import CollectedIssue, Collection
from newsreader.exporters.base import Member, encoded
from newsreader.exporters.csv_table import table
from newsreader.exporters.rows import NAMES, rows
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

The cells of the tables stand just as they are in the library, and a cell may begin with = + - or @:
bring them into a spreadsheet as text, for it would run such cells as formulas. The formats "Table
(CSV)" and "Table for Excel (CSV)" mark them with an apostrophe.
各表的单元格与库中完全一致，可能以 = + - @ 开头：请以文本方式导入电子表格软件，
直接打开会被当作公式运行。“表格（CSV）”与“Excel 用表格（CSV）”两种格式会在此类单元格前加撇号。
"""


def payload(collection: Collection) -> Iterator[Member]:
    """Yield all files but the description, always in the same order."""
    yield Member("README.txt", (_README.encode(),))
    yield Member("annotations.csv", table(chain([NAMES], rows(collection))))
    yield Member("annotations.jsonld", WebAnnotation().pieces(collection))
    yield Member("articles.csv", table(chain([ARTICLES], _articles(collection))))
    topics = taxonomy(collection).values()
    tags = ((topic.id, topic.path, topic.color, topic.description) for topic in topics)
    yield Member("tags.csv", table(chain([TAGS], tags)))
    yield Member("notes.csv", table(chain([NOTES], _notes(collection))))
    for issue in collection.issues:
        for article in issue.articles:
            yield Member(text_of(article), (encoded(article.text),))


def text_of(article: ArticleView) -> str:
    """Return the path of an article's text; ids hold nothing that a file system refuses."""
    return f"texts/{article.summary.issue_id}/{article.id}.txt"


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
