from dataclasses import replace

import pytest

from newsreader.recognition.evidence import (
    EVIDENCE,
    Setting,
    cohesion,
    is_enumerated,
    points,
    retold,
    sureness,
)

SO_FAR = "昨日，青禾市南岸新桥正式通车，两岸市民从此不再依靠渡船往来。" * 6
SHOP = "老街开了一家新书店，街坊们一早就来排队，店里卖的多是旧书和地方志，也可以坐下来喝茶。" * 3
PLAIN = Setting(("老街有了新书店",), SO_FAR, SHOP, SHOP[:43], 3)


def test_a_lead_tells_its_head_again() -> None:
    assert retold("新桥通车", "昨日，新桥通车。") == 1.0
    assert retold("新桥通车", "街坊来来往往。") == 0.0
    assert retold("桥", "桥") == 0.0


def test_text_of_one_story_has_much_in_common() -> None:
    assert cohesion(SO_FAR, SO_FAR) == 1.0
    assert cohesion(SO_FAR, SHOP) < 0.1
    assert cohesion(SO_FAR, "") == 0.0


def test_a_long_text_is_measured_as_a_short_one() -> None:
    new = "".join(map(chr, range(0x5000, 0x5100)))
    old = "".join(map(chr, range(0x6000, 0x6040)))
    assert cohesion(new, new) == 1.0
    assert cohesion(old, new) == 0.0
    assert cohesion(new, old + new[:65]) == pytest.approx(64 / 128)


@pytest.mark.parametrize("text", ["一、立足长远", "（二）服务民生", "3.通车", "①新桥", "■新桥"])
def test_numbers_and_signs_of_a_list(text: str) -> None:
    assert is_enumerated(text)
    assert not is_enumerated("3.5亿元建新桥")


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("long", replace(PLAIN, texts=("老街上开了一家从早到晚都有人排队的新书店",))),
        ("stacked", replace(PLAIN, texts=("老街新事", "新书店"))),
        ("subtitled", replace(PLAIN, texts=("老街新事 ——书店侧记",))),
        ("apart", replace(PLAIN, apart=2)),
        ("rank", replace(PLAIN, rank=1)),
        ("signed", replace(PLAIN, signed=True)),
        ("dated", replace(PLAIN, following=f"昨日，{SHOP}")),
        ("brief", replace(PLAIN, brief=1.0, paragraphs=1)),
        ("listed", replace(PLAIN, listed=True)),
        ("numbered", replace(PLAIN, numbered=True)),
        ("document", replace(PLAIN, texts=("关于老街书店的通告",))),
        ("old", replace(PLAIN, old=True)),
    ],
)
def test_evidence_for_a_head(name: str, changed: Setting) -> None:
    measure = next(measure for row, _, measure in EVIDENCE if row == name)
    assert measure(changed) > measure(PLAIN)
    assert next(weight for row, weight, _ in EVIDENCE if row == name) > 0


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("enumerated", replace(PLAIN, texts=("一、老街有了新书店",))),
        ("question", replace(PLAIN, texts=("老街有了新书店？",))),
        ("opening", replace(PLAIN, texts=("老街开了一家新书店",))),
        ("known", replace(PLAIN, previous=f"{SO_FAR}老街有了新书店。")),
        ("early", replace(PLAIN, previous="")),
        ("opened", replace(PLAIN, opened=1.0)),
    ],
)
def test_evidence_for_a_subhead(name: str, changed: Setting) -> None:
    measure = next(measure for row, _, measure in EVIDENCE if row == name)
    assert measure(changed) > measure(PLAIN)
    assert next(weight for row, weight, _ in EVIDENCE if row == name) < 0


def test_a_new_story_is_a_head_and_the_old_one_is_not() -> None:
    head = replace(PLAIN, texts=("老街开了新书店 街坊一早来排队",))
    assert points(head) > 0 > points(replace(PLAIN, texts=("新桥长",), following=SO_FAR))


def test_sureness_grows_with_the_points_on_either_side() -> None:
    assert sureness(0) == 0.5
    assert sureness(-2) == sureness(2) > sureness(1)
