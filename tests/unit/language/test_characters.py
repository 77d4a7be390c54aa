import pytest

from newsreader.language.characters import fold, is_ideograph, is_invisible


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("青禾ABC", "青禾abc"),
        ("ＡＢＣ１２，（）", "abc12,()"),
        ("一\u3000二", "一 二"),
        ("⽔⺟", "水母"),
        ("İß", "İß"),
        ("Σς", "σσ"),
        ("𠮷", "𠮷"),
        ("", ""),
    ],
)
def test_folds_character_by_character(text: str, folded: str) -> None:
    result = fold(text)
    assert result.text == folded
    assert list(result.offsets) == list(range(len(text) + 1))


def test_drops_what_cannot_be_seen_and_keeps_the_offsets() -> None:
    result = fold("葛\U000e0100城\u200b𠮷\ufe0f")
    assert result.text == "葛城𠮷"
    assert result.offsets == (0, 2, 4, 6)


def test_tells_ideographs_from_other_signs() -> None:
    assert [is_ideograph(sign) for sign in "禾𠮷，a"] == [True, True, False, False]
    assert [is_invisible(sign) for sign in "\u200b\u00ad 禾"] == [True, True, False, False]


def test_no_folded_text_holds_what_separates_texts() -> None:
    assert fold("\uffff\ufffe").text == "\ufffe\ufffe"
