"""Files that are handed over come to the window that can take them."""

from pathlib import Path

import pytest

from newsreader.services.holding import Holding, held_by
from tests.support.builders import BRIDGE_ID
from tests.support.foreign import HYPOTHESIS, archive, on_article, project, w3c, write
from tests.support.library import NAME, make_library


def kind_of(path: Path) -> Holding:
    (kind,) = (kind for kind, held in held_by([path]).items() if held == (path,))
    return kind


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
    assert kind_of(write(tmp_path / "a.txt", data)) is Holding.ANNOTATIONS


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
        assert kind_of(write(tmp_path / f"a{suffix}", data)) is Holding.ISSUES


def test_folders_and_what_is_gone_are_left_to_the_import_of_issues(tmp_path: Path) -> None:
    assert kind_of(tmp_path) is Holding.ISSUES
    assert kind_of(tmp_path / "gone") is Holding.ISSUES


def test_what_cannot_be_reached_is_left_to_the_import_of_issues(tmp_path: Path) -> None:
    assert kind_of(tmp_path / ("长" * 300)) is Holding.ISSUES


def test_a_mixed_lot_is_sorted_and_keeps_its_order(tmp_path: Path) -> None:
    make_library(tmp_path).close()
    bundle = archive(tmp_path / "x.zip", {"b/bagit.txt": b"x"})
    noted = write(tmp_path / "a.json", HYPOTHESIS)
    coded = archive(tmp_path / "a.qdpx", {"project.qde": project("")})
    issue = write(tmp_path / "b.txt", "青禾日报".encode())
    assert held_by([noted, bundle, tmp_path / NAME, issue, coded]) == {
        Holding.ISSUES: (issue,),
        Holding.LIBRARY: (bundle, tmp_path / NAME),
        Holding.ANNOTATIONS: (noted, coded),
    }
    assert not any(held_by([]).values())
