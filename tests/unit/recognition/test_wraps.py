import pytest

from newsreader.recognition.lines import read

TEXT = "青禾市南岸新桥昨日正式通车，两岸市民从此不再依靠渡船往来，连声称好，都说盼了三十年。" * 6
OTHER = "老街上开了一家新书店，街坊们一早就来排队，店里卖的多是旧书和地方志，也可以坐下来喝茶。" * 4


def wrapped(text: str, width: int, newline: str = "\n") -> str:
    """Cut the text into lines of one width."""
    return newline.join(text[at : at + width] for at in range(0, len(text), width))


def lines(text: str) -> list[str]:
    """Return the lines that the steps see."""
    return [line.text for line in read(text).lines]


@pytest.mark.parametrize("width", [20, 28, 40])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("indent", ["\u3000\u3000", "    "])
def test_indents_mark_the_paragraphs(width: int, newline: str, indent: str) -> None:
    text = newline.join(wrapped(indent + each, width, newline) for each in (TEXT, OTHER))
    assert lines(text) == [TEXT, OTHER]


def test_empty_lines_mark_the_paragraphs() -> None:
    text = "\n\n".join(["南岸新桥通车", wrapped(TEXT, 24), "老街新事", wrapped(OTHER, 24)])
    assert lines(text) == ["南岸新桥通车", TEXT, "老街新事", OTHER]


def test_a_line_that_is_not_full_ends_a_paragraph() -> None:
    assert lines(f"{wrapped(TEXT, 25)}\n{wrapped(OTHER, 25)}") == [TEXT, OTHER]


def test_a_full_line_that_ends_a_sentence_is_followed_by_a_head() -> None:
    full = TEXT[:60] + "甲" * 11 + "。"
    text = f"\u3000\u3000{full}"
    head = "老街新事"
    told = lines("\n".join([wrapped(text, 37), head, wrapped(f"\u3000\u3000{TEXT}{OTHER}", 37)]))
    assert told == [full, head, TEXT + OTHER]


def test_a_blank_at_which_a_line_was_broken_stays() -> None:
    text = ("本报讯（记者 林小满 通讯员 沈一禾）" + TEXT).replace("，", " ")
    assert lines(wrapped(text, 12)) == [text.rstrip()]


def test_latin_letters_are_half_as_wide() -> None:
    rows = ["甲" * 20, "ab" * 20, "乙" * 18 + "abcd", "丙" * 20, "cd" * 20, "丁" * 20, "完。"]
    assert lines("\n".join(rows)) == ["".join(rows)]


@pytest.mark.parametrize("text", [TEXT, f"{TEXT}\n{OTHER}\n" * 5, "甲乙丙\n" * 20, ""])
def test_other_texts_are_left_alone(text: str) -> None:
    assert lines(text) == text.split("\n")[: text.count("\n") or 1] if text else lines(text) == []


def test_places_are_those_of_the_source() -> None:
    text = wrapped(f"\u3000\u3000{TEXT}", 21)
    (line,) = read(text).lines
    assert "".join(span.of(text) for span in line.spans) == TEXT == line.text
    part = line.part(15, 30)
    assert "".join(span.of(text) for span in part.spans) == TEXT[15:30]


def test_a_head_below_a_wider_issue_line_stands_alone() -> None:
    issue = "2031年3月5日 星期三 农历辛亥年二月十三 第12345期 今日8版"
    text = "\n".join([issue, "南岸新桥昨日通车", wrapped(TEXT + OTHER, 17)])
    assert lines(text) == [issue, "南岸新桥昨日通车", TEXT + OTHER]
