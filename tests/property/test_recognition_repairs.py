"""Laws of repair: a fault put into a clean article leaves its reading text as it was."""

from hypothesis import assume, given
from hypothesis import strategies as st

from newsreader.core.article import reading_text
from newsreader.core.findings import FindingKind
from newsreader.recognition.pipeline import recognise

HEAD = "青禾日报\n2031年3月5日 星期三\n南岸新桥通车\n本报记者 林小满\n"
PARAGRAPHS = (
    "天刚蒙蒙亮，南岸桥头已经站满了人，大家都想做头一个走过江去的人。",
    "修桥的念头，在两岸人家的饭桌上说了整整三十年，如今总算看见了桥墩和灯火。",
    "“从前赶集要等渡船，一等就是小半天。”摆渡的老汉收起木桨，笑着摆了摆手。",
    "工程队在江心打下四十八根桩，最深的一根扎进河床六十二米，两次汛期都没有停工。",
    "往后每天有六十趟公交驶过桥面，票价两元，孩子和老人免费。",
)
INDEX = st.integers(0, len(PARAGRAPHS) - 1)


def shown(lines: list[str]) -> str:
    """Return the reading text of the one article that the lines are taken for."""
    (article,) = recognise(HEAD + "\n".join(lines)).articles
    return reading_text(article.blocks)


def kinds(lines: list[str]) -> list[FindingKind]:
    """Return the kinds of what was doubted."""
    return [finding.kind for finding in recognise(HEAD + "\n".join(lines)).findings]


CLEAN = shown(list(PARAGRAPHS))


@given(INDEX, st.integers(13, 30))
def test_a_cut_paragraph_is_whole_again(which: int, place: int) -> None:
    paragraph = PARAGRAPHS[which]
    assume(place < len(paragraph) - 1 and paragraph[place - 1] not in "。”")
    lines = list(PARAGRAPHS)
    lines[which : which + 1] = [paragraph[:place], paragraph[place:]]
    assume("，" in paragraph[:place])
    assert shown(lines) == CLEAN
    assert kinds(lines) == [FindingKind.SPLIT_PARAGRAPH]


@given(INDEX, st.data())
def test_what_was_read_twice_at_a_column_end_stands_once(which: int, data: st.DataObject) -> None:
    paragraph = PARAGRAPHS[which]
    commas = [at for at, sign in enumerate(paragraph) if sign == "，" and at > 8]
    comma = data.draw(st.sampled_from(commas))
    again = data.draw(st.integers(1, 4))
    lines = list(PARAGRAPHS)
    lines[which : which + 1] = [f"{paragraph[:comma]}。", paragraph[comma - again :]]
    assert shown(lines) == CLEAN
    assert kinds(lines) == [FindingKind.OVERLAP]


@given(st.integers(0, len(PARAGRAPHS) - 2), st.sampled_from([" ", "\u3000", "  "]))
def test_merged_paragraphs_are_apart_again(which: int, blank: str) -> None:
    lines = list(PARAGRAPHS)
    lines[which : which + 2] = [blank.join(lines[which : which + 2])]
    assert shown(lines) == CLEAN
    assert kinds(lines) == [FindingKind.MERGED_PARAGRAPH]


@given(INDEX, st.data())
def test_a_column_read_twice_is_shown_once(which: int, data: st.DataObject) -> None:
    paragraph = PARAGRAPHS[which]
    start = data.draw(st.integers(0, len(paragraph) - 16))
    lines = [*PARAGRAPHS, paragraph[start:], *PARAGRAPHS[which + 1 :]]
    assert shown(lines) == CLEAN
    assert kinds(lines) == [FindingKind.DUPLICATE] * (len(PARAGRAPHS) - which)


@given(st.permutations(PARAGRAPHS))
def test_a_clean_article_is_not_doubted(lines: list[str]) -> None:
    assert kinds(lines) == []
