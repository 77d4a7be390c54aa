import pytest

from newsreader.recognition.pipeline import recognise
from tests.unit.recognition.sheets import furniture

NEWS = "南岸新桥通车\n本报讯（记者 林小满）新桥昨日通车，市民连声称好。\n"


def advertised(text: str) -> list[str]:
    """Return what is taken for advertisements below a piece of news."""
    told = furniture(recognise(NEWS + text))
    return [line for role, line in told if role == "advertisement"]


@pytest.mark.parametrize(
    "line",
    [
        "【广告】",
        "分类信息",
        "遗失声明：林小满遗失身份证，声明作废。",
        "招租：南岸路八号门面出租，价格面议。",
        "鳴謝：林小滿大夫醫術高明，謹登報端。病家敬謝",
    ],
)
def test_labels_and_notices(line: str) -> None:
    assert advertised(line) == [line]


def test_less_is_needed_below_a_label() -> None:
    lines = ["便民信息", "青禾砂石厂遗失公章一枚，声明作废。", "住房出售，电话：0000-1234567。"]
    assert advertised("\n".join(lines)) == lines
    assert advertised(lines[1]) == []


@pytest.mark.parametrize("line", ["老街有了新书店，街坊都来看。", "（下转第2版）"])
def test_other_lines_end_the_list(line: str) -> None:
    told = advertised(f"分类广告\n{line}\n青禾砂石厂遗失公章一枚，声明作废。")
    assert told == ["分类广告"]


def test_a_long_text_is_no_notice() -> None:
    assert advertised(f"声明：{'新桥通车，市民称好，' * 30}声明作废。") == []
