"""Files in folders and archives that are one issue together are found as one."""

from pathlib import Path

import pytest

from newsreader.core.errors import NewsreaderError
from newsreader.core.reports import FailedSource
from newsreader.importers import reading
from newsreader.importers.base import FoundBundle, FoundFile
from newsreader.importers.grouping import files_of_mets, grouped
from newsreader.importers.registry import expand, read
from tests.support.formats import FIRST_PAGE, SECOND_PAGE, TREE, epaper, mets
from tests.unit.importers.test_archive import zipped

ISSUE = {"mets.xml": mets(TREE), "alto/0001.xml": FIRST_PAGE, "alto/0002.xml": SECOND_PAGE}


def written(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def outcome(path: Path) -> list[tuple[str, int]]:
    """Return every source with how many files it is made of; 0 where it cannot be read."""
    found: list[tuple[str, int]] = []
    for item in expand(path):
        label = item.path if isinstance(item, FailedSource) else item.label
        label = label.removeprefix(str(path)).lstrip("/ ")
        try:
            if isinstance(item, FailedSource):
                raise item.error
            read(item)
            found.append((label, len(item.files) if isinstance(item, FoundBundle) else 1))
        except NewsreaderError as error:
            found.append((f"{error.key}:{label}", 0))
    return found


def test_a_folder_of_mets_and_alto(tmp_path: Path) -> None:
    written(tmp_path / "a", ISSUE)
    written(tmp_path / "b", {"note.txt": "甲", "z.xml": "<l/>"})
    assert outcome(tmp_path) == [("a/mets.xml", 3), ("b/note.txt", 1), ("xml-unknown:b/z.xml", 0)]


def test_the_same_from_an_archive(tmp_path: Path) -> None:
    folder = written(tmp_path / "issue", ISSUE)
    archive = zipped(tmp_path / "issue.zip", *ISSUE.items())
    (one,), (other,) = expand(folder), expand(archive)
    assert isinstance(one, FoundBundle)
    assert isinstance(other, FoundBundle)
    assert read(one) == read(other)


def test_the_mets_file_itself(tmp_path: Path) -> None:
    folder = written(tmp_path, ISSUE)
    assert outcome(folder / "mets.xml") == [("", 3)]
    (folder / "alto" / "0002.xml").unlink()
    (folder / "alto" / "0002.xml").symlink_to("/etc/passwd")
    assert outcome(folder / "mets.xml") == [("", 2)]
    (folder / "alto" / "0001.xml").write_text("<l/>")
    assert outcome(folder / "mets.xml") == [("mets-alone:", 0)]


def test_a_mets_file_that_leads_out(tmp_path: Path) -> None:
    folder = written(tmp_path / "in", {"mets.xml": mets(TREE, ("../0001.xml", "x%00y.xml"))})
    written(tmp_path, {"0001.xml": FIRST_PAGE})
    assert outcome(folder / "mets.xml") == [("mets-alone:", 0)]


def test_two_issues_in_one_folder(tmp_path: Path) -> None:
    second = {"second.xml": mets(TREE, ("0003.xml",)), "0003.xml": FIRST_PAGE}
    written(tmp_path, {"first.xml": mets(TREE), "0001.xml": FIRST_PAGE, "0002.xml": SECOND_PAGE})
    written(tmp_path, second)
    assert sorted(outcome(tmp_path)) == [("first.xml", 3), ("second.xml", 2)]


def test_a_damaged_mets_file_leaves_the_pages(tmp_path: Path) -> None:
    written(tmp_path, {**ISSUE, "mets.xml": mets(TREE)[:-30]})
    assert outcome(tmp_path) == [("xml-damaged:mets.xml", 0), ("alto", 2)]


def test_pages_without_mets(tmp_path: Path) -> None:
    written(tmp_path / "a", {"1.xml": FIRST_PAGE, "2.xml": SECOND_PAGE})
    written(tmp_path / "b", {"1.xml": FIRST_PAGE})
    assert outcome(tmp_path) == [("a", 2), ("b/1.xml", 1)]


def test_web_pages_of_one_paper_and_day(tmp_path: Path) -> None:
    time = '<meta property="article:published_time" content="2031-03-07T08:00">'
    plain = f"{time}<p>昨夜一场春雨，全市麦田受益。"
    site = '<meta property="og:site_name" content="青禾晚报">'
    written(
        tmp_path,
        {
            "a.htm": epaper(),
            "b.htm": epaper("雨水润新苗"),
            "c.htm": epaper(date="2031-03-06"),
            "d.html": site + plain,
            "e.html": site + plain.replace("春雨", "大雨"),
            "f.html": plain,
            "g.html": "<p>没有日期的一页文字。</p>",
        },
    )
    assert outcome(tmp_path) == [
        ("(2031-03-05, 1)", 2),
        ("c.htm", 1),
        ("(2031-03-07, 3)", 2),
        ("f.html", 1),
        ("g.html", 1),
    ]


def test_members_of_one_name_are_all_kept(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "x.zip", ("1.xml", FIRST_PAGE), ("1.xml", SECOND_PAGE))
    (found,) = expand(archive)
    assert isinstance(found, FoundBundle)
    assert "春茧" in read(found).text
    twice = FoundBundle(found.label, found.name, found.folder, found.files[:1] * 2)
    assert read(twice).data.count(b"1 (2).xml") == 2


def test_a_bundle_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BUNDLE_LIMIT", 3_000)
    written(tmp_path, ISSUE)
    assert outcome(tmp_path)[0][0].startswith("file-too-large")


def test_a_page_that_went_away(tmp_path: Path) -> None:
    written(tmp_path, ISSUE)
    (found,) = expand(tmp_path)
    (tmp_path / "alto" / "0001.xml").unlink()
    assert not isinstance(found, FailedSource)
    with pytest.raises(NewsreaderError, match="no file"):
        read(found)


def test_a_file_that_cannot_be_read_is_no_part_of_anything(tmp_path: Path) -> None:
    found = FoundFile(tmp_path / "none.xml", "none.xml", "none.xml")
    assert files_of_mets(found) == []
    assert list(grouped([found])) == [found]
