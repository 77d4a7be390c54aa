from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, LibraryError
from newsreader.core.facsimile import Facsimile, MediaType, Placement
from newsreader.core.ids import IssueId
from newsreader.core.spans import Span
from newsreader.importers.bundle import pack
from newsreader.services import illustrating
from newsreader.services.history import UndoName
from newsreader.services.library import Library
from tests.support.builders import ISSUE_ID, plain_issue
from tests.support.library import NAME, make_library, store
from tests.support.pictures import pdf, png
from tests.support.printed import BLOCKS, printed_page

CHANGED = Changes(issues=frozenset({ISSUE_ID}))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as made:
        yield made


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    return written(tmp_path, "scan.png", png())


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def shown(library: Library) -> list[tuple[int, str, int]]:
    found = library.illustrating.of_issue(ISSUE_ID)
    return [(item.page, item.name, item.sheet) for item in found]


def test_a_picture_is_kept_whole_and_shows_its_page(library: Library, scan: Path) -> None:
    assert library.illustrating.attach(ISSUE_ID, 2, scan) == CHANGED
    (facsimile,) = library.illustrating.of_issue(ISSUE_ID)
    size = scan.stat().st_size
    digest = facsimile.sha256
    assert facsimile == Facsimile(2, 0, digest, "scan.png", MediaType.PNG, size)
    assert library.illustrating.picture(digest) == scan.read_bytes()


def test_attaching_replacing_and_detaching_are_undone_and_redone(
    library: Library, scan: Path, tmp_path: Path
) -> None:
    file = written(tmp_path, "issue.pdf", pdf(3))
    states = [shown(library)]
    library.illustrating.attach(ISSUE_ID, 1, scan)
    states.append(shown(library))
    library.illustrating.attach(ISSUE_ID, 1, file, sheet=2)
    states.append(shown(library))
    assert library.illustrating.detach(ISSUE_ID, 1) == CHANGED
    states.append(shown(library))
    assert states == [[], [(1, "scan.png", 0)], [(1, "issue.pdf", 2)], []]
    assert library.history.undo_name is UndoName.FACSIMILE
    for state in reversed(states[:-1]):
        assert library.history.undo() == CHANGED
        assert shown(library) == state
    for state in states[1:]:
        library.history.redo()
        assert shown(library) == state


def test_several_are_placed_in_one_step(library: Library, tmp_path: Path) -> None:
    file = library.illustrating.keep(written(tmp_path, "issue.pdf", pdf(2)))
    placed = [Placement(1, file.sha256, 1), Placement(3, file.sha256, 0)]
    library.illustrating.place(ISSUE_ID, placed)
    assert shown(library) == [(1, "issue.pdf", 1), (3, "issue.pdf", 0)]
    library.history.undo()
    assert shown(library) == []


def test_nothing_is_done_twice(library: Library, scan: Path) -> None:
    library.illustrating.attach(ISSUE_ID, 1, scan)
    assert not library.illustrating.attach(ISSUE_ID, 1, scan)
    assert not library.illustrating.detach(ISSUE_ID, 2)
    library.history.undo()
    assert library.history.undo_name is None


def test_what_was_attached_is_there_again(library: Library, scan: Path, tmp_path: Path) -> None:
    library.illustrating.attach(ISSUE_ID, 1, scan)
    library.close()
    with Library.open(tmp_path / NAME, read_only=True) as again:
        (facsimile,) = again.illustrating.of_issue(ISSUE_ID)
        assert again.illustrating.picture(facsimile.sha256) == scan.read_bytes()
        with pytest.raises(LibraryError, match="cannot be written"):
            again.illustrating.detach(ISSUE_ID, 1)
        with pytest.raises(LibraryError, match="cannot be written"):
            again.illustrating.keep(scan)


def test_an_issue_has_as_many_pages_as_printed_or_found(library: Library) -> None:
    text, recognised = plain_issue(["题\n文"])
    store(library._database, text, recognised)
    (other,) = {item.id for item in library.reading.issues()} - {ISSUE_ID}
    assert library.illustrating.pages(ISSUE_ID) == 4
    assert library.illustrating.pages(other) == 1


def test_images_are_tried_with_what_shows_them(
    library: Library, scan: Path, tmp_path: Path
) -> None:
    tried: list[tuple[bytes, MediaType, str]] = []
    file = library.illustrating.examine(scan, lambda *given: tried.append(given))
    assert tried == [(scan.read_bytes(), MediaType.PNG, "scan.png")]
    assert (file.sheets, file.name) == (1, "scan.png")
    issue = written(tmp_path, "issue.pdf", pdf(4))
    assert library.illustrating.examine(issue, lambda *given: tried.append(given)).sheets == 4
    assert library.illustrating.examine(scan) == file
    assert len(tried) == 1


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "picture-unknown"),
        (b"GIF89a", "picture-unknown"),
        (b"%PDF-1.7", "pdf-broken"),
        (pdf(0), "pdf-broken"),
        (pdf(1, locked=True), "pdf-encrypted"),
        (pdf(401), "pdf-too-long"),
    ],
    ids=["empty", "gif", "broken", "no page", "locked", "long"],
)
def test_what_can_be_no_facsimile_is_refused(
    library: Library, tmp_path: Path, data: bytes, key: str
) -> None:
    with pytest.raises(BadInputError) as caught:
        library.illustrating.attach(ISSUE_ID, 1, written(tmp_path, "thing", data))
    assert caught.value.key == key
    assert "thing" in str(caught.value)
    assert shown(library) == []


