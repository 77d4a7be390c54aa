"""Names and paths of tags."""

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.ids import tag_id
from newsreader.core.tag import TAG_DEPTH, TAG_LENGTH, clean_name, clean_path, is_within, names_of


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("物流", ("物流",)),
        (" 中非 / 经贸 ", ("中非", "经贸")),
        ("/a//b/", ("a", "b")),
        ("a/\u200b/b", ("a", "b")),
        ("𠮷" * TAG_LENGTH, ("𠮷" * TAG_LENGTH,)),
    ],
)
def test_names_of_a_path(path: str, names: tuple[str, ...]) -> None:
    assert names_of(path) == names
    assert clean_path(path) == "/".join(names)


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("", "tag-blank"),
        (" / ", "tag-blank"),
        ("\u200b\ufe0f\u3000", "tag-blank"),
        ("a\nb", "tag-control-character"),
        ("a\x00", "tag-control-character"),
        ("a\u2028b", "tag-control-character"),
        ("a\ud800", "tag-control-character"),
        ("a" * (TAG_LENGTH + 1), "tag-too-long"),
        ("a" * 10_000, "tag-too-long"),
        ("/".join("a" * (TAG_DEPTH + 1)), "tag-too-deep"),
    ],
)
def test_what_is_no_path(path: str, key: str) -> None:
    with pytest.raises(BadInputError) as error:
        names_of(path)
    assert error.value.key == key


def test_a_name_holds_no_separator() -> None:
    assert clean_name(" 物流 ") == "物流"
    with pytest.raises(BadInputError) as error:
        clean_name("中非/经贸")
    assert error.value.key == "tag-separator"


def test_what_stands_under_what() -> None:
    assert is_within("a/b", "a")
    assert is_within("a", "a")
    assert not is_within("ab", "a")
    assert not is_within("a", "a/b")


def test_a_path_has_the_same_id_everywhere() -> None:
    assert tag_id("物流") == tag_id("物流") != tag_id("路")
