import pytest

from newsreader.recognition.headlines import could_be_head, looks_like_head, retold
from newsreader.recognition.pipeline import recognise
from tests.unit.recognition.sheets import blocks, heads

OPENING = "南岸新桥通车\n本报讯（记者 林小满）新桥昨日通车，市民连声称好。\n"


@pytest.mark.parametrize(
    ("text", "plain", "loose"),
    [
        ("南岸新桥通车 市民连声称好", True, True),
        ("新桥通车了！", True, False),
        ("“太好了！”", False, True),
        ("新桥通车，市民称好", False, True),
        ("新桥通车，", False, False),
        ("新桥通车。市民称好", False, False),
        ("谁修的桥？谁走的路？", False, False),
        ("甲" * 111, False, False),
    ],
)
def test_what_could_be_printed_large(text: str, *, plain: bool, loose: bool) -> None:
    assert (looks_like_head(text), could_be_head(text)) == (plain, loose)


@pytest.mark.parametrize(
    "second",
    [
        "老街有了新书店\n本报记者 沈一禾\n书店开门。",
        "老街有了新书店\n▲书店一角\n本报讯（记者 沈一禾）书店开门。",
        "老街有了新书店\n昨日，老街有了一家新书店，街坊都来看。",
        "第02版\n老街有了新书店\n街坊们来来往往，好不热闹。",
        "老街有了新书店，街坊连声称好\n本报讯（记者 沈一禾）书店开门。",
        "老街新事 ——书店侧记\n街坊们来来往往，好不热闹。",
        "老街里三代人守了一百年的一家小铺子有了新书店\n街坊们来来往往，好不热闹。",
    ],
)
def test_a_head_opens_an_article(second: str) -> None:
    assert len(heads(OPENING + second)) == 2


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("让桥 通向未来", "修桥的人来自各地，年纪最大的六十岁。"),
        ("在南岸桥头", "在南岸桥头，市民们早早等候。"),
    ],
)
def test_a_subhead_stays_in_its_article(line: str, following: str) -> None:
    (article,) = recognise(f"{OPENING}{line}\n{following}").articles
    assert blocks(article)[2:] == [("subhead", line), ("paragraph", following)]


def test_short_lines_are_heads_in_an_issue_without_bylines() -> None:
    assert heads("甲乙丙\n正文一。\n丁戊己\n正文二。") == ["甲乙丙", "丁戊己"]


def test_a_question_before_a_subhead_is_text() -> None:
    (article,) = recognise(
        f"{OPENING}桥怎么修？路怎么走？\n让桥通向未来\n修桥的人来自各地。"
    ).articles
    assert [role for role, _ in blocks(article)][2:] == ["paragraph", "subhead", "paragraph"]


def test_a_short_line_at_the_very_end() -> None:
    (article,) = recognise(f"{OPENING}敬请留意").articles
    assert blocks(article)[-1] == ("subhead", "敬请留意")


def test_a_lead_tells_its_head_again() -> None:
    assert retold("新桥通车", "昨日，新桥通车。") == 1.0
    assert retold("新桥通车", "街坊来来往往。") == 0.0
    assert retold("桥", "桥") == 0.0
