"""Files that are handed over come to the window that can take them."""

from pathlib import Path

import pytest

from newsreader.services.holding import Holding, held_by
from tests.support.builders import BRIDGE_ID
from tests.support.foreign import HYPOTHESIS, archive, on_article, project, w3c, write
from tests.support.library import NAME, make_library


@pytest.mark.parametrize(
    "value",
    [
        w3c("桥", target=on_article(BRIDGE_ID, "桥")),
        {"@context": "http://www.w3.org/ns/anno.jsonld", "items": []},
        "引文\t附注\n桥\t一\n",
        "Code,Coded Segment\n桥梁,桥\n",
        "标题,内容,批注\n新桥,通车,好\n",
    ],
)
def test_annotations_say_so_themselves(tmp_path: Path, value: object) -> None:
    data = value.encode() if isinstance(value, str) else value
    assert held_by([write(tmp_path / "a.txt", data)]) is Holding.ANNOTATIONS


@pytest.mark.parametrize(
    "data",
    [
        "标题,内容,备注,标签,作者\n新桥,通车,好,交通,甲\n".encode(),
        '[{"title": "新桥", "content": "通车"}]'.encode(),
        '{"items": [{"target": "青禾", "text": "通车"}]}'.encode("utf-16"),
        "青禾日报\n2031年3月5日".encode("gb18030"),
        b"",
        bytes(range(256)),
        b"PK\x03\x04 damaged",
    ],
)
def test_what_may_be_an_issue_is_one(tmp_path: Path, data: bytes) -> None:
    for suffix in (".csv", ".json", ".txt"):
        assert held_by([write(tmp_path / f"a{suffix}", data)]) is Holding.ISSUES


def test_folders_and_what_is_gone_are_left_to_the_import_of_issues(tmp_path: Path) -> None:
    assert held_by([tmp_path]) is Holding.ISSUES
    assert held_by([tmp_path / "gone"]) is Holding.ISSUES
    assert held_by([]) is Holding.ISSUES


def test_what_cannot_be_reached_is_left_to_the_import_of_issues(tmp_path: Path) -> None:
    assert held_by([tmp_path / ("长" * 300)]) is Holding.ISSUES


def test_other_libraries_are_brought_in_one_by_one(tmp_path: Path) -> None:
    make_library(tmp_path).close()
    bundle = archive(tmp_path / "x.zip", {"b/bagit.txt": b"x"})
    assert {held_by([each]) for each in (tmp_path / NAME, bundle)} == {Holding.LIBRARY}
    assert held_by([tmp_path / NAME, bundle]) is Holding.ISSUES


def test_a_mixed_lot_is_looked_at_as_issues(tmp_path: Path) -> None:
    noted = write(tmp_path / "a.json", HYPOTHESIS)
    coded = archive(tmp_path / "a.qdpx", {"project.qde": project("")})
    issue = write(tmp_path / "b.txt", "青禾日报".encode())
    assert held_by([noted, coded]) is Holding.ANNOTATIONS
    assert held_by([noted, issue]) is Holding.ISSUES
