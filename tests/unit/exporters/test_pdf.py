"""The PDF gives its text back exactly, in whatever Chinese typeface there is."""

import tracemalloc
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pypdfium2
import pytest
from fpdf import FPDF
from pypdfium2 import raw

from newsreader.core.errors import MachineError
from newsreader.exporters.pdf import exporter, font
from newsreader.exporters.pdf.document import Document
from newsreader.exporters.pdf.exporter import Pdf
from newsreader.exporters.pdf.font import MISSING, VARIABLE, Font, chinese_font
from newsreader.exporters.pdf.look import Look, Stretch
from newsreader.exporters.pdf.paragraphs import paragraphs
from newsreader.exporters.pdf.setting import set_in_lines
from newsreader.exporters.pdf.sheet import Sheet
from tests.support.awkward import LONG, awkward
from tests.support.collections import everything, put, written
from tests.support.validators import run

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "exporters" / "pdf.txt"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Both collections, written once: each takes a second."""
    folder = tmp_path_factory.mktemp("pdf")
    return (
        put(Pdf(), everything(), folder / "everything.pdf"),
        put(Pdf(), awkward(), folder / "awkward.pdf"),
    )


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return "\n".join(pages).replace("\r\n", "\n")


def bare(text: str) -> str:
    return "".join(text.split())


def test_the_text_is_that_of_the_golden_file(files: tuple[Path, Path]) -> None:
    text = text_of(files[0])
    assert text == GOLDEN.read_text("utf-8"), "if the change is meant, look at it and replace it"
    for article in (article for issue in everything().issues for article in issue.articles):
        assert bare(article.text).replace("\x00", MISSING) in bare(text)


def test_qpdf_finds_nothing_wrong_and_would_notice(
    files: tuple[Path, Path], tmp_path: Path
) -> None:
    for path in files:
        said = run("qpdf", "--check", path)
        assert (said.returncode, said.stderr) == (0, "")
    cut = tmp_path / "cut.pdf"
    cut.write_bytes(files[0].read_bytes()[:-200])
    assert run("qpdf", "--check", cut).returncode


def test_poppler_reads_the_same_words_and_their_typefaces_are_inside(
    files: tuple[Path, Path], tmp_path: Path
) -> None:
    for path in files:
        assert bare(run("pdftotext", "-raw", path, "-").stdout) == bare(text_of(path))
        assert typefaces_inside(path) == {True}
    plain = FPDF()
    plain.add_page()
    plain.set_font("Helvetica")
    plain.cell(text="bridge")
    plain.output(str(tmp_path / "plain.pdf"))
    assert typefaces_inside(tmp_path / "plain.pdf") == {False}


def typefaces_inside(path: Path) -> set[bool]:
    """Tell of the typefaces whether they are embedded, in part, and say which letters they are."""
    _, _, *rows = run("pdffonts", path).stdout.splitlines()
    return {row.split()[-5:-2] == ["yes"] * 3 for row in rows}


def test_what_a_typeface_has_not_is_marked(files: tuple[Path, Path]) -> None:
    text = bare(text_of(files[1]))
    assert LONG in text
    assert f"控制{MISSING}{MISSING}符与𠮷" in text


def test_other_words_are_noticed(files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporter, "_AT_ONCE", 2)
    Pdf().check(files[0], everything())
    Pdf().check(files[1], awkward())
    with pytest.raises(MachineError):
        Pdf().check(files[0], awkward())


def test_the_same_collection_gives_the_same_bytes(files: tuple[Path, Path]) -> None:
    assert written(Pdf(), everything()) == files[0].read_bytes()


def test_pages_have_an_outline(files: tuple[Path, Path]) -> None:
    document = pypdfium2.PdfDocument(files[0])
    titles = [(each.level, each.get_title()) for each in document.get_toc()]
    document.close()
    assert titles == [
        (0, "青禾日报 2031-03-05 第1204期"),
        (1, "南岸新桥通车"),
        (0, "0" * 16),
        (1, "（无题）"),
    ]


def test_the_outline_leads_to_the_page_with_the_head(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    with closing(Sheet(chinese_font(), "", datetime(2031, 3, 5, tzinfo=UTC))) as sheet:
        sheet.turn()
        for number in range(100):
            sheet.paragraph(Look(16), Stretch(f"第{number}题"), level=0)
        with path.open("wb") as stream:
            sheet.write_to(stream)
    with closing(pypdfium2.PdfDocument(path)) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
        leads = [(each.get_title(), each.get_dest().get_index()) for each in document.get_toc()]
    assert leads == [(head, at) for at, page in enumerate(pages) for head in page.split()]


def drawn(path: Path, *paragraphs: tuple[Look, Stretch, bool]) -> Path:
    """Set paragraphs, the title page left out; of each is said whether it keeps."""
    with closing(Sheet(chinese_font(), "", datetime(2031, 3, 5, tzinfo=UTC))) as sheet:
        sheet.turn()
        for look, stretch, keeps in paragraphs:
            sheet.paragraph(look, stretch, keeps=keeps)
        with path.open("wb") as stream:
            sheet.write_to(stream)
    return path


def shapes(page: pypdfium2.PdfPage) -> list[tuple[float, ...]]:
    """Return where shapes are on a page: left, bottom, right and top."""
    return [each.get_bounds() for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])]


def test_heads_and_single_lines_are_not_parted_from_what_belongs_to_them(tmp_path: Path) -> None:
    head, body = Look(16, before=3, bold=True), Look(11, first=2)
    some = [(head, Stretch("题" * 40), True), (body, Stretch("文" * 100 + "末"), False)]
    path = drawn(tmp_path / "a.pdf", *some * 30)
    with closing(pypdfium2.PdfDocument(path)) as document:
        pages = [each.get_textpage().get_text_range().split() for each in document]
    assert len(pages) > 4
    assert all(page[0][0] == "题" for page in pages)
    assert all(page[-1][-1] == "末" for page in pages)


def test_what_no_page_holds_runs_on(tmp_path: Path) -> None:
    path = drawn(tmp_path / "a.pdf", (Look(24, bold=True), Stretch("题" * 900), False))
    with closing(pypdfium2.PdfDocument(path)) as document:
        pages = [bare(each.get_textpage().get_text_range()) for each in document]
    assert "".join(pages) == "题" * 900
    assert len(pages) == 3


def test_what_stands_on_the_page_of_the_next() -> None:
    kept = [each.text[:5] for each in paragraphs(everything()) if each.keeps]
    assert kept[:6] == ["青禾日报 ", "第1版", "南岸新桥通", "[1] 南", "乙 203", "[2] 桥"]
    assert kept[6:10] == ["[3] 𠮷", "#桥梁", "[4] 庆", "=1+1"]


def test_what_is_said_of_a_collection_has_labels() -> None:
    told = replace(everything(), description="桥\n与路", rights="公有领域")
    assert [each.text for each in paragraphs(told)][1:4] == ["说明：桥", "与路", "权利：公有领域"]


def test_pages_have_numbers_that_are_not_copied(files: tuple[Path, Path]) -> None:
    with closing(pypdfium2.PdfDocument(files[1])) as document:
        for number, page in enumerate(document, 1):
            feet = [top for *_, top in shapes(page) if top < 60]
            assert len(feet) == len(str(number))


def test_a_number_stands_over_the_end_of_marked_words(tmp_path: Path) -> None:
    marked = Stretch("桥" * 60, mark="[12]")
    path = drawn(tmp_path / "a.pdf", (Look(11), marked, False))
    with closing(pypdfium2.PdfDocument(path)) as document:
        page, text = document[0], document[0].get_textpage()
        last = text.get_charbox(text.count_chars() - 1)
        over = [each for each in shapes(page) if each[1] > 60]
        assert bare(text.get_text_range()) == "桥" * 60
    assert len(over) == len("[12]")
    assert max(right for _, _, right, _ in over) == pytest.approx(last[2], abs=2)
    assert all(last[3] - 2 < bottom < top < last[3] + 8 for _, bottom, _, top in over)


def test_a_typeface_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "a.ttc"
    file.touch()
    for value, number in ((f"{file}#3", 3), (str(file), 0)):
        monkeypatch.setenv(VARIABLE, value)
        assert chinese_font() == Font(file, number)


def test_without_a_typeface_nothing_is_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(font, "_KNOWN", ("/nowhere.ttc#0",))
    monkeypatch.delenv(VARIABLE, raising=False)
    with pytest.raises(MachineError) as caught:
        put(Pdf(), everything(), tmp_path / "a.pdf")
    assert caught.value.key == "no-chinese-font"


def test_heads_alone_are_bold(files: tuple[Path, Path]) -> None:
    document = pypdfium2.PdfDocument(files[0])
    page = document[1]
    texts = [each.raw for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])]
    stroked = [raw.FPDFTextObj_GetTextRenderMode(each) for each in texts]
    page.close()
    document.close()
    heads = ["青禾日报 2031-03-05 第1204期", "南岸新", "桥通车"]
    assert stroked.count(raw.FPDF_TEXTRENDERMODE_FILL_STROKE) == len(heads)
    assert stroked.count(raw.FPDF_TEXTRENDERMODE_FILL) == len(stroked) - len(heads)


def test_a_word_wider_than_a_line_is_broken_where_the_line_ends() -> None:
    lines = set_in_lines([Stretch("桥abcdefgh。")], 3, 1, lambda _character: 1)
    assert ["".join(part.text for part in line) for line in lines] == ["桥a", "bcd", "efg", "h。"]


def test_memory_does_not_hold_all_pages(tmp_path: Path) -> None:
    path, noise = tmp_path / "a.pdf", Random(1)
    document = Document(lambda: None)
    document.set_font("Helvetica")
    document.add_page()
    tracemalloc.start()
    for at in range(600):
        if at % 10 == 0:
            document.add_page()
        document.text(20, 20, noise.randbytes(3_000).hex())
    with path.open("wb") as stream:
        document.write_to(stream)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    document.close()
    assert peak < path.stat().st_size / 2
    assert not run("qpdf", "--check", path).returncode
