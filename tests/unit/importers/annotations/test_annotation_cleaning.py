"""Ids, times and colours of other programs."""

import pytest

from newsreader.importers.annotations.cleaning import color_in, id_in, moment_in, part_of, plain_in

ID = "6f1e0c5a-0f6e-4d2f-9b34-0d1a2b3c4d5e"


@pytest.mark.parametrize("named", [ID, f"#{ID}", f"urn:uuid:{ID.upper()}", f"{{{ID.upper()}}}"])
def test_a_uuid_is_kept(named: str) -> None:
    assert id_in(named, "甲") == ID


def test_an_address_means_the_same_everywhere_and_a_number_does_not() -> None:
    assert id_in("https://x.example/1", "甲") == id_in("https://x.example/1", "乙")
    assert id_in("1", "甲") == id_in("1", "甲")
    assert id_in("1", "甲") != id_in("1", "乙")
    assert id_in("", "甲", "") != id_in("", "", "甲")


def test_parts_have_ids_of_their_own() -> None:
    assert part_of(ID, 1) == ID
    assert len({part_of(ID, number) for number in range(1, 5)}) == 4


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2031-03-05T08:00:00Z", "2031-03-05T08:00:00.000Z"),
        (" 2031-03-05T08:00:00.123456+08:00 ", "2031-03-05T00:00:00.123Z"),
        ("2031-03-05 08:00:00", "2031-03-05T08:00:00.000Z"),
        ("2031-03-05", "2031-03-05T00:00:00.000Z"),
        ("0001-01-01T00:00:00+23:00", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_times_are_in_utc(text: str, moment: str) -> None:
    assert moment_in(text) == moment


def test_colours_are_found_in_a_text() -> None:
    assert color_in("background: #AaBbCc;") == "#aabbcc"
    assert color_in("red") == ""


def test_markup_becomes_plain_text_or_stays() -> None:
    assert plain_in("<div>一 <i>二</i></div>三") == "一 二\n三"
    too_deep = "<" * 1_000_001
    assert plain_in(too_deep) == too_deep
