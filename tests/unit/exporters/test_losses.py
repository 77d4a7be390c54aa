"""What formats say that they lose is just what is not in their files."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Style
from newsreader.core.collection import Collection
from newsreader.core.ids import AnnotationId
from newsreader.core.losses import LossKind
from newsreader.core.style import Decoration
from newsreader.exporters.base import Exporter, FolderExporter
from newsreader.exporters.losses import OF_TEXTS, losses_of
from newsreader.exporters.pdf.font import MISSING
from newsreader.exporters.registry import EXPORTERS
from tests.support.collections import everything, put
from tests.support.exported import content, text_of
from tests.support.marked import SIGNS, SPOILT, STYLE, marked, printed_elsewhere, spoilt

Put = Callable[[Collection], Path]

each = pytest.mark.parametrize(
    "exporter", EXPORTERS, ids=lambda exporter: exporter.format.id, scope="module"
)
ONE = marked()
OTHER = AnnotationId("00000000-0000-4000-8000-000000000009")
OTHERS = {
    LossKind.UNCERTAIN: (ONE, marked(state=AnchorState.ANCHORED)),
    LossKind.STYLES: (marked(style=Style.GREEN), marked(style=Style.BLUE)),
    LossKind.STYLE_COLORS: (ONE, marked(own=replace(STYLE, color="#63d28a"))),
    LossKind.STYLE_LINES: (ONE, marked(own=replace(STYLE, decoration=Decoration.DOTTED))),
    LossKind.DOUBTS: (ONE, marked(doubted=False)),
    LossKind.ANNOTATION_IDS: (marked(note=""), marked(note="", id_=OTHER)),
    LossKind.ISSUES: (ONE, printed_elsewhere(ONE)),
}
"""By kind, two collections that differ in this alone; what is no text shows in no other way."""

SUBSTITUTES = {LossKind.CHARACTERS: "\ufffd", LossKind.GLYPHS: MISSING}

IMPLIED: Mapping[LossKind, tuple[LossKind, ...]] = {
    LossKind.ANNOTATIONS: (
        LossKind.PLACES,
        LossKind.ANNOTATION_NOTES,
        LossKind.ANSWERS,
        LossKind.CREATORS,
        LossKind.IDENTIFIERS,
        LossKind.TIMES,
        LossKind.CHANGES,
        LossKind.UNCERTAIN,
        LossKind.CONTEXT,
        LossKind.ANNOTATION_IDS,
        LossKind.STYLES,
        LossKind.STYLE_NAMES,
        LossKind.STYLE_COLORS,
        LossKind.STYLE_LINES,
    ),
    LossKind.ARTICLES: (LossKind.ARTICLE_IDS,),
    LossKind.CREATORS: (LossKind.IDENTIFIERS,),
    LossKind.PLACES: (LossKind.CONTEXT,),
    LossKind.STYLES: (LossKind.STYLE_NAMES, LossKind.STYLE_COLORS, LossKind.STYLE_LINES),
    LossKind.TEXTS: OF_TEXTS,
}
"""What goes without saying where something else is lost."""


@pytest.fixture
def place(exporter: Exporter | FolderExporter, tmp_path: Path) -> Put:
    names = iter(map(str, range(100)))
    return lambda collection: put(exporter, collection, tmp_path / next(names))


def implied(kinds: set[LossKind]) -> Iterator[LossKind]:
    for kind in kinds:
        yield from IMPLIED.get(kind, ())
        yield from implied(set(IMPLIED.get(kind, ())))


def without_blocks(collection: Collection) -> Collection:
    return replace(
        collection,
        issues=tuple(
            replace(issue, articles=[replace(it, blocks=(), marks=()) for it in issue.articles])
            for issue in collection.issues
        ),
    )


@each
def test_just_what_is_declared_is_not_in_the_file(
    exporter: Exporter | FolderExporter, place: Put
) -> None:
    said = {loss.kind: loss.count for loss in losses_of(exporter, ONE)}
    path = place(ONE)
    text, files = text_of(path), content(path)
    lost = {kind: sum(sign not in text for sign in signs) for kind, signs in SIGNS.items()}
    for kind, (one, other) in OTHERS.items():
        shown = files if one is ONE else content(place(one))
        lost[kind] = int(shown == content(place(other)))
    goes_without_saying = {*implied({*said})}
    for kind, count in lost.items():
        declared = said.get(kind, 0)
        assert bool(count) == bool(declared or kind in goes_without_saying), kind
        if kind in SIGNS and declared:
            assert str(declared) == str(count), kind


@each
def test_what_goes_without_saying_is_not_said(exporter: Exporter | FolderExporter) -> None:
    kinds = {*exporter.leaves_out}
    assert len(kinds) == len(exporter.leaves_out)
    assert not kinds & {*implied(kinds)}


@each
def test_characters_that_are_replaced_are_counted(
    exporter: Exporter | FolderExporter, place: Put
) -> None:
    collection = marked(note="爨\x07附注")
    said = {loss.kind: loss.count for loss in losses_of(exporter, collection)}
    text = text_of(place(collection))
    for kind, sign in SUBSTITUTES.items():
        assert (f"爨{sign}" in text) == (said.get(kind) == 1)
    if "爨" in text and not SUBSTITUTES.keys() & said.keys():
        assert any(f"爨{form}附" in text for form in ("\x07", "\\u0007", "_x0007_"))


@each
def test_characters_that_xml_forbids_are_counted_wherever_they_stand(
    exporter: Exporter | FolderExporter, place: Put
) -> None:
    collection = spoilt()
    said = {loss.kind: loss.count for loss in losses_of(exporter, collection)}
    text = text_of(place(collection))
    replaced = [sign for sign in SPOILT if f"{sign}\ufffd" in text]
    assert (said.get(LossKind.CHARACTERS, 0), replaced) == (len(replaced), replaced)


@pytest.mark.parametrize(
    "exporter",
    [each for each in EXPORTERS if LossKind.TEXTS in each.leaves_out],
    ids=lambda exporter: exporter.format.id,
)
def test_a_format_that_leaves_texts_out_does_without_blocks(
    exporter: Exporter | FolderExporter, place: Put
) -> None:
    bare = without_blocks(ONE)
    assert bare != ONE
    assert content(place(bare)) == content(place(ONE))
    assert losses_of(exporter, bare) == losses_of(exporter, ONE)


def test_nothing_is_lost_of_what_there_is_not() -> None:
    plain = Collection(everything().issues[1:])
    for exporter in EXPORTERS:
        assert {loss.kind for loss in losses_of(exporter, plain)} <= {
            LossKind.ARTICLES,
            LossKind.ARTICLE_IDS,
            LossKind.CHARACTERS,
            LossKind.GLYPHS,
            LossKind.ISSUES,
            LossKind.REPEATS,
            LossKind.TEXTS,
            LossKind.WRITERS,
        }


def test_every_kind_is_lost_by_some_format_and_put_in_order() -> None:
    declared = {kind for exporter in EXPORTERS for kind in exporter.leaves_out}
    particular = {
        LossKind.BLANK,
        LossKind.CHARACTERS,
        LossKind.GLYPHS,
        LossKind.LONG_CELLS,
        LossKind.NESTED,
        LossKind.ORDER,
        LossKind.OVERLAPPING,
        LossKind.PARTED,
        LossKind.TAG_NAMES,
    }
    assert declared | particular == {*LossKind}
    for exporter in EXPORTERS:
        kinds = [loss.kind for loss in losses_of(exporter, ONE)]
        assert kinds == sorted(kinds, key=[*LossKind].index)
