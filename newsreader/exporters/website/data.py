"""What the scripts of a website read: JavaScript files, which a browser loads from a disk too."""

import json
from collections.abc import Iterator

from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView
from newsreader.core.collection import CollectedIssue
from newsreader.exporters.base import Member
from newsreader.exporters.headings import head, issue_title
from newsreader.exporters.website.html import shown
from newsreader.exporters.website.site import Place, Site, article_page


def data_files(site: Site) -> Iterator[Member]:
    """Yield the articles for the search, and the annotations for their list."""
    yield Member("data/articles.js", _script("articles", _articles(site)))
    yield Member("data/annotations.js", _script("annotations", _annotations(site)))


def _script(name: str, rows: Iterator[list[object]]) -> Iterator[bytes]:
    """Yield an assignment, a row a line; no text in it can end a script."""
    yield f"globalThis.NEWSREADER = {{{name}: [\n".encode()
    for row in rows:
        text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
        yield (text.replace("<", "\\u003c") + ",\n").encode()
    yield b"]};\n"


def _articles(site: Site) -> Iterator[list[object]]:
    for issue, article in site.articles():
        topics = [topic.path for topic in site.topics_on(article)]
        said = [text for each in article.annotations for text in (each.note, *each.tags) if text]
        yield [
            article_page(article),
            shown(head(article.summary)) or "（无题）",
            _where(issue, article),
            shown(article.text),
            shown("\n".join((*topics, *said))),
        ]


def _annotations(site: Site) -> Iterator[list[object]]:
    for issue, article in site.articles():
        for annotation in article.annotations:
            yield _annotation(site, (issue, article), annotation)


def _annotation(site: Site, place: Place, annotation: Annotation) -> list[object]:
    issue, article = place
    title = shown(head(article.summary)) or "（无题）"
    return [
        f"{article_page(article)}#note-{annotation.id}",
        f"{title} · {_where(issue, article)}",
        shown(annotation.anchor.quote),
        shown(annotation.note),
        [shown(path) for path in annotation.tags],
        site.looks[annotation.style].name,
        shown(annotation.creator),
        annotation.created[:10],
    ]


def _where(issue: CollectedIssue, article: ArticleView) -> str:
    return shown(f"{issue_title(issue.issue)} 第{article.summary.page}版")
