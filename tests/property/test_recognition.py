"""Laws of recognition that hold for every text."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.alignment import text_offset
from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import HEAD_ROLES, Block, BlockRole
from newsreader.core.known import KnownArticle, KnownBlock, KnownFurniture, KnownStructure
from newsreader.core.spans import Span, subtract
from newsreader.recognition.pipeline import recognise
from tests.support.coverage import misplaced

LINES = st.sampled_from(
    [
        "青禾日报",
        "2031年3月5日 星期四 第1204期 今日2版",
        "导读",
        "第02版",
        "南岸新桥通车",
        "一桥飞架 ——修建侧记",
        "本报记者 林小满",
        "本报讯（记者 林小满） 新桥昨日通车，市民连声称好。 两岸都说好。",
        "市民早早来到南岸，等着走上新桥，一览江景",
        "景，两岸商户都说好，往后不再靠渡船过江。",
        "往后不再靠渡船过江。",
        "（上接第1版）好。（下转第2版）",
        "▲新桥全景。 记者/林小满 摄",
        "本版责编：林小满",
        "𠮷庆桥\u200b",
        "本\u200b报讯（记者 林小满）\ufeff新桥通车。",
        "简讯",
        "遗失声明：林小满遗失身份证，声明作废。",
        "○昨晚三更，某姓家失火。",
        "一、立足长远，科学规划",
        "【新华社延安十日电】市民都说好。",
        "青禾日报 2031年3月5日 第2版 综合",
        "光緒八年四月十四日 禮拜二 第八千二百七十一號",
        "\0",
        "，",
    ]
)
ENDS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\u2028", " ", "\u3000"])
PAGES = st.lists(st.tuples(LINES, ENDS), max_size=30).map(
    lambda lines: "".join(line + end for line, end in lines)
)
WIDTHS = st.integers(10, 40)
TEXT = "\u3000\u3000昨日，青禾市南岸新桥 正式通车，\u200b两岸市民从此不再依靠渡船往来。"
WRAPPED = st.tuples(PAGES, WIDTHS, ENDS, st.integers(1, 6)).map(
    lambda it: (
        it[0]
        + it[2].join((TEXT * it[3])[at : at + it[1]] for at in range(0, len(TEXT) * it[3], it[1]))
    )
)
TEXTS = st.one_of(
    PAGES,
    WRAPPED,
    st.text(max_size=300),
    st.text("国家。，！ （）\n\r\u3000版第12记者/", max_size=200),
)


@given(TEXTS)
def test_every_character_stands_in_one_place(text: str) -> None:
    issue = recognise(text)
    blocks = [block for article in issue.articles for block in article.blocks]
    spans = [span for item in (*blocks, *issue.furniture) for span in item.spans]
    claimed = [place for span in spans for place in range(span.start, span.end)]
    assert len(claimed) == len(set(claimed))
    assert {i for i, sign in enumerate(text) if not sign.isspace()} <= set(claimed)


ROLES = st.one_of(st.none(), st.sampled_from(BlockRole))


@given(TEXTS, st.data())
def test_every_character_of_a_known_structure_stands_in_one_place(
    text: str, data: st.DataObject
) -> None:
    known = data.draw(structures(len(text)))
    assert not misplaced(text, recognise(text, known))


@st.composite
def structures(draw: st.DrawFn, length: int) -> KnownStructure:
    """Draw articles and furniture that stand anywhere in a text, but no two in one place."""
    cuts = sorted(draw(st.sets(st.integers(0, length), max_size=12)))
    articles: list[KnownArticle] = []
    furniture: list[KnownFurniture] = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        role = draw(st.one_of(ROLES, st.just(FurnitureRole.OTHER)))
        if isinstance(role, FurnitureRole):
            furniture.append(KnownFurniture(role, Span(start, end)))
            continue
        inner = sorted(draw(st.tuples(st.integers(start, end), st.integers(start, end))))
        marks = (Span(start, inner[0]), Span(inner[1], end))
        block = KnownBlock(role, Span(start, end), tuple(mark for mark in marks if mark.length))
        before = articles.pop().blocks if articles and draw(st.booleans()) else ()
        articles.append(KnownArticle(1, (*before, block)))
    return KnownStructure(None, tuple(articles), tuple(furniture))


@given(TEXTS)
def test_every_block_is_made_of_its_source(text: str) -> None:
    for article in recognise(text).articles:
        assert article.blocks
        for block in article.blocks:
            assert block.text == _source_of(block, text)
            assert block.text.strip() or block.dropped


@given(TEXTS)
def test_blocks_and_articles_stand_in_print_order(text: str) -> None:
    articles = recognise(text).articles
    for article in articles:
        starts = [block.spans[0].start for block in article.blocks]
        assert starts == sorted(starts)
    # An article may go on behind others, but begins in its turn.
    starts = [article.blocks[0].spans[0].start for article in articles]
    assert starts == sorted(starts)


@given(TEXTS)
def test_findings_stand_in_the_text(text: str) -> None:
    for finding in recognise(text).findings:
        assert all(span.end <= len(text) for span in (*finding.spans, *finding.refers_to))


@given(TEXTS)
def test_shown_characters_are_found_again_in_the_reading_text(text: str) -> None:
    for article in recognise(text).articles:
        for block in article.blocks:
            for span in block.spans:
                for piece in subtract(span, block.dropped):
                    offset = text_offset(block, piece.start)
                    assert offset is not None
                    assert block.text[offset] == text[piece.start]


def _source_of(block: Block, text: str) -> str:
    pieces = ["".join(p.of(text) for p in subtract(s, block.dropped)) for s in block.spans]
    return (" " if block.role in HEAD_ROLES else "").join(pieces)


@given(TEXTS)
def test_every_doubt_has_a_share_of_certainty(text: str) -> None:
    assert all(0 <= finding.confidence <= 1 for finding in recognise(text).findings)
