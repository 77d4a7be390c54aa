"""Every format against a file that was looked at by hand, and against an independent reader."""

import csv
import json
from pathlib import Path

import pyoxigraph
import pytest
from lxml import etree

from newsreader.core.errors import BadInputError, UsageError
from newsreader.core.vocabulary import NoteKind, Term, Vocabulary
from newsreader.exporters.vocabulary.base import VocabularyWriter
from newsreader.exporters.vocabulary.registry import WRITERS, write_vocabulary
from tests.support.schemas import schema
from tests.support.vocabularies import TRADE, everything

GOLDEN = Path(__file__).resolve().parents[3] / "golden" / "vocabularies"
SPACE = "{urn:QDA-XML:codebook:1.0}"

each = pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.format.id)


def code_book(*terms: Term) -> etree._Element:
    written = write_vocabulary("refi-qda", Vocabulary("题", terms)).data
    root = etree.fromstring(written)
    schema("refi-qda/Codebook.xsd").assertValid(root)
    return root


@each
def test_bytes_are_those_of_the_golden_file(writer: VocabularyWriter) -> None:
    golden = GOLDEN / f"everything{writer.format.suffix}"
    got = writer.write(everything()).data
    assert got == golden.read_bytes(), "if the change is meant, look at it and replace the file"


@each
def test_an_order_of_terms_is_no_difference(writer: VocabularyWriter) -> None:
    turned = Vocabulary(everything().title, everything().terms[::-1])
    assert writer.write(turned) == writer.write(everything())


@each
def test_a_vocabulary_without_terms_is_refused(writer: VocabularyWriter) -> None:
    with pytest.raises(BadInputError, match="no term"):
        write_vocabulary(writer.format.id, Vocabulary("题", ()))


@each
def test_a_lone_surrogate_breaks_nothing(writer: VocabularyWriter) -> None:
    assert writer.write(Vocabulary("\ud800", (Term("", "甲\ud800", "", "\ud800"),))).data


def test_formats_are_told_apart_and_described() -> None:
    formats = [writer.format for writer in WRITERS]
    assert len({f.id for f in formats}) == len({f.suffix for f in formats}) == len(formats)
    assert all(f.title and f.carries for f in formats)


def test_an_unknown_format_names_the_known() -> None:
    with pytest.raises(UsageError, match="skos-turtle, skos-json-ld, csv, refi-qda"):
        write_vocabulary("pdf", everything())


def test_a_scheme_without_a_title_states_none() -> None:
    assert (
        b"dct:title" not in write_vocabulary("skos-turtle", Vocabulary("", everything().terms)).data
    )


def test_control_characters_are_escaped_in_turtle() -> None:
    written = write_vocabulary("skos-turtle", Vocabulary("a\x00\x7f\t", (Term("", "甲"),))).data
    assert rb'"a\u0000\u007F\t"' in written


def test_json_ld_is_plain_json_with_its_own_context() -> None:
    document = json.loads(write_vocabulary("skos-json-ld", everything()).data)
    assert set(document["@context"]) == {"dct", "schema", "skos"}
    assert document["@graph"][1]["skos:prefLabel"] == {"@value": "-旧标签", "@language": "zh-Hans"}


def test_a_spreadsheet_sees_text_alone(tmp_path: Path) -> None:
    terms = (Term("", "=1+1"), Term(TRADE, "@甲", "", "\t-2", ("+3", "'")), Term("", "'丁"))
    written = write_vocabulary("csv", Vocabulary("", terms)).data
    assert written.startswith(b"\xef\xbb\xbfpath,color,description,alternatives,id\r\n")
    cells = [cell for row in csv.reader(written.decode().splitlines()) for cell in row]
    assert {"'=1+1", "'@甲", "'\t-2", "''|+3", "''丁"} <= set(cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))]


def test_the_code_book_is_valid_and_has_no_mark() -> None:
    written = write_vocabulary("refi-qda", everything())
    assert written.data.startswith(b"<?xml")
    root = code_book(*everything().terms)
    assert [child.tag for child in root] == [f"{SPACE}Codes"]
    assert [(note.kind, note.count) for note in written.notes] == [
        (NoteKind.ALTERNATIVES_DROPPED, 5)
    ]


def test_a_bare_parent_is_a_category_and_a_bare_leaf_is_not() -> None:
    root = code_book(Term("", "甲/乙"), Term(TRADE, "丙"), Term("", "丙/丁"))
    codes = root.iter(f"{SPACE}Code")
    assert {code.get("name"): code.get("isCodable") for code in codes} == {
        "甲": "false",
        "乙": "true",
        "丙": "true",
        "丁": "true",
    }


def test_characters_that_xml_forbids_are_removed_and_said() -> None:
    terms = (Term("", "甲\x01/乙", "", "a\x00b\ufffe"), Term("", "丙\x02"), Term(TRADE, "丙"))
    written = write_vocabulary("refi-qda", Vocabulary("", (*terms, Term("", "\x01"))))
    root = etree.fromstring(written.data)
    assert [code.get("name") for code in root.iter(f"{SPACE}Code")] == ["丙", "甲", "乙"]
    assert root.findtext(f".//{SPACE}Description") == "ab"
    removed = [note.about for note in written.notes if note.kind is NoteKind.CHARACTERS_REMOVED]
    assert removed == ["", "丙", "甲", "甲/乙"]
    assert [note.kind for note in written.notes[4:]] == [NoteKind.BLANK_NAME, NoteKind.SAME_PATH]


def quads(format_id: str, format_: pyoxigraph.RdfFormat) -> set[pyoxigraph.Quad]:
    return set(pyoxigraph.parse(write_vocabulary(format_id, everything()).data, format_))


def test_turtle_and_json_ld_state_the_same_and_keep_the_rules_of_skos() -> None:
    stated = quads("skos-turtle", pyoxigraph.RdfFormat.TURTLE)
    assert stated == quads("skos-json-ld", pyoxigraph.RdfFormat.JSON_LD)
    said = {(quad.subject, quad.predicate.value.rpartition("#")[2], quad.object) for quad in stated}
    preferred = [(subject, text) for subject, name, text in said if name == "prefLabel"]
    assert len(dict(preferred)) == len(preferred) == len(everything().terms)
    assert not {(subject, text) for subject, name, text in said if name == "altLabel"} & set(
        preferred
    )
    broader = {(subject, above) for subject, name, above in said if name == "broader"}
    assert broader == {(subject, above) for above, name, subject in said if name == "narrower"}
    top = {(subject, scheme) for subject, name, scheme in said if name == "topConceptOf"}
    assert top == {(subject, scheme) for scheme, name, subject in said if name == "hasTopConcept"}
