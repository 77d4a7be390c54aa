"""A collection in which every text is told from all others by a sign that stands nowhere else."""

from collections.abc import Mapping
from dataclasses import replace

from newsreader.core.anchor import Anchor, AnchorState
from newsreader.core.annotation import Style, StyleId
from newsreader.core.article import ArticleView, Mark, reading_blocks, reading_text
from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.findings import Finding, FindingKind
from newsreader.core.ids import AnnotationId, NoteId, TagId
from newsreader.core.issue import Block, BlockRole, Contributor, IssueSummary
from newsreader.core.losses import LossKind
from newsreader.core.note import Note, Subject, SubjectKind
from newsreader.core.spans import Span
from newsreader.core.style import Decoration, OwnStyle
from newsreader.core.tag import Tag
from tests.support.builders import (
    BRIDGE_ID,
    ISSUE_ID,
    SEED_ID,
    make_annotation,
    make_issue_summary,
    make_view,
)

SIGNS: Mapping[LossKind, tuple[str, ...]] = {
    LossKind.ABOUT: ("靐", "齉"),
    LossKind.ANNOTATION_NOTES: ("爨",),
    LossKind.ARTICLE_IDS: (BRIDGE_ID, SEED_ID),
    LossKind.ANSWERS: ("癵",),
    LossKind.AGENCIES: ("爩",),
    LossKind.DATELINES: ("鸝",),
    LossKind.KICKERS: ("齼",),
    LossKind.ARTICLES: ("驫",),
    LossKind.ARTICLE_NOTES: ("鱻",),
    LossKind.CHANGES: ("2032-03-04T05:06:07.890Z", "2033-04-05T06:07:08.901Z"),
    LossKind.CONTEXT: ("麤",),
    LossKind.CORRECTIONS: ("龖",),
    LossKind.CREATORS: ("灪", "虪"),
    LossKind.IDENTIFIERS: ("https://orcid.org/0000-0002-1825-0097", "麣工号"),
    LossKind.ISSUE_NOTES: ("讟",),
    LossKind.PLACES: ("钃",),
    LossKind.REPEATS: ("鸜",),
    LossKind.RIGHTS: ("龗",),
    LossKind.STYLE_COLORS: ("8a63d2",),
    LossKind.STYLE_NAMES: ("齾",),
    LossKind.TAG_COLORS: ("7f3d91",),
    LossKind.TAG_DESCRIPTIONS: ("韊",),
    LossKind.TAG_NOTES: ("鱺",),
    LossKind.TEXTS: ("驪", "鸞"),
    LossKind.TIMES: ("2031-03-06T08:09:10.111Z", "2031-04-07T09:10:11.222Z"),
    LossKind.TITLE: ("龘",),
    LossKind.TOPICS: ("躩",),
    LossKind.WRITERS: ("貜",),
}
"""By kind, one sign for each thing that a format may lose."""

STYLE = OwnStyle("00000000-0000-4000-8000-00000000000a", "齾样式", "#8a63d2", Decoration.WAVY)
BLOCKS = (
    Block(BlockRole.KICKER, "齼引题", (Span(112, 115),)),
    Block(BlockRole.HEADLINE, "大桥通车", (Span(0, 4),)),
    Block(BlockRole.BYLINE, "本报记者 貜某", (Span(4, 11),)),
    Block(BlockRole.PARAGRAPH, "爩社鸝城电" + "江" * 35, (Span(11, 51),)),
    Block(BlockRole.PARAGRAPH, "桥全长千米。", (Span(51, 57),)),
    Block(BlockRole.PARAGRAPH, "江" * 40 + "驪", (Span(57, 98),)),
    Block(BlockRole.PARAGRAPH, "改正了的一句。", (Span(98, 105),), original="龖正了的一句。"),
    Block(BlockRole.PARAGRAPH, "鸜重复的一段。", (Span(105, 112),), suppressed=True),
)
TEXT = reading_text(BLOCKS)
STANDING = AnnotationId("00000000-0000-4000-8000-000000000001")
DOUBT = Finding(FindingKind.UNCERTAIN_ROLE, (Span(51, 57),))
_TRADE, _TOPIC = (TagId(f"00000000-0000-4000-a000-{number:012d}") for number in (1, 2))


def marked(
    *,
    style: StyleId = STYLE.id,
    own: OwnStyle = STYLE,
    state: AnchorState = AnchorState.UNCERTAIN,
    doubted: bool = True,
    note: str = "爨附注",
    id_: AnnotationId = STANDING,
) -> Collection:
    """Return an annotated article and a bare one, with all that can be said of them."""
    article = _article(id_, style, state, note, doubted=doubted)
    bare = (
        Block(BlockRole.HEADLINE, "驫无批注", (Span(0, 4),)),
        Block(BlockRole.PARAGRAPH, "鸞文。", (Span(4, 7),)),
    )
    other = replace(make_view(bare, id=SEED_ID, headline="驫无批注", agency=None), contributors=())
    return Collection(
        (CollectedIssue(make_issue_summary(), (article, other)),),
        topics={BRIDGE_ID: ("躩题",)},
        tags=(
            Tag(_TRADE, "经贸", None, "#7f3d91", "韊说明"),
            Tag(_TOPIC, "躩题"),
        ),
        notes=tuple(_notes(id_)),
        styles={own.id: own},
        people={"灪甲": "0000-0002-1825-0097", "虪乙": "麣工号"},
        title="龘题名",
        description="靐说明",
        source="齉来源",
        rights="龗权利",
    )


