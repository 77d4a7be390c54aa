"""Small layouts over SOURCE: two articles, and one thing between them."""

from collections.abc import Sequence

from newsreader.core.furniture import Furniture, FurnitureRole
from newsreader.core.ids import ArticleId
from newsreader.core.issue import Block, BlockRole, printed
from newsreader.core.layout import LaidArticle, Layout
from newsreader.core.spans import Span

SOURCE = "新桥\n通车\n\n本报讯。昨日\n广告\n春耕\n选种。看粒形。\n"
A, B = ArticleId("i-000000"), ArticleId(f"i-{SOURCE.index('春耕'):06d}")
H, S, P = BlockRole.HEADLINE, BlockRole.SUBTITLE, BlockRole.PARAGRAPH


def at(words: str) -> Span:
    """Return where words stand in SOURCE."""
    start = SOURCE.index(words)
    return Span(start, start + len(words))


def made(role: BlockRole, *lines: str, text: str | None = None, dropped: str = "") -> Block:
    """Build a block of lines of SOURCE; `text` is what a person made of it."""
    spans = tuple(at(line) for line in lines)
    holes = (at(dropped),) if dropped else ()
    original = printed(SOURCE, role, spans, holes)
    if text is None or text == original:
        return Block(role, original, spans, holes)
    return Block(role, text, spans, holes, original=original)


def typed(role: BlockRole, text: str) -> Block:
    """Build a block that a person put in."""
    return Block(role, text, ())


def article(id_: ArticleId, *blocks: Block) -> LaidArticle:
    """Build an article without credits."""
    return LaidArticle(id_, 1, None, None, (), blocks)


ADVERTISEMENT = Furniture(FurnitureRole.ADVERTISEMENT, "广告", (at("广告"),))
HEAD, LEAD = made(H, "新桥", "通车"), made(P, "本报讯。昨日")
SEED, SEED_TEXT = made(H, "春耕"), made(P, "选种。看粒形。")
FIRST, SECOND = article(A, HEAD, LEAD), article(B, SEED, SEED_TEXT)
LAYOUT = Layout((FIRST, SECOND), (ADVERTISEMENT,))


def texts(layout: Layout) -> list[list[str]]:
    """Return the words of all blocks, article by article."""
    return [[block.text for block in each.blocks] for each in layout.articles]


def words(layout: Layout) -> list[list[str]]:
    """Return what the spans of all blocks give, article by article."""
    return [[said(block) for block in each.blocks] for each in layout.articles]


def said(block: Block) -> str:
    """Return what the spans of a block give, or what was typed where it has none."""
    given = printed(SOURCE, block.role, block.spans, block.dropped)
    return given if block.spans else block.text


def roles(blocks: Sequence[Block]) -> list[BlockRole]:
    """Return the roles of blocks."""
    return [block.role for block in blocks]
