"""Which column of a table holds what: guessed from the names of the columns, or told."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from newsreader.core.errors import UsageError

FIELDS: Mapping[str, tuple[str, ...]] = {
    # To add one: the field, and the names its column goes by, the surest first.
    "text": (
        *(
            "正文",
            "全文",
            "正文内容",
            "文章内容",
            "内容",
            "文本",
            "原文",
            "正文內容",
            "內容",
            "本文",
        ),
        *("text", "fulltext", "content", "body", "articletext", "articlebody", "ocrtext", "ocr"),
    ),
    "title": (
        *("标题", "题名", "篇名", "主标题", "题目", "文章标题", "標題", "題名", "題目"),
        *("title", "headline", "articletitle", "head", "heading"),
    ),
    "kicker": ("引题", "肩题", "眉题", "引題", "introtitle", "kicker", "overline", "shouldertitle"),
    "subtitle": (
        "副题",
        "副标题",
        "子题",
        "副題",
        "副標題",
        "subtitle",
        "subheadline",
        "subtitles",
    ),
    "author": (
        *("作者", "责任者", "署名", "记者", "責任者", "記者"),
        *("author", "authors", "byline", "creator", "writer", "reporter"),
    ),
    "date": (
        *("日期", "出版日期", "发布日期", "见报日期", "刊登日期", "发表日期", "时间", "出版时间"),
        *("發表日期", "時間", "date", "pubdate", "publicationdate", "publishdate", "issuedate"),
        *("datepublished", "published", "publishtime", "time"),
    ),
    "page": (
        *("版次", "版", "版面", "版号", "版面号", "页", "页码", "页面", "版號", "頁", "頁碼"),
        *("page", "pageno", "pagenumber", "pagenum", "printpage"),
    ),
    "section": ("版名", "版面名称", "版面名", "栏目", "欄目", "section", "pagename", "column"),
    "paper": (
        *("报纸", "报名", "报刊", "报纸名称", "报刊名称", "刊名", "報紙", "報名", "来源", "來源"),
        *("newspaper", "paper", "newspapertitle", "publication", "journal"),
    ),
    "number": ("期号", "总期号", "期数", "期次", "期號", "issue", "issuenumber", "issueno"),
}
_SHORTEST_PART = 2
_MOST_COLUMNS = 200
_CHINESE = re.compile(r"[\u3400-\u9fff]")

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Which column gives which field, as pairs; a field with an empty column is given by none."""

    pairs: Pairs = ()

    def column(self, field: str) -> str | None:
        """Return the column that gives a field; None if nothing is said about it."""
        return dict(self.pairs).get(field)

    def over(self, other: "ColumnMapping") -> "ColumnMapping":
        """Return this mapping, completed by another; each column gives one field only."""
        own = dict(self.pairs)
        taken = set(own.values())
        rest = [(f, c) for f, c in other.pairs if f not in own and c not in taken]
        return ColumnMapping((*self.pairs, *rest))


UNMAPPED = ColumnMapping()
"""Nothing is said about any column."""


def mapping_from(words: Iterable[str]) -> ColumnMapping:
    """Read `text=正文` and its like; UsageError names the word that says nothing."""
    pairs: list[tuple[str, str]] = []
    for word in words:
        field, sign, column = word.partition("=")
        if not sign or field.strip() not in FIELDS:
            raise UsageError("no-such-mapping", word=word, known=", ".join(FIELDS))
        pairs.append((field.strip(), column.strip()))
    return ColumnMapping(tuple(pairs))


def guess(columns: Sequence[str]) -> ColumnMapping:
    """Return the mapping that the names of the columns suggest."""
    return _guess(tuple(columns[:_MOST_COLUMNS]))


@lru_cache(256)
def _guess(columns: tuple[str, ...]) -> ColumnMapping:
    plain = {column: _plain(column) for column in columns}
    found: dict[str, str] = {}
    for matches in (_is_name, _holds_name):
        for field in FIELDS:
            free = [column for column in columns if column not in found.values()]
            chosen = (c for name in _names(field) for c in free if matches(plain[c], name))
            if field not in found and (column := next(chosen, None)) is not None:
                found[field] = column
    return ColumnMapping(tuple(found.items()))


@lru_cache(4096)
def field_of(column: str) -> str | None:
    """Return the field that the name of one column suggests."""
    plain = _plain(column)
    for matches in (_is_name, _holds_name):
        for field in FIELDS:
            if any(matches(plain, name) for name in _names(field)):
                return field
    return None


@cache
def _names(field: str) -> tuple[str, ...]:
    return tuple(_plain(name) for name in FIELDS[field])


def signature(columns: Sequence[str]) -> str:
    """Return by what a table with these columns is known again."""
    return "\t".join(columns)


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name[:80]).casefold()
    return "".join(character for character in folded if character.isalnum())


def _is_name(column: str, name: str) -> bool:
    return column == name


def _holds_name(column: str, name: str) -> bool:
    """Tell whether a Chinese column name holds the name: 文章标题(含引题) holds 标题."""
    return len(name) >= _SHORTEST_PART and bool(_CHINESE.search(name)) and name in column
