"""Another library reads the document: its texts, highlights and comments."""

from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from lxml import etree

from newsreader.core.annotation import Style
from newsreader.core.errors import MachineError
from newsreader.exporters.colours import COLOURS
from newsreader.exporters.docx.exporter import Docx
from tests.support.awkward import LONG, SCRIPT, TITLE, awkward
from tests.support.collections import everything, put, styled
from tests.support.exported import changed
from tests.support.validators import open_xml_errors

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(collection: object, tmp_path: Path) -> Document:
    return docx.Document(str(put(Docx(), collection, tmp_path / "a.docx")))  # type: ignore[arg-type]


def texts(document: Document, style: str) -> list[str]:
    return [each.text for each in document.paragraphs if each.style.name == style]


def test_the_open_xml_sdk_accepts_it_and_would_notice(tmp_path: Path) -> None:
    for number, collection in enumerate((awkward(), styled())):
        path = put(Docx(), collection, tmp_path / f"{number}.docx")
        assert open_xml_errors(path) == []
    broken = changed(path, tmp_path / "broken.docx", "<w:body>", "<w:body><w:nothing/>")
    assert "nothing" in open_xml_errors(broken)[0]


def test_texts_have_their_styles(tmp_path: Path) -> None:
    document = opened(awkward(), tmp_path)
    assert texts(document, "Title") == [awkward().title]
    assert texts(document, "Heading 2")[:2] == [TITLE, "文中大题"]
    assert texts(document, "Heading 3")[:2] == ["分题一", "分题二"]
    assert texts(document, "Body Text")[0] == "开头改过的句子结尾。"
    assert f"控制��符与𠮷�字，{SCRIPT}，两个  空格\t制表" in texts(document, "Body Text")
    assert texts(document, "Note")[:3] == ["说明 & 更多", "某馆藏", "© 某馆 <版权>"]


def test_comments_carry_notes_tags_and_people(tmp_path: Path) -> None:
    comments = list(opened(everything(), tmp_path).comments)
    assert [each.text for each in comments] == [
        "第一行\n\n2. 第二*行*\n尾\\\n#中非/经贸 #桥梁,a;b\n乙 2031-03-07：关于annotation：\n=1+1",
        "",
        "#桥梁\n（位置存疑）",
        "=1+1",
        "'原文已删\n（原文已不在）",
    ]
    assert [each.author for each in comments] == ["甲", "", "甲", "甲", "甲"]
    assert comments[0].timestamp.isoformat() == "2031-03-06T08:00:00+00:00"
    assert [each.text for each in opened(awkward(), tmp_path).comments][:2] == [
        LONG,
        f"{SCRIPT}\n#a/<b> #a/b\"'&",
    ]


def test_comments_cover_their_words(tmp_path: Path) -> None:
    body = opened(everything(), tmp_path).element.body
    found: dict[str, str] = {}
    open_: set[str] = set()
    for each in body.iter():
        if each.tag == f"{W}commentRangeStart":
            open_.add(each.get(f"{W}id"))
        if each.tag == f"{W}commentRangeEnd":
            open_.remove(each.get(f"{W}id"))
        if each.tag == f"{W}t":
            found |= {id_: found.get(id_, "") + each.text for id_ in open_}
    quotes = [each.anchor.quote.replace("\n", "") for *_, each in everything().rows()]
    assert [found[id_] for id_ in sorted(found)] == [*quotes[:4], "（无原文）"]
    assert not open_


def test_highlights_have_their_colours(tmp_path: Path) -> None:
    document = opened(everything(), tmp_path)
    (paragraph,) = [each for each in document.paragraphs if "本报讯" in each.text]
    fills = {
        each.text: each._r.find(f".//{W}shd").get(f"{W}fill")
        for each in paragraph.runs
        if each._r.find(f".//{W}shd") is not None
    }
    assert fills == {
        "本报讯(记者/林小满) 3": COLOURS[Style.ROSE][1:],
        "𠮷": COLOURS[Style.YELLOW][1:],
        "庆桥": COLOURS[Style.GREEN][1:],
        "长1": COLOURS[Style.GREEN][1:],
    }


def test_every_part_is_xml_and_has_no_time(tmp_path: Path) -> None:
    with ZipFile(put(Docx(), awkward(), tmp_path / "a.docx")) as archive:
        for info in archive.infolist():
            etree.fromstring(archive.read(info), etree.XMLParser(huge_tree=True))
            assert info.date_time == (1980, 1, 1, 0, 0, 0)


def test_a_missing_part_is_noticed(tmp_path: Path) -> None:
    path = put(Docx(), everything(), tmp_path / "a.docx")
    Docx().check(path, everything())
    with pytest.raises(MachineError):
        Docx().check(path, replace(everything(), title="别的"))
    with ZipFile(path, "a") as archive:
        archive.writestr("more.xml", "")
    with pytest.raises(MachineError):
        Docx().check(path, everything())
    with ZipFile(tmp_path / "b.docx", "w"):
        pass
    with pytest.raises(MachineError):
        Docx().check(tmp_path / "b.docx", everything())
