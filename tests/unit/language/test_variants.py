"""Traditional, simplified and variant characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.folding import fold_for_search, folding_version
from newsreader.language.variants import unify, version


@pytest.mark.parametrize(
    "forms",
    ["國国", "後后", "發髮发", "裏裡里", "臺台", "爲為为", "麼么", "峯峰", "羣群"],
)
def test_forms_of_a_character_become_one(forms: str) -> None:
    assert len({unify(form) for form in forms}) == 1


@pytest.mark.parametrize("text", ["", "abc ，。", "𠮷", "\ud800", "桥后国", "㑮㖮"])
def test_what_stays_as_it_is(text: str) -> None:
    assert unify(text) == text


@given(st.text())
def test_the_length_stays_and_twice_is_once(text: str) -> None:
    once = unify(text)
    assert len(once) == len(text)
    assert unify(once) == once
    assert len(once.encode("utf-16", "surrogatepass")) == len(
        text.encode("utf-16", "surrogatepass")
    )


@given(st.text(), st.text())
def test_a_part_becomes_a_part(left: str, right: str) -> None:
    assert unify(left + right) == unify(left) + unify(right)


def test_both_forms_of_folded_text() -> None:
    folded = fold_for_search("ＡＢ\u200b後⽔")
    assert (folded.text, folded.plain) == ("ab后水", "ab後水")
    assert list(folded.offsets) == [0, 1, 3, 4, 5]


def test_rules_have_a_name() -> None:
    assert version() in folding_version()
    assert version()[0].isdigit()
