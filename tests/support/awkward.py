"""A collection in which everything is that is hard to put in a document."""

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation, Style
from newsreader.core.article import ArticleView, Mark, reading_blocks, reading_text
from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.findings import Finding, FindingKind
from newsreader.core.ids import AnnotationId, ArticleId, IssueId
from newsreader.core.issue import Block, BlockRole
from newsreader.core.spans import Span
from tests.support.builders import make_annotation, make_issue_summary, make_view

SCRIPT = "</script><script>alert(1)</script>"
LONG = "长" * 40_000
TITLE = r'青/禾\报:*?"<>|'
_SPAN = (Span(0, 1),)
_DETAILS = (("position", "7"), ("value", "0xff"), ("encoding", "utf-8"))


def block(role: str, text: str, **fields: object) -> Block:
    """Return a block of some role."""
    return Block(BlockRole(role), text, _SPAN, **fields)  # type: ignore[arg-type]


BLOCKS = (
    block("kicker", "引题 & <b>"),
    block("headline", TITLE),
    block("subtitle", "副题"),
    block("byline", "本报记者 甲"),
    block("paragraph", "开头改过的句子结尾。", original="开头錯了的句子结尾。"),
    block("paragraph", "补上的字在此。", original="补上在此。"),
    block("paragraph", "多出已去。", original="多出的字已去。"),
    block("paragraph", "", original="全去。"),
    block("paragraph", "重复的一段。", suppressed=True),
    block("subhead", "分题一"),
    block("paragraph", f"控制\x00\x07符与𠮷\ufffd字，{SCRIPT}，两个  空格\t制表"),
    block("caption", "图 甲摄"),
    block("subhead", "分题二"),
    block("byline", "(乙)"),
    block("headline", "文中大题"),
)


def awkward() -> Collection:
    """Return two issues of one date; articles of one title, corrected, repaired, full of marks."""
    first = make_issue_summary(publication=TITLE)
    second = make_issue_summary(id=IssueId("f" * 16), number=None)
    return Collection(
        (
            CollectedIssue(first, (article(1, first.id), article(2, first.id, page=2))),
            CollectedIssue(second, (article(3, second.id), article(4, second.id))),
        ),
        people={"甲": "0000-0002-1825-0097", "丙\x02": "工号 <0042>\x07"},
        title=f"题<名>{SCRIPT}",
        description="说明 & 更多",
        rights="© 某馆 <版权>",
        source="某馆藏",
    )


def article(number: int, issue: IssueId, page: int = 1) -> ArticleView:
    """Return an article whose annotations have ids made from its number."""
    id_ = ArticleId(f"{issue}-{number:06d}")
    return make_view(
        BLOCKS,
        annotations=tuple(annotations(number, id_)),
        marks=marks(),
        id=id_,
        issue_id=issue,
        page=page,
        headline=TITLE,
    )


def annotations(number: int, article_id: ArticleId) -> list[Annotation]:
    """Return annotations that cross blocks and corrections, and one on a line's end alone."""
    text = reading_text(BLOCKS)
    corrected, control = text.index("改过"), text.index("\x00")
    newline = text.index("\n")
    places = (
        (0, len(text), {"note": LONG, "style": Style.GREEN}),
        (corrected - 2, corrected + 1, {"note": SCRIPT, "tags": ("a/<b>", "a/b\"'&")}),
        (corrected + 2, corrected + 6, {"tags": ("a",), "style": Style.BLUE}),
        (corrected, corrected + 2, {}),
        (control - 1, control + 6, {"note": "\x01𠮷\r\n尾", "creator": "丙\x02"}),
        (newline, newline + 1, {"note": "只有换行"}),
        (3, 3, {"note": "失去原文", "state": AnchorState.UNANCHORED}),
    )
    return [
        make_annotation(
            text,
            start,
            end,
            id=AnnotationId(f"0000000{number}-0000-4000-8000-{place:012d}"),
            article_id=article_id,
            **fields,
        )
        for place, (start, end, fields) in enumerate(places)
    ]


def marks() -> tuple[Mark, ...]:
    """Return a missing head, a character that cannot be read, and another doubt."""
    blocks = reading_blocks(BLOCKS)
    last = blocks[-1].place
    assert last is not None
    unreadable = reading_text(BLOCKS).index("\ufffd")
    kinds = (
        (FindingKind.MISSING_HEAD, Span(0, 0)),
        (FindingKind.UNREADABLE_CHARACTER, Span(unreadable, unreadable + 1)),
        (FindingKind.UNCERTAIN_ROLE, last),
    )
    return tuple(Mark(place, Finding(kind, _SPAN, details=_DETAILS)) for kind, place in kinds)
