"""Code books of REFI-QDA, as several programs write them."""

import pytest

from newsreader.core.vocabulary import NoteKind, Term
from newsreader.importers.vocabulary.registry import read_vocabulary
from tests.support.vocabularies import ODD, TRADE, notes, paths, refused, terms

SPACE = "urn:QDA-XML:codebook:1.0"
FOREIGN = f"""\ufeff<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!-- made by another program -->
<q:CodeBook xmlns:q="{SPACE}" origin="Some Program 2.1">
  <q:Codes>
    <q:Code guid="{{{TRADE.upper()}}}" name=" 交通 " isCodable="false" color="#0AF">
      <q:Description>路与桥&#10;二</q:Description>
      <q:Code guid="{ODD}" name="公路/铁路" isCodable="true">
        <q:NoteRef targetGUID="{ODD}"/>
      </q:Code>
      <q:Code guid="17" name="桥" isCodable="true" color="blue"/>
    </q:Code>
    <q:Code guid="{ODD}" name="桥" isCodable="1"/>
  </q:Codes>
  <q:Sets><q:Set guid="{TRADE}" name="组"><q:MemberCode guid="{ODD}"/></q:Set></q:Sets>
</q:CodeBook>
"""


def test_a_foreign_code_book() -> None:
    assert terms(FOREIGN) == (
        Term(TRADE, "交通", "#00aaff", "路与桥\n二"),
        Term(ODD, "交通/公路／铁路"),
        Term("", "交通/桥"),
        Term("", "桥"),
    )


def test_what_could_not_be_kept_is_said() -> None:
    assert [(note.kind, note.about, note.count) for note in notes(FOREIGN)] == [
        (NoteKind.SLASH_REPLACED, "公路/铁路", 1),
        (NoteKind.ID_UNKNOWN, "17", 1),
        (NoteKind.COLOR_UNKNOWN, "blue", 1),
        (NoteKind.CATEGORIES, "", 1),
        (NoteKind.CODE_NOTES_DROPPED, "", 1),
        (NoteKind.SETS_DROPPED, "", 1),
        (NoteKind.ID_REPEATED, "桥", 1),
    ]


def test_a_project_holds_a_code_book_too() -> None:
    book = '<CodeBook><Codes><Code name="甲"/></Codes></CodeBook>'
    assert paths(f'<?xml version="1.0"?><Project>{book}</Project>', "project.qde") == ["甲"]


def test_an_empty_set_of_sets_is_endured() -> None:
    assert not notes('<CodeBook><Codes><Code name="甲"/></Codes><Sets/></CodeBook>')


def test_codes_of_one_name_are_joined_and_nameless_levels_left_out() -> None:
    codes = '<Code name=""><Code name="甲" color="#000"/></Code><Code name="甲" guid="x"/>'
    found = notes(f"<CodeBook><Codes>{codes}</Codes></CodeBook>")
    assert [note.kind for note in found[-3:]] == [
        NoteKind.BLANK_NAME,
        NoteKind.BLANK_NAME,
        NoteKind.SAME_PATH,
    ]


def test_the_declared_encoding_is_believed() -> None:
    book = '<CodeBook><Codes><Code name="交通"/></Codes></CodeBook>'
    text = f'<?xml version="1.0" encoding="gb2312"?>{book}'
    assert read_vocabulary("a.qdc", text.encode("gb2312"))[0].terms[0].path == "交通"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('<?xml version="1.0"?><rdf/>', "vocabulary-unknown"),
        ("<CodeBook><Codes></Codes></CodeBook>", "vocabulary-without-terms"),
        ("<CodeBook/>", "vocabulary-without-terms"),
        ("<CodeBook><Codes>", "xml-damaged"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><CodeBook/>', "xml-doctype"),
        ('<CodeBook><Codes><Code name="\x00"/></Codes></CodeBook>', "xml-damaged"),
        ("<CodeBook>" + "<Code>" * 1_000_001, "vocabulary-too-large"),
        ("<CodeBook>" + "<Code>" * 500_000, "xml-damaged"),
        (
            "<CodeBook><Codes>" + '<Code name="a">' * 101 + "</Code>" * 101 + "</Codes></CodeBook>",
            "vocabulary-too-deep",
        ),
    ],
    ids=lambda value: value[:20],
)
def test_what_is_hostile_or_none_is_refused(text: str, key: str) -> None:
    assert refused(text.encode(), "a.qdc") == key
