"""What is no text is told by its kind."""

import pytest

from newsreader.core.texts.every import MESSAGES
from newsreader.importers.signatures import _SIGNATURES, foreign_kind


@pytest.mark.parametrize(("start", "key"), _SIGNATURES)
def test_each_kind_is_recognised_and_has_its_text(start: bytes, key: str) -> None:
    assert foreign_kind(start + b"whatever") == key
    assert f"error.{key}" in MESSAGES


def test_text_is_no_foreign_kind() -> None:
    assert foreign_kind("青禾日报".encode()) is None
    assert foreign_kind(b"") is None
