"""Turn what the steps found into values that never change."""

from newsreader.core.furniture import Furniture, FurnitureRole
from newsreader.core.issue import HEAD_ROLES, Block, BlockRole, Contributor
from newsreader.core.recognised import RecognisedArticle, RecognisedIssue
from newsreader.core.spans import Span, subtract
from newsreader.recognition.credits import Credits
from newsreader.recognition.drafts import Draft, Passage
from newsreader.recognition.sheet import Sheet


def build(sheet: Sheet) -> RecognisedIssue:
    """Return the issue that the sheet has become."""
    return RecognisedIssue(
        sheet.masthead,
        tuple(_article(sheet, draft) for draft in sheet.pace.over(sheet.drafts)),
        tuple(
            Furniture(line.role, "".join(span.of(sheet.text) for span in line.spans), line.spans)
            for line in sheet.lines
            if isinstance(line.role, FurnitureRole)
        ),
        tuple(sorted(sheet.findings, key=lambda finding: finding.spans)),
    )


def _article(sheet: Sheet, draft: Draft) -> RecognisedArticle:
    passages = sheet.pace.over(draft.head + draft.body)
    blocks = tuple([_block(sheet.text, passage) for passage in passages])
    heads = {block.role: block.text for block in blocks if block.role in HEAD_ROLES}
    told = _told(draft.body)
    opening = _told(draft.body[: _first_paragraph(draft.body) + 1]) if told else told
    return RecognisedArticle(
        page=draft.page,
        kicker=heads.get(BlockRole.KICKER),
        headline=heads.get(BlockRole.HEADLINE, ""),
        subtitle=heads.get(BlockRole.SUBTITLE),
        agency=next((each.agency for each in opening if each.agency), None),
        place=next((each.place for each in opening if each.place), None),
        contributors=_contributors(told),
        blocks=blocks,
    )


def _told(body: list[Passage]) -> list[Credits]:
    return [each.credits for each in body if each.credits and not each.suppressed]


def _first_paragraph(body: list[Passage]) -> int:
    """Return the number of the first paragraph: a dateline further down is not the article's."""
    return next((i for i, each in enumerate(body) if each.role is BlockRole.PARAGRAPH), len(body))


def _contributors(told: list[Credits]) -> tuple[Contributor, ...]:
    """Return everybody named, once, in print order."""
    return tuple(dict.fromkeys(person for each in told for person in each.contributors))


def _block(text: str, passage: Passage) -> Block:
    pieces = [_kept(text, span, passage.dropped) for span in passage.spans]
    joint = " " if passage.role in HEAD_ROLES else ""
    return Block(
        passage.role,
        joint.join(pieces),
        tuple(passage.spans),
        tuple(passage.dropped),
        passage.suppressed,
    )


def _kept(text: str, span: Span, dropped: list[Span]) -> str:
    if not dropped:
        return span.of(text)
    return "".join(piece.of(text) for piece in subtract(span, dropped))
