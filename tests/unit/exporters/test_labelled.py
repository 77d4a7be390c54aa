"""Labelled texts stand on their words, in the eyes of the programs that read them."""

import json
from pathlib import Path
from xml.etree import ElementTree

import cassis
import pytest

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.exporters.conll import Conll
from newsreader.exporters.doccano import Doccano
from newsreader.exporters.label_studio import LabelStudio
from newsreader.exporters.losses import losses_of
from newsreader.exporters.uima import Uima
from tests.support.builders import BRIDGE_TEXT, make_issue_summary, make_view
from tests.support.collections import annotation, everything, noted, put, written
from tests.support.validators import (
    covered,
    imported_into_doccano,
    labelled_in_conll,
    verdicts_of_label_studio,
)

WORDS = [
    ("南岸新桥通车", "中非/经贸"),
    ("南岸新桥通车", "桥梁,a;b"),
    ("桥通车\n本报讯(记者/林小满) 3", "highlight"),
    ("𠮷庆桥", "桥梁"),
    ("庆桥长1", "highlight"),
]


def annotated(*annotations: Annotation) -> Collection:
    issue = CollectedIssue(make_issue_summary(), (make_view(annotations=annotations),))
    return Collection((issue,))


def test_doccano() -> None:
    first, second = map(json.loads, written(Doccano(), everything()).decode().splitlines())
    assert [(first["text"][start:end], name) for start, end, name in first["label"]] == WORDS
    assert all(0 <= start < end <= len(first["text"]) for start, end, _ in first["label"])
    assert (first["paper"], first["topics"]) == ("青禾日报", ["交通/桥梁 建设"])
    assert second["label"] == []
    kinds = {loss.kind: loss.count for loss in losses_of(Doccano(), everything())}
    assert (kinds[LossKind.PLACES], kinds[LossKind.UNTAGGED]) == (1, 3)


def test_doccano_imports_it_and_would_notice(tmp_path: Path) -> None:
    """Its library holds what it takes; a label that ends where it begins is none."""
    file, broken = (put(Doccano(), everything(), tmp_path / name) for name in "ab")
    cut = broken.read_text("utf-8").replace("[34, 37,", "[34, 34,") + "{"
    broken.write_text(cut, "utf-8")
    characters = put(Conll(), everything(), tmp_path / "c.conll")
    whole, part, conll = imported_into_doccano(file, broken, characters)
    first, second = whole["texts"]
    view, other = everything().issues[0].articles[0], everything().issues[1].articles[0]
    assert [first["text"], second["text"]] == [view.text, other.text]
    assert [(first["text"][start:end], name) for start, end, name in first["labels"]] == WORDS
    assert first["meta"]["topics"] == ["交通/桥梁 建设"]
    assert (second["labels"], whole["errors"]) == ([], [])
    assert len(part["texts"][0]["labels"]) == len(WORDS) - 1
    assert [error["line"] for error in part["errors"]] == [3]
    labelled = [
        (each["text"][start:end], name)
        for each in conll["texts"]
        for start, end, name in each["labels"]
    ]
    assert labelled == [tuple(w) for line in labelled_in_conll(characters) for w in line["words"]]
    assert conll["errors"] == []


def test_label_studio(tmp_path: Path) -> None:
    folder = put(LabelStudio(), everything(), tmp_path / "a")
    first, second = json.loads((folder / "tasks.json").read_bytes())
    configuration = ElementTree.parse(folder / "labels.xml").getroot()
    known = {each.get("value") for each in configuration.iter("Label")}
    (result,) = [each["result"] for each in first["annotations"]]
    values = [region["value"] for region in result]
    text = first["data"]["text"]
    found = [(text[each["start"] : each["end"]], each["labels"][0]) for each in values]
    assert found == WORDS
    assert all(text[each["start"] : each["end"]] == each["text"] for each in values)
    assert {each["labels"][0] for each in values} <= known
    names = {(region["from_name"], region["to_name"]) for region in result}
    assert names == {(configuration[0].get("name"), configuration[1].get("name"))}
    assert len({region["id"] for region in result}) == len(result)
    assert result[0]["meta"]["text"] == [everything().issues[0].articles[0].annotations[0].note]
    assert second["annotations"] == []


