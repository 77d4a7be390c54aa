import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.facsimile import MediaType, deal, in_print_order, media_type_of, twice


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", MediaType.PNG),
        (b"\xff\xd8\xff\xe0", MediaType.JPEG),
        (b"II*\0\x08", MediaType.TIFF),
        (b"MM\0*\0", MediaType.TIFF),
        (b"RIFF\n\r\0\0WEBPVP8 ", MediaType.WEBP),
        (b"RIFF\0\0\0\0WAVE", None),
        (b"%PDF-1.7", MediaType.PDF),
        (b"\0" * 1000 + b"%PDF-1.4", MediaType.PDF),
        (b"\0" * 1020 + b"%PDF-1.4", None),
        (b"GIF89a", None),
        (b"<svg/>", None),
        (b"", None),
    ],
)
def test_a_file_is_known_by_its_first_bytes(head: bytes, kind: MediaType | None) -> None:
    assert media_type_of(head) is kind


@pytest.mark.parametrize(
    ("count", "pages", "current", "dealt"),
    [
        (1, 8, 3, (3,)),
        (1, 2, 5, (5,)),
        (2, 8, 3, (3, 4)),
        (8, 8, 3, (1, 2, 3, 4, 5, 6, 7, 8)),
        (3, 2, 1, (1, 2, None)),
        (2, 0, 1, (1, None)),
        (0, 4, 1, ()),
    ],
)
def test_pictures_are_dealt_in_order(
    count: int, pages: int, current: int, dealt: tuple[int | None, ...]
) -> None:
    assert deal(count, pages, current) == dealt


@given(st.integers(0, 30), st.integers(0, 30), st.integers(1, 30))
def test_no_page_is_dealt_twice_and_none_skipped(count: int, pages: int, current: int) -> None:
    dealt = deal(count, pages, current)
    pages_given = [page for page in dealt if page is not None]
    first = pages_given[0] if pages_given else 1
    assert len(dealt) == count
    assert pages_given == list(range(first, first + len(pages_given)))
    assert dealt[len(pages_given) :] == (None,) * (count - len(pages_given))


def test_pages_given_twice_are_named() -> None:
    assert twice([3, None, 1, 3, None, 1, 2]) == (1, 3)


def test_names_sort_as_people_count() -> None:
    names = ["b10.png", "b2.png", "a.png", "12.png", "b2a.png", "第2版.jpg", "第10版.jpg", ""]
    assert sorted(names, key=in_print_order) == [
        "", "a.png", "b2.png", "b2a.png", "b10.png", "第2版.jpg", "第10版.jpg", "12.png",
    ]  # fmt: skip


@given(st.lists(st.text()))
def test_any_names_can_be_sorted(names: list[str]) -> None:
    assert sorted(sorted(names, key=in_print_order)) == sorted(names)
