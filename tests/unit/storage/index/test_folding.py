"""Folding by tables gives what folding character by character gives."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.folding import fold_for_search
from newsreader.storage.index.folding import UnitFolder
from newsreader.storage.index.units import SEPARATOR, units_of

FOLDER = UnitFolder(fold_for_search)
TEXTS = st.text(st.one_of(st.characters(), st.sampled_from("Ａ後后\u200b\uffff\ufffe𠮷İ⽔\u3000")))


@given(TEXTS)
def test_tables_fold_as_functions_do(text: str) -> None:
    folded, plain = FOLDER.fold(text)
    slowly = fold_for_search(text)
    assert folded.tolist() == units_of(slowly.text).tolist()
    assert plain.tolist() == units_of(slowly.plain).tolist()
    assert len(folded) == len(plain)
    assert SEPARATOR not in folded
