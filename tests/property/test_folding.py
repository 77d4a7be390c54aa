"""Laws of folding that searching rests on."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.characters import fold, is_invisible
from newsreader.language.folding import fold_for_search, fold_variants

TEXTS = st.text(st.one_of(st.characters(), st.sampled_from("Ａ１，\u200b\ufe0f⽔𠮷ßİ\u3000")))


@given(TEXTS)
def test_every_folded_character_knows_where_it_came_from(text: str) -> None:
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert folded.offsets[-1] == len(text)
    for at, sign in enumerate(folded.text):
        assert fold(text[folded.offsets[at]]).text == sign


@given(TEXTS)
def test_only_the_invisible_is_dropped(text: str) -> None:
    kept = [sign for sign in text if not is_invisible(sign)]
    assert len(fold(text).text) == len(kept)


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(TEXTS, TEXTS)
def test_a_part_folds_to_a_part(left: str, right: str) -> None:
    assert fold(left + right).text == fold(left).text + fold(right).text


@given(st.one_of(TEXTS, st.text("橋桥裡里麼么幺Ａ\u200b⽔𠮷")))
def test_folding_by_halves_gives_the_same(text: str) -> None:
    both, alone = fold_for_search(text), fold_variants(text)
    assert (alone.text, tuple(alone.offsets)) == (both.text, tuple(both.offsets))
