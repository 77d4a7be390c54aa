"""Names of issues and articles in exports."""

import re
from pathlib import Path

import pytest

from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.issue import Block, BlockRole
from newsreader.core.losses import LossKind
from newsreader.core.spans import Span
from newsreader.exporters.base import Exporter, FolderExporter
from newsreader.exporters.docx.exporter import Docx
from newsreader.exporters.dublin_core import DublinCore
from newsreader.exporters.epub.exporter import Epub
from newsreader.exporters.headings import head, issue_title
from newsreader.exporters.mods import Mods
from newsreader.exporters.pdf.exporter import Pdf
from newsreader.exporters.website.exporter import Website
from tests.support.builders import make_annotation, make_issue_summary, make_view
from tests.support.collections import put
from tests.support.exported import text_of


def test_the_whole_printed_head() -> None:
    view = make_view(kicker="引题", headline="主题", subtitle="副题")
    assert head(view.summary) == "引题 主题 副题"
    assert head(make_view(headline="主题").summary) == "主题"
    assert head(make_view(kicker=" ", headline="\u3000").summary) == ""


@pytest.mark.parametrize(
    ("exporter", "titles"),
    [(Website(), 5), (Epub(), 2), (Docx(), 1), (Pdf(), 1), (Mods(), 1), (DublinCore(), 1)],
    ids=lambda value: getattr(value, "format", None) and value.format.id,
)
def test_a_headline_of_white_space_is_none_and_keeps_its_notes(
    exporter: Exporter | FolderExporter, titles: int, tmp_path: Path
) -> None:
    lines = {BlockRole.HEADLINE: "\u3000 ", BlockRole.PARAGRAPH: "本报讯。"}
    blocks = [Block(role, text, (Span(0, len(text)),)) for role, text in lines.items()]
    noted = make_annotation("\u3000 \n本报讯。", 0, 1, note="空白")
    view = make_view(blocks, headline="\u3000 ", annotations=(noted,))
    collection = Collection((CollectedIssue(make_issue_summary(), (view,)),))
    path = put(exporter, collection, tmp_path / "out")
    text = text_of(path)
    assert text.count("无题") == titles
    assert ("空白" in text) == (LossKind.ANNOTATIONS not in exporter.leaves_out)
    assert not re.search(r"<(h[1-3]|a|title)\b[^>]*>\s*</\1>|Heading2\S*\s*</w:p>", text)


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ({}, "青禾日报 2031-03-05 第1204期"),
        ({"number": None}, "青禾日报 2031-03-05"),
        ({"publication": None, "date": None, "number": None, "id": "ab"}, "ab"),
    ],
)
def test_as_far_as_printed(fields: dict[str, object], title: str) -> None:
    assert issue_title(make_issue_summary(**fields)) == title
