from concurrent.futures import ThreadPoolExecutor

import pytest

from newsreader.core.errors import BadInputError
from newsreader.services.rendering import DPI, PdfSheet, count_pages
from tests.support.pictures import pdf

WHITE, BLACK = b"\xff\xff\xff", b"\0\0\0"


def pixel(pixels: memoryview, width: int, x: int, y: int) -> bytes:
    place = 4 * (y * width + x)
    return bytes(pixels[place : place + 3])


def test_pages_are_counted() -> None:
    assert count_pages(pdf(3), "a.pdf") == 3
    assert count_pages(b"rubbish\n" + pdf(1), "a.pdf") == 1


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"%PDF-1.7 and nothing more", "pdf-broken"),
        (b"", "pdf-broken"),
        (pdf(1, locked=True), "pdf-encrypted"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(data: bytes, key: str) -> None:
    with pytest.raises(BadInputError) as caught:
        count_pages(data, "a.pdf")
    assert caught.value.key == key
    assert "a.pdf" in str(caught.value)


def test_a_file_without_pages_is_broken_whatever_failed_before() -> None:
    for data, key in ((pdf(1, locked=True), "pdf-encrypted"), (pdf(0), "pdf-broken")):
        with pytest.raises(BadInputError) as caught:
            PdfSheet(data, "a.pdf", 0)
        assert caught.value.key == key


def test_a_page_is_as_large_as_printed() -> None:
    sheet = PdfSheet(pdf(1, 72, 108), "a.pdf", 0)
    assert (sheet.width, sheet.height) == (DPI, DPI * 3 // 2)


def test_a_page_as_large_as_a_field_is_bounded() -> None:
    sheet = PdfSheet(pdf(1, 14_400, 7_200), "a.pdf", 0)
    assert (sheet.width, sheet.height) == (30_000, 15_000)


def test_a_part_is_drawn_where_it_lies() -> None:
    sheet = PdfSheet(pdf(2, 72, 108), "a.pdf", 1)
    left, top, width, height = 0, 54, 36, 54
    pixels = sheet.draw(left, top, width, height, 72 / DPI)
    assert len(pixels) == 4 * width * height
    assert pixel(pixels, width, 5, height - 5) == BLACK
    assert pixel(pixels, width, 15, height - 15) == BLACK
    assert pixel(pixels, width, 25, height - 5) == WHITE
    assert pixel(pixels, width, 5, 5) == WHITE


@pytest.mark.parametrize("number", [-1, 1])
def test_a_page_that_is_not_there(number: int) -> None:
    with pytest.raises(BadInputError, match="damaged"):
        PdfSheet(pdf(1), "a.pdf", number)


def test_threads_draw_one_after_the_other() -> None:
    sheets = [PdfSheet(pdf(3), "a.pdf", number) for number in range(3)]
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda n: bytes(sheets[n % 3].draw(0, 0, 72, 108, 0.24)), range(24)))
    assert len(set(drawn)) == 3
    assert drawn == drawn[:3] * 8
