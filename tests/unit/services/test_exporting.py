"""A selection becomes a file, or nothing is touched."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.anchor import anchor_at
from newsreader.core.dossier import article
from newsreader.core.errors import BadInputError, MachineError, NewsreaderError
from newsreader.core.losses import Loss, LossKind
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.progress import WRITING, Progress
from newsreader.core.query import Selection
from newsreader.core.reports import ExportReport
from newsreader.core.spans import Span
from newsreader.exporters.base import Arranged
from newsreader.exporters.registry import EXPORTERS
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, ISSUE_ID, SEED_ID
from tests.support.collections import everything, put
from tests.support.exported import content, everything_in
from tests.support.library import make_library
from tests.support.people import highlight

ISSUE = Selection(issue_id=ISSUE_ID)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    (tmp_path / "library").mkdir()
    with make_library(tmp_path / "library") as library:
        yield library


@pytest.fixture
def annotated(library: Library) -> Library:
    anchor = anchor_at(BRIDGE_TEXT, Span(0, 4))
    library.annotating.add(
        NewAnnotation(BRIDGE_ID, anchor, note="批注", creator="甲", tags=("桥",))
    )
    return library


def test_every_format_is_written_and_repeats_itself(annotated: Library, tmp_path: Path) -> None:
    for format_ in annotated.exporting.formats():
        target = tmp_path / format_.id
        report = annotated.exporting.export(format_.id, target, ISSUE)
        first = content(target, packed=True)
        without = LossKind.ANNOTATIONS in {loss.kind for loss in report.losses}
        assert replace(report, losses=()) == ExportReport(str(target), 1, 2, 0 if without else 1)
        if format_.id != "pdf":  # whose text is packed; it is read back in a test of its own
            assert (
                "桥" if format_.id in {"qdc", "skos", "conll"} else "南岸新桥"
            ) in everything_in(target)
        annotated.exporting.export(format_.id, target, ISSUE)
        assert content(target, packed=True) == first


def test_annotations_that_are_left_out_are_not_counted(library: Library, tmp_path: Path) -> None:
    gone = highlight(library, "市民")
    highlight(library, "新桥")
    library.correcting.correct(BRIDGE_ID, "市民", "")
    assert library.annotating.get(gone.id).state == "unanchored"
    for format_id, count in (("csv", 2), ("doccano", 1), ("conll", 1), ("ris", 0)):
        report = library.exporting.export(format_id, tmp_path / format_id, ISSUE)
        assert (format_id, report.annotations) == (format_id, count)


def test_what_a_collection_loses_of_its_own_is_said(library: Library, tmp_path: Path) -> None:
    whole = library.curating.make("专集")[0].id
    under = library.curating.make("专集/下")[0].id
    library.filling.add(whole, [article(SEED_ID)])
    library.filling.add(under, [article(BRIDGE_ID)])

    def lost(format_id: str) -> set[LossKind]:
        target = tmp_path / format_id
        report = library.exporting.export(format_id, target, Selection(collection=whole))
        return {loss.kind for loss in report.losses} & {LossKind.ORDER, LossKind.NESTED}

    assert lost("tei") == {LossKind.ORDER, LossKind.NESTED}
    assert lost("ris") == {LossKind.NESTED}
    library.filling.move(whole, [article(SEED_ID)], None)
    library.filling.add(whole, [article(BRIDGE_ID)], before=article(SEED_ID))
    library.curating.delete(under)
    assert lost("tei") == set()


def test_the_report_says_what_is_lost(annotated: Library, tmp_path: Path) -> None:
    report = annotated.exporting.export("csv", tmp_path / "a.csv", ISSUE)
    found = (LossKind.ARTICLES, 1), (LossKind.TEXTS, 2), (LossKind.WRITERS, 2)
    assert report.losses == tuple(Loss(kind, count) for kind, count in found)


def test_lists_and_reading_copies_keep_the_order_of_a_collection(
    library: Library, tmp_path: Path
) -> None:
    made = library.curating.make("专集")[0].id
    library.filling.add(made, [article(SEED_ID), article(BRIDGE_ID)])
    for format_id, heads in {
        "markdown": ["春耕从一粒种子 开始", "南岸新桥通车"],
        "ris": ["春耕从一粒种子 开始", "南岸新桥通车"],
        "tei": ["南岸新桥通车", "春耕从一粒种子 开始"],
    }.items():
        target = tmp_path / format_id
        report = library.exporting.export(format_id, target, Selection(collection=made))
        text = target.read_text("utf-8")
        assert sorted(heads, key=text.index) == heads
        assert (report.issues, report.articles) == (1, 2)


def test_every_format_that_keeps_an_order_takes_an_issue_twice(tmp_path: Path) -> None:
    issue = everything().issues[0]
    twice = replace(everything(), issues=(issue, *everything().issues[1:], issue))
    for exporter in EXPORTERS:
        if isinstance(exporter, Arranged):
            exporter.check(put(exporter, twice, tmp_path / exporter.format.id), twice)


def test_the_whole_library_is_the_default(annotated: Library, tmp_path: Path) -> None:
    annotated.exporting.export("web-annotation", tmp_path / "a.jsonld")
    document = json.loads((tmp_path / "a.jsonld").read_bytes())
    assert document["first"]["items"][0]["target"]["selector"][0]["exact"] == "南岸新桥"


@pytest.mark.parametrize(
    ("format_id", "selection", "key"),
    [
        ("csv", ISSUE, "nothing-to-export"),
        ("web-annotation", ISSUE, "nothing-to-export"),
        ("markdown", Selection(), "nothing-to-export"),
        ("papyrus", ISSUE, "no-such-format"),
    ],
)
def test_refused_without_touching_the_target(
    library: Library, tmp_path: Path, format_id: str, selection: Selection, key: str
) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    with pytest.raises(NewsreaderError) as caught:
        library.exporting.export(format_id, target, selection)
    assert (caught.value.key, target.read_bytes()) == (key, b"old")


def test_an_issue_without_annotations_can_be_read_as_markdown(
    library: Library, tmp_path: Path
) -> None:
    report = library.exporting.export("markdown", tmp_path / "a.md", ISSUE)
    assert (report.articles, report.annotations) == (2, 0)
    assert "种子站里，农技员正在选种。" in (tmp_path / "a.md").read_text(encoding="utf-8")


def test_the_library_itself_is_not_overwritten(annotated: Library) -> None:
    with pytest.raises(BadInputError, match="not overwritten"):
        annotated.exporting.export("csv", annotated.path)
    assert annotated.reading.issues()


def test_what_stands_in_the_way_is_known_before(annotated: Library, tmp_path: Path) -> None:
    folder = tmp_path / "folder.zip"
    folder.mkdir()
    for format_id in ("csv", "csvw", "bundle"):
        with pytest.raises(BadInputError, match="is a folder"):
            annotated.exporting.require_target(format_id, folder)
    with pytest.raises(BadInputError, match="is a file"):
        annotated.exporting.require_target("csvw", annotated.path)
    for format_id in ("csv", "csvw", "bundle"):
        annotated.exporting.require_target(format_id, tmp_path / "new")
        with pytest.raises(MachineError, match=r"no folder .*none”"):
            annotated.exporting.require_target(format_id, tmp_path / "none" / "a" / "b.zip")


def test_nothing_is_gathered_for_a_place_that_is_not_there(
    annotated: Library, tmp_path: Path
) -> None:
    told: list[Progress] = []
    with pytest.raises(MachineError, match="no folder"):
        annotated.exporting.export("csv", tmp_path / "none" / "a.csv", progress=told.append)
    assert told == []


def test_cancelled(annotated: Library, tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    report = annotated.exporting.export("csv", target, cancelled=lambda: True)
    assert (report.cancelled, target.exists()) == (True, False)


def test_what_is_gathered_is_named_and_then_it_is_said_that_it_is_written(
    annotated: Library, tmp_path: Path
) -> None:
    told: list[Progress] = []
    annotated.exporting.export("csv", tmp_path / "a.csv", ISSUE, progress=told.append)
    assert [each.label for each in told[:2]] == ["南岸新桥通车", "春耕从一粒种子 开始"]
    assert told[2:] == [Progress(2, 2, ""), WRITING, Progress(2, 2, "")]


@pytest.mark.parametrize("format_id", [each.format.id for each in EXPORTERS])
def test_cancelled_while_it_is_written(annotated: Library, tmp_path: Path, format_id: str) -> None:
    gathered: list[Progress] = []
    target = tmp_path / "a.zip"
    target.write_bytes(b"old")
    report = annotated.exporting.export(
        format_id,
        target,
        progress=gathered.append,
        cancelled=lambda: bool(gathered) and gathered[-1].done == gathered[-1].total,
    )
    assert (report.cancelled, target.read_bytes()) == (True, b"old")
    assert sorted(tmp_path.iterdir()) == [target, tmp_path / "library"]


@pytest.mark.parametrize("selection", [ISSUE, Selection(), Selection(creator="甲")])
def test_a_preview_counts_all_and_shows_one_article(
    annotated: Library, selection: Selection
) -> None:
    shown = annotated.exporting.preview("markdown", selection)
    assert (shown.articles, shown.annotations) == (2 if selection is ISSUE else 1, 1)
    assert shown.text is not None
    assert "批注" in shown.text


def test_a_preview_of_nothing_is_refused(library: Library) -> None:
    for format_id, selection in (("csv", ISSUE), ("csv", Selection())):
        with pytest.raises(BadInputError) as caught:
            library.exporting.preview(format_id, selection)
        assert caught.value.key == "nothing-to-export"


def test_a_corpus_is_cut_into_the_words_of_the_library(annotated: Library, tmp_path: Path) -> None:
    annotated.exporting.export("corpus-segmented", tmp_path / "a", ISSUE)
    assert "新桥 通车" in everything_in(tmp_path / "a")


def test_every_format_is_previewed_as_text(annotated: Library) -> None:
    shown = {
        each.id: annotated.exporting.preview(each.id, ISSUE).text
        for each in annotated.exporting.formats()
    }
    assert None not in shown.values()
    assert "新桥 通车" in str(shown["corpus-segmented"])
    assert all("\ufeff" not in str(text) for text in shown.values())
