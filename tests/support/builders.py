"""Small invented values: one issue of a paper that does not exist, recognised by hand."""

import hashlib
from collections.abc import Iterable, Sequence

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.annotation import Annotation, Style
from newsreader.core.article import ArticleSummary, ArticleView, Mark, reading_blocks, reading_text
from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.furniture import Furniture, FurnitureRole
from newsreader.core.ids import AnnotationId, ArticleId, IssueId, article_id, issue_id
from newsreader.core.issue import Block, BlockRole, Contributor, IssueSummary
from newsreader.core.masthead import Masthead
from newsreader.core.recognised import RecognisedArticle, RecognisedIssue
from newsreader.core.source import IssueText, SourceFile
from newsreader.core.spans import Span

PUBLICATION = "青禾日报"
DATE = "2031-03-05"

ISSUE_TEXT = """\
青禾日报

2031年3月5日 星期四 第1204期 今日4版

南岸新桥通车

本报讯(记者/林小满) 3月4日，青禾市南岸新桥通车。𠮷庆桥长1200米。

市民走上新桥，连声称好。

市民走上新桥，连声称好。

春耕从一粒种子
开始

青禾日报全媒体记者/沈一禾

种子站里，农技员正在

选种。

选种要看粒形，也要看颜色。
"""

ISSUE_ID: IssueId = issue_id(ISSUE_TEXT)


def span_of(piece: str, nth: int = 1, text: str = ISSUE_TEXT) -> Span:
    """Return where `piece` stands in `text` for the `nth` time."""
    start = -1
    for _ in range(nth):
        start = text.index(piece, start + 1)
    return Span(start, start + len(piece))


BRIDGE_ID: ArticleId = article_id(ISSUE_ID, span_of("南岸新桥通车").start)
SEED_ID: ArticleId = article_id(ISSUE_ID, span_of("春耕").start)

BRIDGE_TEXT = """\
南岸新桥通车
本报讯(记者/林小满) 3月4日，青禾市南岸新桥通车。𠮷庆桥长1200米。
市民走上新桥，连声称好。"""
SEED_TEXT = """\
春耕从一粒种子 开始
青禾日报全媒体记者/沈一禾
种子站里，农技员正在选种。
选种要看粒形，也要看颜色。"""


def block(role: BlockRole, *pieces: str, nth: int = 1, suppressed: bool = False) -> Block:
    """Build a block from pieces of ISSUE_TEXT; those of a head get a space between them."""
    spans = tuple(span_of(piece, nth) for piece in pieces)
    gap = " " if role is BlockRole.HEADLINE else ""
    return Block(role, gap.join(pieces), spans, suppressed=suppressed)


def recognised_issue() -> RecognisedIssue:
    """Return what a perfect recognition makes of ISSUE_TEXT."""
    twice = span_of("市民走上新桥，连声称好。", 2)
    conflict = {"printed": "星期四", "date": DATE, "expected": "星期三"}
    return RecognisedIssue(
        masthead=Masthead(PUBLICATION, DATE, "1204", 4, None, None, None, "星期四"),
        articles=(_bridge(), _seed()),
        furniture=(
            Furniture(FurnitureRole.MASTHEAD, PUBLICATION, (span_of(PUBLICATION),)),
            Furniture(FurnitureRole.ISSUE_LINE, _ISSUE_LINE, (span_of(_ISSUE_LINE),)),
        ),
        findings=(
            Finding(
                FindingKind.WEEKDAY_CONFLICT,
                (span_of("星期四"),),
                details=tuple(conflict.items()),
            ),
            Finding(
                FindingKind.DUPLICATE,
                (twice,),
                (span_of("市民走上新桥，连声称好。"),),
                Repair.SUPPRESSED,
            ),
            Finding(
                FindingKind.SPLIT_PARAGRAPH,
                (span_of("选种。"),),
                (span_of("种子站里，农技员正在"),),
                Repair.JOINED,
            ),
        ),
    )


_ISSUE_LINE = "2031年3月5日 星期四 第1204期 今日4版"


