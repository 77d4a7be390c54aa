"""Web pages: an article of an electronic paper (数字报), or any page with an article on it."""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newsreader.core.errors import BadInputError
from newsreader.core.issue import BlockRole
from newsreader.core.source import IssueText, SourceFile
from newsreader.importers.base import source_of
from newsreader.importers.composing import Item, Piece, compose, front, lines_of
from newsreader.importers.options import PLAIN, Options
from newsreader.importers.page_content import article_of, pieces_of
from newsreader.importers.rows import iso_date, page_of, writers
from newsreader.importers.xml_tree import (
    Element,
    attribute,
    decode_markup,
    named,
    parse_html,
    spaced_text_of,
    text_of,
)

_FIELD = re.compile(r"<([a-z]{2,20})>(.{0,2000}?)</\1>", re.DOTALL | re.IGNORECASE)
_PROPERTIES = (re.compile(r"<!--\s{0,9}enpproperty\b"), re.compile(r"/enpproperty\s{0,9}-->"))
_CONTENTS = (
    (re.compile(r"<!--\s{0,9}enpcontent\s{0,9}-->"), re.compile(r"<!--\s{0,9}/enpcontent")),
    (re.compile(r"<founder-content>", re.I), re.compile(r"</founder-content>", re.I)),
)
_TAG = re.compile(r"<[^<>]{1,200}>")
_PAGE = re.compile(r"第\s*([A-Z]?\d{1,3})\s*版(?:\s*[:：]\s*([\u3400-\u9fff·]{1,10}))?")
_FILE_PAGE = re.compile(r"content_([A-Z]?\d{1,3})_\d+", re.IGNORECASE)
_PAPER = re.compile(r"([\u3400-\u9fff·]{2,12}?[报報])(?:数字报|电子版|电子报|多媒体数字报|数字版)?")
_SOURCE = re.compile(r"来源\s*[:：]\s*《?([\u3400-\u9fff·]{2,12}[报報])")
_PARTS = re.compile(r"\s*[-_|—–]+\s*")
_DATES = ("article:published_time", "publishdate", "pubdate", "datepublished", "date")
_PAPERS = ("og:site_name", "source", "mediaid", "publisher")
_REACH = 6_000
_LONGEST_PROPERTIES = 20_000


@dataclass(frozen=True, slots=True)
class WebArticle:
    """An article found on a web page, with the paper and the day it says it is from."""

    paper: str | None
    date: str | None
    printed_date: str
    item: Item


class WebPage:
    """The importer of web pages with one article each."""

    id = "web-page"
    version = "1"
    suffixes = (".html", ".htm", ".xhtml", ".shtml")

    def accepts(self, name: str, data: bytes) -> bool:
        """Take what is called a web page, and every text with the properties of an e-paper."""
        return name.lower().endswith(self.suffixes) or b"<!--enpproperty" in data[: 2**16]

    def read(self, name: str, data: bytes, options: Options = PLAIN) -> SourceFile:
        """Read the article; BadInputError if the page holds no running text."""
        decoded = decode_markup(data, options.encoding)
        issue = issue_of_articles([article_on(decoded.text, name)])
        return source_of(name, data, decoded, (issue,), self)


def issue_of_articles(articles: list[WebArticle]) -> IssueText:
    """Return articles of one paper and day as an issue, by page."""
    first = articles[0]
    items = sorted((article.item for article in articles), key=lambda item: item.page or 0)
    return compose(front(first.paper, first.date, first.printed_date), items)


def article_on(text: str, name: str) -> WebArticle:
    """Return the article on a page; BadInputError if there is no running text."""
    root = parse_html(text, name)
    told = properties(text)
    contents = (_between(text, *marks) for marks in _CONTENTS)
    content = next((found for found in contents if found is not None), None)
    holder = article_of(root) if content is None else _fragment(content, name)
    pieces = () if holder is None else pieces_of(holder)
    title = told.get("title") or _title(root)
    if not pieces and not (told and title):
        raise BadInputError("html-no-article", name=name)
    printed = told.get("date") or _printed_date(root)
    page, section = _page(root, name, told)
    author = told.get("author", "")
    head: list[Piece] = [
        (BlockRole.KICKER, told.get("introtitle", "")),
        (BlockRole.HEADLINE, title),
        (BlockRole.SUBTITLE, told.get("subtitle", "")),
        (BlockRole.BYLINE, "" if any(author in body for _, body in pieces) else author),
    ]
    shown = [piece for piece in head if piece[1]]
    item = Item((*shown, *_without(title, pieces)), page, section, writers(author))
    return WebArticle(_paper(root), iso_date(printed), printed, item)


def properties(text: str) -> Mapping[str, str]:
    """Return the fields of the comment that an e-paper puts into its pages."""
    told = _between(text, *_PROPERTIES) or ""
    fields = _FIELD.findall(told[:_LONGEST_PROPERTIES])
    return {
        name.lower(): " ".join(html.unescape(_TAG.sub(" ", value)).split())
        for name, value in fields
    }


def _fragment(content: str, name: str) -> Element | None:
    return parse_html(content, name) if content.strip() else None


def _between(text: str, opening: re.Pattern[str], closing: re.Pattern[str]) -> str | None:
    """Return what stands between the first opening mark and the closing one after it."""
    start = opening.search(text)
    end = closing.search(text, start.end()) if start else None
    return text[start.end() : end.start()] if start and end else None


def _without(title: str, pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """Yield the pieces; a first line that is the title again is left out."""
    for number, (role, text) in enumerate(pieces):
        lines = list(lines_of(text))
        again = number == 0 and title and "".join(lines[0].split()) == "".join(title.split())
        yield role, "\n".join(lines[1:] if again else lines)


def _title(root: Element) -> str:
    heads = (text_of(head) for head in named(root, "h1"))
    told = next(filter(None, heads), "") or _meta(root, ("og:title",))
    page_titles = (_PARTS.split(text_of(each))[0] for each in named(root, "title"))
    return told or next(filter(None, page_titles), "")


def _printed_date(root: Element) -> str:
    told = _meta(root, _DATES)
    times = (attribute(each, "datetime") for each in named(root, "time"))
    for words in (told, *times, spaced_text_of(root)[:_REACH]):
        if day := iso_date(words):
            return day
    return ""


def _paper(root: Element) -> str | None:
    titles = (part for each in named(root, "title") for part in _PARTS.split(text_of(each)))
    for words in (_meta(root, _PAPERS), *titles):
        if match := _PAPER.fullmatch(words):
            return match[1]
    found = _SOURCE.search(spaced_text_of(root)[:_REACH])
    return found[1] if found else None


def _page(root: Element, name: str, told: Mapping[str, str]) -> tuple[int | None, str]:
    """Return the number and name of the article's page, as far as they are told."""
    node = told.get("nodename", "")
    match = _PAGE.search(node) or _PAGE.search(spaced_text_of(root)[:_REACH])
    in_name = _FILE_PAGE.search(name)
    number = page_of(match[1]) if match else None
    if number is None and in_name:
        number = page_of(in_name[1])
    section = node if node and not _PAGE.search(node) else ((match[2] or "") if match else "")
    return number, section if len(section) <= 20 else ""


def _meta(root: Element, names: tuple[str, ...]) -> str:
    """Return what a page tells about itself under the first of these names that it uses."""
    told: dict[str, str] = {}
    for element in named(root, "meta"):
        for key in ("name", "property", "itemprop"):
            told.setdefault(attribute(element, key).lower(), attribute(element, "content").strip())
    return next((told[name] for name in names if told.get(name)), "")
