"""Sources are kept byte for byte."""

from newsreader.storage.database import Database
from newsreader.storage.sources import Sources
from tests.support.builders import ISSUE_TEXT, source_file


def test_bytes_come_back(database: Database) -> None:
    source = source_file()
    assert Sources(database).digests() == [source.sha256]
    assert Sources(database).data(source.sha256) == ISSUE_TEXT.encode()
    row = database.row("SELECT * FROM sources")
    assert (row["name"], row["size"], row["encoding"]) == ("qinghe.txt", len(source.data), "utf-8")


def test_the_same_bytes_are_kept_once(database: Database) -> None:
    Sources(database).add(source_file(name="again.txt"), "raw-text", "1")
    assert len(Sources(database).digests()) == 1


def test_an_unknown_source_has_no_bytes(database: Database) -> None:
    assert Sources(database).data("00") == b""
