import pytest

from newsreader.core.messages import Language
from newsreader.core.querying.elsewhere import elsewhere, written_elsewhere
from newsreader.core.querying.parsing import parse


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("桥", "(源:桥 OR 旧:桥) -桥"),
        ("桥 报:青禾", "((源:桥 报:青禾) OR (旧:桥 报:青禾)) -(桥 报:青禾)"),
        ("桥 OR 船", "(源:桥 OR 源:船 OR 旧:桥 OR 旧:船) -(桥 OR 船)"),
        ("桥 -船", "((源:桥 -源:船) OR (旧:桥 -旧:船)) -(桥 -船)"),
    ],
)
def test_the_words_are_asked_of_what_is_not_shown(typed: str, written: str) -> None:
    found = written_elsewhere(typed, Language.CHINESE)
    assert parse(found).node == parse(written).node
    assert not parse(found).notes


def test_words_near_each_other_stay_so() -> None:
    found = written_elsewhere("桥 ~10 船", Language.ENGLISH)
    assert parse(found).node == elsewhere(parse("桥 ~10 船").node)


@pytest.mark.parametrize("typed", ["", "报:青禾", "题:桥", "源:桥", "题:桥 ~3 题:船"])
def test_what_has_its_part_already_is_not_asked_elsewhere(typed: str) -> None:
    assert written_elsewhere(typed, Language.CHINESE) == ""
