import pytest

from newsreader.recognition.lines import read


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x85"])
def test_every_line_end_counts(end: str) -> None:
    text = f"\u3000甲乙 {end}{end}丙"
    lines = read(text).lines
    assert [line.text for line in lines] == ["甲乙", "丙"]
    assert [line.span.of(text) for line in lines] == ["甲乙", "丙"]


@pytest.mark.parametrize("text", ["", "\n\n", " \u3000\t\r\n"])
def test_nothing_to_read(text: str) -> None:
    assert read(text).lines == []


def test_invisible_characters_are_lines_too() -> None:
    assert [line.text for line in read("\u200b\n\0\n\ufeff").lines] == ["\u200b", "\0", "\ufeff"]


def test_a_part_of_a_line_knows_its_place() -> None:
    text = "  甲乙 丙丁  "
    part = read(text).lines[0].part(2, 5)
    assert part.text == part.span.of(text) == "丙丁"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("本报\u200b讯", ["本报\u200b讯"]),
        ("\ufeff本报讯", ["\ufeff本报讯"]),
        ("本报 \u200b讯", ["本报", "\u200b讯"]),
        ("本报\u200b 讯", ["本报\u200b", "讯"]),
        ("本报 \u200b 讯", ["本报", "\u200b", "讯"]),
    ],
)
def test_what_cannot_be_seen_stays_with_what_stands_beside_it(text: str, parts: list[str]) -> None:
    (line,) = read(text).lines
    ends = [at for at, sign in enumerate(line.text) if sign == " "]
    starts = [0, *ends]
    cuts = [line.part(a, b) for a, b in zip(starts, [*ends, len(line.text)], strict=True)]
    assert ["".join(span.of(text) for span in cut.spans) for cut in cuts] == parts


def test_wide_digits_and_letters_are_matched_as_narrow_ones() -> None:
    (line,) = read("第０２版Ａ").lines
    assert (line.text, line.span.of("第０２版Ａ")) == ("第02版A", "第０２版Ａ")
