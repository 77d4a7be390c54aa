"""Collections for exporters: one with everything in it that they may meet."""

import io
from collections.abc import Iterator
from pathlib import Path

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation, Style
from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.ids import AnnotationId, IssueId, NoteId, TagId
from newsreader.core.issue import Block, BlockRole
from newsreader.core.note import Note, Subject, SubjectKind
from newsreader.core.spans import Span
from newsreader.core.style import Decoration, OwnStyle
from newsreader.core.tag import Tag
from newsreader.exporters.base import Exporter, FolderExporter
from newsreader.exporters.target import write_members
from tests.support.builders import (
    BRIDGE_ID,
    BRIDGE_TEXT,
    ISSUE_ID,
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


STYLE = OwnStyle("00000000-0000-4000-8000-00000000000a", "存疑 */", "#8a63d2", Decoration.WAVY)


def styled() -> Collection:
    """Return one article with a highlight in a style that was made, and one in one that is gone."""
    marks = (annotation(1, 0, 6, style=STYLE.id), annotation(2, 2, 9, style="gone"))
    issue = CollectedIssue(make_issue_summary(), (make_view(annotations=marks),))
    return Collection((issue,), styles={STYLE.id: STYLE})


def everything() -> Collection:
    """Return two issues, the second without anything printed on it and without annotations."""
    bridge = make_view(annotations=bridge_annotations(), kicker="跨江通道", subtitle="全长1200米")
    bare = make_issue_summary(id=IssueId("0" * 16), publication=None, date=None, number=None)
    odd = make_view(odd_blocks(), id=SEED_ID, headline="")
    return Collection(
        (CollectedIssue(make_issue_summary(), (bridge,)), CollectedIssue(bare, (odd,))),
        topics={BRIDGE_ID: ("交通/桥梁 建设",)},
        tags=tuple(tags()),
        notes=tuple(notes()),
        people={"甲": "0000-0002-1825-0097"},  # of nobody: the example that ORCID itself gives
    )


def identified(*people: tuple[str, str]) -> Collection:
    """Return one article with a highlight by each of some people, with their identifiers."""
    marks = (annotation(n, n, n + 2, creator=name) for n, (name, _) in enumerate(people))
    issue = CollectedIssue(make_issue_summary(), (make_view(annotations=tuple(marks)),))
    return Collection((issue,), people={name: known for name, known in people if known})


def tags() -> Iterator[Tag]:
    """Yield the tags that stand on the bridge article and its annotations, with those above."""
    trade, traffic = _tag_id(1), _tag_id(2)
    made = {"creator": "甲", "created": "2031-03-06T08:00:00.000Z"}
    yield Tag(trade, "中非", **made)
    yield Tag(_tag_id(3), "经贸", trade, "#cc3300", "与<非洲>的\n贸易", **made)
    yield Tag(traffic, "交通", **made)
    yield Tag(_tag_id(4), "桥梁 建设", traffic, **made)
    yield Tag(_tag_id(5), "桥梁", **made)
    yield Tag(_tag_id(6), "桥梁,a;b", **made)


def _tag_id(number: int) -> TagId:
    return TagId(f"00000000-0000-4000-a000-{number:012d}")


def notes() -> Iterator[Note]:
    """Yield a note on everything that can have one."""
    first = bridge_annotations()[0].id
    subjects = {"annotation": first, "article": BRIDGE_ID, "issue": ISSUE_ID, "tag": _tag_id(5)}
    for number, (kind, id_) in enumerate(subjects.items()):
        note_id = NoteId(f"00000000-0000-4000-9000-{number:012d}")
        subject = Subject(SubjectKind(kind), id_)
        time = "2031-03-07T08:00:00.000Z"
        yield Note(note_id, subject, f"关于{kind}：\n=1+1", "乙", time, time)


def put(exporter: Exporter | FolderExporter, collection: Collection, target: Path) -> Path:
    """Let an exporter write a file or a folder, and return where it is."""
    if isinstance(exporter, Exporter):
        target.write_bytes(written(exporter, collection))
        return target
    target.mkdir()
    write_members(exporter.members(collection), target)
    return target


def written(exporter: Exporter, collection: Collection) -> bytes:
    """Return what an exporter writes."""
    stream = io.BytesIO()
    exporter.write(collection, stream)
    return stream.getvalue()


def noted(note: str, **fields: object) -> Collection:
    """Return a collection of one annotation, which carries a note."""
    view = make_view(annotations=(make_annotation(BRIDGE_TEXT, 2, 9, note=note, **fields),))
    return Collection((CollectedIssue(make_issue_summary(), (view,)),))
