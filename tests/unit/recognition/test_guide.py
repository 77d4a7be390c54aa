import pytest

from newsreader.recognition.pipeline import recognise
from tests.unit.recognition.sheets import MASTHEAD, furniture

AFTER = "\n南岸新桥通车\n本报讯（记者 林小满）新桥昨日通车。"


@pytest.mark.parametrize(
    "guide",
    [
        ["导读", "春耕从一粒种子开始", "第02版", "老街有了新书店", "第03版"],
        ["【今日导读】", "春耕从一粒种子", "开始", "详见第2版"],
        ["导读", "春耕从一粒种子开始 >>02版", "老街有了新书店（见03版）"],
        ["导读：春耕从一粒种子开始 02版"],
        ["要目", "春耕从一粒种子开始", "A02"],
        ["导读"],
        ["今日看点", "●春耕从一粒种子开始", "●老街有了新书店"],
        ["导 读", "03版 | 老街有了新书店"],
    ],
)
def test_takes_the_label_and_its_items(guide: list[str]) -> None:
    issue = recognise(MASTHEAD + "\n".join(guide) + AFTER)
    assert furniture(issue)[2:] == [("guide", line) for line in guide]
    assert [article.headline for article in issue.articles] == ["南岸新桥通车"]


@pytest.mark.parametrize("line", ["市民连声称好，" * 20, "第02版"])
def test_no_item_without_a_title(line: str) -> None:
    issue = recognise(f"{MASTHEAD}导读\n{line}{AFTER}")
    assert [text for role, text in furniture(issue) if role == "guide"] == ["导读"]


@pytest.mark.parametrize("line", ["●老街有了新书店。", "●老街有了新书店\n02版"])
def test_a_sentence_or_a_head_with_a_page_is_no_bulleted_item(line: str) -> None:
    issue = recognise(f"{MASTHEAD}导读\n●春耕从一粒种子开始\n{line}{AFTER}")
    told = [text for role, text in furniture(issue) if role == "guide"]
    assert told[:2] == ["导读", "●春耕从一粒种子开始"]


def test_a_page_mark_after_the_guide_is_not_an_item() -> None:
    issue = recognise(f"{MASTHEAD}导读\n春耕从一粒种子开始\n第02版\n第02版{AFTER}")
    assert furniture(issue)[-1] == ("page-mark", "第02版")
    assert issue.articles[0].page == 2
    assert furniture(recognise("导读"))[0] == ("guide", "导读")