def test_the_library_of_label_studio_accepts_it_and_would_notice(tmp_path: Path) -> None:
    folder, broken = (put(LabelStudio(), everything(), tmp_path / name) for name in "ab")
    tasks = (broken / "tasks.json").read_text("utf-8").replace('"桥梁"', '"梁桥"')
    (broken / "tasks.json").write_text(tasks, "utf-8")
    assert verdicts_of_label_studio(folder, broken) == [
        {"tasks": [True, True], "regions": [True, True, True, True, True]},
        {"tasks": [True, True], "regions": [True, True, True, False, True]},
    ]


def spans(collection: Collection, folder: Path) -> list[list[list[str]]]:
    """Return the labelled words, line by line, as seqeval finds them."""
    lines = labelled_in_conll(put(Conll(), collection, folder / "a.conll"))
    assert not any(line["stray"] for line in lines)
    return [line["words"] for line in lines]


def test_conll_begins_every_article_as_its_readers_know_it() -> None:
    """A comment would be a token with a label to spaCy, and the end of the file to doccano."""
    text = written(Conll(), everything()).decode()
    lines = text.split("\n")
    assert "\n\n\n" not in text
    cells = [line.split("\t") for line in lines if line]
    assert {len(row) for row in cells} == {2}
    assert all(label == "O" or label[:2] in {"B-", "I-"} for _, label in cells)
    articles = sum(len(issue.articles) for issue in everything().issues)
    assert lines[:2] == ["-DOCSTART-\tO", ""]
    assert lines.count("-DOCSTART-\tO") == articles


def test_conll_takes_the_longest(tmp_path: Path) -> None:
    first, second, *_ = spans(everything(), tmp_path)
    assert first == [["桥通车", "highlight"]]
    assert second == [["本报讯(记者/林小满)3", "highlight"], ["庆桥长1", "highlight"]]
    assert Loss(LossKind.OVERLAPPING, 2) in Conll().losses(everything())


def test_conll_tells_two_tags_from_one_and_what_it_calls_otherwise() -> None:
    marks = (annotation(1, 0, 1, tags=("a", "b")), annotation(2, 2, 3, tags=("a|b", "甲\u3000乙")))
    issue = CollectedIssue(make_issue_summary(), (make_view(annotations=marks),))
    lines = written(Conll(), Collection((issue,))).decode().split("\n")
    assert [line for line in lines if "\tB-" in line] == ["南\tB-a|b", "新\tB-a｜b|甲_乙"]
    assert Conll().losses(Collection((issue,))) == (Loss(LossKind.TAG_NAMES, 2),)


def test_seqeval_would_notice_labels_that_begin_nowhere(tmp_path: Path) -> None:
    path = put(Conll(), everything(), tmp_path / "a.conll")
    path.write_text(path.read_text("utf-8").replace("B-highlight", "I-highlight", 1), "utf-8")
    first, *_ = labelled_in_conll(path)
    assert first == {"words": [], "stray": ["I-highlight"] * 3}


def test_conll_says_what_has_no_token_and_what_becomes_several() -> None:
    end = BRIDGE_TEXT.index("\n")
    blank = annotation(1, end, end + 1)
    across, touching = annotation(2, end - 2, end + 3), annotation(3, end - 2, end + 1)
    assert Conll().losses(annotated(blank)) == (Loss(LossKind.BLANK, 1),)
    assert Conll().losses(annotated(across)) == (Loss(LossKind.PARTED, 1),)
    assert Conll().losses(annotated(touching)) == ()