def test_a_huge_file_is_not_even_read(library: Library, tmp_path: Path) -> None:
    path = written(tmp_path, "huge.jpg", b"\xff\xd8\xff")
    with path.open("ab") as stream:
        stream.truncate(2 * 2**30)
    with pytest.raises(BadInputError, match=f"larger than {illustrating.SIZE_LIMIT // 2**20} MB"):
        library.illustrating.keep(path)


@pytest.mark.parametrize(("name", "key"), [("", "is-folder"), ("gone.png", "no-such-file")])
def test_what_is_no_file_is_refused(library: Library, tmp_path: Path, name: str, key: str) -> None:
    with pytest.raises(BadInputError) as caught:
        library.illustrating.keep(tmp_path / name)
    assert caught.value.key == key


@pytest.mark.parametrize("sheet", [-1, 2])
def test_a_sheet_that_a_file_has_not(library: Library, tmp_path: Path, sheet: int) -> None:
    file = written(tmp_path, "issue.pdf", pdf(2))
    with pytest.raises(BadInputError, match="has no page"):
        library.illustrating.attach(ISSUE_ID, 1, file, sheet)


def test_ids_that_are_not_there(library: Library, scan: Path) -> None:
    with pytest.raises(BadInputError, match="no issue"):
        library.illustrating.attach(IssueId("x"), 1, scan)
    with pytest.raises(BadInputError, match="no issue"):
        library.illustrating.of_issue(IssueId("x"))
    with pytest.raises(BadInputError, match="does not hold"):
        library.illustrating.picture("0" * 64)
    with pytest.raises(BadInputError, match="does not hold"):
        library.illustrating.place(ISSUE_ID, [Placement(1, "0" * 64)])
    assert not library.illustrating.of_issue(ISSUE_ID)


def test_there_is_no_page_nought(library: Library, scan: Path) -> None:
    with pytest.raises(BadInputError):
        library.illustrating.attach(ISSUE_ID, 0, scan)


def printed(library: Library, folder: Path) -> IssueId:
    """Import a page of which it is known where the words stand."""
    path = written(folder, "page.xml", printed_page(BLOCKS).alto.encode())
    report, _ = library.importing.run([path])
    return report.imported[0].issue_id


def test_the_words_of_a_page_know_where_they_are_printed_and_read(
    library: Library, tmp_path: Path
) -> None:
    issue = printed(library, tmp_path)
    source = library.reading.source_text(issue)
    boxes = library.illustrating.boxes(issue, 1)
    assert len(boxes) == len(printed_page(BLOCKS).words)
    read = 0
    for box in boxes:
        found = library.illustrating.reading_place(issue, box.span)
        if found is not None:
            article, place = found
            assert place.of(library.reading.article(article).text) == box.span.of(source)
            read += 1
    assert read > 20
    assert library.illustrating.reading_place(issue, boxes[0].span) is None
    assert library.illustrating.boxes(issue, 2) == ()


def test_corrected_words_are_found_too(library: Library, tmp_path: Path) -> None:
    issue = printed(library, tmp_path)
    start = library.reading.source_text(issue).index("走上")
    words = Span(start, start + 2)
    found = library.illustrating.reading_place(issue, words)
    assert found is not None
    article, place = found
    library.correcting.replace(article, Span(place.start - 2, place.start), "市里的民众")
    assert library.illustrating.reading_place(issue, words) == (article, place.shifted(3))


def pages_of(library: Library, folder: Path, *pages: str) -> tuple[list[int], list[int]]:
    """Import pages; return the numbers of pages that have boxes, and that articles are on."""
    files = {f"{at}.xml": text.encode() for at, text in enumerate(pages)}
    report, _ = library.importing.run([written(folder, "pages.zip", pack(files))])
    issue = report.imported[0].issue_id
    boxes = [page for page in range(1, 99) if library.illustrating.boxes(issue, page)]
    return boxes, sorted({article.page for article in library.reading.articles(issue)})


SECOND = ([["雨水润新苗"]], [["本报讯", "（记者", "沈一禾）", "昨夜", "春雨。"]])


def test_pages_have_the_numbers_of_their_articles(library: Library, tmp_path: Path) -> None:
    masthead = printed_page(BLOCKS, number=3).alto
    second = printed_page(SECOND, number=4).alto
    assert pages_of(library, tmp_path, masthead, second) == ([1, 4], [1, 4])
    beside = printed_page([[["春茧", "收购处", "在南街。"]]], number=9).alto
    boxes, articles = pages_of(library, tmp_path, masthead, second, beside)
    assert boxes == [1, 4, 9]
    assert set(articles) <= {1, 4, 9}


def test_other_formats_say_nothing_of_places(library: Library) -> None:
    assert library.illustrating.boxes(ISSUE_ID, 1) == ()
    with pytest.raises(BadInputError, match="no issue"):
        library.illustrating.boxes(IssueId("x"), 1)
    with pytest.raises(BadInputError, match="no issue"):
        library.illustrating.reading_place(IssueId("x"), Span(0, 1))