FORBIDDEN = "\x07"
SPOILT = ("龘", "靐", "齉", "龗", "韊", "齾", "灪", "虪", "貜", "灥", "鬱", "癵", "鱻", "讟", "鱺")
"""The signs after which there is a character that XML forbids in `spoilt`."""


def spoilt() -> Collection:
    """Return what is `marked`, with a character that XML forbids in everything but the notes."""
    collection, bad = marked(), str.maketrans({sign: sign + FORBIDDEN for sign in SPOILT})
    issue = make_issue_summary(publication=f"鬱{FORBIDDEN}报")
    (whole,) = collection.issues
    articles = tuple(_spoilt(replace(each, issue=issue)) for each in whole.articles)
    return replace(
        collection,
        issues=(CollectedIssue(issue, articles),),
        tags=tuple(replace(t, description=t.description.translate(bad)) for t in collection.tags),
        notes=tuple(replace(note, text=note.text.translate(bad)) for note in collection.notes),
        styles={
            id_: replace(s, name=s.name.translate(bad)) for id_, s in collection.styles.items()
        },
        title=collection.title.translate(bad),
        description=collection.description.translate(bad),
        source=collection.source.translate(bad),
        rights=collection.rights.translate(bad),
    )


def _spoilt(article: ArticleView) -> ArticleView:
    """Spoil head, writer and creators, without a change of length."""

    def bad(text: str) -> str:
        for old, sign in (("通车", "灥"), ("貜某", "貜"), ("灪甲", "灪"), ("虪乙", "虪")):
            text = text.replace(old, sign + FORBIDDEN)
        return text

    blocks = (b._replace(block=replace(b.block, text=bad(b.block.text))) for b in article.blocks)
    return replace(
        article,
        summary=article.summary._replace(headline=bad(article.summary.headline)),
        blocks=tuple(blocks),
        text=bad(article.text),
        contributors=tuple(each._replace(name=bad(each.name)) for each in article.contributors),
        annotations=tuple(replace(a, creator=bad(a.creator)) for a in article.annotations),
    )


def printed_elsewhere(collection: Collection) -> Collection:
    """Return the same in another newspaper, of another day, on another page."""
    other = make_issue_summary(publication="霨报", date="2034-07-08")
    issues = (
        CollectedIssue(other, [_moved(article, other) for article in issue.articles])
        for issue in collection.issues
    )
    return replace(collection, issues=tuple(issues))


def _moved(article: ArticleView, issue: IssueSummary) -> ArticleView:
    return replace(article, issue=issue, summary=article.summary._replace(page=7))


def _article(
    id_: AnnotationId, style: StyleId, state: AnchorState, note: str, *, doubted: bool
) -> ArticleView:
    standing = make_annotation(
        TEXT,
        TEXT.index("桥全长"),
        TEXT.index("千米"),
        id=id_,
        note=note,
        tags=("经贸",),
        style=style,
        creator="灪甲",
        created="2031-03-06T08:09:10.111Z",
        modified="2032-03-04T05:06:07.890Z",
        state=state,
    )
    gone = make_annotation(
        TEXT,
        0,
        0,
        id=AnnotationId("00000000-0000-4000-8000-000000000002"),
        anchor=Anchor(Span(0, 0), "钃原文", "麤前文", ""),
        tags=("经贸",),
        style=Style.BLUE,
        creator="虪乙",
        created="2031-04-07T09:10:11.222Z",
        modified="2033-04-05T06:07:08.901Z",
        state=AnchorState.UNANCHORED,
    )
    place = reading_blocks(BLOCKS)[4].place
    assert place is not None
    view = make_view(
        BLOCKS,
        annotations=(gone, standing),
        marks=(Mark(place, DOUBT),) if doubted else (),
        kicker="齼引题",
        agency="爩社",
    )
    return replace(view, contributors=(Contributor("貜某", "记者"),), place="鸝城")


def _notes(id_: AnnotationId) -> list[Note]:
    about = {
        SubjectKind.ANNOTATION: (id_, "癵回复"),
        SubjectKind.ARTICLE: (BRIDGE_ID, "鱻关于本文"),
        SubjectKind.ISSUE: (ISSUE_ID, "讟关于本期"),
        SubjectKind.TAG: (_TRADE, "鱺关于标签"),
    }
    time = "2031-03-07T08:00:00.000Z"
    return [
        Note(
            NoteId(f"00000000-0000-4000-9000-{number:012d}"),
            Subject(kind, about_),
            text,
            "丙",
            time,
            time,
        )
        for number, (kind, (about_, text)) in enumerate(about.items())
    ]
