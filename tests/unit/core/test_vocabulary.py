"""The values of a vocabulary keep their promises by themselves."""

import pytest

from newsreader.core.messages import Language
from newsreader.core.texts.every import MESSAGES
from newsreader.core.vocabulary import (
    NoteKind,
    Term,
    Vocabulary,
    VocabularyNote,
    derived_id,
    written_ids,
)
from tests.support.vocabularies import TRADE


def test_parents_are_made_and_come_first() -> None:
    made = Vocabulary(
        "", (Term("", "甲/乙/丙"), Term(TRADE, "甲/乙"), Term("", "甲-"), Term("", "A"))
    )
    assert [term.path for term in made.terms] == ["A", "甲", "甲/乙", "甲/乙/丙", "甲-"]
    assert [term.is_bare for term in made.terms] == [True, True, False, True, True]


def test_a_term_knows_its_name_and_parent() -> None:
    term = Term("", "甲/乙")
    assert (term.name, term.parent, Term("", "甲").parent) == ("乙", "甲", "")


def test_alternatives_are_sorted_and_differ_from_the_name() -> None:
    assert Term("", "甲/乙", "", "", ("丙", "乙", "丁", "", "丙")).alternatives == ("丁", "丙")


@pytest.mark.parametrize("id_", ["x", TRADE.upper(), f"{{{TRADE}}}", "> a <b"])
def test_an_id_is_a_uuid(id_: str) -> None:
    with pytest.raises(ValueError, match="no UUID"):
        Term(id_, "甲")


@pytest.mark.parametrize("color", ["red", "#fff", "#FFFFFF", "#ffffff "])
def test_a_color_has_six_digits(color: str) -> None:
    with pytest.raises(ValueError, match="no colour"):
        Term("", "甲", color)


@pytest.mark.parametrize(
    "terms",
    [
        (Term("", "甲"), Term("", "甲")),
        (Term(TRADE, "甲"), Term(TRADE, "乙")),
        (Term("", "甲//乙"),),
        (Term("", ""),),
        (Term("", "甲/ "),),
    ],
)
def test_what_contradicts_itself_is_refused(terms: tuple[Term, ...]) -> None:
    with pytest.raises(ValueError, match=r"twice|blank"):
        Vocabulary("", terms)


def test_terms_without_ids_are_written_with_the_same_one_each_time() -> None:
    vocabulary = Vocabulary("题", (Term("", "甲"), Term(TRADE, "乙")))
    ids = written_ids(vocabulary)
    assert ids == {"": derived_id("/题"), "甲": derived_id("甲"), "乙": TRADE}
    assert written_ids(vocabulary) == ids


def test_a_derived_id_that_another_term_has_is_derived_again() -> None:
    ids = written_ids(Vocabulary("", (Term("", "甲"), Term(derived_id("甲"), "乙"))))
    assert len(set(ids.values())) == 3


@pytest.mark.parametrize("kind", NoteKind)
def test_every_note_has_its_sentence(kind: NoteKind) -> None:
    assert f"vocabulary.{kind}" in MESSAGES


def test_a_note_shows_the_beginning_of_what_is_long() -> None:
    note = VocabularyNote(NoteKind.SAME_PATH, "长" * 81)
    assert "长" * 80 + "…”" in note.message(Language.CHINESE)
