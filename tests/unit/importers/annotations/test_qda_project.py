"""Projects of other programs, their ways of counting, and archives nobody should open."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.receiving import Entry, ForeignAnnotation, Unusable, Whereabouts
from newsreader.importers.annotations.registry import read_annotations
from tests.support.foreign import (
    CODES,
    USERS,
    archive,
    coding,
    project,
    qdpx,
    selection,
    text_source,
    write,
)

TEXT = "南岸新桥通车\n3月4日，青禾市南岸新桥通车。\n市民走上新桥。"
PEOPLE = "05e10000-0000-4000-8000-000000000001"
NOTE = '<Note guid="0A7E0000-0000-4000-8000-000000000001" creatingUser="{user}"{more}>{text}</Note>'


def note(text: str, more: str = "", user: str = PEOPLE) -> str:
    inner = f"<PlainTextContent>{text}</PlainTextContent>"
    return NOTE.format(user=user, more=more, text=inner)


REFERENCE = '<NoteRef targetGUID="0a7e0000-0000-4000-8000-000000000001"/>'


def read(path: Path) -> list[Entry]:
    return [*read_annotations(path)]


def only(path: Path) -> ForeignAnnotation:
    (entry,) = read(path)
    assert isinstance(entry, ForeignAnnotation)
    return entry


def refused(path: Path) -> str:
    with pytest.raises(BadInputError) as caught:
        read(path)
    return caught.value.key


def test_a_selection_is_an_annotation(tmp_path: Path) -> None:
    inner = "<Description>见图</Description>" + coding(2) + coding(1) + coding(9) + REFERENCE
    at = selection(
        2, 6, inner, creatingUser=PEOPLE.upper(), creationDateTime="2021-03-05T08:00:00Z"
    )
    document = project(text_source(at), codes=CODES, notes=note("核对\n一遍"), users=USERS)
    entry = only(qdpx(tmp_path / "a.qdpx", document, TEXT.encode()))
    assert entry.id == "5e1ec700-0000-4000-8000-000000000001"
    assert (entry.quote, entry.prefix, entry.suffix[:2]) == ("新桥通车", "南岸", "\n3")
    assert (entry.start, entry.end, entry.where.text) == (2, 6, TEXT)
    assert (entry.note, entry.tags) == ("核对\n一遍\n\n见图", ("交通/桥／梁", "交通"))
    assert (entry.creator, entry.created) == ("陈一", "2021-03-05T08:00:00.000Z")
    assert entry.modified == entry.created
    assert entry.answers == ()


def test_who_coded_made_it_where_nothing_else_is_said(tmp_path: Path) -> None:
    at = selection(2, 6, coding(1) + coding(2, PEOPLE))
    document = project(text_source(at), codes=CODES, users=USERS)
    assert only(qdpx(tmp_path / "a.qdpx", document, TEXT.encode())).creator == "陈一"


@pytest.mark.parametrize("folder", ["sources", "Sources"])
def test_folders_are_named_in_any_case_and_marks_are_no_text(tmp_path: Path, folder: str) -> None:
    document = project(text_source(selection(0, 2)))
    path = qdpx(tmp_path / "a.QDPX", document, b"\xef\xbb\xbf" + TEXT.encode(), folder)
    assert only(path).quote == "南岸"


@pytest.mark.parametrize(
    ("origin", "start", "name"),
    [
        ("ATLAS.ti 23", TEXT.index("市民"), ""),
        ("MAXQDA 2022", TEXT.index("市民") + 2, ""),
        ("Other", TEXT.index("市民"), "市民…"),
        ("ATLAS.ti 23", TEXT.index("市民") + 2, "市民走上"),
    ],
)
def test_line_ends_count_one_or_two(tmp_path: Path, origin: str, start: int, name: str) -> None:
    at = selection(start, start + 4, name=name)
    raw = TEXT.replace("\n", "\r\n").encode()
    entry = only(qdpx(tmp_path / "a.qdpx", project(text_source(at), origin=origin), raw))
    assert (entry.quote, entry.where.text) == ("市民走上", TEXT)
    assert entry.start == TEXT.index("市民")


def test_rare_characters_count_one_or_two(tmp_path: Path) -> None:
    text = "𠮷庆桥长1200米"
    for start, end in ((2, 4), (3, 5)):
        at = selection(start, end, name="桥长")
        path = qdpx(tmp_path / "a.qdpx", project(text_source(at)), text.encode())
        entry = only(path)
        assert (entry.quote, entry.start) == ("桥长", 2)
    at = selection(3, 900, name="桥长")
    (entry,) = read(qdpx(tmp_path / "b.qdpx", project(text_source(at)), text.encode()))
    assert isinstance(entry, Unusable)


def test_a_text_may_stand_in_the_document(tmp_path: Path) -> None:
    inner = f"<PlainTextContent>{TEXT}</PlainTextContent>{selection(0, 2)}"
    pdf = f'<PDFSource guid="b"><Representation guid="c">{inner}</Representation></PDFSource>'
    assert only(qdpx(tmp_path / "a.qdpx", project(pdf), None)).quote == "南岸"


def test_what_is_said_of_a_whole_text_is_about_the_article(tmp_path: Path) -> None:
    document = project(text_source(coding(1) + REFERENCE), codes=CODES, notes=note("全文"))
    topics, noted = read(qdpx(tmp_path / "a.qdpx", document, TEXT.encode()))
    assert isinstance(topics, ForeignAnnotation)
    assert isinstance(noted, ForeignAnnotation)
    assert (topics.tags, topics.is_about_all, topics.where.text) == (("交通",), True, TEXT)
    assert (noted.note, noted.tags, noted.creator) == ("全文", (), "")
    assert noted.id == "0a7e0000-0000-4000-8000-000000000001"


@pytest.mark.parametrize("origin", ["Newsreader", "Other 1.0"])
def test_what_we_say_of_a_source_names_the_article(tmp_path: Path, origin: str) -> None:
    """Other programs keep it when they write the project again."""
    said = "urn:newsreader:article:0a-1\nPaper: 日报: 晚刊\nDate: 2031-03-05\nPage: 3\nHead: 桥\n改"
    described = f"<Description>{said}</Description>" + selection(0, 2)
    document = project(text_source(described), origin=origin)
    where = only(qdpx(tmp_path / "a.qdpx", document, TEXT.encode())).where
    expected = Whereabouts("0a-1", "", "日报: 晚刊", "2031-03-05", 3, "桥", TEXT)
    assert where == expected


def test_what_others_say_of_a_source_names_nothing(tmp_path: Path) -> None:
    described = "<Description>Page: 3\nHead: 桥</Description>" + selection(0, 2)
    entry = only(qdpx(tmp_path / "a.qdpx", project(text_source(described)), TEXT.encode()))
    assert entry.where == Whereabouts(text=TEXT)


def test_in_our_own_projects_notes_tell_what_they_are(tmp_path: Path) -> None:
    inner = coding(1) + REFERENCE
    said = "“旧桥已拆”\n要紧"
    for name, quote in (("Unanchored: “旧桥已拆”", "旧桥已拆"), ("“旧桥已拆” 要紧", "")):
        told = note(said, more=f' name="{name}"')
        document = project(
            text_source(inner), codes=CODES, notes=told, users=USERS, origin="Newsreader"
        )
        found = read(qdpx(tmp_path / "a.qdpx", document, TEXT.encode()))
        noted = next(entry for entry in found if getattr(entry, "note", ""))
        assert (noted.quote, getattr(noted, "state", "")) == (
            quote,
            "unanchored" if quote else "anchored",
        )


def test_notes_may_lie_in_the_archive_or_nowhere(tmp_path: Path) -> None:
    linked = '<Note guid="0A7E0000-0000-4000-8000-000000000001" plainTextPath="internal://{}.txt"/>'
    for name, said in (("AA", TEXT), ("BB", "")):
        at = text_source(selection(0, 2, REFERENCE))
        document = project(at, notes=linked.format(name))
        assert only(qdpx(tmp_path / "a.qdpx", document, TEXT.encode())).note == said


@pytest.mark.parametrize(
    ("start", "end", "key"),
    [
        (-1, 4, "annotation-bad-place"),
        (4, 4, "annotation-bad-place"),
        ("x", 4, "annotation-bad-place"),
        (4, 4_000, "annotation-beyond-text"),
    ],
)
def test_bad_places_are_named(tmp_path: Path, start: object, end: object, key: str) -> None:
    document = project(text_source(selection(start, end) + selection(0, 2)))
    bad, good = read(qdpx(tmp_path / "a.qdpx", document, TEXT.encode()))
    assert isinstance(bad, Unusable)
    assert (bad.row, bad.error.key, good.row) == (1, key, 2)


@pytest.mark.parametrize("text", [None, b"", b" \n"])
def test_selections_without_their_text_are_named(tmp_path: Path, text: bytes | None) -> None:
    picture = '<PictureSource guid="b"><PictureSelection guid="c" name="图"/></PictureSource>'
    document = project(text_source(selection(0, 2, name="南岸")) + picture)
    found = read(qdpx(tmp_path / "a.qdpx", document, text))
    assert [getattr(entry, "quote", "") for entry in found] == ["南岸", "图"]
    assert all(isinstance(entry, Unusable) for entry in found)


def test_what_stands_after_a_damaged_text_is_read(tmp_path: Path) -> None:
    paths = [f"internal://{name}.txt" for name in "bcd"]
    texts = [text_source(selection(0, 2, name="南岸"), path) for path in paths]
    files = {"project.qde": project("".join(texts)), "sources/c.txt": TEXT.encode()}
    files |= {"sources/b.txt": b"\x89PNG\r\n\x1a\n" + bytes(99), "sources/d.txt": TEXT.encode()}
    lost, *found = read(archive(tmp_path / "a.qdpx", files))
    assert isinstance(lost, Unusable)
    assert (lost.quote, getattr(lost.error, "key", "")) == ("南岸", "annotation-no-source")
    assert [getattr(entry, "quote", "") for entry in found] == ["南岸", "南岸"]


def test_of_a_note_that_cannot_be_read_it_is_said_where_it_lies(tmp_path: Path) -> None:
    at = text_source(selection(0, 2, REFERENCE))
    lying = '<Note guid="0A7E0000-0000-4000-8000-000000000001" plainTextPath="internal://n.txt"/>'
    files = {"project.qde": project(at, notes=lying), "sources/AA.txt": TEXT.encode()}
    for data, said in ((b"\x89PNG\r\n\x1a\n" + bytes(99), "internal://n.txt"), (b"", "")):
        entry = only(archive(tmp_path / "a.qdpx", files | {"sources/n.txt": data}))
        assert entry.note == said


def test_archives_that_are_no_projects_are_refused(tmp_path: Path) -> None:
    assert refused(archive(tmp_path / "a.qdpx", {"x.txt": b"x"})) == "annotations-no-project"
    assert refused(archive(tmp_path / "a.zip", {"x.txt": b"x"})) == "annotations-unknown"
    assert refused(write(tmp_path / "b.qdpx", b"PK\x03\x04 cut off")) == "archive-damaged"
    assert refused(qdpx(tmp_path / "c.qdpx", project(""), None)) == "annotations-none"
    assert refused(archive(tmp_path / "d.qdpx", {})) == "annotations-no-project"


def test_hostile_projects_are_refused(tmp_path: Path) -> None:
    laughs = b'<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><Project>&b;</Project>'
    assert refused(qdpx(tmp_path / "a.qdpx", laughs, None)) == "xml-doctype"
    assert refused(qdpx(tmp_path / "b.qdpx", b"<Project><Sources>", None)) == "xml-damaged"
    deep = b"<Code name='a'>" * 5_000
    assert refused(qdpx(tmp_path / "c.qdpx", b"<Project>" + deep, None)) == "xml-damaged"
    bomb = {"project.qde": project(""), "sources/AA.txt": bytes(40 * 2**20)}
    assert refused(archive(tmp_path / "d.qdpx", bomb)) == "archive-bomb"
    climbing = {"project.qde": project(""), "../../AA.txt": b"x"}
    assert refused(archive(tmp_path / "e.qdpx", climbing)) == "archive-refused-name"


def test_a_document_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.importers.annotations.qda_archive.FILE_LIMIT", 10)
    path = tmp_path / "a.qdpx"
    with ZipFile(path, "w", ZIP_DEFLATED) as target:
        target.writestr("PROJECT.QDE", project(""))
    assert refused(path) == "annotations-too-large"


def test_a_text_that_many_sources_name_is_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = "".join(text_source(selection(0, 2)) for _ in range(9))
    path = qdpx(tmp_path / "a.qdpx", project(sources), TEXT.encode())
    limit = len(project(sources)) + 2 * len(TEXT.encode())
    monkeypatch.setattr("newsreader.importers.annotations.qda_archive.FILE_LIMIT", limit)
    assert [getattr(entry, "quote", "") for entry in read(path)] == ["南岸"] * 9


def test_texts_that_are_too_large_together_are_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = "".join(text_source(selection(0, 2), f"internal://{name}.txt") for name in "bc")
    document, text = project(sources), TEXT.encode()
    files = {"project.qde": document, "sources/b.txt": text, "sources/c.txt": text}
    limit = len(document) + len(text) + 1
    monkeypatch.setattr("newsreader.importers.annotations.qda_archive.FILE_LIMIT", limit)
    found, lost = read(archive(tmp_path / "a.qdpx", files))
    assert isinstance(found, ForeignAnnotation)
    assert isinstance(lost, Unusable)


def test_too_many_selections_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsreader.importers.annotations.qda_project.MOST", 1)
    document = project(text_source(selection(0, 2) + selection(2, 4)))
    path = qdpx(tmp_path / "a.qdpx", document, TEXT.encode())
    assert refused(path) == "annotations-too-many"
