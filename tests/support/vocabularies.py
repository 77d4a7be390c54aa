"""Vocabularies for tests."""

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.messages import Language
from newsreader.core.vocabulary import Term, Vocabulary, VocabularyNote
from newsreader.importers.vocabulary.registry import read_vocabulary

TRADE = "0f8fad5b-d9cb-469f-a165-70867728950e"
ODD = "7c9e6679-7425-40de-944b-e07fc1f90ae7"


def everything() -> Vocabulary:
    """Return a vocabulary with everything that formats might stumble over."""
    return Vocabulary(
        "县报标签",
        (
            Term(TRADE, "对外/经贸", "#cc3300", '含"引号"、\\ 与\n换行', ("贸易", "a|b\\", "=1")),
            Term("", "对外/经贸/展会 Expo"),
            Term(ODD, "-旧标签", "#00ff7f", "", ("𠮷野", "<b>&amp;")),
        ),
    )


def read(text: str, name: str = "标签.csv") -> Vocabulary:
    """Read a text that holds a vocabulary."""
    return read_vocabulary(name, text.encode())[0]


def terms(text: str, name: str = "标签.csv") -> tuple[Term, ...]:
    """Return the terms in a text."""
    return read(text, name).terms


def paths(text: str, name: str = "标签.csv") -> list[str]:
    """Return the paths of the terms in a text."""
    return [term.path for term in terms(text, name)]


def notes(text: str, name: str = "标签.csv") -> list[VocabularyNote]:
    """Return what could not be kept of a text."""
    found = read_vocabulary(name, text.encode())[1]
    assert all(note.message(language) for note in found for language in Language)
    return list(found)


def refused(data: bytes, name: str = "标签.csv") -> str:
    """Return the key of the error that a file is refused with."""
    with pytest.raises(BadInputError) as caught:
        read_vocabulary(name, data)
    assert all(caught.value.message(language) for language in Language)
    return caught.value.key