def _bridge() -> RecognisedArticle:
    lead = "本报讯(记者/林小满) 3月4日，青禾市南岸新桥通车。𠮷庆桥长1200米。"
    repeated = "市民走上新桥，连声称好。"
    return RecognisedArticle(
        page=1,
        kicker=None,
        headline="南岸新桥通车",
        subtitle=None,
        agency=PUBLICATION,
        place=None,
        contributors=(Contributor("林小满", "记者"),),
        blocks=(
            block(BlockRole.HEADLINE, "南岸新桥通车"),
            block(BlockRole.PARAGRAPH, lead),
            block(BlockRole.PARAGRAPH, repeated),
            block(BlockRole.PARAGRAPH, repeated, nth=2, suppressed=True),
        ),
    )


def _seed() -> RecognisedArticle:
    return RecognisedArticle(
        page=1,
        kicker=None,
        headline="春耕从一粒种子 开始",
        subtitle=None,
        agency=None,
        place=None,
        contributors=(Contributor("沈一禾", "记者"),),
        blocks=(
            block(BlockRole.HEADLINE, "春耕从一粒种子", "开始"),
            block(BlockRole.BYLINE, "青禾日报全媒体记者/沈一禾"),
            block(BlockRole.PARAGRAPH, "种子站里，农技员正在", "选种。"),
            block(BlockRole.PARAGRAPH, "选种要看粒形，也要看颜色。"),
        ),
    )


def plain_issue(
    bodies: Sequence[str], publication: str | None = PUBLICATION, date: str | None = DATE
) -> tuple[str, RecognisedIssue]:
    """Return a source text and its recognition: one article a body, headed by its first line."""
    text = f"{publication} {date}\n"
    articles: list[RecognisedArticle] = []
    for body in bodies:
        blocks: list[Block] = []
        for line in body.split("\n"):
            role = BlockRole.PARAGRAPH if blocks else BlockRole.HEADLINE
            blocks.append(Block(role, line, (Span(len(text), len(text) + len(line)),)))
            text += f"{line}\n"
        article = RecognisedArticle(1, None, blocks[0].text, None, None, None, (), tuple(blocks))
        articles.append(article)
    return text, RecognisedIssue(Masthead(publication, date, "1"), tuple(articles), (), ())


def source_file(text: str = ISSUE_TEXT, name: str = "qinghe.txt") -> SourceFile:
    """Return `text` as if it had been read from a file in UTF-8."""
    data = text.encode()
    return SourceFile(name, data, hashlib.sha256(data).hexdigest(), "utf-8", (IssueText(text),))


def make_annotation(text: str, start: int, end: int, **fields: object) -> Annotation:
    """Return a stored annotation on `text`; fields replace the defaults."""
    values: dict[str, object] = {
        "id": AnnotationId("00000000-0000-4000-8000-000000000001"),
        "article_id": BRIDGE_ID,
        "anchor": anchor_at(text, Span(start, end)),
        "note": "",
        "tags": (),
        "style": Style.YELLOW,
        "creator": "甲",
        "created": "2031-03-06T08:00:00.000Z",
        "modified": "2031-03-06T08:00:00.000Z",
        "state": AnchorState.ANCHORED,
    }
    return Annotation(**(values | fields))  # type: ignore[arg-type]


def make_issue_summary(**fields: object) -> IssueSummary:
    """Return the summary of ISSUE_TEXT; fields replace the defaults."""
    values: dict[str, object] = {
        "id": ISSUE_ID,
        "publication": PUBLICATION,
        "date": DATE,
        "number": "1204",
        "pages": 4,
        "articles": 2,
        "findings": 3,
        "reviewed": False,
    }
    return IssueSummary(**(values | fields))  # type: ignore[arg-type]


def make_view(
    blocks: Iterable[Block] = _bridge().blocks,
    *,
    annotations: tuple[Annotation, ...] = (),
    marks: tuple[Mark, ...] = (),
    **fields: object,
) -> ArticleView:
    """Return an article as the window gets it; `fields` replace those of its summary."""
    shown = reading_blocks(blocks)
    text = reading_text(item.block for item in shown)
    heads = [item.block.text for item in shown if item.role is BlockRole.HEADLINE]
    values: dict[str, object] = {
        "id": BRIDGE_ID,
        "issue_id": ISSUE_ID,
        "page": 1,
        "kicker": None,
        "headline": " ".join(heads),
        "subtitle": None,
        "agency": PUBLICATION,
        "characters": len(text),
        "annotations": len(annotations),
    }
    summary = ArticleSummary(**(values | fields))  # type: ignore[arg-type]
    people = (Contributor("林小满", "记者"),)
    return ArticleView(
        summary, make_issue_summary(), None, people, shown, text, 0, marks, annotations
    )
