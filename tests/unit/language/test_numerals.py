import pytest

from newsreader.language.numerals import number


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("8", 8),
        ("０８", 8),
        ("八", 8),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("三十一", 31),
        ("廿一", 21),
        ("二〇三一", 2031),
        ("", None),
        ("八版", None),
        ("十十", None),
        ("版十", None),
        ("二三十", None),
    ],
)
def test_reads_printed_numbers(printed: str, value: int | None) -> None:
    assert number(printed) == value
