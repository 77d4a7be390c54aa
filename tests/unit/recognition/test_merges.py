import pytest

from newsreader.core.findings import FindingKind
from tests.unit.recognition.sheets import body, places


def test_paragraphs_in_one_line_are_separated() -> None:
    line = "新桥昨日通车。 市民连声称好！\u3000桥下人来人往？  都说好。"
    texts = [text for _, text in body(line)]
    assert texts == ["新桥昨日通车。", "市民连声称好！", "桥下人来人往？", "都说好。"]
    assert places(f"南岸新桥通车\n{line}", FindingKind.MERGED_PARAGRAPH) == [line]


@pytest.mark.parametrize(
    "line", ["“好吗?” “好！” 都说好。", "Qinghe opens. All good.", "新桥昨日通车。"]
)
def test_other_blanks_stay(line: str) -> None:
    assert [text for _, text in body(line)] == [line]


def test_the_dateline_stays_with_the_first_part() -> None:
    line = "新华社电 新桥昨日通车。 市民连声称好。"
    assert [text for _, text in body(line)] == ["新华社电 新桥昨日通车。", "市民连声称好。"]
