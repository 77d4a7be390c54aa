"""Laws of vocabularies: what is written is read, and nothing that is read breaks anything."""

import re
from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from newsreader.core.errors import BadInputError
from newsreader.core.messages import Language
from newsreader.core.vocabulary import NoteKind, Term, Vocabulary
from newsreader.exporters.vocabulary.base import VocabularyWriter
from newsreader.exporters.vocabulary.registry import WRITERS, write_vocabulary
from newsreader.importers.vocabulary.registry import read_vocabulary
from tests.support.vocabularies import everything

XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

characters = st.one_of(
    st.characters(exclude_categories=["Cs"]), st.sampled_from("\"'\\|,;\t\n\r#@<>&=+-.[]{}_:甲 ／")
)
texts = st.text(characters, max_size=12)
labels = texts.map(lambda text: text.replace("/", "").strip()).filter(
    lambda text: XML.sub("", text).strip()
)
paths = st.lists(labels, min_size=1, max_size=3).map("/".join)
colors = st.one_of(st.just(""), st.from_regex(r"#[0-9a-f]{6}", fullmatch=True))
ids = st.one_of(st.just(""), st.uuids().map(str))
alternatives = st.lists(labels, max_size=3).map(tuple)
some_terms = st.builds(Term, ids, paths, colors, texts, alternatives)
vocabularies = st.builds(
    Vocabulary,
    labels,
    st.lists(
        some_terms,
        min_size=1,
        max_size=6,
        unique_by=(lambda term: term.path, lambda term: term.id or term.path),
    ).map(tuple),
)


def reread(format_id: str, suffix: str, vocabulary: Vocabulary) -> Vocabulary:
    data = write_vocabulary(format_id, vocabulary).data
    got, _ = read_vocabulary(f"題{suffix}", data)
    return replace(got, title=vocabulary.title) if got.title == "題" else got


@given(vocabularies)
@example(everything())
def test_skos_and_tables_keep_everything(vocabulary: Vocabulary) -> None:
    for writer in WRITERS:
        if writer.format.id != "refi-qda":
            assert writer.write(vocabulary).notes == ()
            got = reread(writer.format.id, writer.format.suffix, vocabulary)
            assert got == vocabulary, writer.format.id


@given(vocabularies)
@example(everything())
def test_code_books_keep_everything_but_alternatives(vocabulary: Vocabulary) -> None:
    bare = tuple(replace(term, alternatives=()) for term in vocabulary.terms)
    if any(XML.search(term.path + term.description) for term in bare):
        kinds = [note.kind for note in write_vocabulary("refi-qda", vocabulary).notes]
        assert NoteKind.CHARACTERS_REMOVED in kinds
    else:
        expected = replace(vocabulary, terms=bare)
        assert reread("refi-qda", ".qdc", vocabulary) == expected


pieces = st.lists(
    st.sampled_from(
        [
            *("@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n", "<a> ", "s:prefLabel "),
            *('"甲"@zh ', ".\n", "; ", ", ", "s:broader ", "[ ", "] ", "( ", ") ", "<b> ", "a "),
            *("s:Concept ", '{"', '":', '"@id"', ',"', "}", "[", "]", '"@context":', "null", "1"),
            *("path,", "color\n", "甲/乙,", "#fff", "\n", '"', "\\", "<CodeBook>", "<Codes>"),
            *('<Code name="甲">', "</Code>", "</Codes>", "</CodeBook>", "<?xml ?>", "\x00"),
        ]
    ),
    max_size=30,
).map("".join)


def read_or_told_why(name: str, data: bytes) -> str:
    """Return what is said about a file, whether it could be read or not."""
    try:
        vocabulary, notes = read_vocabulary(name, data)
    except BadInputError as error:
        return error.message(Language.CHINESE)
    return "".join([vocabulary.terms[0].path, *(note.message(Language.CHINESE) for note in notes)])


@given(st.one_of(pieces.map(str.encode), st.binary(max_size=100)), st.sampled_from(["a.csv", "a"]))
def test_anything_is_read_or_refused_with_a_reason(data: bytes, name: str) -> None:
    assert read_or_told_why(name, data)


def mutated(data: bytes, at: int, new: int) -> bytes:
    at %= len(data)
    return data[:at] + bytes([new]) + data[at + 1 :]


@given(st.sampled_from(WRITERS), st.integers(0, 5000), st.integers(0, 255))
def test_a_changed_byte_is_read_or_refused(writer: VocabularyWriter, at: int, new: int) -> None:
    data = writer.write(everything()).data
    assert read_or_told_why("a", mutated(data, at, new))
