"""Laws of recognition that hold for every text."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.article import reading_offset
from newsreader.core.issue import HEAD_ROLES, Block
from newsreader.core.spans import subtract
from newsreader.recognition.pipeline import recognise

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
        "\0",
        "，",
    ]
)
ENDS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\u2028", " ", "\u3000"])
PAGES = st.lists(st.tuples(LINES, ENDS), max_size=30).map(
    lambda lines: "".join(line + end for line, end in lines)
)
TEXTS = st.one_of(
    PAGES, st.text(max_size=300), st.text("国家。，！ （）\n\r\u3000版第12记者/", max_size=200)
)


@given(TEXTS)
def test_every_character_stands_in_one_place(text: str) -> None:
    issue = recognise(text)
    blocks = [block for article in issue.articles for block in article.blocks]
    spans = [span for item in (*blocks, *issue.furniture) for span in item.spans]
    claimed = [place for span in spans for place in range(span.start, span.end)]
    assert len(claimed) == len(set(claimed))
    assert {i for i, sign in enumerate(text) if not sign.isspace()} <= set(claimed)


@given(TEXTS)
def test_every_block_is_made_of_its_source(text: str) -> None:
    for article in recognise(text).articles:
        assert article.blocks
        for block in article.blocks:
            assert block.text == _source_of(block, text)
            assert block.text.strip() or block.dropped


@given(TEXTS)
def test_blocks_stand_in_print_order(text: str) -> None:
    starts = [b.spans[0].start for a in recognise(text).articles for b in a.blocks]
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
                    offset = reading_offset(block, piece.start)
                    assert offset is not None
                    assert block.text[offset] == text[piece.start]


def _source_of(block: Block, text: str) -> str:
    pieces = ["".join(p.of(text) for p in subtract(s, block.dropped)) for s in block.spans]
    return (" " if block.role in HEAD_ROLES else "").join(pieces)
