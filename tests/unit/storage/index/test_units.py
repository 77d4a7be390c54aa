"""Text as numbers."""

from newsreader.storage.index.units import SEPARATOR, pair, pairs_of, units_of


def test_text_is_counted_in_utf_16() -> None:
    assert units_of("桥𠮷").tolist() == [0x6865, 0xD842, 0xDFB7]
    assert units_of("").tolist() == []


def test_a_key_is_two_neighbours() -> None:
    units = units_of("甲乙")
    first, second = units.tolist()
    assert pairs_of(units).tolist() == [pair(first, second), pair(second, SEPARATOR)]
    assert pairs_of(units_of("")).tolist() == []
