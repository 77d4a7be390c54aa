"""Terms from anywhere become a vocabulary, or are refused."""

import pytest

from newsreader.core import gathering
from newsreader.core.errors import BadInputError
from newsreader.core.gathering import DEEPEST, gathered
from newsreader.core.vocabulary import NoteKind, Term, VocabularyNote, derived_id
from tests.support.vocabularies import ODD, TRADE


def test_terms_of_one_path_are_joined() -> None:
    first = Term(TRADE, "甲", "", "一", ("子",))
    second = Term(ODD, "甲", "#000000", "二", ("丑",))
    vocabulary, notes = gathered("题", (first, second, Term("", "甲", "", "一")))
    assert vocabulary.terms == (Term(TRADE, "甲", "#000000", "一\n二", ("丑", "子")),)
    assert notes == (VocabularyNote(NoteKind.SAME_PATH, "甲"),) * 2
    assert vocabulary.title == "题"


def test_a_parent_that_was_only_named_is_filled_without_a_word() -> None:
    vocabulary, notes = gathered("", (Term("", "甲/乙"), Term(TRADE, "甲")))
    assert [term.id for term in vocabulary.terms] == [TRADE, ""]
    assert not notes


def test_blank_levels_are_left_out() -> None:
    vocabulary, notes = gathered("", (Term("", "/甲// /乙/"), Term("", " ")))
    assert [term.path for term in vocabulary.terms] == ["甲", "甲/乙"]
    assert [(note.kind, note.about) for note in notes] == [
        (NoteKind.BLANK_NAME, "/甲// /乙/"),
        (NoteKind.BLANK_NAME, " "),
    ]


def test_an_id_that_comes_twice_stays_with_the_first() -> None:
    vocabulary, notes = gathered("", (Term(TRADE, "乙"), Term(TRADE, "甲")))
    assert {term.path: term.id for term in vocabulary.terms} == {"甲": "", "乙": TRADE}
    assert notes == (VocabularyNote(NoteKind.ID_REPEATED, "甲"),)


def test_the_id_that_stands_for_none_is_none() -> None:
    vocabulary, notes = gathered("", (Term(derived_id("甲"), "甲"), Term(derived_id("甲"), "乙")))
    assert {term.path: term.id for term in vocabulary.terms} == {"甲": "", "乙": derived_id("甲")}
    assert not notes


def test_nothing_is_refused() -> None:
    with pytest.raises(BadInputError, match="no term"):
        gathered("", ())


def test_depth_is_limited() -> None:
    deepest = "/".join("甲" * DEEPEST)
    assert len(gathered("", (Term("", deepest),))[0].terms) == DEEPEST
    with pytest.raises(BadInputError, match="100 levels"):
        gathered("", (Term("", f"{deepest}/甲"),))


def test_the_number_of_terms_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "MOST_TERMS", 3)
    assert len(gathered("", (Term("", "甲/乙/丙"),))[0].terms) == 3
    for terms in ((Term("", "甲/乙/丙/丁"),), (Term("", "甲"),) * 4):
        with pytest.raises(BadInputError, match="at most 3"):
            gathered("", terms)


def test_the_size_of_all_paths_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "_MOST_CHARACTERS", 4)
    gathered("", (Term("", "甲/乙"), Term("", "甲")))
    with pytest.raises(BadInputError, match="longer ones"):
        gathered("", (Term("", "甲/乙"), Term("", "丙")))
