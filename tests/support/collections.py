"""Collections for exporters: one with everything in it that they may meet."""

import io

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation, Style
from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.ids import AnnotationId, IssueId
from newsreader.core.issue import Block, BlockRole
from newsreader.core.spans import Span
from newsreader.exporters.base import Exporter
from tests.support.builders import (
    BRIDGE_TEXT,
    SEED_ID,
    make_annotation,
    make_issue_summary,
    make_view,
)


def annotation(number: int, start: int, end: int, **fields: object) -> Annotation:
    """Return an annotation of the bridge article with an id made from its number."""
    id_ = AnnotationId(f"00000000-0000-4000-8000-{number:012d}")
    return make_annotation(BRIDGE_TEXT, start, end, id=id_, **fields)


def bridge_annotations() -> tuple[Annotation, ...]:
    """Return overlapping, crossing, astral, unanchored and hostile ones."""
    astral = BRIDGE_TEXT.index("𠮷庆桥")
    return (
        annotation(1, 0, 6, note="第一行\n\n2. 第二*行*\r尾\\", tags=("中非/经贸", "桥梁,a;b")),
        annotation(2, 3, 20, style=Style.ROSE, creator=""),
        annotation(3, astral, astral + 3, tags=("桥梁",), state=AnchorState.UNCERTAIN),
        annotation(4, astral + 1, astral + 5, note="=1+1", style=Style.GREEN),
        annotation(5, 0, 0, note="'原文已删", state=AnchorState.UNANCHORED),
    )


def odd_blocks() -> tuple[Block, ...]:
    """Return an article without a head: a subhead, and text that looks like Markdown."""
    lines = ("# 一、*分题*", "1. <b>不是</b> [链接](x) & 其他\t|\x00", "- 尾", "")
    roles = (BlockRole.SUBHEAD, BlockRole.PARAGRAPH, BlockRole.CAPTION, BlockRole.PARAGRAPH)
    pairs = zip(roles, lines, strict=True)
    return tuple(Block(role, line, (Span(0, len(line)),)) for role, line in pairs)


def everything() -> Collection:
    """Return two issues, the second without anything printed on it and without annotations."""
    bridge = make_view(annotations=bridge_annotations(), kicker="跨江通道", subtitle="全长1200米")
    bare = make_issue_summary(id=IssueId("0" * 16), publication=None, date=None, number=None)
    odd = make_view(odd_blocks(), id=SEED_ID, headline="")
    return Collection(
        (CollectedIssue(make_issue_summary(), (bridge,)), CollectedIssue(bare, (odd,)))
    )


def written(exporter: Exporter, collection: Collection) -> bytes:
    """Return what an exporter writes."""
    stream = io.BytesIO()
    exporter.write(collection, stream)
    return stream.getvalue()
