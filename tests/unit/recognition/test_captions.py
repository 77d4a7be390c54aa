import pytest

from tests.unit.recognition.sheets import body


@pytest.mark.parametrize(
    "line",
    [
        "▲工作人员在作业。 记者/林小满 摄",
        "图为新桥全景。",
        "图①：新桥",
        "新桥全景。（本报记者 林小满 摄）",
        "新桥全景 资料图片",
    ],
)
def test_a_caption_stays_out_of_the_running_text(line: str) -> None:
    text = f"市民早早来到南岸，等着走上\n{line}\n新桥。"
    assert body(text) == [("paragraph", "市民早早来到南岸，等着走上新桥。"), ("caption", line)]


@pytest.mark.parametrize("line", ["图书馆昨日开馆，市民连声称好。", "他说：“请给我们拍摄。”"])
def test_prose_stays_prose(line: str) -> None:
    assert body(line) == [("paragraph", line)]


@pytest.mark.parametrize(
    "made",
    ["文/林小满 图/沈一禾", "文／林小满 图／沈一禾", "林小满 文 沈一禾 摄", "林小满/文 沈一禾/图"],
)
def test_a_paragraph_signed_for_words_and_pictures_is_no_caption(made: str) -> None:
    line = f"新桥昨日通车，老人和孩子都喜欢来这里散步。（{made}）"
    assert body(line) == [("paragraph", line)]
