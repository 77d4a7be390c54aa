"""Notes for Obsidian: names it can hold, tags it knows, and particulars another program reads."""

from dataclasses import replace
from pathlib import Path

import frontmatter
import pytest
from markdown_it import MarkdownIt

from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.exporters.file_names import clean
from newsreader.exporters.obsidian import Obsidian, valid_tag
from tests.support.builders import make_issue_summary, make_view
from tests.support.collections import everything, put
from tests.support.validators import in_one_line, markdown

HOSTILE = 'yes: "no" #1 [x]\u2028\x85\x00 \\ 2024: - ’'


def test_particulars_are_read_by_another_program(tmp_path: Path) -> None:
    hostile = make_view(headline=HOSTILE)
    issue = CollectedIssue(make_issue_summary(publication=HOSTILE), (hostile,))
    first, *_ = put(Obsidian(), Collection((issue,)), tmp_path / "1").iterdir()
    assert frontmatter.load(str(first))["title"] == HOSTILE
    folder = put(Obsidian(), everything(), tmp_path / "2")
    notes = [frontmatter.load(str(path)) for path in sorted(folder.iterdir())]
    assert notes[0]["tags"] == ["中非/经贸", "交通/桥梁-建设", "桥梁", "桥梁-a-b"]
    assert (notes[0]["date"], notes[0]["page"]) == ("2031-03-05", 1)
    assert "tags" not in notes[1]


def test_a_third_program_reads_the_same(tmp_path: Path) -> None:
    """Obsidian is written in JavaScript: YAML as that reads it, and CommonMark."""
    hostile = make_view(headline=HOSTILE)
    issue = CollectedIssue(make_issue_summary(publication=HOSTILE), (hostile,))
    files = sorted(
        file
        for number, collection in enumerate((Collection((issue,)), everything()))
        for file in put(Obsidian(), collection, tmp_path / str(number)).iterdir()
    )
    read = markdown(files)
    assert [each["data"] for each in read] == [frontmatter.load(str(x)).metadata for x in files]
    assert read[0]["data"]["title"] == HOSTILE
    rendered = [MarkdownIt("commonmark").render(frontmatter.load(str(x)).content) for x in files]
    assert [each["html"] for each in read] == [in_one_line(html) for html in rendered]
    broken = tmp_path / "broken.md"
    broken.write_text(files[0].read_text("utf-8").replace("title: ", "title: [", 1), "utf-8")
    with pytest.raises(AssertionError, match="YAMLException"):
        markdown([broken])


def test_two_of_one_title_are_two_files(tmp_path: Path) -> None:
    view, capital = make_view(headline="Bridge"), make_view(headline="BRIDGE")
    issue = CollectedIssue(make_issue_summary(), (view, view, capital))
    names = [path.stem for path in put(Obsidian(), Collection((issue,)), tmp_path / "a").iterdir()]
    assert len({name.casefold() for name in names}) == 3
    assert any(name.endswith("Bridge 2") for name in names)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("..", "_"),
        ("[[甲#乙^丙]]", "甲 乙 丙"),
        ("\x00甲\n", "甲"),
        ("甲" * 99, "甲" * 60),
        ("尾. ", "尾"),
    ],
)
def test_names_of_files(text: str, name: str) -> None:
    assert clean(text) == name


@pytest.mark.parametrize(
    ("tag", "valid"),
    [
        ("中非/经贸", "中非/经贸"),
        ("a b,c", "a-b-c"),
        ("2024", "_2024"),
        ("2024/05", "_2024/05"),
        ("第2期", "第2期"),
    ],
)
def test_tags(tag: str, valid: str) -> None:
    assert valid_tag(tag) == valid


def test_changed_tags_are_told() -> None:
    assert Loss(LossKind.TAG_NAMES, 2) in Obsidian().losses(everything())
    plain = replace(everything(), topics={}, issues=everything().issues[1:])
    assert LossKind.TAG_NAMES not in {loss.kind for loss in Obsidian().losses(plain)}
