import pytest

from newsreader.recognition.pipeline import recognise
from tests.unit.recognition.sheets import body, furniture


@pytest.mark.parametrize(
    "line",
    [
        "年终盘点特别报道 详见04-05版",
        "（下转第2版）",
        "相关报道见3版",
        "▶▶详见第A3版",
        "(上接第一版)",
    ],
)
def test_a_pointer_on_its_own_line(line: str) -> None:
    assert furniture(recognise(f"新桥昨日通车。\n{line}")) == [("pointer", line)]


def test_pointers_at_either_end_of_a_paragraph_are_cut_off() -> None:
    text = "（上接第1版）新桥昨日通车，市民连声称好。（下转第4版）"
    assert body(text) == [("paragraph", "新桥昨日通车，市民连声称好。")]
    assert furniture(recognise(text)) == [
        ("pointer", "（上接第1版）"),
        ("pointer", "（下转第4版）"),
    ]


@pytest.mark.parametrize("text", ["他详见第2版说明后，才知道这件事。", "新桥（见图）昨日通车。"])
def test_prose_stays_prose(text: str) -> None:
    assert furniture(recognise(text)) == []
