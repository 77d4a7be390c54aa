import pytest

from newsreader.core.findings import FindingKind
from newsreader.recognition.headlines import could_be_head, looks_like_head
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
    lines = ["南岸新桥通车", "昨日，南岸新桥通车。", "老街有了新书店", "昨日，老街有了一家新书店。"]
    assert heads("\n".join(lines)) == lines[::2]


def test_a_question_before_a_subhead_is_text() -> None:
    (article,) = recognise(
        f"{OPENING}桥怎么修？路怎么走？\n让桥通向未来\n修桥的人来自各地。"
    ).articles
    assert [role for role, _ in blocks(article)][2:] == ["paragraph", "subhead", "paragraph"]


def test_a_short_line_at_the_very_end() -> None:
    (article,) = recognise(f"{OPENING}敬请留意").articles
    assert blocks(article)[-1] == ("subhead", "敬请留意")


def test_loose_heads_end_at_a_numbered_line() -> None:
    (article,) = recognise(
        f"{OPENING}立足长远，科学规划\n二、服务民生，方便出行\n{'桥长千米。' * 9}"
    ).articles
    assert [role for role, _ in blocks(article)][2:] == ["paragraph", "subhead", "paragraph"]


def test_a_line_indented_as_text_is_less_likely_a_head() -> None:
    long = f"\u3000\u3000{'桥长一千二百米，双向六车道，是青禾市跨江的第四座大桥。' * 2}"
    shop = f"\u3000\u3000{'昨日，老街开了一家新书店，街坊们一早就来排队。' * 2}"
    apart = recognise(f"{OPENING}{long}\n{long}\n老街开了新书店\n{shop}")
    inside = recognise(f"{OPENING}{long}\n{long}\n\u3000\u3000老街开了新书店\n{shop}")
    assert len(inside.articles) <= len(apart.articles) == 2


def test_a_doubtful_line_is_named() -> None:
    setting = f"{OPENING}{'桥长千米，市民都说好。' * 9}\n"
    for head in (
        "修桥的人来自各地",
        "桥头的人都说修得好",
        "各地修桥的人来到这里",
        "各地修桥的能手来到南岸桥头",
    ):
        lead = "修桥的人从各地来到这里，年纪最大的六十岁，最小的才十九岁。" * 2
        found = recognise(f"{setting}{head}\n{lead}").findings
        doubts = [f for f in found if f.kind is FindingKind.UNCERTAIN_HEAD]
        assert all(0.5 <= finding.confidence < 0.65 for finding in doubts)
        if doubts:
            return
    pytest.fail("none of the lines is doubted")
