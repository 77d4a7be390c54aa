"""Records of all nouns: their rows, their checksums, and how revisions make them."""

import dataclasses

import pytest

from newsreader.core.changes import Changes
from newsreader.core.revision import Revision
from newsreader.storage.database import Database
from newsreader.storage.nouns import NOUNS, TAGS, noun_of
from newsreader.storage.record import Field, Noun, begun, record_checksum, unmade
from newsreader.storage.records import Records
from newsreader.storage.rows import to_json


def revision(noun: Noun, name: str, value: Field, time: str = "2") -> Revision:
    return Revision("r", "x", noun.field(name), to_json(value), "甲", time)


def other(value: Field) -> Field:
    """Return something else of the same kind."""
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case _:
            return f"{value or ''}甲\n"


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.name)
def test_every_field_of_every_noun_is_stored(database: Database, noun: Noun) -> None:
    record = begun(noun, revision(noun, noun.makes, other(noun.fields[noun.makes]), "1"))
    for name, value in noun.fields.items():
        record = record.after(revision(noun, name, other(value)))
        assert record.value(noun.field(name)) == other(value)
    record = record.after(revision(noun, "creator", "甲", "3"))
    assert (record.created, record.modified, record.creator) == ("1", "3", "甲")
    gone = record.after(revision(noun, "deleted", value=True, time="4"))
    assert (gone.value(noun.deleted), gone.modified) == (True, "3")
    records = Records(database)
    for each in (record, gone):
        records.put(each)
        assert records.get(noun, "x") == each
        assert records.all(noun) == (each,)
        (state,) = records.states(noun).values()
        assert state.written == state.actual == each.checksum
    assert records.get(noun, "y") is None


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.name)
def test_changes_and_revisions_know_every_noun(noun: Noun) -> None:
    assert noun.name in {field.name for field in dataclasses.fields(Changes)}
    assert noun_of(noun.field(noun.makes)) is noun
    assert noun.makes in noun.fields


@pytest.mark.parametrize("field", ["note", "tag:a", "tagged:a", "topic:a", "edit", "reviewed"])
def test_fields_of_other_things_are_of_no_noun(field: str) -> None:
    assert noun_of(field) is None


@pytest.mark.parametrize("name", [name for name in TAGS.columns if name != "deleted"])
def test_the_checksum_covers_every_column(name: str) -> None:
    row = unmade(TAGS, "x").row
    assert record_checksum(TAGS, row | {name: "!"}) != record_checksum(TAGS, row)


def test_records_are_found_by_a_field_in_the_order_they_were_made(database: Database) -> None:
    records = Records(database)
    for id_, time in (("b", "1"), ("a", "2"), ("c", "0")):
        made = begun(TAGS, revision(TAGS, "name", "桥", time))
        records.put(dataclasses.replace(made, id=id_))
    assert [each.id for each in records.where(TAGS, "name", "桥")] == ["c", "b", "a"]
    assert records.where(TAGS, "name", "路") == ()