def test_label_studio_keeps_labels_apart_and_says_what_it_calls_otherwise(tmp_path: Path) -> None:
    tags = ("a  b", "a b", "a\u3000b", "a\ufffeb")
    collection = annotated(annotation(1, 0, 6, tags=tags))
    folder = put(LabelStudio(), collection, tmp_path / "tasks")
    offered = ElementTree.parse(folder / "labels.xml").iter("Label")
    tasks = json.loads((folder / "tasks.json").read_bytes())
    (used,) = (each["annotations"][0]["result"] for each in tasks)
    named = {region["value"]["labels"][0] for region in used}
    assert {label.get("value") for label in offered} == named == {*tags[:3], "a\ufffdb"}
    assert LabelStudio().losses(collection) == (Loss(LossKind.TAG_NAMES, 1),)


def test_conll_keeps_neighbours_apart(tmp_path: Path) -> None:
    space = BRIDGE_TEXT.index(" ")
    beside = annotated(
        annotation(1, 0, 2, tags=("桥 梁", "a")),
        annotation(2, 2, 4, tags=("a", "桥 梁")),
        annotation(3, space - 2, space, tags=("丙",)),
        annotation(4, space, space + 3, tags=("丙",)),
    )
    first, second, *_ = spans(beside, tmp_path)
    assert first == [["南岸", "桥_梁|a"], ["新桥", "a|桥_梁"]]
    assert second == [["满)", "丙"], ["3月", "丙"]]
    assert LossKind.OVERLAPPING not in {loss.kind for loss in Conll().losses(beside)}


def test_uima_is_read_by_another_program(tmp_path: Path) -> None:
    folder = put(Uima(), everything(), tmp_path / "a")
    with (folder / "TypeSystem.xml").open("rb") as stream:
        types = cassis.load_typesystem(stream)
    with min((folder / "documents").iterdir()).open("rb") as stream:
        cas = cassis.load_cas_from_xmi(stream, typesystem=types)
    (article,) = cas.select("newsreader.Article")
    marks = list(cas.select("newsreader.Highlight"))
    view = everything().issues[0].articles[0]
    assert (cas.sofa_string, article.get("head")) == (view.text, "跨江通道 南岸新桥通车 全长1200米")
    found = {(each.get("label"), each.get_covered_text()) for each in marks}
    assert {(name if name != "highlight" else None, words) for words, name in WORDS} <= found
    notes = {each.get("annotationId"): each.get("note") for each in marks}
    assert notes == {each.id: each.note or None for each in view.annotations}


def test_java_uima_reads_the_same_and_would_notice(tmp_path: Path) -> None:
    """It counts in units of UTF-16, as XMI has it."""
    folder = put(Uima(), everything(), tmp_path / "a")
    document = min((folder / "documents").iterdir()).rename(tmp_path / "a.xmi")
    read = covered(folder / "TypeSystem.xml", document)
    first = everything().issues[0].articles[0].annotations[0]
    for label in first.tags:
        assert [label, in_a_line(first.note), first.anchor.quote] in read
    assert {words for *_, words in read} == {in_a_line(words) for words, _ in WORDS} | {""}
    document.write_text(document.read_text("utf-8").replace(":Highlight ", ":Lowlight "), "utf-8")
    with pytest.raises(AssertionError, match="Lowlight"):
        covered(folder / "TypeSystem.xml", document)


def in_a_line(text: str) -> str:
    return text.replace("\n", "\\n").replace("\r", "\\r")


@pytest.mark.parametrize("note", ["\x00\ufffe", "=cmd()" + "甲" * 40_000])
def test_uima_holds_what_xml_allows(note: str, tmp_path: Path) -> None:
    folder = put(Uima(), noted(note, state=AnchorState.UNANCHORED), tmp_path / "a")
    (path,) = (folder / "documents").iterdir()
    (mark,) = ElementTree.parse(path).getroot().iter("{http:///newsreader.ecore}Highlight")
    assert mark.get("note") == note.translate({0: "\ufffd", 0xFFFE: "\ufffd"})
