import pytest

from newsreader.core.findings import FindingKind
from newsreader.core.issue import Contributor
from newsreader.recognition.pipeline import recognise
from tests.unit.recognition.sheets import blocks

TEXT = "新桥昨日通车，市民连声称好。"


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("■ 记者 林小满", "林小满", "记者"),
        ("□本报记者 林小满", "林小满", "记者"),
        ("（记者 林小满）", "林小满", "记者"),
        ("□ 林 满", "林满", "作者"),
        ("林小满", "林小满", "作者"),
    ],
)
def test_a_line_that_names_the_writer(line: str, name: str, role: str) -> None:
    article = recognise(f"南岸新桥通车\n{line}\n{TEXT}").articles[0]
    assert blocks(article)[1] == ("byline", line)
    assert article.contributors == (Contributor(name, role),)


@pytest.mark.parametrize("line", ["林荫大道宽", "新桥头", "林小满"])
def test_a_short_line_is_no_name_without_a_head_and_text_around_it(line: str) -> None:
    issue = recognise(f"{TEXT}\n{line}\n{TEXT}")
    assert not any(article.contributors for article in issue.articles)
    assert recognise(line).articles[0].contributors == ()


def test_a_signature_stays_in_its_paragraph() -> None:
    article = recognise(f"南岸新桥通车\n{TEXT}（本报记者 林小满）").articles[0]
    assert blocks(article)[1] == ("paragraph", f"{TEXT}（本报记者 林小满）")
    assert article.contributors == (Contributor("林小满", "记者"),)


@pytest.mark.parametrize("words", ["作者林小满系市委党校讲师", "本文作者：林小满，为青禾大学教授"])
def test_a_signature_that_tells_the_writers_post(words: str) -> None:
    article = recognise(f"南岸新桥通车\n{TEXT}（{words}）").articles[0]
    assert article.contributors == (Contributor("林小满", "作者"),)


def test_brackets_at_the_end_need_not_be_a_signature() -> None:
    article = recognise(f"南岸新桥通车\n{TEXT}（记者从市交通局昨日了解到）").articles[0]
    assert article.contributors == ()


def test_a_closing_byline_does_not_make_a_head_of_the_last_line() -> None:
    closing = "市民说：“太好了！”\n（记者 林小满）\n老街有了新书店\n本报讯 书店开门。"
    text = f"南岸新桥通车\n本报讯 {TEXT}\n{closing}"
    first, second = recognise(text).articles
    assert [role for role, _ in blocks(first)] == ["headline", "paragraph", "paragraph", "byline"]
    assert second.headline == "老街有了新书店"


@pytest.mark.parametrize(("line", "doubts"), [("林小满", 1), ("■ 林小满", 0), ("作者：林小满", 0)])
def test_a_bare_name_below_a_text_is_doubted(line: str, doubts: int) -> None:
    issue = recognise(f"南岸新桥通车\n{TEXT}\n{line}")
    assert issue.articles[0].contributors == (Contributor("林小满", "作者"),)
    assert [f.kind for f in issue.findings].count(FindingKind.UNCERTAIN_ROLE) == doubts
