"""The measure by which encodings are told apart."""

import pytest

from newsreader.importers.familiar import FAMILIAR, familiarity


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("", 0.0),
        ("今天的报道，第1次。\n", 1.0),
        ("今天的報導", 1.0),
        ("ＡＢ１２", 1.0),
        ("鏍稿績", 0.0),
        ("一鏍", 0.5),
    ],
)
def test_share_of_familiar_characters(text: str, share: float) -> None:
    assert familiarity(text) == share


def test_control_characters_are_not_familiar() -> None:
    assert not FAMILIAR & {"\x00", "\x01", "\x7f", "\ufffd", "\ue000"}
