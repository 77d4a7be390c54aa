import pytest

from newsreader.core.findings import FindingKind, Repair
from newsreader.recognition.joins import goes_on, overlap_length
from tests.unit.recognition.sheets import body, findings

HEAD = "南岸新桥通车\n本报记者 林小满\n"


@pytest.mark.parametrize(
    ("before", "text", "length"),
    [
        ("桥上的人流正在不断提升。", "升，两岸商户都说好。", 1),
        ("比去年同期增长了6.6%。", "%，带动了两岸消费。", 1),
        ("市民们早早来到桥头。", "来到桥头，等着走上新桥。", 4),
        ("市民们早早来到南岸桥头。", "早早来到南岸桥头等着走上新桥。", 8),
        ("市民们早早来到桥头。", "桥头人来人往。", 0),
        ("市民们早早来到桥头。", "渡口，人来人往。", 0),
        ("昨日，市民们早早来到南岸", "南岸等着走上新桥。", 2),
        ("修桥的念头，大家说了整", "整三十年。", 0),
        ("专家说，这说明这。", "说明这里的水变清了。", 3),
        ("专家说，他去看了奥利。", "奥利也说好。", 0),
        ("。", "。", 0),
        ("", "新桥通车。", 0),
    ],
)
def test_measures_what_was_read_twice(before: str, text: str, length: int) -> None:
    found, sure = overlap_length(before, text)
    assert found == length
    assert 0.5 < sure <= 1


@pytest.mark.parametrize(
    ("before", "text", "joined"),
    [
        ("原有的渡口被拆除后，", "两岸的人只能绕行。", True),
        ("市民们早早来到南岸等着走上新", "桥。", True),
        ("市民们学习了《桥梁养护手册》", "和《行人守则》。", True),
        ("市民们学习了《桥梁养护手册》", "大家连声称好。", False),
        ("昨日，市民们在桥头的展览馆里一同学习了《桥梁养护手册》", "第一章。", True),
        ("大家说：“新桥昨日通车。”", "市民连声称好。", False),
        ("新桥昨日通车。", "市民连声称好。", False),
        ("新桥昨日通车。", "，市民连声称好。", False),
        ("他们说：", "“真好。”", False),
        ("地址", "南岸桥头", False),
        ("电话，12345", "南岸", False),
    ],
)
def test_tells_whether_a_paragraph_goes_on(before: str, text: str, *, joined: bool) -> None:
    assert goes_on(before, text) is joined


def test_a_cut_paragraph_is_joined() -> None:
    lines = ["原有的渡口被拆除后，", "两岸的人只能绕行，每天要多走", "三里路。"]
    assert body("\n".join(lines)) == [("paragraph", "".join(lines))]
    found = findings(HEAD + "\n".join(lines), FindingKind.SPLIT_PARAGRAPH)
    assert [finding.repair for finding in found] == [Repair.JOINED] * 2


def test_an_overlap_drops_the_stop_and_what_was_read_twice() -> None:
    text = f"{HEAD}桥上的人流正在不断提升。\n升，两岸商户都说好。"
    assert body("桥上的人流正在不断提升。\n升，两岸商户都说好。") == [
        ("paragraph", "桥上的人流正在不断提升，两岸商户都说好。")
    ]
    (found,) = findings(text, FindingKind.OVERLAP)
    assert [span.of(text) for span in found.refers_to] == ["桥上的人流正在不断提升。"]


def test_an_overlap_without_a_stop_drops_no_more_than_the_overlap() -> None:
    assert (
        body("通车后，桥上人流不断提升\n升，两岸商户都说好。")[0][1]
        == "通车后，桥上人流不断提升，两岸商户都说好。"
    )


def test_nothing_is_joined_over_a_subhead() -> None:
    start = "市民们早早来到南岸，" * 5 + "等着走上"
    assert body(f"{start}\n在桥头\n在桥头，市民早早等候。")[0] == ("paragraph", start)


def test_a_comma_before_a_subhead_is_joined_to_what_stands_behind_it() -> None:
    start = "市民们早早来到南岸，" * 5
    joined = body(f"{start}\n在桥头\n等着走上新桥，一览两岸的江景。")
    assert joined == [
        ("paragraph", f"{start}等着走上新桥，一览两岸的江景。"),
        ("subhead", "在桥头"),
    ]


def test_nothing_is_joined_over_a_dateline() -> None:
    start = "市民们早早来到南岸，" * 5 + "等着走上"
    text = f"{HEAD}{start}\n新华社电 北岸也要修一座桥。"
    assert findings(text, FindingKind.SPLIT_PARAGRAPH) == []
