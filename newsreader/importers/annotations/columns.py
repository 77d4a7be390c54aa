"""Which column of a table of annotations holds what: by its name, or as a person says."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from newsreader.core.errors import BadInputError, UsageError
from newsreader.importers.table import listed

FIELDS: Mapping[str, tuple[str, ...]] = {
    # To add one: the field, and the names its column goes by, the surest first.
    "quote": (
        *("quote", "quotation", "exact", "highlight", "highlightedtext", "quotedtext", "text"),
        *("annotatedtext", "segment", "coded segment", "selection", "content", "excerpt"),
        *(
            "原文",
            "引文",
            "摘录",
            "摘抄",
            "划线",
            "标注文字",
            "批注文字",
            "选中文字",
            "文字",
            "内容",
        ),
        *("片段", "文本", "原句", "引用"),
    ),
    "note": (
        *("note", "notes", "comment", "comments", "annotation", "memo", "remark", "remarks"),
        *("附注", "批注", "笔记", "备注", "注释", "评论", "说明", "想法", "标注", "批语", "按语"),
    ),
    "tags": (
        *("tags", "tag", "codes", "code", "keywords", "labels", "label", "category", "topics"),
        *("标签", "编码", "代码", "主题", "主题词", "关键词", "分类", "类别"),
    ),
    "paper": (
        *("paper", "newspaper", "publication", "source", "journal"),
        *("报纸", "报名", "报刊", "报纸名称", "报刊名称", "来源", "出处", "刊名"),
    ),
    "date": (
        *("date", "issuedate", "publicationdate", "pubdate", "day", "documentdate"),
        *("日期", "出版日期", "见报日期", "刊期", "发表日期", "报纸日期"),
    ),
    "number": ("number", "issue", "issueno", "期号", "期数", "期次"),
    "page": ("page", "pageno", "pagenumber", "版次", "版", "版面", "页", "页码"),
    "head": (
        *("head", "headline", "title", "articletitle", "document", "documentname", "article"),
        *("标题", "题名", "篇名", "文章标题", "文章", "文档", "题目"),
    ),
    "prefix": ("prefix", "before", "contextbefore", "前文", "上文", "前文字"),
    "suffix": ("suffix", "after", "contextafter", "后文", "下文", "后文字"),
    "start": ("start", "begin", "startposition", "startoffset", "起", "起始", "起点", "开始位置"),
    "end": ("end", "endposition", "endoffset", "止", "终点", "结束位置"),
    "style": ("style", "color", "colour", "颜色", "样式"),
    "creator": (
        *("creator", "author", "annotator", "coder", "user", "username", "createdby"),
        *("作者", "批注者", "标注者", "批注人", "标注人", "编码者", "用户", "姓名"),
    ),
    "creator_id": (
        *("creator_id", "creatorid", "orcid", "orcidid"),
        *("作者标识", "批注人标识", "身份标识"),
    ),
    "created": (
        *("created", "createdat", "creationdate", "creationdatetime", "timestamp", "time"),
        *("创建时间", "批注时间", "标注时间", "时间", "创建日期", "建立时间"),
    ),
    "modified": (
        *("modified", "updated", "modifiedat", "updatedat", "lastmodified"),
        *("修改时间", "更新时间", "修改日期"),
    ),
    "state": ("state", "anchorstate", "定位", "状态"),
    "annotation_id": ("annotation_id", "id", "uuid", "guid", "编号", "批注编号", "标识"),
    "article_id": ("article_id", "articleid", "文章编号", "文章标识"),
    "issue_id": ("issue_id", "issueid", "期标识"),
}

OWN = (
    *("paper", "date", "number", "page", "head", "prefix", "quote", "suffix", "note", "tags"),
    *("style", "creator", "created", "modified", "state", "start", "end"),
    *("annotation_id", "article_id", "issue_id", "creator_id"),
)
"""The columns of the tables that `exporters/csv_table` writes."""

_SURE = frozenset(
    (
        *("quote", "quotation", "exact", "highlight", "highlightedtext", "quotedtext"),
        *("annotatedtext", "annotation", "codedsegment", "codes", "memo"),
        *("annotator", "coder", "annotationid"),
        *("引文", "摘录", "摘抄", "划线", "标注文字", "批注文字", "选中文字"),
        *("批注", "笔记", "编码", "批注者", "标注者", "批注人", "标注人"),
        *("编码者", "批注编号"),
    )
)
"""Names of columns that tables of articles do not have."""

Pairs = tuple[tuple[str, str], ...]


def mapping_from(words: Iterable[str]) -> Pairs:
    """Read `原文=quote` and its like; UsageError names the word that says nothing."""
    pairs: list[tuple[str, str]] = []
    for word in words:
        column, sign, field = word.rpartition("=")
        if not sign or not column.strip() or field.strip() not in {*FIELDS, ""}:
            raise UsageError("annotations-mapping", word=word, known=", ".join(FIELDS))
        pairs.append((column.strip(), field.strip()))
    return tuple(pairs)


def mapped(columns: Sequence[str], given: Pairs) -> dict[str, str]:
    """Return which column gives each field: as a person said, else as the names suggest."""
    told = {column: field for column, field in given if column in columns}
    found = {field: column for column, field in told.items() if field}
    free = [column for column in columns if column not in told]
    for field, names in FIELDS.items():
        plain = [_plain(name) for name in names]
        fitting = [column for column in free if _plain(column) in plain]
        if field not in found and fitting:
            found[field] = min(fitting, key=lambda column: plain.index(_plain(column)))
            free.remove(found[field])
    return found


def is_of_annotations(column: str) -> bool:
    """Tell whether a column of this name makes a table one of annotations."""
    return _plain(column) in _SURE


def require_columns(columns: Sequence[str], given: Pairs) -> None:
    """Raise BadInputError for a column that is said to hold something and is not there."""
    for column, _ in given:
        if column not in columns:
            raise BadInputError("no-such-column", column=column, columns=listed(columns))


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name[:80]).casefold()
    return "".join(character for character in folded if character.isalnum())
