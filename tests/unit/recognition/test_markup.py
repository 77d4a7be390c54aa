"""Web pages that are given as text are pointed at."""

import pytest

from newsreader.core.findings import FindingKind
from tests.unit.recognition.sheets import MASTHEAD, places


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("<html><body><p>新桥通车", "<html"),
        ("新桥<BR/>通车</p>", "<BR"),
        ('<?xml version="1.0"?><l>桥</l>', "<?xml"),
        ("<!DOCTYPE html>桥", "<!DOCTYPE"),
    ],
)
def test_the_first_tag_is_pointed_at(text: str, place: str) -> None:
    assert places(MASTHEAD + text, FindingKind.MARKUP) == [place]


@pytest.mark.parametrize("text", ["3<4，5>4", "<新桥>通车", "<pages>", "a <b"])
def test_angle_brackets_of_a_text_are_no_markup(text: str) -> None:
    assert places(MASTHEAD + text, FindingKind.MARKUP) == []
