"""Annotations taken in on the command line: counts, reasons, statuses."""

from contextlib import nullcontext
from pathlib import Path

import pytest

from newsreader.cli.statuses import STOPPED
from tests.support.foreign import on_article, w3c, write
from tests.unit.cli.conftest import Newsreader

KEYS = {"new", "equal", "different", "uncertain", "unanchored", "unplaced", "invalid", "items"}
KEYS |= {"notes", "topics", "restyled"}


def test_annotations_come_in_once(newsreader: Newsreader, article: str, tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonld", w3c("还书角", body="何处", creator="乙"))
    tried = newsreader("import-annotations", path, "--dry-run", "--json")
    assert (tried.status, set(tried.json), tried.json["new"]) == (0, KEYS, 1)
    assert newsreader("annotations", "--json").json == []
    done = newsreader("import-annotations", path)
    assert (done.status, done.err) == (0, "")
    assert done.out == "Annotations added: 1\n"
    (made,) = newsreader("annotations", "--json").json
    assert (made["article_id"], made["note"], made["creator"]) == (article, "何处", "乙")
    again = newsreader("import-annotations", path, "--json")
    assert (again.status, again.json["equal"], again.json["new"]) == (0, 1, 0)
    (item,) = again.json["items"]
    assert set(item) == {"outcome", "file", "row", "id", "quote", "article_id", "reason"}
    assert newsreader("import-annotations", path).out == "Annotations added: 0; here already: 1\n"


def test_what_cannot_be_added_is_named(newsreader: Newsreader, library: Path) -> None:
    path = write(library.with_name("a.json"), [w3c("没有这样的文字。" * 9), 7])
    done = newsreader("import-annotations", path)
    assert done.status == 1
    assert "a.json:1: “没有这样的文字。" in done.err
    assert "a.json:2: This is not an annotation" in done.err
    assert done.out == "Annotations added: 0; without an article here: 1; unusable: 1\n"


def test_every_kind_is_counted_by_itself(
    newsreader: Newsreader, article: str, tmp_path: Path
) -> None:
    topics = [{"value": tag, "purpose": "tagging"} for tag in ("交通", "桥")]
    whole = w3c("", id="urn:x:1", target=on_article(article), body=["全文", *topics])
    marked = w3c("还书角", id="urn:x:2", stylesheet={"label": "存疑"})
    lost = whole | {"id": "urn:x:3", "target": on_article("0-1")}
    path = write(tmp_path / "a.json", [whole, marked, lost])
    tried = newsreader("import-annotations", path, "--dry-run", "--json")
    assert (tried.json["new"], tried.json["restyled"]) == (1, 1)
    assert (tried.json["notes"]["new"], tried.json["topics"]["unplaced"]) == (1, 2)
    done = newsreader("import-annotations", path)
    assert done.out == (
        "Annotations added: 1; their style is not here, so in another: 1\n"
        "Notes and replies: new: 1; without an article here: 1\n"
        "Topics of articles: new: 2; without an article here: 2\n"
    )
    assert done.status == 1


def test_what_is_to_be_checked_is_told(
    newsreader: Newsreader, article: str, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.json", w3c("", target=on_article(article, "绝无此语此言")))
    tried = newsreader("import-annotations", path, "--dry-run")
    assert tried.status == 0
    assert "a.json:1: “绝无此语此言”: Its words are not in the article" in tried.out
    assert "Nothing was done." in tried.out


def test_it_is_told_in_chinese(
    newsreader: Newsreader, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEWSREADER_LANGUAGE", "zh")
    path = write(library.with_name("a.json"), [w3c("还书角"), 7])
    done = newsreader("import-annotations", path, "--dry-run")
    assert done.out == "未作改动。将添加批注 1 条；无法使用 1 条\n"


def test_one_bad_file_among_others_is_named(newsreader: Newsreader, library: Path) -> None:
    good = write(library.with_name("a.json"), w3c("还书角"))
    bad = write(library.with_name("b.json"), b"{")
    done = newsreader("import-annotations", bad, good, "--json")
    assert (done.status, done.json["new"], done.json["invalid"]) == (1, 1, 1)
    assert "b.json: “b.json” is not valid JSON" in done.err
    merged = newsreader("import-annotations", library)
    assert merged.status == 1
    assert "newsreader merge" in merged.err


def test_ctrl_c_leaves_nothing_behind(
    newsreader: Newsreader, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = nullcontext(lambda: True)
    monkeypatch.setattr("newsreader.cli.import_annotations.stoppable", lambda: stopped)
    path = write(library.with_name("a.json"), w3c("还书角"))
    assert newsreader("import-annotations", path).status == STOPPED
    assert newsreader("annotations", "--json").json == []


def test_wrong_usage_is_told(newsreader: Newsreader, library: Path) -> None:
    path = write(library.with_name("a.json"), w3c("还书角"))
    for wrong in (
        ["--format", "docx"],
        ["--map", "quote"],
        ["--map", "甲=乙"],
        ["--encoding", "x"],
    ):
        assert newsreader("import-annotations", path, *wrong).status == 2
